"""Records taken away in the forms that their pages offer."""

from meetings.web import signposts

FORMS = ("bib", "ris", "csl.json", "jsonld")


def taken(client, record, form: str):
    kind = record.get_absolute_url().split("/")[1]
    answer = client.get(f"/{kind}/{record.reference}.{form}")
    assert (answer.status_code, answer["Content-Type"]) == (200, f"{signposts.FORMS[form]}; charset=utf-8")
    return answer.text
