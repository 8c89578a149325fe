"""Notes of the office about providers, and what providers said."""

from datetime import date

import pytest

from tests.support.vault_pages import plain_bytes
from tests.support.vault_people import colleague
from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.erasure import finish_erasure, leave_no_trace
from workpris_desktop.cases.note_requests import (
    AllHeard,
    HeardOf,
    NotesOf,
    RemoveHeard,
    RemoveNote,
    ServicesWithNotes,
    WriteHeard,
    WriteNote,
)
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.provider_note import LONGEST_NOTE
from workpris_desktop.domain.vault_errors import NotAllowed, TextTooLong

ROOM = OwnFinding("s1", Topic.ROOM, CapacityState.TAKING, date(2026, 11, 20))


def acts(vault):
    return [(row.act, row.subject) for row in audit_chain.rows(vault.connection)]


def test_notes_are_dated_and_have_an_author(open_vault, clock):
    first = WriteNote("s1", "Volat  dopoledne.\x07").answer(open_vault)
    clock.go(hours=1)
    second = WriteNote("s1", "Mají psa.").answer(open_vault)
    changed = WriteNote("s1", "Volat odpoledne.", first.id).answer(open_vault)
    assert first.text == "Volat dopoledne."
    assert (changed.made_at, changed.changed_at) == (first.made_at, clock())
    assert NotesOf("s1").answer(open_vault) == (second, changed)
    assert NotesOf("s2").answer(open_vault) == ()
    assert acts(open_vault)[:3] == [(Act.NOTE_WRITTEN, each.id) for each in (first, second, first)]


def test_only_its_author_changes_a_note_and_everybody_who_writes_removes_it(open_vault):
    note = WriteNote("s1", "mine").answer(open_vault)
    other = colleague(open_vault, "Other", Role.WORKER)
    with pytest.raises(NotAllowed):
        WriteNote("s1", "yours", note.id).answer(other)
    RemoveNote(note.id).answer(other)
    assert NotesOf("s1").answer(open_vault) == ()
    assert acts(open_vault)[0] == (Act.NOTE_REMOVED, note.id)
    RemoveNote(note.id).answer(other)
    assert acts(open_vault)[1] == (Act.NOTE_WRITTEN, note.id)
    assert WriteNote("s1", "mine", note.id).answer(open_vault).text == "mine"


def test_a_removed_note_leaves_no_byte(open_vault):
    notes = [
        WriteNote("s1", f"Zmizelík{number} " + "x" * (number * 37 % 900)).answer(open_vault) for number in range(40)
    ]
    heard = WriteHeard(ROOM, "Ztracenka", 2, "Nezvěstný").answer(open_vault)
    assert "Zmizelík7 ".encode() in plain_bytes(open_vault)
    for note in notes[::2]:
        RemoveNote(note.id).answer(open_vault)
    RemoveHeard(heard.id).answer(open_vault)
    leave_no_trace(open_vault)
    left = plain_bytes(open_vault)
    assert [n for n in range(40) if f"Zmizelík{n} ".encode() in left] == list(range(1, 40, 2))
    assert not any(word.encode() in left for word in ("Ztracenka", "Nezvěstný"))


def test_what_a_provider_said_comes_back_as_it_was_said(open_vault, clock):
    room = WriteHeard(ROOM, " paní  N. ", 0, "Jen pro ženy.").answer(open_vault)
    pets = WriteHeard(OwnFinding("s2", Topic.PETS, YesNo.CASE_BY_CASE, date(2026, 11, 22))).answer(open_vault)
    assert (room.told_by, room.free, room.on) == ("paní N.", 0, date(2026, 11, 20))
    assert AllHeard().answer(open_vault) == (pets, room)
    assert HeardOf("s1").answer(open_vault) == (room,)
    assert acts(open_vault)[0] == (Act.FINDING_WRITTEN, pets.id)
    WriteNote("s3", "x").answer(open_vault)
    assert ServicesWithNotes().answer(open_vault) == {"s1", "s2", "s3"}


def test_too_much_is_refused(open_vault):
    with pytest.raises(TextTooLong):
        WriteNote("s1", "x" * (LONGEST_NOTE + 1)).answer(open_vault)
    with pytest.raises(TextTooLong):
        WriteHeard(ROOM, told_by="x" * 61).answer(open_vault)
    for request in (
        WriteHeard(ROOM, free=-1),
        WriteHeard(ROOM, free=10_000),
        WriteNote("s1", " \n"),
        WriteNote("", "x"),
    ):
        with pytest.raises(ValueError):
            request.answer(open_vault)
    assert ServicesWithNotes().answer(open_vault) == frozenset()


def test_who_only_reads_writes_no_notes(open_vault):
    note = WriteNote("s1", "x").answer(open_vault)
    reader = colleague(open_vault, "Reader", Role.READ_ONLY)
    assert NotesOf("s1").answer(reader) == (note,)
    for request in (WriteNote("s1", "y"), RemoveNote(note.id), WriteHeard(ROOM), RemoveHeard("x")):
        with pytest.raises(NotAllowed):
            request.answer(reader)


def test_a_note_stays_with_its_service(open_vault):
    note = WriteNote("s1", "mine").answer(open_vault)
    with pytest.raises(ValueError):
        WriteNote("s2", "moved", note.id).answer(open_vault)
    assert NotesOf("s1").answer(open_vault) == (note,)


def test_removing_notes_writes_the_whole_file_anew_once_an_hour(open_vault, clock):
    def is_marked():
        marks = open_vault.connection.execute("SELECT count(*) FROM setting WHERE name LIKE 'sweep%'").fetchone()
        return bool(marks[0])

    notes = [WriteNote("s1", "Zmizelík" + "x" * 900).answer(open_vault) for _ in range(3)]
    RemoveNote(notes[0].id).answer(open_vault)
    assert is_marked()
    finish_erasure(open_vault.connection)
    assert is_marked()
    clock.go(minutes=59)
    RemoveNote(notes[1].id).answer(open_vault)
    assert is_marked()
    clock.go(minutes=1)
    RemoveNote(notes[2].id).answer(open_vault)
    assert not is_marked()
    assert b"Zmizel" not in plain_bytes(open_vault)


def test_half_a_letter_names_no_note(open_vault):
    assert NotesOf("\ud800").answer(open_vault) == HeardOf("\ud800").answer(open_vault) == ()
    RemoveNote("\ud800").answer(open_vault)
    with pytest.raises(ValueError):
        WriteNote("\ud800", "x").answer(open_vault)
