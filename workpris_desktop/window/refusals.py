"""Joins what a refusal tells of a provider with the findings of the office and with the slips for the publisher."""

from typing import TYPE_CHECKING

from workpris_desktop.domain.chosen_service import ChosenService
from workpris_desktop.domain.refusal import line_after
from workpris_desktop.ui.cases.work.refusal_box import RefusalBox
from workpris_desktop.ui.directory.report_dialog import BegunReport
from workpris_desktop.window.search_room import SearchRoom
from workpris_desktop.window.slip_desk import SlipDesk
from workpris_desktop.window.vault_notes import VaultNotes
from workpris_desktop.wording.refusal_words import RefusalWords

if TYPE_CHECKING:
    from workpris_desktop.ui.directory.desk import DirectoryDesk


def join_refusals(
    box: RefusalBox, notes: VaultNotes, room: SearchRoom, slips: SlipDesk | None, desk: "DirectoryDesk"
) -> None:
    """Let a finding go into the vault's notes, and a correction into the slips; neither knows of a person.

    Args:
        box: shows what a refusal tells.
        notes: keeps findings.
        room: knows the findings that count now.
        slips: keeps corrections, None where nothing is kept.
        desk: knows the edition in use.
    """
    words = RefusalWords(box)
    box.show_findings(room.findings.findings)
    room.findings.changed.connect(box.show_findings)
    box.finding_wished.connect(notes.write)
    if slips is None:
        return

    def report(choice: ChosenService) -> None:
        line, edition = line_after(choice.reason), desk.edition
        if line is not None and edition is not None and choice.state_on is not None:
            begun = BegunReport(line, words.right(choice.reason), choice.state_on)
            slips.reporting.open_dialog(choice.service_id, choice.name, edition, begun)

    box.offer_reports()
    box.correction_wished.connect(report)
