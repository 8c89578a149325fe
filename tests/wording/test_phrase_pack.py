"""One language more is one CSV file; a pack that cannot be used says why, and ours are there all the same."""

import csv
import os
import shutil
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from workpris_desktop.domain import errors, sheet_errors
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.printing.dates import date_in_words
from workpris_desktop.printing.neutral import gives_away
from workpris_desktop.system.paths import font_file, resources_folder
from workpris_desktop.wording.messages import message_for
from workpris_desktop.wording.phrase_pack import LARGEST_PACK_BYTES, LONGEST_PHRASE, long_phrases
from workpris_desktop.wording.printed import phrase_languages, read_forbidden_words, read_phrasebook

UKRAINIAN = Path(__file__).parents[1] / "support" / "phrases-uk.csv"
ENGLISH = read_phrasebook("en", resources_folder()).phrases


@pytest.fixture
def packs(tmp_path):
    folder = tmp_path / "phrases"
    folder.mkdir()
    shutil.copy(UKRAINIAN, folder)
    return folder


def ukrainian(packs):
    return read_phrasebook("uk", resources_folder(), packs)


def change_rows(packs, change):
    """Write the Ukrainian pack anew with its rows, the heading first, as a function changes them."""
    path = packs / UKRAINIAN.name
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(change(rows))


def with_text(key, text):
    return lambda rows: [[row[0], text] if row[0] == key else row for row in rows]


def test_a_pack_in_the_folder_is_a_language_of_sheets(packs):
    assert phrase_languages(resources_folder(), packs) == (*LANGUAGES, "uk")
    book = ukrainian(packs)
    assert book.language == "uk"
    assert book.say("title") == "Важливі контакти"
    assert date_in_words(date(2027, 5, 3), book) == "3\xa0травня\xa02027"


def test_without_packs_there_are_our_languages(tmp_path):
    for packs in (None, tmp_path / "none", tmp_path):
        assert phrase_languages(resources_folder(), packs) == LANGUAGES


@pytest.mark.parametrize("table", [None, b"", b"key,de\ntitle,Wichtig\n", b"\xff"])
def test_a_damaged_table_of_ours_is_a_fault_of_the_package_and_not_of_the_pack(packs, tmp_path, table):
    if table is not None:
        (tmp_path / "leaflet-phrases.csv").write_bytes(table)
    with pytest.raises(errors.PackagingFault):
        phrase_languages(tmp_path, packs)
    with pytest.raises(errors.PackagingFault):
        read_phrasebook("uk", tmp_path, packs)


def test_only_files_with_the_name_of_a_pack_are_packs(packs):
    for name in ("phrases-UK2.csv", "phrases-.csv", "phrases-uk.csv.bak", "phrases-abcd.csv", "phrases-pl.txt"):
        shutil.copy(UKRAINIAN, packs / name)
    (packs / "phrases-ro.csv").mkdir()
    assert phrase_languages(resources_folder(), packs) == (*LANGUAGES, "uk")


def test_a_language_of_ours_is_never_taken_from_a_pack(packs):
    shutil.copy(UKRAINIAN, packs / "phrases-de.csv")
    assert phrase_languages(resources_folder(), packs) == (*LANGUAGES, "uk")
    assert read_phrasebook("de", resources_folder(), packs).say("title") == "Wichtige Kontakte"


def test_the_ukrainian_pack_has_short_sentences_that_give_nobody_away(packs):
    book = ukrainian(packs)
    assert long_phrases(book.phrases) == ()
    starts = read_forbidden_words(resources_folder())
    assert not any(gives_away(text, starts) for text in book.phrases.values())


def test_the_letters_we_print_with_have_all_that_ukrainian_needs(packs):
    open_font = import_module("fontTools.ttLib").TTFont

    for bold in (False, True):
        letters = open_font(font_file(bold=bold)).getBestCmap()
        assert {
            letter for text in ukrainian(packs).phrases.values() for letter in text if ord(letter) not in letters
        } == set()


def test_a_spreadsheet_may_have_saved_it_with_a_byte_order_mark_and_semicolons(packs):
    path = packs / UKRAINIAN.name
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    assert ukrainian(packs).phrases == read_phrasebook("uk", resources_folder(), UKRAINIAN.parent).phrases


def test_keys_that_we_do_not_know_are_passed_over(packs):
    change_rows(packs, lambda rows: [*rows, ["hello", "{x}"], ["hello", ""], ["short"], []])
    assert "hello" not in ukrainian(packs).phrases


def test_the_words_of_forms_for_staff_are_not_needed_but_may_be_there(packs):
    change_rows(packs, lambda rows: [*rows, ["form_date", "Дата:"]])
    book = ukrainian(packs)
    assert book.say("form_date") == "Дата:"
    assert "form_title" not in book.phrases


