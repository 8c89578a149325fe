"""The guide as the window prints it, without a window."""

from workpris_desktop.record.guide_page import GUIDE, guide_sheet
from workpris_desktop.record.help_pages import read_help, read_picture
from workpris_desktop.system.paths import resources_folder

KEYS = {
    "focus_search": "Ctrl+F",
    "person": "Ctrl+Shift+P",
    "ask_first": "Ctrl+Shift+A",
    "pick": "Ctrl+D",
    "print_leaflet": "Ctrl+P",
    "save_leaflet": "Ctrl+Shift+S",
    "look_for_update": "F5",
    "lock_now": "Ctrl+L",
    "next_person": "Ctrl+Shift+N",
    "help": "F1",
    "command_box": "Ctrl+K",
}
"""Those that are named in it."""


def the_guide(language):
    """Return the sheet of a language."""
    page = next(page for page in read_help(resources_folder(), language) if page.id == GUIDE).with_keys(KEYS)
    pictures = {shown.name: read_picture(resources_folder(), language, shown.name) for shown in page.pictures}
    return guide_sheet(page, language, pictures)
