import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.packages import bare_draft, full_draft
from workpris_desktop.directory.build import build_directory, check_build
from workpris_desktop.directory.soundness import read_edition
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.errors import DirectoryDamaged, DiskFull, FileFault, Stopped
from workpris_desktop.record import remark
from workpris_desktop.record.package import open_package


def ignore(_done, _total):
    """Take no notice of progress."""


def build(draft, tmp_path, facts, progress=ignore):
    path = tmp_path / "built.sqlite"
    with open_package(draft.write_folder(tmp_path / "package")) as package:
        return path, build_directory(path, package, facts, 7, progress)


def test_a_built_file_is_sound_and_marked_as_ours(tmp_path, facts):
    path, report = build(full_draft(), tmp_path, facts)
    check_build(path, report.edition, ignore)
    assert read_edition(path).number == 7
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {"organization", "service", "location", "edition", "prison"} <= tables
    assert not {"card", "term", "facet"} & tables


def stop(done, _total):
    if done:
        raise Stopped


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="this system does not list open files")
def test_a_build_that_failed_holds_its_file_no_longer(tmp_path, facts):
    draft = bare_draft()
    for number in range(1200):
        draft.add("services.csv", id=f"n{number}", organization_id="o1", name="Viele")
    with pytest.raises(Stopped) as caught:
        build(draft, tmp_path, facts, stop)
    # The error is still alive, and with it all that it holds on to.
    opened = [os.path.realpath(entry.path) for entry in os.scandir("/proc/self/fd")]
    assert caught.value
    assert str((tmp_path / "built.sqlite").resolve()) not in opened


def test_the_same_package_gives_the_same_directory_twice(tmp_path, facts):
    files = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        path, _ = build(full_draft(), tmp_path / name, facts)
        files.append(path.read_bytes())
    assert files[0] == files[1]


def test_remarks_beyond_the_bound_are_counted_in_the_report(tmp_path, facts, monkeypatch):
    monkeypatch.setattr(remark.RemarkBook.__init__, "__defaults__", (3,))
    draft = bare_draft()
    for number in range(5):
        draft.add("services.csv", id=f"bad{number}", status="odd", name="Schlecht")
        draft.add("services.csv", id=f"lost{number}", name="Ohne")
    _, report = build(draft, tmp_path, facts)
    assert (len(report.refused), report.more_refused) == (3, 2)
    assert (len(report.warnings), report.more_warnings) == (3, 2)
    assert {said.fault for said in report.warnings} == {RowFault.PROVIDER_NOT_STATED}


def test_a_build_that_lacks_a_service_or_is_damaged_is_not_sound(tmp_path, facts):
    path, report = build(full_draft(), tmp_path, facts)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM service WHERE id = 's1'")
    with pytest.raises(DirectoryDamaged):
        check_build(path, report.edition, ignore)
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(DirectoryDamaged):
        check_build(path, report.edition, ignore)


def test_a_disk_that_is_full_while_building_is_said(tmp_path, facts):
    resource = pytest.importorskip("resource", reason="this system cannot bound the size of files")
    signal = pytest.importorskip("signal")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    draft = full_draft()
    draft.write_folder(tmp_path / "package")
    with open_package(tmp_path / "package") as package:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
        try:
            with pytest.raises((DiskFull, FileFault)) as caught:
                build_directory(tmp_path / "built.sqlite", package, facts, 1, lambda done, total: None)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
            signal.signal(signal.SIGXFSZ, ignored)
    assert caught.value.path == tmp_path / "built.sqlite"


def test_a_folder_that_cannot_hold_the_file_is_said(tmp_path, facts):
    with (
        open_package(full_draft().write_folder(tmp_path / "package")) as package,
        pytest.raises(FileFault) as caught,
    ):
        build_directory(tmp_path / "none" / "built.sqlite", package, facts, 1, lambda done, total: None)
    assert caught.value.detail == "SQLITE_CANTOPEN"
