"""The providers' own entry forms: their definitions, and the files that came with the package."""

import sqlite3
from typing import Final

from workpris_desktop.directory.rows import Rows, id_list
from workpris_desktop.domain.entry_form import LARGEST_FORM_BYTES, EntryForm, FormField
from workpris_desktop.domain.intake import AnswerKind

_FORMS: Final = """
SELECT 1 AS distance, entry_form.rowid AS line, entry_form.* FROM entry_form WHERE service_id = ?1
UNION ALL
SELECT 2, entry_form.rowid, entry_form.*
  FROM service JOIN entry_form ON entry_form.organization_id = service.organization_id
 WHERE service.id = ?1 AND entry_form.service_id IS NULL
 ORDER BY distance, line LIMIT ?2
"""
_FIELDS: Final = """
SELECT entry_form_id, label, kind, options, question FROM entry_form_field
 WHERE entry_form_id IN (SELECT value FROM json_each(?)) ORDER BY position, rowid LIMIT ?
"""
_FILE: Final = """
SELECT data FROM entry_form JOIN form_file ON form_file.name = entry_form.file
 WHERE entry_form.id = ? AND length(data) <= ?
"""
_MOST_FIELDS: Final = 1_000
_BETWEEN_OPTIONS: Final = "|"


def entry_forms_of(rows: Rows, service_id: str) -> tuple[EntryForm, ...]:
    """Return the forms of a service, and then those of its provider for all services."""
    found = rows.several(_FORMS, service_id)
    if not found:
        return ()
    fields: dict[str, list[FormField]] = {}
    for row in rows.several(_FIELDS, id_list(form["id"] for form in found), most=_MOST_FIELDS):
        fields.setdefault(row["entry_form_id"], []).append(_field(row))
    return tuple(
        EntryForm(row["id"], row["title"], row["language"], row["file"], tuple(fields.get(row["id"], ())))
        for row in found
    )


def form_file_of(rows: Rows, form_id: str) -> bytes | None:
    """Return the PDF of a form, None where it has none or one that is larger than any form may be."""
    row = rows.first(_FILE, form_id, LARGEST_FORM_BYTES)
    return bytes(row["data"]) if row else None


def _field(row: sqlite3.Row) -> FormField:
    options = tuple(filter(None, (option.strip() for option in row["options"].split(_BETWEEN_OPTIONS))))
    return FormField(row["label"], AnswerKind(row["kind"]), options, row["question"])
