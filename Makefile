# Everything that a person does with this repository; each target is a line or two.
PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python
export PYTHONDONTWRITEBYTECODE :=
# (what is compiled once is kept, whatever the surroundings say: a run starts some hundreds of processes)

.PHONY: start test build check bench lock audit clean

start: .venv/kit                ## serve the kit on this computer; PORT=9000 picks a port
	@$(BIN)/binnenuit start $(if $(PORT),--port $(PORT))

test: .venv/test .venv/node     ## everything that CI runs, browser tests included
	@$(RUN) -m scripts.browser && $(RUN) -m scripts.postgres && $(RUN) -m scripts.dictionary
	@$(BIN)/ruff check . && $(BIN)/ruff format --check -q . && $(BIN)/mypy && $(BIN)/lint-imports --no-cache --no-logo && $(NPM) run -s check && $(RUN) -m pytest -n 2 --dist loadfile --no-loadscope-reorder

check: .venv/kit                ## is the content whole?
	@$(BIN)/binnenuit check

build: .venv/test               ## write the derived files: exercises/, the JSON Schemas and the types of the browser half
	@$(RUN) -m scripts.texts && $(RUN) -m scripts.faces && $(BIN)/binnenuit build && $(RUN) -m scripts.view_types

bench: .venv/bench               ## speed and memory, beside a named peer
	@$(RUN) -m scripts.browser && $(RUN) -m scripts.postgres && $(RUN) -m benchmarks

LOCK := $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header --no-annotate

lock: .venv/test                ## pin the dependencies anew, each file of them with its hash
	@$(LOCK) --group build pyproject.toml -o requirements.lock
	@$(LOCK) --group build --extra hub --extra postgres -c requirements.lock pyproject.toml -o requirements-server.lock
	@$(LOCK) --group build --extra test -c requirements-server.lock pyproject.toml -o requirements-test.lock
	@$(LOCK) --extra bench -c requirements-test.lock pyproject.toml -o requirements-bench.lock
	@$(LOCK) --no-config --group pyproject.toml:audit -o requirements-audit.lock
	@$(LOCK) --no-config --group pyproject.toml:install -c requirements-test.lock -o requirements-install.lock

audit: .venv/bin/python         ## licences, a bill of materials and known holes of what the kit installs; OFFLINE=1 asks nobody
	@$(RUN) -m scripts.audit $(if $(OFFLINE),--offline)

clean:
	rm -rf .venv .audit .nbgrader node_modules

PIP := $(RUN) -m pip install -q --disable-pip-version-check
install = $(BIN)/uv pip install -q --no-config --python $(RUN) $(1) || $(PIP) $(1)

.venv/bin/python:               # uv installs in a tenth of the time; where it finds nothing, pip goes by its own settings
	@$(PYTHON) -m venv .venv && $(PIP) --require-hashes -r requirements-install.lock

.venv/kit: .venv/bin/python pyproject.toml requirements.lock
	@$(call install,--require-hashes -r requirements.lock) && $(call install,--no-deps --no-build-isolation -e .) && touch $@

.venv/test: .venv/kit requirements-test.lock
	@$(call install,--require-hashes -r requirements-test.lock) && touch $@

.venv/bench: .venv/test requirements-bench.lock
	@$(call install,--require-hashes -r requirements-bench.lock) && touch $@

NPM := PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/npm

.venv/node: .venv/test package.json package-lock.json
	@$(NPM) ci --ignore-scripts --no-audit --no-fund --loglevel=error && touch $@
