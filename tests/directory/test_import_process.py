"""Reading in by a process of its own: the same as in ours, and nothing left over."""

from datetime import UTC, date, datetime

import pytest

from tests.support.packages import bare_draft, edition_files, full_draft, kept_names
from workpris_desktop.directory.import_process import install_in_process
from workpris_desktop.domain.edition_history import Origin, OriginKind
from workpris_desktop.domain.errors import ImportRunning, PackageRefused, Stopped
from workpris_desktop.domain.sync_errors import RecordRefused

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def test_a_process_gives_the_same_report_and_directory(shelf, stocked, folder, tmp_path):
    package = full_draft().write_folder(tmp_path / "p")
    told = []
    origin = Origin(OriginKind.UPDATE, "stick", sequence=3)
    report = install_in_process(
        folder, package, lambda *much: told.append(much), date(2026, 1, 15), origin=origin, now=NOW
    )
    assert told[-1] == (1000, 1000)
    with shelf.open() as reader:
        assert reader.edition == report.edition
    assert (shelf.history()[0].origin, shelf.history()[0].at) == (origin, NOW)
    again = shelf.install(package, today=date(2026, 1, 15))
    assert (again.rows_read, again.refused, again.warnings) == (report.rows_read, report.refused, report.warnings)


@pytest.mark.parametrize("share", [0, 1])
def test_stopping_leaves_nothing_over(stocked, folder, tmp_path, share):
    draft = full_draft()
    for number in range(1500):
        draft.add("services.csv", id=f"n{number}", organization_id="o1", name="Viele")
    package = draft.write_folder(tmp_path / "p")

    def stop(done, total):
        if done >= share * total:
            raise Stopped

    with pytest.raises(Stopped):
        install_in_process(folder, package, stop)
    assert kept_names(folder) == edition_files(1)
    assert stocked.edition_number() == 1


def test_a_refusal_arrives_as_it_was(stocked, folder, tmp_path):
    bad = full_draft().add("services.csv", id="bad", organization_id="o1", name="X", status="odd")
    with pytest.raises(RecordRefused) as caught:
        install_in_process(folder, bad.write_folder(tmp_path / "bad"), whole=True)
    assert (caught.value.file, caught.value.fault) == ("services.csv", "not_in_list")
    with pytest.raises(PackageRefused):
        install_in_process(folder, tmp_path / "none.zip")
    assert kept_names(folder) == edition_files(1)


def test_a_second_import_is_refused_and_the_first_is_not_disturbed(stocked, folder, tmp_path):
    package = bare_draft().write_folder(tmp_path / "p")
    tried = []

    def second(done, total):
        if not tried:
            tried.append(done)
            with pytest.raises(ImportRunning):
                install_in_process(folder, package)

    assert stocked.install(package, second).edition.number == 2
    assert tried
