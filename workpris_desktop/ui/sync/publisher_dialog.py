"""Who signs the directory, with a fingerprint in words that is compared by telephone."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.sync.fingerprint import fingerprint_groups
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.wording.update_screen_words import UpdateScreenWords

WIDTH_CHARACTERS = 72
WORDS_LARGER = 1.25


class PublisherDialog(QDialog):
    """Shows a publisher; where one is to be added, it asks whether the words were the same.

    Args:
        publisher: whom it is about.
        fingerprint_words: the fingerprint in words of the language spoken now.
        words: says countries.
        asks: whether the publisher is still to be added.
        parent: the window.
    """

    confirmed = Signal()
    """The person has compared the words, and they are the same."""

    def __init__(
        self,
        publisher: Publisher,
        fingerprint_words: Sequence[str],
        words: UpdateScreenWords,
        *,
        asks: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._publisher = publisher
        self.setWindowTitle(self.tr("Add a publisher") if asks else self.tr("Publisher of the directory"))
        self.spoken = PlainLabel(self._numbered(fingerprint_words), selectable=True)
        self.spoken.setAccessibleName(self.tr("Fingerprint in words"))
        self.spoken.setFont(self._large())
        inside = QWidget()
        column = QVBoxLayout(inside)
        for text in self._explanations(asks=asks):
            column.addWidget(PlainLabel(text))
        column.addWidget(self.spoken)
        column.addLayout(self._facts(words))
        column.addStretch(1)
        frame = QVBoxLayout(self)
        frame.addWidget(in_scroll_area(inside), 1)
        frame.addWidget(self._buttons(asks=asks))
        self._take_room(inside)

    def _explanations(self, *, asks: bool) -> tuple[str, ...]:
        if not asks:
            said = self.tr("Every directory that comes as an update must be signed by “{title}”.")
            return (said.format(title=self._publisher.title),)
        said = self.tr(
            "Once you have added this publisher, this computer takes updates that “{title}” has signed, and no others. "
            "That the file is really from there is not proved yet."
        )
        return (
            said.format(title=self._publisher.title),
            self.tr(
                "Call the publisher, by a number that you know from elsewhere, and compare these words, one by one:"
            ),
        )

    def _facts(self, words: UpdateScreenWords) -> QFormLayout:
        publisher = self._publisher
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows = (
            (self.tr("Publisher:"), publisher.title),
            (self.tr("Name in files:"), publisher.name),
            (self.tr("Countries:"), words.countries(publisher.countries)),
            (self.tr("Looked for on the internet at:"), "\n".join(publisher.sources) or self.tr("nowhere")),
            (self.tr("Fingerprint in digits:"), " ".join(fingerprint_groups(publisher.fingerprint))),
        )
        for label, value in rows:
            form.addRow(PlainLabel(label), PlainLabel(value, selectable=True))
        return form

    def _buttons(self, *, asks: bool) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.confirm_button = QPushButton(self.tr("They are the &same: add"))
        if asks:
            buttons.addButton(self.confirm_button, QDialogButtonBox.ButtonRole.AcceptRole)
            self.cancel_button = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        else:
            self.confirm_button.hide()
            self.cancel_button = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        # Who presses Enter without reading has compared nothing.
        self.confirm_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()
        buttons.accepted.connect(self._confirm)
        buttons.rejected.connect(self.reject)
        return buttons

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()

    def _numbered(self, fingerprint_words: Sequence[str]) -> str:
        """Return the words in lines of four, each with its number, so that no one is lost on the telephone."""
        numbered = [f"{number} {word}" for number, word in enumerate(fingerprint_words, start=1)]
        lines = (numbered[at : at + 4] for at in range(0, len(numbered), 4))
        return "\n".join("    ".join(line) for line in lines)

    def _large(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * WORDS_LARGER)
        font.setBold(True)
        return font

    def _take_room(self, inside: QWidget) -> None:
        width = self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS
        height = inside.heightForWidth(width) + 6 * self.fontMetrics().height()
        screen = self.screen().availableSize()
        self.resize(min(width, screen.width()), min(height, screen.height()))