def test_what_cannot_be_seen_is_taken_out_of_a_phrase(packs):
    change_rows(packs, with_text("title", " Важливі\u202e\x00  контакти\n"))
    assert ukrainian(packs).say("title") == "Важливі контакти"


def test_a_long_sentence_is_hard_to_read_but_no_fault(packs):
    change_rows(packs, with_text("free", "Це Вам нічого не коштує ні зараз. Так."))
    assert long_phrases(ukrainian(packs).phrases) == ()
    change_rows(packs, with_text("free", "Це~не коштує Вам нічого, бо це завжди безкоштовно тут."))
    assert long_phrases(ukrainian(packs).phrases) == ("free",)


def test_a_language_without_a_pack_says_where_one_is_looked_for(packs):
    with pytest.raises(sheet_errors.PhrasePackMissing) as caught:
        read_phrasebook("pl", resources_folder(), packs)
    assert str(packs / "phrases-pl.csv") in message_for(caught.value).sentence


def test_missing_phrases_are_listed(packs):
    change_rows(packs, lambda rows: [row for row in with_text("night", "")(rows) if row[0] not in {"title", "day_mo"}])
    with pytest.raises(sheet_errors.PhrasePackIncomplete) as caught:
        ukrainian(packs)
    assert set(caught.value.detail.split(", ")) == {"title", "day_mo", "night"}
    assert caught.value.detail in message_for(caught.value).sentence


def test_of_a_pack_that_is_hardly_begun_only_the_first_missing_phrases_are_listed(packs):
    change_rows(packs, lambda rows: rows[:1])
    with pytest.raises(sheet_errors.PhrasePackIncomplete) as caught:
        ukrainian(packs)
    assert caught.value.detail.startswith("title, ")
    assert caught.value.detail.endswith(", …")
    assert caught.value.detail.count(",") == 12


@pytest.mark.parametrize(
    "text",
    [
        "Від років.",
        "Від {m} років.",
        "Від {n} років {m}.",
        "Від {} років.",
        "Від {0} років.",
        "Від {n років.",
        "Від n} років.",
        "Від {{n}} років.",
        "Від {n} {{років}}.",
        "Від {n!r} років.",
        "Від {n:>999999999} років.",
        "Від {n.__class__} років.",
        "Від {n[0]} років.",
        "Від {n:{n}} років.",
    ],
)
def test_other_gaps_than_in_english_are_refused(packs, text):
    change_rows(packs, with_text("age", text))
    with pytest.raises(sheet_errors.PhrasePackGapsWrong) as caught:
        ukrainian(packs)
    assert caught.value.detail == "age"


def test_a_phrase_that_fills_a_page_is_refused(packs):
    change_rows(packs, with_text("title", "я" * (LONGEST_PHRASE + 1)))
    with pytest.raises(sheet_errors.PhrasePackFaulty) as caught:
        ukrainian(packs)
    assert caught.value.detail == "title"


def test_two_texts_for_a_phrase_are_refused(packs):
    change_rows(packs, lambda rows: [*rows, ["title", "Контакти"]])
    with pytest.raises(sheet_errors.PhrasePackDoubled) as caught:
        ukrainian(packs)
    assert caught.value.detail == "title"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"key,uk\ntitle,\xd0\x92\n",
        b"name,text\ntitle,\xd0\x92\n",
        b"text\n\xd0\x92\n",
        b"\x7fELF\x00\x01\xff\xfe",
        "key,text\ntitle,Важливо\n".encode("cp1251"),
        "key,text\ntitle,Важливо\n".encode("utf-16"),
        b'key,text\ntitle,"open',
        b"key,text\ntitle," + b"x" * LARGEST_PACK_BYTES,
        b'key,text\ntitle,"' + b"x" * 200_000 + b'"\n',
        bytes(range(256)) * 16,
    ],
    ids=lambda data: repr(data[:12]),
)
def test_what_is_no_phrase_pack_is_told_and_ours_can_still_be_printed(packs, data):
    (packs / UKRAINIAN.name).write_bytes(data)
    with pytest.raises(sheet_errors.PhrasePackUnreadable) as caught:
        ukrainian(packs)
    assert "UTF-8" in message_for(caught.value).sentence
    assert read_phrasebook("cs", resources_folder(), packs).say("title") == "Důležité kontakty"


def test_a_pack_that_we_may_not_read_is_told(packs):
    if os.name == "nt" or os.geteuid() == 0:
        pytest.skip("this account may read every file")
    (packs / UKRAINIAN.name).chmod(0)
    with pytest.raises(errors.FileForbidden):
        ukrainian(packs)


def test_every_language_of_services_has_a_name_in_the_pack(packs):
    names = {key for key in ENGLISH if key.startswith("lang_")}
    assert names <= ukrainian(packs).phrases.keys()
