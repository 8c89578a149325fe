"""A new client's file, or another name, category or reference of one."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.client_file import LONGEST_FILE_NAME, LONGEST_REFERENCE, ClientFile
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.file_words import FileWords

ANYWHERE: Final = "any"
"""The place of return of who does not mind (intake.md C1)."""

Regions = tuple[tuple[str, str], ...]
"""Regions as `FieldKind.AREA` says them, each with its name in the language spoken now."""


class FileDialog(SteppedDialog):
    """Asks for what a file needs (E1): a name, and for a new one the region of return; a reference may stay empty.

    Args:
        words: says the categories.
        file: the file that is changed, None for a new one.
        regions: those that are offered for a new file.
        category: which is proposed for a new file; that of the shortest keeping where nothing is known.
        parent: the window.
    """

    wished = Signal(str, Category, str, str)
    """Name, category, reference and, for a new file, the region of return."""

    def __init__(
        self,
        words: FileWords,
        file: ClientFile | None = None,
        regions: Regions = (),
        category: Category = Category.ADVICE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_new = file is None
        self.region = QComboBox()
        self.region.setPlaceholderText(self.tr("Choose…"))
        self.region.addItem(self.tr("It does not matter"), ANYWHERE)
        for code, name in regions:
            self.region.addItem(name, code)
        self.region.setCurrentIndex(-1)
        self.setWindowTitle(self.tr("Name and category") if file else self.tr("New file"))
        self.name, self.reference = QLineEdit(maxLength=LONGEST_FILE_NAME), QLineEdit(maxLength=LONGEST_REFERENCE)
        self.category = QComboBox()
        # Qt would hand the members back as plain text, so that they are known by their rows.
        self._categories = tuple(Category)
        self.category.addItems([words.category(each) for each in self._categories])
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        region = ((self.tr("Re&gion of return"), self.region),) if self._is_new else ()
        for text, field in (
            (self.tr("&Name to use"), self.name),
            *region,
            (self.tr("Ca&tegory"), self.category),
            (self.tr("&Reference number (may stay empty)"), self.reference),
        ):
            label = PlainLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            column.addWidget(label)
            column.addWidget(field)
        hint = self.tr(
            "A nickname or a pseudonym is enough. The category settles how long the file is kept after it was last "
            "worked with."
        )
        column.addWidget(PlainLabel(hint))
        column.addStretch(1)
        self.add_step(form)
        self.go_button.setText(self.tr("&Save") if file else self.tr("&Open the file"))
        self.go_button.clicked.connect(self._ask)
        self.name.textChanged.connect(self._judge)
        self.region.currentIndexChanged.connect(self._judge)
        self.category.setCurrentIndex(self._categories.index(file.category if file else category))
        if file is not None:
            self.name.setText(file.name)
            self.reference.setText(file.reference)
        self._judge()
        self.show_step(0, with_buttons=True)
        self.name.setFocus()

    def done(self, result: int) -> None:
        """Let go of what was typed."""
        self.name.clear()
        self.reference.clear()
        super().done(result)

    def _judge(self) -> None:
        has_region = not self._is_new or self.region.currentIndex() >= 0
        self.go_button.setEnabled(has_region and bool(self.name.text().strip()))

    def _ask(self) -> None:
        category = self._categories[self.category.currentIndex()]
        name, reference = self.name.text().strip(), self.reference.text().strip()
        self.show_busy(is_busy=True)
        self.wished.emit(name, category, reference, str(self.region.currentData() or ""))
