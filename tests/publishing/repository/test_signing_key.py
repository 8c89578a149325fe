"""Key files: only their passphrase opens them, nothing overwrites them, and no private half lies open."""

import stat

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from workpris_desktop.domain.repository_errors import (
    KeyFileTaken,
    KeyFileUnreadable,
    KeyNotEncrypted,
    PassphraseShort,
    PassphraseWrong,
)
from workpris_desktop.publishing.repository.signing_key import (
    keys_of_text,
    named_only,
    new_signer,
    opened,
    read_key,
    write_key,
)

SECRET = "křída mrak sova plot"


@pytest.fixture
def signer():
    return new_signer()


@pytest.fixture
def file(signer, tmp_path):
    write_key(tmp_path / "root-1.key", "Jana, root 1", signer, SECRET)
    return tmp_path / "root-1.key"


def seed_of(signer):
    return load_pem_private_key(signer.private_bytes, None).private_bytes_raw()


def test_a_key_is_opened_again_by_its_passphrase(signer, file):
    again = opened(read_key(file), SECRET)
    assert again.public_key.keyid == signer.public_key.keyid
    signer.public_key.verify_signature(again.sign(b"text"), b"text")


def test_the_private_half_lies_nowhere_in_clear_and_only_its_owner_reads_the_file(signer, file):
    seed = seed_of(signer)
    for path in file.parent.iterdir():
        data = path.read_bytes()
        assert seed not in data
        assert seed.hex().encode() not in data
        assert signer.private_bytes.splitlines()[1] not in data
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("secret", ["křída mrak sova plo", "", None])
def test_another_passphrase_does_not_open_it(file, secret):
    with pytest.raises(PassphraseWrong):
        opened(read_key(file), secret)


def test_the_public_half_names_the_key_without_a_passphrase_and_does_not_sign(signer, file):
    public = read_key(file.with_name("root-1.key.pub"))
    assert named_only(public).public_key.keyid == signer.public_key.keyid
    assert named_only(read_key(file)).public_key.keyid == signer.public_key.keyid
    with pytest.raises(KeyFileUnreadable):
        opened(public, SECRET)


def test_neither_half_is_overwritten(signer, file):
    before = file.read_bytes()
    with pytest.raises(KeyFileTaken):
        write_key(file, "again", signer, SECRET)
    file.unlink()
    with pytest.raises(KeyFileTaken):
        write_key(file, "again", signer, SECRET)
    assert not file.exists()
    file.write_bytes(before)


def test_a_short_passphrase_is_not_taken(signer, tmp_path):
    with pytest.raises(PassphraseShort):
        write_key(tmp_path / "key", "x", signer, "elevenchars")
    assert not list(tmp_path.iterdir())


def test_a_private_key_that_lies_open_is_refused_from_a_file_and_taken_from_the_input(signer, tmp_path):
    (tmp_path / "open.key").write_bytes(signer.private_bytes)
    with pytest.raises(KeyNotEncrypted):
        read_key(tmp_path / "open.key")
    (key,), lines = keys_of_text(signer.private_bytes, "-")
    assert (opened(key).public_key.keyid, lines) == (signer.public_key.keyid, [])


def test_halves_of_two_keys_are_no_key(signer, file, tmp_path):
    write_key(tmp_path / "other", "x", new_signer(), SECRET)
    private = file.read_bytes().partition(b"-----BEGIN ENCRYPTED")
    mixed = (tmp_path / "other.pub").read_bytes() + private[1] + private[2]
    (tmp_path / "mixed").write_bytes(mixed)
    with pytest.raises(KeyFileUnreadable):
        opened(read_key(tmp_path / "mixed"), SECRET)


@pytest.mark.parametrize("data", [b"", b"hello", b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"])
def test_what_is_no_key_is_named(tmp_path, data):
    (tmp_path / "no.key").write_bytes(data)
    with pytest.raises(KeyFileUnreadable):
        named_only(read_key(tmp_path / "no.key"))


@pytest.mark.parametrize("cut", range(0, 500, 23))
def test_a_key_file_that_was_cut_anywhere_is_refused(file, cut):
    data = file.read_bytes()
    file.write_bytes(data[:cut])
    with pytest.raises((KeyFileUnreadable, PassphraseWrong)):
        opened(read_key(file), SECRET)
