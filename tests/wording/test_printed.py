import csv
import re

import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.printing.neutral import gives_away
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_forbidden_words, read_phrasebook

LONG = {"en": {"night", "night_next"}, "de": set(), "cs": set(), "sl": set()}
"""Phrases with more than eight words: leaflet.md 7.5 gives the English one for a night."""

MOST_WORDS = 8

RESOURCES = resources_folder()
FORBIDDEN = read_forbidden_words(RESOURCES)


def phrases(language):
    return read_phrasebook(language, resources_folder()).phrases


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_is_said_with_its_gaps_filled(language):
    book = read_phrasebook(language, resources_folder())
    assert book.language == language
    assert "5" in book.say("age", n=5)


def test_a_tie_in_the_table_is_a_space_that_does_not_break():
    assert read_phrasebook("cs", resources_folder()).say("price_czk", n=5) == "5\xa0Kč"


def test_every_language_fills_the_same_gaps():
    gaps = [
        {key: set(re.findall(r"{(\w+)}", text)) for key, text in phrases(language).items()} for language in LANGUAGES
    ]
    assert all(found == gaps[0] for found in gaps)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_has_eight_words_or_fewer(language):
    sentences = {
        key: re.split(r"(?<=[.?!:])\s+(?=[^\W\d_a-zäöüčšž])", text.replace("\xa0", " "))
        for key, text in phrases(language).items()
    }
    long = {key for key, parts in sentences.items() if max(len(part.split()) for part in parts) > MOST_WORDS}
    assert long == LONG[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_gives_a_person_away(language):
    found = {key: text for key, text in phrases(language).items() if gives_away(text, FORBIDDEN)}
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_on_a_sheet_gives_a_person_away(language):
    taxonomy = shipped_facts().taxonomy
    labels = {entry.code: taxonomy.plain_label(entry.code, language) for entry in taxonomy}
    assert {code: label for code, label in labels.items() if gives_away(label, FORBIDDEN)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_of_the_table_gives_a_person_away(language):
    labels = (RESOURCES / "leaflet-labels.csv").read_text(encoding="utf-8").splitlines()
    assert [row[language] for row in csv.DictReader(labels) if gives_away(row[language], FORBIDDEN)] == []


@pytest.mark.parametrize("start", FORBIDDEN)
def test_every_forbidden_beginning_is_found_at_the_start_of_a_word_and_only_there(start):
    for text in (start, start.upper(), f"Poradna {start}", f"({start}xyz)", f"co-{start}"):
        assert gives_away(text, FORBIDDEN)
    assert not gives_away(f"qq{start}", FORBIDDEN)


@pytest.mark.parametrize(
    "word", ["Haftung", "haftbar", "Haftpflicht", "storilnost", "trestle", "zaporedje", "zaporedna", "zapornica"]
)
def test_the_listed_exceptions_begin_like_a_telling_word_and_are_harmless(word):
    assert word.casefold().startswith(tuple(start.casefold() for start in FORBIDDEN))
    assert not gives_away(word, FORBIDDEN)


ENDINGS = {
    "cs": {
        "první": ("pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"),
        "druhé": ("pondělí", "úterý"),
        "druhá": ("středa", "sobota", "neděle"),
        "druhý": ("čtvrtek", "pátek"),
        "třetí": ("pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"),
        "čtvrté": ("pondělí", "úterý"),
        "čtvrtá": ("středa", "sobota", "neděle"),
        "čtvrtý": ("čtvrtek", "pátek"),
        "páté": ("pondělí", "úterý"),
        "pátá": ("středa", "sobota", "neděle"),
        "pátý": ("čtvrtek", "pátek"),
        "poslední": ("pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"),
    },
    "sl": {
        ordinal: days
        for stem in ("prv", "drug", "tretj", "četrt", "pet", "zadnj")
        for ordinal, days in (
            (f"{stem}i", ("ponedeljek", "torek", "četrtek", "petek")),
            (f"{stem}a", ("sreda", "sobota", "nedelja")),
        )
    },
}
"""Which form of an ordinal goes with which weekdays: three genders in Czech, two of them in Slovenian weekdays."""


@pytest.mark.parametrize("language", ENDINGS)
def test_ordinals_agree_with_the_gender_of_their_weekday(language):
    told = {" ".join(text.split()[:2]) for text in ordinals(language)}
    assert len(ordinals(language)) == 42
    assert told == {f"{ordinal} {day}" for ordinal, days in ENDINGS[language].items() for day in days}


def ordinals(language):
    return [text for key, text in phrases(language).items() if key.startswith("nth_")]


@pytest.mark.parametrize(
    ("language", "prefix", "words"),
    [
        ("cs", "month_", "ledna února března dubna května června července srpna září října listopadu prosince"),
        (
            "sl",
            "month_",
            "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
        ),
        ("sl", "range_", "ponedeljka torka srede četrtka petka sobote nedelje"),
        ("cs", "range_", "pondělí úterý středa čtvrtek pátek sobota neděle"),
        ("de", "range_", "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        ("cs", "day_", "pondělí úterý středa čtvrtek pátek sobota neděle"),
        ("sl", "day_", "ponedeljek torek sreda četrtek petek sobota nedelja"),
    ],
)
def test_months_and_weekdays_stand_in_the_case_that_their_sentence_needs(language, prefix, words):
    ends = [str(month) for month in range(1, 13)] if prefix == "month_" else ["mo", "tu", "we", "th", "fr", "sa", "su"]
    assert [phrases(language)[prefix + end] for end in ends] == words.split()


def test_the_forbidden_words_of_all_languages_are_read():
    assert {"prison", "Haft", "vězn", "zapora"} <= set(FORBIDDEN)


@pytest.mark.parametrize(
    "table", [None, b"", b"language,word_start\n", b"language,word_start\nde,\n", b"language,word_start\n,Haft\n",
              b"language,word_start\nde\n", b"language,word\nde,Haft\n", b"language,word_start\nde,\xff\n"]
)  # fmt: skip
def test_a_missing_or_damaged_list_of_forbidden_words_is_a_fault_of_the_package(tmp_path, table):
    if table is not None:
        (tmp_path / "forbidden-words.csv").write_bytes(table)
    with pytest.raises(PackagingFault):
        read_forbidden_words(tmp_path)


@pytest.mark.parametrize(
    "table",
    [
        None,
        b"",
        b"key,en\n",
        b"key,en\ntitle,\n",
        b"key,de\ntitle,Wichtig\n",
        b"name,en\ntitle,Important\n",
        b"key,en\ntitle\n",
        b"key,en\ntitle,\xff\n",
    ],
)
def test_a_missing_or_damaged_table_is_a_fault_of_the_package(tmp_path, table):
    if table is not None:
        (tmp_path / "leaflet-phrases.csv").write_bytes(table)
    with pytest.raises(PackagingFault):
        read_phrasebook("en", tmp_path)


def test_a_new_language_is_one_more_column(tmp_path):
    (tmp_path / "leaflet-phrases.csv").write_text("key,en,uk\ntitle,Important,Важливо\n", encoding="utf-8")
    assert read_phrasebook("uk", tmp_path).say("title") == "Важливо"
