"""What can go wrong with a publisher's keys and repository; `wording.repository_words` gives every class its words.

Whatever is raised, what was published before stays valid.
"""

from datetime import date, datetime

from workpris_desktop.domain.errors import (
    FolderTaken,
    MachineFault,
    NothingFound,
    PackageRefused,
    WorkprisError,
    WrongUsage,
)

# Keys.


class KeyFileTaken(FolderTaken):
    """There is a file where a new key is to be written, and a key is never overwritten."""


class KeyFileUnreadable(WrongUsage):
    """A file holds no key of ours, or not the private half that is needed; ``name`` is the file's."""

    def __init__(self, name: str = "", detail: str = "") -> None:
        super().__init__(name, detail)
        self.name = name
        self.detail = detail


class KeyNotEncrypted(KeyFileUnreadable):
    """A private key lies in a file without a passphrase."""


class PassphraseWrong(KeyFileUnreadable):
    """The passphrase does not open a key."""


class PassphraseMissing(WrongUsage):
    """A passphrase is needed and there is nobody to ask; ``name`` is the file's."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.name = name


class PassphraseShort(WrongUsage):
    """A passphrase has fewer than ``least`` characters."""

    def __init__(self, least: int = 0) -> None:
        super().__init__(least)
        self.least = str(least)


class PassphrasesDiffer(WrongUsage):
    """The passphrase was typed differently the second time."""


class KeysTooFew(WrongUsage):
    """Fewer keys of a ``role`` were given than it needs: ``given`` of ``needed``."""

    def __init__(self, role: str = "", given: int = 0, needed: int = 0) -> None:
        super().__init__(role, given, needed)
        self.role = role
        self.given = str(given)
        self.needed = str(needed)


class KeyOfAnotherRole(WrongUsage):
    """A key does not belong to the ``role`` that it was given for; ``key`` is the beginning of its id."""

    def __init__(self, role: str = "", key: str = "") -> None:
        super().__init__(role, key)
        self.role = role
        self.key = key


class KeyKnownAlready(KeyOfAnotherRole):
    """A key that is to be new in a ``role`` belongs to the repository already."""


# The repository.


class PublisherUnfit(WrongUsage):
    """What a publisher is to be called or where it is to stand cannot be taken: ``value`` as ``field``."""

    def __init__(self, field: str = "", value: str = "") -> None:
        super().__init__(field, value)
        self.field = field
        self.value = value


class RepositoryMissing(MachineFault):
    """There is no repository in a folder."""


class RepositoryTaken(FolderTaken):
    """There is a repository in the folder already, or something else."""


class RepositoryBroken(MachineFault):
    """A file of the repository is missing, or is not what was signed; ``detail`` says which and what."""


class RepositoryExpired(MachineFault):
    """What was signed is not valid any longer; ``detail`` names the role, as far as that is known."""


class RepositoryLocked(MachineFault):
    """Another command is writing into the repository just now."""


class RootExpires(WorkprisError):
    """The root of trust is valid until ``expires`` only, which is too short to publish anything on it."""

    def __init__(self, expires: date | None = None) -> None:
        super().__init__(expires)
        self.expires = expires


class PublisherClockBehind(WorkprisError):
    """The clock ``shows`` a time that is not after that of the former release, ``issued`` (both UTC)."""

    def __init__(self, shows: datetime | None = None, issued: datetime | None = None) -> None:
        super().__init__(shows, issued)
        self.shows = f"{shows:%Y-%m-%d %H:%M}" if shows else ""
        self.issued = f"{issued:%Y-%m-%d %H:%M}" if issued else ""


# A release.


class ReleaseShrinks(PackageRefused):
    """Of ``before`` services ``removed`` would go, which is more than expected."""

    def __init__(self, file: str = "", detail: str = "", *, removed: int = 0, before: int = 0) -> None:
        super().__init__(file, detail)
        self.removed = str(removed)
        self.before = str(before)
        self.percent = round(100 * removed / max(before, 1), 1)


class ReleaseUnchanged(NothingFound):
    """The package holds exactly what was released last, so that there is nothing to publish."""


class CountryUnreadable(PackageRefused):
    """What one ``country`` takes of the package breaks a rule that the whole keeps: ``row`` of ``file``."""

    def __init__(self, file: str = "", detail: str = "", *, country: str = "", row: int = 0) -> None:
        super().__init__(file, detail)
        self.country = country
        self.row = str(row)


class StickAltered(MachineFault):
    """What was written to a stick cannot be read back as it was written."""
