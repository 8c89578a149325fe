"""One step of work in a file that can be taken back, and taken again."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class WorkStep(QUndoCommand):
    """Asks for a change; the vault is asked again, whichever way the step is taken.

    Args:
        forward: makes the change.
        back: makes what was before.
        text_of: names a text that is being typed, whose pauses are one step together; "" for all else.
    """

    def __init__(self, forward: Callable[[], None], back: Callable[[], None], *, text_of: str = "") -> None:
        super().__init__()
        self.forward, self._back, self.text_of = forward, back, text_of

    def id(self) -> int:
        """Return a kind other than that of Qt's own where steps can become one."""
        return 1 if self.text_of else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the next step where it goes on typing the same text."""
        if not isinstance(other, WorkStep) or other.text_of != self.text_of:
            return False
        self.forward = other.forward
        return True

    def redo(self) -> None:
        """Make the change."""
        self.forward()

    def undo(self) -> None:
        """Make what was before."""
        self._back()
