"""F4 of security.md 7.1: a file operation of an update or a step back fails; the old or the new edition is complete."""

import errno
import io
import os
from datetime import UTC, datetime

import pytest

from tests.support.packages import bare_draft, full_draft
from tests.torture.rounds import COUNTED, every
from tests.torture.test_killed_update import shelf_in, sound_state
from workpris_desktop.domain.errors import MachineFault

NOW = datetime(2026, 11, 22, tzinfo=UTC)
STEP = 7
OPERATIONS = ((os, "open"), (os, "fsync"), (os, "replace"), (os, "unlink"), (os, "stat"), (io, "open"))


class FailingDisk:
    """File operations of Python of which one number, or all from it on, fail; SQLite's own go on."""

    def __init__(self, folder, patch):
        self._folder = str(folder)
        self._fails_at = None
        self._sticky = False
        self._code = errno.EIO
        self.count = 0
        for module, name in OPERATIONS:
            patch.setattr(module, name, self._failing(getattr(module, name)))

    def begin(self, fails_at=None, code=errno.EIO, *, sticky=False):
        self.count, self._fails_at, self._code, self._sticky = 0, fails_at, code, sticky

    def _failing(self, operation):
        def failing(place, *rest, **more):
            if isinstance(place, int) or str(place).startswith(self._folder):
                self.count += 1
                due = self._fails_at is not None and self.count >= self._fails_at
                if due and (self._sticky or self.count == self._fails_at):
                    raise OSError(self._code, os.strerror(self._code), place)
            return operation(place, *rest, **more)

        return failing


@pytest.fixture
def disk(tmp_path, monkeypatch):
    return FailingDisk(tmp_path / "shelf", monkeypatch)


@pytest.mark.parametrize("sticky", [False, True])
@pytest.mark.parametrize("what", ["install", "back"])
def test_an_operation_that_fails_leaves_the_old_or_the_new_edition(tmp_path, disk, what, sticky):
    folder = tmp_path / "shelf"
    packages = [bare_draft().write_folder(tmp_path / "a"), full_draft().write_folder(tmp_path / "b")]
    for package in packages:
        shelf_in(folder).install(package, now=NOW)

    def attempt(number):
        shelf = shelf_in(folder)
        if what == "back":
            shelf.back(NOW)
        else:
            shelf.install(packages[number % 2], now=NOW)

    disk.begin()
    attempt(0)
    most = disk.count
    assert most > 3 * STEP
    failed = 0
    for number, at in enumerate(every(STEP if what == "install" else 2, most)):
        if what == "back":
            disk.begin()
            shelf_in(folder).install(packages[number % 2], now=NOW)
        before = sound_state(folder)
        disk.begin(at, (errno.ENOSPC, errno.EIO)[number % 2], sticky=sticky)
        error = None
        try:
            attempt(number)
        except MachineFault as fault:
            error = fault
        disk.begin()
        after = sound_state(folder)
        failed += error is not None
        if error is None:
            assert after != before
    assert failed > 1
    COUNTED["failed operations"] += failed
    attempt(1)
    sound_state(folder)
