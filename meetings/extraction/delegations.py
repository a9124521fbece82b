"""Whose the leader of a delegation is: "a World Bank delegation led by the regional director, Ana Mora"."""

from dataclasses import replace

from meetings.extraction.offices import OfficeMention
from meetings.extraction.owners import ACCREDITED
from meetings.extraction.text import Text

_LONGEST = 10  # words between a delegation and its leader's office
_LINKS = ("of", "by", "with", "article", "its")


def with_led_bodies(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; a delegation's leader without an owner is of the body whose delegation it is."""
    return [_of_delegation(text, office) if _is_open(office) else office for office in offices]


def _is_open(office: OfficeMention) -> bool:
    return not (office.owner or office.owner_name or office.plural or office.of == "state" or office.key in ACCREDITED)


def leads_delegation(text: Text, i: int) -> range:
    """Return the tokens from the delegation to who leads it, whose office or name begins there; none where none."""
    led = i - 1
    while led > 0 and (any(text.is_word(led, kind) for kind in _LINKS) or text.is_honorific(led)):
        led -= 1
    if led <= 0 or i - led > _LONGEST or not text.is_word(led, "led"):
        return range(0)
    for k in range(led - 1, max(-1, led - _LONGEST), -1):
        if text.tokens[k].text in ".;:" or "\n" in text.body[text.tokens[k].end : text.tokens[k + 1].start]:
            break
        if text.is_word(k, "party"):
            return range(k, i)
    return range(0)


def _of_delegation(text: Text, office: OfficeMention) -> OfficeMention:
    led = leads_delegation(text, text.tokens_between(office.start, office.end).start)
    if not led:
        return office
    bodies = {t.key: t for i in range(led.start - 1, led.stop) if (t := text.cover.get(i)) and t.kind == "body"}
    if len(bodies) == 1:
        return replace(office, owner=next(iter(bodies.values())), reason="the body whose delegation it is")
    printed = {b.name for i in range(led.start, led.stop) if (b := text.body_from.get(i))}
    return replace(office, owner_name=printed.pop()) if len(printed) == 1 and not bodies else office
