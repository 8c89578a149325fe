"""What stands in the lists of chosen services and of given sheets."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from workpris_desktop.domain.chosen_service import ChosenService, Experience, GivenSheet
from workpris_desktop.domain.need import NeedKind
from workpris_desktop.ui.cases.work.service_change import ServiceChange
from workpris_desktop.wording.client_work_words import ClientWorkWords
from workpris_desktop.wording.dates import on_the_clock
from workpris_desktop.wording.file_words import FileWords
from workpris_desktop.wording.need_words import NeedWords
from workpris_desktop.wording.register_screen_words import RegisterScreenWords


class ServiceListWords(QObject):
    """Puts the words of needs, states, colleagues and changes together.

    Args:
        kinds: the needs by their ids.
        needs: says them.
        files: knows colleagues and times.
        register: says what may be a double.
        parent: owns the object.
    """

    def __init__(
        self,
        kinds: Mapping[str, NeedKind],
        needs: NeedWords,
        files: FileWords,
        register: RegisterScreenWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kinds, self._needs, self._files = kinds, needs, files
        self.register = register
        self.work = ClientWorkWords(self)

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the list of services."""
        return self.tr("Service"), self.tr("For"), self.tr("State"), self.tr("Given"), self.tr("Since then")

    def cells(self, choice: ChosenService, change: ServiceChange | None) -> tuple[str, ...]:
        """Return the cells of a service."""
        given = self.work.day(on_the_clock(choice.given_at).date()) if choice.given_at else ""
        return choice.name, self._need(choice), self._state(choice), given, self._change(change)

    def about(self, choice: ChosenService, change: ServiceChange | None, experience: Experience | None) -> str:
        """Return all that is to be said of a service beside its row, one thing a line."""
        lines = [
            *(
                [self.tr("Chosen although a rule fails: {reason}").format(reason=choice.override)]
                if choice.override
                else []
            ),
            *([self._change(change)] if change and change.is_any else []),
            *([self.work.experience(experience)] if experience else []),
        ]
        return "\n".join(lines)

    def sheet_headings(self) -> tuple[str, ...]:
        """Return the headings of the list of sheets."""
        return self.tr("When"), self.tr("What"), self.tr("Who"), self.tr("Services on it")

    def sheet_cells(self, sheet: GivenSheet) -> tuple[str, ...]:
        """Return the cells of a sheet."""
        services = ", ".join(name for _, name in sheet.services)
        return (
            self._files.moment(sheet.made_at),
            self.work.sheet(sheet.kind),
            self._files.person(sheet.author_id),
            services,
        )

    def _need(self, choice: ChosenService) -> str:
        kind = self._kinds.get(choice.need)
        return self._needs.label(kind) if kind else ""

    def _state(self, choice: ChosenService) -> str:
        parts = [self.work.state(choice.state)]
        if choice.reason:
            parts.append(self.work.reason(choice.state, choice.reason))
        if choice.state_on:
            parts.append(self.work.day(choice.state_on))
        return " · ".join(parts)

    def _change(self, change: ServiceChange | None) -> str:
        if change is None or not change.is_any:
            return ""
        return self.work.gone(change.successor) if change.is_gone else self.work.changed(change.parts)
