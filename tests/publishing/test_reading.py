from dataclasses import replace

import pytest

from tests.publishing.drafts import directory
from tests.support.packages import full_draft
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.errors import PackageTooLarge, Stopped
from workpris_desktop.publishing import reading
from workpris_desktop.publishing.reading import copy_forms, descriptor_of, read_into
from workpris_desktop.record.ndjson import write_ndjson
from workpris_desktop.record.remark import RemarkBook
from workpris_desktop.record.row_store import RowStore
from workpris_desktop.record.tables import TABLES


def rows_of(path):
    with RowStore() as store:
        read_into(store, path, "A")
        return {table.name: list(store.rows(table)) for table in TABLES}


def test_a_folder_a_zip_and_lines_hold_the_same_rows(tmp_path):
    draft = full_draft()
    folder = draft.write_folder(tmp_path / "package")
    lines = tmp_path / "package.ndjson"
    with RowStore() as store:
        read_into(store, folder)
        write_ndjson(lines, descriptor_of(folder).as_description(), store)
    from_folder = rows_of(folder)
    assert rows_of(draft.write_zip(tmp_path / "package.zip")) == from_folder
    assert rows_of(lines).keys() == from_folder.keys()
    assert descriptor_of(lines).title == descriptor_of(folder).title == "Small directory"
    assert all(from_folder[table.name] for table in TABLES)


def test_rows_that_cannot_be_put_are_told_and_the_first_one_stays(tmp_path):
    draft = directory(3)
    draft.tables["services.csv"] += [
        ["s9", "too short"],
        ["s00001", "", "Again", "", "active", ""],
        ["", "", "Without id", "", "active", ""],
    ]
    book = RemarkBook()
    with RowStore() as store:
        read_into(store, draft.write_folder(tmp_path / "package"), "A", book)
        assert store.get("service", "s00001")["name"] == "Služba s00001"
        assert store.count("service") == 3
    assert [(remark.file, remark.row, remark.fault, remark.value) for remark in book.refused] == [
        ("services.csv", 4, RowFault.WRONG_NUMBER_OF_FIELDS, "2"),
        ("services.csv", 5, RowFault.REPEATED_ID, "s00001"),
        ("services.csv", 6, RowFault.MISSING_VALUE, ""),
    ]


def test_ids_are_compared_in_their_one_form(tmp_path):
    draft = directory(0).add("services.csv", id=" a \u200b", name="A")
    draft.add("phones.csv", id="p", service_id="a ", number=" 1 ")
    rows = rows_of(draft.write_folder(tmp_path / "package"))
    assert rows["service"][0]["id"] == rows["phone"][0]["service_id"] == "a"
    assert rows["phone"][0]["number"] == " 1 "


def test_reading_can_be_stopped(tmp_path):
    def stop(_):
        raise Stopped

    with pytest.raises(Stopped), RowStore() as store:
        read_into(store, directory(600).write_folder(tmp_path / "package"), "A", on_rows=stop)


def test_it_is_told_how_many_rows_were_read(tmp_path):
    folder = directory(1_100).write_folder(tmp_path / "package")
    lines = tmp_path / "package.ndjson"
    with RowStore() as store, RowStore() as again:
        told = []
        read_into(store, folder, "A", on_rows=told.append)
        assert told == [500, 1_000, 1_500, 2_000]
        write_ndjson(lines, descriptor_of(folder).as_description(), store)
        read_into(again, lines, "A", on_rows=told.append)
        assert told[4:] == [500, 1_000, 1_500, 2_000, 2_500, 3_000]


def test_more_rows_than_a_table_may_have_are_refused(tmp_path, monkeypatch):
    folder = directory(3).write_folder(tmp_path / "package")
    monkeypatch.setattr(reading, "TABLES", [replace(table, most_rows=2) for table in TABLES])
    with pytest.raises(PackageTooLarge) as caught, RowStore() as store:
        read_into(store, folder, "A")
    assert (caught.value.file, caught.value.detail) == ("services.csv", "rows")


def test_forms_are_copied_and_lines_have_none(tmp_path):
    draft = full_draft()
    (tmp_path / "forms").mkdir()
    copies = copy_forms(draft.write_folder(tmp_path / "package"), tmp_path / "forms")
    assert {name: path.read_bytes() for name, path in copies.items()} == draft.forms
    assert copy_forms(tmp_path / "package.ndjson", tmp_path / "forms") == {}
