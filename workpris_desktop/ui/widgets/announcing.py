"""What a screen reader says by itself, wherever the keyboard is: what was found, what was done, why it does not go."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from workpris_desktop.ui.widgets.plain_label import PlainLabel


def announce(about: QWidget, text: str) -> None:
    """Let a screen reader say a text once it has said what it is saying; without one nothing happens.

    Args:
        about: the widget that the text is about.
        text: what stands on the screen, too; nothing is said for an empty one.
    """
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, text))


class AnnouncedLabel(PlainLabel):
    """A label in which results stand: where it can be seen, a new text is announced."""

    def setText(self, text: str) -> None:
        """Show a text, and announce it where it differs from the one before."""
        is_new = text != self.text()
        super().setText(text)
        around = self.parentWidget()
        # A label that hides while it is empty is shown only after it was given its text.
        if is_new and around is not None and around.isVisible():
            announce(self, text)
