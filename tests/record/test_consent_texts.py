"""The consent texts that ship: four countries, four languages, and nothing of it damaged."""

import json

import pytest

from workpris_desktop.domain.consent import ConsentPurpose
from workpris_desktop.domain.consent_text import ConsentSheet
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.consent_texts import CONSENT_FOLDER, consent_countries, read_consent_texts
from workpris_desktop.system.paths import resources_folder

CALLED_CONSENT = ("consent", "einwillig", "zustimm", "souhlas", "sogla", "privol")


def whole(country="CZ"):
    return json.loads((resources_folder() / CONSENT_FOLDER / f"{country}.json").read_bytes())


@pytest.mark.parametrize("country", ["AT", "CZ", "DE", "SI"])
def test_each_country_has_drafts_in_all_languages_with_words_for_each_purpose(country):
    texts = read_consent_texts(country, resources_folder())
    assert texts.is_draft
    assert set(texts.texts) == set(LANGUAGES)
    assert all(f"purpose_{purpose.value}" in texts.texts["en"] for purpose in ConsentPurpose)
    assert all(basis.source for basis in texts.bases)
    assert set(texts.basis_words["vital"]) == set(LANGUAGES)


def test_the_countries_with_texts_are_known():
    assert consent_countries(resources_folder()) == ("AT", "CZ", "DE", "SI")


@pytest.mark.parametrize("country", ["AT", "CZ", "DE", "SI"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_another_legal_basis_is_never_called_consent_and_offers_no_no(country, language):
    texts = read_consent_texts(country, resources_folder())
    words = texts.texts[language]
    basis = texts.basis_line("vital", language)
    text = ConsentSheet(language, words, "Office", "House", "place", ("Name",), "1. 6.", basis).text()
    assert basis in text
    assert not any(word in text.casefold() for word in CALLED_CONSENT)
    assert words["free_text"] not in text
    assert words["back_text"] not in text
    assert words["yes"] not in text
    assert words["title"] not in text


def test_a_law_that_nobody_has_chosen_yet_is_no_consent():
    texts = read_consent_texts("CZ", resources_folder())
    words = texts.texts["en"]
    sheet = ConsentSheet("en", words, "Office", "House", "place", ("Name",), "1 June", texts.basis_line("", "en"))
    assert sheet.title == words["law_title"]
    assert words["yes"] not in sheet.text()


def test_the_text_says_all_that_a_person_has_to_know():
    words = read_consent_texts("CZ", resources_folder()).texts["en"]
    text = ConsentSheet("en", words, "Office", "House", "place", ("Name", "Age"), "1 June").text()
    for part in ("Office", "House", "Name", "Age", "1 June", *(words[each] for each in ("free_text", "back_text"))):
        assert part in text
    assert words["complain_text"] in text


def _lacks_part(data):
    del data["texts"]["cs"]["free_text"]


def _lacks_language(data):
    del data["texts"]["sl"]


def _has_more(data):
    data["texts"]["en"]["more"] = "x"


def _is_empty(data):
    data["texts"]["en"]["yes"] = " "


def _other_country(data):
    data["country"] = "SI"


def _twice(data):
    data["bases"].append(data["bases"][0])


def _no_words(data):
    del data["bases"][0]["words"]["de"]


def _wrong_gap(data):
    data["texts"]["en"]["page"] = "Page {x}"


def _draft_in_words(data):
    data["is_draft"] = "no"


@pytest.mark.parametrize(
    "damage",
    [
        _lacks_part,
        _lacks_language,
        _has_more,
        _is_empty,
        _other_country,
        _twice,
        _no_words,
        _wrong_gap,
        _draft_in_words,
    ],
)
def test_a_damaged_file_is_refused(damage, tmp_path):
    data = whole()
    damage(data)
    (tmp_path / CONSENT_FOLDER).mkdir()
    (tmp_path / CONSENT_FOLDER / "CZ.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(PackagingFault):
        read_consent_texts("CZ", tmp_path)


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff", b"[" * 100_000])
def test_what_is_no_such_file_is_refused(data, tmp_path):
    (tmp_path / CONSENT_FOLDER).mkdir()
    (tmp_path / CONSENT_FOLDER / "CZ.json").write_bytes(data)
    with pytest.raises(PackagingFault):
        read_consent_texts("CZ", tmp_path)
    with pytest.raises(PackagingFault):
        read_consent_texts("XX", tmp_path)
