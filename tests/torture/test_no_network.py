"""No connection is begun but for updates that somebody asked for (R26): looked at below Python, in every process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.rounds import COUNTED

ROOT = Path(__file__).parents[2]

ASKING = """
import contextlib, socket
with contextlib.suppress(OSError):
    socket.create_connection(("127.0.0.1", 9), 1)
"""


@pytest.fixture
def watched(recorder, tmp_path):
    """Return a function that runs Python with every connection refused, and returns where to one was begun."""
    said = tmp_path / "connections"

    def run(*arguments):
        said.write_text("")
        environment = {
            **os.environ,
            "LD_PRELOAD": str(recorder),
            "PLOG_CONNECTIONS": str(said),
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [sys.executable, *arguments]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        assert not done.returncode, done.stderr[-2_000:]
        return said.read_text().splitlines()

    return run


def test_a_connection_would_be_seen(watched):
    assert watched("-c", ASKING) == ["2 port 9"]


def test_a_day_of_work_begins_none(watched, tmp_path):
    assert watched("-m", "tests.torture.long_life", str(tmp_path / "life"), "1", "8", "2", "1", "3") == []
    COUNTED["windows that worked"] += 1


@pytest.mark.parametrize(
    "command", [("self-check",), ("search", "dluhy"), ("gaps", "--json"), ("update", "--help")], ids=" ".join
)
def test_a_command_begins_none(watched, tmp_path, command):
    data = ("--data-folder", str(tmp_path / "data"))
    assert watched("-m", "workpris_desktop", *data, *command) == []
    COUNTED["commands"] += 1
