# Readout in a container: as nobody, with a root that need not be writable. docs/operating.md says how it is run.
# Debian and Python are those of the tests; Debian's client of PostgreSQL is what `manage.py backup` copies with.
FROM python:3.11-slim-bookworm
RUN apt-get update \
    && apt-get install --yes --no-install-recommends postgresql-client \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /srv/readout
COPY requirements.lock ./
RUN python3 -m venv .venv \
    && .venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --require-hashes --requirement requirements.lock
COPY . ./
# Compiled now, since nothing can be written later.
RUN READOUT_DEBUG=1 .venv/bin/python manage.py collectstatic --noinput \
    && .venv/bin/python -m compileall -q config meetings \
    && install -d -o nobody -g nogroup /data
ENV PATH=/srv/readout/.venv/bin:$PATH \
    READOUT_DATABASE_URL=sqlite:////data/readout.sqlite3
USER nobody
VOLUME /data
EXPOSE 8000
HEALTHCHECK --start-period=30s CMD ["python", "deploy/alive.py"]
CMD ["gunicorn", "--config", "config/gunicorn.conf.py", "--bind", "0.0.0.0:8000"]
