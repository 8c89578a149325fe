"""What staff is told before a leaflet is printed."""

from datetime import date

import pytest

from workpris_desktop.domain.leaflet_check import CheckKind, LeafletCheck
from workpris_desktop.wording.leaflet_check_words import LeafletCheckWords

ABOUT_SHEET = {CheckKind.TEXT_TELLS, CheckKind.HARD_REMARK, CheckKind.START_TELLS, CheckKind.RUNS_OVER}


def check(kind):
    return LeafletCheck(kind, "s1", "Poradna {Most}", "detail {0}", date(2027, 5, 3))


@pytest.mark.parametrize("kind", CheckKind)
def test_every_finding_has_a_sentence_without_gaps(kind):
    sentence = LeafletCheckWords().sentence(check(kind))
    assert sentence
    told = sentence.replace("Poradna {Most}", "").replace("detail {0}", "")
    assert "{" not in told


@pytest.mark.parametrize("kind", sorted(set(CheckKind) - ABOUT_SHEET))
def test_a_finding_about_a_service_names_it(kind):
    assert "Poradna {Most}" in LeafletCheckWords().sentence(check(kind))


def test_no_two_findings_sound_alike():
    sentences = {LeafletCheckWords().sentence(check(kind)) for kind in CheckKind}
    assert len(sentences) == len(CheckKind)


@pytest.mark.parametrize(("kind", "word"), [(CheckKind.OLD, "3 May 2027"), (CheckKind.EXPIRED, "3 May 2027")])
def test_the_day_of_the_last_check_is_told(kind, word):
    assert word in LeafletCheckWords().sentence(check(kind))


def test_a_sentence_that_is_too_long_is_told_apart_from_one_with_long_words():
    words = LeafletCheckWords()
    assert "12 words" in words.sentence(LeafletCheck(CheckKind.HARD_REMARK))
    assert "Versicherung" in words.sentence(LeafletCheck(CheckKind.HARD_REMARK, detail="Versicherung"))


def test_an_endless_alert_is_cut():
    long = LeafletCheck(CheckKind.ALERT, "s1", "slovo " * 99, "slovo\n" * 999)
    assert len(LeafletCheckWords().sentence(long)) < 400
