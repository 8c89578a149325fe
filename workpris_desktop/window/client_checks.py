"""Holds what was chosen for clients against the directory: on the day of release, and after an update."""

from collections.abc import Callable
from datetime import date, time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.choice_requests import ChosenEverywhere
from workpris_desktop.cases.choices_everywhere import ChosenOf
from workpris_desktop.cases.intake_rows import Intake
from workpris_desktop.directory.release_check import check_release_day
from workpris_desktop.domain.chosen_service import ChosenService, Seen, changed_parts
from workpris_desktop.domain.intake_condition import exported
from workpris_desktop.domain.life import Tombstone
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.release_answers import release_day_of
from workpris_desktop.domain.release_check import ReleaseCheck
from workpris_desktop.domain.seen_service import seen_of
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.changed_clients_dialog import ChangedClient
from workpris_desktop.ui.cases.work.service_change import ServiceChange
from workpris_desktop.window.client_ground import ClientGround
from workpris_desktop.window.search_room import SearchRoom
from workpris_desktop.window.workplace import Workplace

if TYPE_CHECKING:
    from workpris_desktop.ui.directory.desk import DirectoryDesk
    from workpris_desktop.ui.tasks import TaskLane

AT_ONCE: Final = 50
"""Services are looked up at once; whoever searches meanwhile waits no longer than that takes."""

Found = dict[str, Service | Tombstone | None]
"""What the directory has of services now, by their ids."""


class ClientChecks(QObject):
    """Asks the directory on the reading lane; nothing of a client goes there but ids of services.

    Args:
        vault: the way to the vault.
        workplace: the tables that ship with the program, and the clock.
        desk: the directory, for the lane.
        reading: the reading lane.
        room: the search, for what was found out at this workplace.
        ground: the towns of the directory.
        parent: owns it.
    """

    checked = Signal(ReleaseCheck)
    compared = Signal(str, object)
    """The id of a file, and what has changed of its services by their ids."""
    forms_known = Signal(str, object)
    """The id of a file, and the ids (`frozenset`) of those of its services that have a provider's form."""
    clients_changed = Signal(tuple)
    """The `ChangedClient` of all files that the account may open."""
    failed = Signal(object)

    def __init__(
        self,
        vault: VaultLane,
        workplace: Workplace,
        *,
        desk: "DirectoryDesk",
        reading: "TaskLane",
        room: SearchRoom,
        ground: ClientGround,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._questions = VaultQuestions(vault, self)
        self._workplace, self._desk, self._reading = workplace, desk, reading
        self._room, self._ground = room, ground
        self._turn = 0

    def check_release(self, intake: Intake, choices: tuple[ChosenService, ...], day: date, hour: time | None) -> None:
        """Look what does not work out on the day of a release; `checked` tells it."""
        facts, today, findings = self._workplace.facts, self._workplace.today(), self._room.findings.findings
        answers = exported(self._ground.form, intake.by_field, intake.needs, today)
        about = release_day_of(answers, day, facts.prisons, self._ground.places.town, hour)
        ids = tuple(choice.service_id for choice in choices)
        self._reading.run(
            self,
            lambda: check_release_day(self._desk, ids, about, regions=facts.regions, today=today, findings=findings),
            self.checked.emit,
            self.failed.emit,
            newest_of="release",
        )

    def compare(self, file_id: str, choices: tuple[ChosenService, ...]) -> None:
        """Look what has changed of the services of a file since they were seen, and which have a form.

        `compared` and `forms_known` tell it.
        """
        seen = {choice.service_id: choice.seen for choice in choices}

        def take(now: Found) -> None:
            changes = {each: change_of(seen[each], found) for each, found in now.items()}
            self.compared.emit(file_id, {each: change for each, change in changes.items() if change is not None})
            with_form = (each for each, found in now.items() if isinstance(found, Service) and found.entry_forms)
            self.forms_known.emit(file_id, frozenset(with_form))

        self._read(tuple(seen), {}, take)

    def look_for_changes(self) -> None:
        """Look which clients have services that have changed; `clients_changed` tells it, nobody as well."""
        self._questions.ask(ChosenEverywhere(), self._take_chosen, newest_of="changed")

    def forget(self) -> None:
        """Let no answer come any more: the vault is being locked."""
        self._turn += 1
        self._questions.drop()
        self._reading.forget(self, "release")

    def _take_chosen(self, chosen: tuple[ChosenOf, ...]) -> None:
        """Look each service up once, whoever has chosen it."""
        ids = tuple(dict.fromkeys(each.service_id for each in chosen))

        def take(now: Found) -> None:
            found = ((each, change_of(each.seen, now[each.service_id])) for each in chosen)
            self.clients_changed.emit(
                tuple(
                    ChangedClient(each.file_id, each.file_name, each.service_id, each.name, change, each.was_given)
                    for each, change in found
                    if change is not None
                )
            )

        self._read(ids, {}, take)

    def _read(
        self,
        ids: tuple[str, ...],
        found: Found,
        take: Callable[[Found], None],
    ) -> None:
        """Read services, some at once, so that a search never waits for all of them."""
        if not ids:
            take(found)
            return
        first, rest, turn = ids[:AT_ONCE], ids[AT_ONCE:], self._turn

        def go_on(services: tuple[Service | Tombstone | None, ...]) -> None:
            if turn == self._turn:
                found.update(zip(first, services, strict=True))
                self._read(rest, found, take)

        self._reading.run(self, lambda: self._desk.services(first), go_on, lambda _: None)


def change_of(seen: Seen, now: Service | Tombstone | None) -> ServiceChange | None:
    """Return what has changed of a service since it was seen, None for nothing."""
    if not isinstance(now, Service):
        return ServiceChange(is_gone=True, successor=now.successor if now is not None else "")
    parts = changed_parts(seen, seen_of(now))
    return ServiceChange(parts) if parts else None
