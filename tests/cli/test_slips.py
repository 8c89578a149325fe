"""Slips in a terminal, from the office to the publisher."""

import io
import sys

import pytest

from tests.support.slips import PARISH, TODAY, correction
from workpris_desktop.directory.missing_file import add_missing
from workpris_desktop.domain.missing_service import MissingService
from workpris_desktop.domain.slip import Slip
from workpris_desktop.publisher import run_publisher
from workpris_desktop.record.slip_file import read_signed_file
from workpris_desktop.sync.slip_box import SlipBox
from workpris_desktop.system.paths import DataFolder


@pytest.fixture
def folder(tmp_path):
    home = tmp_path / "data"
    DataFolder(home).prepare()
    return home


@pytest.fixture
def slip(folder):
    made = correction(sender="Office")
    SlipBox(folder).add(made)
    return made


@pytest.fixture
def publish(capsys, tmp_path, monkeypatch):
    def call(*words):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        data = ("--data-folder", str(tmp_path / "publisher"), "--language", "en")
        code = run_publisher([*data, *map(str, words)])
        written = capsys.readouterr()
        return code, written.out, written.err

    return call


def test_what_waits_is_listed(workpris, folder, slip):
    add_missing(DataFolder(folder).missing_file, MissingService(TODAY, "DEB"))
    answered = workpris("slips", "list", folder=folder)
    assert answered.code == 0
    assert f"{slip.id}  Dluhová poradna – Telephone: 585 123 456" in answered.out
    assert "Missing: Debt and money" in answered.out


def test_what_waits_is_listed_for_scripts(workpris, folder, slip):
    (told,) = workpris("slips", "list", "--json", folder=folder).json()
    assert (told["id"], told["about"]["line"], told["handed_over_on"]) == (slip.id, "telephone", None)
    assert workpris("slips", "list", "--json", folder=folder.parent / "other").json() == []


def test_an_empty_list_is_told(workpris, folder):
    assert workpris("slips", "list", folder=folder).code == 1
    assert workpris("slips", "export", "-o", folder / "a.json", folder=folder).code == 1


def test_a_slip_is_removed_by_its_id(workpris, folder, slip):
    assert workpris("slips", "remove", slip.id, folder=folder).code == 0
    answered = workpris("slips", "remove", slip.id, folder=folder)
    assert answered.code == 1
    assert slip.id in answered.err


def test_slips_go_from_the_office_to_the_work_list(workpris, publish, folder, slip, tmp_path):
    SlipBox(folder).add(Slip.proposal(PARISH, TODAY))
    file = tmp_path / "slips-2026-11-22.json"
    exported = workpris("slips", "export", "-o", file, folder=folder)
    assert (exported.code, exported.out.split()[0]) == (0, "2")
    assert workpris("slips", "export", "-o", file, folder=folder).code == 1
    assert workpris("slips", "export", "-o", file, "--again", folder=folder).code == 0
    assert read_signed_file(file.read_bytes(), "a").slips[0] == slip
    code, out, err = publish("slips", file, "-o", tmp_path / "worklist.xlsx")
    assert code == 0, err
    assert "2 slips read" in out
    assert "Office key" in out
    assert "worklist-proposals.ndjson" in err
    code, out, err = publish("check", tmp_path / "worklist-proposals.ndjson")
    assert code == 0, err
    assert "Parish of St Anne" in out


def test_an_altered_file_is_named_and_the_exit_code_says_so(publish, workpris, folder, slip, tmp_path):
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    workpris("slips", "export", "-o", good, folder=folder)
    bad.write_bytes(good.read_bytes().replace(b"585", b"586"))
    code, out, err = publish("slips", bad, good, "-o", tmp_path / "w.csv")
    assert code == 3
    assert "“bad.json” is not as its office has signed it." in out
    assert "bad.json" in err
    assert "1 slip read" in out
    assert (tmp_path / "w.csv").exists()


def test_a_work_list_of_another_form_is_no_usage(publish, tmp_path):
    assert publish("slips", tmp_path / "a.json", "-o", tmp_path / "w.txt")[0] == 2
