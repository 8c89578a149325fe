"""Says why, where somebody asks for what can only be kept and nothing can be kept."""

from typing import Final

from workpris_desktop.ui.folder_words import FolderWords
from workpris_desktop.window.program import Program

WOULD_KEEP: Final = (
    "clients",
    "add_service",
    "look_for_update",
    "update_from_folder",
    "history",
)
"""Commands that do nothing without a data folder, by their names."""


def say_why_nothing_is_kept(program: Program) -> None:
    """Answer each wish that cannot be fulfilled in a program that works beside the folder of a newer version."""
    window, place, words = program.window, program.vault.place, FolderWords(program)

    def say(*_: object) -> None:
        window.warn(words.made_by_newer())

    for name in WOULD_KEEP:
        window.commands.action(name).triggered.connect(say)
    results = window.find_page.results
    for wish in (
        program.room.detail.report_requested,
        results.add_requested,
        results.report_requested,
        program.data_page.history_requested,
    ):
        wish.connect(say)
    place.wanted.connect(lambda: place.say_instead(words.made_by_newer()))
