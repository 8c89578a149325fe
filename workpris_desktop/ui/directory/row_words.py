"""What every row of the result list says, be it a service or a note."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.hit import Hit
from workpris_desktop.ui.directory.answer_rows import FOLDS, Note, NoteKind
from workpris_desktop.wording.fit_words import FitWords
from workpris_desktop.wording.hit_words import HitLines, HitWords
from workpris_desktop.wording.office_words import OfficeWords


class RowWords(QObject):
    """Says rows in the language spoken now; ``offices`` also says towns and what is not known of them."""

    def __init__(self, facts: Facts, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offices = OfficeWords(facts, self)
        self._fits = FitWords(facts, self)
        self._hits = HitWords(facts, today, self._fits, self)

    def lines(self, hit: Hit, *, chosen: bool, names_places: bool = False, is_corrected: bool = False) -> HitLines:
        """Return the texts of a service, which are told apart by place where two were asked for."""
        return self._hits.lines(hit, chosen=chosen, names_places=names_places, is_corrected=is_corrected)

    def note(self, note: Note) -> str:
        """Return the text of a row that is no service."""
        if note.kind in FOLDS:
            return self._fold(note)
        if note.group is not None:
            return self._fits.group(note.group)
        if note.kind is NoteKind.RESPONSIBLE and note.offices is not None:
            return self.offices.heading(note.offices)
        return self.offices.not_known(note.office) if note.office else self.offices.others()

    def _fold(self, note: Note) -> str:
        if note.kind is NoteKind.FOLDED:
            return self.tr("%n services do not fit – show them with the reasons (F4)", "", note.count)
        if note.shown < note.count:
            text = self.tr("%n services do not fit, the first {shown} are below – fold them away (F4)", "", note.count)
            return text.format(shown=note.shown)
        return self.tr("%n services do not fit – fold them away (F4)", "", note.count)
