"""Whose an office may be: kinds of owners, the envoys to others, and what a state calls an office of its own."""

from meetings.extraction.terms import Found
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
    ]
)
# Those who serve under others, for a part of their business: "Director for Africa".
SERVING = frozenset(
    [
        "director", "director-general", "deputy-director-general", "secretary-general", "head", "adviser",
        "state-secretary", "assistant-secretary-of-state", "under-secretary-of-state", "under-secretary-general",
        "commissioner", "coordinator", "national-security-adviser", "regional-director", "managing-director",
        "executive-director", "deputy-chairman", "vice-president", "high-representative", "representative",
        "rapporteur", "political-director",
    ]
)  # fmt: skip
GENITIVES = ("nin", "nun", "in", "un")  # of Turkish and Azerbaijani, folded
OWNERS = ("state", "demonym", "body")


def own_office(key: str, owner: Found | None) -> str:
    """The office as its state calls it: the foreign minister of the United States is its Secretary of State."""
    if owner is None:
        return key
    if owner.kind == "body":
        is_parliament = authorities().bodies[owner.key].kind == "parliament"
        key = "speaker" if is_parliament and key in ("chairman", "chair-president", "head") else key
        return authorities().own.get(owner.key, {}).get(key, key)
    part = authorities().territories.get(owner.key)
    whole = f"parts of {part.parent}" if part and part.parent else ""
    own = {**authorities().own.get(whole, {}), **authorities().own.get(owner.key, {})}
    return own.get(key, "president" if key == "chair-president" else key)
