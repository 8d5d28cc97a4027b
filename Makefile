# Every habit of the house, one command each. A bare machine needs Python 3.11 or newer and make.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
FILE ?= examples/whatsapp-nine-days.txt
ARGS ?=
SPLIT ?= keep
SECONDS ?= 60
SEEDS ?= examples
PICTURES ?= $(or $(LEESIDE_PICTURES),out/pictures)
ENGINE := $(VENV)/.engine
COMPILED := $(wildcard src/leeside/detectors/*/*.[ch])
DEV := $(VENV)/.dev
DESK := $(VENV)/.desk

.DEFAULT_GOAL := help
.PHONY: help screen desk test check ci bench bench-import bench-desk bench-reading fixtures fuzz docs docs-check figures fresh lock clean first-case pictures bench-pack

help: ## List every habit
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo "Leeside needs Python 3.11 or newer. Install it, or name yours: make PYTHON=python3.12"; exit 2; }
	@echo "Setting up in $(VENV) (once)..."
	@$(PYTHON) -m venv $(VENV)

$(ENGINE): requirements/engine.txt pyproject.toml hatch_build.py $(COMPILED) | $(BIN)/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/engine.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(DEV): requirements/dev.txt $(ENGINE)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/dev.txt
	@touch $@

screen: $(ENGINE) ## Screen an example and print the picture (FILE=path, ARGS="--child NAME")
	@$(BIN)/leeside screen $(FILE) $(ARGS)

$(DESK): requirements/desk.txt $(ENGINE)
	@echo "Adding what the desk needs (once)..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/desk.txt
	@touch $@

desk: $(DESK) ## Open the safeguarding desk on this machine (ARGS="--port 8331 --folder PATH")
	@$(BIN)/leeside desk $(ARGS)

test: $(DEV) ## Run all tests
	$(BIN)/python -m pytest -n 2 --dist worksteal -q

check: $(DEV) ## Format, lint, types, layers and documents, without changing anything
	$(BIN)/ruff format --check --quiet src tests bench
	$(BIN)/ruff check --quiet src tests bench
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) --no-print-directory docs-check

docs: $(DEV) ## Write the generated pages of docs/ anew
	$(BIN)/python -m leeside.knowledge.coverage > docs/guide-coverage.md
	$(BIN)/python -m leeside.detectors.contract.document > docs/detectors.md
	$(BIN)/python -m leeside.knowledge.slang_told > docs/slang.md
	$(BIN)/python -m leeside.report.sheets.write_languages

docs-check: $(DEV) ## Prove that the generated pages are current and that the words of docs/ are true
	$(BIN)/python -m pytest -q tests/architecture tests/knowledge/test_guide_coverage.py tests/knowledge/test_slang.py tests/report/sheets/test_languages.py

bench: $(DEV) ## Measure speed and memory, as ratios in one run
	$(BIN)/python -m bench.screening

bench-reading: $(DEV) ## Measure how fast exports are read, and in how much memory (ARGS="--megabytes 5 500")
	$(BIN)/python -m bench.reading $(ARGS)

fuzz: $(DEV) ## Spoil exports and read them (SECONDS=3600 SEEDS="examples FOLDER"); what breaks is kept as a test
	$(BIN)/python -m bench.fuzzing $(SEEDS) --seconds $(SECONDS)

fixtures: $(DEV) ## Read and screen every export of a manifest, in one table (FIXTURES=FOLDER, else the examples)
	@$(BIN)/python -m bench.fixtures $(FIXTURES)

bench-desk: $(DEV) ## Measure the desk's pages with 10,000 cases beside an empty desk's (ARGS="--postgresql --cases 500")
	$(BIN)/python -m bench.desk_at_size $(ARGS)

bench-import: $(DEV) ## Measure a desk at which 200,000 messages come in (ARGS="--messages 20000")
	$(BIN)/python -m bench.desk_import $(ARGS)

bench-pack: $(DEV) ## Measure from a case to its pack with a PDF, and the memory of a desk at rest and at work (ARGS="--packs 5")
	$(BIN)/python -m bench.desk_pack $(ARGS)

first-case: $(DEV) ## Walk from an empty machine to a first decided case in a browser, by the clock
	$(BIN)/python -m bench.first_case

pictures: $(DEV) ## Write a picture of every page that the desk's tests walk, 1280 and 320 pixels wide, and of the packs' PDFs (PICTURES=FOLDER)
	@mkdir -p "$(PICTURES)"
	LEESIDE_PICTURES="$(abspath $(PICTURES))" $(BIN)/python -m pytest -q $$(grep -rlE '\b(looked_at|shot)\(page' tests/desk/*/)
	@command -v pdftoppm > /dev/null || echo "There is no pdftoppm here (poppler-utils), so the packs' PDFs stay as they are."
	@if command -v pdftoppm > /dev/null; then for pdf in "$(PICTURES)"/*.pdf; do [ ! -f "$$pdf" ] || pdftoppm -r 96 -png "$$pdf" "$${pdf%.pdf}" || exit 1; done; fi
	@echo "The pictures are in $(PICTURES)."

fresh: ## Prove that the engine installs and imports with no extras, in an empty environment
	rm -rf .venv-fresh
	$(MAKE) --no-print-directory VENV=.venv-fresh screen
	.venv-fresh/bin/python -c "import leeside, sys; heavy = {'django', 'numpy', 'pyarrow', 'pytest'} & set(sys.modules); sys.exit(f'imports {heavy}' if heavy else 0)"
	rm -rf .venv-fresh

figures: $(ENGINE) ## Measure on the corpus: recall, false alarms, fairness, with their data named
	@$(BIN)/leeside evaluate corpus/*.conversations.jsonl --split $(SPLIT)
	@$(BIN)/python -m leeside.evaluation.fairness corpus

ci: $(DEV) ## What the build server runs
	@# It compiles the libraries anew, so nothing runs beside it.
	$(MAKE) --no-print-directory fresh
	$(MAKE) --no-print-directory -j2 --output-sync=target check figures
	$(MAKE) --no-print-directory test

lock: ## Pin every requirement anew, with hashes and no addresses, the engine's first so that the others keep to it
	pins=""; for part in engine desk exchange dev; do uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --no-header --overrides requirements/without.txt $$pins requirements/$$part.in -o requirements/$$part.txt || exit 1; \
	  pins="$$pins -c requirements/$$part.txt"; done

clean: ## Remove what was built here
	rm -rf $(VENV) .venv-fresh .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build
