import sqlite3
from contextlib import closing

import pytest

from workpris_desktop.directory.index.postings import Postings
from workpris_desktop.directory.index.schema import INDEX_TABLES, unpacked
from workpris_desktop.directory.index.type_words import TypeWords, with_those_of
from workpris_desktop.domain.taxonomy import ServiceType, Taxonomy
from workpris_desktop.record.synonyms import Synonyms

TAXONOMY = Taxonomy(
    (
        ServiceType("DEB", "", {"cs": "Dluhy", "de": "Schulden", "en": "Debts", "sl": "Dolgovi"}, {}),
        ServiceType("DEB.INS", "DEB", {"cs": "Oddlužení", "de": "Hilfe bei Insolvenz", "en": "Insolvency"}, {}),
        ServiceType("ACC", "", {"cs": "Bydlení", "de": "Wohnen", "en": "Housing", "sl": "Nastanitev"}, {}),
    )
)
SYNONYMS = Synonyms({"DEB": ("exekuce", "co s dluhy", "do 30 km", "5km"), "ACC.NEW": ("maringotka",)})


@pytest.fixture
def found():
    services = {1: ("DEB",), 2: ("DEB.INS", "ACC"), 3: ("ACC", "DEB.INS"), 4: ("ACC.NEW",), 5: ()}
    with closing(sqlite3.connect(":memory:")) as index, closing(Postings()) as postings:
        for statement in INDEX_TABLES:
            index.execute(statement)
        type_words = TypeWords(TAXONOMY, SYNONYMS)
        for rank, types in services.items():
            type_words.add(rank, types)
        type_words.put_into(postings)
        postings.write(index)
        rows = index.execute("SELECT word, named, told FROM term")
        return {word: (set(unpacked(named)), set(unpacked(told))) for word, named, told in rows}


@pytest.mark.parametrize("word", ["dluhy", "schulden", "debts", "dolgovi", "exekuce"])
def test_labels_and_synonyms_of_all_languages_find_the_same_services(found, word):
    assert found[word] == ({1, 2}, {3})


def test_words_of_a_narrow_type_find_no_more_than_that(found):
    assert found["oddluzeni"] == found["insolvency"] == ({2}, {3})


def test_only_the_main_type_counts_like_the_name(found):
    assert found["bydleni"] == ({3}, {2})


def test_words_that_only_join_others_are_left_out(found):
    assert not {"bei", "co", "s"} & set(found)
    assert "hilfe" in found


def test_numbers_and_units_among_synonyms_are_left_out(found):
    assert not {"30", "km", "5km"} & set(found)


def test_a_type_that_the_program_does_not_know_is_found_by_the_words_of_the_directory(found):
    assert found["maringotka"] == ({4}, set())


def test_synonyms_of_a_directory_file_join_the_others():
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE synonym(id TEXT, code TEXT, language TEXT, words TEXT)")
        connection.execute("INSERT INTO synonym VALUES ('y1', 'DEB', 'cs', 'exekuce|dluhová past')")
        joined = with_those_of(connection, SYNONYMS)
    assert joined.of("DEB") == ("exekuce", "co s dluhy", "do 30 km", "5km", "dluhová past")
