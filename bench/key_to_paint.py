"""From a key to its painted results in the real window, while somebody types: ``python -m bench.key_to_paint 100k``.

The pause after which a search begins is part of it. Between two keys the window gets as long as a quick typist takes;
whatever keeps it from answering meanwhile counts as a pause.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bench.cache import shelf_of
from bench.gen import size_of
from bench.gen_details import TODAY
from bench.phrases import PHRASES
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.domain.search import Answer
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.first_screen import make_first_screen
from workpris_desktop.ui.theme import apply_theme, use_bundled_font
from workpris_desktop.window.program import Program
from workpris_desktop.window.workplace import Desktop, Workplace

GOAL_P95_MS: Final = 60.0
LONGEST_PAUSE_MS: Final = 100.0
BETWEEN_KEYS: Final = 0.12
"""Seconds; a quick typist."""

PATIENCE: Final = 20.0
NOW: Final = datetime(TODAY.year, TODAY.month, TODAY.day, 10, 30)  # noqa: DTZ001 - the clock on a wall


class Watch(QObject):
    """Sees when the answer to what stands in the box has been painted."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._page = program.window.find_page
        self._is_answered = False
        self.is_painted = False
        program.room.find.answered.connect(self._hear)
        program.window.installEventFilter(self)

    def begin(self) -> None:
        """Wait for a new answer."""
        self._is_answered = self.is_painted = False

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        """See that the window brings up to date what has changed: all its widgets are painted then."""
        if self._is_answered and event.type() == QEvent.Type.UpdateRequest:
            self.is_painted = True
        return False

    def _hear(self, answer: Answer) -> None:
        self._is_answered = answer.question.text == self._page.question.text


@dataclass(slots=True)
class Typist:
    """Types, and takes down in milliseconds how long answers took, and how long the window did not answer.

    ``efforts`` is what the processor worked for each key, which does not depend on what else the machine does.
    """

    app: QApplication
    program: Program
    watch: Watch
    times: list[float] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)
    efforts: list[float] = field(default_factory=list)

    def forget(self) -> None:
        """Begin anew."""
        for figures in (self.times, self.pauses, self.efforts):
            figures.clear()

    def type(self, phrase: str) -> None:
        """Type a phrase letter by letter, and clear the box."""
        for letter in phrase:
            self.times.append(self._answered(letter))
        self.program.window.find_page.asking.search.clear()
        self._live(lambda: self.program.reading.is_idle, BETWEEN_KEYS)

    def _answered(self, letter: str) -> float:
        self.watch.begin()
        begun, worked = time.perf_counter(), time.process_time()
        _press(self.program.window.find_page.asking.search, letter)
        self.pauses.append((time.perf_counter() - begun) * 1000)
        self._live(lambda: self.watch.is_painted)
        taken = time.perf_counter() - begun
        self.efforts.append((time.process_time() - worked) * 1000)
        self._live(lambda: self.program.reading.is_idle, BETWEEN_KEYS - taken)
        return taken * 1000

    def _live(self, is_done: Callable[[], bool], least: float = 0.0) -> None:
        """Let the window live until something is done, and at least for some seconds."""
        begun = now = time.perf_counter()
        while not (is_done() and now - begun >= least):
            assert now - begun < PATIENCE, "the window did not paint its answer"
            self.app.processEvents()
            before, now = now, time.perf_counter()
            self.pauses.append((now - before) * 1000)
            time.sleep(0.0005)
            now = time.perf_counter()


def _press(box: QWidget, letter: str) -> None:
    """Send a key as a keyboard does; `QTest` knows no letters but those of ASCII."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(box, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter))


def main() -> None:
    """Type all phrases into a window over a directory of a size, and print how long it took."""
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    use_bundled_font(app)
    apply_theme(app, dark=False)
    size = sys.argv[1] if len(sys.argv) > 1 else "6k"
    program = _program(size)
    typist = Typist(app, program, Watch(program))
    _rest(program)
    typist.type(PHRASES[0])
    typist.forget()
    for phrase in PHRASES:
        typist.type(phrase)
    reached = _print(size, typist)
    program.window.close()
    program.stop()
    sys.exit(0 if reached else 1)


def _program(size: str) -> Program:
    facts = read_facts(resources_folder())
    shelf = shelf_of(size_of(size), facts)
    workplace = Workplace(shelf, facts, resources_folder(), Desktop(), lambda: NOW)
    program = Program(workplace, make_first_screen(lambda: facts), LeafletOptions("en"))
    program.window.resize(1280, 800)
    program.window.show()
    program.window.find_page.asking.search.setFocus(Qt.FocusReason.OtherFocusReason)
    program.begin()
    return program


def _rest(program: Program) -> None:
    while program.desk.edition is None or not program.reading.is_idle:
        QTest.qWait(1)


def _print(size: str, typist: Typist) -> bool:
    """Print the figures and return whether they reach the goal."""
    p50, p95 = statistics.median(typist.times), statistics.quantiles(typist.times, n=20)[-1]
    worst, longest = max(typist.times), max(typist.pauses)
    print(f"{size}: from key to painted results, {len(typist.times)} keys typed")
    print(f"  p50 {p50:.1f} ms, p95 {p95:.1f} ms, worst {worst:.1f} ms; longest pause of the window {longest:.1f} ms")
    effort = statistics.quantiles(typist.efforts, n=20)[-1]
    print(f"  time of the processor p50 {statistics.median(typist.efforts):.1f} ms, p95 {effort:.1f} ms")
    reached = p95 <= GOAL_P95_MS and longest <= LONGEST_PAUSE_MS
    verdict = "reached" if reached else "MISSED"
    print(f"  goal: p95 <= {GOAL_P95_MS:.0f} ms, no pause > {LONGEST_PAUSE_MS:.0f} ms: {verdict}")
    return reached


if __name__ == "__main__":
    main()
