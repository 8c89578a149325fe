"""Backups: made, looked through, and told whether they are whole."""

from workpris_desktop.cases.backups import backups_in
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.domain.vault import Category


def states(panel):
    return [panel.table.item(row, 2).text() for row in range(panel.table.rowCount())]


def test_a_backup_is_made_and_listed_as_whole(office):
    panel = office.office.backup
    office.show(panel)
    before = panel.table.rowCount()
    panel.make_button.click()
    assert not panel.make_button.isEnabled()
    office.rest()
    assert panel.make_button.isEnabled()
    assert panel.table.rowCount() == before + 1
    assert states(panel) == ["Whole"] * (before + 1)
    assert "newest whole backup" in panel.newest.text()
    assert "read again" in panel.notice.text()
    assert office.failed == []


def test_a_backup_goes_onto_a_stick_and_is_checked_there(office, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    controller = office.office.backup_controller
    office.show(office.office.backup)
    controller.back_up(stick)
    office.rest()
    assert [each.is_whole for each in backups_in(stick)] == [True]
    controller.check_in(stick)
    office.rest()
    assert office.office.backup.notice.text().startswith("1 ")


def test_a_damaged_backup_is_told(office):
    panel = office.office.backup
    office.show(panel)
    panel.make_button.click()
    office.rest()
    for database in office.vault.session.folder.backups.glob("*/cases.db"):
        content = bytearray(database.read_bytes())
        content[len(content) // 2] ^= 1
        database.write_bytes(content)
    panel.check_button.click()
    office.rest()
    assert "damaged" in panel.notice.text().lower()
    office.show(panel)
    assert set(states(panel)) == {"Damaged: not to be used"}
    assert "no whole backup" in panel.newest.text()
    assert office.failed == []


def test_a_whole_backup_is_opened_and_looked_at_page_by_page(office):
    panel = office.office.backup
    office.show(panel)
    panel.make_button.click()
    office.rest()
    panel.check_button.click()
    office.rest()
    assert "every page" in panel.notice.text()
    assert "1 " in panel.notice.text()


def test_a_backup_is_made_by_itself_while_it_is_open_and_not_more_often_than_hourly(office):
    folder = office.vault.session.folder.backups
    due = office.office.backup_controller._due
    due.timeout.emit()
    office.rest()
    made = len(backups_in(folder))
    office.ask(NewFile("Jana N.", Category.ADVICE))
    due.timeout.emit()
    office.rest()
    assert made == len(backups_in(folder)) == 1
    office.vault.session.lock()
    due.timeout.emit()
    office.rest()
    assert (office.said, office.failed) == ([], [])


def test_a_folder_that_is_gone_is_told_and_the_buttons_come_back(office, tmp_path):
    office.show(office.office.backup)
    office.office.backup_controller.back_up(tmp_path / "gone")
    office.rest()
    assert len(office.failed) == 1
    assert office.office.backup.make_button.isEnabled()


def test_restoring_is_asked_of_whoever_can_lock(office):
    asked = []
    office.office.restore_requested.connect(lambda: asked.append(True))
    office.show(office.office.backup)
    office.office.backup.restore_button.click()
    assert asked == [True]
