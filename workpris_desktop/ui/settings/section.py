"""A group of settings, each of which a word finds; what an administrator has fixed can be read and not changed."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFormLayout, QGroupBox, QPushButton, QWidget

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.ui.widgets.plain_label import PlainLabel

_FEWEST_CHARACTERS: Final = 24


class SettingsSection(QGroupBox):
    """Rows of a name and what is set; each choice counts at once.

    Args:
        fixed: the names of the settings that an administrator has fixed.
        parent: the owner.
    """

    def __init__(self, fixed: Collection[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixed = frozenset(fixed)
        self._rows: dict[QWidget, PlainLabel] = {}
        self._form = QFormLayout(self)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fixed_note = PlainLabel()
        self._has_fixed = False

    def show_texts(self) -> None:
        """Set every text of the section in the language spoken now, and show in each row what is set."""
        raise NotImplementedError

    def show_found(self, asked: Sequence[str]) -> bool:
        """Show the rows in which each word begins a word, all for no words; tell whether there is any."""
        is_any = False
        for widget, label in self._rows.items():
            said = label.text() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            words = folded_words(f"{said} {self.title()}")
            is_meant = all(any(word.startswith(each) for word in words) for each in asked)
            widget.setVisible(is_meant)
            label.setVisible(is_meant and bool(label.text()))
            is_any = is_any or is_meant
        self.setVisible(is_any)
        return is_any

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_texts()
        super().changeEvent(event)

    def add_row(self, widget: QWidget, setting: str = "") -> None:
        """Add a row.

        Args:
            widget: what is set.
            setting: the name of the setting, where an administrator may fix it.
        """
        label = PlainLabel()
        label.setBuddy(widget)
        self._rows[widget] = label
        self._form.addRow(label, widget)
        if isinstance(widget, QComboBox):
            widget.setMinimumContentsLength(_FEWEST_CHARACTERS)
            widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if isinstance(widget, QPushButton):
            # Return in the search must not press it.
            widget.setAutoDefault(False)
        if setting in self._fixed:
            widget.setEnabled(False)
            self._has_fixed = True

    def end_rows(self) -> None:
        """Say below all rows that an administrator has fixed some, where it is so."""
        self._form.addRow(self.fixed_note)
        self.fixed_note.setVisible(self._has_fixed)

    def name_rows(self, title: str, names: Iterable[str]) -> None:
        """Set the title, and the names of the rows in their order; "" for a button or a box that names itself."""
        self.setTitle(title)
        note = self.tr("What is grey here was set by the administrator of this computer.")
        self.fixed_note.setText(note)
        for (widget, label), name in zip(self._rows.items(), names, strict=True):
            label.setText(name)
            label.setVisible(bool(name) and not widget.isHidden())
            if name:
                widget.setAccessibleName(name)
            if not widget.isEnabled() and self._has_fixed:
                widget.setAccessibleDescription(note)


def offer(box: QComboBox, rows: Iterable[tuple[object, str]], chosen: object) -> None:
    """Offer values with their names in place of those that were offered, without telling."""
    with QSignalBlocker(box):
        box.clear()
        for value, text in rows:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))


def show_command(button: QPushButton, action: QAction) -> None:
    """Let a button say what a command of the menu says, and be of use when it is."""
    button.setText(action.text().replace("&", ""))
    button.setEnabled(action.isEnabled())
