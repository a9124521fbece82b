"""Whose an office is where that stands behind its holder's name: "President Roy of Malta", "Mayor Roy (Lisgar)"."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.offices.printed_owners import LOCAL, owner_from
from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_FOR_SOMETHING = ("minister", "cabinet-secretary")  # offices that may be told without what they are for
_CLOSING = (",", ";", ".")  # behind a state that a comma sets off from its officer's name
_BRACKETED = 5  # words in brackets that name a place


def with_portfolio_behind(text: Text, name: NameRun, held: list[OfficeMention]) -> list[OfficeMention]:
    """The offices, where a minister's is for what stands in brackets behind the name: "Minister Roy (Interior)".

    Or between commas: "los ministros Ana Roy, / de Salud, y Jan Vrabec, / de Cultura".
    """
    if not held or held[-1].key not in _FOR_SOMETHING:
        return held
    domain = text.domains.get(name.last + 2)
    if domain is None or _bracketed(text, name) != text.body[domain.start : domain.end]:
        domain = _domain_set_off(text, name)
    if domain is None:
        return held
    office, known = held[-1], authorities().offices
    minister = known[f"minister-of-{domain.key}"].title
    if office.key == "minister":
        return [*held[:-1], replace(office, key=f"minister-of-{domain.key}", title=minister)]
    title = f"{office.title} for {minister.partition(' of ')[2]}"
    return [*held[:-1], replace(office, key=f"{office.key}-for-{domain.key}", title=title)]


def _domain_set_off(text: Text, name: NameRun) -> Found | None:
    """What an "of" says between two commas behind the name that its holder is for."""
    number = name.last + 2
    if number >= len(text.tokens) or text.tokens[number - 1].text != "," or not text.is_word(number, "of"):
        return None
    first = text.past_words(number, "of", "article")
    domain = text.domains.get(number) or text.domains.get(first)
    if domain is None or not text.tokens[first].is_capital:
        return None
    after = text.number_at(domain.end)
    closes = after >= len(text.tokens) or text.tokens[after].text in _CLOSING or text.is_word(after, "and")
    return domain if closes else None


def with_owner_behind(text: Text, name: NameRun, held: list[OfficeMention]) -> list[OfficeMention]:
    """The offices, where one names no owner with the state or body behind the name: "President Roy of Malta"."""
    first = sum([o.start < name.start for o in held])
    if first < len(held):  # "Ambassador Roy / of Malta, chairman of the board": more of his offices follow
        return [*with_owner_behind(text, name, held[:first]), *held[first:]] if first else held
    if not held or held[-1].owner or (held[-1].owner_name and not held[-1].organ):
        return held
    if held[-1].organ:  # "House of Assembly Speaker Roy / of Fiji"
        return [*held[:-1], replace(held[-1], owner=state_behind(text, name))]
    # "Secretary-General Roy of Malta" tells of what people he is.
    if held[-1].key != "secretary-general" and (
        owner := state_behind(text, name)
        or (held[-1].of != "body" and (_state_from(text, name) or _state_set_off(text, name)))
        or _listed_state(text, name, held[-1])
        or (held[-1].of == "state" and bracketed_state(text, name))
    ):
        return [*held[:-1], replace(held[-1], owner=owner)]
    if held[-1].key in LOCAL and (place := _bracketed(text, name)):
        return [*held[:-1], replace(held[-1], owner_name=place)]
    number = name.last + 1
    if held[-1].of == "state" or held[-1].key in ACCREDITED or not text.is_word(number, "of"):
        return held
    number = text.past_words(number, "of", "article")
    if (body := text.cover.get(number)) and body.kind == "body":
        return [*held[:-1], replace(held[-1], owner=body)]
    printed = owner_from(text, number, held[-1].key) if number < len(text.tokens) else None
    return [*held[:-1], replace(held[-1], owner_name=printed.name, organ=printed.organ)] if printed else held


def state_behind(text: Text, name: NameRun) -> Found | None:
    """The state that an "of" right after the name names."""
    number = name.last + 1
    while number - name.last <= 2 and text.is_any(number, ("of", "article")):
        number += 1
    owner = text.cover.get(number)
    if owner is None or owner.kind != "state" or number == name.last + 1 or number in text.in_body:
        return None
    return owner


def _state_from(text: Text, name: NameRun) -> Found | None:
    """The state that somebody is said to come from right behind the name: "President Ana Roy / aus der Slowakei"."""
    number = name.last + 1
    if not text.is_word(number, "from") or text.vocabulary.locatives:
        return None
    number += 1 + text.is_word(number + 1, "article")
    owner = text.cover.get(number)
    return owner if owner and owner.kind == "state" and number not in text.in_body else None


def _state_set_off(text: Text, name: NameRun) -> Found | None:
    """The state that an "of" names between two commas behind the name: "Foreign Minister Ana Roy, / of Malta, met"."""
    number = name.last + 2
    if number >= len(text.tokens) or text.tokens[number - 1].text != "," or not text.is_word(number, "of"):
        return None
    number = text.past_words(number, "of", "article")
    owner = text.cover.get(number)
    if owner is None or owner.kind != "state" or number in text.in_body:
        return None
    after = text.number_at(owner.end)
    closes = after >= len(text.tokens) or text.tokens[after].text in _CLOSING or text.is_word(after, "and")
    return owner if closes else None


def _listed_state(text: Text, name: NameRun, office: OfficeMention) -> Found | None:
    """The state behind the comma that closes an envoy's line or item of a list: "Ambassador Ana Roy, Malta;"."""
    comma = name.last + 1
    owner = text.cover.get(comma + 1)
    if office.key not in ACCREDITED or owner is None or owner.kind != "state" or text.tokens[comma].text != ",":
        return None
    after = text.number_at(owner.end)
    closes = after >= len(text.tokens) or text.tokens[after].text == ";"
    return owner if closes or "\n" in text.body[owner.end : text.tokens[after].start] else None


def _bracketed(text: Text, name: NameRun) -> str:
    """What stands in brackets behind the name: "Mayor Jan Vrabec (Lisgar)"; "" where nothing does."""
    opening = name.last + 1
    if opening >= len(text.tokens) or text.tokens[opening].text != "(":
        return ""
    stop = opening + 1
    while stop < len(text.tokens) and stop - opening <= _BRACKETED and text.tokens[stop].text not in "()":
        stop += 1
    if stop >= len(text.tokens) or text.tokens[stop].text != ")":
        return ""
    first = text.tokens[opening + 1]
    named = stop > opening + 1 and first.is_capital and not (len(first.text) > 1 and first.text.isupper())
    named = named and not ((body := text.cover.get(opening + 1)) and body.kind == "body")  # a party
    return text.body[text.tokens[opening + 1].start : text.tokens[stop - 1].end] if named else ""


def bracketed_state(text: Text, name: NameRun) -> Found | None:
    """Return the state that alone stands in brackets behind the name: "Foreign Minister Jan Vrabec (Slovakia)"."""
    inside = _bracketed(text, name)
    owner = text.cover.get(text.past_words(name.last + 2, "article")) if inside else None
    return owner if owner and owner.kind == "state" and inside.endswith(text.body[owner.start : owner.end]) else None
