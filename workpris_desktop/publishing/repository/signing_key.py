"""Keys (ed25519): made, kept in a file that a passphrase opens, and opened again."""

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast
from unicodedata import normalize

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from workpris_desktop.domain.repository_errors import (
    KeyFileTaken,
    KeyFileUnreadable,
    KeyNotEncrypted,
    PassphraseShort,
    PassphraseWrong,
)
from workpris_desktop.publishing.repository.public_half import PublicHalf
from workpris_desktop.publishing.repository.stretching import Stretching, new_stretching, stretching_of
from workpris_desktop.publishing.repository.tuf_form import CryptoSigner, Signer, SSlibKey
from workpris_desktop.system.files import remove_quietly, sync_folder, wrapped_os_errors

LEAST_PASSPHRASE: Final = 12
"""Characters (in NFC); whoever finds the file may try as often as he likes (security.md 8)."""

PUBLIC_SUFFIX: Final = ".pub"
LARGEST_KEY_FILE_BYTES: Final = 20_000

_BLOCK: Final = re.compile(rb"-----BEGIN ([A-Z ]{1,40})-----\r?\n[A-Za-z0-9+/=\r\n]+-----END \1-----\r?\n?")
_HEADING: Final = re.compile(r"(?m:^)(?:[^\n]*\n)?([0-9a-f]{64})\n(?:(scrypt [^\n]*)\n)?\Z")
"""What stands before the public half in a key file: a name, its id, and how the passphrase is stretched."""

_ENCRYPTED: Final = b"ENCRYPTED PRIVATE KEY"
_PLAIN: Final = b"PRIVATE KEY"
_PUBLIC: Final = b"PUBLIC KEY"


@dataclass(frozen=True, slots=True)
class KeyText:
    """A key as it lies in a file, or came over the input: the blocks of PEM of both halves, as far as there are any.

    ``name`` is what it is called in errors. ``stretching`` is None in files that were made before there was any.
    """

    name: str
    public: bytes = b""
    encrypted: bytes = b""
    plain: bytes = b""
    stretching: Stretching | None = None

    @property
    def has_private_half(self) -> bool:
        """Tell whether one can sign with it."""
        return bool(self.encrypted or self.plain)


def new_signer() -> CryptoSigner:
    """Return a new key."""
    return CryptoSigner.generate_ed25519()


def public_half(signer: Signer) -> PublicHalf:
    """Return the public half of a key, to name it where it need not sign."""
    return PublicHalf(cast("SSlibKey", signer.public_key))


def write_key(
    path: Path, name: str, signer: CryptoSigner, passphrase: str, stretching: Stretching | None = None
) -> None:
    """Write a key, its private half encrypted, and beside it (``.pub``) the public half alone, to be handed on.

    What encrypts (PKCS 8 with PBKDF2) tries a passphrase in a millisecond; so it is stretched before. It is taken in
    NFC: systems differ in how they type an accented letter.

    Args:
        path: a file that does not exist; only its owner may read it.
        name: whose key it is, a line for people.
        signer: the key.
        passphrase: opens it again.
        stretching: makes guessing it expensive; a new one where none is given.

    Raises:
        KeyFileTaken: one of the files is there already; nothing was changed.
        PassphraseShort: the passphrase has too few characters.
        MachineFault: writing failed.
    """
    if len(_normal(passphrase)) < LEAST_PASSPHRASE:
        raise PassphraseShort(LEAST_PASSPHRASE)
    private = load_pem_private_key(signer.private_bytes, None)
    demand_free(path)
    stretched = stretching or new_stretching()
    secret = stretched.secret(_normal(passphrase)).encode()
    locked = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(secret))
    public = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    heading = f"{' '.join(name.split())}\n{signer.public_key.keyid}\n".encode()
    _write_once(path, heading + f"{stretched}\n".encode() + public + locked, 0o600)
    _write_once(_beside(path), heading + public, 0o644)
    sync_folder(path.absolute().parent)


def demand_free(path: Path) -> None:
    """Let a path pass where a key can be written.

    Raises:
        KeyFileTaken: there is a file, or one beside it where the public half would lie.
    """
    for taken in (path, _beside(path)):
        if taken.exists() or taken.is_symlink():
            raise KeyFileTaken(taken)


def _beside(path: Path) -> Path:
    return path.with_name(path.name + PUBLIC_SUFFIX)


