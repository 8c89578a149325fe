"""Settings count at once, are found by a word, and an administrator's count where nobody chose otherwise."""

import json
import sys

import pytest
from PySide6.QtWidgets import QComboBox

from tests.ui.conftest import rest
from workpris_desktop.domain.preferences import Theme
from workpris_desktop.domain.workplace import Home, Preset
from workpris_desktop.startup import Start, Startup
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.system.settings import read_settings
from workpris_desktop.ui.main_window import COVERAGE
from workpris_desktop.ui.settings_dialog import SettingsDialog
from workpris_desktop.ui.theme import CONTRAST, colours_now

KURIM = "Věznice Kuřim"


@pytest.fixture
def folder(tmp_path):
    data = DataFolder(tmp_path / "data")
    data.prepare()
    return data


@pytest.fixture
def start(qtbot, qapp, folder):
    """Return a function that starts the whole program, lets somebody act in it, and ends it."""
    hook, font, palette = sys.excepthook, qapp.font(), qapp.palette()

    def run(act, preset=None):
        kept = read_settings(folder.settings_file)
        startup = Startup(qapp, Start(folder, kept.settings, kept.was_damaged, preset or Preset(), "en"))
        startup.window.show()
        qtbot.waitUntil(lambda: startup.is_working)
        rest(qtbot, startup.program)
        try:
            startup.window.commands.action("settings").trigger()
            act(startup, startup.window.findChild(SettingsDialog))
        finally:
            startup.window.close()
            startup.finish()
            startup.window.deleteLater()

    yield run
    sys.excepthook = hook
    qapp.setFont(font)
    qapp.setPalette(palette)


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_each_choice_counts_at_once_and_is_kept(start, folder, qapp):
    def change(run, dialog):
        size = qapp.font().pointSizeF()
        choose(dialog.text_size, 150)
        assert qapp.font().pointSizeF() == pytest.approx(1.5 * size)
        choose(dialog.colours, Theme.CONTRAST)
        assert colours_now() is CONTRAST
        choose(dialog.language, "cs")
        qapp.processEvents()
        assert dialog.windowTitle() == "Nastavení"
        assert run.window.commands.action("settings").text() == "&Nastavení…"
        assert dialog.colours.currentText() == "Vysoký kontrast"

    start(change)
    kept = json.loads(folder.settings_file.read_text())
    assert (kept["language"], kept["theme"], kept["text_percent"]) == ("cs", "contrast", 150)


def test_a_country_offers_its_prisons_and_what_is_missing_begins_there(qtbot, start, folder):
    def change(run, dialog):
        everywhere = dialog.prison.count()
        choose(dialog.country, "SI")
        assert 1 < dialog.prison.count() < everywhere
        choose(dialog.country, "CZ")
        choose(dialog.prison, dialog.prison.itemData(dialog.prison.findText(KURIM)))
        run.window.show_view(COVERAGE)
        rest(qtbot, run.program)
        page = run.program.coverage.page
        assert page.filters.within.currentData() == "CZ"
        assert page.prison.view.prison.name == KURIM
        choose(dialog.country, "AT")
        assert dialog.prison.currentData() == ""

    start(change)
    kept = json.loads(folder.settings_file.read_text())
    assert (kept["country"], kept["prison"]) == ("AT", "")


def test_what_an_administrator_has_set_counts_until_somebody_chooses_otherwise(start):
    def look(_, dialog):
        assert dialog.country.currentData() == "SI"
        choose(dialog.country, "CZ")
        assert dialog.country.currentData() == "CZ"

    start(look, Preset(home=Home("SI")))


@pytest.mark.parametrize(("typed", "shown"), [("colo", 1), ("general", 3), ("prison", 1), ("", 5), ("xyzzy", 0)])
def test_a_word_finds_the_rows_that_are_called_so(start, typed, shown):
    def look(_, dialog):
        dialog.search.setText(typed)
        boxes = [box for box in dialog.findChildren(QComboBox) if box.isVisibleTo(dialog)]
        assert len(boxes) == shown
        assert dialog._nothing.isVisibleTo(dialog) == (typed == "xyzzy")

    start(look)


def test_every_choice_has_a_name_for_those_who_listen(start):
    def look(_, dialog):
        assert all(box.accessibleName() for box in dialog.findChildren(QComboBox))

    start(look)
