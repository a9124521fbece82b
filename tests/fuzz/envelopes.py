"""Look for bytes that make reading fail otherwise than by a reason in one line: coverage-guided, run by hand.

python -m pip install atheris==3.0.0
python tests/fuzz/envelopes.py -max_total_time=600 -timeout=20 -rss_limit_mb=2048 FOLDER

The folder keeps what was found worth trying again. The first byte of an input chooses the envelope.
"""

import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["meetings"]):
    from meetings.extraction.pipeline import read_text, to_record
    from meetings.extraction.texts.reading import Unreadable
    from meetings.loading.envelopes import files, readable
    from meetings.loading.envelopes.bounds import Fault

NAMES = ("a.txt", "a.html", "a.xml", "a.jsonl", "a.csv", "a.zip")


def read_all(data: bytes) -> None:
    """Take apart and read what the bytes hold. Any exception that escapes is a fault of ours."""
    if not data:
        return
    name = NAMES[data[0] % len(NAMES)]
    taken_apart = files._members if name == "a.zip" else files._texts
    for text in taken_apart(Path(name), data[1:]):
        fault = text.fault
        if not fault:
            try:
                found = readable(text.data, text.envelope, text.media)
                to_record(read_text(found.data, found.envelope), text.id)
            except (Fault, Unreadable) as reason:
                fault = str(reason)
        assert len(fault.splitlines()) <= 1


if __name__ == "__main__":
    atheris.Setup(sys.argv, read_all)
    atheris.Fuzz()
