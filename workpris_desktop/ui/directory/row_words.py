"""What every row of the result list says, be it a service or a note."""

from collections.abc import Callable
from datetime import date

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.hit import Hit
from workpris_desktop.ui.directory.answer_rows import Note, NoteKind
from workpris_desktop.wording.hit_words import HitLines, HitWords
from workpris_desktop.wording.office_words import OfficeWords


class RowWords:
    """Says rows in the language spoken now; ``offices`` also says towns and what is not known of them."""

    def __init__(self, facts: Facts, today: Callable[[], date]) -> None:
        self.offices = OfficeWords(facts)
        self._hits = HitWords(facts, today)

    def lines(self, hit: Hit, *, chosen: bool) -> HitLines:
        """Return the texts of a service."""
        return self._hits.lines(hit, chosen=chosen)

    def note(self, note: Note) -> str:
        """Return the text of a row that is no service."""
        if note.kind is NoteKind.RESPONSIBLE:
            return self.offices.heading(note.offices)
        return self.offices.not_known(note.office) if note.office else self.offices.others()
