"""What the log of decisions says, for people to read: names in place of references."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from meetings import references
from meetings.models.decisions import Decision
from meetings.models.permalinks import records_of

# The fields that staff correct (loading/decisions.py) by the names that readers know them by.
_FIELDS = {
    "date": _("date"),
    "display": _("what is shown of texts"),
    "form": _("form"),
    "kind": _("kind"),
    "language": _("language"),
    "name": _("name"),
    "names": _("other names"),
    "organization": _("organization"),
    "parent": _("part of"),
    "participants": _("participants"),
    "place": _("place"),
    "published": _("published"),
    "publisher": _("publisher"),
    "sort_name": _("sort form"),
    "tenures": _("tenures"),
    "territory": _("territory"),
    "title": _("title"),
}


def field_name(field: str) -> str:
    """Return the name that readers know the field by; the field itself where it has none."""
    return str(_FIELDS.get(field, field))


def told(decisions: Iterable[Decision]) -> dict[int, tuple[str, str]]:
    """Return what was and what is by each of these decisions, by its number."""
    decisions = list(decisions)
    written = told_values([value for decision in decisions for value in (decision.before, decision.after)])
    return {decision.pk: (written[2 * n], written[2 * n + 1]) for n, decision in enumerate(decisions)}


def told_values(values: list[Any]) -> list[str]:
    """Return each of these values of the log in words."""
    records = records_of({ref for value in values for ref in _references(value)})
    names = {reference: str(record) for reference, record in records.items()}
    return [_written(value, names) for value in values]


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, str) and len(value) == references.LENGTH and references.is_valid(value):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _references(part)


def _written(value: Any, names: dict[str, str]) -> str:
    match value:
        case None | "" | []:
            return "–"
        case str():
            return names.get(value, value)
        case {"parts": parts}:
            return "; ".join(_written(part, names) for part in parts)
        case {"choice": choice}:
            return str(choice)
        case {"as_written": printed}:
            who = next((names[value[key]] for key in ("person", "delegation") if value.get(key) in names), printed)
            held = [_held(office, names) for office in value.get("offices", ())]
            return f"{who} ({', '.join(held)})" if held else str(who)
        case {"office": office, "date": date}:
            return " ".join(filter(None, (names.get(value.get("person")), names.get(office, office), date)))
        case [str(text), str(language), str(_)]:
            return f"{text} ({language})" if language else text
        case list():
            return "; ".join(_written(part, names) for part in value)
    return str(value)


def _held(office: dict[str, Any], names: dict[str, str]) -> str:
    title = names.get(office["office"]) or office["title"]
    return f"{office['capacity']} {title}" if office["capacity"] else title
