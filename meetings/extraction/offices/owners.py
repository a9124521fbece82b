"""Whose an office may be: kinds of owners, the envoys to others, and what a state calls an office of its own."""

from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

# Envoys are accredited to another state than the one they come from: "Ambassador of Japan to Kuwait".
ACCREDITED = frozenset(
    [
        "ambassador",
        "charge-d-affaires",
        "consul",
        "consul-general",
        "high-commissioner",
        "permanent-representative",
        "envoy",
        "special-envoy",
        "special-representative",
        "representative",
        "nuncio",
        "trade-representative",
        "honorary-consul",
    ]
)
# Those who serve under others, for a part of their business: "Director for Africa".
SERVING = frozenset(
    [
        "director", "director-general", "deputy-director-general", "secretary-general", "head", "adviser",
        "state-secretary", "assistant-secretary-of-state", "under-secretary-of-state", "under-secretary-general",
        "commissioner", "european-commissioner", "coordinator", "national-security-adviser",
        "regional-director", "managing-director",
        "executive-director", "deputy-chairman", "vice-president", "high-representative", "representative",
        "rapporteur", "political-director", "deputy-director", "special-adviser", "special-coordinator",
        "special-rapporteur", "assistant", "assistant-secretary-general", "deputy-secretary-general",
        "eu-high-representative",
    ]
)  # fmt: skip
# Those who serve a head of state or a minister, by how their keys begin.
SERVANTS = (
    "adviser", "chief-adviser", "special-", "personal-", "envoy", "spokesperson", "assistant", "chief-of-staff",
    "state-secretary", "secretary-of-state", "parliamentary-",
    "chief-of-protocol", "state-minister", "minister-delegate", "representative", "coordinator",
    "national-security-adviser", "private-secretary", "high-representative", "chamberlain",
)  # fmt: skip
# Those who have a portfolio of their own.
MINISTERIAL = frozenset(
    [
        "minister", "deputy-minister", "vice-minister", "minister-of-state", "state-minister", "secretary-of-state",
        "state-secretary", "under-secretary-of-state", "assistant-secretary-of-state", "permanent-secretary",
        "parliamentary-secretary", "regional-minister", "minister-delegate", "assistant-minister",
        "cabinet-secretary", "principal-secretary", "chief-secretary", "senior-minister", "secretary",
    ]
)  # fmt: skip
# Those who direct a part of a ministry's or a body's business.
DIRECTING = (
    "director", "director-general", "deputy-director-general", "head", "deputy-director", "commissioner",
    "european-commissioner", "national-director", "national-coordinator", "regional-director", "general-manager",
    "manager", "superintendent", "deputy-head",
)  # fmt: skip
GENITIVES = ("nin", "nun", "in", "un")  # of Turkish and Azerbaijani, folded
# Those who are of the state that they are "for".
_SPEAKING = ("high-commissioner", "consul", "consul-general", "honorary-consul", "vice-consul")
# Beginnings of nouns for a part of a body at some place, folded.
_BRANCHES = ("ofis", "numayendel", "temsilcil", "buro", "sube", "filial")
_PARTIES = ("party", "movement")
# Where a "canciller" is the foreign minister, in whatever language a report calls him so: "le chancelier haïtien".
_CANCILLERES = {"chancellor": "minister-of-foreign-affairs", "vice-chancellor": "deputy-minister-of-foreign-affairs"}
_OF_CANCILLERES = frozenset(
    ["AR", "BO", "BR", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "HT", "MX", "NI", "PA", "PE", "PH", "PY", "SV",
     "UY", "VE"]
)  # fmt: skip
OWNERS = ("state", "demonym", "body")
_ACCREDITED_TO = ("aupres", "pres")  # folded
_BETWEEN = ("concerning", "federal", "resident", "side")  # classes of words that an office may have before it
_FIELD = 8  # words from an envoy to whom he was sent for
INTERNATIONAL = ("intergovernmental", "military alliance", "agency")  # kinds of bodies


def own_office(key: str, owner: Found | None) -> str:
    """The office as its state calls it: the foreign minister of the United States is its Secretary of State."""
    return own_key(key, owner.key) if owner else key


# What a Turkish "başkan" is the chairman of; of other bodies he is the president.
_CHAIRED = ("komisyonu", "komitesi", "grubu")


