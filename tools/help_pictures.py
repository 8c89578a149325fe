"""Makes the small pictures of the help (``resources/help/pictures/``) from the real window on the starter directory.

Usage: ``python -m tools.help_pictures [--out FOLDER]``; needs no display (offscreen).
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Twice as fine as a plain screen, so that letters stay sharp on a fine one and on paper.
os.environ["QT_SCALE_FACTOR"] = "2"

from PIL import Image, ImageOps
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from workpris_desktop.cases.argon2_stretching import LEAST_MEMORY_KIB, StretchCosts
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.edition_history import Origin, OriginKind
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fit import FitGroup
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import LeafletFormat, LeafletOptions
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.domain.person import PersonSex
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.record.facts import read_facts
from workpris_desktop.record.help_pages import pictures_folder
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.ui.directory.fact_box import FactBox
from workpris_desktop.ui.directory.hit_model import LINES_ROLE
from workpris_desktop.ui.first_screen import make_first_screen
from workpris_desktop.ui.main_window import CLIENTS, COVERAGE, DATA, FIND, LEAFLET
from workpris_desktop.ui.theme import apply_text_size, apply_theme, use_bundled_font
from workpris_desktop.window.program import Program
from workpris_desktop.window.workplace import Desktop, UpdatePlace, Workplace
from workpris_desktop.wording.hit_words import HitLines
from workpris_desktop.wording.languages import speak

TODAY: Final = date(2026, 11, 5)
"""A few days after the starter directory was published, so that room which was told is still believed."""

NOW: Final = datetime(2026, 11, 5, 10, 30)  # noqa: DTZ001 - the clock on a wall
COUNTRIES: Final = {"en": "CZ", "de": "AT", "cs": "CZ", "sl": "SI"}
NAME: Final = "Dana Novak"
PASSWORD: Final = "Sieben Hasen laufen ueber Land"
PICKED: Final = 2
STANDARD_POINTS: Final = 10.0
COLOURS: Final = 24
"""So many are enough for letters and plain areas."""

FRAME: Final = (150, 156, 166)
"""A grey that parts a light picture from a light page, and does not glare on a dark one."""

WIDE_PX: Final = (1180, 800)
NARROW_PX: Final = (940, 500)
NARROWEST_PX: Final = (720, 500)
TABLE_ROWS: Final = 7
AIR_PX: Final = 8
WAIT_S: Final = 60
STEP_MS: Final = 30


def main(arguments: list[str]) -> int:
    """Make all pictures and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, help="a folder in place of that in which they are kept")
    parser.add_argument("--language", choices=LANGUAGES, action="append", help="only this one; may be repeated")
    options = parser.parse_args(arguments)
    app = QApplication(["help_pictures"])
    use_bundled_font(app)
    facts = read_facts(resources_folder())
    with tempfile.TemporaryDirectory() as folder:
        shelf = DirectoryShelf(Path(folder), facts)
        shelf.install(resources_folder() / "starter", origin=Origin(OriginKind.STARTER), now=NOW.astimezone(UTC))
        for language in options.language or LANGUAGES:
            speak(language)
            apply_theme(app, dark=False)
            app.setFont(QFont("Open Sans"))
            apply_text_size(app, STANDARD_POINTS, 100)
            out = options.out / language if options.out else pictures_folder(resources_folder(), language)
            out.mkdir(parents=True, exist_ok=True)
            _picture_all(shelf, facts, language, out)
    return 0


