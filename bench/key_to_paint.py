"""From a key to its painted result, at few and at 20,000 services, against repainting a list that is already there.

The pause that waits for the next key is left out: it is the same for every size and set on purpose.
"""

import os
import statistics
import tempfile
import time
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.packages import write_package
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.leaflet import LeafletOptions, Paper
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.first_screen import make_first_screen
from workpris_desktop.ui.theme import apply_theme, use_bundled_font
from workpris_desktop.window.program import Program
from workpris_desktop.window.workplace import Workplace

SIZES = (429, 20_000)
WORDS = ("debt", "dluhy", "wohnen", "nastanitev", "poradna")
ROUNDS = 3


def main() -> None:
    """Type the words letter by letter into windows of both sizes, in turns, and print medians and ratios."""
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    use_bundled_font(app)
    apply_theme(app, dark=False)
    with tempfile.TemporaryDirectory() as folder:
        programs = {size: _program(Path(folder) / str(size), size) for size in SIZES}
        times: dict[str, list[float]] = {name: [] for name in ("repaint", *map(str, SIZES))}
        for _ in range(ROUNDS):
            for word in WORDS:
                for end in range(1, len(word) + 1):
                    times["repaint"].append(_repaint_seconds(programs[SIZES[0]]))
                    for size, program in programs.items():
                        times[str(size)].append(_key_seconds(program, word[:end]))
        _print(times)
        for program in programs.values():
            program.window.close()
            program.stop()


def _program(folder: Path, size: int) -> Program:
    facts = read_facts(resources_folder())
    package = write_package(folder / "package", size, facts)
    shelf = DirectoryShelf(folder / "shelf", facts)
    shelf.install(package)
    workplace = Workplace(shelf, facts, resources_folder(), Shortlist(), lambda _: None, date.today)
    program = Program(workplace, make_first_screen(facts), LeafletOptions("en", Paper.A4))
    program.window.resize(1280, 800)
    program.window.show()
    program.begin()
    _rest(program)
    return program


def _key_seconds(program: Program, text: str) -> float:
    page = program.window.find_page
    begun = time.perf_counter()
    program.find.search(Question(text))
    _rest(program)
    page.repaint()
    return time.perf_counter() - begun


def _repaint_seconds(program: Program) -> float:
    begun = time.perf_counter()
    program.window.find_page.repaint()
    return time.perf_counter() - begun


def _rest(program: Program) -> None:
    def at_rest() -> bool:
        QApplication.processEvents()
        return program.desk.edition is not None and program.reading.is_idle

    while not at_rest():
        QTest.qWait(0)


def _print(times: dict[str, list[float]]) -> None:
    base = statistics.median(times["repaint"])
    print("key to painted result (list and detail), without the typing pause")
    for name, values in times.items():
        p50, p95 = statistics.median(values), statistics.quantiles(values, n=20)[-1]
        label = "repaint only" if name == "repaint" else f"{name} services"
        print(f"  {label:16} p50 {p50 * 1000:6.1f} ms  p95 {p95 * 1000:6.1f} ms   x{p50 / base:.2f}")


if __name__ == "__main__":
    main()
