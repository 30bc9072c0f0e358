// transpile.mjs SOURCE... OUT: TypeScript to CommonJS without a type checker, for machines that have node but no tsc.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, join } from 'node:path';

const sources = process.argv.slice(2, -1);
const out = process.argv.at(-1);
mkdirSync(out, { recursive: true });
for (const source of sources) {
  const exported = [];
  const script = stripTypeScriptTypes(readFileSync(source, 'utf8'), { mode: 'transform' })
    .replace(/^import (\{[^}]*\}) from ('[^']*');?$/gm, 'const $1 = require($2);')
    .replace(/^export (const|class|function) (\w+)/gm, (_, keyword, name) => {
      exported.push(name);
      return `${keyword} ${name}`;
    });
  const lines = exported.map(name => `exports.${name} = ${name};\n`).join('');
  writeFileSync(join(out, basename(source).replace(/\.ts$/, '.js')), script + '\n' + lines);
}
