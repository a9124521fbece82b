"""Words that a hyphen joins to an office, as German joins them."""

from meetings.extraction.texts.text import Text


def joins_office(text: Text, i: int) -> bool:
    """Return whether a hyphen joins the unknown word to an office: "Handelskammer-/Präsidentin"."""
    if i < 0 or i + 2 >= len(text.tokens) or text.tokens[i + 1].text != "-" or i in text.cover:
        return False
    body, hyphen, office = text.tokens[i : i + 3]
    held = text.cover.get(i + 2)
    is_joined = body.end == hyphen.start and hyphen.end == office.start
    return is_joined and held is not None and held.kind == "office" and bool(text.vocabulary.order.get("capital_nouns"))
