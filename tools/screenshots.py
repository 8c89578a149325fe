"""Makes a picture of every screen for ``docs/screenshots/``: four languages, light and dark, at 100, 150 and 200 %.

Usage: ``python -m tools.screenshots [--out FOLDER]``; needs no display (offscreen), and runs under Xvfb with
``QT_QPA_PLATFORM=xcb`` as well.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tools.client_screens import picture_client
from tools.comfort_screens import picture_comfort
from tools.coverage_screens import note_demand, picture_coverage
from tools.entry_screens import picture_entries
from tools.judging_screens import picture_judging
from tools.leaflet_screens import picture_leaflets
from tools.small_picture import save_small
from tools.update_screens import make_sticks, picture_updates
from tools.vault_screens import picture_vault
from workpris_desktop.directory.office_entries import OFFICE_FOLDER, OfficeEntries
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.catchment import Responsibility
from workpris_desktop.domain.edition_history import Origin, OriginKind
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import LeafletFormat, LeafletOptions
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.domain.search import Question
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.build_time import BUILT
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.ui.first_screen import make_first_screen
from workpris_desktop.ui.main_window import DATA, FIND, LEAFLET
from workpris_desktop.ui.printing.form_dialog import FormDialog
from workpris_desktop.ui.theme import apply_text_size, apply_theme, use_bundled_font
from workpris_desktop.window.program import Program
from workpris_desktop.window.workplace import Desktop, UpdatePlace, Workplace
from workpris_desktop.wording.languages import speak

ROOT = Path(__file__).resolve().parent.parent
STANDARD_POINTS = 10.0
WINDOWS_PX = {100: (1280, 800), 150: (1280, 800), 200: (1366, 768)}
"""By the size of text in percent: the smallest screens on which people read so large."""
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 30)  # noqa: DTZ001 - the clock on a wall
DAYS_OLD = timedelta(days=1)
QUESTIONS = {"en": "housing", "de": "Wohnen", "cs": "bydleni", "sl": "nastanitev"}
TOWNS = {"en": "Brno", "de": "Salzburg", "cs": "Brno", "sl": "Ljubljana"}
FORM_OF = "Dluhová poradna"
COUNTRIES = {"en": "CZ", "de": "AT", "cs": "CZ", "sl": "SI"}
WAIT_S = 60
PARTS = ("comfort", "search", "coverage", "updates", "vault", "clients")


def main(arguments: list[str]) -> int:
    """Make all pictures and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots")
    parser.add_argument("--language", choices=LANGUAGES, action="append", help="only this one; may be repeated")
    parser.add_argument("--percent", type=int, choices=WINDOWS_PX, action="append", help="only this size of text")
    parser.add_argument("--only", choices=PARTS, help="only the screens of one part")
    options = parser.parse_args(arguments)
    out: Path = options.out
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(["screenshots"])
    use_bundled_font(app)
    facts = read_facts(resources_folder())
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as published:
        shelf = DirectoryShelf(Path(folder), facts)
        shelf.install(resources_folder() / "starter", origin=Origin(OriginKind.STARTER), now=NOW.astimezone(UTC))
        sticks = make_sticks(Path(published), facts, NOW.astimezone(UTC) - DAYS_OLD)
        for language in options.language or LANGUAGES:
            for theme in ("light", "dark"):
                for percent in options.percent or WINDOWS_PX:
                    _dress(app, language, theme, percent)
                    ending = f"{language}-{theme}-{percent}"
                    picture(Path(folder), facts, sticks, options.only, language=language, out=out, ending=ending)
    return 0


def picture(
    shelf_folder: Path,
    facts: Facts,
    sticks: tuple[Path, Path],
    only: str | None,
    *,
    language: str,
    out: Path,
    ending: str,
) -> None:
    """Picture the screens of all parts, or of one of `PARTS`, in one language and dress."""
    shelf = DirectoryShelf(shelf_folder, facts)
    parts: dict[str, Callable[[], None]] = {
        "comfort": lambda: _picture_comfort(shelf_folder, facts, language=language, out=out, ending=ending),
        "search": lambda: _picture_screens(shelf, facts, language, out, ending),
        "coverage": lambda: _picture_missing(shelf, facts, language=language, out=out, ending=ending),
        "updates": lambda: _picture_updates(shelf_folder, facts, sticks, language=language, out=out, ending=ending),
        "vault": lambda: _picture_vault(shelf, facts, language, out=out, ending=ending, picture=picture_vault),
        "clients": lambda: _picture_vault(shelf, facts, language, out=out, ending=ending, picture=picture_client),
    }
    for name, make in parts.items():
        if only in {None, name}:
            make()


