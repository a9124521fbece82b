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
