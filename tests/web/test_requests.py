import json
import logging

import pytest
from django.http import HttpResponse

from config.logs import JSONLines


@pytest.fixture
def lines(caplog):
    """What is logged of requests, as a program reads it. The loggers do not hand on to the root, which caplog hears."""
    loggers = [logging.getLogger(name) for name in ("readout", "django")]
    for logger in loggers:
        logger.addHandler(caplog.handler)
    caplog.set_level(logging.INFO, logger="readout.requests")
    yield lambda: [json.loads(JSONLines().format(record)) for record in caplog.records]
    for logger in loggers:
        logger.removeHandler(caplog.handler)


@pytest.mark.parametrize("address", ["/livez", "/static/nowhere.css", "/nowhere%0a%22%7D/"])
def test_each_request_is_one_line_of_json(client, lines, db, address):
    answer = client.get(f"{address}?q=secret", headers={"cookie": "sessionid=secret"})

    (served,) = [line for line in lines() if line["logger"] == "readout.requests"]
    assert {name: served[name] for name in ("method", "path", "status", "request_id")} == {
        "method": "GET",
        "path": answer.wsgi_request.path,
        "status": answer.status_code,
        "request_id": answer.headers["X-Request-ID"],
    }
    assert "secret" not in json.dumps(lines())


def test_a_proxys_number_is_kept_and_nothing_else_is(client):
    assert client.get("/livez", headers={"x-request-id": "abc-12345"}).headers["X-Request-ID"] == "abc-12345"
    for strange in ("short", "a" * 65, 'a"b,"status":1}', "abc 12345"):
        assert len(client.get("/livez", headers={"x-request-id": strange}).headers["X-Request-ID"]) == 32


def test_a_failure_is_one_line_with_the_number_of_its_request(client, lines, monkeypatch):
    def fail(*args):
        raise RuntimeError("no such thing")

    monkeypatch.setattr("django.middleware.common.CommonMiddleware.process_request", fail)
    client.raise_request_exception = False

    answer: HttpResponse = client.get("/")

    failure, served = lines()
    assert (answer.status_code, served["status"]) == (500, 500)
    assert failure["request_id"] == served["request_id"] == answer.headers["X-Request-ID"]
    assert failure["exception"].splitlines()[-1] == "RuntimeError: no such thing"
    assert "\n" not in json.dumps(failure)
