"""Keeps the shortlist of a client in the vault: what is on it, in which order, and how it was seen."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.choice_requests import ChooseService, DropChoice, KeepOrder
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.chosen_service import ChosenService, ReferralState, Seen
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.seen_service import seen_of
from workpris_desktop.domain.shortlist import MOST_SERVICES, Pick, Shortlist
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.tasks import TaskLane

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
        vault: the way to the vault.
        desk: the directory, for the lane.
        reading: the reading lane.
        parent: owns it.
    """

    kept = Signal()
    """The list in the vault is another now."""
    stayed = Signal(str)
    """The name of a service that was taken off the shortlist and stays in the file: it was given to the person."""

    def __init__(self, vault: VaultLane, desk: DirectoryDesk, reading: TaskLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions = VaultQuestions(vault, self)
        self._desk, self._reading = desk, reading
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
        file_id = self._file_id
        for pick in before:
            if pick.id not in shortlist and pick.id in self._given:
                self.stayed.emit(pick.name)
            elif pick.id not in shortlist:
                self._after_reading(partial(self._ask, DropChoice(file_id, pick.id)))
        for pick in shortlist:
            if pick.id not in before and pick.id not in self._given:
                self._choose(file_id, pick)
        if len(shortlist) > 1:
            order = tuple(pick.id for pick in shortlist)
            self._after_reading(partial(self._ask, KeepOrder(file_id, order)))
        self._after_reading(lambda: self._questions.do(lambda _: None, lambda _: self.kept.emit()))

    def _ask(self, request: Request[Any]) -> None:
        self._questions.ask(request, lambda _: None)

    def _choose(self, file_id: str, pick: Pick) -> None:
        need, reason = self._needs.get(pick.id, self._need), self._overrides.pop(pick.id, "")

        def keep(seen: Seen) -> None:
            self._ask(ChooseService(file_id, pick.id, pick.name, need, reason, seen))

        # A service that cannot be read is chosen all the same: what it said then is only not known.
        self._reading.run(self, lambda: seen_now(self._desk, pick.id), keep, lambda _: keep({}))

    def _after_reading(self, do: Callable[[], None]) -> None:
        """Do something once what was asked of the directory before has come back: nothing overtakes a choice."""
        self._reading.run(self, lambda: None, lambda _: do(), lambda _: do())


def seen_now(desk: DirectoryDesk, service_id: str) -> Seen:
    """Return how a service is seen now, {} where the directory has it no longer; on the reading lane."""
    (found,) = desk.services((service_id,))
    return seen_of(found) if isinstance(found, Service) else {}
