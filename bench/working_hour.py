"""What memory the window holds after an hour of work: ``python -m bench.working_hour [SERVICES]``.

An hour is twenty people, three minutes for each, done here without the pauses in which somebody thinks: a search typed
letter by letter, rows read, a filter, three services chosen, the leaflet drawn in four languages and four formats, what
is missing counted anew, settings and help opened. The directory has 20,000 made-up services.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from bench.cache import shelf_of
from bench.memory_child import MOST_RESIDENT, can_measure, mebibytes
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import LeafletFormat, LeafletOptions
from workpris_desktop.domain.search import Question
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.ui.first_screen import make_first_screen
from workpris_desktop.ui.main_window import COVERAGE, FIND, LEAFLET
from workpris_desktop.ui.theme import apply_theme, use_bundled_font
from workpris_desktop.window.program import Program
from workpris_desktop.window.workplace import Desktop, Workplace

SERVICES: Final = 20_000
PEOPLE: Final = 20
SETTLED: Final = 5
"""After so many people everything has been loaded that is ever needed."""
MOST_MEBIBYTES: Final = 300.0
MOST_GROWTH: Final = 1.10
ROWS_READ: Final = 6
CHOSEN: Final = 3
SEARCHES: Final = ("bydleni brno 30", "dluhy", "wohnung wien", "zaposlitev", "protidrogova poradna", "prace usti")
PATIENCE: Final = 600.0


def main() -> None:
    """Work, print what memory is held, and end with 1 where a goal is missed."""
    if not can_measure():
        sys.exit("this system does not say what memory a process holds")
    services = int(sys.argv[1]) if len(sys.argv) > 1 else SERVICES
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    use_bundled_font(app)
    apply_theme(app, dark=False)
    facts = read_facts(resources_folder())
    with tempfile.TemporaryDirectory() as folder:
        data = DataFolder(Path(folder))
        data.prepare()
        workplace = Workplace(
            shelf_of(services, facts), facts, resources_folder(), Desktop(), datetime.now, folder=data
        )
        program = Program(workplace, make_first_screen(lambda: facts), LeafletOptions("cs"))
        program.window.resize(1280, 800)
        program.window.show()
        program.begin()
        _wait(program, lambda: program.desk.edition is not None)
        gc.freeze()
        held = [mebibytes()]
        print(f"before the first person: {held[0]:.0f} MiB", flush=True)
        for person in range(1, PEOPLE + 1):
            _help(program, person)
            held.append(mebibytes())
            if person in {1, SETTLED, PEOPLE} or person % 5 == 0:
                print(f"after person {person}: {held[-1]:.0f} MiB", flush=True)
        program.window.close()
        program.stop()
    growth = held[PEOPLE] / held[SETTLED]
    print(f"at the most {mebibytes(MOST_RESIDENT):.0f} MiB; from person {SETTLED} to {PEOPLE} x {growth:.2f}")
    reached = held[PEOPLE] <= MOST_MEBIBYTES and growth <= MOST_GROWTH
    goal = f"at most {MOST_MEBIBYTES:.0f} MiB, growth at most x {MOST_GROWTH:.2f}"
    print(f"{services} services; goal: {goal}: {'reached' if reached else 'MISSED'}")
    sys.exit(0 if reached else 1)


def _help(program: Program, person: int) -> None:
    """Do what is done for one person."""
    window, page = program.window, program.window.find_page
    window.show_view(FIND)
    text = SEARCHES[person % len(SEARCHES)]
    for end in range(1, len(text) + 1):
        page.ask(Question(text[:end], counts=True))
        _rest(program)
    for row in range(ROWS_READ):
        page.select_next()
        _rest(program)
        if row < CHOSEN:
            program.room.detail.toggle_shown()
    window.show_view(LEAFLET)
    for language, form in zip(LANGUAGES, LeafletFormat, strict=True):
        program.shop.change_options(LeafletOptions(language, form, pictures=True, qr=True))
        _rest(program)
    window.show_view(COVERAGE)
    _rest(program)
    coverage = program.coverage.page
    for tab in range(coverage.tabs.count()):
        coverage.tabs.setCurrentIndex(tab)
        _rest(program)
    for name in ("help", "command_box"):
        window.commands.action(name).trigger()
        _rest(program)
        for dialog in window.findChildren(QDialog):
            dialog.close()
            dialog.deleteLater()
    program.shop.keeper.clear()
    _rest(program)


def _rest(program: Program) -> None:
    for _ in range(2):
        _wait(program, lambda: True)


def _wait(program: Program, until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        QTest.qWait(1)
        lanes = (program.reading, program.bringing, program.shop.drawing)
        if until() and all(lane.is_idle for lane in lanes):
            return
        assert time.monotonic() < deadline, "the program did not come to rest"


if __name__ == "__main__":
    main()
