"""Made-up reports of meetings, any number of them, the same at every run:

    python -m tests.benchmarks.reports 10000 > reports.jsonl

Real states, capitals and offices in three languages; holders with made-up names, a new one every few years; every
fifth report tells of a meeting that another has told of, mostly in another language. They are of the length of press
reports, and written as their first sentences are.
"""

import json
import random
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from meetings.vocabulary import Vocabulary, authorities

FIRST_DAY, DAYS = date(1995, 1, 1), 11_000
TERM = 1500  # days in an office
OFFICES = {
    "en": ("President", "Prime Minister", "Foreign Minister", "Minister of Finance", "Minister of Defence",
           "Minister of Education", "Minister of Health", "Minister of Energy"),
    "es": ("presidente", "primer ministro", "ministro de Relaciones Exteriores", "ministro de Finanzas",
           "ministro de Defensa", "ministro de Educación", "ministro de Salud", "ministro de Energía"),
    "de": ("Präsident", "Ministerpräsident", "Außenminister", "Finanzminister", "Verteidigungsminister",
           "Bildungsminister", "Gesundheitsminister", "Energieminister"),
}  # fmt: skip
MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
           "noviembre", "diciembre"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
           "November", "Dezember"),
}  # fmt: skip
DATE = {"en": "{day} {month} {year}", "es": "{day} de {month} de {year}", "de": "{day}. {month} {year}"}
LEAD = {
    "en": "{host_office} of {host_state} {host} received {guest_office} of {guest_state} {guest} in {city} on {date}.",
    "es": "El {host_office} de {host_state}, {host}, recibió al {guest_office} de {guest_state}, {guest}, "
    "en {city} el {date}.",
    "de": "Der {host_office} von {host_state}, {host}, empfing am {date} in {city} den {guest_office} von "
    "{guest_state}, {guest}.",
}
REST = {
    "en": ("The sides discussed {topic} and agreed to go on with their work.",
           "They spoke of trade, which grew by {number} percent, and of {topic}.",
           "An agreement on {topic} is being prepared for signature, the ministry said.",
           "Particular attention was given to {topic}; {number} projects are under way.",
           "{host} said that {topic} had grown in weight, and {guest} agreed."),
    "es": ("Las partes examinaron {topic} y acordaron seguir con sus trabajos.",
           "Hablaron del comercio, que creció un {number} por ciento, y de {topic}.",
           "Se prepara un acuerdo sobre {topic}, según el ministerio.",
           "Se prestó atención especial a {topic}; hay {number} proyectos en curso.",
           "{host} dijo que {topic} había ganado peso, y {guest} estuvo de acuerdo."),
    "de": ("Die Seiten erörterten {topic} und kamen überein, ihre Arbeit fortzusetzen.",
           "Sie sprachen über den Handel, der um {number} Prozent wuchs, und über {topic}.",
           "Ein Abkommen über {topic} wird zur Unterzeichnung vorbereitet, so das Ministerium.",
           "Besondere Aufmerksamkeit galt {topic}; {number} Vorhaben sind im Gange.",
           "{host} sagte, {topic} habe an Gewicht gewonnen, und {guest} stimmte zu."),
}  # fmt: skip


class Span(NamedTuple):
    """The days that reports from a number on tell of: so many from the day of this number on."""

    first: int
    day: int
    days: int


AT_ANY_TIME = Span(0, 0, DAYS)


def season(first: int) -> Span:
    """Return the days of reports that come in one after another, as press offices send them out: the last hundred."""
    return Span(first, DAYS - 100, 100)


def _syllables(draw: random.Random, number: int) -> str:
    return "".join(
        draw.choice("bcdfghklmnprstvz") + draw.choice(("a", "e", "i", "o", "u", "ai", "ou")) + draw.choice(" nrls")
        for _ in range(number)
    ).replace(" ", "")


def _distinct(make: Callable[[], str], number: int) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < number:
        found[make()] = None
    return list(found)


class World:
    """The states with their capitals in each language, and the words and names that reports draw from."""

    def __init__(self) -> None:
        draw = random.Random(11)
        named: dict[str, dict[str, dict[str, str]]] = {}
        for language in LEAD:
            named[language] = {"state": {}, "capital": {}}
            for term in Vocabulary.for_language(language).terms:
                if term.kind in named[language]:
                    named[language][term.kind].setdefault(term.key, term.text)
        keys = [key for key, territory in authorities().territories.items() if territory.kind == "state"]
        self.named = named
        self.states = [key for key in keys if all(key in of for by in named.values() for of in by.values())]
        self.given = _distinct(lambda: _syllables(draw, 2).capitalize(), 400)
        self.family = _distinct(lambda: _syllables(draw, 3).capitalize(), 6000)
        self.words = _distinct(lambda: _syllables(draw, draw.choice((1, 2, 2, 3))), 20_000)

    def holder(self, state: str, office: int, day: int) -> str:
        """Return who is in an office that day; terms begin on other days in each office."""
        shift = random.Random(f"term {state} {office}").randrange(TERM)
        draw = random.Random(f"holder {state} {office} {(day + shift) // TERM}")
        return f"{draw.choice(self.given)} {draw.choice(self.family)}"


def report(world: World, number: int, span: Span = AT_ANY_TIME) -> dict[str, str]:
    """Return the report of this number, as a line of a table of texts."""
    own = random.Random(f"report {number}")
    told_before = number > span.first and own.random() < 0.2
    draw = random.Random(f"meeting {own.randrange(span.first, number) if told_before else number}")
    day = span.day + draw.randrange(span.days)
    host, guest = draw.sample(world.states, 2)
    offices = draw.randrange(8), draw.randrange(8)
    language = own.choice(("en", "en", "es", "de"))
    on = FIRST_DAY + timedelta(day)
    facts = {
        "host": world.holder(host, offices[0], day),
        "guest": world.holder(guest, offices[1], day),
        "host_office": OFFICES[language][offices[0]],
        "guest_office": OFFICES[language][offices[1]],
        "host_state": world.named[language]["state"][host],
        "guest_state": world.named[language]["state"][guest],
        "city": world.named[language]["capital"][host],
        "date": DATE[language].format(day=on.day, month=MONTHS[language][on.month - 1], year=on.year),
    }
    sentences = [LEAD[language].format(**facts)]
    for _ in range(own.randint(4, 12)):
        topic = " ".join(own.choice(world.words) for _ in range(3))
        sentences.append(own.choice(REST[language]).format(topic=topic, number=own.randrange(2, 90), **facts))
    return {
        "text": " ".join(sentences),
        "url": f"https://press.example/{number}",
        "publisher": f"Press office of {world.named['en']['state'][host]}",
        "published": on.isoformat(),
        "language": language,
    }


def reports(first: int, last: int, span: Span = AT_ANY_TIME) -> Iterator[dict[str, str]]:
    """Yield the reports of these numbers, the last excluded."""
    world = World()
    return (report(world, number, span) for number in range(first, last))


if __name__ == "__main__":
    for each in reports(0, int(sys.argv[1])):
        print(json.dumps(each, ensure_ascii=False))
