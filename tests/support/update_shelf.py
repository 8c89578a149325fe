"""A shelf that only remembers what was brought to it, for tests of what happens before."""

import gzip
from datetime import UTC, datetime

from workpris_desktop.domain.edition import Edition, ImportReport
from workpris_desktop.domain.edition_history import HistoryEntry, Origin, OriginKind
from workpris_desktop.domain.update import SourceKind, UpdateSource
from workpris_desktop.sync.updating import Updating

BUILT = datetime(2026, 10, 1, tzinfo=UTC)


class RememberingShelf:
    """Takes every package as it is; ``contents`` are the lines of all that were installed, without their headings."""

    def __init__(self):
        self.entries = []
        self.contents = []
        self.headings = []
        self.number = 0
        self.fault = None

    def edition_number(self):
        return self.number

    def history(self):
        return tuple(reversed(self.entries))

    def install_update(self, package, origin, progress):
        progress(1, 2)
        if self.fault is not None:
            raise self.fault
        heading, _, lines = gzip.decompress(package.read_bytes()).partition(b"\n")
        self.headings.append(heading)
        self.contents.append(lines)
        services = lines.count(b'{"record":"service"')
        return self.add(origin, services)

    def add(self, origin, services):
        """Let an edition come into use."""
        self.number = max((entry.number for entry in self.entries), default=0) + 1
        at = datetime(2026, 11, 1, tzinfo=UTC)
        self.entries.append(HistoryEntry(self.number, "Directory", at.date(), services, at, origin))
        return ImportReport(Edition(self.number, "d", "Directory", at.date(), False, services, 1, 1), {}, ())

    def add_starter(self, services=5):
        """Let the directory that ships with the program come into use."""
        self.add(Origin(OriginKind.STARTER), services)


class Computer:
    """A data folder, a shelf and a clock, and a program that updates."""

    def __init__(self, folder, now, built=BUILT):
        self.folder = folder
        self.shelf = RememberingShelf()
        self.now = now
        self.built = built
        self.restart()

    def restart(self):
        """Start the program anew; all that it remembers is what is on the disk."""
        self.updating = Updating(self.folder, self.shelf, lambda: self.now, self.built)

    def sync(self, place, *, agreed=True, progress=lambda done, total: None):
        """Look, fetch and install from a folder or an address; tell whether something was installed."""
        source = self.source(place)
        offer = self.updating.look(source)
        if offer is None:
            return False
        self.updating.install(self.updating.fetch(offer, frozenset(), progress), progress, agreed=agreed)
        return True

    @staticmethod
    def source(place):
        """Return a source, an address or a folder."""
        web = str(place).startswith("https:")
        return UpdateSource(SourceKind.WEB if web else SourceKind.FOLDER, str(place))

    @property
    def sequence(self):
        """Return what is in use."""
        return self.shelf.entries[-1].origin.sequence if self.shelf.entries else 0
