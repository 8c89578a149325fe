"""What is carried on a stick: all that a computer needs that was never in a network, and nothing else."""

import shutil

import pytest

from tests.publishing.repository.founded import BEGIN, DAY, found, killed_at_rename, two_countries
from tests.support.packages import shipped_facts
from workpris_desktop.domain.errors import FolderMissing
from workpris_desktop.domain.repository_errors import RepositoryBroken, RepositoryExpired, RepositoryMissing
from workpris_desktop.publishing.repository.client_check import verify
from workpris_desktop.publishing.repository.releasing import publish_release
from workpris_desktop.publishing.repository.role import KeyRole
from workpris_desktop.publishing.repository.rotation import rotate
from workpris_desktop.publishing.repository.signing_key import new_signer
from workpris_desktop.publishing.repository.stick import STICK_FOLDER, write_stick


@pytest.fixture(scope="module")
def released(tmp_path_factory):
    """Return a repository with two releases between which a root key was replaced, to be copied."""
    folder = tmp_path_factory.mktemp("released")
    made = found(folder / "repository")
    facts = shipped_facts()
    publish_release(made.folder, two_countries(60).write_folder(folder / "one"), facts, made.publishing, BEGIN)
    rotate(made.folder, KeyRole.ROOT, made.root[:2], BEGIN, old=made.root[2], new=new_signer())
    shutil.copytree(made.folder, folder / "first")
    package = two_countries(61).write_folder(folder / "two")
    publish_release(made.folder, package, facts, made.publishing, BEGIN + DAY)
    return made


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def names(place):
    return {path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file()}


def test_a_stick_holds_every_root_and_the_newest_release_only(released, stick):
    seen = write_stick(released.folder, stick, BEGIN + DAY)
    assert (seen.root_version, seen.release.sequence) == (2, 2)
    written = names(stick / STICK_FOLDER)
    metadata = {name for name in written if name.startswith("metadata/")}
    assert metadata == {
        f"metadata/{name}.json" for name in ("1.root", "2.root", "3.targets", "3.snapshot", "timestamp")
    }
    targets = {name.split(".", 1)[1] for name in written if name.startswith("targets/")}
    assert {"release.json", "common-2.ndjson.gz", "CZ-2.ndjson.gz", "AT-2.ndjson.gz"} <= targets
    assert not [name for name in targets if name.endswith((".zip", "-1.ndjson.gz"))]


def test_a_stick_is_written_over_an_older_one(released, stick, tmp_path):
    older = found(tmp_path / "older")
    write_stick(older.folder, stick, BEGIN)
    (stick / "holiday.jpg").write_bytes(b"mine")
    write_stick(released.folder, stick, BEGIN + DAY)
    assert verify(stick / STICK_FOLDER, BEGIN + DAY, whole=False).release.sequence == 2
    assert (stick / "holiday.jpg").read_bytes() == b"mine"
    assert len([name for name in names(stick) if "targets.json" in name]) == 1


def test_a_stick_that_was_pulled_out_holds_the_former_release_or_the_new_one(released, stick):
    write_stick(released.folder.with_name("first"), stick, BEGIN)
    came, sequences = True, []
    while came:
        came = killed_at_rename(len(sequences) + 1, lambda: write_stick(released.folder, stick, BEGIN + DAY))
        sequences.append(verify(stick / STICK_FOLDER, BEGIN + DAY, whole=False).release.sequence)
    assert sequences == sorted(sequences)
    assert sequences.count(1) > 8
    assert sequences[-1] == 2


def test_a_new_stick_that_was_pulled_out_holds_nothing_that_can_be_taken(released, stick):
    came, number = True, 0
    while came:
        number += 1
        came = killed_at_rename(number, lambda: write_stick(released.folder, stick, BEGIN + DAY))
        if not (stick / STICK_FOLDER / "metadata" / "timestamp.json").exists():
            with pytest.raises((RepositoryBroken, RepositoryMissing)):
                verify(stick / STICK_FOLDER, BEGIN + DAY, whole=False)
        else:
            assert verify(stick / STICK_FOLDER, BEGIN + DAY, whole=False).release.sequence == 2


def test_expired_signatures_are_not_carried_out(released, stick):
    with pytest.raises(RepositoryExpired):
        write_stick(released.folder, stick, BEGIN + 40 * DAY)
    assert not list(stick.iterdir())


def test_a_broken_repository_is_not_carried_out(released, stick, tmp_path):
    copy = shutil.copytree(released.folder, tmp_path / "copy")
    next((copy / "targets").glob("*.CZ-2.ndjson.gz")).unlink()
    with pytest.raises(RepositoryBroken):
        write_stick(copy, stick, BEGIN + DAY)
    assert not list(stick.iterdir())


def test_a_stick_that_is_not_there_is_named(released, tmp_path):
    with pytest.raises(FolderMissing):
        write_stick(released.folder, tmp_path / "away", BEGIN + DAY)


@pytest.mark.parametrize("name", ["*.CZ-2.ndjson.gz", "*.CZ-1-2.delta.ndjson.gz", "*.release.json", "*.CZ-2.zip"])
def test_a_changed_byte_of_any_file_is_seen(released, tmp_path, name):
    copy = shutil.copytree(released.folder, tmp_path / "copy")
    path = next((copy / "targets").glob(name))
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(RepositoryBroken):
        verify(copy, BEGIN + DAY)


def test_a_link_in_place_of_a_file_is_not_followed(released, tmp_path):
    copy = shutil.copytree(released.folder, tmp_path / "copy")
    timestamp = copy / "metadata" / "timestamp.json"
    timestamp.rename(tmp_path / "elsewhere.json")
    timestamp.symlink_to(tmp_path / "elsewhere.json")
    with pytest.raises(RepositoryBroken):
        verify(copy, BEGIN + DAY)
