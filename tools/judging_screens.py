"""Pictures of judging: a person told of, filters, services side by side, what to ask first, and nothing found."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from workpris_desktop.domain.person import PersonSex
from workpris_desktop.domain.search import Question
from workpris_desktop.ui.directory.call_dialog import CallDialog
from workpris_desktop.ui.directory.compare_dialog import CompareDialog
from workpris_desktop.ui.directory.fact_box import FactBox
from workpris_desktop.window.program import Program

Save = Callable[[QWidget, Path], None]

NEAR = {"en": "housing Brno 60", "de": "Wohnen bei Linz", "cs": "bydlení Brno 60", "sl": "nastanitev Maribor 50"}
UNKNOWN = "xyzzy"


def picture_judging(
    program: Program, language: str, out: Path, ending: str, *, rest: Callable[[], None], save: Save
) -> None:
    """Picture the screens of judging.

    Args:
        program: the window with its directory.
        language: the one spoken now.
        out: the folder for the pictures.
        ending: of their names.
        rest: waits until nothing is under way.
        save: saves the picture of a widget.
    """
    page, command = program.window.find_page, program.window.commands.action
    page.ask(Question(NEAR[language]))
    rest()
    command("person").trigger()
    assert program.room.person.panel is not None
    sex = program.room.person.panel.findChildren(FactBox)[0]
    sex.tell(PersonSex.MAN)
    sex.told.emit()
    rest()
    save(program.window, out / f"person-{ending}.png")
    page.close_panel()
    page.toggle_filters()
    rest()
    save(program.window, out / f"filters-{ending}.png")
    page.toggle_filters()
    for name, kind in (("compare", CompareDialog), ("ask_first", CallDialog)):
        command(name).trigger()
        rest()
        _save_dialog(program, kind, out / f"{name.replace('_', '-')}-{ending}.png", save)
    program.room.person.clear()
    page.ask(Question(f"{NEAR[language]} {UNKNOWN}"))
    rest()
    save(program.window, out / f"nothing-{ending}.png")


def _save_dialog(program: Program, kind: type[QDialog], path: Path, save: Save) -> None:
    dialog = program.window.findChildren(kind)[-1]
    save(dialog, path)
    dialog.close()
    dialog.deleteLater()
