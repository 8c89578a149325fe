"""Introduces the controller of our own entries to the page of a record and to the commands."""

from collections.abc import Callable

from workpris_desktop.sync.entry_proposals import EntryProposals
from workpris_desktop.sync.slip_box import SlipBox
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.entry_controller import EntryController
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.office_words import OfficeWords


def make_entries(
    place: Workplace,
    window: MainWindow,
    *,
    desk: DirectoryDesk,
    reading: TaskLane,
    choice_words: ChoiceWords,
    sender: Callable[[], str],
) -> EntryController | None:
    """Return what keeps our own entries; None where the workplace has none."""
    if place.office is None:
        return None
    entries = EntryController(
        window,
        desk,
        reading,
        place.office,
        choice_words=choice_words,
        office_words=OfficeWords(place.facts, window),
        moment=lambda: (place.today(), place.moment()),
        proposals=EntryProposals(SlipBox(place.folder.root)) if place.folder else None,
        sender=sender,
    )
    command, bar = window.commands.action, window.find_page.detail.entry_bar
    entries.said.connect(lambda text: window.say(text, entries.undo if entries.can_undo else None))
    entries.changed.connect(bar.know)
    bar.correct_requested.connect(entries.correct)
    bar.change_requested.connect(entries.change)
    bar.remove_requested.connect(entries.remove)
    bar.merge_requested.connect(entries.merge)
    window.find_page.results.add_requested.connect(entries.add)
    command("add_service").triggered.connect(entries.add)
    command("undo_entry").triggered.connect(entries.undo)
    command("undo_entry").setEnabled(False)
    entries.undo_became_possible.connect(command("undo_entry").setEnabled)
    return entries
