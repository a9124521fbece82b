"""Whatever stands in a query string, the meetings answer: with a page, or with what is wrong."""

from django.http import QueryDict
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetings.search.filters import MeetingFilter

PARAMETERS = [*MeetingFilter.get_filters(), "facet", "like", "page", "nobody knows this"]
PIECES = [
    '"',
    "*",
    "-",
    "--",
    "OR",
    " ",
    "person:",
    "org:",
    "on:",
    "before:",
    "after:",
    "lang:",
    "form:",
    "=person1",
    "_",
]
PIECES += [
    "2022",
    "2022-02-30",
    "2022-12/2021-01",
    "9999-12-31",
    "0001",
    "0000",
    "١٢",
    "a",
    "é",
    "ı",
    "İ",
    "ß",
    "'",
    "`",
]
PIECES += [
    "\0",
    "\ud800",
    "\u202e",
    "\u0301",
    "😀",
    "%",
    "(",
    ")",
    "{",
    "}",
    ":",
    "^",
    "\\",
    ";",
    "<b>",
    "NEAR",
    "AND",
    "NOT",
]
PIECES += [
    "person",
    "state",
    "newest",
    "relevance",
    "added",
    "no",
    "in person",
    "fr",
    "-1",
    "1e9",
    str(1 << 62),
    str(1 << 64),
]

value = st.one_of(st.lists(st.sampled_from(PIECES), max_size=6).map("".join), st.text(max_size=30))
asked = st.lists(st.tuples(st.sampled_from(PARAMETERS), value), max_size=5)


def query_of(drawn):
    query = QueryDict(mutable=True)
    for name, typed in drawn:
        query.appendlist(name, typed.encode("utf-8", "replace").decode())
    return query.urlencode()


@given(drawn=asked)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_the_list_answers_any_query(client, story, drawn):
    assert client.get(f"/meetings/?{query_of(drawn)}").status_code == 200


@given(drawn=asked, form=st.sampled_from(["json", "csv", "atom", "ics"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
def test_downloads_answer_any_query(client, story, drawn, form):
    answer = client.get(f"/meetings.{form}?{query_of(drawn)}")
    assert answer.status_code in (200, 400)
    if answer.streaming:
        assert b"".join(answer.streaming_content)
