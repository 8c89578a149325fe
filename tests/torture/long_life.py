"""A working life in one process: searches, leaflets, updates and saves; prints at each stage what the process holds.

Run by ``python -m tests.torture.long_life FOLDER STAGES SEARCHES LEAFLETS UPDATES SAVES``, so many in each stage.
"""

import gc
import json
import os
import sys
import tempfile
import threading
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.memory_child import mebibytes
from tests.cases.conftest import PASSWORD
from tests.support.packages import bare_draft, shipped_facts
from tests.support.process_memory import processes_below
from tests.support.vault_window import found_quickly
from tests.torture.update_flow import SYNONYMS
from workpris_desktop.cases.file_requests import NewFile, WriteEntry
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import LeafletFormat, LeafletOptions
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.vault import Category
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.ui.first_screen import make_first_screen
from workpris_desktop.ui.main_window import CLIENTS, FIND, LEAFLET
from workpris_desktop.window.program import Program
from workpris_desktop.window.workplace import Desktop, Workplace

WORDS = ("bydleni", "dluhy brno", "práce", "wohnung", "poradna", "zdravi usti", "", "pomoc v krizi")


class Life:
    """The window of somebody who never closes it.

    Args:
        folder: an empty folder for data and packages.
    """

    def __init__(self, folder):
        self.data = DataFolder(folder / "data")
        self.data.prepare()
        facts = shipped_facts()
        self.packages = [resources_folder() / "starter", bare_draft().write_folder(folder / "bare")]
        shelf = DirectoryShelf(self.data.directory, facts, lambda: SYNONYMS)
        shelf.install(self.packages[0])
        found_quickly(VaultFolder(self.data.vault_folder))
        workplace = Workplace(shelf, facts, resources_folder(), Desktop(), datetime.now, folder=self.data)
        self.program = Program(workplace, make_first_screen(lambda: facts), LeafletOptions("cs"))
        self.program.window.show()
        self.program.begin()
        self.wait(lambda: self.program.desk.edition is not None)
        self.number = 0
        self.chosen = self._choose_two()
        self._unlock()
        self.file = self.ask(NewFile("Modrá", Category.PRISON))

    def _choose_two(self):
        """Put two services on the shortlist as a person does, and return it."""
        self.program.window.show_view(FIND)
        self.program.window.find_page.ask(Question(""))
        self.rest()
        for _ in range(2):
            self.program.window.find_page.select_next()
            self.rest()
            self.program.room.detail.toggle_shown()
        chosen = self.program.shop.keeper.shortlist
        assert len(chosen) == 2
        return chosen

    def _unlock(self):
        self.program.window.show_view(CLIENTS)
        self.rest()
        panel = self.program.vault.room.page.lock_panel
        panel.password.line.setText(PASSWORD)
        panel.password.line.returnPressed.emit()
        self.wait(lambda: self.program.vault.account is not None)

    def ask(self, request):
        """Ask the vault as a part of the window does."""
        answers, room = [], self.program.vault.room
        room.vault.ask(room, request, answers.append)
        self.wait(lambda: answers)
        return answers[0]

    def search(self):
        """Ask as if typed, and read a row."""
        self.number += 1
        self.program.window.show_view(FIND)
        page = self.program.window.find_page
        page.ask(Question(WORDS[self.number % len(WORDS)], counts=True))
        self.rest()
        page.select_next()
        self.rest()

    def print_leaflet(self):
        """Draw a leaflet of some services, and take it away again."""
        self.number += 1
        self.program.shop.keeper.take(self.chosen)
        self.rest()
        self.program.window.show_view(LEAFLET)
        formats = list(LeafletFormat)
        language, form = LANGUAGES[self.number % len(LANGUAGES)], formats[self.number % len(formats)]
        self.program.shop.change_options(LeafletOptions(language, form, pictures=True, qr=True))
        self.rest()
        self.program.shop.keeper.clear()
        self.program.window.show_view(FIND)
        self.rest()

    def update(self):
        """Read two directories in, one after the other, in a process of their own, and use them."""
        for package in reversed(self.packages):
            self.program.in_use.data.read_in(package, quietly=True)
            self.rest()

    def save(self):
        """Write an entry into an open file."""
        self.number += 1
        self.ask(WriteEntry(self.file.id, f"Zápis {self.number} " + "dluhy a bydlení " * 20))

    def rest(self):
        """Wait until nothing is under way."""
        self.wait(lambda: True)
        self.wait(lambda: True)

    def wait(self, until):
        """Wait until something is so, and all lanes are idle."""
        while True:
            QTest.qWait(1)
            lanes = (self.program.reading, self.program.bringing, self.program.shop.drawing)
            if until() and all(lane.is_idle for lane in lanes) and self.program.vault.is_idle:
                return

    def held(self):
        """Return what the process holds now; all numbers but the memory are to stay as they are."""
        gc.collect()
        return {
            "MiB": round(mebibytes(), 1),
            "handles": sum(1 for _ in Path("/proc/self/fd").iterdir()),
            "threads": threading.active_count(),
            "processes": len(processes_below(os.getpid())),
            "temporary files": sum(1 for _ in Path(tempfile.gettempdir()).rglob("*")),
            "files of the directory": sum(1 for _ in self.data.directory.iterdir()),
            "widgets": len(QApplication.allWidgets()),
        }


def _have_temporary_files_below(scratch):
    """Let this process and those it begins share their temporary files with nobody, so that they can be counted."""
    scratch.mkdir(parents=True)
    os.environ["TMPDIR"] = tempfile.tempdir = str(scratch)


def main(folder, stages, *each):
    """Live, and print what is held after each stage."""
    _have_temporary_files_below(Path(folder) / "tmp")
    app = QApplication.instance() or QApplication(["life"])
    assert app is not None
    life = Life(Path(folder))
    for _ in range(stages):
        for deed, times in zip((life.search, life.print_leaflet, life.update, life.save), each, strict=True):
            for _ in range(times):
                deed()
        print(json.dumps({**life.held(), "at": f"{datetime.now(UTC):%H:%M:%S}"}), flush=True)  # noqa: T201 - the answer
    life.program.window.close()
    life.program.stop()


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
