"""Print how long staff wait when they settle fifty items of the review queue one after the other:

    python -m tests.benchmarks.sitting [PATH...]

The texts under these paths (tests/texts where none is named), and reports of a dozen ministers of one name, are loaded
into an archive of their own, served by gunicorn as shipped. A keeper logs in and answers the first item of the queue,
each kind of answer in its turn. A wait is from sending the answer till the next items are there: two requests. Exit
status 1 where one is longer than a second.
"""

import os
import re
import secrets
import statistics
import sys
import tempfile
import time
from http.cookiejar import CookieJar
from itertools import cycle
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, Request, build_opener

from tests.browser.archives import ROOT, STAFF, served_archive

ITEMS, LONGEST = 50, 1.0
ANSWERS = ("same", "different", "accept", "dismiss")
STATES = ["Kazakhstan", "Georgia", "Ukraine", "Serbia", "Greece", "Italy", "Hungary", "Poland", "Latvia", "Austria"]
STATES += ["Belgium", "Croatia", "Kuwait"]
NAMESAKE = (
    "Baku, {day} April 2021. President of the Republic of Azerbaijan Ilham Aliyev received the Minister of Foreign "
    "Affairs of {state} Mukhtar Tileuberdi."
)
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')
_FORM = re.compile(r'<form method="post".*?</form>', re.DOTALL)
_ITEM = re.compile(r'name="item" value="(\d+)"')
_CHOICE = re.compile(r'name="choice" value="([^"]+)"')


def send(browser: OpenerDirector, address: str, **fields: str) -> str:
    """Send the form as a browser does and return the page that follows."""
    request = Request(address, urlencode(fields).encode(), headers={"Referer": address})
    return browser.open(request).read().decode()


def sit(address: str) -> list[float]:
    """Answer the items; return the seconds waited after each."""
    browser = build_opener(HTTPCookieProcessor(CookieJar()))
    login, queue = f"{address}/admin/login/", f"{address}/admin/meetings/reviewitem/queue/"
    token = _TOKEN.findall(browser.open(login).read().decode())[0]
    send(browser, login, csrfmiddlewaretoken=token, username=STAFF[0], password=STAFF[1], next="/admin/")
    page = browser.open(queue).read().decode()
    waits: list[float] = []
    for wanted in cycle(ANSWERS):
        forms = [form for form in _FORM.findall(page) if _ITEM.search(form)]
        if not forms or len(waits) == ITEMS:
            break
        offered = _CHOICE.findall(forms[0])
        choice = wanted if wanted in offered else "dismiss"
        token, item = _TOKEN.findall(forms[0])[0], _ITEM.findall(forms[0])[0]
        begun = time.perf_counter()
        page = send(browser, queue, csrfmiddlewaretoken=token, item=item, choice=choice)
        waits.append(time.perf_counter() - begun)
        said = "settled" if "Settled:" in page else "refused"
        print(f"{len(waits):3} {choice:10} {said:8} {1000 * waits[-1]:6.0f} ms", flush=True)
    return waits


def main() -> int:
    paths = sys.argv[1:] or [str(ROOT / "tests" / "texts")]
    os.environ.setdefault("READOUT_SECRET_KEY", secrets.token_urlsafe(48))
    with tempfile.TemporaryDirectory() as place, served_archive(Path(place)) as archive:
        namesakes = Path(place) / "namesakes"
        namesakes.mkdir()
        for day, state in enumerate(STATES, 1):
            (namesakes / f"{state}.txt").write_text(NAMESAKE.format(day=day, state=state))
        print(archive.manage("load_sources", str(namesakes), *paths).splitlines()[-1])
        waits = sit(archive.address)
    ordered = sorted(waits)
    print(
        f"{len(waits)} items in {sum(waits):.1f} s of waiting: half {1000 * statistics.median(waits):.0f} ms or less, "
        f"19 of 20 {1000 * ordered[len(ordered) * 19 // 20 - 1]:.0f} ms or less, longest {1000 * ordered[-1]:.0f} ms"
    )
    return int(ordered[-1] > LONGEST)


if __name__ == "__main__":
    sys.exit(main())
