"""What a person decides about updates: whose directory is trusted, of which countries, and where to look for it."""

import shutil
from pathlib import Path
from typing import Final

from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.sync_errors import PublisherDiffers, PublisherMissing
from workpris_desktop.domain.update import SourceKind, UpdateSource
from workpris_desktop.sync.floor_file import FloorFile
from workpris_desktop.sync.kept_publisher import KeptPublisher
from workpris_desktop.sync.stick import publisher_at

FLOOR_FILE: Final = "floor.sqlite"
PARTS_FOLDER: Final = "parts"
"""The lines of the editions that are kept, a folder for each publisher."""


class UpdateChoices:
    """The choices, kept in the folder of updates.

    Args:
        folder: what is remembered of updates; it is made when it is needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._floors = FloorFile(folder / FLOOR_FILE)
        self._kept = KeptPublisher(folder)

    @property
    def publisher(self) -> Publisher | None:
        """Return whose directory is taken, None before one was added.

        Raises:
            MachineFault: it cannot be read.
        """
        return self._kept.read()

    def read_publisher(self, path: Path) -> Publisher:
        """Return the publisher of a file, a folder or a stick, to be shown before it is added.

        Raises:
            PublisherUnreadable: it is no publisher's file.
            PackageNewer: it was made for a newer program.
            MachineFault: reading failed.
        """
        return publisher_at(path)

    def add_publisher(self, path: Path) -> Publisher:
        """Trust the publisher of a file, a folder or a stick from now on; the same one may be added again.

        Raises:
            PublisherUnreadable: it is no publisher's file.
            PublisherDiffers: another one is trusted already; it must be removed first.
            PackageNewer: it was made for a newer program.
            MachineFault: reading or writing failed.
        """
        added, trusted = self.read_publisher(path), self.publisher
        if trusted is not None and trusted.fingerprint != added.fingerprint:
            raise PublisherDiffers(trusted.title)
        self._kept.keep(added)
        return added

    def remove_publisher(self) -> None:
        """Trust nobody any more. What is in use stays, and what was verified is not forgotten."""
        self._kept.forget()
        shutil.rmtree(self._folder / PARTS_FOLDER, ignore_errors=True)

    @property
    def countries(self) -> tuple[str, ...]:
        """Return the countries that are taken: those that somebody chose, else all of the publisher's.

        Raises:
            MachineFault: what is remembered cannot be read.
        """
        publisher = self.publisher
        if publisher is None:
            return ()
        return self._floors.countries(publisher.fingerprint) or publisher.countries

    def set_countries(self, countries: tuple[str, ...]) -> None:
        """Take these countries from now on; none are all.

        Raises:
            PublisherMissing: no publisher was added yet.
            MachineFault: it cannot be remembered.
        """
        self._floors.set_countries(self._trusted().fingerprint, tuple(dict.fromkeys(countries)))

    def sources(self) -> tuple[UpdateSource, ...]:
        """Return where updates may come from: the addresses of the publisher, then the folders that a person added.

        Raises:
            MachineFault: what is remembered cannot be read.
        """
        publisher = self.publisher
        web = publisher.sources if publisher else ()
        return (
            *(UpdateSource(SourceKind.WEB, address) for address in web),
            *(UpdateSource(SourceKind.FOLDER, folder) for folder in self._floors.folders()),
        )

    def remember_folder(self, path: Path) -> None:
        """Look in this folder, too, from now on.

        Raises:
            MachineFault: it cannot be remembered.
        """
        self._floors.set_folders(tuple(dict.fromkeys((*self._floors.folders(), str(path.absolute())))))

    def forget_folder(self, path: Path) -> None:
        """Look in this folder no more.

        Raises:
            MachineFault: it cannot be remembered.
        """
        forgotten = str(path.absolute())
        self._floors.set_folders(tuple(folder for folder in self._floors.folders() if folder != forgotten))

    def _trusted(self) -> Publisher:
        publisher = self.publisher
        if publisher is None:
            raise PublisherMissing
        return publisher


def parts_folder(folder: Path, publisher: Publisher) -> Path:
    """Return where the lines of the editions of a publisher are kept, in the folder of updates."""
    return folder / PARTS_FOLDER / publisher.fingerprint[:16]
