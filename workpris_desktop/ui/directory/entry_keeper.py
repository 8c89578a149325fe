"""Keeps our own entries together with the proposals that they become, and takes back what was done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from workpris_desktop.directory.office_entries import OfficeEntries
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.own_entry import OwnEntry
from workpris_desktop.sync.entry_proposals import EntryProposals


@dataclass(frozen=True, slots=True)
class EntryChange:
    """What was done with an entry.

    ``undo`` takes it back, on the lane. ``proposal`` tells whether one was kept or removed with it; ``fault`` is why
    it was not, which is no reason not to change the entry.
    """

    entry: OwnEntry
    undo: Callable[[], None]
    proposal: bool = False
    fault: WorkprisError | None = None


class EntryKeeper:
    """Changes entries and proposals; everything is to be called on the reading lane.

    Args:
        office: where entries are kept.
        proposals: what goes to the publisher; without it nothing does.
    """

    def __init__(self, office: OfficeEntries, proposals: EntryProposals | None) -> None:
        self._office, self._proposals = office, proposals

    @property
    def can_propose(self) -> bool:
        """Tell whether there is a box for proposals."""
        return self._proposals is not None

    def stamp(self) -> str:
        """Return what is another one after each change of the entries.

        Raises:
            MachineFault: reading failed.
        """
        return self._office.stamp()

    def entry(self, entry_id: str, today: date) -> tuple[OwnEntry, bool]:
        """Return an entry, and whether it was proposed.

        Raises:
            EntryNotFound: there is none of this id.
            EntriesDamaged: the entries cannot be read.
            MachineFault: reading failed.
        """
        entry = self._office.entry(entry_id)
        return entry, self._proposals is not None and self._proposals.knows(entry_id, today)

    def keep(
        self, entry: OwnEntry, former: OwnEntry | None, today: date, *, proposes: bool, sender: str
    ) -> EntryChange:
        """Keep an entry; what of it waits to go out is replaced, or removed where it is not to be proposed any more.

        Args:
            entry: the entry.
            former: what it was before, None for a new one.
            today: the day of the proposal.
            proposes: whether it goes to the publisher.
            sender: the office, as the publisher is told.

        Raises:
            EntriesFull: there are too many.
            MachineFault: it could not be kept.
        """

        def settle(proposals: EntryProposals) -> bool:
            if proposes:
                proposals.propose(entry, today, sender)
            else:
                proposals.withdraw(entry.id, today)
            return proposes

        back = (lambda: self._office.put(former)) if former else (lambda: self._office.remove(entry.id))
        return self._change(entry, lambda: self._office.put(entry), back, settle, today)

    def remove(self, entry_id: str, today: date) -> EntryChange:
        """Remove an entry, and what of it waits to go out.

        Raises:
            EntryNotFound: there is none of this id.
            MachineFault: it could not be removed.
        """
        entry = self._office.entry(entry_id)
        return self._change(
            entry,
            lambda: self._office.remove(entry_id),
            lambda: self._office.put(entry),
            lambda proposals: bool(proposals.withdraw(entry_id, today)),
            today,
        )

    def _change(
        self,
        entry: OwnEntry,
        change: Callable[[], object],
        back: Callable[[], object],
        settle: Callable[[EntryProposals], bool],
        today: date,
    ) -> EntryChange:
        proposals = self._proposals
        waited = proposals.waiting(entry.id, today) if proposals else ()

        def undo() -> None:
            back()
            if proposals:
                proposals.restore(entry.id, waited, today)

        change()
        if proposals is None:
            return EntryChange(entry, undo)
        try:
            return EntryChange(entry, undo, proposal=settle(proposals))
        except WorkprisError as fault:
            return EntryChange(entry, undo, fault=fault)
