import json
import tracemalloc
from dataclasses import replace

import pytest

from tests.record.test_package import Read
from tests.support.added_rows import SMALL_FORM
from tests.support.example_package import DESCRIPTION, EXAMPLE_FORM, example_rows, write_example
from workpris_desktop.domain.errors import (
    FolderMissing,
    FolderTaken,
    FormUnreadable,
    PackageNameUnexpected,
    PackageTooLarge,
)
from workpris_desktop.record import package_writer
from workpris_desktop.record.package_writer import write_package
from workpris_desktop.record.tables import TABLE_NAMED, TABLES

_ID = "00000000-0000-5000-8000-{:012d}"


def described(folder):
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def columns_of(folder, name):
    resource = next(resource for resource in described(folder)["resources"] if resource["name"] == name)
    return {field["name"]: field for field in resource["schema"]["fields"]}


def test_the_examples_of_the_page_are_written_and_read_again_without_a_remark(tmp_path):
    found = Read(write_example(tmp_path / "p"))
    assert (found.refused, found.warnings) == ([], [])
    assert all(len(found.rows[table.name]) == 1 for table in TABLES)
    assert found.rows["entry_form"][0]["file"] == EXAMPLE_FORM
    assert found.rows["service_area"][0]["nuts"] == "CZ064"


def test_the_same_rows_give_the_same_bytes(tmp_path):
    first, second = write_example(tmp_path / "first"), write_example(tmp_path / "second")
    names = sorted(path.name for path in first.iterdir())
    assert names == sorted(path.name for path in second.iterdir())
    assert all((first / name).read_bytes() == (second / name).read_bytes() for name in names)


def test_files_have_line_feeds_all_columns_and_no_quotes_without_need(tmp_path):
    rows = example_rows()
    rows["service"][0]["description"] = 'Říká "ano".\r\nVždy.'
    data = (write_example(tmp_path / "p", rows) / "services.csv").read_bytes()
    assert b"\r" not in data
    assert data.startswith(b"id,organization_id,name,")
    assert data.endswith(b"\n")
    assert ',"Říká ""ano"".\nVždy.",'.encode() in data
    heading = data.decode().split("\n")[0].split(",")
    assert heading == [column.name for column in TABLE_NAMED["service"].columns if not column.made]


def test_tables_without_rows_are_left_out_but_for_those_that_every_directory_needs(tmp_path):
    write_example(tmp_path / "p", {"service": example_rows()["service"]})
    tables = sorted(path.name for path in (tmp_path / "p").glob("*.csv"))
    assert tables == ["organizations.csv", "services.csv"]
    assert (tmp_path / "p" / "organizations.csv").read_bytes().count(b"\n") == 1


def test_a_foreign_key_is_only_stated_where_its_table_is_there(tmp_path):
    rows = example_rows()
    folder = write_example(tmp_path / "p", {name: rows[name] for name in ("organization", "service", "phone")})
    phones = next(resource for resource in described(folder)["resources"] if resource["name"] == "phone")
    assert [key["fields"] for key in phones["schema"]["foreignKeys"]] == ["service_id", "organization_id"]


def test_cells_are_written_in_one_way(tmp_path):
    rows = example_rows()
    rows["schedule"][0] |= {
        "opens_at": "09:00",
        "closes_at": "24:00",
        "byday": "mo, tu",
        "valid_from": "2026-01-01T10:00Z",
    }
    rows["service"][0] |= {"last_modified": "2026-10-01", "minimum_age": "18.0", "name": "  Dva   bloky "}
    found = Read(write_example(tmp_path / "p", rows))
    text = (tmp_path / "p" / "schedules.csv").read_text(encoding="utf-8")
    assert ",2026-01-01," in text
    assert '"MO,TU"' in text
    assert "09:00:00,00:00:00" in text
    assert "2026-10-01T00:00:00Z" in (tmp_path / "p" / "services.csv").read_text(encoding="utf-8")
    assert (found.rows["service"][0]["minimum_age"], found.rows["service"][0]["name"]) == (18, "Dva bloky")


@pytest.mark.parametrize(
    "rows",
    [
        [{"id": _ID.format(2), "name": "b"}, {"id": _ID.format(1), "name": "a"}],
        [{"id": _ID.format(1), "name": "a"}, {"id": _ID.format(1), "name": "b"}],
        [{"id": _ID.format(1), "name": "a", "colour": "red"}],
        [{"id": _ID.format(1), "name": "a", "status": "gone"}],
        [{"id": _ID.format(1)}],
        [{"name": "a"}],
    ],
)
def test_rows_out_of_order_or_against_the_rules_are_an_error_and_nothing_is_left(tmp_path, rows):
    with pytest.raises(ValueError, match=r"services\.csv"):
        write_example(tmp_path / "p", {"service": rows})
    assert list(tmp_path.iterdir()) == []


