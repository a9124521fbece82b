"""Print how long staff wait for a spreadsheet of texts that they upload at the desk, previewed and then stored:

    python -m tests.benchmarks.spreadsheet [ROWS]

The rows (2,000 where no number is given) are short reports of meetings in an archive of their own, served by gunicorn
as shipped; every five hundredth is broken. A keeper uploads them, is shown a preview, and has them stored by one page
after another. Exit status 1 where one page takes longer than fifteen seconds, half of what it is given up after, or
where texts are missing.
"""

import os
import re
import secrets
import sys
import tempfile
import time
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.request import HTTPCookieProcessor, Request, build_opener

from tests.benchmarks.sitting import send
from tests.browser.archives import STAFF, served_archive

LONGEST, BROKEN = 15.0, 500
STATES = ["Kazakhstan", "Georgia", "Ukraine", "Serbia", "Greece", "Italy", "Hungary", "Poland", "Latvia", "Austria"]
ROW = (
    "Baku, {day} {month} {year}. President of the Republic of Azerbaijan Ilham Aliyev received the Minister of Foreign "
    "Affairs of {state} {name}."
)
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"]
_HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')


def table(rows: int) -> bytes:
    """Return the spreadsheet: a text and its address a row, those that are broken without a text."""
    lines = ["text,url"]
    for n in range(rows):
        day, month, year = n % 28 + 1, MONTHS[n // 28 % 10], 2000 + n // 280
        text = ROW.format(
            day=day, month=month, year=year, state=STATES[n % 10], name=f"Mukhtar Tileu{chr(97 + n % 26)}ov"
        )
        lines.append(f'"{"" if n % BROKEN == BROKEN - 1 else text}",https://a.example/{n}')
    return "\n".join(lines).encode()


def main() -> int:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    os.environ.setdefault("READOUT_SECRET_KEY", secrets.token_urlsafe(48))
    waits: list[float] = []
    with tempfile.TemporaryDirectory() as place, served_archive(Path(place)) as archive:
        browser = build_opener(HTTPCookieProcessor(CookieJar()))
        login, add = f"{archive.address}/admin/login/", f"{archive.address}/admin/meetings/sourcetext/add-text/"
        token = dict(_HIDDEN.findall(browser.open(login).read().decode()))["csrfmiddlewaretoken"]
        send(browser, login, csrfmiddlewaretoken=token, username=STAFF[0], password=STAFF[1], next="/admin/")
        token = dict(_HIDDEN.findall(browser.open(add).read().decode()))["csrfmiddlewaretoken"]
        upload = (
            f'--b\r\nContent-Disposition: form-data; name="csrfmiddlewaretoken"\r\n\r\n{token}\r\n--b\r\n'
            'Content-Disposition: form-data; name="upload"; filename="texts.csv"\r\n\r\n'
        ).encode()
        sent = upload + table(rows) + b"\r\n--b--\r\n"
        begun = time.perf_counter()
        kind = {"Content-Type": "multipart/form-data; boundary=b", "Referer": add}
        page = browser.open(Request(add, sent, headers=kind)).read().decode()
        waits.append(time.perf_counter() - begun)
        print(f"preview of {rows} rows, {len(sent) / 1000:.0f} kB: {waits[-1]:.1f} s", flush=True)
        while 'name="accept"' in page:
            begun = time.perf_counter()
            page = send(browser, add, accept="", **dict(_HIDDEN.findall(page)))
            waits.append(time.perf_counter() - begun)
            print(f"stored: {', '.join(re.findall(r'[0-9]+ texts: [^<]*', page))}: {waits[-1]:.1f} s", flush=True)
        stored = archive.manage("shell", "-v", "0", "-c", _COUNT).split()[-1]
    print(f"{stored} texts stored, longest wait {max(waits):.1f} s, all {sum(waits):.1f} s")
    return int(max(waits) > LONGEST or int(stored) != rows - rows // BROKEN)


_COUNT = (
    "from meetings.models import SourceText; print(SourceText.objects.filter(url__startswith='https://a.ex').count())"
)


if __name__ == "__main__":
    sys.exit(main())
