"""Keeps the window on the edition in use: opens it, mends its index, fills an empty shelf, moves on to a new one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.edition import Edition, ImportReport
from workpris_desktop.domain.edition_history import Origin, OriginKind
from workpris_desktop.domain.errors import DirectoryMissing, DirectoryOutdated, IndexOutdated, WorkprisError
from workpris_desktop.ui.directory.data_controller import DataController
from workpris_desktop.ui.directory.data_page import DataPage
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.directory_words import DirectoryWords


class EditionInUse(QObject):
    """Opens what the shelf has, and brings in what stands in for it.

    Args:
        workplace: the shelf, and the starter directory.
        desk: the open directory.
        page: the data screen.
        reading: the lane that searches.
        bringing: the lane that reads in.
        parent: the owner.
    """

    opened = Signal(object)
    """The `Edition` that is open now."""
    said = Signal(str)
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        workplace: Workplace,
        desk: DirectoryDesk,
        page: DataPage,
        *,
        reading: TaskLane,
        bringing: TaskLane,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._desk = desk
        self._reading, self._bringing = reading, bringing
        self.data = DataController(page, self._install, bringing, DirectoryWords(self))
        self._common: Path | None = None
        self._shelf_is_empty = False
        self._mended: Path | None = None
        self._is_mending = False
        self.data.installed.connect(self.use_new)
        self.data.became_busy.connect(self._note_busy)
        self.data.search_prepared.connect(self._use_prepared_search)
        self.data.failed.connect(self._cannot_read_in)

    def begin(self, common: Path | None = None) -> None:
        """Open the directory.

        Args:
            common: the directory that an administrator has put down for all accounts; used where it is newer.
        """
        self._common = common
        self._reading.run(self, self._desk.open, self._show, self._cannot_open)

    def look_for_new(self) -> None:
        """Open the directory anew where another window or command has read one in."""
        edition = self._desk.edition
        if edition is not None and self._workplace.shelf.edition_number() != edition.number:
            self._open()

    def follow(self, folder: Path) -> None:
        """Use the directory that an administrator has put down for all accounts, where it is another than ours."""
        self._bringing.run(
            self,
            lambda: self._workplace.shelf.offers_newer(folder, self._workplace.today()),
            lambda newer: self._follow(folder, newer=newer),
            self.failed.emit,
        )

    def use_new(self, report: ImportReport) -> None:
        """Open the edition that has just come into use."""
        self._shelf_is_empty = False
        edition = report.edition
        # The title of the sample is in one language only.
        sample = self.tr("In use now: the sample directory")
        self.said.emit(sample if edition.sample else self.tr("In use now: {title}").format(title=edition.title))
        self._open()

    def use_former(self, edition: Edition) -> None:
        """Open the edition that is in use again."""
        self.said.emit(self.tr("In use again: {title}").format(title=edition.title))
        self._open()

    def mends(self, error: IndexOutdated) -> bool:
        """Have the index of an edition built anew, once for each; tell whether that is under way."""
        if not self._is_mending and error.path != self._mended:
            self._is_mending, self._mended = True, error.path
            rebuild = partial(self._workplace.shelf.rebuild_index, damaged=error.path)
            # What is held open cannot be replaced on Windows.
            self._reading.run(self, self._desk.close, lambda _: self.data.prepare_search(rebuild), self.failed.emit)
        return self._is_mending

    def _open(self) -> None:
        self._reading.run(self, self._desk.open, self._show, self.failed.emit)

    def _show(self, edition: Edition) -> None:
        self.data.show_edition(edition)
        self.opened.emit(edition)
        if self._common is not None:
            common, self._common = self._common, None
            self.follow(common)

    def _install(self, package: Path, progress: Callable[[int, int], None]) -> ImportReport:
        place = self._workplace
        if package == self._starter:
            shipped = Origin(OriginKind.STARTER)
            return place.shelf.install(package, progress, place.today(), origin=shipped, now=place.moment())
        beside = place.updates.install if place.updates is not None else None
        return (beside or place.shelf.install)(package, progress, place.today(), now=place.moment())

    @property
    def _starter(self) -> Path:
        return self._workplace.resources / "starter"

    def _follow(self, folder: Path, *, newer: bool) -> None:
        if newer:
            self.data.read_in(folder, quietly=True)

    def _cannot_open(self, error: WorkprisError) -> None:
        if isinstance(error, DirectoryMissing) or (isinstance(error, DirectoryOutdated) and error.sample):
            self._shelf_is_empty = True
            self._read_in_first(self._common)
        elif isinstance(error, DirectoryOutdated) and self._common is not None:
            self._read_in_first(self._common)
        else:
            self.failed.emit(error)

    def _note_busy(self, busy: bool) -> None:
        self._is_mending = self._is_mending and busy

    def _use_prepared_search(self) -> None:
        self.said.emit(self.tr("The search is ready."))
        self._open()

    def _read_in_first(self, common: Path | None) -> None:
        """Fill the empty shelf: with the directory for all accounts where there is one, else with the sample."""
        self._common = None
        if common is None:
            self.said.emit(self.tr("Preparing the sample directory…"))
        self.data.read_in(common or self._starter, quietly=True)

    def _cannot_read_in(self, error: WorkprisError) -> None:
        """Tell why; where the shelf is empty still, the sample stands in, never over a directory that is damaged."""
        self.failed.emit(error)
        if self._shelf_is_empty:
            self._shelf_is_empty = False
            self._read_in_first(None)
