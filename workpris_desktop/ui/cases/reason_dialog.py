"""Something that is done with a client's file and needs a reason, which the audit keeps."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.client_file import LONGEST_REASON
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class ReasonDialog(SteppedDialog):
    """Says what is about to be done, and asks why.

    Args:
        parent: the window.
        is_lifted: whether a restriction is lifted, where no day is asked for.
        review_on: the day on which erasure is proposed, to be set to another; None to restrict the file instead.
        today: no earlier day can be told.
    """

    wished = Signal(str, object)
    """The reason, and the day (None where none was asked for)."""

    def __init__(
        self,
        parent: QWidget,
        *,
        today: date,
        is_lifted: bool = False,
        review_on: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.day = DayField() if review_on is not None else None
        self.reason = QLineEdit(maxLength=LONGEST_REASON)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        title, sentence, wish = self._texts(is_lifted=is_lifted)
        self.setWindowTitle(title)
        column.addWidget(PlainLabel(sentence))
        if self.day is not None:
            label = PlainLabel(self.tr("Propose it for erasure &on"))
            label.setBuddy(self.day)
            self.day.call(label.text().replace("&", ""))
            self.day.show_day(review_on)
            self.day.day_changed.connect(self._judge)
            column.addWidget(label)
            column.addWidget(self.day)
        why = PlainLabel(self.tr("&Reason"))
        why.setBuddy(self.reason)
        self.reason.setAccessibleName(self.tr("Reason"))
        column.addWidget(why)
        column.addWidget(self.reason)
        kept = self.tr("The audit keeps who did this, when, and the reason. It outlives the file: name nobody in it.")
        column.addWidget(PlainLabel(kept))
        column.addStretch(1)
        self.add_step(form)
        self.go_button.setText(wish)
        self.go_button.clicked.connect(self._ask)
        self.reason.textChanged.connect(self._judge)
        self._judge()
        self.show_step(0, with_buttons=True)
        (self.day or self.reason).setFocus()

    def done(self, result: int) -> None:
        """Let go of what was typed."""
        self.reason.clear()
        super().done(result)

    def _texts(self, *, is_lifted: bool) -> tuple[str, str, str]:
        if self.day is not None:
            return (
                self.tr("Keep longer"),
                self.tr("Until that day the file is not proposed for erasure. Nothing is ever erased by itself."),
                self.tr("&Keep"),
            )
        if is_lifted:
            return (
                self.tr("Lift the restriction"),
                self.tr("The file can be changed and erased again, like any other."),
                self.tr("&Lift"),
            )
        return (
            self.tr("Restrict the file"),
            self.tr(
                "As evidence, or while something is in dispute: the file can be read, and is neither changed nor "
                "erased until the restriction is lifted."
            ),
            self.tr("Re&strict"),
        )

    def _judge(self) -> None:
        has_day = self.day is None or (self.day.day is not None and self.day.day >= self._today)
        self.go_button.setEnabled(has_day and bool(self.reason.text().strip()))

    def _ask(self) -> None:
        self.show_busy(is_busy=True)
        self.wished.emit(self.reason.text().strip(), self.day.day if self.day else None)
