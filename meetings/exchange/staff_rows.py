"""The rows of what only the full dump has: references and what became of them, loads, and staff's matters."""

from datetime import datetime

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from meetings.exchange.batches import Batch
from meetings.exchange.reading import DumpError, NumberedLine
from meetings.exchange.rows import ids
from meetings.models import Decision, Load, Permalink, ReviewItem, SourceText, Touch

Lines = list[NumberedLine]


def add_permalinks(batch: Batch, lines: Lines) -> None:
    """Add references; those that are joined are for set_survivors(), once all are there: till then, withdrawn."""
    for line in lines:
        is_joined = line.value["state"] == Permalink.State.JOINED
        permalink = {
            "reference": line.value["reference"],
            "kind": line.value["kind"],
            "state": Permalink.State.WITHDRAWN if is_joined else line.value["state"],
            "reason": line.value["reason"] or ("joined" if is_joined else ""),
            "changed_at": _maybe_time(line.value["changed"]),
        }
        batch.add(Permalink, line, permalink)


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


def add_loads(batch: Batch, lines: Lines) -> None:
    for line in lines:
        load = {
            "command": line.value["command"],
            "started_at": time(line.value["started"]),
            "ended_at": _maybe_time(line.value["ended"]),
            "counts": line.value["counts"],
        }
        batch.add(Load, line, load)


def imported_loads() -> list[int]:
    """Return the ids of the loads that the import under way has stored, by their numbers in the dump."""
    run = Load.objects.get(command=Load.IMPORT, ended_at=None)
    return list(Load.objects.filter(pk__gt=run.pk).order_by("pk").values_list("pk", flat=True))


def add_decisions(batch: Batch, lines: Lines) -> None:
    """Add decisions. Who decided and has no account here gets one that nobody can log in to."""
    references = [line.value[key] for line in lines for key in ("record", "other")]
    ids(Permalink, zip((line for line in lines for _ in range(2)), references, strict=True), "reference")
    touched = ((line, touch["record"]) for line in lines for touch in line.value["touches"])
    ids(Permalink, touched, "reference")
    staff = {name: _account(name, line) for name, line in {line.value["by"]: line for line in lines}.items()}
    numbered = list(Decision.objects.order_by("pk").values_list("pk", flat=True))
    for line in lines:
        value = line.value
        decision = {
            "kind": value["kind"],
            "record_id": value["record"],
            "other_id": value["other"],
            "field": value["field"] or "",
            "before": value["before"],
            "said": value["said"],
            "after": value["after"],
            "changes": value["changes"],
            "undoes_id": _undone(line, numbered),
            "decided_by_id": staff[value["by"]],
            "decided_at": time(value["at"]),
            "reason": value["reason"] or "",
        }
        numbered.append(batch.add(Decision, line, decision))
        for touch in value["touches"]:
            row = {"decision_id": numbered[-1], "record_id": touch["record"], "aspect": touch["aspect"] or ""}
            batch.add(Touch, line, row)


def _account(name: str, line: NumberedLine) -> int:
    user = User.objects.filter(username=name).first()
    if user is None:
        user = User(username=name, is_active=False)
        user.set_unusable_password()
        try:
            user.clean_fields()
        except ValidationError as error:
            field, reasons = next(iter(error.message_dict.items()))
            raise DumpError(line.number, f"{field}: {reasons[0]}") from error
        user.save()
    return user.pk


def _undone(line: NumberedLine, numbered: list[int]) -> int | None:
    number = line.value["undoes"]
    if number is None:
        return None
    if number >= len(numbered):
        raise DumpError(line.number, f"there is no decision {number} before it")
    return numbered[number]


def add_review_items(batch: Batch, lines: Lines) -> None:
    references = [line.value[key] for line in lines for key in ("record", "other")]
    ids(Permalink, zip((line for line in lines for _ in range(2)), references, strict=True), "reference")
    sources = ids(SourceText, ((line, line.value["source"]) for line in lines))
    for line in lines:
        value = line.value
        names = ("kind", "state", "subject", "cause", "start", "end", "reason")
        item = {
            "source_id": sources[value["source"]],
            "record_id": value["record"],
            "other_id": value["other"],
            "opened_at": time(value["opened"]),
            "form": value["form"] or "",
            "language": value["language"] or "",
            **{name: value[name] for name in names},
        }
        batch.add(ReviewItem, line, item)


def time(written: str) -> datetime:
    return datetime.fromisoformat(written)


def _maybe_time(written: str | None) -> datetime | None:
    return time(written) if written else None
