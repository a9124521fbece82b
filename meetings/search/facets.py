"""What the meetings found have most of: people, offices, bodies, states, years, forms, languages, publishers."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from meetings.models import Form, Office, Organization, Person, Tally
from meetings.models.statements import listed, select
from meetings.search import tallies
from meetings.search.names import records_named
from meetings.search.query import Fact
from meetings.search.rows import Known
from meetings.search.selection import Selection

# How many values of a facet are shown, and how many of those that a reader searched for among them. Chosen.
SHOWN, SEARCHED = 8, 25
# More meetings are not looked at one by one: the facets are then of so many of the newest.
LOOKED_AT = 1000
STATES = (Organization.Kind.STATE, Organization.Kind.TERRITORY)
# The facets whose values are records.
_Model = type[Person] | type[Office] | type[Organization]
RECORDS: dict[str, _Model] = {
    "person": Person,
    "office": Office,
    "organization": Organization,
    "state": Organization,
    "publisher": Organization,
}
_NAMES: dict[_Model, str] = {
    Person: "SELECT 'person', id, permalink_id, name FROM meetings_person WHERE id IN ({})",
    Office: "SELECT 'office', office.id, office.permalink_id, office.title || ', ' || body.name"
    " FROM meetings_office office JOIN meetings_organization body ON body.id = office.organization_id"
    " WHERE office.id IN ({})",
    Organization: "SELECT 'organization', id, permalink_id, name FROM meetings_organization WHERE id IN ({})",
}
KINDS = ("person", "office", "organization", "state", "form", "language", "publisher")


@dataclass(frozen=True)
class Value:
    """One value of a facet: what stands for it in a query string, the record if it is one, and how many have it."""

    value: str
    meetings: int
    record: Known | None = None


@dataclass(frozen=True)
class Facets:
    """The values that most meetings have, by kind; ``newest`` is how many they are counted of, None for all."""

    values: dict[str, list[Value]]
    newest: int | None


def facets(selection: Selection) -> Facets:
    """Return the facets of the selection."""
    if selection.asks_nothing:
        return Facets(_values(_tops()), None)
    keys = selection.newest
    counts = tallies.of_facts(_facts(keys[:LOOKED_AT]))
    newest = LOOKED_AT if len(keys) > LOOKED_AT else None
    found = {kind: _most(counts[kind], SHOWN) for kind in KINDS if kind not in ("organization", "state")}
    found |= _bodies(counts["organization"])
    return Facets(_values(found), newest)


def values_named(selection: Selection, kind: str, typed: str) -> list[Value]:
    """Return the values of a facet of records whose names have, or begin with, the words typed: those of most meetings.

    Each is counted among all meetings of the selection, none of which is left out for being old.
    """
    model = RECORDS[kind]
    ids = records_named(model.KIND, typed)
    if kind in ("organization", "state"):
        in_states = Organization.objects.filter(pk__in=ids, kind__in=STATES).values_list("pk", flat=True)
        ids = list(in_states) if kind == "state" else sorted(set(ids).difference(in_states))
    fact = "organization" if kind == "state" else kind
    most = Tally.objects.filter(kind=fact, value__in=[str(pk) for pk in ids]).order_by("-meetings", "value")
    tops = list(most.values_list("value", "meetings")[:SEARCHED])
    if not selection.asks_nothing:
        counted = [(value, selection.with_fact(Fact(fact, value)).count().number) for value, _ in tops]
        tops = sorted(((value, number) for value, number in counted if number), key=lambda top: (-top[1], top[0]))
    return _values({kind: tops})[kind]


def _tops() -> dict[str, list[tuple[str, int]]]:
    """Return the values of each kind that most meetings of the archive have."""
    states = ", ".join(f"'{kind}'" for kind in STATES)
    selects, parameters = [], []
    for kind in KINDS:
        fact, which = kind, ""
        if kind in ("organization", "state"):
            fact = "organization"
            which = (
                f"AND EXISTS (SELECT 1 FROM meetings_organization body WHERE body.id = CAST(value AS bigint)"
                f" AND body.kind {'IN' if kind == 'state' else 'NOT IN'} ({states}))"
            )
        selects.append(
            f"SELECT * FROM (SELECT %s AS facet, value, meetings FROM meetings_tally WHERE kind = %s AND value <> ''"
            f" {which} ORDER BY meetings DESC, value LIMIT {SHOWN}) AS {kind}_tops"
        )
        parameters += [kind, fact]
    found: dict[str, list[tuple[str, int]]] = {kind: [] for kind in KINDS}
    for kind, value, meetings in select(" UNION ALL ".join(selects), *parameters):
        found[kind].append((value, meetings))
    return found


def _facts(keys: list[int]) -> list[str]:
    """Return the facts of the rows of these keys."""
    if not keys:
        return []
    return [facts for (facts,) in select(f"SELECT facts FROM meetings_searchtext WHERE search_key IN ({listed(keys)})")]


def _bodies(counts: dict[str, int]) -> dict[str, list[tuple[str, int]]]:
    """Return the states and the other bodies of most meetings."""
    kinds = ", ".join(f"'{kind}'" for kind in STATES)
    in_states = f"SELECT id FROM meetings_organization WHERE kind IN ({kinds}) AND id IN ({listed(counts)})"
    states = {str(pk) for (pk,) in select(in_states)} if counts else set()
    return {
        "state": _most({value: number for value, number in counts.items() if value in states}, SHOWN),
        "organization": _most({value: number for value, number in counts.items() if value not in states}, SHOWN),
    }


def _most(counts: dict[str, int], number: int) -> list[tuple[str, int]]:
    """Return the values that most have, those of as many in their own order."""
    few = sorted(counts.values(), reverse=True)[: number + 1]  # one may be without a value: a text of no known language
    tops = [(value, n) for value, n in counts.items() if value and n >= few[-1]]
    return sorted(tops, key=lambda top: (-top[1], top[0]))[:number]


def _values(found: dict[str, list[tuple[str, int]]]) -> dict[str, list[Value]]:
    """Return the values with the records that they stand for, all asked for at once."""
    wanted: dict[_Model, set[int]] = defaultdict(set)
    for kind, tops in found.items():
        if kind in RECORDS:
            wanted[RECORDS[kind]] |= {int(value) for value, _ in tops}
    records = _records(wanted)
    forms = {form.replace(" ", ""): form for form in Form.values}
    return {
        kind: [
            Value(record.reference, number, record)
            for value, number in tops
            if (record := records[RECORDS[kind]].get(int(value)))
        ]
        if kind in RECORDS
        else [Value(forms.get(value, value), number) for value, number in tops]
        for kind, tops in found.items()
    }


def _records(wanted: Mapping[_Model, Collection[int]]) -> dict[_Model, dict[int, Known]]:
    models: dict[str, _Model] = {model.KIND.value: model for model, ids in wanted.items() if ids}
    selects = [_NAMES[model].format(listed(wanted[model])) for model in models.values()]
    records: dict[_Model, dict[int, Known]] = {model: {} for model in wanted}
    for kind, pk, reference, name in select(" UNION ALL ".join(selects)) if selects else []:
        records[models[kind]][pk] = Known(kind, reference, name)
    return records
