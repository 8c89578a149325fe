"""Code lists of the ministry."""

import json

import pytest

from tests.publishing.importers.register import RPSS
from workpris_desktop.domain.errors import PackageNotFound, PackageTooLarge, SourceUnreadable
from workpris_desktop.publishing.importers import code_list
from workpris_desktop.publishing.importers.code_list import folded_name, read_code_lists


def test_the_lists_of_the_register_are_read():
    if not RPSS.is_dir():
        pytest.skip("../shared/data/rpss is not there")
    lists = read_code_lists(RPSS)
    assert lists.name({"id": "DruhSocialniSluzby/13"}) == "domovy pro seniory"
    assert lists.name({"id": "CilovaSkupinaOsoby/24"}) == "senioři"
    assert lists.name({"id": "FormaSocialniSluzby/amb"}) == "ambulantní"
    assert not [code for code in lists.names if code.endswith("?")]


def test_json_and_csv_are_read_and_other_files_passed_over(tmp_path):
    (tmp_path / "a.json").write_text(json.dumps({"polozky": [{"id": "A/1", "nazev": {"cs": " Jedna "}}]}))
    (tmp_path / "b.json").write_text(json.dumps([{"id": "B/1", "nazev": "Dvě"}, {"id": "B/?", "nazev": "x"}, 7]))
    (tmp_path / "c.csv").write_text("id,nazev\nC/1,Tři\nC/2\n")
    (tmp_path / "d.csv").write_text("something,else\nD/1,x\n")
    (tmp_path / "e.txt").write_text("E/1,x\n")
    (tmp_path / "empty.csv").write_text("")
    lists = read_code_lists(tmp_path)
    assert lists.names == {"A/1": "Jedna", "B/1": "Dvě", "C/1": "Tři"}
    assert lists.has_list("C/9")
    assert not lists.has_list("E/1")


def test_an_entry_may_bring_its_own_name(tmp_path):
    (tmp_path / "a.csv").write_text("id,nazev\nA/1,Jedna\n")
    lists = read_code_lists(tmp_path)
    assert lists.name({"nazev": "Vrbenská"}) == "Vrbenská"
    assert lists.name({"id": "A/2"}) == ""
    assert lists.name(None) == lists.name("A/1") == ""


def test_names_are_compared_without_case_and_blanks():
    assert folded_name(" Osoby  BEZ\u00a0přístřeší") == "osoby bez přístřeší"


def test_a_folder_without_lists_and_no_folder_are_refused(tmp_path):
    with pytest.raises(SourceUnreadable):
        read_code_lists(tmp_path)
    with pytest.raises(PackageNotFound):
        read_code_lists(tmp_path / "none")


@pytest.mark.parametrize("data", [b"id,nazev\n\xff\xfe,x\n", b'id,nazev\n"A/1,x\n', b'id,nazev\n"A/1"x,y\n'])
def test_a_damaged_list_is_refused(tmp_path, data):
    (tmp_path / "a.csv").write_bytes(data)
    with pytest.raises(SourceUnreadable) as caught:
        read_code_lists(tmp_path)
    assert caught.value.file == "a.csv"


def test_an_enormous_list_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(code_list, "LARGEST_LIST_BYTES", 10)
    (tmp_path / "a.csv").write_text("id,nazev\nA/1,Jedna\n")
    with pytest.raises(PackageTooLarge):
        read_code_lists(tmp_path)
