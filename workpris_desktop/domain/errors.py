"""Everything that can go wrong and be said: each error says what is so, without words for the user.

What only a publisher meets stands in `publish_errors`. `wording.messages` gives every class of both a title, a sentence
and what to do now; a test demands an entry for each.
"""

from pathlib import Path


class WorkprisError(Exception):
    """The root of all errors that a person is told about in words of ours."""


class Stopped(WorkprisError):
    """The person pressed Stop; nothing was changed."""


# What the person asked for cannot be had.


class WrongUsage(WorkprisError):
    """A command was used in a way that it does not know."""


class PathMissing(WrongUsage):
    """There is neither a file nor a folder at the ``path`` that was to be read."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__(str(path or ""))
        self.path = path


class UnknownCode(WrongUsage):
    """A code is in none of our lists: of the ``kind`` type, region or prison; ``near`` are codes that look like it."""

    def __init__(self, kind: str, code: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(kind, code)
        self.kind = kind
        self.code = code
        self.near = near


class PersonUnclear(WrongUsage):
    """What is told of a person cannot be understood. ``key`` is the fact that is meant, "" where it is the whole.

    It never holds a value: what is told of a person is said nowhere again.
    """

    def __init__(self, key: str = "") -> None:
        super().__init__(key)
        self.key = key


class ServiceNotFound(WorkprisError):
    """No service of the directory has this id."""

    def __init__(self, service_id: str) -> None:
        super().__init__(service_id)
        self.service_id = service_id


class ForStaffOnly(WorkprisError):
    """All services that were chosen for a sheet are for professionals, and none of them is printed for a person."""


class FormNotFound(WorkprisError):
    """The service has no such form of its own."""

    def __init__(self, form_id: str = "") -> None:
        super().__init__(form_id)
        self.form_id = form_id


class FormDamaged(WorkprisError):
    """A provider's own form cannot be shown, because its PDF is damaged or locked; ``title`` names the form."""

    def __init__(self, title: str = "") -> None:
        super().__init__(title)
        self.title = title


class TownNotFound(WorkprisError):
    """No town of the directory has this name; ``known`` is how many towns there are."""

    def __init__(self, town: str, known: int) -> None:
        super().__init__(town)
        self.town = town
        self.known = known


class SeveralTowns(WrongUsage):
    """Several towns have this name; ``names`` are theirs as each can be typed so that only it is meant."""

    def __init__(self, town: str, names: tuple[str, ...]) -> None:
        super().__init__(town)
        self.town = town
        self.names = names


class NothingFound(WorkprisError):
    """A search that must yield something found nothing."""


class ShortlistFull(WorkprisError):
    """The shortlist, and so the sheet, holds no more than ``most`` services."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


# A package that comes from outside is refused; the directory in use stays.


class PackageRefused(WorkprisError):
    """A directory package cannot be read. ``file`` is the file of the package that is at fault, or empty."""

    def __init__(self, file: str = "", detail: str = "") -> None:
        super().__init__(file, detail)
        self.file = file
        self.detail = detail


class PackageNotFound(PackageRefused):
    """There is no folder and no zip file at the path that was given."""


class PackageUnreadable(PackageRefused):
    """The zip file is damaged, or the file is no zip file."""


class PackageNameUnexpected(PackageRefused):
    """The package holds, or names, a file that no directory package has."""


class DescriptorUnreadable(PackageRefused):
    """``datapackage.json`` is missing, or is not the JSON description of a data package."""


class TableMissing(PackageRefused):
    """A file that every directory needs is not in the package."""


class TableEmpty(PackageRefused):
    """A file of the package has no content, not even a heading."""


class TableHeadingWrong(PackageRefused):
    """The first line of a file is not the heading that its table has."""


class TableColumnMissing(PackageRefused):
    """A column that every row needs is missing; ``detail`` names it."""


class TableCut(PackageRefused):
    """A file ends in the middle of a line or of a quoted text: it was cut off on the way."""


class TableNotText(PackageRefused):
    """A file is not UTF-8 text."""


class TableChanged(PackageRefused):
    """A file differs in size or hash from what the package's description says."""


class TableMalformed(PackageRefused):
    """A file breaks the rules of CSV; ``detail`` is the line."""


class LineMalformed(PackageRefused):
    """A line of a file of services (NDJSON) is no JSON object that belongs there; ``detail`` is the line."""


class PackageTooLarge(PackageRefused):
    """The package, a file, a line or a field is larger than any directory needs; ``detail`` says which limit."""


class PackageEmpty(PackageRefused):
    """The package holds no service at all."""


class PackageOlder(PackageRefused):
    """The package is an older edition of the directory in use."""


class PackageNewer(PackageRefused):
    """The package was made for a newer program; ``detail`` is the version of its form."""


class FormUnreadable(PackageRefused):
    """A provider's own form is no PDF file."""


class SourceUnreadable(PackageRefused):
    """A register or list that the publisher reads in is not of the form it should have; ``detail`` is what is odd."""


# The machine, or its disk, is at fault.


class MachineFault(WorkprisError):
    """The machine could not do it. ``path`` is the file or folder it was about; None where there is none."""

    def __init__(self, path: Path | None = None, detail: str = "") -> None:
        super().__init__(str(path or ""), detail)
        self.path = path
        self.detail = detail


class DiskFull(MachineFault):
    """There is no room left on the disk."""


class FileLocked(MachineFault):
    """Another program holds the file."""


class FileForbidden(MachineFault):
    """The person may not read or write there."""


class FolderMissing(MachineFault):
    """The folder that a file is to be written into does not exist."""


class FolderTaken(MachineFault):
    """There is something at the path already, and it is not to be overwritten."""


class FolderNewer(MachineFault):
    """A later version of the program has made the data folder; what lies there would be misread, and is left alone."""


class FileFault(MachineFault):
    """Reading or writing failed for another reason; ``detail`` is the system's word for it."""


class DirectoryDamaged(MachineFault):
    """The stored directory cannot be read."""


class DirectoryOutdated(MachineFault):
    """The stored directory was made by another version of the program; ``sample`` tells that its data is invented."""

    def __init__(self, path: Path | None = None, detail: str = "", *, sample: bool = False) -> None:
        super().__init__(path, detail)
        self.sample = sample


class IndexOutdated(MachineFault):
    """The index of a stored directory is missing, damaged or of another version; ``path`` is the directory file.

    It can be built anew from that file, which is sound.
    """


class DirectoryMissing(MachineFault):
    """There is no directory on this computer, not even the sample."""


class SqliteTooOld(MachineFault):
    """The SQLite that Python brings lacks what the directory needs; ``detail`` names it."""


class ImportRunning(MachineFault):
    """Another window or command is reading in a directory just now."""


class DisplayMissing(MachineFault):
    """There is no screen to open a window on, or a library that Qt needs; ``detail`` names it.

    ``packages`` are the Debian packages that bring the missing libraries, none where only the screen is missing.
    """

    def __init__(self, path: Path | None = None, detail: str = "", packages: tuple[str, ...] = ()) -> None:
        super().__init__(path, detail)
        self.packages = packages


class PrinterMissing(MachineFault):
    """No printer is set up on this computer."""


class PrintFailed(MachineFault):
    """The printer did not take the pages."""


class PackagingFault(MachineFault):
    """A file that belongs to the program itself (font, table, translation) is missing or damaged."""


class CheckFailed(WorkprisError):
    """The self-check found something that does not work; ``names`` are the checks that failed."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(*names)
        self.names = names
