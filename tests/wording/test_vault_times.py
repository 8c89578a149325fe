"""Moments of the vault on a screen, also such as only strange files have."""

import time
from datetime import UTC, datetime, timedelta, timezone

import pytest

from workpris_desktop.domain.vault_errors import VaultInUse
from workpris_desktop.wording.audit_words import AuditWords
from workpris_desktop.wording.dates import on_the_clock
from workpris_desktop.wording.messages import message_for
from workpris_desktop.wording.vault_screen_words import VaultScreenWords

STRANGE = (
    datetime.min.replace(tzinfo=UTC),
    datetime.max.replace(tzinfo=UTC),
    datetime.min.replace(tzinfo=timezone(timedelta(hours=23))),
    datetime.max.replace(tzinfo=timezone(timedelta(hours=-23))),
)


@pytest.fixture(params=["Europe/Ljubljana", "America/New_York"])
def clock_of(request, monkeypatch):
    """The computer's clock in a town east or west of Greenwich."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has one zone for the whole session")
def test_the_ends_of_time_are_shown_and_end_nothing(clock_of):
    for moment in STRANGE:
        for words in (VaultScreenWords(), AuditWords()):
            assert ":" in words.moment(moment)
        assert on_the_clock(moment).year in (1, 9999)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has one zone for the whole session")
def test_errors_tell_the_hour_of_the_clock_on_the_wall(clock_of):
    said = message_for(VaultInUse(datetime(2026, 11, 22, 23, 30, tzinfo=UTC))).sentence
    assert ("00:30" if clock_of == "Europe/Ljubljana" else "18:30") in said
    assert ("23" if clock_of == "Europe/Ljubljana" else "22") in said
