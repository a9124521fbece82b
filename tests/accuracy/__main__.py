"""Print how accurate reading is, by language, and what has changed since the figures were last committed.

    python -m tests.accuracy [FOLDER] [--write]

FOLDER has a folder for each language with NAME.txt and NAME.json; tests/texts where none is given. --write puts the
figures into docs/accuracy.md. The definitions are in that document.
"""

import argparse
from datetime import date
from pathlib import Path

from tests.accuracy import table
from tests.accuracy.texts import TEXTS, pairs, scores


def main() -> None:
    parser = argparse.ArgumentParser(description="Print how accurate reading is, by language.")
    parser.add_argument("folder", nargs="?", type=Path, default=TEXTS)
    parser.add_argument("--write", action="store_true", help="put the figures into docs/accuracy.md")
    options = parser.parse_args()
    found = scores(options.folder)
    figures, groups = table.figures_of(found), table.groups_of(found)
    print("\n".join(table.lines(figures, groups)))
    document = table.DOCUMENT.read_text("utf-8")
    if options.folder == TEXTS:
        changes = table.changes(table.committed(document), figures)
        print("\n".join(["", "Against docs/accuracy.md:", *(changes or ["nothing has changed"])]))
    if options.write:
        count = sum(1 for _ in pairs(options.folder))
        table.DOCUMENT.write_text(table.written(document, figures, groups, count, date.today()), "utf-8")


main()
