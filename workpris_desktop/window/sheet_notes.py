"""Whose sheet it is that leaves, and what notes it while the vault is being locked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from workpris_desktop.cases.choice_requests import NoteSheet
from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.passing_requests import NotePassedOn
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.passing_on import PassingWay, WantedPassing
from workpris_desktop.domain.shortlist import Pick


@dataclass(frozen=True, slots=True, repr=False)
class SheetAbout:
    """Whose sheet it is, the services on it, and what of the file goes to a provider with it, None for nothing.

    Each sheet carries it, for another file may be open when it is printed.
    """

    readable: ReadableFile
    picks: tuple[Pick, ...] = ()
    wanted: WantedPassing | None = None

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "SheetAbout(...)"


def passing_note(about: SheetAbout) -> NotePassedOn | None:
    """Return what notes that facts went to a provider with a sheet, None where none did."""
    if about.wanted is None:
        return None
    return NotePassedOn(about.readable.file.id, PassingWay.PROVIDER_FORM, about.wanted)


def sheet_notes(leaving: Iterable[tuple[SheetKind, Any]]) -> Iterator[Request[Any]]:
    """Walk what notes sheets; nobody has time to read how the services on them are seen.

    Args:
        leaving: kind, and `SheetAbout`.
    """
    for kind, about in leaving:
        passed = passing_note(about)
        if passed is not None:
            yield passed
        yield NoteSheet(about.readable.file.id, kind, tuple((pick.id, pick.name, {}) for pick in about.picks))
