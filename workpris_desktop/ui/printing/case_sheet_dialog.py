"""A sheet with client data before it leaves the vault: how it looks, in which language, on paper or into a file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from workpris_desktop.domain.language import LANGUAGE_NAMES, LANGUAGES
from workpris_desktop.ui.printing.drawn_pages import DrawnPages
from workpris_desktop.ui.printing.form_dialog import SCREEN_SHARE, SIZE_CHARACTERS
from workpris_desktop.ui.printing.sheet_view import SheetView
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class CaseSheetDialog(QDialog):
    """Shows a sheet, and asks again for it when another language or more of it is wanted.

    It stays open when something is asked of it: whoever hears that closes it once it can be done.
    """

    print_requested = Signal(bytes)
    save_requested = Signal(bytes)
    changed = Signal()
    """Another language is chosen, or sensitive answers are ticked or no longer."""

    def __init__(
        self,
        title: str,
        parent: QWidget | None = None,
        *,
        language: str = "",
        offers_folded: bool = False,
    ) -> None:
        """Show an empty sheet.

        Args:
            title: what the sheet is; it names nobody, for it stands in the list of windows.
            parent: the window that it belongs to.
            language: the language of the sheet that is proposed, "" where there is none to choose.
            offers_folded: whether health, custody and other sensitive answers can be taken in.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self._drawn: DrawnPages | None = None
        self.view, self._pages = SheetView(), PlainLabel()
        self.view.setAccessibleName(self.tr("Preview of the sheet"))
        layout = QVBoxLayout(self)
        self.language = self._add_language(layout, language)
        self.folded = QCheckBox(self.tr("&With health, custody and other sensitive answers"))
        self.folded.setVisible(offers_folded)
        self.folded.toggled.connect(self.changed)
        layout.addWidget(self.folded)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._pages)
        layout.addWidget(PlainLabel(self.tr("A saved file is not encrypted: anybody who gets it can read it.")))
        layout.addWidget(self._buttons())
        self.view.setFocus()
        self._take_room()

    @property
    def chosen_language(self) -> str:
        """Return the code of the language that is chosen, "" where there is none to choose."""
        return str(self.language.currentData() or "")

    @property
    def with_folded(self) -> bool:
        """Tell whether sensitive answers are wanted."""
        return self.folded.isChecked()

    @property
    def pdf(self) -> bytes:
        """Return the sheet that is shown, b"" before there is one."""
        return self._drawn.pdf if self._drawn else b""

    def show_drawn(self, drawn: DrawnPages) -> None:
        """Show a sheet in place of the one before."""
        self._drawn = drawn
        self.view.show_pages(drawn.pictures, self.windowTitle())
        self._pages.setText(self.tr("%n pages", "", drawn.pages))
        for button in (self.print_button, self.save_button):
            button.setEnabled(True)

    def show_waiting(self) -> None:
        """Let nothing be printed while another sheet is being drawn."""
        self._drawn = None
        for button in (self.print_button, self.save_button):
            button.setEnabled(False)

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be printed or saved a second time while it is on its way."""
        for button in (self.print_button, self.save_button):
            button.setEnabled(not is_busy and self._drawn is not None)

    def _add_language(self, layout: QVBoxLayout, language: str) -> QComboBox:
        box = QComboBox()
        box.setVisible(bool(language))
        if language:
            for code in LANGUAGES:
                box.addItem(LANGUAGE_NAMES[code], code)
            box.setCurrentIndex(max(box.findData(language), 0))
            label = PlainLabel(self.tr("&Language of the sheet"))
            label.setWordWrap(False)
            label.setBuddy(box)
            box.setAccessibleName(self.tr("Language of the sheet"))
            form = QFormLayout()
            form.addRow(label, box)
            layout.addLayout(form)
            box.currentIndexChanged.connect(self.changed)
        return box

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print_button = buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save_button = buttons.addButton(self.tr("&Save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.clicked.connect(lambda: self.print_requested.emit(self.pdf))
        self.save_button.clicked.connect(lambda: self.save_requested.emit(self.pdf))
        self.print_button.setDefault(True)
        buttons.rejected.connect(self.reject)
        self.show_waiting()
        return buttons

    def _take_room(self) -> None:
        metrics, screen = self.fontMetrics(), self.screen().availableSize()
        width, height = SIZE_CHARACTERS
        self.resize(
            min(width * metrics.averageCharWidth(), int(screen.width() * SCREEN_SHARE)),
            min(height * metrics.lineSpacing(), int(screen.height() * SCREEN_SHARE)),
        )
