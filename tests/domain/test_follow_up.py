"""When the deadlines of a country fall for somebody who is released on a day (feature E8)."""

from datetime import date

import pytest

from workpris_desktop.domain.follow_up import Preset, preset_texts, presets_of
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

RELEASE = date(2027, 6, 30)


@pytest.fixture(scope="module")
def countries():
    return {country.code: country for country in read_facts(resources_folder()).countries}


@pytest.mark.parametrize(("code", "days"), [("SI", 90), ("AT", 180)])
def test_three_months_before_in_slovenia_and_six_in_austria(countries, code, days):
    due = {preset.key: preset.due_on for preset in presets_of(countries[code], RELEASE)}
    assert (RELEASE - due[f"{code}.contact_office"]).days == days


def test_the_first_one_comes_first_and_some_fall_after_the_release(countries):
    presets = presets_of(countries["AT"], RELEASE)
    assert [preset.due_on for preset in presets] == sorted(preset.due_on for preset in presets)
    assert Preset("AT.employment_office", date(2027, 7, 1)) in presets


def test_each_of_them_has_its_words_in_four_languages(countries):
    texts = preset_texts(countries.values())
    keys = {preset.key for country in countries.values() for preset in presets_of(country, RELEASE)}
    assert keys == set(texts)
    assert all(texts[key][language] for key in keys for language in ("en", "de", "cs", "sl"))
    assert texts["SI.contact_office"] != texts["AT.contact_office"]


@pytest.mark.parametrize("release_on", [date.min, date(1, 1, 20), date(9999, 12, 20), date.max])
def test_a_deadline_beyond_the_calendar_is_left_out(countries, release_on):
    for country in countries.values():
        presets = presets_of(country, release_on)
        assert all(date.min <= preset.due_on <= date.max for preset in presets)
        assert len(presets) <= len(country.deadlines)
    assert presets_of(countries["AT"], date(1, 1, 20)) != ()
