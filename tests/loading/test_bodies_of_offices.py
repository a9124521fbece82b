import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text
from meetings.loading.authorities import Authorities, Known


def test_body_of_an_office_is_the_one_that_the_text_names(db):
    text = "Prime Minister of Malta Carlo Borg met Jane Hill, Chairwoman of the Senate of Chile, on 3 May 2021."
    draft = read_text(text.encode(), Envelope(language="en"))
    authorities = Authorities(Known(), "en", "0" * 64)

    (senate,) = [authorities.drafted(body, f"organizations[{n}]") for n, body in enumerate(draft.organizations)]
    (held,) = draft.meetings[0].participants[1].offices

    assert (senate.name, senate.parent.key) == ("Senate of Chile", "CL")
    assert authorities.office(held, "offices[0]").organization == senate


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Acting Prime Minister", "Prime Minister"),
        ("Former President", "President"),
        ("President-elect", "President"),
        ("Outgoing Foreign Minister", "Minister of Foreign Affairs"),
        ("Deputy Foreign Minister", "Deputy Minister of Foreign Affairs"),
    ],
)
def test_an_office_is_called_the_same_whoever_is_first_read_to_hold_it(db, printed, title):
    text = f"President of Chile Ana Mora met Carlo Borg, the {printed} of Malta, on 3 May 2021."
    (meeting,) = read_text(text.encode(), Envelope(language="en")).meetings
    (held,) = next(person.offices for person in meeting.participants if person.name == "Carlo Borg")

    office = Authorities(Known(), "en", "0" * 64).office(held, "offices[0]")

    assert (office.title, [name.text for name in office.names.filter(kind="authorized")]) == (title, [title])
