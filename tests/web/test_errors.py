"""Errors look like the other pages, and need neither request nor database."""

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.utils.translation import override
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


FRENCH = {
    "400": "Demande incorrecte",
    "403": "Accès refusé",
    "404": "Introuvable",
    "429": "Trop de tentatives",
    "500": "Une erreur est survenue",
    "slow": "Cela prend trop de temps",
}


@pytest.mark.parametrize(("name", "heading"), FRENCH.items())
def test_error_pages_are_in_french_too(name, heading):
    with override("fr"):
        text = render_to_string(f"{name}.html")
    assert '<html lang="fr">' in text
    assert f"<h1>{heading}</h1>" in text


def test_errors_are_told_in_the_language_of_the_reader(client, db, monkeypatch):
    assert "<h1>Introuvable</h1>" in client.get("/no/such/page/", headers={"Accept-Language": "fr"}).text
    monkeypatch.setattr("meetings.search.filters.MeetingFilter.page", None)
    client.raise_request_exception = False
    for language, heading in (("fr", "Une erreur est survenue"), ("en", "Something went wrong")):
        answer = client.get("/meetings/", headers={"Accept-Language": language})
        assert answer.status_code == 500
        assert f"<h1>{heading}</h1>" in answer.text


def test_a_failure_is_answered_in_the_same_look(rf):
    answer = server_error(rf.get("/"))
    assert answer.status_code == 500
    assert "<h1>Something went wrong</h1>" in answer.text
