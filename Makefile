# The commands that people and CI run. `make test` is all that a fresh clone needs.

PYTHON ?= python3
SWIFT ?= swift
ORACLES = .venv/.installed
SCHEMAS = $(wildcard .venv/lib/python3*/site-packages/kubernetes_validate/kubernetes-json-schema)
SOURCES = Package.swift Sources Plugins Examples Tests Benchmarks

.PHONY: test documentation benchmark format lint generate record clean

# Warnings are errors here, and a target may import only what it depends on.
test: $(ORACLES)
	$(SWIFT) build --build-tests -Xswiftc -warnings-as-errors --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build -Xswiftc -warnings-as-errors

# Judges that nobody here wrote: schemas, linters and YAML readers.
$(ORACLES): requirements.txt
	$(PYTHON) -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
	@[ -x .venv/bin/helm ] || ln -s "$$(command -v helm)" .venv/bin/helm || \
		{ echo "PyPI has no helm for this machine; install it: https://helm.sh/docs/intro/install/"; exit 1; }
	touch $@

# The compiler fills in `file:`, `line:` and `column:`, so comments on parameters leave them out.
documentation:
	$(SWIFT) package --disable-sandbox generate-documentation --target KubeDSL --warnings-as-errors \
		--disable-parameters-and-returns-validation

# Beside other tools on the same stack; takes most of an hour.
benchmark:
	Benchmarks/Peers/setup.sh
	$(PYTHON) Benchmarks/run.py

format:
	$(SWIFT) format format --in-place --parallel --recursive $(SOURCES)

lint:
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

# Writes the API model anew from the pinned schemas.
generate: $(ORACLES)
	$(SWIFT) run GenerateKubernetesModel $(SCHEMAS) Sources/KubernetesModel/Generated

# Writes the goldens anew. Read the difference before you commit it.
record:
	RECORD=1 $(SWIFT) test

clean:
	rm -rf .build .venv
