"""Each attack that was tried in security.md 1.1, and what the program says of it; nothing is ever installed."""

import json
import os
import shutil
from datetime import timedelta

import pytest

from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, metadata_file, new_key, service
from tests.support.update_shelf import Computer
from workpris_desktop.domain.sync_errors import (
    ClockBehind,
    ProgramTooOld,
    SignatureWrong,
    SourceAltered,
    SourceIncomplete,
    SourceMalformed,
    SourceMissing,
    SourceTooLarge,
    SourceUnsafe,
    UpdateOlder,
)

DAY = timedelta(days=1)


def release(publisher, day, first=100):
    publisher.publish({"CZ": lines_of([service(number) for number in range(first, first + 20)])}, BEGINNING + day * DAY)


@pytest.fixture
def stick(publisher, tmp_path):
    """A stick with the first release."""
    return publisher.stick(tmp_path / "stick")


def demand_refused(computer, place, kind):
    """Let the computer try, and return why it does not take what is there."""
    former = list(computer.shelf.contents)
    with pytest.raises(kind) as refusal:
        computer.sync(place)
    assert type(refusal.value) is kind
    assert computer.shelf.contents == former
    return refusal.value


def test_an_older_stick_is_refused(publisher, computer, stick):
    release(publisher, 1, 101)
    computer.sync(publisher.folder)
    demand_refused(computer, stick, UpdateOlder)
    assert computer.sequence == 2


@pytest.mark.parametrize("loss", ["deleted", "zeroed", "rubbish", "replaced by a file"])
def test_an_older_stick_is_refused_when_the_memory_of_tuf_is_lost(publisher, computer, stick, loss):
    release(publisher, 1, 101)
    computer.sync(publisher.folder)
    lose_metadata(computer, loss)
    refusal = demand_refused(computer, stick, UpdateOlder)
    assert refusal.offered == BEGINNING.date()
    assert refusal.known == (BEGINNING + DAY).date()
    assert not computer.sync(publisher.folder)


def lose_metadata(computer, loss):
    folder = computer.folder / "metadata"
    if loss == "deleted":
        shutil.rmtree(folder)
    elif loss == "replaced by a file":
        shutil.rmtree(folder)
        folder.mkdir()
        (folder / computer.updating.publisher.fingerprint[:16]).write_bytes(b"")
    else:
        for file in folder.rglob("*.json"):
            if not file.is_symlink():
                file.write_bytes(b"" if loss == "zeroed" else os.urandom(500))


def test_an_older_stick_is_refused_when_the_floor_was_lost_as_well(publisher, computer, stick):
    release(publisher, 1, 101)
    computer.sync(publisher.folder)
    lose_metadata(computer, "deleted")
    (computer.folder / "floor.sqlite").unlink()
    demand_refused(computer, stick, UpdateOlder)


def test_a_release_that_was_only_looked_at_is_a_floor_too(publisher, computer, stick):
    release(publisher, 1, 101)
    computer.updating.look(computer.source(publisher.folder))
    lose_metadata(computer, "deleted")
    computer.restart()
    demand_refused(computer, stick, UpdateOlder)


def test_an_older_stick_is_refused_after_the_keys_were_changed(publisher, computer, stick):
    publisher.rotate(BEGINNING + DAY, root=0, online=True)
    computer.sync(publisher.folder)
    demand_refused(computer, stick, SignatureWrong)


