"""Opening the file of a colleague in an emergency: who is exactly known, why, and what is kept about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.client_file import LONGEST_FILE_NAME, LONGEST_REASON, ClientFile
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.file_words import FileWords


class EmergencyDialog(SteppedDialog):
    """Finds a file by its exact name or reference, and asks for a reason."""

    lookup_requested = Signal(str)
    opening_requested = Signal(str, str)
    """The id of the file, and the reason."""

    def __init__(self, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Emergency access"))
        self._words = words
        self._files: tuple[ClientFile, ...] = ()
        self.name, self.reason = QLineEdit(maxLength=LONGEST_FILE_NAME), QLineEdit(maxLength=LONGEST_REASON)
        self.lookup_button, self.choice, self.found = QPushButton(self.tr("&Look up")), QComboBox(), AnnouncedLabel()
        self.lookup_button.setAutoDefault(False)
        self._lay_out()
        self.go_button.setText(self.tr("&Open the file"))
        self.go_button.clicked.connect(self._ask)
        self.lookup_button.clicked.connect(self._look_up)
        self.name.returnPressed.connect(self._look_up)
        self.name.textChanged.connect(lambda _: self._show_found((), ""))
        self.reason.textChanged.connect(self._judge)
        self.show_step(0, with_buttons=True)
        self._show_found((), "")
        self.name.setFocus()

    def show_files(self, files: tuple[ClientFile, ...]) -> None:
        """Show what was found."""
        self.show_busy(is_busy=False)
        if files:
            text = self.tr("%n files found.", "", len(files))
        else:
            text = self.tr(
                "None of the files that are closed to you has exactly this name or reference. Your own are in the list."
            )
        self._show_found(files, text)
        (self.reason if files else self.name).setFocus()

    def done(self, result: int) -> None:
        """Let go of what was typed and found."""
        self.name.clear()
        self.reason.clear()
        super().done(result)

    def _lay_out(self) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        intro = self.tr(
            "For when a colleague is away and it cannot wait. The audit keeps who opened which file, when, and your "
            "reason; the file is open to you until the end of tomorrow."
        )
        column.addWidget(PlainLabel(intro))
        line = QHBoxLayout()
        line.addWidget(self.name, 1)
        line.addWidget(self.lookup_button)
        self._label(column, self.tr("Exact &name or reference"), self.name)
        column.addLayout(line)
        column.addWidget(self.found)
        self.choice.setAccessibleName(self.tr("Which of them"))
        column.addWidget(self.choice)
        self._label(column, self.tr("&Reason"), self.reason)
        column.addWidget(self.reason)
        column.addWidget(PlainLabel(self.tr("The reason outlives the file: name nobody in it.")))
        column.addStretch(1)
        self.add_step(form)

    def _label(self, column: QVBoxLayout, text: str, field: QWidget) -> None:
        label = PlainLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        column.addWidget(label)

    def _show_found(self, files: tuple[ClientFile, ...], text: str) -> None:
        self._files = files
        self.found.setText(text)
        self.choice.clear()
        for file in files:
            # No more of it than who can be asked.
            self.choice.addItem(
                self.tr("Kept by {name}, last worked with {date}").format(
                    name=self._words.person(file.owner_id), date=self._words.day(file.touched_on)
                )
            )
        self.choice.setVisible(bool(files))
        self._judge()

    def _judge(self) -> None:
        self.go_button.setEnabled(bool(self._files) and bool(self.reason.text().strip()))
        # Return looks up first, and opens once a file is found.
        self.go_button.setDefault(bool(self._files))

    def _look_up(self) -> None:
        if self.name.text().strip() and not self._files:
            self.show_busy(is_busy=True)
            self.lookup_requested.emit(self.name.text().strip())

    def _ask(self) -> None:
        self.show_busy(is_busy=True)
        self.opening_requested.emit(self._files[self.choice.currentIndex()].id, self.reason.text().strip())
