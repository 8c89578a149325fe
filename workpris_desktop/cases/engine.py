"""The encrypted file as a database: opened with every setting and check, or not at all (security.md 2.3, 2.4)."""

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.errors import DiskFull, FileFault, FileForbidden, FileLocked, MachineFault
from workpris_desktop.domain.vault_errors import VaultDamaged, VaultUnencrypted
from workpris_desktop.system.files import first_bytes

KEY_BYTES: Final = 32
BUSY_MS: Final = 5_000

_PLAIN_HEADER: Final = b"SQLite format 3\0"
_ROW_TOLD: Final = "Could not decode"
"""So begins what the engine says of a text that is none."""

_MACHINE_SAYS: Final[Mapping[str, type[MachineFault]]] = {
    "database or disk is full": DiskFull,
    "disk I/O error": FileFault,
    "unable to open database file": FileForbidden,
    "readonly database": FileForbidden,
    "database is locked": FileLocked,
}
"""What SQLite says where the machine is at fault and the file is not (security.md 6.2)."""

_SETTINGS: Final = (
    "PRAGMA cipher_log_level = NONE",  # C4: file names and page numbers would be written to stderr
    "PRAGMA temp_store = MEMORY",  # C3: sorts would leave plain text in the temporary folder
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA recursive_triggers = ON",
    f"PRAGMA busy_timeout = {BUSY_MS}",
)


def new_data_key() -> bytes:
    """Return a random key for an encrypted file."""
    return secrets.token_bytes(KEY_BYTES)


def open_database(path: Path, data_key: bytes, *, is_new: bool = False) -> Any:
    """Open an encrypted file and return its connection (sqlcipher3, for one thread).

    Args:
        path: the file.
        data_key: `KEY_BYTES` random bytes.
        is_new: whether there is none yet, and it is to be made.

    Raises:
        VaultUnencrypted: the file is a plain database, or what was opened does not encrypt.
        VaultDamaged: it cannot be read with this key, or is not there.
        MachineFault: the disk is full or failed.
        ValueError: the key has another length (C2: SQLCipher would take it as a passphrase).
    """
    if len(data_key) != KEY_BYTES:
        raise ValueError(len(data_key))
    if not is_new:
        demand_encrypted(path)
    with wrapped_engine_errors(path):
        connection = _engine().connect(str(path), isolation_level=None, check_same_thread=False)
        try:
            # C5: as a str, and by the function; what PRAGMA key is told stays in memory after the file was closed.
            connection.set_key(f"x'{data_key.hex()}'")
            _demand_cipher(connection)
            for setting in _SETTINGS:
                connection.execute(setting)
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
            connection.execute("PRAGMA synchronous = FULL")
        except BaseException:
            connection.close()
            raise
    return connection


def demand_encrypted(path: Path) -> None:
    """Let an encrypted file pass (C1, R11).

    Raises:
        VaultUnencrypted: it is a plain database.
        VaultDamaged: it is not there, or empty.
        FileForbidden: it is a link, a pipe or a device.
        MachineFault: it cannot be read.
    """
    header = first_bytes(path, len(_PLAIN_HEADER))
    if header is None:
        raise VaultDamaged("missing")
    if header == _PLAIN_HEADER:
        raise VaultUnencrypted
    if len(header) < len(_PLAIN_HEADER):
        raise VaultDamaged("empty")


@contextmanager
def transaction(connection: Any) -> Iterator[None]:
    """Do all that is inside, or none of it; what was acknowledged is on the disk."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # Where the disk was full SQLite has done so already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def wrapped_engine_errors(path: Path) -> Iterator[None]:
    """Turn what the engine raises into errors of ours.

    Raises:
        VaultDamaged: the file is no such database, or one of its pages is not as it was written.
        MachineFault: the disk is full or failed.
    """
    engine = _engine()
    try:
        yield
    except engine.DatabaseError as error:
        text = str(error)
        if isinstance(error, engine.IntegrityError | engine.ProgrammingError):
            raise
        if fault := next((kind for said, kind in _MACHINE_SAYS.items() if said in text), None):
            raise fault(path, text) from error
        if text.startswith(_ROW_TOLD):
            # The engine quotes what it could not read, which may tell of a client.
            raise VaultDamaged(_ROW_TOLD) from None
        raise VaultDamaged(text) from error


def checkpoint(connection: Any) -> None:
    """Bring everything from the log into the file and empty the log, so that nothing erased stays in it."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def whole(connection: Any) -> bool:
    """Tell whether every page is as it was written, and all indexes agree.

    What still stands in the log is brought into the file first: the check of the cipher looks at the file alone, in
    which a page may be torn that the log holds whole, or be one of the former key.
    """
    checkpoint(connection)
    if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
        return False
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))


def _engine() -> Any:
    # Only the vault's own process loads it.
    from sqlcipher3 import dbapi2  # noqa: PLC0415

    return dbapi2


def _demand_cipher(connection: Any) -> None:
    version = connection.execute("PRAGMA cipher_version").fetchone()
    status = connection.execute("PRAGMA cipher_status").fetchone()
    if not version or not version[0] or not status or str(status[0]) != "1":
        raise VaultUnencrypted