def _write_once(path: Path, data: bytes, mode: int) -> None:
    with wrapped_os_errors(path):
        try:
            file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        except FileExistsError as error:
            raise KeyFileTaken(path) from error
        try:
            with os.fdopen(file, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
        except BaseException:
            remove_quietly(path)
            raise


def read_key(path: Path) -> KeyText:
    """Return the key of a file.

    Raises:
        KeyNotEncrypted: its private half lies there for everybody to take.
        KeyFileUnreadable: it holds no key.
        MachineFault: reading failed.
    """
    with wrapped_os_errors(path), path.open("rb") as stream:
        data = stream.read(LARGEST_KEY_FILE_BYTES)
    blocks = list(_BLOCK.finditer(data))
    key = _key_of_blocks(path.name, blocks, *_headings(data, blocks, path.name).values())
    if key.plain:
        raise KeyNotEncrypted(path.name)
    if not key.public:
        raise KeyFileUnreadable(path.name, "PUBLIC KEY")
    return key


def keys_of_text(data: bytes, name: str) -> tuple[list[KeyText], list[str]]:
    """Return the keys that stand in a text, and the lines between them, which are passphrases.

    A key ends with its private half; a public half before it belongs to it, and what a key file says before that, too.

    Args:
        data: what came over the input.
        name: what its keys are called in errors.

    Raises:
        KeyFileUnreadable: one of the keys is none of ours.
    """
    keys: list[KeyText] = []
    waiting: list[re.Match[bytes]] = []
    blocks = list(_BLOCK.finditer(data))
    headings = _headings(data, blocks, name)
    for block in blocks:
        waiting.append(block)
        if block[1] != _PUBLIC:
            said = [headings[each.start()] for each in waiting if each.start() in headings]
            keys.append(_key_of_blocks(name, waiting, *said))
            waiting = []
    rest = _between(data, blocks)
    for at, (text, block) in enumerate(zip(rest, blocks, strict=False)):
        if block.start() in headings:
            rest[at] = _HEADING.sub("", text)
    return keys, [line for text in rest for line in text.splitlines() if line]


@dataclass(frozen=True, slots=True)
class _Heading:
    stretching: Stretching | None


def _headings(data: bytes, blocks: Sequence[re.Match[bytes]], name: str) -> dict[int, _Heading]:
    """Return what key files say before their public halves, by where these begin."""
    found: dict[int, _Heading] = {}
    for text, block in zip(_between(data, blocks), blocks, strict=False):
        said = _HEADING.search(text) if block[1] == _PUBLIC else None
        # A passphrase may look like an id.
        if said is not None and said[1] == named_only(KeyText(name, block[0])).public_key.keyid:
            found[block.start()] = _Heading(_stretching(said[2], name) if said[2] else None)
    return found


def _between(data: bytes, blocks: Sequence[re.Match[bytes]]) -> list[str]:
    """Return the texts before each block, and after the last."""
    begins = [0, *(block.end() for block in blocks)]
    ends = [*(block.start() for block in blocks), len(data)]
    texts = [data[begin:end].decode("utf-8", "replace") for begin, end in zip(begins, ends, strict=True)]
    return [text.replace("\r\n", "\n") for text in texts]


def _stretching(line: str, name: str) -> Stretching:
    try:
        return stretching_of(line)
    except ValueError as error:
        raise KeyFileUnreadable(name, "scrypt") from error


def _key_of_blocks(name: str, blocks: Iterable[re.Match[bytes]], *headings: _Heading) -> KeyText:
    found: dict[bytes, bytes] = {}
    for block in blocks:
        if found.setdefault(block[1], block[0]) != block[0]:
            raise KeyFileUnreadable(name, block[1].decode())
    stretching = next((heading.stretching for heading in headings), None)
    return KeyText(name, found.get(_PUBLIC, b""), found.get(_ENCRYPTED, b""), found.get(_PLAIN, b""), stretching)


def named_only(key: KeyText) -> PublicHalf:
    """Return a key that is named and does not sign; its private half, if there is one, stays closed.

    Raises:
        KeyFileUnreadable: it is no key of ours.
    """
    try:
        public = load_pem_public_key(key.public)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise KeyFileUnreadable(key.name, "PUBLIC KEY") from error
    if not isinstance(public, Ed25519PublicKey):
        raise KeyFileUnreadable(key.name, "ed25519")
    return PublicHalf(SSlibKey.from_crypto(public))


def opened(key: KeyText, passphrase: str | None = None) -> CryptoSigner:
    """Return a key that signs.

    Args:
        key: the key as it was read.
        passphrase: opens it; needed where it is encrypted.

    Raises:
        PassphraseWrong: it does not open it.
        KeyFileUnreadable: it is no key of ours, has no private half, or its halves do not belong together.
    """
    if not key.has_private_half:
        raise KeyFileUnreadable(key.name, "PRIVATE KEY")
    private = _unlocked(key, passphrase) if key.encrypted else _loaded(key)
    if not isinstance(private, Ed25519PrivateKey):
        raise KeyFileUnreadable(key.name, "ed25519")
    signer = CryptoSigner(private)
    if key.public and named_only(key).public_key.keyid != signer.public_key.keyid:
        raise KeyFileUnreadable(key.name, "PUBLIC KEY")
    return signer


def _loaded(key: KeyText) -> object:
    try:
        return load_pem_private_key(key.plain, None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise KeyFileUnreadable(key.name, "PRIVATE KEY") from error


def _unlocked(key: KeyText, passphrase: str | None) -> object:
    # The second one opens files that were made before passphrases were taken in NFC.
    for typed in dict.fromkeys((_normal(passphrase or ""), passphrase or "")):
        secret = (key.stretching.secret(typed) if key.stretching else typed).encode()
        try:
            return load_pem_private_key(key.encrypted, secret)
        except (ValueError, TypeError):
            continue
        except UnsupportedAlgorithm as error:
            raise KeyFileUnreadable(key.name, "PRIVATE KEY") from error
    raise PassphraseWrong(key.name)


def _normal(passphrase: str) -> str:
    return normalize("NFC", passphrase)
