import csv

import pytest

from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.facts import read_facts
from workpris_desktop.record.meaning import Meaning
from workpris_desktop.record.synonyms import NO_SYNONYMS, SYNONYMS_FILE, read_synonyms
from workpris_desktop.system.paths import resources_folder


def table(folder, *lines):
    (folder / SYNONYMS_FILE).write_text("\n".join(("code,language,words", *lines, "")), encoding="utf-8")
    return folder


def test_words_of_all_languages_stand_under_their_type(tmp_path):
    synonyms = read_synonyms(
        table(tmp_path, "DEB,cs,exekuce|dluhová past", "DEB,de,Mahnung", "ACC,sl, soba | streha |")
    )
    assert synonyms.of("DEB") == ("exekuce", "dluhová past", "Mahnung")
    assert synonyms.of("ACC") == ("soba", "streha")
    assert synonyms.of("XXX") == ()


def test_words_of_a_directory_join_those_of_the_program_each_once(tmp_path):
    ours = read_synonyms(table(tmp_path, "DEB,cs,exekuce"))
    joined = ours.joined_with([("DEB", "exekuce|oddlužení"), ("NEW.TYP", "slovo")])
    assert joined.of("DEB") == ("exekuce", "oddlužení")
    assert joined.of("NEW.TYP") == ("slovo",)
    assert ours.of("DEB") == ("exekuce",)


def test_without_a_table_there_are_none(tmp_path):
    assert read_synonyms(tmp_path) == NO_SYNONYMS


@pytest.mark.parametrize("line", ["DEB,cs", ",cs,dluh", "DEB,cs,", "DEB,,dluh"])
def test_a_damaged_table_is_a_fault_of_packaging(tmp_path, line):
    with pytest.raises(PackagingFault):
        read_synonyms(table(tmp_path, line))


def test_the_shipped_table_speaks_of_every_type_in_every_language_once():
    codes = {entry.code for entry in read_facts(resources_folder()).taxonomy}
    with (resources_folder() / SYNONYMS_FILE).open(encoding="utf-8", newline="") as file:
        stated = [(row["code"], row["language"]) for row in csv.DictReader(file, strict=True)]
    assert sorted(stated) == sorted({(code, language) for code in codes for language in LANGUAGES})
    assert all(read_synonyms(resources_folder()).of(code) for code in codes)


def test_a_package_may_add_words_and_those_of_a_type_that_nobody_knows_are_told_and_kept():
    meaning, told = Meaning(read_facts(resources_folder())), []
    for code in ("DEB", "NEW.TYP"):
        row = {"id": "y1", "code": code, "language": "cs", "words": "exekuce|dluhová past"}
        meaning.complete("synonym", row, lambda fault, column, code=code: told.append((code, fault, column)))
    assert told == [("NEW.TYP", RowFault.UNKNOWN_TYPE, "code")]
