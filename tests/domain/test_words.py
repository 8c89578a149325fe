import pytest

from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.search import Question, SettingFilter


def test_a_phrase_is_said_with_its_gaps_filled():
    words = Phrasebook("en", {"age": "From age {n}.", "free": "It is free."})
    assert words.say("age", n=18) == "From age 18."
    assert words.say("free") == "It is free."
    with pytest.raises(KeyError):
        words.say("missing")


def test_a_question_without_words_and_filters_is_empty():
    assert Question("  ").is_empty
    assert not Question(setting=SettingFilter.REMOTE).is_empty


def test_services_for_both_settings_answer_to_prison_and_to_community():
    assert [setting.value for setting in SettingFilter.PRISON.settings] == ["prison", "both"]
    assert [setting.value for setting in SettingFilter.COMMUNITY.settings] == ["community", "both"]
    assert [setting.value for setting in SettingFilter.REMOTE.settings] == ["phone", "online", "letter"]
