"""render.py go|rust ENV|all [TENANTS]: YAML by one of jsonnet's engines, as a Python package (which has no command)."""
import importlib
import json
import os
import sys

engine, which = sys.argv[1:3]
tenants = sys.argv[3] if len(sys.argv) > 3 else "0"
vm = importlib.import_module({"go": "_gojsonnet", "rust": "rjsonnet"}[engine])
source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "yaml.jsonnet")

for env in ["dev", "staging", "prod"] if which == "all" else [which]:
    text = vm.evaluate_file(source, tla_vars={"env": env}, tla_codes={"tenants": tenants, "bare": "true"})
    sys.stdout.write(json.loads(text))  # there is no -S: a JSON string comes back
