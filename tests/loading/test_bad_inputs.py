"""What a loader meets in life: each kind of malformed text gets its answer, and the same when it comes again."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from meetings.extraction.texts.reading import LIMIT
from meetings.models import Meeting, SourceText

TEXT = "The President received him\n\nBAKU, May 24, 2022 - President Ilham Aliyev received Secretary General Baghdad "
TEXT += "Amreyev of the Organization of Turkic States.\n"
RUSSIAN = (
    "Встреча министров\n\nМОСКВА, 24 мая 2022 года. Министр иностранных дел принял посла, сообщает пресс-служба.\n"
)
FRENCH = "Entretien à Alger\n\nLe Président de la République a reçu Mme Aïmene, ministre de la santé, à l’hôtel.\n"
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Received &amp; seen off</title><style>p {{ color: red }}</style>
<script>var people = "Angela Merkel met Emmanuel Macron";</script></head><body><nav>Menu of the site</nav>
<article><h1>The President received him</h1><p>{TEXT.split(chr(10))[2]}</p></article></body></html>"""

REJECTED = {
    "01-empty.txt": (b"", "empty file"),
    "02-binary.txt": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "not a text file: no encoding fits its bytes"),
    "07-one-line.txt": (
        b"word " * (LIMIT // 5 + 1),
        f"too large ({LIMIT // 5 * 5 + 5} characters, the limit is {LIMIT})",
    ),
    "13-header-only.txt": (b" date 2022-12-15\n", "no text after the header"),
}
ACCEPTED = {
    "03-windows-1251.txt": (RUSSIAN.encode("cp1251"), ["not UTF-8: read as windows-1251"]),
    "04-latin-1.txt": (FRENCH.replace("’", "'").encode("latin-1"), ["not UTF-8: read as iso-8859-1"]),
    "05-utf-16-bom.txt": (("\ufeff" + TEXT).encode("utf-16-le"), []),
    "06-impossible-date.txt": (
        b" date 2022-02-31\nThe President received him\n\nPresident Ilham Aliyev received Baghdad Amreyev.\n",
        ["impossible date 2022-02-31 in header"],
    ),
    "08-nul-bytes.txt": (b"Ban\0 Ki-moon\0 met President Barack\0 Obama.\n", ["NUL characters removed: 3"]),
    "09-html-page.txt": (PAGE.encode(), []),
    "10-bidi-override.txt": (
        "Samoa\n\nHead of State \u202eKatonivere Wiliame\u202c met \u2066President\u2069 Smith.\n".encode(),
        ["bidirectional controls removed: 4"],
    ),
    "11-script.txt": (
        b"<script>alert(1)</script> Talks & more\n\nThe ministers <img src=x onerror=alert(2)> met.\n",
        [],
    ),
}
BODIES = {
    "03-windows-1251.txt": RUSSIAN,
    "04-latin-1.txt": FRENCH.replace("’", "'"),
    "05-utf-16-bom.txt": TEXT,
    "06-impossible-date.txt": ACCEPTED["06-impossible-date.txt"][0].decode(),
    "08-nul-bytes.txt": "Ban Ki-moon met President Barack Obama.\n",
    "09-html-page.txt": "The President received him\n" + TEXT.split("\n")[2] + "\n",
    "10-bidi-override.txt": "Samoa\n\nHead of State Katonivere Wiliame met President Smith.\n",
    "11-script.txt": ACCEPTED["11-script.txt"][0].decode(),
}


@pytest.fixture
def folder(tmp_path):
    for name, (data, _) in (REJECTED | ACCEPTED).items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


def _run(command, *paths, **options):
    out, err = StringIO(), StringIO()
    with pytest.raises(CommandError) as ended:
        call_command(command, *map(str, paths), stdout=out, stderr=err, **options)
    assert ended.value.returncode == 1
    return out.getvalue().splitlines(), err.getvalue().splitlines()


def test_bad_texts_are_refused_in_one_line_or_taken_with_a_warning(db, folder):
    out, err = _run("load_sources", folder)

    said = [f"{folder}/{name}: {reason}" for name, (_, reason) in REJECTED.items()]
    said += [f"{folder}/{name}: {warning}" for name, (_, warnings) in ACCEPTED.items() for warning in warnings]
    assert sorted(err) == sorted(said)
    assert out == ["12 source texts: 8 added, 0 updated, 0 unchanged, 0 duplicate, 4 failed"]
    assert dict(SourceText.objects.values_list("file", "body")) == BODIES
    assert {s.file: bytes(s.original) for s in SourceText.objects.all()} == {
        n: data for n, (data, _) in ACCEPTED.items()
    }


def test_bad_texts_get_the_same_answer_again(db, folder):
    _run("load_sources", folder)
    before = list(SourceText.objects.order_by("pk").values())

    out, err = _run("load_sources", folder)

    assert err == [f"{folder}/{name}: {reason}" for name, (_, reason) in REJECTED.items()]
    assert out == ["12 source texts: 0 added, 0 updated, 8 unchanged, 0 duplicate, 4 failed"]
    assert list(SourceText.objects.order_by("pk").values()) == before


def test_bad_texts_are_extracted_with_the_same_reasons(folder):
    out, err = _run("extract", folder)

    assert err == [f"{folder}/{name}: {reason}" for name, (_, reason) in REJECTED.items()]
    assert [json.loads(line)["id"] for line in out] == [name.removesuffix(".txt") for name in ACCEPTED]


def test_an_impossible_date_dates_nothing(db, folder):
    _run("load_sources", folder)

    text = SourceText.objects.get(file="06-impossible-date.txt")
    assert text.days is None
    assert set(Meeting.objects.filter(reports__source=text).values_list("days_written", flat=True)) <= {""}


def test_a_script_is_not_read_for_names(db, folder):
    _run("load_sources", folder)

    said = str(list(Meeting.objects.values_list("title", flat=True)))
    assert "Aliyev" in said
    assert "Merkel" not in said


def test_a_text_with_other_line_ends_is_a_duplicate(db, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_bytes(TEXT.replace("\n", "\r\n").encode())
    out = StringIO()

    call_command("load_sources", str(tmp_path), stdout=out, verbosity=2)

    assert out.getvalue().splitlines()[1:] == [
        f"{tmp_path}/b.txt: duplicate, duplicate of a.txt",
        "2 source texts: 1 added, 0 updated, 0 unchanged, 1 duplicate, 0 failed",
    ]
