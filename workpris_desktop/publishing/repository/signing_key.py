"""Keys (ed25519): made, kept in a file that a passphrase opens, and opened again."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

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
from workpris_desktop.publishing.repository.tuf_form import CryptoSigner, Signature, Signer, SSlibKey
from workpris_desktop.system.files import remove_quietly, sync_folder, wrapped_os_errors

LEAST_PASSPHRASE: Final = 12
"""Characters; whoever finds the file may try as often as he likes (security.md 8)."""

PUBLIC_SUFFIX: Final = ".pub"
LARGEST_KEY_FILE_BYTES: Final = 20_000

_BLOCK: Final = re.compile(rb"-----BEGIN ([A-Z ]{1,40})-----\r?\n[A-Za-z0-9+/=\r\n]+-----END \1-----\r?\n?")
_ENCRYPTED: Final = b"ENCRYPTED PRIVATE KEY"
_PLAIN: Final = b"PRIVATE KEY"
_PUBLIC: Final = b"PUBLIC KEY"


class PublicHalf(Signer):
    """Stands where a key is named that does not sign: its public half alone."""

    public_only: Final = True

    def __init__(self, key: SSlibKey) -> None:
        self._key = key

    @property
    def public_key(self) -> SSlibKey:
        """Return the public half."""
        return self._key

    @classmethod
    def from_priv_key_uri(cls, *_: object, **__: object) -> "PublicHalf":
        """Refuse: there is no private half.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError

    def sign(self, payload: bytes) -> Signature:
        """Refuse: there is no private half.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class KeyText:
    """A key as it lies in a file, or came over the input: the blocks of PEM of both halves, as far as there are any.

    ``name`` is what it is called in errors.
    """

    name: str
    public: bytes = b""
    encrypted: bytes = b""
    plain: bytes = b""

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


def write_key(path: Path, name: str, signer: CryptoSigner, passphrase: str) -> None:
    """Write a key, its private half encrypted, and beside it (``.pub``) the public half alone, to be handed on.

    Args:
        path: a file that does not exist; only its owner may read it.
        name: whose key it is, a line for people.
        signer: the key.
        passphrase: opens it again.

    Raises:
        KeyFileTaken: one of the files is there already; nothing was changed.
        PassphraseShort: the passphrase has too few characters.
        MachineFault: writing failed.
    """
    if len(passphrase) < LEAST_PASSPHRASE:
        raise PassphraseShort(LEAST_PASSPHRASE)
    private = load_pem_private_key(signer.private_bytes, None)
    locked = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode()))
    public = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    heading = f"{' '.join(name.split())}\n{signer.public_key.keyid}\n".encode()
    demand_free(path)
    _write_once(path, heading + public + locked, 0o600)
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
    key = _key_of_blocks(path.name, _BLOCK.finditer(data))
    if key.plain:
        raise KeyNotEncrypted(path.name)
    if not key.public:
        raise KeyFileUnreadable(path.name, "PUBLIC KEY")
    return key


def keys_of_text(data: bytes, name: str) -> tuple[list[KeyText], list[str]]:
    """Return the keys that stand in a text, and the lines between them, which are passphrases.

    A key begins with a private half; a public half before it belongs to it.

    Args:
        data: what came over the input.
        name: what its keys are called in errors.
    """
    keys: list[KeyText] = []
    waiting: list[re.Match[bytes]] = []
    for block in _BLOCK.finditer(data):
        waiting.append(block)
        if block[1] != _PUBLIC:
            keys.append(_key_of_blocks(name, waiting))
            waiting = []
    rest = _BLOCK.sub(b"", data).decode("utf-8", "replace")
    return keys, [line for line in rest.splitlines() if line]


def _key_of_blocks(name: str, blocks: Iterable[re.Match[bytes]]) -> KeyText:
    found: dict[bytes, bytes] = {}
    for block in blocks:
        if found.setdefault(block[1], block[0]) != block[0]:
            raise KeyFileUnreadable(name, block[1].decode())
    return KeyText(name, found.get(_PUBLIC, b""), found.get(_ENCRYPTED, b""), found.get(_PLAIN, b""))


def named_only(key: KeyText) -> PublicHalf:
    """Return a key that is named and does not sign; its private half, if there is one, stays closed.

    Raises:
        KeyFileUnreadable: it is no key of ours.
    """
    try:
        public = load_pem_public_key(key.public)
    except ValueError as error:
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
    secret = passphrase.encode() if key.encrypted and passphrase is not None else None
    try:
        private = load_pem_private_key(key.encrypted or key.plain, secret)
    except (ValueError, TypeError) as error:
        raise PassphraseWrong(key.name) if key.encrypted else KeyFileUnreadable(key.name, "PRIVATE KEY") from error
    if not isinstance(private, Ed25519PrivateKey):
        raise KeyFileUnreadable(key.name, "ed25519")
    signer = CryptoSigner(private)
    if key.public and named_only(key).public_key.keyid != signer.public_key.keyid:
        raise KeyFileUnreadable(key.name, "PUBLIC KEY")
    return signer