def _window_px(ending: str) -> tuple[int, int]:
    return WINDOWS_PX[int(ending.rpartition("-")[2])]


def _dress(app: QApplication, language: str, theme: str, percent: int) -> None:
    speak(language)
    apply_theme(app, dark=theme == "dark")
    app.setFont(QFont("Open Sans"))
    apply_text_size(app, STANDARD_POINTS, percent)


def _picture_screens(shelf: DirectoryShelf, facts: Facts, language: str, out: Path, ending: str) -> None:
    workplace = Workplace(shelf, facts, resources_folder(), Desktop(), lambda: NOW)
    program = Program(
        workplace, make_first_screen(lambda: facts, lambda: TODAY), LeafletOptions(language, LeafletFormat.A5)
    )
    window = program.window
    window.resize(*_window_px(ending))
    window.show()
    program.begin()
    _wait(lambda: program.desk.edition is not None and _is_idle(program))
    window.find_page.ask(Question(QUESTIONS[language], region=COUNTRIES[language]))
    _wait(lambda: _is_idle(program))
    program.room.detail.toggle_shown()
    window.find_page.select_next()
    _wait(lambda: _is_idle(program))
    program.room.detail.toggle_shown()
    _wait(lambda: _is_idle(program))
    _save(window, out / f"find-{ending}.png")
    _picture_offices(program, shelf, language, out / f"responsible-{ending}.png")
    _picture_form(program, shelf, out / f"form-{ending}.png")
    window.find_page.ask(Question(QUESTIONS[language], region=COUNTRIES[language]))
    _wait(lambda: _is_idle(program))
    window.find_page.enter_detail()
    _wait(lambda: _is_idle(program))
    QTest.keyClick(window.find_page.detail.reading, Qt.Key.Key_PageDown)
    _save(window, out / f"detail-{ending}.png")
    picture_judging(program, language, out, ending, rest=lambda: _wait(lambda: _is_idle(program)), save=_save)
    for name, view in (("leaflet", LEAFLET), ("data", DATA)):
        window.show_view(view)
        _wait(lambda: _is_idle(program))
        _save(window, out / f"{name}-{ending}.png")
    window.show_view(LEAFLET)
    picture_leaflets(
        program, language, TOWNS[language], out, ending, rest=lambda: _wait(lambda: _is_idle(program)), save=_save
    )
    window.show_view(FIND)
    window.close()
    program.stop()


def _picture_comfort(shelf_folder: Path, facts: Facts, *, language: str, out: Path, ending: str) -> None:
    """Picture the first start and the settings."""
    with tempfile.TemporaryDirectory() as folder:
        data = DataFolder(Path(folder))
        data.prepare()
        updates = UpdatePlace(Path(folder) / "updates", BUILT, LookInterval.HAND)
        shelf = DirectoryShelf(shelf_folder, facts)
        workplace = Workplace(shelf, facts, resources_folder(), Desktop(), lambda: NOW, updates=updates, folder=data)
        program = Program(workplace, make_first_screen(lambda: facts, lambda: TODAY), LeafletOptions(language))
        program.window.show()
        program.begin()
        _wait(lambda: program.desk.edition is not None and _is_idle(program))
        picture_comfort(program, facts, language, out, ending, rest=lambda: _rest_long(program), save=_save)
        program.window.close()
        program.stop()


def _picture_missing(shelf: DirectoryShelf, facts: Facts, *, language: str, out: Path, ending: str) -> None:
    """Picture what is missing, in a program that has noted what was looked for in vain."""
    with tempfile.TemporaryDirectory() as folder:
        data = DataFolder(Path(folder))
        data.prepare()
        note_demand(data.unmet_file, COUNTRIES[language])
        workplace = Workplace(shelf, facts, resources_folder(), Desktop(), lambda: NOW, folder=data)
        program = Program(workplace, make_first_screen(lambda: facts, lambda: TODAY), LeafletOptions(language))
        program.window.resize(*_window_px(ending))
        program.window.show()
        program.begin()
        picture_coverage(program, TODAY, language, out, ending, rest=lambda: _rest_long(program), save=_save)
        program.window.close()
        program.stop()


