"""What notes sheets that are on their way to the disk while the vault is being locked."""

from collections.abc import Iterable
from typing import Any

from workpris_desktop.cases.choice_requests import NoteSheet
from workpris_desktop.domain.chosen_service import SheetKind


def sheet_notes(leaving: Iterable[tuple[SheetKind, Any]]) -> tuple[NoteSheet, ...]:
    """Return what notes sheets; nobody has time to read how the services on them are seen.

    Args:
        leaving: kind, and whose sheet it is: the `ReadableFile` with the services on it (`Pick`).
    """
    return tuple(
        NoteSheet(readable.file.id, kind, tuple((pick.id, pick.name, {}) for pick in picks))
        for kind, (readable, picks) in leaving
    )
