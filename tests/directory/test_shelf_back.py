"""One step back, the history of what was in use, and what is kept for it."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.support.packages import bare_draft, edition_files, full_draft, kept_names
from workpris_desktop.directory.edition_history_file import HISTORY_FILE, MOST_ENTRIES, add_entry, read_history
from workpris_desktop.directory.generation import Generation, generation_file, index_of, read_pointer, write_pointer
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.edition_history import HistoryEntry, Origin, OriginKind
from workpris_desktop.domain.errors import FileFault, ImportRunning, Stopped
from workpris_desktop.domain.sync_errors import NoFormerEdition, RecordRefused

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SIGNED = Origin(OriginKind.UPDATE, "https://x.example", "Most", "ab" * 32, 7, ("CZ", "SI"))


def draft_of(count):
    draft = bare_draft()
    for number in range(count - 1):
        draft.add("services.csv", id=f"n{number}", organization_id="o1", name="Viele")
    return draft


@pytest.fixture
def bring(shelf, tmp_path):
    """Bring in a directory of so many services, an hour after the one before."""

    def bring(services, **more):
        number = sum(1 for _ in tmp_path.glob("draft-*"))
        package = draft_of(services).write_folder(tmp_path / f"draft-{number}")
        return shelf.install(package, now=NOON + timedelta(hours=number), **more).edition

    return bring


def services(shelf):
    with shelf.open() as reader:
        return reader.edition.services


def told(shelf):
    return [(entry.number, entry.services, entry.origin.kind.value) for entry in shelf.history()]


def test_each_edition_that_came_into_use_is_in_the_history_newest_first(shelf, bring):
    bring(1, origin=Origin(OriginKind.STARTER))
    bring(2)
    bring(3, origin=SIGNED)
    assert told(shelf) == [(3, 3, "update"), (2, 2, "file"), (1, 1, "starter")]
    newest, second, _ = shelf.history()
    assert (newest.origin, newest.title, newest.at) == (SIGNED, "Bare", NOON + timedelta(hours=2))
    # The name, and never the path, which may tell who works here.
    assert second.origin == Origin(OriginKind.FILE, "draft-1")


def test_an_edition_whose_moment_nobody_said_has_that_of_its_file(shelf, install):
    install(bare_draft())
    assert abs(shelf.history()[0].at - datetime.now(UTC)) < timedelta(minutes=1)


def test_a_step_back_brings_the_edition_before_into_use(shelf, bring, folder):
    for count in (1, 2, 3):
        bring(count, origin=replace(SIGNED, sequence=count))
    edition = shelf.back(NOON)
    assert (edition.services, services(shelf), shelf.edition_number()) == (2, 2, 2)
    assert shelf.history()[0] == HistoryEntry(
        2, "Bare", edition.issued, 2, NOON, replace(SIGNED, kind=OriginKind.BACK, sequence=2)
    )
    assert kept_names(folder) == edition_files(1, 2, 3)


def test_two_steps_back_go_one_further_and_then_there_is_no_other(shelf, bring):
    for count in (1, 2, 3):
        bring(count)
    assert [shelf.back(NOON).services, shelf.back(NOON).services] == [2, 1]
    with pytest.raises(NoFormerEdition):
        shelf.back(NOON)
    assert services(shelf) == 1
    assert told(shelf)[:2] == [(1, 1, "back"), (2, 2, "back")]


def test_without_an_edition_there_is_no_step_back(shelf, folder, bring):
    with pytest.raises(NoFormerEdition):
        shelf.back(NOON)
    assert not folder.exists()
    bring(1)
    with pytest.raises(NoFormerEdition):
        shelf.back(NOON)


def test_a_later_import_goes_on_with_a_new_number_and_forgets_what_was_gone_back_from(shelf, bring, folder):
    for count in (1, 2, 3):
        bring(count)
    shelf.back(NOON)
    assert bring(4).number == 4
    assert kept_names(folder) == edition_files(1, 2, 4)
    assert shelf.back(NOON).services == 2
    assert told(shelf)[:4] == [(2, 2, "back"), (4, 4, "file"), (2, 2, "back"), (3, 3, "file")]


def test_a_step_back_passes_over_what_is_damaged(shelf, bring, folder):
    for count in (1, 2, 3):
        bring(count)
    generation_file(folder, 2).write_bytes(b"nothing")
    assert shelf.back(NOON).services == 1


def test_a_step_back_builds_an_index_that_is_missing(shelf, bring, folder):
    bring(1)
    bring(2)
    index_of(generation_file(folder, 1)).unlink()
    shelf.back(NOON)
    assert services(shelf) == 1


def test_a_step_back_can_be_stopped_while_an_index_is_built(shelf, bring, folder):
    bring(1)
    bring(2)
    index_of(generation_file(folder, 1)).unlink()

    def stop(done, total):
        raise Stopped

    with pytest.raises(Stopped):
        shelf.back(NOON, stop)
    assert (services(shelf), told(shelf)[0]) == (2, (2, 2, "file"))


def test_an_open_reader_is_not_disturbed_by_a_step_back(shelf, bring):
    bring(1)
    bring(2)
    with shelf.open() as reader:
        shelf.back(NOON)
        assert reader.edition.services == 2
    assert services(shelf) == 1


def test_no_step_back_while_a_package_is_read_in(shelf, bring, tmp_path):
    bring(1)
    bring(2)

    def go_back(done, total):
        shelf.back(NOON)

    with pytest.raises(ImportRunning):
        shelf.install(full_draft().write_folder(tmp_path / "p"), go_back)


def test_a_pointer_that_cannot_be_switched_leaves_history_and_edition(shelf, bring, monkeypatch):
    bring(1)
    bring(2)

    def fail(folder, generation):
        raise FileFault(folder, "no")

    monkeypatch.setattr("workpris_desktop.directory.edition_switch.write_pointer", fail)
    with pytest.raises(FileFault):
        shelf.back(NOON)
    with pytest.raises(FileFault):
        bring(3)
    monkeypatch.undo()
    assert (services(shelf), told(shelf)) == (2, [(2, 2, "file"), (1, 1, "file")])
    bring(4)
    assert told(shelf) == [(3, 4, "file"), (2, 2, "file"), (1, 1, "file")]


def test_the_history_is_on_the_disk_before_the_pointer_is_switched(shelf, bring, folder, monkeypatch):
    seen = []

    def look(place, generation):
        seen.append(json.loads((folder / HISTORY_FILE).read_bytes())["editions"][-1]["number"])
        write_pointer(place, generation)

    monkeypatch.setattr("workpris_desktop.directory.edition_switch.write_pointer", look)
    bring(1)
    bring(2)
    shelf.back(NOON)
    assert seen == [1, 2, 1]


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"editions": 7}', b"\xff", b"[" * 100_000])
def test_a_damaged_history_is_kept_aside_and_begun_anew(shelf, bring, folder, damage):
    bring(1)
    (folder / HISTORY_FILE).write_bytes(damage)
    assert shelf.history() == ()
    bring(2)
    assert told(shelf) == [(2, 2, "file")]
    assert (folder / f"{HISTORY_FILE}.damaged").read_bytes() == damage


def test_an_entry_that_is_none_is_passed_over(shelf, bring, folder):
    bring(1)
    bring(2)
    said = json.loads((folder / HISTORY_FILE).read_bytes())
    odd = [7, {}, {**said["editions"][0], "kind": "gift"}, {**said["editions"][0], "number": True}]
    (folder / HISTORY_FILE).write_text(json.dumps({"editions": [*odd, *said["editions"]]}))
    assert [entry.number for entry in shelf.history()] == [2, 1]


def test_the_history_is_bounded(folder):
    folder.mkdir()
    for number in range(1, MOST_ENTRIES + 6):
        write_pointer(folder, Generation(number, 1, 1))
        entry = HistoryEntry(number, "T", date(2026, 1, 1), 1, NOON, SIGNED)
        add_entry(folder, entry)
    kept = read_history(folder)
    assert (len(kept), kept[0].number, kept[-1]) == (MOST_ENTRIES, 6, entry)


def test_an_edition_from_before_there_was_a_history_can_be_gone_back_to(shelf, bring, folder, facts):
    bring(1)
    (folder / HISTORY_FILE).unlink()
    bring(2)
    assert DirectoryShelf(folder, facts).back(NOON).services == 1
    assert shelf.history()[0].origin == Origin(OriginKind.BACK)


def test_a_whole_package_with_one_bad_record_changes_nothing(shelf, bring, folder, tmp_path):
    bring(1)
    bad = full_draft().add("services.csv", id="bad", organization_id="o1", name="X", status="odd")
    with pytest.raises(RecordRefused) as caught:
        shelf.install(bad.write_folder(tmp_path / "bad"), whole=True)
    assert (caught.value.file, caught.value.fault) == ("services.csv", "not_in_list")
    assert kept_names(folder) == edition_files(1)
    assert told(shelf) == [(1, 1, "file")]
    assert read_pointer(folder).number == 1
    assert shelf.install(tmp_path / "bad").edition.number == 2
