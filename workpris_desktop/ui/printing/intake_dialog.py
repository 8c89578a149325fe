"""The blank entry form: in which language, and whether on paper or as a file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QRadioButton, QVBoxLayout, QWidget

from workpris_desktop.domain.language import LANGUAGE_NAMES, LANGUAGES
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class IntakeDialog(QDialog):
    """Asks for the language of the blank form; needs no case and no password."""

    print_requested = Signal(str)
    save_requested = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Blank entry form"))
        self._language = QComboBox()
        for code in LANGUAGES:
            self._language.addItem(LANGUAGE_NAMES[code], code)
        self._language.setCurrentIndex(self._language.findData(language))
        label = PlainLabel(self.tr("&Language of the form"))
        label.setWordWrap(False)
        label.setBuddy(self._language)
        self._language.setAccessibleName(self.tr("Language of the form"))
        form = QFormLayout()
        form.addRow(label, self._language)
        self._core = QRadioButton(self.tr("Sho&rt form: the core questions"))
        self._whole = QRadioButton(self.tr("&Whole form: all questions and the list of needs"))
        self._core.setChecked(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(self.tr("&Save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole)
        print_button = buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.AcceptRole)
        print_button.setDefault(True)
        buttons.accepted.connect(self._ask_print)
        save.clicked.connect(self._ask_save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(
            PlainLabel(self.tr("The questions on paper, to be filled in by hand. No case file is needed."))
        )
        layout.addLayout(form)
        layout.addWidget(self._core)
        layout.addWidget(self._whole)
        layout.addWidget(buttons)
        self._language.setFocus()
        # A least width that is set counts more than what the texts take.
        self.setMinimumWidth(max(self.fontMetrics().averageCharWidth() * 50, self.minimumSizeHint().width()))

    @property
    def is_whole(self) -> bool:
        """Tell whether all of the form is wanted, not only its core."""
        return self._whole.isChecked()

    def _ask_print(self) -> None:
        self.accept()
        self.print_requested.emit(self._language.currentData())

    def _ask_save(self) -> None:
        self.accept()
        self.save_requested.emit(self._language.currentData())
