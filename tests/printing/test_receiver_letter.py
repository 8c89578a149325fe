"""The letter to a receiver after consent was taken back, read back: what to stop, and nothing of a prison."""

from dataclasses import replace
from datetime import date

import pytest

from tests.printing.conftest import open_pdf, text_of
from tests.support.packages import shipped_facts
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.referral import ReferralSender
from workpris_desktop.domain.sheet_errors import TextTells
from workpris_desktop.printing.neutral import telltales_of
from workpris_desktop.printing.receiver_letter import ReceiverLetter, draw_receiver_letter, letter_file_name
from workpris_desktop.printing.referral_neutral import what_tells
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_forbidden_words
from workpris_desktop.wording.referral_words import read_referral_words

TELLTALES = telltales_of(read_forbidden_words(resources_folder()), shipped_facts().prisons)
WORDS = {language: read_referral_words(language, resources_folder()) for language in LANGUAGES}
LETTER = ReceiverLetter(
    "Charita Ústí nad Labem",
    ReferralSender("Sociální oddělení", "Petr Svoboda", "+420 111 222 333"),
    ("Jméno", "Telefon"),
    date(2027, 1, 2),
    date(2027, 3, 4),
    date(2027, 3, 5),
    "Jana N.",
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_receiver_reads_what_to_stop_and_nothing_tells_of_a_prison(language):
    words = WORDS[language]
    pdf = draw_receiver_letter(LETTER, words, TELLTALES)
    text = " ".join(text_of(pdf).split())
    for part in (LETTER.receiver, *LETTER.sender.lines, *LETTER.facts, "Jana N.", words.say("ref_letter_do_2")):
        assert part in text
    assert not what_tells(text, TELLTALES)
    with open_pdf(pdf) as document:
        assert len(document.pages) == 1
        assert "Jana" not in str(document.metadata)
    assert letter_file_name() == "letter.pdf"


CALLED_CONSENT = ("agree", "consent", "einwillig", "zustimm", "souhlas", "soglas")


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_a_law_was_the_ground_the_letter_never_says_consent(language):
    pdf = draw_receiver_letter(replace(LETTER, by_law=True), WORDS[language], TELLTALES)
    assert not any(word in text_of(pdf).casefold() for word in CALLED_CONSENT)
    pdf = draw_receiver_letter(LETTER, WORDS[language], TELLTALES)
    assert any(word in text_of(pdf).casefold() for word in CALLED_CONSENT)


def test_without_a_name_the_letter_says_to_ask_the_sender():
    text = " ".join(text_of(draw_receiver_letter(replace(LETTER, person=""), WORDS["en"], TELLTALES)).split())
    assert WORDS["en"].say("ref_letter_ask") in text


def test_labels_about_custody_are_left_off_a_neutral_letter():
    letter = replace(LETTER, facts=("Phone", "Job in prison"))
    neutral, plain = (
        text_of(draw_receiver_letter(replace(letter, is_neutral=each), WORDS["en"], TELLTALES))
        for each in (True, False)
    )
    assert "Phone" in neutral
    assert "prison" not in neutral
    assert "Job in prison" in plain


@pytest.mark.parametrize(
    "change", [{"sender": ReferralSender("Věznice Mírov")}, {"person": "Jan, Mírov"}, {"person": "x@vscr.cz"}]
)
def test_a_sender_or_name_that_tells_is_refused(change):
    with pytest.raises(TextTells):
        draw_receiver_letter(replace(LETTER, **change), WORDS["cs"], TELLTALES)
