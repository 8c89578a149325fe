"""What a package holds, whichever form it comes in: its description, its tables, and the providers' own forms."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from hashlib import sha256
from typing import Protocol

from workpris_desktop.domain.entry_form import LARGEST_FORM_BYTES
from workpris_desktop.domain.errors import (
    DescriptorUnreadable,
    PackageNameUnexpected,
    PackageTooLarge,
    TableChanged,
    TableMissing,
)
from workpris_desktop.record.descriptor import Descriptor, read_descriptor
from workpris_desktop.record.form_file import demand_form
from workpris_desktop.record.limits import LARGEST_DESCRIPTOR_BYTES, MOST_FORMS
from workpris_desktop.record.package_files import PackageFiles
from workpris_desktop.record.table_file import HeadingRule, TableFile
from workpris_desktop.record.tables import DESCRIPTOR_FILE, FORM_FILE, TABLES


class TableRecords(Protocol):
    """The records of one table, with their heading."""

    @property
    def heading(self) -> Sequence[str]:
        """Return the names of the columns."""

    @property
    def bytes_read(self) -> int:
        """Return how far reading has come."""

    @property
    def place(self) -> tuple[str, int] | None:
        """Return file and line of the record that was given last; None where only its number is known."""

    def records(self) -> Iterator[Sequence[str]]:
        """Walk the records, each with as many cells as the heading, or more, or fewer."""


class PackageContent(ABC):
    """The content of a package that is open for reading.

    ``size_bytes`` is what all of its reading adds up to, ``unpacked_bytes`` about what its tables take, ``forms`` the
    names of the providers' own forms.
    """

    descriptor: Descriptor
    forms: tuple[str, ...] = ()
    size_bytes: int
    unpacked_bytes: int

    def prepare(self, on_bytes: Callable[[int], None]) -> int:  # noqa: ARG002 - most content is ready as it lies there
        """Make the tables ready to be read, and return how many bytes that took; a second time it does nothing.

        Args:
            on_bytes: is told now and then how many bytes were read; it may raise to stop.

        Raises:
            PackageRefused: the package cannot be read.
            MachineFault: reading failed.
        """
        return 0

    @abstractmethod
    def has(self, file: str) -> bool:
        """Tell whether a file is there, once the content is prepared."""

    @abstractmethod
    def table(self, file: str, rule: HeadingRule) -> AbstractContextManager[TableRecords]:
        """Open one of its tables.

        Raises:
            PackageRefused: the file is not the table that it should be.
        """

    @abstractmethod
    def form(self, name: str) -> bytes:
        """Return one of its forms, proven by size and hash to be what was published.

        Raises:
            PackageRefused: it is another file, or no PDF file.
        """


class FilesContent(PackageContent):
    """The content of a folder or a zip file: one CSV file for each table."""

    def __init__(self, files: PackageFiles) -> None:
        self._files = files
        self.descriptor = _descriptor_of(files)
        _demand_files(files, self.descriptor)
        self.forms = _forms(files, self.descriptor)
        self.size_bytes = self.unpacked_bytes = sum(files.sizes.values())

    def has(self, file: str) -> bool:
        """Tell whether a file is there."""
        return file in self._files.sizes

    @contextmanager
    def table(self, file: str, rule: HeadingRule) -> Iterator[TableRecords]:
        """Open one of its tables.

        Raises:
            PackageRefused: the file is not the table that it should be.
        """
        with self._files.open(file) as stream:
            yield TableFile(stream, self.descriptor.resource(file), rule)

    def form(self, name: str) -> bytes:
        """Return one of its forms, proven by size and hash to be what was published.

        Raises:
            PackageRefused: it is another file, or no PDF file.
        """
        with self._files.open(name) as stream:
            data = stream.read(LARGEST_FORM_BYTES + 1)
        demand_form(name, data)
        if not self.descriptor.resource(name).proves(len(data), sha256(data).hexdigest()):
            raise TableChanged(name)
        return data


def _descriptor_of(files: PackageFiles) -> Descriptor:
    if DESCRIPTOR_FILE not in files.sizes:
        raise DescriptorUnreadable(DESCRIPTOR_FILE)
    with files.open(DESCRIPTOR_FILE) as stream:
        data = stream.read(LARGEST_DESCRIPTOR_BYTES + 1)
    if len(data) > LARGEST_DESCRIPTOR_BYTES:
        raise PackageTooLarge(DESCRIPTOR_FILE, "descriptor")
    return read_descriptor(data)


def _demand_files(files: PackageFiles, descriptor: Descriptor) -> None:
    """Refuse a package that lacks a file which every directory needs, or which its description speaks of."""
    needed = [table.file for table in TABLES if table.needed]
    for file in (*needed, *(resource.file for resource in descriptor.resources)):
        if file not in files.sizes:
            raise TableMissing(file)
    for resource in descriptor.resources:
        if resource.size_bytes not in {None, files.sizes[resource.file]}:
            raise TableChanged(resource.file)


def _forms(files: PackageFiles, descriptor: Descriptor) -> tuple[str, ...]:
    """Return the names of the forms; one that the description does not prove could be anybody's file."""
    names = tuple(sorted(filter(FORM_FILE.match, files.sizes)))
    if len(names) > MOST_FORMS:
        raise PackageTooLarge(detail="forms")
    for name in names:
        if not descriptor.resource(name).is_provable:
            raise PackageNameUnexpected(name)
        if files.sizes[name] > LARGEST_FORM_BYTES:
            raise PackageTooLarge(name, "form")
    return names
