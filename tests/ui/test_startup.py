import json
import logging
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.support.started_window import put_sample, qt_put_back, started
from tests.ui.conftest import rest
from workpris_desktop.domain.leaflet import USUAL_PARTS, LeafletFormat, LeafletOptions, Part
from workpris_desktop.domain.preferences import Theme
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.domain.workplace import FolderConcern, Preset, PresetFault
from workpris_desktop.startup import Start, Startup, open_window
from workpris_desktop.system.instance import FolderLock
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.system.settings import Settings, SettingsRead
from workpris_desktop.ui.crash_dialog import CrashDialog
from workpris_desktop.ui.folder_words import FolderWords
from workpris_desktop.ui.instance_bell import ring_bell
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.wording.languages import speak

NO_PRESET = Preset()


@pytest.fixture
def folder(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    return folder


@pytest.fixture
def start(qtbot, qapp, folder, shelf_folder):
    """Return a function that starts the window, does something with it, closes it, and returns the run."""

    def run(act=lambda _run: None, *, is_first=False, **options):
        if not is_first and not any(folder.directory.iterdir()):
            put_sample(folder, shelf_folder)
        with started(qtbot, folder, **options) as startup:
            act(startup)
        return startup

    with qt_put_back():
        yield run


def test_the_window_starts_on_the_sample_directory_in_an_empty_folder(start, folder):
    seen = []
    start(lambda run: seen.append(run.program.desk.edition.sample), is_first=True)
    assert seen == [True]
    assert (folder.log_folder / "workpris.log").is_file()


def test_language_colours_text_size_and_leaflet_options_are_remembered(start, folder):
    def change(run):
        run.window.commands.languages.actions["cs"].trigger()
        run.window.commands.themes.actions["dark"].trigger()
        run.window.commands.action("larger").trigger()
        panel = run.program.shop.page.panel
        panel.language.setCurrentIndex(panel.language.findData("sl"))
        panel.format.setCurrentIndex(panel.format.findData("folded"))
        for box in (panel.large, panel.pictures, panel.qr):
            box.setChecked(True)
        panel.parts.boxes[Part.ADDRESS].setChecked(False)
        panel.remark.setText("Ask for Jana Nováková")
        panel.subtitle.setText("For Jana Nováková")
        panel.from_whom.setText("Office of Jana Nováková")

    start(change)
    assert "Jana" not in folder.settings_file.read_text()
    kept = json.loads(folder.settings_file.read_text())
    assert (kept["language"], kept["theme"], kept["text_percent"]) == ("cs", Theme.DARK, 110)
    seen = []
    start(lambda run: seen.append(run.program.shop.page.options))
    parts = USUAL_PARTS - {Part.ADDRESS}
    assert seen == [
        LeafletOptions("sl", LeafletFormat.FOLDED, large=True, parts=parts, pictures=True, qr=True),
    ]


def test_text_grows_and_shrinks_in_steps_and_goes_back_to_normal(start, qapp):
    sizes = []

    def change(run):
        for name in ("larger", "larger", "smaller", "normal_size", *["smaller"] * 5):
            run.window.commands.action(name).trigger()
            sizes.append(qapp.font().pointSizeF() / run._standard_points)

    start(change)
    assert [round(size, 2) for size in sizes] == [1.1, 1.25, 1.1, 1.0, 0.9, 0.9, 0.9, 0.9, 0.9]


def test_the_shortlist_survives_a_restart(start):
    start(lambda run: run.program.shop.keeper.add(Pick("id", "Name")))
    seen = []
    start(lambda run: seen.append(run.program.shop.keeper.shortlist.picks))
    assert seen == [(Pick("id", "Name"),)]


def test_a_folder_that_another_session_uses_is_only_read(start, folder):
    said = []
    elsewhere = FolderLock(folder.window_lock)
    assert elsewhere.acquire()

    def change(run):
        said.append(run.window.machine_banner.text)
        run.program.shop.keeper.add(Pick("id", "Name"))

    start(change)
    elsewhere.release()
    assert "Another session uses this data folder" in said[0]
    assert not folder.shortlist_file.exists()
    assert not folder.settings_file.exists()


def test_a_folder_that_takes_no_lock_can_still_be_searched(start, folder):
    folder.window_lock.mkdir()
    seen = []
    start(lambda run: seen.append((run.program.desk.edition.sample, run._is_ours)))
    assert seen == [(True, False)]


def test_damaged_settings_are_told_and_kept_aside(start, folder):
    folder.settings_file.write_text("{")
    said = []
    start(lambda run: said.append(run.window.machine_banner.text))
    assert "Your settings could not be read" in said[0]
    assert [file.name for file in folder.root.glob("*.damaged")] == ["settings.json.damaged"]


def test_the_panes_keep_their_widths(start, qtbot):
    def shares_in_a_wide_window(run):
        run.window.resize(1400, 800)
        qtbot.waitUntil(lambda: all(run.window.find_page.shares))
        return run.window.find_page.shares

    def change(run):
        shares_in_a_wide_window(run)
        run.window.find_page.share_room((300, 900))

    seen = []
    start(change)
    start(lambda run: seen.append(shares_in_a_wide_window(run)))
    assert 0 < seen[0][0] < seen[0][1]


def test_a_preset_that_cannot_be_read_is_told(start):
    said = []
    start(lambda run: said.append(run.window.machine_banner.text), preset=Preset(fault=PresetFault.NOT_TOML))
    assert "The preset file of this computer cannot be read" in said[0]


def test_a_preset_names_the_directory_for_all_accounts(start, qtbot, tmp_path):
    common = tmp_path / "common"
    shutil.copytree(resources_folder() / "starter", common)
    descriptor = common / "datapackage.json"
    descriptor.write_text(descriptor.read_text("utf-8").replace('"workpris-starter"', '"office"'), "utf-8")
    seen = []

    def look(run):
        rest(qtbot, run.program)
        seen.append(run.program.desk.edition.name)

    start(preset=Preset(directory_folder=common))
    start(look, preset=Preset(directory_folder=common))
    assert seen == ["office"]


@pytest.mark.parametrize("language", ["en", "de", "cs", "sl"])
def test_every_concern_about_the_folder_has_words(qapp, language):
    speak(language)
    words = FolderWords()
    sentences = [words.concern(concern) for concern in FolderConcern]
    assert len(set(sentences)) == len(FolderConcern)
    assert all(
        (
            words.in_use_elsewhere(),
            words.preset_fault(),
            words.settings_fault(),
            words.log_fault(),
            words.made_by_newer(),
        )
    )


def test_an_unforeseen_error_ends_in_a_report_that_can_be_read_and_saved(start, qtbot, tmp_path, caplog):
    reports = []

    def crash(run):
        error = ZeroDivisionError("secret name")
        sys.excepthook(type(error), error, error.__traceback__)
        dialog = run.window.findChildren(CrashDialog)[-1]
        dialog.save(tmp_path / "report.txt")
        dialog.save(tmp_path / "missing" / "report.txt")
        reports.append((tmp_path / "report.txt").read_text())

    start(crash)
    assert "ZeroDivisionError" in reports[0]
    assert "secret" not in reports[0]
    assert errors(caplog) == ["unforeseen error"]


def test_an_error_on_a_lane_ends_in_the_same_dialog(start, qtbot, caplog):
    seen = []

    def crash(run):
        run.program.reading.run(run, lambda: 1 / 0, seen.append, seen.append)
        qtbot.waitUntil(lambda: bool(run.window.findChildren(CrashDialog)))
        seen.append("dialog")

    start(crash)
    assert seen == ["dialog"]
    assert errors(caplog) == ["work failed"]


def errors(caplog):
    return [record.message for record in caplog.records if record.levelno >= logging.WARNING]


RING = """
import sys
from dataclasses import replace
from pathlib import Path
from workpris_desktop.ui.instance_bell import ring_bell
sys.exit(not ring_bell(Path(sys.argv[1])))
"""


def test_a_second_start_brings_the_first_window_to_front(start, qtbot, folder):
    def ring(run):
        with qtbot.waitSignal(run._bell.rung, timeout=20_000):
            child = subprocess.Popen([sys.executable, "-c", RING, str(folder.root)])
        qtbot.waitUntil(lambda: child.poll() is not None, timeout=20_000)
        assert child.returncode == 0

    start(ring)
    assert not ring_bell(folder.root)


def test_a_second_start_hands_its_file_over(start, qtbot, folder, tmp_path):
    named, longest = tmp_path / "Übergabe č.wpk", Path("x" * 200_000)

    def ring(run):
        told = []
        run._bell.rung.disconnect()
        run._bell.rung.connect(told.append)
        for number, file in enumerate((named, None, longest), start=1):
            assert ring_bell(folder.root, file)
            qtbot.waitUntil(lambda number=number: len(told) == number)
        assert told == [named, None, None]

    start(ring)


def test_a_file_that_the_program_is_started_with_is_opened(start, qtbot, tmp_path):
    package = tmp_path / "package.wpdir"
    package.write_bytes(b"no package")
    seen = []

    def act(run):
        qtbot.waitUntil(lambda: bool(run.window.findChildren(QMessageBox)))
        seen.append(run.window.findChildren(QMessageBox)[0].text())

    start(act, file=package)
    assert "package.wpdir" in seen[0]


def test_a_second_start_in_the_same_session_opens_no_window(start, folder):
    def start_again(run):
        before = main_windows()
        codes.append(open_window(Start(folder, SettingsRead(Settings()), NO_PRESET, "en")))
        assert main_windows() == before

    codes = []
    start(start_again)
    assert codes == [0]


def main_windows():
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, MainWindow)]


def test_the_shipped_tables_are_not_read_before_the_window_is_painted(qtbot, qapp, folder):
    startup = Startup(qapp, Start(folder, SettingsRead(Settings()), NO_PRESET, "en"))
    boxes = startup.window.find_page.asking.filters.boxes.values()
    assert "_facts" not in startup.__dict__
    assert [box.count() for box in boxes] == [1] * len(boxes)
    startup.window.show()
    qtbot.waitUntil(lambda: startup.is_working, timeout=30_000)
    assert all(box.count() > 1 for box in boxes)
    rest(qtbot, startup.program)
    startup.window.close()
    startup.finish()
    startup.window.deleteLater()
