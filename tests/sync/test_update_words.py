"""Every error of an update ends in that nothing was changed, and in what to do now."""

import inspect
from datetime import date
from pathlib import Path

import pytest

from tests.support.update_repository import BEGINNING
from workpris_desktop.domain import sync_errors
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.wording.messages import has_words_for, message_for

KINDS = [
    kind
    for _, kind in inspect.getmembers(sync_errors, inspect.isclass)
    if kind.__module__ == sync_errors.__name__ and issubclass(kind, WorkprisError)
]
KNOWN = {
    sync_errors.PublisherDiffers: ("Most",),
    sync_errors.UpdateOlder: (date(2026, 11, 1), date(2026, 11, 15)),
    sync_errors.ClockBehind: (BEGINNING,),
    sync_errors.RecordRefused: ("CZ-1.ndjson.gz", 7, "missing_value"),
    sync_errors.UpdateShrinks: (300, 1_000),
    sync_errors.SourceMissing: (Path("stick"),),
    sync_errors.SourceGone: (Path("stick"),),
    sync_errors.NoFormerEdition: (Path("stick"),),
    sync_errors.PublisherMissing: (),
    sync_errors.NoSource: (),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_sentence_says_that_nothing_was_changed(kind):
    assert has_words_for(kind)
    message = message_for(kind(*KNOWN.get(kind, ("place",))))
    assert message.sentence.endswith("Nothing was changed.")
    assert message.advice
    assert "{" not in message.sentence + message.advice


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind not in KNOWN or issubclass(kind, sync_errors.UpdateOlder)]
)
def test_an_error_that_knows_nothing_is_told_all_the_same(kind):
    message = message_for(kind())
    assert message.sentence.endswith("Nothing was changed.")
    assert "“”" not in message.sentence


def test_an_older_package_is_told_with_both_days():
    sentence = message_for(sync_errors.UpdateOlder(date(2026, 11, 1), date(2026, 11, 15))).sentence
    assert "1 Nov 2026" in sentence
    assert "15 Nov 2026" in sentence
