"""What a text costs the database: no more in a large archive than in a small one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from meetings.search.tallies import TEXTS, kept_tallies, true_tallies
from tests.loading.cast import ALIYEV, OMURALIEV, OMURALIEV_FR

pytestmark = pytest.mark.django_db
MOST = 75


@pytest.fixture
def cost(store, report):
    """Return how many statements it takes to load a report."""

    def of(*participants, **more) -> int:
        with CaptureQueriesContext(connection) as statements:
            (outcome,) = store(report(*participants, **more))
        assert outcome.outcome == "added"
        return len(statements)

    return of


def fill(store, report, years: range) -> None:
    store(
        *[report(f"{year}-{month:02}-15", ALIYEV, OMURALIEV, place="Baku") for year in years for month in range(1, 13)]
    )


def test_a_text_costs_as_many_statements_in_a_large_archive(store, report, cost):
    fill(store, report, range(2000, 2001))
    new, again = (
        cost("2020-05-24", ALIYEV, OMURALIEV, place="Baku"),
        cost("2020-05-24", ALIYEV, OMURALIEV, place="Baku"),
    )
    fill(store, report, range(2001, 2006))
    assert cost("2021-05-24", ALIYEV, OMURALIEV, place="Baku") == new <= MOST
    assert cost("2021-05-24", ALIYEV, OMURALIEV, place="Baku") == again <= MOST


def test_a_new_form_of_name_costs_as_many_statements_in_a_large_archive(store, report, cost):
    fill(store, report, range(2000, 2001))
    first = cost("2020-05-24", ALIYEV, OMURALIEV_FR, language="fr")
    fill(store, report, range(2001, 2006))
    assert cost("2021-05-24", ALIYEV, ("Kubanıçbek Ömüraliyev", *OMURALIEV[1:]), language="tr") == first


def test_texts_that_are_stored_together_are_indexed_together(store, report):
    reports = [report(f"2020-05-{day}", ALIYEV, OMURALIEV, place="Baku") for day in range(11, 15)]
    with CaptureQueriesContext(connection) as statements:
        assert [outcome.outcome for outcome in store(*reports)] == ["added"] * 4

    into = [query["sql"].split()[2].strip('"') for query in statements if query["sql"].startswith("INSERT INTO")]
    assert into.count("meetings_sourcetext") == 4
    assert into.count("meetings_searchtext") == 1
    assert kept_tallies() == true_tallies()
    assert kept_tallies()[TEXTS] == 4
