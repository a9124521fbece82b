"""The Dockerfile, the files that it takes and the page that says how it is run agree."""

import re
import tomllib
from pathlib import Path

from django.core.management import get_commands

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
STEPS = dict(re.findall(r"^([A-Z]+) (.+)", DOCKERFILE, re.MULTILINE))
IGNORED = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
OPERATING = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")


def test_python_is_the_one_that_types_are_checked_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    version = project["tool"]["mypy"]["python_version"]
    assert STEPS["FROM"] == f"python:{version}-slim-bookworm"
    assert project["project"]["requires-python"] == f">={version}"


def test_dependencies_are_the_locked_ones_with_their_hashes():
    assert re.findall(r"pip install (.*)", DOCKERFILE) == [
        "--no-cache-dir --disable-pip-version-check --require-hashes --requirement requirements.lock"
    ]
    assert (ROOT / "requirements.lock").is_file()


def test_programs_and_commands_exist_and_are_taken_into_the_image():
    commands = re.findall(r"manage\.py ([a-z_]+)", DOCKERFILE)
    assert commands == ["backup", "collectstatic"]
    assert set(commands) <= get_commands().keys()
    taken = {"deploy/alive.py", "config/gunicorn.conf.py", "manage.py"}
    assert {name for name in taken if not (ROOT / name).is_file()} == set()
    assert {"deploy/alive.py", "config/gunicorn.conf.py"} <= set(re.findall(r'"([a-z/.]+\.py)"', DOCKERFILE))
    assert {name.split("/")[0] for name in taken} & set(IGNORED) == set()
    assert {".git", ".venv", "var", "**/*.env"} <= set(IGNORED)


def test_it_runs_as_nobody_with_a_root_that_is_only_read():
    after = DOCKERFILE.partition("USER nobody")[2]
    assert re.findall(r"^(RUN|COPY|ADD|USER)\b", after, re.MULTILINE) == []
    assert STEPS["VOLUME"] == "/data"
    assert "READOUT_DATABASE_URL=sqlite:////data/" in DOCKERFILE
    assert {"--read-only", "--cap-drop ALL", "readout-data:/data", "127.0.0.1:8000:8000"} - set(
        re.findall(r"--[a-z-]+ [A-Z]+|--[a-z-]+|[\w.:-]+:/?\w+", OPERATING)
    ) == set()


def test_health_check_asks_the_port_that_is_served():
    port = STEPS["EXPOSE"]
    assert f'"--bind", "0.0.0.0:{port}"' in STEPS["CMD"]
    assert f'HTTPConnection("127.0.0.1", {port}, ' in (ROOT / "deploy" / "alive.py").read_text(encoding="utf-8")
