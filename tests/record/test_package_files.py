import os
import stat
import struct
import zipfile
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.packages import bare_draft, full_draft
from workpris_desktop.domain.errors import (
    PackageNameUnexpected,
    PackageNotFound,
    PackageRefused,
    PackageTooLarge,
    PackageUnreadable,
)
from workpris_desktop.record.package_files import opened_files


def read_all(path):
    with opened_files(path) as files:
        contents = {}
        for name in files.sizes:
            with files.open(name) as stream:
                contents[name] = stream.read()
        return contents


def zip_of(path, *entries):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return path


def test_a_folder_and_a_zip_give_the_same_files(tmp_path):
    draft = full_draft()
    expected = draft.files()
    assert read_all(draft.write_folder(tmp_path / "p")) == expected
    assert read_all(draft.write_zip(tmp_path / "p.zip")) == expected
    assert read_all(draft.write_zip(tmp_path / "q.zip", top="small directory")) == expected


def test_other_files_beside_the_tables_of_a_folder_are_left_alone(tmp_path):
    folder = bare_draft().write_folder(tmp_path / "p")
    (folder / "Thumbs.db").write_bytes(b"x")
    (folder / "old").mkdir()
    assert set(read_all(folder)) == {"datapackage.json", "organizations.csv", "services.csv"}


def test_an_unexpected_table_in_a_folder_is_refused(tmp_path):
    folder = bare_draft().write_folder(tmp_path / "p")
    (folder / "Service.CSV").write_bytes(b"x\n")
    with pytest.raises(PackageNameUnexpected) as caught:
        read_all(folder)
    assert caught.value.file == "Service.CSV"


def test_nothing_at_the_path_is_said(tmp_path):
    with pytest.raises(PackageNotFound):
        read_all(tmp_path / "none")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_links_and_special_files_in_a_folder_are_refused(tmp_path, kind):
    folder = bare_draft().write_folder(tmp_path / "p")
    place = folder / "phones.csv"
    {"link": lambda: place.symlink_to("/etc/passwd"), "pipe": lambda: os.mkfifo(place), "folder": place.mkdir}[kind]()
    with pytest.raises(PackageNameUnexpected) as caught:
        read_all(folder)
    assert caught.value.file == "phones.csv"


@pytest.mark.parametrize(
    "name",
    [
        "../services.csv",
        "a/b/services.csv",
        "notes.txt",
        "CON",
        "services.csv:stream",
        "__MACOSX/._services.csv",
        "evil\\services.csv",
        "Services.csv",
        "./services.csv",
    ],
)
def test_a_zip_with_an_unexpected_name_is_refused(tmp_path, name):
    path = zip_of(tmp_path / "p.zip", ("datapackage.json", b"{}"), (name, b"x"))
    with pytest.raises(PackageNameUnexpected):
        read_all(path)


def test_a_zip_with_one_file_in_a_folder_and_one_beside_it_is_refused(tmp_path):
    path = zip_of(tmp_path / "p.zip", ("datapackage.json", b"{}"), ("x/services.csv", b"x"))
    with pytest.raises(PackageNameUnexpected):
        read_all(path)


