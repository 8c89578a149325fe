"""First painting of the main window against that of a bare QMainWindow, in turns; goal: at most 2.0 times as long."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import DataFolder, resources_folder

CHILD = "import sys; from bench.paint_child import main; main(sys.argv[1], sys.argv[2])"
ROUNDS = 9
ROOT = Path(__file__).resolve().parent.parent
CONTESTANTS = ("bare", "program", "bare again")


def main() -> None:
    """Run the contestants in turns and print medians and ratios."""
    with tempfile.TemporaryDirectory() as folder:
        shelf = DirectoryShelf(DataFolder(Path(folder)).directory, read_facts(resources_folder()))
        shelf.install(resources_folder() / "starter")
        times: dict[str, list[float]] = {name: [] for name in CONTESTANTS}
        heavy: set[str] = set()
        for round_number in range(ROUNDS + 1):
            for name in CONTESTANTS:
                seconds, imported = _start(name.split()[0], folder)
                heavy.update(imported)
                if round_number:
                    times[name].append(seconds)
    medians = {name: statistics.median(values) for name, values in times.items()}
    print("first painting, medians of", ROUNDS)
    for name, median in medians.items():
        print(f"  {name:12} {median * 1000:7.0f} ms   x{median / medians['bare']:.2f}")
    print("  heavy packages imported before it:", ", ".join(sorted(heavy)) or "none")


def _start(contestant: str, folder: str) -> tuple[float, list[str]]:
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    begun = time.perf_counter()
    child = subprocess.run(
        [sys.executable, "-c", CHILD, contestant, folder],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    seconds = time.perf_counter() - begun
    painted = next(line for line in child.stdout.splitlines() if line.startswith("painted"))
    return seconds, painted.split()[1:]


if __name__ == "__main__":
    main()
