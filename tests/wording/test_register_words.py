"""The register in words: each error says what to do now, each mistake of a list its row and nothing of it."""

import inspect

import pytest

from workpris_desktop.domain import register_errors
from workpris_desktop.domain.release_list import FaultyRow, ReleaseListReport, RowFault
from workpris_desktop.wording.register_words import REGISTER, RegisterWords

KINDS = [
    kind
    for _, kind in inspect.getmembers(register_errors, inspect.isclass)
    if kind.__module__ == register_errors.__name__
]


@pytest.mark.parametrize("kind", KINDS)
def test_each_error_has_words(kind):
    words = REGISTER[kind]
    assert all((words.title, words.sentence, words.advice, words.bare))


@pytest.mark.parametrize("fault", RowFault)
def test_each_mistake_names_its_row(fault):
    assert RegisterWords().fault(FaultyRow(17, fault)).startswith("Row 17: ")


def test_mistakes_differ():
    words = RegisterWords()
    assert len({words.fault(FaultyRow(1, fault)) for fault in RowFault}) == len(RowFault)


def test_a_report_tells_what_was_done_and_what_was_not():
    told = RegisterWords().report(ReleaseListReport(("a", "b"), 3), 1)
    assert len(told) == 3
    assert all(str(number) in sentence for number, sentence in zip((2, 3, 1), told, strict=True))
    assert len(RegisterWords().report(ReleaseListReport(("a",), 0), 0)) == 1
