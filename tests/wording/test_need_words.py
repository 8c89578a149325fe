import pytest

from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.need import NeedKind, NeedSide, NeedStatus
from workpris_desktop.record.needs import read_need_sections, read_needs
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.need_words import NeedWords


@pytest.fixture
def words():
    return NeedWords(read_need_sections(resources_folder()))


def test_every_status_side_and_priority_has_words_of_its_own(words):
    assert len({words.status(status) for status in NeedStatus}) == len(NeedStatus)
    assert len({words.side(side) for side in (None, *NeedSide)}) == len(NeedSide) + 1
    assert len({words.priority(number) for number in range(4)}) == 4
    assert words.priority(1).startswith("1")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_need_and_section_is_called_something_in_each_language(words, language):
    speak(language)
    kinds = read_needs(resources_folder())
    assert len({words.label(kind) for kind in kinds}) == len(kinds)
    assert all(words.section(kind.section) != kind.section for kind in kinds)


def test_a_need_without_services_says_why_and_another_says_nothing(words):
    with_types = NeedKind("a", "housing", {"en": "A"}, ("ACC.TMP",))
    without = NeedKind("b", "housing", {"en": "B"}, (), why_none={"en": "The office does it itself."})
    unexplained = NeedKind("c", "housing", {"en": "C"}, ())
    assert words.no_services(with_types) == ""
    assert words.no_services(without) == "The office does it itself."
    assert words.no_services(unexplained) != ""


def test_a_label_that_is_missing_in_a_language_is_told_in_english(words):
    speak("sl")
    assert words.label(NeedKind("a", "housing", {"en": "A room"}, ())) == "A room"
    assert words.section("newer") == "newer"
