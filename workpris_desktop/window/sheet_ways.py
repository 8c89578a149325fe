"""Joins the sheets of a client with the open file: the way to a question and to a consent, and who has a form."""

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.ui.cases.file_controller import FileController
from workpris_desktop.window.client_checks import ClientChecks
from workpris_desktop.window.client_parts import ClientParts
from workpris_desktop.window.client_sheets import ClientSheets


def join_sheet_ways(sheets: ClientSheets, checks: ClientChecks, parts: ClientParts, files: FileController) -> None:
    """Let a sheet lead to the question that stands in its way, and offer a provider's form only where there is one."""

    def open_question(readable: ReadableFile, field_id: str) -> None:
        shown, part = files.panel.view.readable, parts.intake.part
        if shown is not None and shown.file.id == readable.file.id:
            files.show_part(part)
            part.show_question(field_id)

    def show_forms(file_id: str, with_form: frozenset[str]) -> None:
        if file_id == parts.services_part.file_id:
            parts.services_part.show_forms(with_form)

    sheets.question_wanted.connect(open_question)
    sheets.learned.connect(lambda _: parts.intake.read_again())
    sheets.passed_on.connect(lambda _: parts.passing.load())
    sheets.gate.ground_wanted.connect(parts.consents.open_for)
    parts.consents.given.connect(lambda _: sheets.gate.take_ground())
    checks.forms_known.connect(show_forms)
