"""What can go wrong with the vault; `wording.vault_words` gives every class here its words.

None of them holds what stands in a client's file, nor a password.
"""

from datetime import datetime
from pathlib import Path

from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.password import Weakness


class VaultError(WorkprisError):
    """The root of what goes wrong with the vault."""


class VaultMissing(VaultError):
    """There is no vault in the folder yet."""


class VaultThere(VaultError):
    """There is a vault in the folder already, and a new one would take its place."""


class VaultLocked(VaultError):
    """The vault is locked, or its process has ended; what was asked for was not done."""


class TypedWordsLost(VaultLocked):
    """The vault's process ended before what was typed last could be kept."""


class VaultInUse(VaultError):
    """Another session of this computer has the vault open; ``since`` is when it was unlocked (UTC)."""

    def __init__(self, since: datetime | None = None) -> None:
        super().__init__(since)
        self.since = since


class PasswordWrong(VaultError):
    """The password opens no slot of the account; ``left`` is how many tries there are before the first wait."""

    def __init__(self, left: int = 0) -> None:
        super().__init__(left)
        self.left = left


class TooManyTries(VaultError):
    """After several wrong passwords there is a wait; ``seconds`` is how long it is still."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class PasswordWeak(VaultError):
    """A new password is too easily guessed."""

    def __init__(self, weakness: Weakness) -> None:
        super().__init__(weakness)
        self.weakness = weakness


class RecoveryKeyWrong(VaultError):
    """A recovery key was mistyped, or belongs to another vault or an older recovery sheet."""


class KeyFileDamaged(VaultError):
    """Neither copy of the key file can be read; without it no password opens the vault."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__(path)
        self.path = path


class KeyFileOlder(VaultError):
    """The key file is older than the vault: an earlier one, with earlier passwords, was put in its place."""


class AccountsFull(VaultError):
    """There is no room for another account; ``most`` is how many there may be."""

    def __init__(self, most: int = 0) -> None:
        super().__init__(most)
        self.most = most


class VaultDamaged(VaultError):
    """The vault's file cannot be read; ``backup`` is when the newest whole backup was made (UTC)."""

    def __init__(self, detail: str = "", backup: datetime | None = None) -> None:
        super().__init__(detail, backup)
        self.detail = detail
        self.backup = backup


class VaultNewer(VaultError):
    """The vault was written by a later version of the program; ``version`` is that of its form."""

    def __init__(self, version: int = 0) -> None:
        super().__init__(version)
        self.version = version


class VaultUnencrypted(VaultError):
    """The file in the vault's place is not encrypted, and is not used (C1)."""


class VaultOlder(VaultError):
    """The vault's file is older than when it was last locked here: its audit has ``found`` rows, and had ``known``."""

    def __init__(self, found: int = 0, known: int = 0) -> None:
        super().__init__(found, known)
        self.found = found
        self.known = known


class AuditBroken(VaultError):
    """A row of the audit is not as it was written; ``number`` is the first that is not."""

    def __init__(self, number: int = 0) -> None:
        super().__init__(number)
        self.number = number


class NotAllowed(VaultError):
    """The roles of the account do not allow this."""

    def __init__(self, deed: Deed | None = None) -> None:
        super().__init__(deed)
        self.deed = deed


class ReasonMissing(VaultError):
    """What was asked for needs a reason in words, and none was given."""


class ClientFileNotFound(VaultError):
    """There is no such file, or it is not this account's to see."""


class LookedTooOften(VaultError):
    """Somebody has looked for files of others ``most`` times within a day."""

    def __init__(self, most: int = 0) -> None:
        super().__init__(most)
        self.most = most


class FileRestricted(VaultError):
    """The file is kept as evidence or in a dispute, and is neither changed nor erased."""


class ErasureNotDue(VaultError):
    """A file is no longer proposed for erasure, because somebody has worked with it or keeps it longer."""


class SecondPersonNeeded(VaultError):
    """So many files at once are erased only when a second person agrees; ``count`` is how many wait for that."""

    def __init__(self, count: int = 0) -> None:
        super().__init__(count)
        self.count = count


class TextTooLong(VaultError):
    """A text is longer than is kept; ``most`` is how many characters it may have."""

    def __init__(self, most: int = 0) -> None:
        super().__init__(most)
        self.most = most


class FileFull(VaultError):
    """A client's file holds as many of something as it may; ``most`` is how many."""

    def __init__(self, most: int = 0) -> None:
        super().__init__(most)
        self.most = most


class AccountNameTaken(VaultError):
    """Another account has this name."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.name = name


class AccountNotFound(VaultError):
    """There is no such account, or it was closed."""


class LastAdministrator(VaultError):
    """The only administrator cannot be closed or lose that role."""


class FilesWithoutOwner(VaultError):
    """An account that still owns files cannot be closed; ``count`` files need another owner first."""

    def __init__(self, count: int = 0) -> None:
        super().__init__(count)
        self.count = count


class BackupMissing(VaultError):
    """There is no whole backup in the place that was named."""


class BackupDamaged(VaultError):
    """A backup is not as it was made; ``name`` says which."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.name = name


class BackupDiffers(VaultError):
    """A backup is that of another vault than the one in its place."""
