"""Slips in words, and the words of their errors."""

import inspect

import pytest

from tests.support.slips import PARISH, TODAY, correction
from workpris_desktop.domain import slip_errors
from workpris_desktop.domain.errors import PackageRefused, WorkprisError
from workpris_desktop.domain.missing_service import MissingService
from workpris_desktop.domain.search import SettingFilter
from workpris_desktop.domain.slip import SaidBy, Slip, WrongLine
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.messages import has_words_for, message_for
from workpris_desktop.wording.slip_telling import SlipWords

KINDS = [
    kind
    for _, kind in inspect.getmembers(slip_errors, inspect.isclass)
    if issubclass(kind, WorkprisError) and kind.__module__ == slip_errors.__name__
]
KNOWN = {
    slip_errors.SlipBoxFull: [(1000,)],
    slip_errors.SlipNotFound: [("abc",)],
    slip_errors.SlipFaulty: [("about.right",), ()],
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_of_slips_has_words_of_its_own(kind):
    assert has_words_for(kind)
    refused = [("a.json",), ()] if issubclass(kind, PackageRefused) else [()]
    for arguments in KNOWN.get(kind, refused):
        message = message_for(kind(*arguments))
        for text in (message.title, message.sentence, message.advice):
            assert text
            assert "{" not in text


def test_every_line_and_every_source_has_words(qapp):
    speak("en")
    words = SlipWords()
    assert len({words.line(line) for line in WrongLine}) == len(WrongLine)
    assert len({words.said_by(source) for source in SaidBy}) == len(SaidBy)
    assert words.example(None) == ""


@pytest.mark.parametrize(
    ("slip", "title"),
    [
        (correction(), "Dluhová poradna – Telephone: 585 123 456"),
        (correction("", WrongLine.CLOSED), "Dluhová poradna – Closed for good"),
        (Slip.gap(MissingService(TODAY)), "Missing: help of any kind"),
        (
            Slip.gap(MissingService(TODAY, region="XX", setting=SettingFilter.REMOTE)),
            "Missing: XX, by telephone or online",
        ),
        (Slip.proposal(PARISH, TODAY), "Our entry: Parish of St Anne"),
        (Slip.proposal(PARISH, TODAY, corrects="s1"), "Our entry in place of a record: Parish of St Anne"),
    ],
)
def test_a_slip_is_one_line(qapp, slip, title):
    speak("en")
    assert SlipWords().title(slip, read_facts(resources_folder())) == title