def chair_of(key: str, printed: str) -> str:
    """The office where its body is only printed: who heads a party, by the same title heads others too."""
    return "chair-president" if key == "party-chair" and "part" not in fold(printed) else key


def committees_chair(key: str, printed: str) -> str:
    """The office where its printed body is a committee or a group."""
    return "chairman" if key == "chair-president" and fold(printed).endswith(_CHAIRED) else key


def own_key(key: str, owner: str) -> str:
    """The office as the state or body of that key calls it."""
    known = authorities()
    if owner in known.bodies:
        is_parliament = known.bodies[owner].kind == "parliament"
        key = "chair-president" if key == "party-chair" and known.bodies[owner].kind not in _PARTIES else key
        key = "speaker" if is_parliament and key in ("chairman", "chair-president", "head") else key
        key = "deputy-speaker" if is_parliament and key == "deputy-chairman" else key
        return known.own.get(owner, {}).get(key, key)
    if key in _CANCILLERES and owner in _OF_CANCILLERES:
        return _CANCILLERES[key]
    own = known.own.get(owner, {})
    if key in own:
        return own[key]
    part = known.territories.get(owner)
    whole = f"parts of {part.parent}" if part and part.parent else ""
    return known.own.get(whole, {}).get(key, "president" if key == "chair-president" else key)


def is_parliament(owner: Found) -> bool:
    """Return whether it is a body that is a parliament or a chamber of one."""
    return owner.kind == "body" and authorities().bodies[owner.key].kind == "parliament"


def heads_state(text: Text, owner: Found | None, after: int) -> bool:
    """Return whether a head is a state's, which stands right behind, and no part's of one: "глава / России"."""
    known = authorities().territories
    if owner is None or owner.kind != "state" or text.number_at(owner.start) != after:
        return False
    return owner.key in known and known[owner.key].kind == "state"


def heads_branch(text: Text, head: int) -> bool:
    """Return whether it is an office of a body that somebody heads: "Avropa Şurasının Bakı / ofisinin rəhbəri"."""
    return bool(text.vocabulary.locatives) and head > 0 and text.tokens[head - 1].folded.startswith(_BRANCHES)


def belongs_to_none(text: Text, i: int) -> bool:
    """Return whether the token ends no name, and is no word or mark that may stand between owner and office."""
    if i in text.cover or i + 1 in text.organ_to or i + 1 in text.body_to or text.is_any(i, _BETWEEN):
        return False
    return text.tokens[i].is_word or text.tokens[i].text == ","


def is_field_of(text: Text, state: Found) -> bool:
    """Return whether the state is but where the office of a body before is held: "World Bank Director / for Peru"."""
    before = text.number_at(state.start) - 1
    before -= text.is_word(before, "article")
    return state.kind == "state" and (text.is_word(before, "charge") or text.is_word(before, "at"))


def speaks_for(office: str, state: Found, before: Found | None) -> bool:
    """Return whether an officer "for" the state is that state's: "Honorary Consul for / Peru".

    One whom the word before the title tells to be of a part of another sits there only: "Kärntner Honorarkonsul für".
    """
    if state.kind != "state" or office not in _SPEAKING:
        return False
    part = authorities().territories.get(before.key) if before else None
    return before is None or (office != "high-commissioner" and part is not None and bool(part.parent))


def is_field_of_envoy(text: Text, state: Found) -> bool:
    """Return whether the state is but whom an envoy was sent for: "the UN's special representative for / Mali"."""
    if state.kind != "state":
        return False
    before = text.number_at(state.start) - 1
    before -= text.is_word(before, "article")
    if text.tokens[before].folded in _ACCREDITED_TO:
        return True
    if not text.is_word(before, "charge"):
        return False
    heads = (text.cover.get(i) for i in range(max(0, before - _FIELD), before))
    return any(term is not None and term.kind == "office" and term.key in ACCREDITED for term in heads)


def is_where_one_is(text: Text, state: Found) -> bool:
    """Return whether an English state before an office is where somebody is: "in Kenya / Foreign Minister Ana Roy"."""
    if not text.vocabulary.order.get("titled") or state.kind != "state" or state.ending:
        return False
    i = text.number_at(state.start) - 1
    i -= text.is_word(i, "article")
    if text.body.startswith(("'s", "’s"), state.end):
        return False
    return text.tokens[i].folded == "in" or (text.is_word(i, "towards") and text.is_any(i - 1, ("stay", "onward")))
