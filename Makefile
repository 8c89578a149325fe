# All that is done with this project. `make help` lists it.
# A fresh clone needs Python 3.11 or newer and make; the rest is set up in .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
comma := ,

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test lint types shape unit bench torture screenshots docs translations licences audit lock package release clean

help: ## list what can be done
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

run: $(VENV)/ready-to-run $(VENV)/translations-compiled $(VENV)/pictograms-made ## open the program
	@$(PYTHON) tools/check_qt.py
	@$(BIN)/python -m workpris_desktop

test: lint types shape unit ## run every check there is

lint: $(VENV)/ready-to-build ## look at form and habits
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/ready-to-build ## check all types
	$(BIN)/mypy

shape: $(VENV)/ready-to-build ## check that imports point downwards
	$(BIN)/lint-imports

# Windows, screens and terminals are harder to reach than what lies below them, so the bounds differ.
SEEN := */ui/*,*/cli/*,*/app.py,*/startup.py,*/terminal.py,*/publisher.py,*/window/*,*/__main__.py

unit: export QT_QPA_PLATFORM := offscreen
unit: $(VENV)/ready-to-build $(VENV)/translations-compiled $(VENV)/pictograms-made ## check translations, run the tests, measure coverage
	@$(PYTHON) tools/check_qt.py
	$(BIN)/python -m tools.translations check
	$(BIN)/pytest -n auto --dist loadfile --cov --cov-report=
	$(BIN)/coverage report --omit='$(SEEN)' --fail-under=98
	$(BIN)/coverage report --include='$(SEEN)' --fail-under=90

# BENCH=100k or BENCH=1M searches in that many services, too; what is made for it is kept in the user's cache.
BENCH ?=
BENCHES := cases packet relevance directory_import full_record first_paint leaflet list_pages preview publishing vault coverage coverage_window working_hour

bench: export QT_QPA_PLATFORM := offscreen
bench: $(VENV)/ready-to-measure $(VENV)/translations-compiled $(VENV)/pictograms-made ## print how fast it is, as ratios; BENCH=100k for more
	@missed=0; \
	$(BIN)/python -m bench.run --stride 2 --size 6k$(if $(BENCH),$(comma)$(BENCH)) || missed=1; \
	$(BIN)/python -m bench.key_to_paint $(BENCH) || missed=1; \
	for name in $(BENCHES); do $(BIN)/python -m bench.$$name || missed=1; done; \
	exit $$missed

# Goes on where the last one ended: MINUTES of all that is not done yet, or of one PART (F1 to F15 and more).
MINUTES ?= 30
PART ?=

torture: export QT_QPA_PLATFORM := offscreen
torture: $(VENV)/ready-to-torture $(VENV)/translations-compiled $(VENV)/pictograms-made ## harm the program in every way for MINUTES, or one PART=F5
	$(BIN)/python -m tools.torture --minutes $(MINUTES) $(if $(PART),--part $(PART))

screenshots: $(VENV)/ready-to-build $(VENV)/translations-compiled $(VENV)/pictograms-made ## make the pictures in docs/screenshots
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.screenshots

docs: $(VENV)/ready-to-build $(VENV)/translations-compiled ## build the guides as a site in build/site
	QT_QPA_PLATFORM=offscreen $(BIN)/mkdocs build --quiet
	@echo "Open build/site/index.html"

translations: $(VENV)/ready-to-build ## collect all texts, compile what is translated, name what is not
	$(BIN)/python -m tools.translations update
	$(BIN)/python -m tools.translations compile
	$(BIN)/python -m tools.translations check

licences: $(VENV)/ready-to-build ## list what other people have made, in docs/third-party.md
	$(BIN)/python -m tools.third_party

# Asks PyPI; without a network it says so, and only the bill of materials is made.
audit: $(VENV)/ready-to-audit ## write build/sbom.cdx.json, and look for known faults of what others have made
	@mkdir -p build
	$(BIN)/cyclonedx-py requirements requirements/run.txt --output-format JSON --output-file build/sbom.cdx.json
	$(BIN)/pip-audit --requirement requirements/run.txt --require-hashes --disable-pip --strict

LOCK := $(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
	--no-emit-index-url --no-annotate --custom-compile-command 'make lock'

lock: $(VENV)/ready-to-build ## write down the exact versions of all that is needed
	$(LOCK) pyproject.toml --output-file requirements/run.txt
	$(LOCK) pyproject.toml --extra dev --extra publish --constraints requirements/run.txt --output-file requirements/dev.txt
	$(LOCK) pyproject.toml --extra bench --constraints requirements/dev.txt --output-file requirements/bench.txt
	$(LOCK) pyproject.toml --extra torture --constraints requirements/dev.txt --output-file requirements/torture.txt
	$(LOCK) pyproject.toml --extra audit --constraints requirements/dev.txt --output-file requirements/audit.txt
	$(LOCK) pyproject.toml --extra release --constraints requirements/dev.txt --output-file requirements/release.txt
	@# Only its drawings are used, so nothing of what it needs itself.
	$(LOCK) --no-deps --output-file requirements/build.txt requirements/build.in

# The Python for Windows comes from python.org, by hand: EMBED=file SHA256=sum; without it all else is built and tried.
EMBED ?=
SHA256 ?=
EMBEDDED := $(if $(EMBED),--python-embed $(EMBED) --sha256 $(SHA256))

package: $(VENV)/ready-to-audit $(VENV)/translations-compiled $(VENV)/pictograms-made ## build all that is handed out, in dist, and try it
	$(BIN)/python -m tools.release package $(EMBEDDED)

release: $(VENV)/ready-to-audit $(VENV)/translations-compiled $(VENV)/pictograms-made ## the same, twice, for a commit that is to be published
	$(BIN)/python -m tools.release release $(EMBEDDED)

clean: ## remove all that can be made again
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage build dist
	rm -f translations/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Python 3.11 or newer is needed, and $(PYTHON) is not. With another one: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "Python's module venv is missing. Run: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/ready-to-run: requirements/run.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	@touch $@

$(VENV)/ready-to-build: requirements/dev.txt requirements/build.txt pyproject.toml hatch_build.py | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/build.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/ready-to-measure: requirements/bench.txt $(VENV)/ready-to-build
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	@touch $@

$(VENV)/ready-to-torture: requirements/torture.txt $(VENV)/ready-to-measure
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/torture.txt
	@touch $@

$(VENV)/ready-to-audit: requirements/audit.txt $(VENV)/ready-to-build
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/audit.txt
	@touch $@

$(VENV)/pictograms-made: requirements/build.txt tools/pictograms.py | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/build.txt
	$(BIN)/python -m tools.pictograms
	@touch $@

$(VENV)/translations-compiled: $(wildcard translations/*.ts)
	$(BIN)/python -m tools.translations compile
	@touch $@
