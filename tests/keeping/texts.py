"""Made-up reports in a folder: many that share people, places and meetings, so that each load touches earlier ones."""

import random
from pathlib import Path

STATES = ("Azerbaijan", "Turkey", "France", "Germany", "Spain", "Georgia", "Kazakhstan", "Hungary")
CITIES = ("Baku", "Ankara", "Paris", "Berlin", "Madrid", "Tbilisi", "Astana", "Budapest")
GIVEN = ("Anna", "Boris", "Clara", "David", "Emin", "Farida", "Georg", "Helena")
FAMILY = ("Abasov", "Bertrand", "Castillo", "Demir", "Egri", "Fischer", "Gelashvili", "Hasanli", "Ivanov", "Jansen")
MONTHS = ("January", "March", "May", "September", "November")
AS = ("met with", "received", "held talks with")


def write_reports(folder: Path, number: int, seed: int = 4) -> Path:
    """Write so many reports and return the folder. About every fifth is a second report of an earlier meeting."""
    folder.mkdir()
    draw = random.Random(seed)
    told: list[tuple[int, int, str]] = []
    for serial in range(number):
        if told and draw.random() < 0.2:
            host, guest, day = draw.choice(told)
        else:
            host, guest = draw.sample(range(len(STATES)), 2)
            day = f"{draw.randint(1, 28)} {draw.choice(MONTHS)} {draw.randint(2015, 2024)}"
            told.append((host, guest, day))
        (folder / f"{serial:04}.txt").write_text(_report(serial, host, guest, day, draw), encoding="utf-8")
    return folder


def _report(serial: int, host: int, guest: int, day: str, draw: random.Random) -> str:
    of_host, of_guest = f"Foreign Minister of {STATES[host]}", f"Foreign Minister of {STATES[guest]}"
    return (
        f"{CITIES[host]}, {day}\n\n{of_host} {_minister(host)} {draw.choice(AS)} {of_guest} {_minister(guest)} "
        f"in {CITIES[host]} on {day}.\n\nThey spoke of matter number {serial}, of trade and of transport. "
        + "The sides agreed to go on. " * draw.randint(1, 12)
        + "\n"
    )


def _minister(state: int) -> str:
    return f"{GIVEN[state]} {FAMILY[state]}"
