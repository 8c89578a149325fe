"""What lies where in the folder of a vault."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class VaultFolder:
    """The encrypted file, the key file in two copies, backups, and the lock of the one session that has it open."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted file (SQLCipher)."""
        return self.root / "cases.db"

    @property
    def key_files(self) -> tuple[Path, Path]:
        """The key file and its copy, written one after the other (security.md 2.5)."""
        return self.root / "keys.json", self.root / "keys-copy.json"

    @property
    def tries_file(self) -> Path:
        """How often a wrong password was typed, so that the wait outlives the program."""
        return self.root / "tries.json"

    @property
    def backups(self) -> Path:
        """One folder for each backup."""
        return self.root / "backups"

    @property
    def lock(self) -> Path:
        """Held by the session that has the vault open."""
        return self.root / "vault.lock"

    @property
    def is_there(self) -> bool:
        """Tell whether there is a vault: a key file, a copy of it, or an encrypted file."""
        return any(path.exists() for path in (*self.key_files, self.database))
