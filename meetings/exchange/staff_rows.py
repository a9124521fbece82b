"""Store what only the full dump has: references and what became of them, loads, and staff's matters."""

from datetime import datetime
from typing import Any

from django.contrib.auth.models import User

from meetings.exchange.reading import DumpError, NumberedLine
from meetings.exchange.rows import checked, ids, store
from meetings.models import Decision, Load, Permalink, ReviewItem, SourceText, Touch

Lines = list[NumberedLine]


def store_permalinks(lines: Lines) -> None:
    """Store references; those that are joined are for set_survivors(), once all are there: till then, withdrawn."""
    store((_permalink(line, line.value["reason"] or "joined") for line in lines), lines)


def _permalink(line: NumberedLine, reason: str) -> Permalink:
    is_joined = line.value["state"] == Permalink.State.JOINED
    permalink = Permalink(
        reference=line.value["reference"],
        kind=line.value["kind"],
        state=Permalink.State.WITHDRAWN if is_joined else line.value["state"],
        reason=reason if is_joined else (line.value["reason"] or ""),
        changed_at=_maybe_time(line.value["changed"]),
    )
    return checked(permalink, line)


def set_survivors(lines: Lines) -> None:
    joined = [line for line in lines if line.value["survivor"] or line.value["state"] == Permalink.State.JOINED]
    ids(Permalink, ((line, line.value["survivor"]) for line in joined), "reference")
    for line in joined:
        value = line.value
        if value["state"] != Permalink.State.JOINED or not value["survivor"]:
            raise DumpError(line.number, "a reference that is joined to another, and no other, names its survivor")
        Permalink.objects.filter(reference=value["reference"]).update(
            state=value["state"], survivor=value["survivor"], reason=value["reason"] or ""
        )


def store_loads(lines: Lines) -> None:
    loads = [
        Load(
            command=line.value["command"],
            started_at=time(line.value["started"]),
            ended_at=_maybe_time(line.value["ended"]),
            counts=line.value["counts"],
        )
        for line in lines
    ]
    store((checked(load, line) for load, line in zip(loads, lines, strict=True)), lines)


def imported_loads() -> list[int]:
    """Return the ids of the loads that the import under way has stored, by their numbers in the dump."""
    run = Load.objects.get(command=Load.IMPORT, ended_at=None)
    return list(Load.objects.filter(pk__gt=run.pk).order_by("pk").values_list("pk", flat=True))


def store_decisions(lines: Lines) -> None:
    """Store decisions. Who decided and has no account here gets one that nobody can log in to."""
    references = [line.value[key] for line in lines for key in ("record", "other")]
    ids(Permalink, zip((line for line in lines for _ in range(2)), references, strict=True), "reference")
    touched = ((line, touch["record"]) for line in lines for touch in line.value["touches"])
    ids(Permalink, touched, "reference")
    staff = {name: _account(name, line) for name, line in {line.value["by"]: line for line in lines}.items()}
    # One at a time: a decision may undo one that stands just before it.
    for line in lines:
        value = line.value
        decision = Decision(
            kind=value["kind"],
            record_id=value["record"],
            other_id=value["other"],
            field=value["field"] or "",
            before=value["before"],
            said=value["said"],
            after=value["after"],
            changes=value["changes"],
            undoes_id=_undone(line),
            decided_by=staff[value["by"]],
            decided_at=time(value["at"]),
            reason=value["reason"] or "",
        )
        store([checked(decision, line)], [line])
        told = ((touch["record"], touch["aspect"] or "") for touch in value["touches"])
        store([Touch(decision=decision, record_id=record, aspect=aspect) for record, aspect in told], [line])


def _account(name: str, line: NumberedLine) -> User:
    user = User.objects.filter(username=name).first()
    if user is None:
        user = User(username=name, is_active=False)
        user.set_unusable_password()
        checked(user, line).save()
    return user


def _undone(line: NumberedLine) -> int | None:
    number = line.value["undoes"]
    if number is None:
        return None
    found = Decision.objects.order_by("pk").values_list("pk", flat=True)[number : number + 1].first()
    if found is None:
        raise DumpError(line.number, f"there is no decision {number} before it")
    return found


def store_review_items(lines: Lines) -> None:
    references = [line.value[key] for line in lines for key in ("record", "other")]
    ids(Permalink, zip((line for line in lines for _ in range(2)), references, strict=True), "reference")
    sources = ids(SourceText, ((line, line.value["source"]) for line in lines))
    items = [_review_item(line, sources[line.value["source"]]) for line in lines]
    store(items, lines)


def _review_item(line: NumberedLine, source: Any) -> ReviewItem:
    value = line.value
    names = ("kind", "state", "subject", "cause", "start", "end", "reason")
    item = ReviewItem(
        source_id=source,
        record_id=value["record"],
        other_id=value["other"],
        opened_at=time(value["opened"]),
        form=value["form"] or "",
        language=value["language"] or "",
        **{name: value[name] for name in names},
    )
    return checked(item, line)


def time(written: str) -> datetime:
    return datetime.fromisoformat(written)


def _maybe_time(written: str | None) -> datetime | None:
    return time(written) if written else None
