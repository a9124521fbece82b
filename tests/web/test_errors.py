"""Errors look like the other pages, and need neither request nor database."""

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.views.defaults import server_error


def test_an_address_that_was_never_used_is_not_found(client, db):
    answer = client.get("/no/such/page/")
    assert answer.status_code == 404
    assert "<h1>Not found</h1>" in answer.text
    assert '<link rel="stylesheet" href="/static/readout.css">' in answer.text


def test_a_host_that_is_not_ours_is_refused():
    answer = Client().get("/", headers={"host": "example.org"})
    assert answer.status_code == 400
    assert "<h1>Bad request</h1>" in answer.text


@pytest.mark.parametrize("code", [400, 403, 404, 500])
def test_error_pages_need_nothing(code):
    text = render_to_string(f"{code}.html")
    assert '<main id="main" tabindex="-1">' in text
    assert 'aria-current="page"' not in text


def test_a_failure_is_answered_in_the_same_look(rf):
    answer = server_error(rf.get("/"))
    assert answer.status_code == 500
    assert "<h1>Something went wrong</h1>" in answer.text
