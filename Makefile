# Everything that a person does with this repository; each target is a line or two.
PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python

.PHONY: start test build check bench lock clean

start: .venv/kit                ## serve the kit on this computer; PORT=9000 picks a port
	@$(BIN)/binnenuit start $(if $(PORT),--port $(PORT))

test: .venv/test                ## everything that CI runs, browser tests included
	@$(RUN) -m scripts.browser && $(RUN) -m scripts.postgres && $(RUN) -m scripts.dictionary
	@$(BIN)/ruff check . && $(BIN)/ruff format --check -q . && $(BIN)/mypy && $(RUN) -m pytest -n 2 --dist loadfile

check: .venv/kit                ## is the content whole?
	@$(BIN)/binnenuit check

build: .venv/test               ## write the derived files: exercises/ and the JSON Schemas
	@$(BIN)/binnenuit build

bench: .venv/test               ## speed and memory, beside a named peer
	@$(RUN) -m scripts.browser && $(RUN) -m scripts.postgres && $(RUN) -m benchmarks

lock: .venv/test                ## pin the dependencies anew
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --extra test --no-header --no-annotate pyproject.toml -o requirements.lock

clean:
	rm -rf .venv .nbgrader

.venv/bin/python:
	@$(PYTHON) -m venv .venv

.venv/kit: .venv/bin/python pyproject.toml requirements.lock
	@$(RUN) -m pip install -q --disable-pip-version-check -c requirements.lock -e . && touch $@

.venv/test: .venv/kit
	@$(RUN) -m pip install -q --disable-pip-version-check -c requirements.lock -e '.[test]' && touch $@
