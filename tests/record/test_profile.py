import copy
import json
import re

import pytest

from tests.support.packages import SHARED
from tools.make_profile import NOTES_FILE, PAGE_FILE, PROFILE_FILE, page_with, read_notes, written_part
from workpris_desktop.record.profile import profile_patch
from workpris_desktop.record.table_schema import published_columns
from workpris_desktop.record.tables import FILES_PASSED_OVER, TABLE_OF_FILE, TABLES

HSDS = SHARED / "data" / "hsds_schema" / "datapackage-3.1-dev.json"
NOT_DESCRIBED = {"unit", "service_capacity"}
"""Their fields are missing in the descriptor of HSDS 3.1-dev."""


def hsds():
    if not HSDS.is_file():
        pytest.skip("the descriptor of HSDS is not here")
    return json.loads(HSDS.read_text(encoding="utf-8"))


def merged(target, patch):
    """Apply a JSON Merge Patch as RFC 7396, section 2, states it."""
    if not isinstance(patch, dict):
        return patch
    result = copy.deepcopy(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


def test_the_committed_profile_is_what_the_tables_say():
    assert PROFILE_FILE.read_bytes() == profile_patch(read_notes())


def test_the_page_for_publishers_is_what_the_tables_say():
    page = PAGE_FILE.read_text(encoding="utf-8")
    assert page_with(written_part(read_notes()), page) == page


def test_a_page_without_the_place_for_the_tables_is_refused():
    with pytest.raises(ValueError, match="directory-format"):
        page_with("part", "no such place")


def test_every_table_and_every_added_column_has_a_meaning_and_every_note_a_column():
    notes = read_notes()
    there = {(table.name, column.name) for table in TABLES for column in published_columns(table)}
    assert set(notes) <= there | {(table.name, "") for table in TABLES}
    for table in TABLES:
        assert notes[table.name, ""].meaning
        for column in published_columns(table):
            if table.profile or column.profile:
                assert notes[table.name, column.name].meaning, (table.name, column.name)


def test_no_note_is_written_twice():
    lines = NOTES_FILE.read_text(encoding="utf-8").splitlines()
    keys = [tuple(line.split(",")[:2]) for line in lines]
    assert len(keys) == len(set(keys))


def test_the_profile_over_hsds_describes_all_our_tables_and_no_other():
    whole = merged(hsds(), json.loads(PROFILE_FILE.read_bytes()))
    assert whole["profile"] == "tabular-data-package"
    assert whole["name"] == "workpris-directory"
    described = {
        resource["path"]: [field["name"] for field in resource["schema"]["fields"]] for resource in whole["resources"]
    }
    assert described == {
        table.file: [column.name for column in published_columns(table)] for table in TABLE_OF_FILE.values()
    }


def test_what_is_marked_as_ours_is_not_in_hsds_and_the_rest_is():
    theirs = {resource["path"]: resource for resource in hsds()["resources"]}
    assert {table.file for table in TABLES if not table.profile} == set(theirs) - FILES_PASSED_OVER
    for table in TABLES:
        if table.profile or table.name in NOT_DESCRIBED:
            continue
        assert table.name == theirs[table.file]["name"]
        names = {field["name"] for field in theirs[table.file]["schema"]["fields"]}
        for column in published_columns(table):
            assert (column.name not in names) == column.profile, (table.name, column.name)


def test_the_page_lists_what_hsds_demands_and_we_do_not():
    listed = re.findall(r"^\| `(\w+\.csv)` \| (.+) \|$", PAGE_FILE.read_text(encoding="utf-8"), re.MULTILINE)
    said = {file: re.findall(r"`(\w+)`", columns) for file, columns in listed}
    demanded = {}
    for resource in hsds()["resources"]:
        table = TABLE_OF_FILE.get(resource["path"])
        if table is not None:
            ours = {column.name for column in table.columns if column.needed}
            fields = resource["schema"]["fields"]
            names = [
                field["name"] for field in fields if field["constraints"]["required"] and field["name"] not in ours
            ]
            demanded |= {table.file: names} if names else {}
    assert said == demanded
