"""What is different between two editions or days, in sentences."""

from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.coverage_change import CellChange, ChangeKind, ComparedSide, CoverageComparison
from workpris_desktop.wording.coverage_words import CoverageWords
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

MOST_NAMED: Final = 5
"""So many services that came, or went, are named in a sentence."""


class ChangeWords(QObject):
    """Says it in the language spoken now.

    Args:
        words: says cells and places.
        parent: owns the object.
    """

    def __init__(self, words: CoverageWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def summary(self, comparison: CoverageComparison) -> str:
        """Return what was compared, and how much is different."""
        before, after = self.side(comparison.before), self.side(comparison.after)
        said = self.tr("Before: {before}. After: {after}.").format(before=before, after=after)
        if not comparison.changes:
            nothing = self.tr("Nothing is different.")
            return f"{said} {nothing}"
        kinds = [change.kind for change in comparison.changes]
        opened, closed = kinds.count(ChangeKind.OPENED), kinds.count(ChangeKind.CLOSED)
        counted = self.tr("Opened: {opened}; closed: {closed}; otherwise different: {others}.")
        return f"{said} {counted.format(opened=opened, closed=closed, others=len(kinds) - opened - closed)}"

    def side(self, side: ComparedSide) -> str:
        """Return of which edition and day one side is."""
        language = spoken_language()
        issued = short_date(side.issued, language) if side.issued else self.tr("not known")
        return self.tr("data of {issued}, looked at on {day}").format(issued=issued, day=short_date(side.day, language))

    def change(self, change: CellChange) -> str:
        """Return one difference in a sentence, with the names of what came and went."""
        said = self.tr("{kind} – {type}, {place}: before: {before}; after: {after}.").format(
            kind=self._kind(change.kind),
            type=self._words.type(change.service_type),
            place=self._words.place(change.place),
            before=self._words.cell(change.before),
            after=self._words.cell(change.after),
        )
        for names, told in ((change.came, self.tr("New: {names}.")), (change.went, self.tr("Gone: {names}."))):
            if names:
                said += f" {told.format(names=self._named(names))}"
        return said

    def _named(self, names: tuple[str, ...]) -> str:
        shown = list(names[:MOST_NAMED])
        if len(names) > MOST_NAMED:
            shown.append(self.tr("and %n others", "", len(names) - MOST_NAMED))
        return ", ".join(shown)

    def _kind(self, kind: ChangeKind) -> str:
        return {
            ChangeKind.CLOSED: self.tr("Closed"),
            ChangeKind.FULL: self.tr("No room known any more"),
            ChangeKind.FEWER: self.tr("Fewer"),
            ChangeKind.MORE: self.tr("More"),
            ChangeKind.FREE: self.tr("Room again"),
            ChangeKind.OPENED: self.tr("Opened"),
        }[kind]
