"""Joins the dialog for services that our office adds with the file in which they are kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.directory.office_entries import OfficeEntries
from workpris_desktop.domain.choice import Facet
from workpris_desktop.domain.entry_merge import EntriesKnown
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.facet import Payment
from workpris_desktop.domain.hours import weekly_hours
from workpris_desktop.domain.own_entry import LONGEST_REMARK, OWN_PREFIX, OwnEntry, Town
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.sync.entry_proposals import EntryProposals
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.entry_dialog import EntryDialog
from workpris_desktop.ui.directory.entry_keeper import EntryChange, EntryKeeper
from workpris_desktop.ui.directory.town_controller import TownController
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.office_words import OfficeWords
from workpris_desktop.wording.own_entry_words import OwnEntryWords

if TYPE_CHECKING:
    from workpris_desktop.domain.edition import Edition

_Done = TypeVar("_Done")
_LONG_AGO: Final = date(2000, 1, 1)


class EntryController(QObject):
    """Adds, changes, removes and merges entries on the reading lane, after which they are found at once."""

    changed = Signal(EntriesKnown)
    """What our office knows now; search and record are to be shown again."""
    said = Signal(str)
    """What to say for a moment."""
    undo_became_possible = Signal(bool)
    merged = Signal(str, Pick)
    """The id of an entry that is gone, and the service of the directory that takes its place."""
    unmerged = Signal(Pick, str)
    """The service of the directory, and the id of an entry that came back by undo."""
    proposals_changed = Signal()
    """What waits to go out is not what it was."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        window: QWidget,
        desk: DirectoryDesk,
        lane: TaskLane,
        office: OfficeEntries,
        *,
        choice_words: ChoiceWords,
        office_words: OfficeWords,
        moment: Callable[[], tuple[date, datetime]],
        proposals: EntryProposals | None = None,
        sender: Callable[[], str] = lambda: "",
    ) -> None:
        """Introduce the parts.

        Args:
            window: the window above which dialogs open.
            desk: the directory, for the lane.
            lane: the reading lane.
            office: where entries are kept.
            choice_words: says the types of help.
            office_words: says towns.
            moment: the day on the wall, and the time (UTC).
            proposals: what goes to the publisher; without it nothing does.
            sender: the office, as a proposal names it.
        """
        super().__init__(window)
        self._window, self._desk, self._lane = window, desk, lane
        self._keeper, self._sender = EntryKeeper(office, proposals), sender
        self._choice_words, self._office_words, self._moment = choice_words, office_words, moment
        self._words = OwnEntryWords(self)
        self._looked_at: Edition | None = None
        self._stamp: str | None = None
        self._undo: Callable[[], None] | None = None
        self._after_undo: Callable[[], None] = lambda: None

    def add(self) -> None:
        """Open the dialog for a new service; what somebody looked for is not put into it."""
        self._open(_blank(""), proposes=True)

    def correct(self, service_id: str) -> None:
        """Open the dialog with what the directory says of a service, to be corrected."""
        self._lane.run(
            self,
            lambda: self._desk.service(service_id),
            lambda service: self._open(entry_from(service, self._moment()[0]), proposes=True),
            self.failed.emit,
            newest_of="entry",
        )

    def change(self, entry_id: str) -> None:
        """Open the dialog with an entry of ours."""
        today = self._today
        self._lane.run(
            self,
            lambda: self._keeper.entry(entry_id, today),
            lambda both: self._open(both[0], proposes=both[1]),
            self.failed.emit,
            newest_of="entry",
        )

    def remove(self, entry_id: str) -> None:
        """Remove an entry; it can be undone."""
        today = self._today
        self._do(lambda: self._keeper.remove(entry_id, today), self._say_removed)

    def merge(self, entry_id: str, pick: Pick) -> None:
        """Let the service of the directory take the place of an entry; it can be undone."""
        today = self._today

        def tell(done: EntryChange) -> None:
            self._offer_undo(done.undo, lambda: self.unmerged.emit(pick, entry_id))
            self.said.emit(self.tr("Merged: “{name}” of the directory stays.").format(name=pick.name))
            self.merged.emit(entry_id, pick)

        self._do(lambda: self._keeper.remove(entry_id, today), tell)

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a last change that can be taken back."""
        return self._undo is not None

    def undo(self) -> None:
        """Take back the last change."""
        undo, after = self._undo, self._after_undo
        if undo is not None:
            self._offer_undo(None)

            def tell(_: None) -> None:
                after()
                self.said.emit(self.tr("Undone."))

            self._do(undo, tell)

    def note_edition(self) -> None:
        """Look what our office knows where another edition of the directory came into use."""
        if self._looked_at is not self._desk.edition:
            self.look()

    def look(self) -> None:
        """Look what our office knows, and what the directory has by now, too."""
        self._looked_at = self._desk.edition

        def known() -> EntriesKnown:
            self._stamp = self._keeper.stamp()
            return self._desk.entries_known()

        self._lane.run(self, known, self.changed.emit, self._cannot_look, newest_of="known")

    def look_for_changes(self) -> None:
        """Open the entries anew where another window or command has changed them."""

        def changed() -> EntriesKnown | None:
            if self._stamp is None or self._stamp == self._keeper.stamp():
                return None
            return self._opened_anew()

        def show(known: EntriesKnown | None) -> None:
            if known is not None:
                self.changed.emit(known)

        self._lane.run(self, changed, show, self._cannot_look, newest_of="changes")

    @property
    def _today(self) -> date:
        return self._moment()[0]

    def _open(self, entry: OwnEntry, *, proposes: bool) -> None:
        edition = self._desk.edition
        countries = edition.countries if edition else ()
        dialog = EntryDialog(
            entry,
            self._choice_words.offers(Facet.TYPE),
            home=countries[0] if len(countries) == 1 else "",
            moment=self._moment,
            words=self._words,
            proposes=proposes if self._keeper.can_propose else None,
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        towns = TownController(dialog.fields.town, self._desk, self._lane, self._office_words)
        towns.failed.connect(self.failed)
        dialog.saved.connect(lambda saved: self._keep(saved, entry, proposes=dialog.proposes))
        dialog.open()

    def _keep(self, entry: OwnEntry, former: OwnEntry, *, proposes: bool) -> None:
        before = None if former.checked_on == _LONG_AGO else former
        today, sender = self._today, self._sender()

        def tell(done: EntryChange) -> None:
            self._offer_undo(done.undo)
            said = self.tr("Kept: “{name}”. It is found from now on.")
            if done.proposal:
                said = self.tr("Kept: “{name}”. It is found from now on, and waits to go to the publisher.")
            self.said.emit(said.format(name=entry.name))

        self._do(lambda: self._keeper.keep(entry, before, today, proposes=proposes, sender=sender), tell)

    def _say_removed(self, done: EntryChange) -> None:
        self._offer_undo(done.undo)
        said = self.tr("Removed: “{name}”. Undo brings it back.")
        if done.proposal:
            said = self.tr("Removed: “{name}”, and its proposal. Undo brings both back.")
        self.said.emit(said.format(name=done.entry.name))

    def _offer_undo(self, undo: Callable[[], None] | None, after: Callable[[], None] = lambda: None) -> None:
        self._undo, self._after_undo = undo, after
        self.undo_became_possible.emit(undo is not None)

    def _do(self, work: Callable[[], _Done], tell: Callable[[_Done], None]) -> None:
        """Change the entries, open the directory anew with them, and tell."""

        def all_of_it() -> tuple[_Done, EntriesKnown]:
            done = work()
            return done, self._opened_anew()

        def show(both: tuple[_Done, EntriesKnown]) -> None:
            done, known = both
            tell(done)
            self.changed.emit(known)
            self.proposals_changed.emit()
            if isinstance(done, EntryChange) and done.fault is not None:
                self.failed.emit(done.fault)

        self._lane.run(self, all_of_it, show, self.failed.emit)

    def _opened_anew(self) -> EntriesKnown:
        self._stamp = self._keeper.stamp()
        self._looked_at = self._desk.open()
        return self._desk.entries_known()

    def _cannot_look(self, error: WorkprisError) -> None:
        self.changed.emit(EntriesKnown())
        self.failed.emit(error)


def entry_from(service: Service, today: date) -> OwnEntry:
    """Return what the directory says of a service as an entry that corrects it."""
    place = next((place for place in service.places if place.address), None)
    address = place.address if place else None
    town = Town("")
    if place and address:
        where = place.municipality, place.latitude, place.longitude
        town = Town(address.city, address.country, address.region, "", *where)
    return replace(
        _blank(service.name),
        service_type=next(iter(service.types), ""),
        town=town,
        phone=next((phone.number for phone in service.phones), ""),
        hours=weekly_hours(service.schedule, today),
        street=address.street if address else "",
        sex=service.facets.sex,
        minimum_age=service.minimum_age,
        maximum_age=service.maximum_age,
        is_free=service.facets.payment is Payment.FREE,
        remark=" ".join(service.description.split())[:LONGEST_REMARK],
        corrects=service.id,
    )


def _blank(name: str) -> OwnEntry:
    """Return an entry with nothing but an id of its own, and perhaps a name."""
    entry_id = f"{OWN_PREFIX}{uuid4().hex}"
    return OwnEntry(entry_id, name, "", Town(""), "", _LONG_AGO, datetime(2000, 1, 1, tzinfo=UTC))
