"""Let fifty readers ask a running archive for a minute, while it is loaded and corrected, and print how they fared:

    python -m tests.benchmarks.visitors http://127.0.0.1:8000 WORD WORD...

Each asks for one page after another: lists, searches of the words, pages that these link to, downloads.
"""

import http.client
import random
import re
import statistics
import sys
import threading
import time
from urllib.parse import urlsplit

READERS, SECONDS = 50, 60
_LINK = re.compile(r'href="(/(?:meetings|people|offices|sources)/[^"?#]+/)"')


def visit(site: str, words: list[str], number: int, until: float, took: list[float], failures: list[str]) -> None:
    """Ask until it is time, noting how long each answer took, and what was no answer."""
    draw = random.Random(number)
    connection = http.client.HTTPConnection(urlsplit(site).netloc, timeout=30)
    links = ["/meetings/"]
    while time.monotonic() < until:
        searches = [
            f"/meetings/?q={draw.choice(words)}&after={draw.randrange(1, 1 << 43)}",
            "/",
            "/meetings/",
            "/people/",
        ]
        address = draw.choice([*searches, *draw.sample(links, min(4, len(links)))])
        begun = time.monotonic()
        try:
            connection.request("GET", address)
            answer = connection.getresponse()
            text = answer.read().decode(errors="replace")
        except OSError as error:
            failures.append(f"{address}: {error}")
            connection.close()
            continue
        took.append(time.monotonic() - begun)
        if answer.status >= 500:
            failures.append(f"{address}: {answer.status}")
        links = _LINK.findall(text)[:50] or links


def main(site: str, words: list[str]) -> None:
    took: list[float] = []
    failures: list[str] = []
    until = time.monotonic() + SECONDS
    readers = [
        threading.Thread(target=visit, args=(site, words, number, until, took, failures)) for number in range(READERS)
    ]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    took.sort()
    print(f"{len(took)} answers, {len(failures)} failures")
    most = took[int(len(took) * 0.99)]
    print(f"median {statistics.median(took):.3f} s, 99 in 100 within {most:.3f} s, all within {took[-1]:.3f} s")
    for failure in failures[:5]:
        print(failure)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
