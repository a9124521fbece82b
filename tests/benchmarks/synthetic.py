"""Write the full dump of a made-up archive of any size, the same at every run:

    python -m tests.benchmarks.synthetic 100000 > archive.jsonl

Every record is of a kind that loading makes: meetings with two to four people in their offices, each told by one or
two texts of about 130 words, with evidence for days, form, place, names and offices. Names and words are made up.
It is written by a program of its own, as another archive's dump would be.
"""

import base64
import hashlib
import json
import random
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import accumulate
from typing import Any

from meetings import references
from meetings.folding import words as folded

Line = dict[str, Any]

FIRST_DAY, DAYS = date(1990, 1, 1), 13_500
FORMS = ("in person", "in person", "in person", "phone call", "video call")
TOLD = {"in person": "received", "phone call": "telephoned", "video call": "spoke by video with"}
TITLES = ("President", "Prime Minister", "Foreign Minister", "Minister of Finance", "Ambassador", "Secretary General")
STATES, CITIES, VOCABULARY = 180, 3, 20_000
KINDS = ("meeting", "office", "organization", "person", "place", "source")
# Each record has as many numbers, of which the first that is a reference is its own; multiplied by an odd number
# modulo a power of two, different numbers stay different, and neighbours come far apart.
ATTEMPTS, SCATTER = 64, 22_801_763_489
ADDED = "2026-11-22T00:00:00Z"


def _syllables(world: random.Random, number: int) -> str:
    heads, vowels, tails = (
        ["b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"],
        ["a", "e", "i", "o", "u", "ai", "ou"],
        ["", "n", "r", "l", "s"],
    )
    return "".join(world.choice(heads) + world.choice(vowels) + world.choice(tails) for _ in range(number))


def _distinct(make: Callable[[], str], number: int) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < number:
        found[make()] = None
    return list(found)


def _reference(kind: str, number: int) -> str:
    """Return the reference of the record: no two share one, as among millions of drawn ones some would."""
    serial = (number * len(KINDS) + KINDS.index(kind)) * ATTEMPTS
    tried = (references.from_number((serial + attempt) * SCATTER % 2**35) for attempt in range(ATTEMPTS))
    return next(reference for reference in tried if reference)


