"""No text from outside is taken for HTML or a link, whatever shows it, and nothing is fetched by showing it (R9)."""

import csv
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QDialog, QLabel, QPlainTextEdit, QTextEdit

from tests.support.packages import full_draft
from tests.ui.conftest import ask, rest
from tests.ui.every_dialog import MAKERS, DialogGround
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.ui.main_window import COVERAGE, DATA, FIND, LEAFLET

MARK = "HOSTILE"
TEXTS = frozenset(
    {
        *("name", "alternate_name", "description", "application_process", "fees_description", "additional_information"),
        *("interpretation_services", "eligibility_description", "details", "address_1", "title", "department", "text"),
        *("attention", "wait_time", "note", "how", "label"),
    }
)


class Canary(BaseHTTPRequestHandler):
    """A server that nobody is to ask."""

    def do_GET(self):
        self.server.asked.append(self.path)

    def log_message(self, *_arguments):
        """Say nothing."""


@pytest.fixture
def canary():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Canary)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    assert server.asked == []


@pytest.fixture
def hostile_folder(tmp_path, facts, canary, qapp):
    """A shelf with a directory in which every text is HTML that would fetch a picture and a page."""
    address = f"http://127.0.0.1:{canary.server_port}"
    html = f'<b>{MARK}</b><img src="{address}/i.png"><img src="file://{tmp_path}/i.png"><a href="{address}/a">x</a>'
    package = full_draft().write_folder(tmp_path / "hostile")
    for file in package.glob("*.csv"):
        with file.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        for row in rows:
            row.update({column: f"{html} {value}" for column, value in row.items() if column in TEXTS and value})
        if rows:
            with file.open("w", encoding="utf-8", newline="") as stream:
                writer = csv.DictWriter(stream, rows[0])
                writer.writeheader()
                writer.writerows(rows)
    report = DirectoryShelf(tmp_path / "shelf", facts).install(package)
    assert report.edition.services > 3
    return tmp_path / "shelf"


class Seen:
    """Looks at all widgets there are: what shows the mark, and who takes it for more than text."""

    def __init__(self):
        self.shown, self.faults = set(), set()

    def look(self, screen):
        QApplication.processEvents()
        for widget in QApplication.allWidgets():
            for what in self._interpreted(widget):
                self.faults.add(f"{screen}: {type(widget).__name__} {widget.objectName()} {what}")

    def _interpreted(self, widget):
        name = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QLabel) and MARK in widget.text():
            self.shown.add(name)
            if widget.textFormat() != Qt.TextFormat.PlainText and is_markup(widget.text()):
                yield "shows HTML"
        if isinstance(widget, QTextEdit | QPlainTextEdit) and MARK in widget.toPlainText():
            self.shown.add(name)
            if f"<b>{MARK}" not in widget.toPlainText():
                yield "shows HTML"
        if is_markup(widget.toolTip()):
            yield "has a tip of HTML"
        if isinstance(widget, QAbstractItemView | QComboBox) and widget.model() is not None:
            yield from self._in_model(widget.model(), name)

    def _in_model(self, model, name):
        for row in range(min(200, model.rowCount(QModelIndex()))):
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
                index = model.index(row, column)
                if MARK in str(index.data(Qt.ItemDataRole.DisplayRole) or ""):
                    self.shown.add(name)
                if is_markup(str(index.data(Qt.ItemDataRole.ToolTipRole) or "")):
                    yield "has a tip of HTML in a row"


def is_markup(text):
    """Tell whether there is HTML from outside in a text, where a widget finds out itself whether it is HTML."""
    return f"<b>{MARK}" in text


@pytest.fixture
def hostile(make_program, hostile_folder, facts):
    return make_program(DirectoryShelf(hostile_folder, facts))


def test_the_window_takes_no_text_for_more_than_text(qtbot, hostile):
    seen, window = Seen(), hostile.window
    ask(qtbot, hostile, "")
    for number in range(hostile.desk.edition.services):
        window.find_page.select_next()
        rest(qtbot, hostile)
        seen.look(f"service {number}")
        hostile.room.detail.toggle_shown()
        rest(qtbot, hostile)
    for view in (FIND, LEAFLET, COVERAGE, DATA):
        window.show_view(view)
        rest(qtbot, hostile)
        seen.look(view)
    for name in ("help", "command_box"):
        hostile.window.commands.action(name).trigger()
        rest(qtbot, hostile)
        seen.look(name)
    assert seen.faults == set()
    assert len(seen.shown) > 5, seen.shown


def test_no_dialog_takes_text_for_more_than_text(qtbot, hostile, hostile_folder, facts):
    seen = Seen()
    ask(qtbot, hostile, "")
    hostile.window.find_page.select_next()
    rest(qtbot, hostile)
    ground = DialogGround(hostile, facts, DirectoryShelf(hostile_folder, facts).open)
    for name, make in MAKERS.items():
        dialog = make(ground)
        dialog.show()
        seen.look(name)
        QDialog.done(dialog, 0)
        dialog.deleteLater()
    assert seen.faults == set()
