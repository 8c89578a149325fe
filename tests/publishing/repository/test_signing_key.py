"""Key files: only their passphrase opens them, nothing overwrites them, and no private half lies open."""

import base64
import hashlib
import stat
from unicodedata import normalize

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

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
from workpris_desktop.publishing.repository.stretching import LARGEST_COST, Stretching, stretching_of

SECRET = "křída mrak sova plot"

QUICK = Stretching(bytes(range(16)), cost=1 << 4)
"""Costs nothing; a real one takes half a second for each key."""


@pytest.fixture
def signer():
    return new_signer()


@pytest.fixture
def file(signer, tmp_path):
    write_key(tmp_path / "root-1.key", "Jana, root 1", signer, SECRET, QUICK)
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
    write_key(tmp_path / "other", "x", new_signer(), SECRET, QUICK)
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


def test_a_new_key_is_expensive_to_guess_and_its_file_says_how_it_was_stretched(signer, tmp_path):
    for name in ("one", "two"):
        write_key(tmp_path / name, "Jana", signer, SECRET)
    lines = [(tmp_path / name).read_text().splitlines()[2] for name in ("one", "two")]
    assert all(line.startswith("scrypt n=131072 r=8 p=1 salt=") for line in lines)
    assert lines[0] != lines[1]
    assert opened(read_key(tmp_path / "one"), SECRET).public_key.keyid == signer.public_key.keyid
    assert "scrypt" not in (tmp_path / "one.pub").read_text()


def test_the_passphrase_alone_does_not_open_the_encrypted_block(file):
    with pytest.raises(ValueError):  # one wrong key in 256 leaves padding that looks right: then the words differ
        load_pem_private_key(read_key(file).encrypted, SECRET.encode())


def test_a_key_can_be_opened_without_our_program(signer, file):
    salt = base64.b64decode(file.read_text().partition("salt=")[2].partition("\n")[0])
    secret = base64.b64encode(hashlib.scrypt(SECRET.encode(), salt=salt, n=1 << 4, r=8, p=1, maxmem=1 << 28, dklen=32))
    again = load_pem_private_key(file.read_bytes(), secret)
    assert again.private_bytes_raw() == seed_of(signer)


def written_before_stretching(signer, path):
    private = load_pem_private_key(signer.private_bytes, None)
    locked = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(SECRET.encode()))
    write_key(path, "Jana", signer, SECRET, QUICK)
    path.write_bytes(path.with_name(f"{path.name}.pub").read_bytes() + locked)


def test_a_key_file_that_was_written_before_there_was_stretching_still_opens(signer, tmp_path):
    written_before_stretching(signer, tmp_path / "old")
    assert opened(read_key(tmp_path / "old"), SECRET).public_key.keyid == signer.public_key.keyid
    (key,), lines = keys_of_text((tmp_path / "old").read_bytes() + f"{SECRET}\n".encode(), "-")
    assert (opened(key, SECRET).public_key.keyid, lines) == (signer.public_key.keyid, [SECRET])


@pytest.mark.parametrize(
    "line",
    [
        f"scrypt n={2 * LARGEST_COST} r=8 p=1 salt={'A' * 22}==",
        f"scrypt n=1000 r=8 p=1 salt={'A' * 22}==",
        f"scrypt n=0 r=8 p=1 salt={'A' * 22}==",
        f"scrypt n=16 r=8 p=9 salt={'A' * 22}==",
        f"scrypt n=16 r=9 p=1 salt={'A' * 22}==",
        "scrypt n=16 r=8 p=1 salt=AAAA",
        "scrypt",
    ],
)
def test_a_file_cannot_ask_for_more_than_a_computer_has(file, line):
    with pytest.raises(ValueError, match="scrypt"):
        stretching_of(line)
    if " " in line:
        file.write_text(file.read_text().replace(str(QUICK), line))
        with pytest.raises(KeyFileUnreadable):
            read_key(file)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("order", ["key first", "passphrase first", "two keys"])
def test_a_whole_key_file_comes_over_the_input_with_its_passphrase(signer, file, tmp_path, end, order):
    whole = file.read_text()
    other = new_signer()
    write_key(tmp_path / "other", "scrypt n=2, a name", other, "křída mrak sova", QUICK)
    texts = {
        "key first": (f"{whole}{SECRET}\n", [SECRET]),
        "passphrase first": (f"{SECRET}\n{whole}", [SECRET]),
        "two keys": (
            f"{whole}{SECRET}\n{(tmp_path / 'other').read_text()}křída mrak sova",
            [SECRET, "křída mrak sova"],
        ),
    }
    text, passphrases = texts[order]
    keys, lines = keys_of_text(text.replace("\n", end).encode(), "-")
    assert lines == passphrases
    ids = [opened(key, line).public_key.keyid for key, line in zip(keys, lines, strict=True)]
    assert ids == [signer.public_key.keyid, other.public_key.keyid][: len(ids)]


def test_a_passphrase_that_looks_like_an_id_stays_a_passphrase(signer, tmp_path):
    secret = "0123456789abcdef" * 4
    written_before_stretching(signer, tmp_path / "old")
    write_key(tmp_path / "key", "Jana", signer, secret, QUICK)
    blocks = (tmp_path / "old").read_bytes().partition(b"-----")
    _, lines = keys_of_text(f"first\n{secret}\n".encode() + b"".join(blocks[1:]), "-")
    assert lines == ["first", secret]
    (key,), lines = keys_of_text(f"{secret}\n{(tmp_path / 'key').read_text()}".encode(), "-")
    assert opened(key, *lines).public_key.keyid == signer.public_key.keyid


def test_a_key_without_a_name_comes_over_the_input_too(signer, tmp_path):
    write_key(tmp_path / "key", " ", signer, SECRET, QUICK)
    (key,), lines = keys_of_text((tmp_path / "key").read_bytes() + SECRET.encode(), "-")
    assert opened(key, *lines).public_key.keyid == signer.public_key.keyid


@pytest.mark.parametrize(("written", "typed"), [("NFC", "NFD"), ("NFD", "NFC"), ("NFD", "NFD")])
def test_a_passphrase_opens_its_key_however_a_system_types_its_accents(signer, tmp_path, written, typed):
    write_key(tmp_path / "key", "Jana", signer, normalize(written, SECRET), QUICK)
    assert opened(read_key(tmp_path / "key"), normalize(typed, SECRET)).public_key.keyid == signer.public_key.keyid


@pytest.mark.parametrize("stretching", [QUICK, None])
def test_a_key_file_of_a_passphrase_that_was_taken_as_typed_still_opens(signer, tmp_path, stretching):
    typed = normalize("NFD", SECRET)
    secret = stretching.secret(typed) if stretching else typed
    private = load_pem_private_key(signer.private_bytes, None)
    locked = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(secret.encode()))
    write_key(tmp_path / "key", "Jana", signer, SECRET, QUICK)
    heading = tmp_path / ("key" if stretching else "key.pub")
    (tmp_path / "old").write_bytes(heading.read_bytes().partition(b"-----BEGIN ENCRYPTED")[0] + locked)
    assert opened(read_key(tmp_path / "old"), typed).public_key.keyid == signer.public_key.keyid
    with pytest.raises(PassphraseWrong):
        opened(read_key(tmp_path / "old"), "another passphrase")


def test_accents_that_are_typed_apart_do_not_make_a_passphrase_longer(signer, tmp_path):
    with pytest.raises(PassphraseShort):
        write_key(tmp_path / "key", "x", signer, normalize("NFD", "řžčřžčřžčřž"), QUICK)
