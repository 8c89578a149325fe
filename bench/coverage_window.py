"""How long the window does not answer while what is missing is counted and shown: ``python -m bench.coverage_window``.

Opens the program on a made-up directory of 20,000 services (``python -m bench.coverage_window 100000`` for another
size), and walks through filters and tabs of the last view with all sub-kinds, the largest tables that there are.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from bench.cache import shelf_of
from workpris_desktop.domain.coverage import CoverageLevel
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.domain.search import SettingFilter
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.ui.coverage.coverage_page import CoveragePage
from workpris_desktop.ui.first_screen import make_first_screen
from workpris_desktop.ui.main_window import COVERAGE
from workpris_desktop.ui.theme import apply_theme, use_bundled_font
from workpris_desktop.window.program import Program
from workpris_desktop.window.workplace import Desktop, Workplace

SERVICES: Final = 20_000
LONGEST_PAUSE_MS: Final = 50.0
PATIENCE: Final = 600.0


def main() -> None:
    """Walk, print each pause, and end with 1 where one was longer than the goal."""
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
        _live(app, program, lambda: None)
        gc.freeze()
        pauses = [_told(app, program, name, act) for name, act in _walk(program)]
        program.window.close()
        program.stop()
    reached = max(pauses) <= LONGEST_PAUSE_MS
    print(f"{services} services; goal: no pause > {LONGEST_PAUSE_MS:.0f} ms: {'reached' if reached else 'MISSED'}")
    sys.exit(0 if reached else 1)


def _walk(program: Program) -> Iterator[tuple[str, Callable[[], object]]]:
    page = program.coverage.page
    yield "first shown", lambda: program.window.show_view(COVERAGE)
    yield "all countries", lambda: _choose(page, "within", "")
    yield "all sub-kinds", lambda: page.filters.sub_kinds.setChecked(True)
    yield "districts", lambda: _choose(page, "level", CoverageLevel.DISTRICT)
    yield "prisons", lambda: _choose(page, "level", CoverageLevel.PRISON)
    yield "regions", lambda: _choose(page, "level", CoverageLevel.REGION)
    yield "outside of prison", lambda: _choose(page, "setting", SettingFilter.COMMUNITY)
    for name, tab in (("map", page.map), ("gaps", page.gaps), ("a prison", page.prison), ("changes", page.changes)):
        yield name, lambda tab=tab: page.tabs.setCurrentWidget(tab)  # type: ignore[misc]
    yield "a prison chosen", lambda: page.prison.prison.setCurrentIndex(20)
    yield "table", lambda: page.tabs.setCurrentWidget(page.table)


def _choose(page: CoveragePage, name: str, code: object) -> None:
    box = getattr(page.filters, name)
    box.setCurrentIndex(box.findData(code))


def _told(app: QApplication, program: Program, name: str, act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    longest = _live(app, program, act)
    print(
        f"{name}: there after {(time.perf_counter() - begun) * 1000:.0f} ms, longest pause {longest:.1f} ms", flush=True
    )
    return longest


def _live(app: QApplication, program: Program, act: Callable[[], object]) -> float:
    """Do something, let the window live until it is at rest, and return the longest time that it did not answer."""
    begun = before = time.perf_counter()
    act()
    longest = (time.perf_counter() - before) * 1000
    quiet = 0
    while quiet < 20:  # noqa: PLR2004 - rounds without work, so that what was shown is painted
        assert time.perf_counter() - begun < PATIENCE, "the window did not come to rest"
        before = time.perf_counter()
        app.processEvents()
        longest = max(longest, (time.perf_counter() - before) * 1000)
        is_idle = program.desk.edition is not None and program.reading.is_idle and program.bringing.is_idle
        quiet = quiet + 1 if is_idle else 0
        time.sleep(0.0005)
    return longest


if __name__ == "__main__":
    main()
