"""Objections of providers to their entries: found in every file, whatever else is wrong with it."""

from collections.abc import Iterator, Sequence

from workpris_desktop.publishing.answer_sheet import Answer, AnswerSheet
from workpris_desktop.publishing.answers_report import Objection
from workpris_desktop.publishing.asked import AskedField
from workpris_desktop.publishing.reading_words import Wordbooks, means_anywhere
from workpris_desktop.record.row_store import RowStore


def objections_in(sheets: Sequence[AnswerSheet], store: RowStore, books: Wordbooks) -> Iterator[Objection]:
    """Walk the objections of all files, whoever answered and when.

    Args:
        sheets: the files that came back.
        store: the package that was asked about.
        books: the words of all languages.
    """
    for sheet in sheets:
        for answer in sheet.answers:
            if answer.field is AskedField.OBJECTION and _objects(answer, books):
                service = store.get("service", answer.record_id) or {}
                organisation = store.get("organization", service.get("organization_id", "")) or {}
                yield Objection(
                    organisation.get("name", ""),
                    answer.record_id,
                    service.get("name", "") or answer.service,
                    answer.where,
                )


def _objects(answer: Answer, books: Wordbooks) -> bool:
    """Tell whether it is an objection: whatever was written beside the question but a plain no is one."""
    cell = answer.correct or answer.right
    return cell is not None and not means_anywhere(books, cell.text, "no")
