"""Backups: made, looked through, and told whether they are whole."""

from workpris_desktop.cases.backups import backups_in


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
    assert set(states(panel)) == {"Damaged: not to be used"}
    assert "not to be used" in panel.notice.text()
    assert "no whole backup" in panel.newest.text()


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