def _picture_updates(
    shelf_folder: Path, facts: Facts, sticks: tuple[Path, Path], *, language: str, out: Path, ending: str
) -> None:
    """Picture how a newer directory comes, in a window on a shelf of its own."""
    with tempfile.TemporaryDirectory() as folder:
        shelf = DirectoryShelf(Path(shutil.copytree(shelf_folder, Path(folder) / "shelf")), facts)
        updates = UpdatePlace(Path(folder) / "updates", BUILT, LookInterval.HAND)
        office = OfficeEntries(Path(folder) / OFFICE_FOLDER, facts)
        workplace = Workplace(
            shelf,
            facts,
            resources_folder(),
            Desktop(),
            lambda: NOW,
            updates=updates,
            office=office,
            folder=DataFolder(Path(folder)),
        )
        program = Program(workplace, make_first_screen(lambda: facts, lambda: TODAY), LeafletOptions(language))
        program.window.resize(*_window_px(ending))
        program.window.show()
        program.begin()
        _wait(lambda: program.desk.edition is not None and _is_idle(program))
        picture_updates(program, sticks, out, ending, rest=lambda: _rest_long(program), save=_save)
        program.window.show_view(FIND)
        picture_entries(program, language, TOWNS[language], out, ending, rest=lambda: _rest_long(program), save=_save)
        program.window.close()
        program.stop()


def _picture_vault(
    shelf: DirectoryShelf, facts: Facts, language: str, *, out: Path, ending: str, picture: Callable[..., None]
) -> None:
    """Picture client data behind its lock, in a data folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        place = DataFolder(Path(folder))
        workplace = Workplace(shelf, facts, resources_folder(), Desktop(), lambda: NOW, folder=place)
        program = Program(workplace, make_first_screen(lambda: facts, lambda: TODAY), LeafletOptions(language))
        program.window.resize(*_window_px(ending))
        program.window.show()
        program.begin()
        _wait(lambda: program.desk.edition is not None and _is_idle(program))
        program.window.find_page.ask(Question(QUESTIONS[language], region=COUNTRIES[language]))
        _rest_long(program)
        picture(program, place, language, out, ending, rest=lambda: _rest_long(program), save=_save)
        program.window.close()
        program.stop()


def _rest_long(program: Program) -> None:
    """Wait until nothing is under way, nor what follows from what was."""
    for _ in range(4):
        _wait(lambda: _is_idle(program))


def _picture_offices(program: Program, shelf: DirectoryShelf, language: str, path: Path) -> None:
    """Picture who is responsible in a town."""
    with shelf.open() as directory:
        town = directory.municipalities(TOWNS[language])[0]
    program.window.find_page.ask(Question(municipality=town.id, basis=Responsibility.RESIDENCE))
    _wait(lambda: _is_idle(program))
    _save(program.window, path)


def _picture_form(program: Program, shelf: DirectoryShelf, path: Path) -> None:
    """Picture the empty entry form of the first service of a name that has one."""
    with shelf.open() as directory:
        hits = directory.search(Question(FORM_OF), TODAY).hits
        service = next(found for found in directory.services(hit.id for hit in hits) if found.entry_forms)
    program.shop.forms.show_form(service.entry_forms[0], service)
    _wait(lambda: _is_idle(program) and any(dialog.isVisible() for dialog in program.window.findChildren(FormDialog)))
    dialog = program.window.findChildren(FormDialog)[-1]
    _wait(lambda: _is_idle(program))
    _save(dialog, path)
    dialog.close()
    dialog.deleteLater()


def _save(window: QWidget, path: Path) -> None:
    save_small(window.grab(), path)


def _is_idle(program: Program) -> bool:
    QApplication.processEvents()
    lanes = (program.reading, program.bringing, program.shop.drawing, program.vault)
    return all(lane.is_idle for lane in lanes)


def _wait(until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + WAIT_S
    while not until():
        if time.monotonic() > deadline:
            sys.exit("the program did not come to rest")
        QTest.qWait(5)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
