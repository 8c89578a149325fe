"""Pictures of the leaflet screen with its choices, and of the kit for somebody who leaves today."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.leaflet import LeafletFormat, LeafletOptions
from workpris_desktop.domain.pin import PinLock
from workpris_desktop.ui.directory.leaving_dialog import LeavingDialog
from workpris_desktop.ui.printing.client_screen import ClientScreen
from workpris_desktop.window.program import Program

Save = Callable[[QWidget, Path], None]


def picture_leaflets(
    program: Program, language: str, town: str, out: Path, ending: str, *, rest: Callable[[], None], save: Save
) -> None:
    """Picture the screens around the leaflet, which is shown with its shortlist.

    Args:
        program: the window with its directory.
        language: the one spoken now.
        town: where somebody goes.
        out: the folder for the pictures.
        ending: of their names.
        rest: waits until nothing is under way.
        save: saves the picture of a widget.
    """
    page = program.shop.page
    page.set_options(LeafletOptions(language, LeafletFormat.FOLDED, pictures=True, qr=True))
    program.shop.leaflet.draw()
    rest()
    save(program.window, out / f"leaflet-folded-{ending}.png")
    _picture_client_screen(program, out, ending, rest=rest, save=save)
    program.window.commands.action("leaves_today").trigger()
    dialog = program.window.findChildren(LeavingDialog)[-1]
    found = program.desk.municipalities(town)
    dialog.town.take(found[0])
    dialog.woman.click()
    rest()
    save(dialog, out / f"leaves-today-{ending}.png")
    dialog.close()


def _picture_client_screen(program: Program, out: Path, ending: str, *, rest: Callable[[], None], save: Save) -> None:
    """Picture what the person sees, and how one comes back."""
    screen = ClientScreen(program.shop.leaflet.leaflets, PinLock("0000"))
    screen.resize(program.window.size())
    screen.show()
    rest()
    save(screen, out / f"client-screen-{ending}.png")
    screen.ask_for_pin()
    rest()
    save(screen, out / f"client-screen-pin-{ending}.png")
    screen.open_and_close()
    screen.deleteLater()
