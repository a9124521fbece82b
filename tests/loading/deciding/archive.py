"""An archive with people, offices, bodies and places that several meetings share, and what staff may do to it."""

import random
from collections.abc import Callable

from django.contrib.auth.models import User

from meetings.days import DayRange
from meetings.loading.by_hand import authorize
from meetings.loading.deciding.correcting import correcting
from meetings.loading.deciding.identity import JOINED, join, keep_apart, split
from meetings.loading.deciding.log import Refused, standing
from meetings.loading.deciding.standing import restore, withdraw
from meetings.loading.deciding.undoing import undo
from meetings.models import Meeting, Organization, Participation, Permalink, Person, Place, SourceText
from meetings.models.permalinks import Record

# (name, office, state) of those who meet. Two names are the same person's in two spellings.
PEOPLE = [
    ("Ilham Aliyev", "president", "AZ"),
    ("Recep Tayyip Erdoğan", "president", "TR"),
    ("Sadyr Japarov", "president", "KG"),
    ("Jeyhun Bayramov", "prime-minister", "AZ"),
    ("Djeyhun Bayramly", "prime-minister", "AZ"),
    ("Hakan Fidan", "prime-minister", "TR"),
    ("Kubanychbek Omuraliev", "secretary-general", "OTS"),
]
PLACES = ["Baku", "Ankara", "Bishkek"]


def drafts(report: Callable, number: int) -> list:
    """Return the drafts of so many reports, of which some tell of one meeting."""
    chosen = random.Random(7)
    found = []
    for index in range(number):
        parties = chosen.sample(PEOPLE, chosen.choice([2, 2, 3]))
        day = f"2022-{index % 12 + 1:02}-{index % 27 + 1:02}"
        for language in ("en", "fr")[: chosen.choice([1, 2])]:
            found.append(report(day, *parties, place=chosen.choice(PLACES), language=language))
    return found


class Staff:
    """Someone who decides at random."""

    def __init__(self, seed: int) -> None:
        self.user = User.objects.create_user(f"keeper {seed}")
        self.chance = random.Random(seed)
        self.refused = 0

    def decide(self) -> None:
        """Make one decision, which may be refused."""
        kinds = [self.join, self.split, self.withdraw, self.restore, self.correct, self.keep_apart, self.undo]
        try:
            self.chance.choices(kinds, [3, 2, 2, 1, 4, 1, 4])[0]()
        except Refused:
            self.refused += 1

    def undo_all(self) -> None:
        """Undo all that stands, the last first."""
        while decision := standing().order_by("-pk").first():
            undo(decision, self.user)

    def one(self, *models: type[Record], state: str = Permalink.State.LIVE) -> Record:
        model = self.chance.choice(models)
        found = list(model.objects.filter(permalink__state=state).order_by("pk"))
        if not found:
            raise Refused("none")
        return self.chance.choice(found)

    def join(self) -> None:
        one = self.one(*JOINED)
        join(one, self.one(type(one)), self.user)

    def keep_apart(self) -> None:
        one = self.one(Person, Meeting)
        keep_apart(one, self.one(type(one)), self.user)

    def split(self) -> None:
        split(self.one(*JOINED), lambda use: use.pk % 2 == 0, self.user)

    def withdraw(self) -> None:
        withdraw(self.one(*JOINED, SourceText), self.user, "on request")

    def restore(self) -> None:
        restore(self.one(*JOINED, state=Permalink.State.WITHDRAWN), self.user, "in error")

    def undo(self) -> None:
        decisions = list(standing().order_by("pk"))
        if decisions:
            undo(self.chance.choice(decisions), self.user)

    def correct(self) -> None:
        record = self.one(Meeting, Person, Organization, Place)
        with correcting(record, self.user, "it was wrong") as under_way:
            if isinstance(record, Meeting):
                self._correct_meeting(record, under_way)
            elif isinstance(record, Organization):
                record.kind = self.chance.choice(Organization.Kind.values)
            elif isinstance(record, Person):
                record.name = f"{record.sort_name} {self.chance.randint(1, 9)}"[:300]
                authorize(record=record, text=record.name)
            else:
                record.territory = self.chance.choice([None, *Organization.objects.filter(permalink__state="live")])
            record.save()

    def _correct_meeting(self, meeting: Meeting, under_way) -> None:
        match self.chance.choice(["date", "place", "form", "party", "no party", "exchange"]):
            case "date":
                meeting.days = DayRange.parse(f"2021-{self.chance.randint(1, 12):02}")
            case "place":
                meeting.place = self.chance.choice([None, *Place.objects.filter(permalink__state="live")])
            case "form":
                meeting.form = self.chance.choice(["in person", "phone call", "video call"])
            case "party":
                person = self.one(Person)
                if not meeting.participations.filter(person=person).exists():
                    Participation.objects.create(meeting=meeting, person=person, as_written=str(person), position=9)
            case "no party":
                for participation in meeting.participations.all()[:1]:
                    under_way.remove(participation)
            case "exchange":
                participation = meeting.participations.order_by("position").first()
                person = self.one(Person)
                if participation and not meeting.participations.filter(person=person).exists():
                    participation.person = person
                    participation.save()
