"""Pictures of the first start, the settings, the cards for professionals, the command box, the help and the program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.preferences import Theme
from workpris_desktop.domain.workplace import Home
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.system.settings import Settings
from workpris_desktop.ui.about_dialog import AboutDialog
from workpris_desktop.ui.comfort import Comfort
from workpris_desktop.ui.command_box import CommandBox
from workpris_desktop.ui.directory.staff_dialog import StaffDialog
from workpris_desktop.ui.folder_words import FolderWords
from workpris_desktop.ui.help_dialog import HelpDialog
from workpris_desktop.ui.licences_dialog import LicencesDialog
from workpris_desktop.ui.main_window import FIND
from workpris_desktop.ui.settings.dialog import SettingsDialog
from workpris_desktop.ui.welcome.dialog import WelcomeDialog
from workpris_desktop.window.comfort_desk import ComfortDesk
from workpris_desktop.window.opened_file import OpenedFile
from workpris_desktop.window.program import Program

_SHOWN_FOLDER = Path("/home/eva/workpris")
_TYPED = {"en": "print", "de": "drucken", "cs": "tisk", "sl": "natis"}


def picture_comfort(
    program: Program,
    facts: Facts,
    language: str,
    out: Path,
    ending: str,
    *,
    rest: Callable[[], None],
    save: Callable[[QWidget, Path], None],
) -> None:
    """Picture each page of the first start, the settings, what a word finds, and two pages of the help."""
    app, window = QApplication.instance(), program.window
    assert isinstance(app, QApplication)
    theme, percent = ending.split("-")[1:]
    settings = Settings(theme=Theme(theme), text_percent=int(percent))
    comfort = Comfort(app, window, settings, app.font().pointSizeF() * 100 / int(percent), lambda _: None)
    comfort.change_home(Home({"de": "AT", "sl": "SI"}.get(language, "CZ")))
    desk = ComfortDesk(comfort, program, facts, _SHOWN_FOLDER)
    window.show_view(FIND)
    desk.open_welcome()
    dialog = window.findChildren(WelcomeDialog)[-1]
    for number in range(len(dialog.pages)):
        dialog.show_page(number)
        rest()
        save(dialog, out / f"welcome-{number + 1}-{ending}.png")
    dialog.close()
    desk.open_settings()
    settings_dialog = window.findChildren(SettingsDialog)[-1]
    rest()
    save(settings_dialog, out / f"settings-{ending}.png")
    settings_dialog.close()
    window.commands.action("for_staff").trigger()
    rest()
    cards = window.findChildren(StaffDialog)[-1]
    save(cards, out / f"for-staff-{ending}.png")
    cards.close()
    window.commands.action("command_box").trigger()
    box = window.findChildren(CommandBox)[-1]
    box.field.setText(_TYPED[language])
    rest()
    save(box, out / f"command-box-{ending}.png")
    box.close()
    for name, command in (("guide", "guide"), ("find", "help")):
        window.commands.action(command).trigger()
        shown = window.findChildren(HelpDialog)[-1]
        rest()
        save(shown, out / f"help-{name}-{ending}.png")
        shown.close()
    _picture_program(program, out, ending, rest=rest, save=save)


def _picture_program(
    program: Program, out: Path, ending: str, *, rest: Callable[[], None], save: Callable[[QWidget, Path], None]
) -> None:
    """Picture what is said of the program, of a directory that was double clicked, and of a newer version's folder."""
    window = program.window
    window.commands.action("about").trigger()
    rest()
    about = window.findChildren(AboutDialog)[-1]
    save(about, out / f"about-{ending}.png")
    about.licences_button.click()
    rest()
    save(about.findChildren(LicencesDialog)[-1], out / f"licences-{ending}.png")
    about.close()
    OpenedFile(program).open(resources_folder() / "starter")
    rest()
    asked = window.findChildren(QMessageBox)[-1]
    save(asked, out / f"open-directory-{ending}.png")
    asked.close()
    window.show_view(FIND)
    window.machine_banner.say(FolderWords(window).made_by_newer())
    rest()
    save(window, out / f"newer-folder-{ending}.png")
    window.machine_banner.say("")
