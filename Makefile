# The two commands: `make serve` and `make test`. Each sets up what it needs, and only when that has changed.
PORT ?= 8000
BIN := .venv/bin

.PHONY: serve test install lint audit pictures lock
.DEFAULT_GOAL := serve

serve: .venv/installed-run
	@mkdir -p var
	$(BIN)/python manage.py migrate --verbosity 0
	$(BIN)/python manage.py load_sources fixtures/sources
	$(BIN)/python manage.py collectstatic --noinput --verbosity 0
	@echo
	@echo "Readout is served on http://127.0.0.1:$(PORT)/ until Ctrl-C."
	@echo "To make a staff account for /admin/:  $(BIN)/python manage.py createsuperuser"
	@echo
	PORT=$(PORT) READOUT_SITE_URL=$${READOUT_SITE_URL:-http://127.0.0.1:$(PORT)} exec $(BIN)/gunicorn --config config/gunicorn.conf.py

# The virtual environment with what serving needs, and no more.
install: .venv/installed-run

# All tests on SQLite; where READOUT_TEST_POSTGRES_URL names a server, at the same time all that ask a database on
# PostgreSQL. What the second run said is shown when the first has ended.
test: .venv/installed-test
	@[ -n "$$READOUT_TEST_POSTGRES_URL" ] || exec $(BIN)/pytest; \
	said=$$(mktemp); set -x; \
	$(BIN)/pytest --database postgresql -p no:cacheprovider > $$said 2>&1 & second=$$!; \
	trap 'kill $$second 2> /dev/null; rm -f $$said' EXIT; trap 'exit 130' INT TERM; \
	failed=0; $(BIN)/pytest || failed=1; \
	wait $$second || failed=1; \
	cat $$said; exit $$failed

lint: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	READOUT_DEBUG=1 $(BIN)/mypy

# Known faults of the locked packages, those of tests and tools included. Asks pypi.org itself: a mirror does not know.
audit: .venv/installed-dev
	$(BIN)/pip-audit --strict --require-hashes --disable-pip --requirement requirements-dev.lock

# Every kind of page, at two widths and in both colour schemes, into var/pictures/; and README's picture.
pictures: .venv/installed-test
	$(BIN)/pytest --quiet tests/browser/screenshots.py

# Write the lock files anew from pyproject.toml. The later ones keep to the versions of the earlier.
COMPILE := PIP_CONFIG_FILE=/dev/null $(BIN)/pip-compile --quiet pyproject.toml
lock: .venv/installed-dev
	$(COMPILE) --output-file requirements.lock
	$(COMPILE) --extra test --constraint requirements.lock --output-file requirements-test.lock
	$(COMPILE) --extra test --extra dev --constraint requirements-test.lock --output-file requirements-dev.lock

.venv/installed-run: requirements.lock
.venv/installed-test: requirements-test.lock
.venv/installed-dev: requirements-dev.lock
.venv/installed-%: | .venv/bin/pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@touch $@

# The first Python of 3.11 or newer that can make virtual environments.
.venv/bin/pip:
	@for python in python3 python3.13 python3.12 python3.11; do \
		if $$python -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			set -x; exec $$python -m venv .venv; \
		fi; \
	done; \
	echo "Readout needs Python 3.11 or newer with venv (on Debian: apt install python3 python3-venv)." >&2; exit 1
