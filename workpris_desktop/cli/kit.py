"""What every command needs, introduced once by `terminal`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar

from workpris_desktop.cli.outcome import tell
from workpris_desktop.directory.joined_reader import open_joined
from workpris_desktop.directory.office_entries import OFFICE_FOLDER, OfficeEntries
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.edition_history import Origin, OriginKind
from workpris_desktop.domain.errors import DirectoryMissing, DirectoryOutdated, IndexOutdated, WorkprisError
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.wording.printed import read_phrasebook

if TYPE_CHECKING:
    from workpris_desktop.sync.updating import Updating

_Told = TypeVar("_Told")


@dataclass(frozen=True, slots=True)
class Kit:
    """The shelf with the directory, the tables that ship with the program, and where to write.

    ``out`` takes what was asked for, ``err`` what is said beside it; ``language`` is the one that is spoken,
    ``packs`` a folder of phrase packs, ``update_folder`` one that all accounts look into for newer directories.
    ``make_updating`` makes what brings updates, ``make_trial_updating`` the same for a folder that is not there yet;
    ``progress`` is told how far a long work has come, and ``ask`` puts a question of yes or no to the person; it is
    None where nobody can answer.
    """

    shelf: DirectoryShelf
    facts: Facts
    resources: Path
    common_package: Path | None
    language: str
    today: date
    out: TextIO
    err: TextIO
    data_folder: DataFolder
    make_updating: "Callable[[], Updating]"
    make_trial_updating: "Callable[[Path], Updating]"
    now: datetime
    progress: Callable[[int, int], None]
    ask: Callable[[str], bool] | None = None
    packs: Path | None = None
    update_folder: Path | None = None

    def open_directory(self) -> DirectoryReader:
        """Open the directory; where there is none yet, or an outdated sample, put the starter directory there first.

        A newer one that an administrator has put down for all accounts is brought into use before; that it cannot be
        read is remarked, and no reason not to answer from the one in use. An index that cannot be used is built anew.

        Raises:
            MachineFault: the directory cannot be read, or the starter directory cannot be put there.
        """
        try:
            if self.common_package is not None and self.shelf.offers_newer(self.common_package, self.today):
                self.shelf.install(self.common_package, today=self.today)
        except WorkprisError as error:
            tell(error, self.err)
        try:
            return self._open_indexed()
        except DirectoryMissing:
            return self._open_starter()
        except DirectoryOutdated as outdated:
            if not outdated.sample:
                raise
            return self._open_starter()

    def searched(self, search: Callable[[DirectoryReader], _Told]) -> _Told:
        """Return what a search in the directory gives; where its index proves to be damaged, it is built anew once.

        Raises:
            IndexOutdated: the new index is no better.
            MachineFault: the directory cannot be read, or the index cannot be built.
        """
        try:
            with self.open_directory() as directory:
                return search(directory)
        except IndexOutdated as outdated:
            self.shelf.rebuild_index(damaged=outdated.path)
        with self.open_directory() as directory:
            return search(directory)

    def _open_indexed(self) -> DirectoryReader:
        try:
            return open_joined(self.shelf.open, self.office)
        except IndexOutdated:
            self.shelf.rebuild_index()
            return open_joined(self.shelf.open, self.office)

    def _open_starter(self) -> DirectoryReader:
        self.shelf.install(self.resources / "starter", origin=Origin(OriginKind.STARTER))
        return open_joined(self.shelf.open, self.office)

    @property
    def office(self) -> OfficeEntries:
        """The entries of our own office."""
        return OfficeEntries(self.data_folder.root / OFFICE_FOLDER, self.facts)

    def words(self, language: str | None = None) -> Phrasebook:
        """Return the phrases of a language, else of the one that is spoken.

        Raises:
            PackagingFault: the phrase table is missing or damaged.
        """
        return read_phrasebook(language or self.language, self.resources, self.packs)

    def say(self, text: str) -> None:
        """Write a line of what was asked for."""
        print(text, file=self.out)

    def remark(self, text: str) -> None:
        """Write a line that is said beside it."""
        print(text, file=self.err)

    def remark_sample(self) -> None:
        """Say that the data is invented, in the words that also stand on printed sheets.

        Raises:
            PackagingFault: the phrase table is missing or damaged.
        """
        self.remark(self.words().say("sample"))
