"""Proposals that our own entries become, in the box of what waits to go out: no more than one waits for each entry."""

from collections.abc import Sequence
from datetime import date

from workpris_desktop.domain.own_entry import OwnEntry
from workpris_desktop.domain.slip import Proposal, Slip
from workpris_desktop.record.entry_record import entry_as_proposal, proposal_id
from workpris_desktop.sync.slip_box import SlipBox


class EntryProposals:
    """What goes to the publisher of the directory out of our own entries."""

    def __init__(self, box: SlipBox) -> None:
        self._box = box

    def knows(self, entry_id: str, today: date) -> bool:
        """Tell whether an entry was proposed, whether that waits still or was handed over not long ago.

        Raises:
            MachineFault: the box cannot be read.
        """
        return any(_is_of(slip, entry_id) for slip in self._box.slips(today))

    def waiting(self, entry_id: str, today: date) -> tuple[Slip, ...]:
        """Return the proposal of an entry that waits; it is one, or none.

        Raises:
            MachineFault: the box cannot be read.
        """
        return tuple(slip for slip in self._box.slips(today) if slip.waits and _is_of(slip, entry_id))

    def propose(self, entry: OwnEntry, today: date, sender: str = "") -> None:
        """Keep an entry as a proposal, in the place of an earlier one of it that waits.

        Args:
            entry: what is proposed.
            today: the day.
            sender: the office, as it may be told to the publisher.

        Raises:
            SlipTells: it holds a birth number or a date of birth.
            SlipBoxFull: too many wait already.
            MachineFault: it could not be written.
        """
        self._box.add(Slip.proposal(entry_as_proposal(entry), today, corrects=entry.corrects, sender=sender))

    def withdraw(self, entry_id: str, today: date) -> tuple[Slip, ...]:
        """Remove the proposal of an entry that waits, and return what was removed.

        Raises:
            MachineFault: the box cannot be written.
        """
        waiting = self.waiting(entry_id, today)
        return self._box.remove({slip.id for slip in waiting}) if waiting else ()

    def restore(self, entry_id: str, slips: Sequence[Slip], today: date) -> None:
        """Let just these proposals of an entry wait, as they did before a change that is undone.

        Raises:
            SlipBoxFull: there is no room for them any more.
            MachineFault: the box cannot be written.
        """
        if not slips:
            self.withdraw(entry_id, today)
        for slip in slips:
            self._box.add(slip)


def _is_of(slip: Slip, entry_id: str) -> bool:
    return isinstance(slip.about, Proposal) and slip.about.service_id == proposal_id(entry_id)
