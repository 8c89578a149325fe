import hashlib
import json
import os
import random
import time
from dataclasses import replace

import msgspec
import pytest

from tests.cases.conftest import OTHER_PASSWORD, PASSWORD, QUICK
from workpris_desktop.cases.key_file import FORMAT_VERSION, LARGEST_KEY_FILE_BYTES, packed
from workpris_desktop.cases.key_ring import MOST_SLOTS, KeyRing, read_key_ring, whole_copies, write_key_ring
from workpris_desktop.cases.locked_keys import new_ring, with_slot
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.vault import AuditHead, VaultPurpose
from workpris_desktop.domain.vault_errors import KeyFileDamaged, VaultMissing, VaultNewer

DATA_KEY = bytes(range(32))
ACCOUNT = Account("a1", "Dana", frozenset())


@pytest.fixture(scope="module")
def ring():
    made, _ = new_ring("v1", VaultPurpose.OFFICE, ACCOUNT, PASSWORD, DATA_KEY, costs=QUICK)
    return replace(made, audit=AuditHead(7, "ab" * 32))


@pytest.fixture
def folder(vault_folder):
    vault_folder.root.mkdir()
    return vault_folder


@pytest.fixture
def written(folder, ring):
    """A folder with a ring that was written twice, and both as they were returned."""
    first = write_key_ring(folder, ring)
    return folder, first, write_key_ring(folder, replace(first, audit=AuditHead(8, "cd" * 32)))


def packed_as(content, version=FORMAT_VERSION):
    """Return a key file whose digest is right, whatever stands in it."""
    digest = hashlib.sha256(f"{version}\n{content}".encode()).hexdigest()
    return json.dumps({"format_version": version, "digest": digest, "content": content}).encode()


def put(folder, data):
    for path in folder.key_files:
        path.write_bytes(data)


def content_of(ring):
    return json.loads(msgspec.json.encode(ring))


def test_what_was_written_is_read_and_each_time_it_is_a_later_one(written):
    folder, first, second = written
    assert (first.sequence, second.sequence) == (1, 2)
    assert read_key_ring(folder) == second
    assert whole_copies(folder) == (second,)


def test_a_ring_from_elsewhere_is_later_than_the_one_in_its_place(written, ring):
    folder, _, second = written
    assert write_key_ring(folder, replace(ring, sequence=1)).sequence == second.sequence + 1
    assert write_key_ring(folder, replace(ring, sequence=90)).sequence == 91


@pytest.mark.parametrize("number", [0, 1])
def test_one_copy_cut_at_every_offset_leaves_the_other(written, number):
    folder, _, second = written
    path = folder.key_files[number]
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert read_key_ring(folder) == second


def test_both_copies_cut_at_every_offset_are_damaged(written):
    folder, _, _ = written
    whole = folder.key_files[0].read_bytes()
    for length in range(len(whole)):
        put(folder, whole[:length])
        with pytest.raises(KeyFileDamaged) as caught:
            read_key_ring(folder)
    assert caught.value.path == folder.key_files[0]


def test_no_flipped_bit_goes_unnoticed(written):
    folder, _, second = written
    whole = folder.key_files[0].read_bytes()
    for at in range(len(whole)):
        put(folder, whole[:at] + bytes([whole[at] ^ 1 << at % 8]) + whole[at + 1 :])
        try:
            assert read_key_ring(folder) == second
        except KeyFileDamaged:
            continue


def test_a_damaged_or_missing_copy_is_mended_at_the_next_write(written):
    folder, _, second = written
    folder.key_files[0].write_bytes(b"\0" * 900)
    folder.key_files[1].unlink()
    with pytest.raises(KeyFileDamaged):
        read_key_ring(folder)
    third = write_key_ring(folder, second)
    for path in folder.key_files:
        other = path.read_bytes()
        path.unlink()
        assert read_key_ring(folder) == third
        path.write_bytes(other)


def test_of_two_whole_copies_the_later_one_counts(written):
    folder, _, second = written
    earlier = folder.key_files[1].read_bytes()
    write_key_ring(folder, replace(second, vault_id="v2"))
    folder.key_files[1].write_bytes(earlier)
    assert read_key_ring(folder).vault_id == "v2"
    assert [copy.vault_id for copy in whole_copies(folder)] == ["v2", "v1"]


