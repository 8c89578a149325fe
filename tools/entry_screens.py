"""Pictures of what an office writes itself: a service of its own, folded and open, and the slip of an error."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from workpris_desktop.domain.search import Question
from workpris_desktop.domain.slip import SaidBy, WrongLine
from workpris_desktop.ui.directory.entry_dialog import EntryDialog
from workpris_desktop.ui.directory.report_dialog import ReportDialog
from workpris_desktop.window.program import Program

Save = Callable[[QWidget, Path], None]
Opened = TypeVar("Opened", bound=QDialog)

NAMES = {
    "en": "Parish of St John, warm room",
    "de": "Pfarre St. Johann, Wärmestube",
    "cs": "Farnost sv. Jana, noclehárna",
    "sl": "Župnija sv. Janeza, topla soba",
}
STREETS = {"en": "Kostelní 4", "de": "Kirchengasse 4", "cs": "Kostelní 4", "sl": "Cerkvena ulica 4"}
PHONES = {"en": "541 123 456", "de": "0662 123456", "cs": "541 123 456", "sl": "01 234 56 78"}
TYPE = "ACC.EMG"
RIGHT_PHONE = "585 123 456"
OPEN_HOURS = ("8:00", "12:00", "13:00", "16:30")


def picture_entries(
    program: Program, language: str, town: str, out: Path, ending: str, *, rest: Callable[[], None], save: Save
) -> None:
    """Picture the dialogs for a service of the own office and for an error.

    Args:
        program: a window with a place for own entries and for slips.
        language: the one spoken now.
        town: where the service is.
        out: the folder for the pictures.
        ending: of their names.
        rest: waits until nothing is under way.
        save: saves the picture of a widget.
    """
    command = program.window.commands.action
    command("add_service").trigger()
    dialog = _newest(program, EntryDialog)
    fields = dialog.fields
    fields.name.setText(NAMES[language])
    fields.type.choose(TYPE)
    fields.town.take(program.desk.municipalities(town)[0])
    fields.phone.setText(PHONES[language])
    rest()
    save(dialog, out / f"entry-{ending}.png")
    fields.hours.on_days.setChecked(True)
    for cell, hour in zip(fields.hours.cells[0], OPEN_HOURS, strict=True):
        cell.setText(hour)
    fields.hours.same.click()
    fields.unfold()
    fields.street.setText(STREETS[language])
    rest()
    save(dialog, out / f"entry-open-{ending}.png")
    _close(dialog)
    page = program.window.find_page
    page.ask(Question(town))
    rest()
    page.select_next()
    rest()
    command("report_error").trigger()
    slip = _newest(program, ReportDialog)
    slip.line.choose(WrongLine.TELEPHONE)
    slip.right.setPlainText(RIGHT_PHONE)
    slip.said_by.choose(SaidBy.TELEPHONE)
    rest()
    save(slip, out / f"report-{ending}.png")
    _close(slip)


def _newest(program: Program, kind: type[Opened]) -> Opened:
    return [dialog for dialog in program.window.findChildren(kind) if dialog.isVisible()][-1]


def _close(dialog: QDialog) -> None:
    dialog.reject()
    dialog.deleteLater()