def test_a_zip_that_lies_two_folders_deep_is_refused(tmp_path):
    path = zip_of(tmp_path / "p.zip", ("a/b/datapackage.json", b"{}"), ("a/b/services.csv", b"x"))
    with pytest.raises(PackageNameUnexpected):
        read_all(path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_with_a_name_twice_is_refused(tmp_path):
    path = zip_of(tmp_path / "p.zip", ("services.csv", b"x"), ("services.csv", b"y"))
    with pytest.raises(PackageNameUnexpected):
        read_all(path)


def test_links_in_a_zip_are_refused(tmp_path):
    entry = zipfile.ZipInfo("services.csv")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = zip_of(tmp_path / "p.zip", (entry, "/etc/passwd"))
    with pytest.raises(PackageNameUnexpected):
        read_all(path)


def test_encrypted_and_strangely_packed_members_are_refused(tmp_path):
    path = zip_of(tmp_path / "p.zip", ("services.csv", b"id\n" * 10))
    data = bytearray(path.read_bytes())
    listed = data.index(b"PK\x01\x02")
    for offset, value in ((8, 1), (10, 12)):
        changed = bytearray(data)
        struct.pack_into("<H", changed, listed + offset, value)
        path.write_bytes(changed)
        with pytest.raises(PackageNameUnexpected):
            read_all(path)


def changed_headers(path, offset, form, value):
    """Change a field of the local header of the first member; with an offset below 0, of its entry in the list."""
    data = bytearray(path.read_bytes())
    start = data.index(b"PK\x03\x04") if offset > 0 else data.index(b"PK\x01\x02")
    struct.pack_into(form, data, start + abs(offset), value)
    path.write_bytes(data)


@pytest.mark.parametrize("flag", [0x1, 0x20, 0x40])
def test_members_with_odd_flags_are_refused(tmp_path, flag):
    path = zip_of(tmp_path / "p.zip", ("services.csv", b"id\n"))
    changed_headers(path, -8, "<H", flag)
    with pytest.raises(PackageNameUnexpected):
        read_all(path)


def test_a_member_whose_own_name_is_no_text_is_refused(tmp_path):
    entry = zipfile.ZipInfo("services.csv")
    path = zip_of(tmp_path / "p.zip", (entry, b"id\n"))
    changed_headers(path, 6, "<H", 0x800)
    changed_headers(path, 30, "<B", 0xFF)
    with pytest.raises(PackageUnreadable) as caught:
        read_all(path)
    assert caught.value.file == "p.zip"


@pytest.mark.parametrize("offset", [2**40, 2**63 - 1, 2**64 - 1])
def test_a_member_that_would_lie_beyond_the_file_is_refused(tmp_path, offset):
    entry = zipfile.ZipInfo("services.csv")
    entry.extra = struct.pack("<HHQ", 1, 8, offset)
    path = zip_of(tmp_path / "p.zip", (entry, b"id\n"))
    changed_headers(path, -42, "<L", 0xFFFFFFFF)
    with pytest.raises(PackageUnreadable):
        read_all(path)


def test_any_changed_byte_of_a_small_zip_is_read_or_refused_with_an_error_of_ours(tmp_path):
    path = zip_of(tmp_path / "p.zip", ("services.csv", b"id\n"))
    whole = path.read_bytes()
    for at, byte in enumerate(whole):
        for value in {0, 0xFF, byte ^ 0x08, byte ^ 0x20, byte ^ 0x40}:
            path.write_bytes(whole[:at] + bytes([value]) + whole[at + 1 :])
            with suppress(PackageRefused):
                read_all(path)


@pytest.mark.parametrize("top", ["", "a/b/", "\x1b[2J/"])
def test_names_are_told_without_what_could_steer_a_screen(tmp_path, top):
    name = f"{top}\x1b[31m\u202eevil" + "x" * 500
    path = zip_of(tmp_path / "p.zip", (f"{top}datapackage.json", b"{}"), (name, b"x"))
    with pytest.raises(PackageNameUnexpected) as caught:
        read_all(path)
    assert caught.value.file.isprintable()
    assert len(caught.value.file) == 80


def test_names_of_folders_in_a_zip_are_told_without_what_could_steer_a_screen(tmp_path):
    path = zip_of(tmp_path / "p.zip", ("datapackage.json", b"{}"), ("\u202ex\x1b/services.csv", b"x"))
    with pytest.raises(PackageNameUnexpected) as caught:
        read_all(path)
    assert caught.value.file == "x"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such names")
def test_names_in_a_folder_are_told_without_what_could_steer_a_screen(tmp_path):
    folder = bare_draft().write_folder(tmp_path / "p")
    (folder / "\x1b[31m\u202e.csv").write_bytes(b"x\n")
    with pytest.raises(PackageNameUnexpected) as caught:
        read_all(folder)
    assert caught.value.file == "[31m.csv"


def test_a_zip_bomb_is_refused(tmp_path):
    path = zip_of(tmp_path / "p.zip", ("services.csv", b"0" * 2_000_000))
    with pytest.raises(PackageTooLarge) as caught:
        read_all(path)
    assert caught.value.detail == "ratio"


def test_a_zip_of_very_many_entries_is_refused(tmp_path):
    few = zip_of(tmp_path / "few.zip", *((f"form-{number}.pdf", b"") for number in range(565)))
    many = zip_of(tmp_path / "many.zip", *((f"{number:05d}.csv", b"") for number in range(6_000)))
    for path in (few, many):
        with pytest.raises(PackageTooLarge) as caught:
            read_all(path)
        assert caught.value.detail == "entries"


def test_a_package_beyond_the_whole_size_is_refused(tmp_path):
    folder = bare_draft().write_folder(tmp_path / "p")
    with (folder / "phones.csv").open("wb") as file:
        file.truncate(400_000_001)
    with pytest.raises(PackageTooLarge) as caught:
        read_all(folder)
    assert caught.value.detail == "package"


def test_a_file_that_is_no_zip_or_a_cut_one_is_refused(tmp_path):
    path = full_draft().write_zip(tmp_path / "p.zip")
    whole = path.read_bytes()
    for length in range(0, len(whole), 97):
        path.write_bytes(whole[:length])
        with pytest.raises(PackageUnreadable):
            read_all(path)


def test_a_zip_whose_list_would_begin_before_the_file_is_refused(tmp_path):
    path = bare_draft().write_zip(tmp_path / "p.zip")
    data = bytearray(path.read_bytes())
    struct.pack_into("<L", data, data.rindex(b"PK\x05\x06") + 12, 60_000)
    path.write_bytes(data)
    with pytest.raises(PackageUnreadable):
        read_all(path)


def test_a_zip_name_that_is_no_text_is_refused(tmp_path):
    path = zip_of(tmp_path / "p.zip", ("sérvices.csv", b"x"))
    path.write_bytes(path.read_bytes().replace("é".encode(), b"\xff\xff"))
    with pytest.raises(PackageUnreadable):
        read_all(path)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=4))
def test_a_zip_with_changed_bytes_is_read_or_refused_with_an_error_of_ours(tmp_path, changes):
    path = tmp_path / "p.zip"
    path.unlink(missing_ok=True)
    data = bytearray(bare_draft().write_zip(path).read_bytes())
    for where, value in changes:
        data[int(where * (len(data) - 1))] = value
    path.write_bytes(data)
    with suppress(PackageRefused):
        contents = read_all(path)
        assert set(contents) <= {"datapackage.json", "organizations.csv", "services.csv"}
