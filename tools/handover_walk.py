"""Walks a case from a prison's office to a probation office, in two real windows with nothing between but a stick.

Usage: ``python -m tools.handover_walk [--language cs] [--to FOLDER]``; needs no display. Two data folders are made;
cards are carried as files and compared, the person agrees, a packet goes out, is taken in, and its receipt comes back.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tools import handover_walk_steps as steps
from tools.handover_walk_steps import PRISON, PROBATION, WalkedOffice
from tools.small_picture import save_small
from workpris_desktop.cases.packet_requests import SentPackets
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.ui.first_screen import make_first_screen
from workpris_desktop.ui.theme import apply_theme, use_bundled_font
from workpris_desktop.window.program import Program
from workpris_desktop.window.workplace import Desktop, Workplace
from workpris_desktop.wording.languages import speak

WINDOW_PX: Final = (1280, 800)
LONGEST_S: Final = 60


def main(arguments: list[str]) -> int:
    """Walk, print what became of the packet at its sender, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--to", type=Path, help="the folder for the pictures; without it none are made")
    options = parser.parse_args(arguments)
    app = QApplication(["walk"])
    use_bundled_font(app)
    apply_theme(app, dark=False)
    speak(options.language)
    if options.to is not None:
        options.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        state = _walk(Path(folder), options.language, options.to)
    sys.stdout.write(f"{state}\n")
    return 0 if state == "merged" else 1


def _walk(folder: Path, language: str, to: Path | None) -> str:
    """Return what the sender knows of the packet at the end."""
    facts, stick = read_facts(resources_folder()), folder / "stick"
    stick.mkdir()
    shelf = DirectoryShelf(folder / "shelf", facts)
    shelf.install(resources_folder() / "starter")
    with (
        _office(PRISON, folder / "prison", shelf, facts, language, to) as prison,
        _office(PROBATION, folder / "probation", shelf, facts, language, to) as probation,
    ):
        steps.exchange_cards(prison, probation, stick)
        dialog = steps.begin_packet(prison, PROBATION)
        steps.agree(prison, dialog)
        packet = steps.make_packet(prison, dialog, stick / "packet.wpk")
        probation.read_in(packet)
        steps.take_into_new_file(probation, stick / "receipt.wpk")
        prison.read_in(stick / "receipt.wpk")
        prison.picture("receipt-came")
        (sent,) = prison.ask(SentPackets(prison.open_file()))
        prison.picture("passed-on")
        return sent.state.value


@contextmanager
def _office(  # noqa: PLR0917 - all that a window stands on
    name: str, folder: Path, shelf: DirectoryShelf, facts: Facts, language: str, to: Path | None
) -> Iterator[WalkedOffice]:
    """Found an office in a data folder of its own, and unlock it in a window."""
    place = DataFolder(folder)
    place.prepare()
    steps.found_office(place, steps.fill_prison if name == PRISON else lambda _: None)
    today = datetime.now(UTC).astimezone()
    workplace = Workplace(shelf, facts, resources_folder(), Desktop(), lambda: today.replace(tzinfo=None), folder=place)
    program = Program(workplace, make_first_screen(lambda: facts, today.date), LeafletOptions(language))
    program.window.resize(*WINDOW_PX)
    program.window.show()
    program.begin()
    end = "prison" if name == PRISON else "probation"
    office = WalkedOffice(
        program, name, lambda: _rest(program), _album(program.window, to, end, f"{language}-light-100")
    )
    office.rest()
    office.unlock()
    yield office
    program.window.close()
    program.stop()


def _album(window: QWidget, to: Path | None, end: str, ending: str) -> Callable[[str], None]:
    """Return what saves a numbered picture of a window with its dialogs."""
    taken: list[str] = []

    def take(name: str) -> None:
        taken.append(name)
        for _ in range(3):
            # A layout that was put off is done first.
            QApplication.processEvents()
        if to is not None:
            save_small(_screen(window), to / f"handover-{end}-{len(taken):02}-{name}-{ending}.png")

    return take


def _screen(window: QWidget) -> QPixmap:
    """Return a window with the dialogs that lie before it, the newest last."""
    whole = window.grab()
    painter = QPainter(whole)
    for top in (each for each in window.findChildren(QDialog) if each.isVisible()):
        place = top.pos() - window.pos()
        painter.drawPixmap(place, top.grab())
        painter.drawRect(place.x() - 1, place.y() - 1, top.width() + 1, top.height() + 1)
    painter.end()
    return whole


def _rest(program: Program) -> None:
    """Wait until nothing is under way, nor what follows from what was."""
    deadline = time.monotonic() + LONGEST_S
    lanes = (program.reading, program.bringing, program.shop.drawing, program.vault)
    for _ in range(3):
        QApplication.processEvents()
        while not all(lane.is_idle for lane in lanes):
            if time.monotonic() > deadline:
                sys.exit("the program did not come to rest")
            QTest.qWait(5)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
