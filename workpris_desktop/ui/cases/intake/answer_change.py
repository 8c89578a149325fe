"""A change of one answer that can be undone."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from workpris_desktop.domain.intake import IntakeField
from workpris_desktop.domain.intake_answer import IntakeAnswer

Write = Callable[[IntakeField, IntakeAnswer | None], None]


class AnswerChange(QUndoCommand):
    """Puts one answer in the place of another; None stands for no answer.

    Args:
        text: what was changed, in the words of the form.
        field: the question.
        answers: the answer before, and the one now, which is written already.
        visit: counts the visits to fields: changes of one visit are undone at once.
        write: writes an answer where it is shown and kept.
    """

    def __init__(
        self,
        text: str,
        field: IntakeField,
        answers: tuple[IntakeAnswer | None, IntakeAnswer | None],
        *,
        visit: int,
        write: Write,
    ) -> None:
        super().__init__(text)
        self.field, self.visit, self._write = field, visit, write
        self._former, self.newer = answers
        self._is_written = True

    def id(self) -> int:
        """Return what changes have in common that may be one."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the next change of the same visit."""
        if not isinstance(other, AnswerChange) or other.field is not self.field or other.visit != self.visit:
            return False
        self.newer = other.newer
        return True

    def undo(self) -> None:
        """Write the answer of before."""
        self._write(self.field, self._former)

    def redo(self) -> None:
        """Write the newer answer again; at first it stands where it was typed."""
        if self._is_written:
            self._is_written = False
        else:
            self._write(self.field, self.newer)
