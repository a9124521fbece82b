"""Decide what takes longer than a page may: joining and splitting records of thousands of meetings, and undoing it."""

from argparse import ArgumentParser
from datetime import date

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db.models import Model

from meetings import references
from meetings.days import DayRange
from meetings.loading.deciding.identity import join, split
from meetings.loading.deciding.log import Refused
from meetings.loading.deciding.undoing import undo
from meetings.models import Decision, HeldOffice, Participation, Permalink
from meetings.models.permalinks import Record


class Command(BaseCommand):
    help = "Joins or splits records of thousands of meetings, or undoes a decision, as the staff's pages do for fewer."

    def add_arguments(self, parser: CommandParser) -> None:
        kinds = parser.add_subparsers(dest="kind", required=True)
        joining = kinds.add_parser("join", help="make two records one")
        joining.add_argument("record", metavar="REFERENCE", help="the record that goes")
        joining.add_argument("other", metavar="REFERENCE", help="the record that stays")
        splitting = kinds.add_parser("split", help="divide a person or an office by the days of meetings")
        splitting.add_argument("record", metavar="REFERENCE")
        splitting.add_argument(
            "days", metavar="DAYS", help="the meetings of these days go to the second: 2022, 2022-12"
        )
        undoing = kinds.add_parser("undo", help="undo a decision")
        undoing.add_argument("number", type=int, help="its number, as in the address of its page")
        for one in (joining, splitting, undoing):
            self._add_who_and_why(one)

    def _add_who_and_why(self, parser: ArgumentParser) -> None:
        parser.add_argument("--by", required=True, metavar="NAME", help="whose decision it is: the account of a keeper")
        parser.add_argument("--reason", default="", help="why, for the log")

    def handle(self, *, kind: str, by: str, reason: str, **stated) -> None:
        user = User.objects.filter(username=by, is_staff=True).first()
        if user is None:
            raise CommandError(f"there is no staff account {by!r}")
        if not user.has_perm("meetings.keep_archive"):
            raise CommandError(f"{by!r} is no keeper: joining and splitting are for keepers")
        try:
            match kind:
                case "join":
                    join(_record(stated["record"]), _record(stated["other"]), user, reason)
                case "split":
                    days = DayRange.parse(stated["days"])
                    split(_record(stated["record"]), lambda use: _is_of(use, days.earliest, days.latest), user, reason)
                case "undo":
                    undo(_decision(stated["number"]), user, reason)
        except (Refused, ValueError) as refusal:
            raise CommandError(str(refusal)) from refusal
        self.stdout.write(f"decision {Decision.objects.latest('pk').pk}")


def _record(typed: str) -> Record:
    permalink = Permalink.objects.filter(reference=references.parse(typed) or "").first()
    if permalink is None:
        raise CommandError(f"{typed!r} was never issued")
    return permalink.record


def _decision(number: int) -> Decision:
    decision = Decision.objects.filter(pk=number).first()
    if decision is None:
        raise CommandError(f"there is no decision {number}")
    return decision


def _is_of(use: Model, first: date, last: date) -> bool:
    """Whether the use is of a meeting that fell wholly on days from the first to the last."""
    match use:
        case Participation():
            days = use.meeting.days
        case HeldOffice():
            days = use.participation.meeting.days
        case _:
            return False
    return days is not None and first <= days.earliest and days.latest <= last