def test_a_package_of_that_name_is_replaced_and_kept_when_writing_fails(tmp_path):
    folder = write_example(tmp_path / "p", {"service": example_rows()["service"]})
    before = (folder / "datapackage.json").read_bytes()

    def rows(table):
        yield from example_rows()[table.name]
        raise KeyError(table.name)

    with pytest.raises(KeyError):
        write_package(folder, DESCRIPTION, rows)
    assert (folder / "datapackage.json").read_bytes() == before
    write_example(folder)
    assert (folder / "closures.csv").is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["p"]


def test_a_folder_of_other_files_is_never_replaced(tmp_path):
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "diary.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(FolderTaken):
        write_example(tmp_path / "p")
    assert [path.name for path in (tmp_path / "p").iterdir()] == ["diary.txt"]


def test_a_missing_folder_above_is_said(tmp_path):
    with pytest.raises(FolderMissing):
        write_example(tmp_path / "none" / "p")


def test_forms_are_written_as_they_are_and_listed(tmp_path):
    (tmp_path / "own.pdf").write_bytes(SMALL_FORM + b"own")
    forms = {"form-b.pdf": tmp_path / "own.pdf", "form-a.pdf": SMALL_FORM}
    write_package(tmp_path / "p", DESCRIPTION, lambda table: example_rows()[table.name], forms)
    listed = [resource for resource in described(tmp_path / "p")["resources"] if resource["format"] == "pdf"]
    assert [(entry["path"], entry["bytes"]) for entry in listed] == [("form-a.pdf", 15), ("form-b.pdf", 18)]
    assert (tmp_path / "p" / "form-b.pdf").read_bytes() == SMALL_FORM + b"own"


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("Form.pdf", SMALL_FORM, PackageNameUnexpected),
        ("form-../x.pdf", SMALL_FORM, PackageNameUnexpected),
        ("form-a.pdf", b"PK\x03\x04", FormUnreadable),
        ("form-a.pdf", b"%PDF-" + b"0" * 2_000_000, PackageTooLarge),
    ],
)
def test_a_form_that_no_package_may_hold_is_refused(tmp_path, name, data, error):
    with pytest.raises(error):
        write_package(tmp_path / "p", DESCRIPTION, lambda table: example_rows()[table.name], {name: data})
    assert list(tmp_path.iterdir()) == []


def test_more_forms_than_a_package_may_hold_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(package_writer, "MOST_FORMS", 1)
    with pytest.raises(PackageTooLarge):
        write_package(tmp_path / "p", DESCRIPTION, lambda table: (), dict.fromkeys(["form-a.pdf", "form-b.pdf"], b""))


def test_a_format_is_only_stated_where_every_cell_has_it(tmp_path):
    rows = example_rows()
    rows["service"][0] |= {"email": "info@most.example", "url": "www.most.example"}
    columns = columns_of(write_example(tmp_path / "p", rows), "service")
    assert columns["email"]["format"] == "email"
    assert columns["id"]["format"] == "uuid"
    assert "format" not in columns["url"]
    rows["service"][0]["id"] = "s1"
    columns = columns_of(write_example(tmp_path / "q", {"service": rows["service"]}), "service")
    assert "format" not in columns["id"]


def test_what_is_not_stated_has_no_key(tmp_path):
    bare = replace(DESCRIPTION, issued=None, sample=False, countries=(), inclusion_rules={}, timezone="", sources=())
    write_package(tmp_path / "p", bare, lambda table: example_rows()[table.name])
    keys = described(tmp_path / "p").keys()
    assert list(keys) == [
        "profile", "hsds_profile", "format_version", "name", "title", "municipalities", "licenses", "resources",
    ]  # fmt: skip


def test_ten_thousand_services_are_written_in_bounded_memory(tmp_path):
    rows = example_rows()

    def services(table):
        whole = rows[table.name]
        return ({**whole[0], "id": _ID.format(at)} for at in range(10_000)) if table.name == "service" else whole

    tracemalloc.start()
    try:
        write_package(tmp_path / "p", DESCRIPTION, services)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (tmp_path / "p" / "services.csv").read_bytes().count(b"\n") == 10_001
    assert peak < 3_000_000
