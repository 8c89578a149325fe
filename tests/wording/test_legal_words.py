import pytest

from workpris_desktop.domain.vault import LegalMode
from workpris_desktop.wording.legal_words import AUTHORITIES, LegalWords


@pytest.fixture
def words():
    return LegalWords()


def test_both_laws_have_a_name_and_say_for_whom_they_are(words):
    assert len({words.mode(mode) for mode in LegalMode}) == len(LegalMode)
    assert len({words.offices(mode) for mode in LegalMode}) == len(LegalMode)


@pytest.mark.parametrize("mode", LegalMode)
def test_every_term_names_its_article(words, mode):
    assert all("Article" in line for line in words.terms(mode).lines)


def test_the_law_changes_every_term(words):
    former, other = (words.terms(mode).lines for mode in LegalMode)
    assert all(one != another for one, another in zip(former, other, strict=True))


def test_whoever_complains_is_told_to_whom(words):
    said = words.terms(LegalMode.GDPR).complaint
    assert all(name in said for name in AUTHORITIES)
    assert "{" not in said
