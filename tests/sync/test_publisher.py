"""Whose directory is taken: added once, compared by telephone, and changed by nobody unseen."""

import json
import os
from hashlib import sha256

import pytest

from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, service
from workpris_desktop.domain.errors import MachineFault, PackageNewer
from workpris_desktop.domain.sync_errors import PublisherDiffers, PublisherMissing, PublisherUnreadable
from workpris_desktop.domain.update import SourceKind
from workpris_desktop.sync.fingerprint import fingerprint_groups, fingerprint_words
from workpris_desktop.sync.stick import publisher_at


@pytest.fixture
def said(publisher):
    return json.loads((publisher.folder / "publisher.json").read_bytes())


def written(tmp_path, said):
    file = tmp_path / "given.json"
    file.write_text(json.dumps(said), encoding="utf-8")
    return file


def test_a_publisher_is_read_from_its_file_its_folder_or_a_stick(publisher, tmp_path):
    stick = publisher.stick(tmp_path / "stick")
    places = [publisher.folder / "publisher.json", publisher.folder, stick, stick / "workpris-directory"]
    found = {publisher_at(place) for place in places}
    assert len(found) == 1
    assert found.pop().countries == ("CZ",)


def test_the_publisher_stays_after_a_restart(computer):
    added = computer.updating.publisher
    computer.restart()
    assert computer.updating.publisher == added


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Not Small"},
        {"title": ""},
        {"countries": []},
        {"countries": ["cz"]},
        {"sources": ["http://plain.example/"]},
        {"sources": ["https://jana:secret@host.example/"]},
        {"sources": ["https://"]},
        {"sources": ["https://:443/"]},
        {"sources": ["https://[host.example/"]},
        {"sources": ["https://host.example/?which=1"]},
        {"root": {}},
        {"root": {"signed": {"version": 1.5}, "signatures": []}},
        {"root": []},
        {"title": "x" * 5_000},
    ],
    ids=repr,
)
def test_a_file_that_is_none_is_refused(tmp_path, said, change):
    with pytest.raises(PublisherUnreadable):
        publisher_at(written(tmp_path, said | change))


def test_a_root_that_is_not_signed_by_enough_of_its_keys_is_refused(tmp_path, said):
    said["root"]["signatures"] = said["root"]["signatures"][:1]
    with pytest.raises(PublisherUnreadable):
        publisher_at(written(tmp_path, said))


def test_a_root_that_was_changed_is_refused(tmp_path, said):
    said["root"]["signed"]["expires"] = "2099-01-01T00:00:00Z"
    with pytest.raises(PublisherUnreadable):
        publisher_at(written(tmp_path, said))


@pytest.mark.parametrize("data", [b"", b"null", b"[" * 100_000, b"{" * 400, b"\xff\xfe", b" " * 700_000, b"<html>"])
def test_a_file_of_anything_is_refused(tmp_path, data):
    file = tmp_path / "given.json"
    file.write_bytes(data)
    with pytest.raises(PublisherUnreadable):
        publisher_at(file)


def test_a_pipe_and_nothing_are_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(PublisherUnreadable):
        publisher_at(tmp_path / "pipe")
    with pytest.raises(MachineFault):
        publisher_at(tmp_path / "nothing")
    with pytest.raises((PublisherUnreadable, MachineFault)):
        publisher_at(tmp_path)


def test_a_file_for_a_newer_program_says_so(tmp_path, said):
    with pytest.raises(PackageNewer):
        publisher_at(written(tmp_path, said | {"format_version": "2.0", "root": 1}))


def test_another_publisher_is_not_taken_unless_the_first_is_removed(publisher, computer, tmp_path):
    other = SimulatedPublisher(tmp_path / "other")
    other.publish({"CZ": lines_of([service(1)])}, BEGINNING)
    computer.sync(publisher.folder)
    with pytest.raises(PublisherDiffers) as refusal:
        computer.updating.add_publisher(other.folder)
    assert refusal.value.title == "Simulated publisher"
    computer.updating.remove_publisher()
    with pytest.raises(PublisherMissing):
        computer.sync(publisher.folder)
    computer.updating.add_publisher(other.folder)
    offer = computer.updating.look(computer.source(other.folder))
    preview = computer.updating.fetch(offer, frozenset()).preview
    assert not preview.compared
    assert not preview.needs_administrator


def test_the_same_publisher_may_move(publisher, computer):
    publisher._write_publisher(["https://new.example/directory"])
    computer.updating.add_publisher(publisher.folder)
    assert [source.place for source in computer.updating.sources()] == ["https://new.example/directory"]


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"\xff", b'{"name": 1}', b"[" * 100_000])
def test_a_kept_publisher_that_is_damaged_is_set_aside(computer, data):
    (computer.folder / "publisher.json").write_bytes(data)
    assert computer.updating.publisher is None
    assert (computer.folder / "publisher.json.damaged").read_bytes() == data


def test_folders_that_a_person_added_are_sources(computer, tmp_path):
    computer.updating.remember_folder(tmp_path / "share")
    computer.updating.remember_folder(tmp_path / "stick")
    computer.updating.remember_folder(tmp_path / "share")
    computer.restart()
    assert [source.place for source in computer.updating.sources()] == [
        str(tmp_path / name) for name in ("share", "stick")
    ]
    assert {source.kind for source in computer.updating.sources()} == {SourceKind.FOLDER}
    computer.updating.forget_folder(tmp_path / "share")
    assert len(computer.updating.sources()) == 1


def test_without_a_publisher_nothing_is_known(tmp_path, computer):
    computer.updating.remove_publisher()
    assert computer.updating.publisher is None
    assert computer.updating.countries == ()
    assert computer.updating.sources() == ()
    with pytest.raises(PublisherMissing):
        computer.updating.set_countries(("CZ",))


FINGERPRINT = "00000400" + "0" * 56


def test_a_fingerprint_is_said_in_eight_words_of_the_lists_of_bip_39():
    # The first eleven bits are 0, the next eleven 1, the others 0.
    assert fingerprint_words(FINGERPRINT, "en")[:3] == ("abandon", "ability", "abandon")
    assert fingerprint_words("f" * 64, "sl") == ("zoo",) * 8
    assert fingerprint_words("f" * 64, "cs") == ("zvyk",) * 8
    assert len(set(fingerprint_words("0123456789abcdef" * 4, "de"))) == 8


def test_a_fingerprint_is_shown_in_groups_of_four():
    groups = fingerprint_groups("0123456789abcdef" * 4)
    assert groups[:2] == ("0123", "4567")
    assert "".join(groups) == "0123456789abcdef" * 4


def test_the_fingerprint_is_the_hash_of_what_is_signed_in_the_root(publisher, said):
    canonical = publisher_root(said)
    assert publisher_at(publisher.folder).fingerprint == sha256(canonical).hexdigest()


def publisher_root(said):
    """Return what is signed in the root, in the bytes that are signed."""
    return json.dumps(said["root"]["signed"], sort_keys=True, separators=(",", ":")).encode()