def test_where_there_is_nothing_there_is_no_vault(vault_folder):
    with pytest.raises(VaultMissing):
        read_key_ring(vault_folder)


def test_an_encrypted_file_without_keys_is_no_missing_vault(folder):
    folder.database.write_bytes(b"x" * 4096)
    with pytest.raises(KeyFileDamaged):
        read_key_ring(folder)


def test_what_is_left_of_a_founding_that_was_cut_off_is_no_vault(folder, ring):
    write_key_ring(folder, replace(ring, audit=AuditHead()))
    with pytest.raises(VaultMissing):
        read_key_ring(folder)


@pytest.mark.parametrize("content", ["{}", '{"anything":"else"}'])
def test_a_file_of_a_later_version_is_said_to_be_that_and_never_overwritten(folder, ring, content):
    put(folder, packed_as(content, version=FORMAT_VERSION + 6))
    with pytest.raises(VaultNewer) as caught:
        read_key_ring(folder)
    assert caught.value.version == FORMAT_VERSION + 6
    with pytest.raises(VaultNewer):
        write_key_ring(folder, ring)


def test_a_flipped_version_is_damage_and_no_later_version(written):
    folder, _, _ = written
    put(folder, folder.key_files[0].read_bytes().replace(b'"format_version":1', b'"format_version":7'))
    with pytest.raises(KeyFileDamaged):
        read_key_ring(folder)


SLOT_ODDITIES: dict[str, list[object]] = {
    "memory_kib": [8 * 1024 - 1, 1024 * 1024 + 1, 2**63, -5, True, "65536", 1e9, None],
    "passes": [0, 11, 2**63, -1, "3"],
    "lanes": [0, 17, 2**31],
    "salt": ["", "*", 5, "A" * 400],
    "nonce": ["", None],
    "wrapped": ["", "A" * 4000],
    "account_id": ["", "x" * 65, "a\nb", "../a"],
    "recipient": ["", "age1", "ssh-rsa AAAA", "age1" + "b" * 58],
    "name": ["x" * 61, 7],
}
RING_ODDITIES: dict[str, list[object]] = {
    "vault_id": ["", "x" * 65, None],
    "purpose": ["everybody", ""],
    "recovery": ["", "age1", "AGE-SECRET-KEY-1"],
    "envelope": ["", "A" * 24_000],
    "former_envelope": ["A" * 24_000, 3],
    "audit": [None, {"count": -1, "code": ""}, {"count": "3", "code": ""}, []],
    "sequence": [-1, 1.5, "1", 2**70],
    "slots": [None, {}, 5, [[]], [None]],
}


@pytest.mark.parametrize(("key", "value"), [(key, value) for key in SLOT_ODDITIES for value in SLOT_ODDITIES[key]])
def test_an_absurd_slot_is_refused_before_anything_is_computed(folder, ring, key, value):
    content = content_of(ring)
    content["slots"][0][key] = value
    put(folder, packed_as(json.dumps(content)))
    began = time.perf_counter()
    with pytest.raises(KeyFileDamaged):
        read_key_ring(folder)
    assert time.perf_counter() - began < 2


@pytest.mark.parametrize(("key", "value"), [(key, value) for key in RING_ODDITIES for value in RING_ODDITIES[key]])
def test_an_absurd_ring_is_refused(folder, ring, key, value):
    content = {**content_of(ring), key: value}
    put(folder, packed_as(json.dumps(content)))
    with pytest.raises(KeyFileDamaged):
        read_key_ring(folder)


def test_missing_twice_or_too_many_slots_are_refused(folder, ring):
    content = content_of(ring)
    slot = content["slots"][0]
    many = [{**slot, "account_id": f"a{number}"} for number in range(MOST_SLOTS + 1)]
    for slots in ([slot, slot], many):
        put(folder, packed_as(json.dumps({**content, "slots": slots})))
        with pytest.raises(KeyFileDamaged):
            read_key_ring(folder)
    for key in content.keys() - {"seal", "head_seal"}:
        put(folder, packed_as(json.dumps({other: content[other] for other in content if other != key})))
        with pytest.raises(KeyFileDamaged):
            read_key_ring(folder)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00",
        b"null",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b"[" * 60000,
        b'{"a":' * 20000,
        b'"' + b"x" * 100000,
        b" " * (LARGEST_KEY_FILE_BYTES + 1),
        b"9" * 50000,
        b'{"format_version":1,"digest":"","content":"\\ud800"}',
        packed_as("[" * 30000),
        packed_as('{"slots":' * 5000),
    ],
)
def test_what_is_no_key_file_is_refused_at_once(folder, data):
    put(folder, data)
    began = time.perf_counter()
    with pytest.raises(KeyFileDamaged):
        read_key_ring(folder)
    assert time.perf_counter() - began < 2


