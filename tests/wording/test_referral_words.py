"""The printed words of referrals: whole in four languages, with the same gaps, and neutral but for one heading."""

import csv
import string

import pytest

from workpris_desktop.domain.consent import need_fact
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.need import NeedStatus
from workpris_desktop.printing.neutral import Telltales
from workpris_desktop.printing.referral_neutral import what_tells
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.record.needs import read_needs
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_forbidden_words
from workpris_desktop.wording.referral_words import REFERRAL_WORDS_FILE, read_referral_words

ABOUT_CUSTODY = "ref_section_D"
TELLTALES = Telltales(read_forbidden_words(resources_folder()))


def rows():
    with (resources_folder() / REFERRAL_WORDS_FILE).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def gaps(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


def test_no_key_is_there_twice_and_all_languages_have_the_same_gaps():
    keys = [row["key"] for row in rows()]
    assert len(set(keys)) == len(keys)
    for row in rows():
        assert all(gaps(row[language]) == gaps(row["en"]) for language in LANGUAGES), row["key"]


def test_nothing_but_the_heading_for_custody_gives_a_person_away():
    telling = {row["key"] for row in rows() for language in LANGUAGES if what_tells(row[language], TELLTALES)}
    assert telling == {ABOUT_CUSTODY}


def test_each_section_and_each_state_of_a_need_has_words():
    words = read_referral_words("en", resources_folder()).phrases
    form = read_intake_form(resources_folder())
    assert {f"ref_section_{field.section}" for field in form.fields} <= words.keys()
    assert {f"ref_need_{status.value}" for status in NeedStatus} <= words.keys()


def test_labels_are_for_fields_and_needs_that_are_there():
    form, kinds = read_intake_form(resources_folder()), read_needs(resources_folder())
    known = {*form.by_id, *(need_fact(kind.id) for kind in kinds)}
    labelled = {row["key"].removeprefix("ref_label_") for row in rows() if row["key"].startswith("ref_label_")}
    assert labelled <= known


def test_the_phrase_bank_is_there_too():
    assert read_referral_words("cs", resources_folder()).say("month_5") == "května"


def test_a_table_that_lacks_a_word_is_refused(tmp_path):
    for path in resources_folder().glob("*.csv"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / REFERRAL_WORDS_FILE).write_text("key,en,de,cs,sl\nref_to,To,,Komu,Za\n", encoding="utf-8")
    with pytest.raises(PackagingFault):
        read_referral_words("cs", tmp_path)