def test_files_of_two_releases_do_not_mix(publisher, computer, stick):
    release(publisher, 1, 101)
    newer = stick.parent / "newer"
    publisher.stick(newer)
    # The newest timestamp, and an older snapshot under its name.
    shutil.copy(metadata_file(newer, "timestamp.json"), metadata_file(stick, "timestamp.json"))
    shutil.copy(metadata_file(stick, "2.snapshot.json"), metadata_file(stick, "3.snapshot.json"))
    demand_refused(computer, stick, SourceAltered)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (lambda data: data[:-40] + bytes([data[-40] ^ 1]) + data[-39:], (SignatureWrong, SourceMalformed)),
        (lambda data: data[: len(data) // 2], (SourceMalformed,)),
        (lambda data: data + b"x", (SourceMalformed,)),
        (lambda _: b"", (SourceMalformed,)),
        (lambda _: b"[" * 16_000 + b"]" * 16_000, (SourceMalformed, SourceTooLarge)),
        (lambda data: data.replace(b'"version":2', b'"version":' + b"9" * 5_000), (SourceMalformed,)),
        (lambda data: data.decode().encode("utf-16"), (SourceMalformed,)),
        (lambda _: b" " * 5_000_000, (SourceTooLarge,)),
        (lambda _: b"\x00" * 500, (SourceMalformed,)),
        (lambda _: b"null", (SourceMalformed,)),
    ],
    ids=["flipped", "truncated", "grown", "empty", "nested", "long number", "utf-16", "5 MB", "zeros", "null"],
)
@pytest.mark.parametrize("name", ["timestamp.json", "2.snapshot.json", "2.targets.json"])
def test_metadata_that_was_tampered_with_is_refused(computer, stick, name, change, kind):
    file = metadata_file(stick, name)
    data = file.read_bytes()
    file.write_bytes(change(data))
    assert file.read_bytes() != data
    with pytest.raises(kind):
        computer.sync(stick)
    assert not computer.shelf.contents


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (lambda data: bytes([data[0] ^ 1]) + data[1:], SourceAltered),
        (lambda data: data[:-1], SourceAltered),
        (lambda data: data + b"x", SourceTooLarge),
        (lambda _: b"", SourceAltered),
    ],
    ids=["flipped", "truncated", "grown", "empty"],
)
@pytest.mark.parametrize("name", ["release.json", "CZ-1.ndjson.gz"])
def test_a_target_that_was_tampered_with_is_refused(computer, stick, name, change, kind):
    file = next((stick / "workpris-directory" / "targets").glob(f"*.{name}"))
    file.write_bytes(change(file.read_bytes()))
    demand_refused(computer, stick, kind)
    assert not list(computer.folder.rglob("*.part"))
    assert not list(computer.folder.rglob("*.new"))


@pytest.mark.parametrize("name", ["timestamp.json", "2.snapshot.json", "2.targets.json", "2.root.json"])
def test_a_folder_in_the_place_of_a_file_is_refused(computer, stick, name):
    metadata_file(stick, name).unlink(missing_ok=True)
    metadata_file(stick, name).mkdir()
    demand_refused(computer, stick, SourceUnsafe)


@pytest.mark.parametrize("to", ["/etc/passwd", "elsewhere", "/dev/zero"])
def test_a_link_is_not_followed(computer, stick, to):
    file = metadata_file(stick, "timestamp.json")
    file.rename(file.with_name("elsewhere"))
    file.symlink_to(to)
    demand_refused(computer, stick, SourceUnsafe)


def test_a_folder_that_is_a_link_to_elsewhere_is_refused(computer, stick, tmp_path):
    folder = metadata_file(stick, "timestamp.json").parent
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    demand_refused(computer, stick, SourceUnsafe)


def test_a_pipe_in_the_place_of_a_file_does_not_hang(computer, stick):
    file = metadata_file(stick, "timestamp.json")
    file.unlink()
    os.mkfifo(file)
    demand_refused(computer, stick, SourceUnsafe)


@pytest.mark.parametrize("name", ["timestamp.json", "2.snapshot.json", "2.targets.json"])
def test_a_stick_without_one_of_its_files_is_incomplete(computer, stick, name):
    metadata_file(stick, name).unlink()
    demand_refused(computer, stick, SourceIncomplete)


@pytest.mark.parametrize("name", ["release.json", "CZ-1.ndjson.gz"])
def test_a_stick_without_a_target_is_incomplete(computer, stick, name):
    next((stick / "workpris-directory" / "targets").glob(f"*.{name}")).unlink()
    demand_refused(computer, stick, SourceIncomplete)


def test_an_empty_folder_is_no_source(computer, tmp_path):
    demand_refused(computer, tmp_path / "nothing", SourceMissing)