def test_a_file_without_end_is_not_read_to_the_end(folder):
    for path in folder.key_files:
        with path.open("wb") as file:
            file.truncate(20 << 30)
    with pytest.raises(KeyFileDamaged):
        read_key_ring(folder)


def test_a_thousand_mutations_are_noticed_or_harmless(written):
    folder, _, second = written
    chance = random.Random(20_261_122)
    whole = folder.key_files[0].read_bytes()
    for _ in range(1_000):
        mutated = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            begin = chance.randrange(len(mutated))
            end = begin + chance.choice((0, 1, 1, 30))
            mutated[begin:end] = chance.randbytes(chance.choice((0, 1, 1, 30)))
        put(folder, bytes(mutated))
        try:
            assert read_key_ring(folder) == second
        except KeyFileDamaged:
            continue


def test_a_hundred_accounts_have_room(folder, ring):
    full = ring
    for number in range(2, MOST_SLOTS + 1):
        account = Account(f"{number:032x}", "Dr. Ž" + "ě" * 55, frozenset())
        full = replace(full, slots=(*full.slots, replace(full.slots[0], account_id=account.id, name=account.name)))
    assert len(full.slots) == MOST_SLOTS
    # The seal is what it would be, had each been added by hand; only the room counts here.
    write_key_ring(folder, replace(full, former_envelope=b"x" * 12_000, envelope=b"x" * 12_000))
    assert len(read_key_ring(folder).slots) == MOST_SLOTS


def test_what_would_not_be_read_is_not_written():
    with pytest.raises(ValueError):
        packed(b"x" * LARGEST_KEY_FILE_BYTES)


def test_a_folder_in_the_place_of_a_copy_leaves_the_other(written):
    folder, _, second = written
    folder.key_files[0].unlink()
    folder.key_files[0].mkdir()
    assert read_key_ring(folder) == second
    folder.key_files[1].unlink()
    with pytest.raises(MachineFault):
        read_key_ring(folder)


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077, 0o777])
@pytest.mark.parametrize(("purpose", "mode"), [(VaultPurpose.ME, 0o600), (VaultPurpose.OFFICE, 0o660)])
def test_it_is_for_those_of_the_vault_only_whatever_the_umask(folder, ring, umask, purpose, mode):
    former = os.umask(umask)
    try:
        write_key_ring(folder, replace(ring, purpose=purpose))
        assert os.umask(umask) == umask
    finally:
        os.umask(former)
    assert {path.stat().st_mode & 0o777 for path in folder.key_files} == {mode}


def test_no_secret_stands_in_it(written):
    folder, _, _ = written
    data = folder.key_files[0].read_bytes()
    assert b"AGE-SECRET" not in data
    assert PASSWORD.encode() not in data
    assert DATA_KEY not in data


def test_where_it_cannot_be_written_the_one_in_its_place_counts(written):
    folder, _, second = written
    changed = with_slot(second, ACCOUNT, OTHER_PASSWORD, DATA_KEY, QUICK)
    folder.key_files[0].unlink()
    folder.key_files[0].mkdir()
    (folder.key_files[0] / "x").touch()
    with pytest.raises(MachineFault):
        write_key_ring(folder, changed)
    assert read_key_ring(folder) == second


def test_the_form_is_that_of_the_first_version():
    # A field that is added, renamed or dropped needs a higher FORMAT_VERSION.
    first = ["vault_id", "purpose", "slots", "recovery", "envelope", "former_envelope", "audit", "sequence", "seal"]
    first.append("head_seal")
    assert list(KeyRing.__dataclass_fields__) == first
    assert FORMAT_VERSION == 1
