"""The recovery key on the screen, once: to be printed, and proved to be on paper."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.ui.cases.absent_panel import heading_font
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.recovery_sheet_words import key_rows

GROUPS_ASKED = 2
KEY_LARGER = 1.3


class RecoverySheetStep(QWidget):
    """Shows the key and asks for its last groups, which whoever holds the sheet can read off it.

    ``foot`` are the buttons that end the step; they stand below what scrolls.
    """

    print_requested = Signal()
    save_requested = Signal()
    confirmed = Signal()
    """The last groups were typed: the sheet is on paper."""
    postponed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown_key, self._asked = "", ""
        self.key = PlainLabel(selectable=True)
        self.key.setAccessibleName(self.tr("Recovery key"))
        self.key.setFont(self._large())
        self.print_button = QPushButton(self.tr("&Print…"))
        self.save_button = QPushButton(self.tr("&Save as PDF…"))
        self.done_button, self.later_button = QPushButton(self.tr("&Done")), QPushButton(self.tr("I will do it &later"))
        self.groups, self.verdict = QLineEdit(), PlainLabel()
        self.foot = QWidget()
        self._lay_out()
        self.print_button.clicked.connect(self.print_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.groups.textChanged.connect(self._judge)
        self.groups.returnPressed.connect(self._confirm)
        self.done_button.clicked.connect(self._confirm)
        self.later_button.clicked.connect(self.postponed)
        self.setFocusProxy(self.print_button)

    def show_key(self, key: str) -> None:
        """Show a recovery key (groups with blanks between)."""
        self.key.setText("\n".join(key_rows(key)))
        self.shown_key, self._asked = key, "".join(key.split()[-GROUPS_ASKED:])
        self.groups.setText("")
        self._judge()

    def forget(self) -> None:
        """Let go of the key."""
        self.key.setText("")
        self.shown_key, self._asked = "", ""
        self.groups.setText("")

    @property
    def is_proved(self) -> bool:
        """Tell whether the last groups were typed."""
        typed = "".join(letter for letter in self.groups.text().upper() if letter.isalnum())
        return bool(self._asked) and typed == self._asked

    def _lay_out(self) -> None:
        heading = PlainLabel(self.tr("Print the recovery sheet"))
        heading.setFont(heading_font(self))
        texts = (
            self.tr(
                "This key opens the vault when the password is forgotten. It is shown now and never again; nobody "
                "else has it."
            ),
            self.tr(
                "Print it on a printer beside you, put the sheet into an envelope, seal it, and keep it where the "
                "computer is not: in a safe, or with your head of office."
            ),
            self.tr(
                "A saved PDF is not encrypted: whoever finds the file can open the vault. Save it to a stick that is "
                "locked away, and delete it once it is printed."
            ),
        )
        label = PlainLabel(self.tr("To show that it is on paper, &type the last two groups of the key from the sheet:"))
        label.setBuddy(self.groups)
        self.groups.setAccessibleName(self.tr("The last two groups of the recovery key"))
        paper = QHBoxLayout()
        for button in (self.print_button, self.save_button):
            button.setAutoDefault(False)
            paper.addWidget(button)
        paper.addStretch(1)
        end = QHBoxLayout(self.foot)
        end.setContentsMargins(0, 0, 0, 0)
        end.addStretch(1)
        for button in (self.later_button, self.done_button):
            button.setAutoDefault(False)
            end.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        above: tuple[QWidget, ...] = (heading, PlainLabel(texts[0]), self.key, PlainLabel(texts[1]))
        below: tuple[QWidget, ...] = (PlainLabel(texts[2]), label, self.groups, self.verdict)
        for part in above:
            column.addWidget(part)
        column.addLayout(paper)
        for part in below:
            column.addWidget(part)
        column.addStretch(1)

    def _judge(self) -> None:
        self.done_button.setEnabled(self.is_proved)
        typed = self.groups.text().strip()
        done, differs = self.tr("These are the right ones."), self.tr("These are not the last two groups of this key.")
        is_whole = sum(letter.isalnum() for letter in typed) >= len(self._asked)
        self.verdict.setText(done if self.is_proved else differs if typed and is_whole else "")

    def _confirm(self) -> None:
        if self.is_proved:
            self.confirmed.emit()

    def _large(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * KEY_LARGER)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setBold(True)
        return font
