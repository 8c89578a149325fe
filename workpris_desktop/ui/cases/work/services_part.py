"""The services chosen for a client: why, what became of each, what was given, and what has changed since."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.domain.chosen_service import ChosenService, Experience, GivenSheet
from workpris_desktop.domain.client_register import PossibleDouble
from workpris_desktop.domain.release_check import ReleaseCheck
from workpris_desktop.ui.cases.dialog_answer import show_dialog
from workpris_desktop.ui.cases.office_table import OfficeTable, Row
from workpris_desktop.ui.cases.work.fitted_rows import FittedRows
from workpris_desktop.ui.cases.work.panes_in_sight import PanesInSight
from workpris_desktop.ui.cases.work.referral_box import ReferralBox
from workpris_desktop.ui.cases.work.release_check_dialog import ReleaseCheckDialog, Say
from workpris_desktop.ui.cases.work.service_buttons import AllServicesButtons, OneServiceButtons
from workpris_desktop.ui.cases.work.service_change import ServiceChange
from workpris_desktop.ui.cases.work.service_list_words import ServiceListWords
from workpris_desktop.ui.cases.work.work_part import WorkPart
from workpris_desktop.ui.widgets.banner import Banner
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class ServicesPart(WorkPart):
    """Shows the list, and asks by signal.

    Args:
        words: says what stands on the list.
        say: says what was found of a release day, and what to do.
        today: the day on the wall.
        parent: the open file.
    """

    find_requested = Signal()
    leaflet_requested = Signal()
    first_days_requested = Signal()
    release_check_requested = Signal(object, object)
    """The day of release, and the hour (`time`)."""
    form_requested = Signal(str)
    """The id of the service."""
    service_shown = Signal(str)
    service_selected = Signal(str)
    order_wished = Signal(tuple)
    """All ids in their new order."""
    drop_wished = Signal(str)
    state_wished = Signal(str, object, str, object)
    """The id of the service, the `ReferralState`, the code of its reason, and the day."""

    def __init__(
        self, words: ServiceListWords, say: Say, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._say = words, say
        self._release: tuple[date | None, time | None] = (None, None)
        self._checking: ReleaseCheckDialog | None = None
        self._awaits_choices = False
        self._choices: tuple[ChosenService, ...] = ()
        self._changes: Mapping[str, ServiceChange] = {}
        self._with_form: frozenset[str] | None = None
        self._sheets: tuple[GivenSheet, ...] = ()
        self._doubles: tuple[PossibleDouble, ...] = ()
        self._experience: tuple[str, Experience] | None = None
        self.notice, self.all, self.one = Banner(), AllServicesButtons(), OneServiceButtons(self.undo_button)
        self.table, self.sheets = OfficeTable(0), OfficeTable(3)
        self.none, self.about, self.sheets_label = PlainLabel(), PlainLabel(selectable=True), PlainLabel()
        self.referral = ReferralBox(words.work, today)
        self._lay_out()
        self._connect()
        self.show_texts()
        self._show_selected()

    @property
    def choices(self) -> tuple[ChosenService, ...]:
        """Return the services that are shown, in their order."""
        return self._choices

    @property
    def choice(self) -> ChosenService | None:
        """Return the selected service."""
        return next((each for each in self._choices if each.service_id == self.table.current_key), None)

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("Services")

    def show_choices(self, choices: Sequence[ChosenService]) -> None:
        """Show the services of the client; the selected one stays so where it is among them."""
        self._choices = tuple(choices)
        self._show_rows()
        self._show_selected()
        if self._awaits_choices and self.all.search.hasFocus():
            self.take_focus()
        self._awaits_choices = False

    def show_sheets(self, sheets: Sequence[GivenSheet]) -> None:
        """Show what was printed or given."""
        self._sheets = tuple(sheets)
        self.sheets.show_rows([(sheet.id, self._words.sheet_cells(sheet)) for sheet in self._sheets])
        self.sheets.setVisible(bool(sheets))
        self._show_sheets_label()

    def show_doubles(self, doubles: Sequence[PossibleDouble]) -> None:
        """Say which files may be about the same person."""
        self._doubles = tuple(doubles)
        self.notice.say("\n".join(self._words.register.double(double) for double in self._doubles))

    def show_changes(self, changes: Mapping[str, ServiceChange]) -> None:
        """Show what has become of services since they were chosen or given, by their ids."""
        self._changes = changes
        self._show_rows()
        self._show_selected()

    def show_forms(self, with_form: frozenset[str]) -> None:
        """Offer the provider's form of these services only; until this is known, of any."""
        self._with_form = with_form
        self._show_form()

    def show_experience(self, service_id: str, experience: Experience) -> None:
        """Show what became of own referrals to the provider of a service."""
        self._experience = (service_id, experience)
        self._show_about()

    def show_release(self, day: date | None, hour: time | None = None) -> None:
        """Take in the day of release, as it is told in the file, and the hour; None where it is not known."""
        self._release = (day, hour)

    def check_release_day(self) -> None:
        """Ask what does not work out on the day of release; where the day is not known, ask for it first."""
        day, hour = self._release
        dialog = ReleaseCheckDialog(self._words.work, self._say, day=day, hour=hour, parent=self.window())
        self._checking = dialog
        dialog.wished.connect(self.release_check_requested)
        dialog.finished.connect(self._end_check)
        show_dialog(dialog)
        dialog.ask()

    def show_release_check(self, check: ReleaseCheck) -> None:
        """Show what was found, if somebody still wants to see it."""
        if self._checking is not None:
            self._checking.show_check(check)

    def end_release_check(self) -> None:
        """Close the check: the directory could not be asked."""
        if self._checking is not None:
            self._checking.reject()

    def select(self, service_id: str) -> None:
        """Select a service."""
        self.table.select(service_id)

    def show_rights(self) -> None:
        """Offer what may be done with the file."""
        self.one.show_rights(may_change=self.may_change)
        self.referral.setVisible(self.may_change)

    def show_nothing(self) -> None:
        """Empty every widget that shows something of the file."""
        self._choices, self._changes, self._experience, self._with_form = (), {}, None, None
        self._release = (None, None)
        self.show_choices(())
        self.show_sheets(())
        self.show_doubles(())
        self.sheets_label.setText("")

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.table.setAccessibleName(self.tr("Services chosen for this person"))
        self.sheets.setAccessibleName(self.tr("Sheets printed or given"))
        self.none.setText(
            self.tr(
                "No service has been chosen yet. “Find services” opens the search for this person; what is put on the "
                "shortlist there stands here."
            )
        )
        self.table.show_headings(self._words.headings())
        self.sheets.show_headings(self._words.sheet_headings())
        self._show_rows()
        self.show_sheets(self._sheets)
        self.show_doubles(self._doubles)
        self._show_about()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        shown: tuple[QWidget, ...] = (self.all.search, self.table, self.referral.state, self.sheets)
        return tuple(pane for pane in shown if pane.isVisibleTo(self))

    def take_focus(self) -> None:
        """Put the keyboard into the list, also where it is still to be read, else on what fills it."""
        self._awaits_choices = not self._choices
        (self.table if self._choices else self.all.search).setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        above: tuple[QWidget, ...] = (self.notice, self.all, self.none)
        for part in above:
            column.addWidget(part)
        column.addWidget(self.table)
        below: tuple[QWidget, ...] = (self.one, self.about, self.referral, self.sheets_label)
        for part in below:
            column.addWidget(part)
        column.addWidget(self.sheets)
        column.addStretch(1)
        for table in (self.table, self.sheets):
            FittedRows(table, is_short=True)
        sight = PanesInSight(inside, self.table, self.sheets, self.all.search, self.referral.state)
        QVBoxLayout(self).addWidget(sight.area)

    def _connect(self) -> None:
        for button, signal in (
            (self.all.search, self.find_requested),
            (self.all.leaflet, self.leaflet_requested),
            (self.all.first_days, self.first_days_requested),
            (self.all.check, self.check_release_day),
        ):
            button.clicked.connect(signal)
        self.one.show_record.clicked.connect(self._show_service)
        self.one.form.clicked.connect(self._open_form)
        self.one.drop.clicked.connect(self._drop)
        self.one.up.clicked.connect(lambda: self._move(-1))
        self.one.down.clicked.connect(lambda: self._move(1))
        self.table.itemSelectionChanged.connect(self._show_selected)
        self.table.activated.connect(lambda _: self._show_service())
        self.referral.wished.connect(
            lambda state, reason, day: self.state_wished.emit(self.table.current_key, state, reason, day)
        )
        for key, act in (
            (QKeySequence(Qt.Key.Key_Delete), self._drop),
            (QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Up), lambda: self._move(-1)),
            (QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Down), lambda: self._move(1)),
        ):
            shortcut = QShortcut(key, self.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _show_service(self) -> None:
        if self.choice is not None:
            self.service_shown.emit(self.choice.service_id)

    def _open_form(self) -> None:
        if self.choice is not None:
            self.form_requested.emit(self.choice.service_id)

    def _end_check(self) -> None:
        self._checking = None

    def _drop(self) -> None:
        if self.may_change and self.choice is not None:
            self.drop_wished.emit(self.choice.service_id)

    def _move(self, by: int) -> None:
        ids = [each.service_id for each in self._choices]
        if not self.may_change or self.choice is None:
            return
        place = ids.index(self.choice.service_id)
        if 0 <= place + by < len(ids):
            ids[place], ids[place + by] = ids[place + by], ids[place]
            self.order_wished.emit(tuple(ids))

    def _row(self, choice: ChosenService) -> Row:
        return choice.service_id, self._words.cells(choice, self._changes.get(choice.service_id))

    def _show_rows(self) -> None:
        self.table.show_rows([self._row(choice) for choice in self._choices])
        self.table.setVisible(bool(self._choices))
        self.one.setVisible(bool(self._choices) or self.undo_button.isEnabled())
        self.none.setVisible(not self._choices)
        self.all.show_any(is_any=bool(self._choices))

    def _show_selected(self) -> None:
        choice = self.choice
        row = self.table.currentRow() if choice is not None else -1
        self.one.show_place(row, len(self._choices))
        self._show_form()
        self.referral.show_choice(choice)
        self.referral.setVisible(self.may_change and choice is not None)
        self._show_about()
        if choice is not None:
            self.service_selected.emit(choice.service_id)

    def _show_form(self) -> None:
        choice, known = self.choice, self._with_form
        is_missing = choice is not None and known is not None and choice.service_id not in known
        self.one.show_form(is_any=choice is not None, is_missing=is_missing)

    def _show_about(self) -> None:
        choice = self.choice
        if choice is None:
            self.about.setText("")
            return
        about, experience = self._experience or ("", None)
        told = experience if about == choice.service_id else None
        self.about.setText(self._words.about(choice, self._changes.get(choice.service_id), told))

    def _show_sheets_label(self) -> None:
        said = self.tr("Printed or given") if self._sheets else self.tr("Nothing has been printed or given yet.")
        self.sheets_label.setText(said if self.readable is not None else "")