class World:
    """The states, cities, offices, people and words that all the meetings draw from."""

    def __init__(self, meetings: int) -> None:
        self.meetings = meetings
        world = random.Random(7)
        self.words = _distinct(lambda: _syllables(world, world.choice((1, 2, 2, 3))), VOCABULARY)
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(VOCABULARY)))
        self.states = _distinct(lambda: _syllables(world, 2).capitalize() + "ia", STATES)
        self.cities = _distinct(lambda: _syllables(world, 2).capitalize(), STATES * CITIES)
        family = _distinct(lambda: _syllables(world, 3).capitalize(), 3000)
        given = _distinct(lambda: _syllables(world, 2).capitalize(), 400)
        pairs = _distinct(lambda: f"{world.choice(given)} {world.choice(family)}", max(50, meetings // 20))
        self.people = [(name, world.randrange(STATES), world.randrange(len(TITLES))) for name in pairs]

    def tellings(self, number: int) -> int:
        """How many texts tell of the meeting of this number."""
        return 2 if number % 10 < 3 else 1


def _named(kind: str, number: int, name: str) -> Line:
    return {"reference": _reference(kind, number), "name": name}


def _name(text: str) -> Line:
    return {"text": text, "kind": "authorized", "language": "en", "script": "Latn", "attestations": 1}


def _days(day: date) -> Line:
    return {"date": day.isoformat(), "earliest": day.isoformat(), "latest": day.isoformat()}


class Meeting:
    """What one made-up meeting is: the same whenever it is asked for."""

    def __init__(self, world: World, number: int) -> None:
        draw = random.Random(f"synthetic {number}")
        self.world, self.number = world, number
        self.day = FIRST_DAY + timedelta(int(DAYS * max(draw.random(), draw.random())))
        self.form = draw.choice(FORMS)
        self.city = draw.randrange(STATES * CITIES)
        self.people = draw.sample(range(len(world.people)), draw.choice((2, 2, 3, 4)))
        self.title = " and ".join(world.people[person][0] for person in self.people[:2])

    def text(self, telling: int) -> tuple[str, dict[str, tuple[int, int]]]:
        """Return the body of one telling, and where in it each fact stands."""
        draw = random.Random(f"synthetic {self.number} {telling}")
        pieces: list[str] = []
        spans: dict[str, tuple[int, int]] = {}

        def add(piece: str, fact: str = "") -> None:
            at = sum(map(len, pieces))
            pieces.append(piece)
            if fact:
                spans[fact] = (at, at + len(piece))

        add(self.world.cities[self.city], "place")
        add(", ")
        add(f"{self.day.day} {self.day:%B %Y}", "date")
        add(f". Text {self.number}.{telling}. ")
        for place, person in enumerate(self.people):
            name, state, title = self.world.people[person]
            if place:
                add(" ")
                add(TOLD[self.form], "form") if place == 1 else add("and")
                add(" ")
            add(TITLES[title], f"office {place}")
            add(f" of {self.world.states[state]} ")
            add(name, f"name {place}")
        words = draw.choices(self.world.words, cum_weights=self.world.weights, k=100)
        add(". " + " ".join(words).capitalize() + ".\n")
        return "".join(pieces), spans

    def source(self, telling: int) -> Line:
        body = self.text(telling)[0]
        sha256 = hashlib.sha256(body.encode()).hexdigest()
        return {
            "type": "source",
            "reference": _reference("source", self.number * 2 + telling),
            "file": f"{self.number}-{telling}.txt",
            "url": f"https://example.org/{self.number}/{telling}",
            "title": self.title,
            "language": "en",
            "publisher": None,
            "published": self.day.isoformat(),
            "state": "read",
            "warnings": [],
            "supersedes": None,
            "sha256": sha256,
            "body_sha256": hashlib.sha256(body.rstrip().encode()).hexdigest(),
            "body": body,
            "evidence": [],
            "original": base64.b64encode(body.encode()).decode(),
            "envelope": {},
            "reading_sha256": sha256,
            "taken_down": None,
            "load": 0,
        }

    def line(self) -> Line:
        tellings = range(self.world.tellings(self.number))
        sources = sorted((self.source(telling) for telling in tellings), key=lambda source: source["reference"])
        place = _named("place", self.city, self.world.cities[self.city])
        return {
            "type": "meeting",
            "reference": _reference("meeting", self.number),
            "title": self.title,
            **_days(self.day),
            "form": self.form,
            "place": place,
            "participants": [self._participant(person) for person in self.people],
            "sources": [
                {key: source[key] for key in ("reference", "file", "url", "language", "published", "sha256")}
                for source in sources
            ],
            "reports": [self._report(source, place) for source in sources],
            "evidence": sorted(self._evidence(sources), key=_evidence_order),
            "added": ADDED,
        }

    def _participant(self, person: int) -> Line:
        name, state, title = self.world.people[person]
        office = state * len(TITLES) + title
        held = {"title": TITLES[title], "organization": self.world.states[state], "capacity": None}
        return {
            "person": _named("person", person, name),
            "delegation": None,
            "as_written": f"{TITLES[title]} of {self.world.states[state]} {name}",
            "offices": [{**held, "reference": _reference("office", office)}],
        }

    def _report(self, source: Line, place: Line) -> Line:
        appearances = []
        for number, person in enumerate(self.people):
            name, state, title = self.world.people[person]
            printed = f"{TITLES[title]} of {self.world.states[state]} {name}"
            titles = [{"office": 0, "text": TITLES[title]}]
            appearances.append(
                {"participant": number, "position": number, "name": name, "as_written": printed, "titles": titles}
            )
        days = _days(self.day)
        known = {"source": source["reference"], "position": 0, "form": self.form, "place": place}
        return {**known, **days, "appearances": appearances}

    def _evidence(self, sources: list[Line]) -> Iterator[Line]:
        for report, source in enumerate(sources):
            telling = int(source["file"].removesuffix(".txt").partition("-")[2])
            body, spans = self.text(telling)
            for fact, (start, end) in spans.items():
                kind, _, number = fact.partition(" ")
                field = {"name": f"participants[{number}].name", "office": f"participants[{number}].offices[0]"}
                yield {
                    "field": field.get(kind, kind),
                    "source": source["reference"],
                    "report": report,
                    "appearance": int(number) if number else None,
                    "start": start,
                    "end": end,
                    "quote": body[start:end],
                    "basis": "stated",
                    "reason": None,
                }


def _evidence_order(line: Line) -> tuple[str, str, int, int]:
    return line["field"], line["source"], line["start"], line["end"]


def lines(meetings: int) -> Iterator[Line]:
    """Yield the lines of the full dump of an archive of so many meetings, in their order."""
    world = World(meetings)
    in_order = _in_order
    yield {"type": "load", "number": 0, "command": "load_sources", "started": ADDED, "ended": ADDED, "counts": {}}
    for number in in_order("meeting", range(meetings)):
        yield Meeting(world, number).line()
    for number in in_order("office", range(STATES * len(TITLES))):
        state, title = divmod(number, len(TITLES))
        yield {
            "type": "office",
            "reference": _reference("office", number),
            "title": TITLES[title],
            "names": [_name(TITLES[title])],
            "key": TITLES[title].lower(),
            "organization": _named("organization", state, world.states[state]),
        }
    for number in in_order("organization", range(STATES)):
        yield {
            "type": "organization",
            "reference": _reference("organization", number),
            "name": world.states[number],
            "names": [_name(world.states[number])],
            "kind": "state",
            "key": f"state {number}",
            "parent": None,
            "display": None,
        }
    texts = [number * 2 + telling for number in range(meetings) for telling in range(world.tellings(number))]
    issued = [
        (_reference(kind, number), kind)
        for kind, numbers in (
            ("meeting", range(meetings)),
            ("office", range(STATES * len(TITLES))),
            ("organization", range(STATES)),
            ("person", range(len(world.people))),
            ("place", range(STATES * CITIES)),
            ("source", texts),
        )
        for number in numbers
    ]
    for reference, kind in sorted(issued):
        became = {"state": "live", "survivor": None, "reason": None, "changed": None}
        yield {"type": "permalink", "reference": reference, "kind": kind, **became}
    for number in in_order("person", range(len(world.people))):
        name, state, title = world.people[number]
        office = _named("office", state * len(TITLES) + title, TITLES[title])
        tenure = {"office": office, "basis": "staff", "date": None, "earliest": None, "latest": None}
        yield {
            "type": "person",
            "reference": _reference("person", number),
            "name": name,
            "names": [_name(name)],
            "sort_name": " ".join(reversed(name.split())),
            "tenures": [tenure],
        }
    for number in in_order("place", range(STATES * CITIES)):
        yield {
            "type": "place",
            "reference": _reference("place", number),
            "name": world.cities[number],
            "names": [_name(world.cities[number])],
            "key": " ".join([*folded(world.cities[number]), str(number)]),
            "territory": _named("organization", number // CITIES, world.states[number // CITIES]),
        }
    for text in in_order("source", texts):
        number, telling = divmod(text, 2)
        yield Meeting(world, number).source(telling)


def _in_order(kind: str, numbers: range | list[int]) -> list[int]:
    return sorted(numbers, key=lambda number: _reference(kind, number))


if __name__ == "__main__":
    for line in lines(int(sys.argv[1])):
        written = json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        sys.stdout.buffer.write(written.encode() + b"\n")