def test_a_release_forged_with_a_stolen_online_key_is_refused(publisher, computer):
    computer.sync(publisher.folder)
    thief = new_key()
    publisher.publish({"CZ": lines_of([service(666)])}, BEGINNING)
    publisher.sign_all(BEGINNING, targets=True, targets_signer=thief)
    demand_refused(computer, publisher.folder, SignatureWrong)


def test_a_stick_of_another_publisher_is_refused(computer, tmp_path):
    other = SimulatedPublisher(tmp_path / "other")
    release(other, 0)
    demand_refused(computer, other.folder, SignatureWrong)


def test_a_stick_that_lacks_a_root_between_is_incomplete(publisher, computer, tmp_path):
    for place in range(3):
        publisher.rotate(BEGINNING + DAY, root=place, online=True)
    stick = publisher.stick(tmp_path / "stick")
    metadata_file(stick, "3.root.json").unlink()
    refusal = demand_refused(computer, stick, SourceIncomplete)
    assert refusal.file == "metadata/3.root.json"


def test_all_keys_may_change_one_by_one(publisher, computer):
    computer.sync(publisher.folder)
    for place in range(3):
        publisher.rotate(BEGINNING + DAY, root=place, online=True, targets=True)
        release(publisher, 1, 101 + place)
    assert computer.sync(publisher.folder)
    fresh = Computer(computer.folder.parent / "fresh", BEGINNING + DAY)
    fresh.updating.add_publisher(publisher.folder)
    assert fresh.sync(publisher.folder)
    assert (fresh.sequence, computer.sequence) == (4, 4)


def test_a_timestamp_pushed_far_ahead_by_a_thief_is_cured_by_a_new_key(publisher, computer):
    publisher.sign_timestamp(BEGINNING, 2**31)
    computer.sync(publisher.folder)
    publisher.timestamp.signed.version = 10
    release(publisher, 1, 101)
    demand_refused(computer, publisher.folder, UpdateOlder)
    publisher.rotate(BEGINNING + DAY, online=True)
    assert computer.sync(publisher.folder)
    assert computer.sequence == 2


def test_a_release_that_says_another_order_than_was_signed_is_refused(publisher, computer):
    targets = publisher.targets.signed.targets
    targets["release.json"].unrecognized_fields["custom"]["seq"] = 7
    publisher.sign_all(BEGINNING, targets=True)
    demand_refused(computer, publisher.folder, SourceAltered)
    publisher.targets.signed.targets["release.json"].unrecognized_fields["custom"]["seq"] = 1
    publisher.sign_all(BEGINNING, targets=True)
    # What was not verified is no floor.
    assert computer.sync(publisher.folder)


@pytest.mark.parametrize(
    "custom",
    [None, {}, {"seq": "1", "issued": "x"}, {"seq": True, "issued": "2026-11-01"}, {"seq": -1, "issued": 1}, []],
)
def test_a_release_without_its_order_is_refused(publisher, computer, custom):
    publisher.targets.signed.targets["release.json"].unrecognized_fields["custom"] = custom
    publisher.sign_all(BEGINNING, targets=True)
    demand_refused(computer, publisher.folder, SourceMalformed)


def test_a_release_of_a_newer_form_asks_for_a_newer_program(publisher, computer):
    about = json.loads(next((publisher.folder / "targets").glob("*.release.json")).read_bytes())
    data = json.dumps(about | {"format_version": "2.0", "parts": "elsewhere"}).encode()
    targets = publisher.targets.signed.targets
    custom = targets["release.json"].custom
    publisher._put(targets, "release.json", data, custom)
    publisher.sign_all(BEGINNING, targets=True)
    demand_refused(computer, publisher.folder, ProgramTooOld)


def test_a_release_from_the_future_asks_to_look_at_the_clock(publisher, computer):
    publisher.publish({"CZ": lines_of([service(100)])}, BEGINNING, issued=BEGINNING + 3 * DAY)
    refusal = demand_refused(computer, publisher.folder, ClockBehind)
    assert refusal.shows == BEGINNING
    # An unbelievable time is no floor for anything.
    assert computer.updating.clock_doubt() is None
