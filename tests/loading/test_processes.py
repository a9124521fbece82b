import os
import subprocess
import sys
import time
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from meetings.loading.processes import processes

ROOT = Path(__file__).parents[2]
STARTED = """
import os
from meetings.loading.processes import processes

def number_of_this_process(_):
    return os.getpid()

if __name__ == "__main__":
    with processes(1) as look:
        print(next(look(number_of_this_process, [None])), flush=True)
        os._exit(0)
"""


def test_processes_give_what_map_gives_a_few_items_ahead():
    given = []
    with processes(1) as look:
        answers = look(abs, (given.append(number) or -number for number in range(20)))
        assert given == [0, 1]
        assert next(answers) == 0
        assert given == [0, 1, 2]
        assert list(answers) == list(range(1, 20))
        with pytest.raises(ZeroDivisionError):
            list(look((1).__floordiv__, [1, 0, 1]))


def test_processes_are_none_where_none_are_wanted():
    with processes(0) as look:
        assert list(look(lambda number: (number, os.getpid()), [1, 2])) == [(1, os.getpid()), (2, os.getpid())]


def test_processes_that_were_killed_are_not_waited_for():
    with processes(1) as look, pytest.raises(BrokenProcessPool):
        list(look(os._exit, [1]))


def test_processes_end_with_the_one_that_started_them(tmp_path):
    script = tmp_path / "started.py"
    script.write_text(STARTED)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run([sys.executable, script], env=environment, capture_output=True, text=True, check=True)
    helper = Path(f"/proc/{int(ended.stdout)}/stat")
    until = time.monotonic() + 30
    while is_running(helper) and time.monotonic() < until:
        time.sleep(0.05)
    assert not is_running(helper)


def is_running(stat):
    """Whether the process runs; one that nobody has asked how it ended still has its number."""
    try:
        return stat.read_text().rpartition(") ")[2][0] != "Z"
    except FileNotFoundError:
        return False
