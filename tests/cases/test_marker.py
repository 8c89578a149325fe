"""R10: what is written into any form of the vault stands nowhere in plain: no file, log, copy or spilled sort of it."""

import logging
import os
import secrets
import signal
import sys
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tests.cases.conftest import NAME, PASSWORD, QUICK
from tests.cases.session_requests import ProcessOf, standing_still
from workpris_desktop.cases.backups import MakeBackup
from workpris_desktop.cases.choice_requests import ChooseService, ChosenEverywhere, NoteSheet, ReadSheets
from workpris_desktop.cases.draft_requests import KeepDraft, ReadDraft
from workpris_desktop.cases.file_requests import (
    ChangeFile,
    NewFile,
    OpenInEmergency,
    ReadFile,
    Restrict,
    SearchFiles,
    SetFileState,
    WriteEntry,
)
from workpris_desktop.cases.follow_up_requests import WriteFollowUp
from workpris_desktop.cases.intake_requests import KeepAnswer, KeepNeed, ReadIntake
from workpris_desktop.cases.note_requests import NotesOf, WriteHeard, WriteNote
from workpris_desktop.cases.openings import Found, Unlock
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.today_requests import Today
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.chosen_service import SeenPart, SheetKind
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.need import ClientNeed
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.domain.vault_errors import TextTooLong
from workpris_desktop.system.logs import start_log
from workpris_desktop.system.process_outcome import WorkerBroke

MARKER = f"Markova{secrets.token_hex(6)}"
REASON = f"spor{secrets.token_hex(6)}"
ROWS = 4_000

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")


@dataclass(frozen=True, slots=True)
class SpillSort(Request[tuple[int, list[str]]]):
    """Sort far more than fits into the cache; return the size of what is sorted and which open files show the marker.

    ``store`` is where SQLite keeps what it sorts, as `engine` has set it where it is empty.
    """

    marker: str
    store: str = ""

    def answer(self, vault):
        if self.store:
            vault.connection.execute(f"PRAGMA temp_store = {self.store}")
        vault.connection.execute("PRAGMA cache_size = 10")
        sorted_rows = vault.connection.execute(
            "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)"
            " SELECT entry.text || n || hex(randomblob(2000)) AS line FROM file_entry AS entry, number"
            " WHERE entry.text LIKE ? ORDER BY line DESC",
            (ROWS, f"%{self.marker}%"),
        )
        first = sorted_rows.fetchone()[0]
        found = open_files_with(self.marker.encode())
        sorted_rows.close()
        return len(first) * ROWS, found


@dataclass(frozen=True, slots=True)
class BreakDown(Request[None]):
    """Fail with an error that nobody foresaw and whose text is what was written."""

    text: str

    def answer(self, vault):
        raise LookupError(self.text)


def open_files_with(needle):
    """Return the open files of this process in which a text stands, also those that have no name any more."""
    found = []
    for link in Path("/proc/self/fd").iterdir():
        try:
            name = str(link.readlink())
            is_file = name.startswith("/") and not name.startswith(("/dev", "/proc"))
            if is_file and needle in link.read_bytes():
                found.append(name)
        except OSError:
            continue
    return found


def files_with(folder, *texts):
    """Return the files of a folder in which a text stands: in any case, in the usual encodings, in names or content."""
    plain = [text.lower().encode(form) for text in texts for form in ("utf-8", "utf-16-le", "utf-32-le")]
    forms = [*plain, *(form.hex().encode() for form in plain)]

    def shows(path):
        content = path.read_bytes().lower() if path.is_file() else b""
        return any(form in content for form in forms) or any(text.lower() in path.name.lower() for text in texts)

    return [path.relative_to(folder) for path in folder.rglob("*") if shows(path)]


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A data folder with a log, and a temporary folder that nobody else uses."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for variable in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(variable, str(temporary))
    log = start_log(tmp_path / "data" / "logs", logging.DEBUG)
    yield tmp_path
    log.close()


@pytest.fixture
def session(place):
    session = VaultSession(VaultFolder(place / "data" / "vault"), standing_still)
    session.open(Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK))
    yield session
    session.lock()


