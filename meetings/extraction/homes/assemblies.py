"""Which assembly somebody presides over or sits in: the one that the title names, of the state whose office it is."""

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_OWN_LANDTAG = frozenset(["LI"])  # states whose parliament is a "Landtag"; else it is that of a part of a state
_PARLIAMENT = "parlament"  # folded, of "Parlamentspräsident"
_PRESIDING = frozenset(["speaker", "deputy-speaker", "senate-president", "president", "chairman"])
_CHAMBERS = {"council-of-states-president": "council-of-states", "member-of-the-council-of-states": "council-of-states"}


def assembly_in(text: Text, office: OfficeMention) -> str:
    """Return the key of the assembly that the title of one who presides over it has in it; "" where it has none."""
    if office.key not in _PRESIDING:
        return _CHAMBERS.get(office.key, "")
    organs = authorities().organs
    inside = text.tokens_between(office.start, office.end)
    named = (text.organ_from.get(i) for i in inside)
    key = next((o.key for o in named if o and organs[o.key].kind == "parliament" and o.end <= office.end), "")
    # "le président de la Chambre": whichever of its chambers it is
    return key or ("parliament" if any(_tells_of_parliament(text, i) for i in inside) else "")


def _tells_of_parliament(text: Text, i: int) -> bool:
    """Whether the word is a noun that parliaments are called by, or a German compound that begins with it."""
    word = text.tokens[i].folded
    head = head_of(text.vocabulary, word)
    is_begun = bool(text.vocabulary.order.get("capital_nouns")) and word.startswith(_PARLIAMENT)
    return is_begun or (head is not None and head.kind == "parliament")


def landtag_of(text: Text, land: str) -> str:
    """Return the authorized name of the Land's Landtag, else of the only one that may be meant; else "Landtag"."""
    known = authorities().territories
    key = land if land in known and known[land].parent else ""
    key = key or next((t.key for t in text.terms.names if t.key in _OWN_LANDTAG), "")
    key = key or only_land(text, "DE")[1] or only_land(text, "AT")[1]
    return f"Landtag of {authorities().territories[key].name}" if key else "Landtag"


def only_land(text: Text, state: str) -> tuple[str, str]:
    """Return the name and key of the only part of the state that the text names; "", "" for none or several."""
    territories = authorities().territories
    lands = {t.key for t in text.terms.names if t.key in territories and territories[t.key].parent == state}
    return next(((territories[key].formal, key) for key in lands if len(lands) == 1), ("", ""))
