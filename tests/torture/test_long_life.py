"""Eight hours of work in one go: memory, handles, threads, widgets and temporary files stay flat."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.rounds import COUNTED, sized

ROOT = Path(__file__).parents[2]
STAGES = sized(3, 4)
EACH = {
    "searches": sized(25, 2_500),
    "leaflets": sized(4, 250),
    "pairs of updates": sized(1, 13),
    "saves": sized(10, 250),
}
"""In each stage; a night makes 10,000 searches, 1,000 leaflets, 104 updates and 1,000 saves of them."""

MOST_GROWTH_MIB = sized(14, 40)
"""From the second stage to the last; what is kept on purpose (pages drawn, letters, undo) is full by then."""

MOST_MIB = 500

pytestmark = [
    pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="this system does not say what a process holds"),
    pytest.mark.timeout(7_200),
]


def test_nothing_grows_in_a_long_life(tmp_path):
    numbers = map(str, (STAGES, *EACH.values()))
    command = [sys.executable, "-m", "tests.torture.long_life", str(tmp_path / "life"), *numbers]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert not done.returncode, [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line][-12:]
    _, first, *_, last = held = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(held) == STAGES
    for what in ("handles", "threads", "processes", "temporary files", "files of the directory", "widgets"):
        assert last[what] <= held[-2][what], (what, held)
        assert last[what] <= first[what] + 2, (what, held)
    assert last["MiB"] - first["MiB"] <= MOST_GROWTH_MIB, held
    assert last["MiB"] <= MOST_MIB, held
    COUNTED.update({name: STAGES * times for name, times in EACH.items()})
    COUNTED["MiB after the second stage"] = int(first["MiB"])
    COUNTED["MiB at the end"] = int(last["MiB"])
