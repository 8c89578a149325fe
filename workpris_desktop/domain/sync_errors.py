"""What can go wrong while an update is brought; `wording.update_words` gives every class here its words.

Whatever is raised, the directory in use stays as it was (security.md R1-R7).
"""

from datetime import date, datetime
from pathlib import Path

from workpris_desktop.domain.errors import MachineFault, PackageRefused, WorkprisError


class PublisherMissing(WorkprisError):
    """No publisher was added yet, so that nothing can be verified."""


class PublisherUnreadable(WorkprisError):
    """A file is no publisher's file, or its root metadata is not signed as it says; ``detail`` is what is odd."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class PublisherDiffers(WorkprisError):
    """Another publisher of this name, or another directory's, is in use; ``title`` is that of the one in use."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class UpdateRefused(WorkprisError):
    """What was brought is not taken. ``file`` is the file of the repository that is at fault, or empty."""

    def __init__(self, file: str = "", detail: str = "") -> None:
        super().__init__(file, detail)
        self.file = file
        self.detail = detail


class SignatureWrong(UpdateRefused):
    """Metadata is not signed by enough keys of the publisher that was added."""


class SourceAltered(UpdateRefused):
    """A file is not the one that was signed: its length, its hash, or the release that it belongs to differs."""


class SourceMalformed(UpdateRefused):
    """A file of the repository is not of the form that it should have."""


class SourceTooLarge(UpdateRefused):
    """A file is larger than was signed, or than any directory needs."""


class SourceUnsafe(UpdateRefused):
    """A link, a folder or a special file stands in the place of a file."""


class SourceIncomplete(UpdateRefused):
    """A file of the repository is missing, such as a root between the one that is known and a newer one."""


class UpdateOlder(UpdateRefused):
    """The release is older than one that was verified before: on ``offered``, where that is known, before ``known``."""

    def __init__(self, offered: date | None = None, known: date | None = None, file: str = "") -> None:
        super().__init__(file)
        self.offered = offered
        self.known = known


class UpdateSaysOlder(UpdateOlder):
    """It is older, and ``offered`` is only what it says of itself: nobody whom the publisher trusts now signed that."""


class UpdateInUse(UpdateOlder):
    """The release is the one in use, perhaps since another window brought it: that of ``offered``."""


class UpdateExpired(UpdateRefused):
    """What was signed is not valid any longer: the web is being held back, or the stick is too old."""


class ProgramTooOld(UpdateRefused):
    """The root of trust itself is not valid any longer, or the form of the release is newer than this program."""


class ClockBehind(UpdateRefused):
    """A release was signed more than two days ahead of the clock of this computer, which shows ``shows``."""

    def __init__(self, shows: datetime) -> None:
        super().__init__()
        self.shows = shows


class RecordRefused(PackageRefused):
    """A record of a signed release breaks a rule, so that the whole is refused: ``row`` of ``file``, and why."""

    def __init__(self, file: str, row: int, fault: str, detail: str = "") -> None:
        super().__init__(file, detail)
        self.row = row
        self.fault = fault


class UpdateEmpty(UpdateRefused):
    """The release holds no service of the countries that are taken."""


class UpdateShrinks(UpdateRefused):
    """Of ``before`` services ``removed`` would go, which an administrator must agree to."""

    def __init__(self, removed: int, before: int) -> None:
        super().__init__()
        self.removed = removed
        self.before = before


class CountryNotPublished(UpdateRefused):
    """The release has no part for a country that was asked for; ``detail`` is its code."""


class SourceUnreachable(WorkprisError):
    """Nothing answers at a web address, or not for long enough; ``place`` is the host."""

    def __init__(self, place: str = "", detail: str = "") -> None:
        super().__init__(place, detail)
        self.place = place
        self.detail = detail


class CertificateWrong(SourceUnreachable):
    """The server cannot prove who it is (TLS), or the computer does not know the authority that says so."""


class SomethingElseAnswers(SourceUnreachable):
    """What answers is no directory: the sign-in page of a network, an error page, or a way to another host."""


class SourceMissing(WorkprisError):
    """There is no repository in a folder, or none of this publisher; ``path`` is the folder."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__(str(path or ""))
        self.path = path


class NoSource(WorkprisError):
    """Neither a web address nor a folder is known from which updates come."""


class SourceGone(MachineFault):
    """The stick, or the folder, went away while it was read."""


class NoFormerEdition(MachineFault):
    """No edition from before the one in use is kept."""
