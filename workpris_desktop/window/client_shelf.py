"""Keeps the shortlist of a client in the vault: what is on it, in which order, and how it was seen."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.choice_requests import ChooseService, DropChoice, KeepOrder
from workpris_desktop.domain.chosen_service import ChosenService, ReferralState, Seen
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.seen_service import seen_of
from workpris_desktop.domain.shortlist import MOST_SERVICES, Pick, Shortlist
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.window.awaited_requests import AwaitedRequests

_OVER: Final = frozenset(
    {
        *(ReferralState.REFUSED, ReferralState.PERSON_SAID_NO, ReferralState.DID_NOT_COME),
        *(ReferralState.ENDED, ReferralState.TAKEN_BACK),
    }
)
"""Nobody is sent there once more."""


def shortlist_of(chosen: Iterable[ChosenService]) -> Shortlist:
    """Return the list of a client as the shortlist that is printed: the first that a sheet holds."""
    open_ones = [Pick(each.service_id, each.name) for each in chosen if each.state not in _OVER]
    return Shortlist(tuple(open_ones[:MOST_SERVICES]))


class ClientShelf(QObject):
    """Takes each shortlist as the keeper has it now, and brings the vault to the same.

    Args:
        awaited: the way to the vault, past the directory.
        desk: the directory, for the lane.
        parent: owns it.
    """

    kept = Signal()
    """The list in the vault is another now."""
    refused = Signal(object)
    """A `WorkprisError`, once for each list that was to be kept: the list in the vault is not that of the window."""
    stayed = Signal(str)
    """The name of a service that was taken off the shortlist and stays in the file: it was given to the person."""

    def __init__(self, awaited: AwaitedRequests, desk: DirectoryDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._awaited, self._desk = awaited, desk
        self._file_id, self._need = "", ""
        self._known = Shortlist()
        self._given: frozenset[str] = frozenset()
        self._needs: dict[str, str] = {}
        self._overrides: dict[str, str] = {}

    def begin(self, file_id: str, need: str, chosen: Iterable[ChosenService]) -> Shortlist:
        """Keep the list of a file from now on, and return it; what is chosen is for a need, "" for none."""
        chosen = tuple(chosen)
        self._overrides.clear()
        self._file_id, self._need, self._known = file_id, need, shortlist_of(chosen)
        begun = (each for each in chosen if each.given_at or each.state is not ReferralState.PREPARED)
        self._given = frozenset(each.service_id for each in begun)
        self._needs = {each.service_id: each.need for each in chosen if each.need}
        return self._known

    def end(self) -> None:
        """Keep nothing any more."""
        self.begin("", "", ())

    @contextmanager
    def override(self, service_id: str, reason: str) -> Iterator[None]:
        """Let a service be chosen for a reason although a rule fails; a reason that found no use is forgotten."""
        self._overrides[service_id] = reason
        yield
        self._overrides.pop(service_id, None)

    def keep(self, shortlist: Shortlist) -> None:
        """Bring the vault to a changed list."""
        before, self._known = self._known, shortlist
        file_id, refuse = self._file_id, self._refuse_once()
        for pick in before:
            if pick.id not in shortlist and pick.id in self._given:
                self.stayed.emit(pick.name)
            elif pick.id not in shortlist:
                self._awaited.ask(DropChoice(file_id, pick.id), refuse)
        for pick in shortlist:
            if pick.id not in before and pick.id not in self._given:
                self._choose(file_id, pick, refuse)
        if len(shortlist) > 1:
            self._awaited.ask(KeepOrder(file_id, tuple(pick.id for pick in shortlist)), refuse)
        self._awaited.when_answered(self.kept.emit)

    def _refuse_once(self) -> Callable[[WorkprisError], None]:
        errors: list[WorkprisError] = []

        def refuse(error: WorkprisError) -> None:
            errors.append(error)
            if len(errors) == 1:
                self.refused.emit(error)

        return refuse

    def _choose(self, file_id: str, pick: Pick, refuse: Callable[[WorkprisError], None]) -> None:
        need, reason = self._needs.get(pick.id, self._need), self._overrides.pop(pick.id, "")
        choose = partial(ChooseService, file_id, pick.id, pick.name, need, reason)
        # A service that cannot be read is chosen all the same: what it said then is only not known.
        unread: Seen = {}
        self._awaited.ask_after(lambda: seen_now(self._desk, pick.id), choose, unread=unread, on_error=refuse)


def seen_now(desk: DirectoryDesk, service_id: str) -> Seen:
    """Return how a service is seen now, {} where the directory has it no longer; on the reading lane."""
    (found,) = desk.services((service_id,))
    return seen_of(found) if isinstance(found, Service) else {}