def write_everywhere(session):
    """Write the marker into every form there is, and read it back."""
    file = session.ask(NewFile(MARKER, Category.PROBATION, MARKER))
    entry = session.ask(WriteEntry(file.id, f"{MARKER} žádá o byt"))
    session.ask(WriteEntry(file.id, f"{MARKER} žádá o práci", entry.id))
    session.ask(ChangeFile(file.id, f"{MARKER} ml.", Category.PRISON, MARKER))
    session.ask(KeepDraft(f"file/{file.id}/entry", f"{MARKER} rozepsáno"))
    session.ask(KeepDraft(MARKER, "in the name of a place"))
    session.ask(KeepAnswer(file.id, IntakeAnswer("B2", value=MARKER, other=MARKER)))
    session.ask(KeepNeed(file.id, ClientNeed("debts", wish=f"{MARKER} splatit")))
    session.ask(ChooseService(file.id, MARKER, MARKER, override=f"{MARKER} má psa"))
    session.ask(NoteSheet(file.id, SheetKind.LEAFLET, ((MARKER, MARKER, {SeenPart.NAME: MARKER}),)))
    session.ask(WriteFollowUp(file.id, f"{MARKER} zavolá", date(2026, 11, 20)))
    session.ask(SetFileState(file.id, FileState.WAITING, MARKER))
    session.ask(WriteNote("sluzba", f"{MARKER} tam nesmí"))
    session.ask(
        WriteHeard(OwnFinding("sluzba", Topic.PETS, YesNo.YES, date(2026, 11, 20)), MARKER, 2, f"{MARKER} volal")
    )
    session.ask(Restrict(file.id, True, REASON))
    session.ask(Restrict(file.id, False, f"{REASON} skončil"))
    session.ask(OpenInEmergency(file.id, f"{REASON} zástup"))
    assert MARKER in session.ask(ReadFile(file.id)).entries[0].text
    assert session.ask(SearchFiles(MARKER))
    assert MARKER in session.ask(ReadIntake(file.id)).by_field["B2"].value
    assert MARKER in session.ask(ChosenEverywhere())[0].name
    assert MARKER in session.ask(ReadSheets(file.id))[0].services[0]
    assert MARKER in next(each.step.text for each in session.ask(Today()).due if each.step)
    assert MARKER in session.ask(NotesOf("sluzba"))[0].text
    assert MARKER in session.ask(ReadDraft(f"file/{file.id}/entry"))
    assert session.ask(MakeBackup()).is_whole


def test_what_is_written_into_the_forms_stands_nowhere_in_plain(place, session):
    write_everywhere(session)
    logged = logging.getLogger("workpris_desktop.test")
    for trouble in (BreakDown(MARKER), WriteNote("sluzba", MARKER * 1000)):
        with pytest.raises((WorkerBroke, TextTooLong)) as caught:
            session.ask(trouble)
        logged.error("work failed", exc_info=caught.value)
    assert list((place / "data" / "vault").glob("*-wal"))
    assert files_with(place, MARKER, REASON) == []
    session.lock()
    assert files_with(place, MARKER, REASON) == []
    # That it would be found: who may unlock is no secret, and the log names the errors.
    assert files_with(place, NAME)
    assert files_with(place, "WorkerBroke")


@on_linux
def test_a_process_that_is_killed_leaves_nothing_in_plain(place, session):
    account_id = session.account.id
    write_everywhere(session)
    os.kill(session.ask(ProcessOf()), signal.SIGKILL)
    time.sleep(0.1)
    assert files_with(place, MARKER, REASON) == []
    session.open(Unlock(account_id, PASSWORD))
    session.lock()
    assert files_with(place, MARKER, REASON) == []


@on_linux
def test_a_sort_that_does_not_fit_into_memory_is_not_spilled_to_the_disk(place, session):
    write_everywhere(session)
    size, found = session.ask(SpillSort(MARKER))
    assert size > 10_000_000
    assert found == []
    # That it would be found (C3).
    assert session.ask(SpillSort(MARKER, "FILE"))[1]
