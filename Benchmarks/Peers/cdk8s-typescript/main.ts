// main.js ENV|all [TENANTS]: writes OUT/ENV/app.k8s.yaml, OUT from the environment (default dist).
import { App, YamlOutputType } from 'cdk8s';
import { ENVS } from './envs';
import { build } from './stack-l1';

const [which = 'prod', tenants = '0'] = process.argv.slice(2);

for (const env of which === 'all' ? Object.keys(ENVS) : [which]) {
  const app = new App({ outdir: `${process.env.OUT ?? 'dist'}/${env}`, yamlOutputType: YamlOutputType.FILE_PER_APP });
  build(app, ENVS[env], Number(tenants));
  app.synth();
}
