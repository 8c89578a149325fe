"""Settings count at once, are found by a word, and an administrator's count where nobody chose otherwise."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from tests.support.started_window import put_sample, qt_put_back, started
from tests.ui.conftest import rest
from workpris_desktop.domain.leaflet import LeafletFormat
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.domain.preferences import Theme
from workpris_desktop.domain.workplace import Home, Preset
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.system.settings import read_settings
from workpris_desktop.ui.colours import CONTRAST, colours_now
from workpris_desktop.ui.main_window import CLIENTS, COVERAGE
from workpris_desktop.ui.settings.dialog import SettingsDialog

KURIM = "Věznice Kuřim"


@pytest.fixture
def folder(tmp_path):
    data = DataFolder(tmp_path / "data")
    data.prepare()
    return data


@pytest.fixture
def start(qtbot, qapp, folder, shelf_folder):
    """Return a function that starts the whole program, lets somebody act in it, and ends it."""
    put_sample(folder, shelf_folder)

    def run(act, preset=None):
        with started(qtbot, folder, preset) as startup:
            startup.window.commands.action("settings").trigger()
            act(startup, startup.window.findChild(SettingsDialog))

    with qt_put_back():
        yield run


def sections(dialog):
    """Return the sections by what they are about."""
    return dict(zip(("general", "workplace", "leaflet", "clients", "data"), dialog.sections, strict=True))


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_each_choice_counts_at_once_and_is_kept(start, folder, qapp):
    def change(run, dialog):
        size = qapp.font().pointSizeF()
        choose(sections(dialog)["general"].text_size, 150)
        assert qapp.font().pointSizeF() == pytest.approx(1.5 * size)
        choose(sections(dialog)["general"].colours, Theme.CONTRAST)
        assert colours_now() is CONTRAST
        choose(sections(dialog)["general"].language, "cs")
        qapp.processEvents()
        assert dialog.windowTitle() == "Nastavení"
        assert run.window.commands.action("settings").text() == "&Nastavení…"
        assert sections(dialog)["general"].colours.currentText() == "Vysoký kontrast"

    start(change)
    kept = json.loads(folder.settings_file.read_text())
    assert (kept["language"], kept["theme"], kept["text_percent"]) == ("cs", "contrast", 150)


def test_a_country_offers_its_prisons_and_what_is_missing_begins_there(qtbot, start, folder):
    def change(run, dialog):
        everywhere = sections(dialog)["workplace"].prison.count()
        choose(sections(dialog)["workplace"].country, "SI")
        assert 1 < sections(dialog)["workplace"].prison.count() < everywhere
        choose(sections(dialog)["workplace"].country, "CZ")
        choose(
            sections(dialog)["workplace"].prison,
            sections(dialog)["workplace"].prison.itemData(sections(dialog)["workplace"].prison.findText(KURIM)),
        )
        run.window.show_view(COVERAGE)
        rest(qtbot, run.program)
        page = run.program.coverage.page
        assert page.filters.within.currentData() == "CZ"
        assert page.prison.view.prison.name == KURIM
        choose(sections(dialog)["workplace"].country, "AT")
        assert sections(dialog)["workplace"].prison.currentData() == ""

    start(change)
    kept = json.loads(folder.settings_file.read_text())
    assert (kept["country"], kept["prison"]) == ("AT", "")


def test_what_an_administrator_has_set_counts_until_somebody_chooses_otherwise(start):
    def look(_, dialog):
        assert sections(dialog)["workplace"].country.currentData() == "SI"
        choose(sections(dialog)["workplace"].country, "CZ")
        assert sections(dialog)["workplace"].country.currentData() == "CZ"

    start(look, Preset(home=Home("SI")))


@pytest.mark.parametrize(
    ("typed", "shown"), [("colo", 1), ("general", 3), ("prison", 1), ("leaflet", 2), ("", 8), ("xyzzy", 0)]
)
def test_a_word_finds_the_rows_that_are_called_so(start, typed, shown):
    def look(_, dialog):
        dialog.search.setText(typed)
        boxes = [box for box in dialog.findChildren(QComboBox) if box.isVisibleTo(dialog)]
        assert len(boxes) == shown
        assert dialog.nothing.isVisibleTo(dialog) == (typed == "xyzzy")

    start(look)


def test_every_choice_has_a_name_for_those_who_listen(start):
    def look(_, dialog):
        assert all(box.accessibleName() for box in dialog.findChildren(QComboBox))

    start(look)


def test_how_leaflets_are_printed_is_set_here_and_beside_the_preview_alike(qtbot, start, folder):
    def change(run, dialog):
        leaflet, page = sections(dialog)["leaflet"], run.program.shop.page
        choose(leaflet.language, "sl")
        choose(leaflet.format, LeafletFormat.A5.value)
        leaflet.large.click()
        rest(qtbot, run.program)
        assert (page.options.language, page.options.format, page.options.large) == ("sl", LeafletFormat.A5, True)
        assert page.panel.language.currentData() == "sl"
        leaflet.usual.click()
        assert (page.options.language, page.options.format, page.options.large) == ("en", LeafletFormat.A4, False)
        assert leaflet.format.currentData() == LeafletFormat.A4.value
        leaflet.qr.click()

    start(change)
    assert read_settings(folder.settings_file).settings.leaflet_qr


def test_how_often_is_looked_for_a_newer_directory_is_set_here_and_under_data_alike(start, folder):
    def change(run, dialog):
        choose(sections(dialog)["data"].interval, LookInterval.HAND.value)
        assert run.program.updates.box.interval.currentData() == LookInterval.HAND
        assert run.program.updates.updates.clock.interval is LookInterval.HAND

    start(change)
    assert read_settings(folder.settings_file).settings.look_interval is LookInterval.HAND


def test_what_an_administrator_has_fixed_is_seen_and_cannot_be_changed(start):
    preset = Preset(
        home=Home("SI"),
        settings={"look_interval": "week"},
        fixed=frozenset({"language", "country", "look_interval"}),
    )

    def look(run, dialog):
        rows = sections(dialog)
        assert not rows["general"].language.isEnabled()
        assert rows["general"].text_size.isEnabled()
        assert (rows["workplace"].country.currentData(), rows["workplace"].country.isEnabled()) == ("SI", False)
        assert rows["workplace"].prison.isEnabled()
        assert "administrator" in rows["workplace"].country.accessibleDescription()
        assert rows["workplace"].fixed_note.isVisibleTo(dialog)
        assert not rows["leaflet"].fixed_note.isVisibleTo(dialog)
        assert not rows["data"].interval.isEnabled()
        assert not run.program.updates.box.interval.isEnabled()
        assert not run.window.commands.languages.group.isEnabled()

    start(look, preset)


def test_usual_size_and_colours_come_back_by_one_button(start, qapp):
    def change(run, dialog):
        general, size = sections(dialog)["general"], qapp.font().pointSizeF()
        choose(general.text_size, 200)
        choose(general.colours, Theme.DARK)
        general.usual.click()
        assert qapp.font().pointSizeF() == pytest.approx(size)
        assert (general.text_size.currentData(), general.colours.currentData()) == (100, Theme.SYSTEM)
        assert run.comfort.theme is Theme.SYSTEM

    start(change)


def test_a_command_is_done_once_the_settings_are_closed(start):
    def press(run, dialog):
        clients = sections(dialog)["clients"]
        assert not clients.buttons["change_password"].isEnabled()
        clients.buttons["clients"].click()
        assert not dialog.isVisible()
        assert run.window.current_view == CLIENTS

    start(press)


def test_return_in_the_search_presses_nothing(qtbot, start, qapp):
    def type_return(run, dialog):
        choose(sections(dialog)["general"].text_size, 150)
        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert run.comfort.text_percent == 150

    start(type_return)


def test_a_prison_that_nobody_knows_is_named(start):
    preset = Preset(home=Home("XX", "nowhere"), fixed=frozenset({"country", "prison"}))
    seen = []

    def look(_, dialog):
        section = sections(dialog)["workplace"]
        seen.extend((section.country.currentText(), section.prison.currentText(), section.country.isEnabled()))

    start(look, preset)
    assert seen == ["Not known: XX", "Not known: nowhere", False]


def test_a_leaflet_in_a_language_without_phrases_is_printed_in_that_of_the_window(start):
    seen = []
    preset = Preset(settings={"leaflet_language": "uk"})
    start(lambda run, _: seen.append(run.program.shop.page.options.language), preset)
    assert seen == ["en"]