def _picture_all(shelf: DirectoryShelf, facts: Facts, language: str, out: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = DataFolder(Path(folder))
        data.prepare()
        _found_vault(VaultFolder(data.vault_folder))
        updates = UpdatePlace(Path(folder) / "updates", NOW.astimezone(UTC), LookInterval.HAND)
        workplace = Workplace(shelf, facts, resources_folder(), Desktop(), lambda: NOW, updates=updates, folder=data)
        options = LeafletOptions(language, LeafletFormat.A5)
        program = Program(workplace, make_first_screen(lambda: facts, lambda: TODAY), options)
        program.window.resize(*WIDE_PX)
        program.window.show()
        program.begin()
        _rest(program, lambda: program.desk.edition is not None)
        makers: dict[str, Callable[[Program, str], tuple[QWidget, QRect]]] = {
            "find": _find,
            "leaflet": _leaflet,
            "clients": _clients,
            "data": _data,
            "coverage": _coverage,
        }
        for name, make in makers.items():
            part, crop = make(program, language)
            _save(part, crop, out / f"{name}.png")
        program.window.close()
        program.stop()
        program.window.deleteLater()


def _found_vault(folder: VaultFolder) -> None:
    costs = StretchCosts(LEAST_MEMORY_KIB, 1, 1)
    vault, _ = Found(NAME, PASSWORD, VaultPurpose.ME, costs=costs).open(folder, lambda: NOW.astimezone(UTC))
    close_vault(vault)


def _find(program: Program, language: str) -> tuple[QWidget, QRect]:
    """Show two rows whose marks say the most: one that takes people and fits, above one with other room."""
    window = program.window
    window.resize(*WIDE_PX)
    window.show_view(FIND)
    window.commands.action("person").trigger()
    assert program.room.person.panel is not None
    sex = program.room.person.panel.findChildren(FactBox)[0]
    sex.tell(PersonSex.MAN)
    sex.told.emit()
    window.find_page.ask(Question(region=COUNTRIES[language]))
    _rest(program)
    results = window.find_page.results
    last = results.model.rowCount() - 1
    results.list.setCurrentIndex(results.model.index(last))
    lines = [results.model.index(row).data(LINES_ROLE) for row in range(last)]
    told = [_told_by(*pair) for pair in pairwise(lines)]
    row = told.index(max(told))
    results.list.scrollTo(results.model.index(row), results.list.ScrollHint.PositionAtTop)
    _rest(program)
    crop = QRect()
    for shown in (row, row + 1):
        crop = crop.united(results.list.visualRect(results.model.index(shown)))
    return results.list.viewport(), crop


def _told_by(first: HitLines | None, second: HitLines | None) -> tuple[bool, ...]:
    """Return how much is learnt from two rows below each other, the weightiest first."""
    if first is None or second is None:
        return (False,)
    return (
        True,
        CapacityState.TAKING in {first.state, second.state},
        first.state is not second.state,
        FitGroup.FITS in {first.group, second.group},
        first.group is not second.group,
    )


def _leaflet(program: Program, language: str) -> tuple[QWidget, QRect]:
    """Show the preview with the buttons below it."""
    del language
    window = program.window
    model = window.find_page.results.model
    hits = [hit for hit in map(model.hit_at, range(model.rowCount())) if hit is not None]
    program.shop.keeper.take(Shortlist(tuple(Pick(hit.id, hit.name) for hit in hits[:PICKED])))
    window.show_view(LEAFLET)
    window.resize(*NARROW_PX)
    _rest(program)
    preview = program.shop.page.preview
    return preview, preview.rect()


def _clients(program: Program, language: str) -> tuple[QWidget, QRect]:
    """Show where the password is typed."""
    del language
    program.window.show_view(CLIENTS)
    program.vault.room.locks.look()
    _rest(program)
    panel = program.vault.room.page.lock_panel
    crop = QRect()
    for child in panel.findChildren(QWidget):
        if child.isVisible() and child.width() < panel.width() * 2 // 3:
            crop = crop.united(QRect(child.mapTo(panel, QPoint()), child.size()))
    return panel, QRect(QPoint(), crop.bottomRight()).adjusted(0, 0, AIR_PX, AIR_PX)


def _data(program: Program, language: str) -> tuple[QWidget, QRect]:
    """Show which directory is on this computer, and how a newer one comes."""
    del language
    program.window.resize(*NARROWEST_PX)
    program.window.show_view(DATA)
    _rest(program)
    card = program.data_page.panes()[1].parentWidget()
    assert card is not None
    return card, card.rect()


def _coverage(program: Program, language: str) -> tuple[QWidget, QRect]:
    """Show a piece of the table."""
    del language
    program.window.resize(*WIDE_PX)
    program.window.show_view(COVERAGE)
    _rest(program)
    page = program.coverage.page
    page.table.setCurrentIndex(page.model.index(0, 1))
    _rest(program)
    low = page.table.rowViewportPosition(TABLE_ROWS)
    columns = range(page.model.columnCount())
    rights = (QPoint(page.table.columnViewportPosition(column), low) for column in columns)
    corners = (page.table.viewport().mapTo(page.tabs, corner) for corner in rights)
    # No tab is cut through.
    corner = next(corner for corner in corners if corner.x() > page.tabs.tabBar().width())
    return page.tabs, QRect(QPoint(), corner - QPoint(1, 1))


def _save(part: QWidget, crop: QRect, path: Path) -> None:
    """Save what is seen of a part with few colours, in a grey frame."""
    part.grab(crop).save(str(path))
    with Image.open(path) as picture:
        few = ImageOps.expand(picture.convert("RGB"), 2, FRAME).quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    print(path, few.size, path.stat().st_size)


def _rest(program: Program, until: Callable[[], bool] = lambda: True) -> None:
    """Wait until nothing is under way, nor what follows from what was."""

    def is_idle() -> bool:
        lanes = (program.reading, program.bringing, program.shop.drawing, program.vault)
        return all(lane.is_idle for lane in lanes) and until()

    for _ in range(4):
        deadline = time.monotonic() + WAIT_S
        QTest.qWait(STEP_MS)
        while not is_idle():
            if time.monotonic() > deadline:
                sys.exit("the program did not come to rest")
            QTest.qWait(STEP_MS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
