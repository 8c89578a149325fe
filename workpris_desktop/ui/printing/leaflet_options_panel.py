"""How a leaflet is printed: its language, format and parts, and what staff type for it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from workpris_desktop.domain.language import LANGUAGE_NAMES, LANGUAGES
from workpris_desktop.domain.leaflet import (
    LONGEST_REMARK,
    LONGEST_SENDER,
    LONGEST_SUBTITLE,
    LeafletFormat,
    LeafletOptions,
    Part,
)
from workpris_desktop.ui.printing.parts_box import PartsBox
from workpris_desktop.ui.printing.way_field import WayField
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

TYPING_PAUSE_MS: Final = 200
"""The preview follows what is typed once nothing was typed for so long (ux.md 3.3)."""

NARROWEST_BOX_CHARACTERS: Final = 12


class LeafletOptionsPanel(SpeakingWidget):
    """Tells each change at once, and what is typed after a pause; what is typed is kept nowhere."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QGroupBox()
        self.language, self.format = QComboBox(), QComboBox()
        self._language_label, self._format_label = PlainLabel(), PlainLabel()
        self.large, self.pictures, self.qr = QCheckBox(), QCheckBox(), QCheckBox()
        self._no_large = PlainLabel()
        self.parts = PartsBox()
        self.way = WayField()
        self.subtitle, self.remark, self.from_whom = QLineEdit(), QLineEdit(), QLineEdit()
        self._subtitle_label, self._remark_label, self._sender_label = PlainLabel(), PlainLabel(), PlainLabel()
        self._remark_note, self._typed_note = PlainLabel(), PlainLabel()
        self._readability = ""
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._fill()
        self._lay_out()
        self._connect()
        self.show_texts()
        self._show_format()

    @property
    def options(self) -> LeafletOptions:
        """Return the options as they are set; nothing is told of the way unless that part is printed."""
        tells_way = Part.WAY in self.parts.parts
        return LeafletOptions(
            str(self.language.currentData()),
            LeafletFormat(self.format.currentData()),
            large=self.large.isChecked(),
            parts=self.parts.parts,
            pictures=self.pictures.isChecked(),
            qr=self.qr.isChecked(),
            subtitle=_tidy(self.subtitle),
            remark=_tidy(self.remark),
            sender=_tidy(self.from_whom),
            start=self.way.start if tells_way else None,
            ways=self.way.ways if tells_way else (),
        )

    def offer_languages(self, codes: Sequence[str]) -> None:
        """Offer languages in place of those that were offered, without telling."""
        self.language.blockSignals(True)
        self.language.clear()
        for code in codes:
            self.language.addItem(LANGUAGE_NAMES.get(code) or QLocale(code).nativeLanguageName() or code, code)
        self.language.blockSignals(False)

    def set_options(self, options: LeafletOptions) -> None:
        """Set the options without telling; a language that is not offered changes nothing."""
        self._typing.stop()
        fields = (self.language, self.format, self.large, self.pictures, self.qr)
        typed = ((self.subtitle, options.subtitle), (self.remark, options.remark), (self.from_whom, options.sender))
        for field in fields:
            field.blockSignals(True)
        if (row := self.language.findData(options.language)) >= 0:
            self.language.setCurrentIndex(row)
        self.format.setCurrentIndex(max(0, self.format.findData(options.format.value)))
        for box, ticked in ((self.large, options.large), (self.pictures, options.pictures), (self.qr, options.qr)):
            box.setChecked(ticked)
        for field in fields:
            field.blockSignals(False)
        for line, text in typed:
            line.setText(text)
        self.parts.set_options(options)
        self.way.set_ways(options.ways)
        self._show_format()
        self._count_remark()

    def forget_typed(self) -> None:
        """Empty the fields for what is typed: it was for another person."""
        for line in (self.subtitle, self.remark, self.from_whom):
            line.clear()
        self.way.set_ways(())
        self._count_remark()
        self._typing.stop()

    def settle(self) -> None:
        """Tell at once what was typed last, if it was not told yet."""
        if self._typing.isActive():
            self._typing.stop()
            self.changed.emit()

    def show_readability(self, hint: str) -> None:
        """Say below the free sentence that it is hard to read, "" where it is not."""
        self._readability = hint
        self._count_remark()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._group.setTitle(self.tr("Leaflet"))
        self._language_label.setText(self.tr("&Language of the leaflet"))
        self._format_label.setText(self.tr("Forma&t"))
        formats = (self.tr("A4"), self.tr("A5"), self.tr("A4, folded to A5"), self.tr("Pocket card"))
        for row, text in enumerate(formats):
            self.format.setItemText(row, text)
        self.large.setText(self.tr("Bi&g print"))
        self._no_large.setText(self.tr("A pocket card has no big print."))
        self.pictures.setText(self.tr("Pictogra&ms"))
        self.qr.setText(self.tr("Code to scan that calls (&QR)"))
        self._subtitle_label.setText(self.tr("Line &below the title (optional)"))
        self._remark_label.setText(self.tr("Free senten&ce (optional)"))
        self._sender_label.setText(self.tr("From &whom (optional)"))
        self._typed_note.setText(self.tr("What you type here is never kept."))
        for field, name in (
            (self.language, self.tr("Language of the leaflet")),
            (self.format, self.tr("Format")),
            (self.subtitle, self.tr("Line below the title")),
            (self.remark, self.tr("Free sentence")),
            (self.from_whom, self.tr("From whom")),
        ):
            field.setAccessibleName(name)
        self._count_remark()

    def _fill(self) -> None:
        self.offer_languages(LANGUAGES)
        for each in LeafletFormat:
            self.format.addItem("", each.value)
        for box in (self.language, self.format):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(NARROWEST_BOX_CHARACTERS)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.subtitle.setMaxLength(LONGEST_SUBTITLE)
        self.remark.setMaxLength(LONGEST_REMARK)
        self.from_whom.setMaxLength(LONGEST_SENDER)
        for label, field in (
            (self._language_label, self.language),
            (self._format_label, self.format),
            (self._subtitle_label, self.subtitle),
            (self._remark_label, self.remark),
            (self._sender_label, self.from_whom),
        ):
            label.setBuddy(field)

    def _lay_out(self) -> None:
        form = QFormLayout(self._group)
        # A field goes below a label that leaves it too little room; the label itself is never broken.
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label in (self._language_label, self._format_label):
            label.setWordWrap(False)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._language_label, self.language)
        form.addRow(self._format_label, self.format)
        for row in (self.large, self._no_large, self.pictures, self.qr, self.parts, self.way):
            form.addRow(row)
        for label, field in (
            (self._subtitle_label, self.subtitle),
            (self._remark_label, self.remark),
            (self._sender_label, self.from_whom),
        ):
            form.addRow(label)
            form.addRow(field)
            if field is self.remark:
                form.addRow(self._remark_note)
        form.addRow(self._typed_note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._group)

    def _connect(self) -> None:
        self.language.currentIndexChanged.connect(self.changed)
        self.format.currentIndexChanged.connect(self._change_format)
        for box in (self.large, self.pictures, self.qr):
            box.toggled.connect(self.changed)
        self.parts.changed.connect(self._change_parts)
        self.way.edited.connect(self._typing.start)
        self.way.left.connect(self.settle)
        for line in (self.subtitle, self.remark, self.from_whom):
            line.textEdited.connect(self._typing.start)
            line.editingFinished.connect(self.settle)
        self.remark.textChanged.connect(self._count_remark)
        self._typing.timeout.connect(self.changed)

    def _change_format(self) -> None:
        self._show_format()
        self.changed.emit()

    def _change_parts(self) -> None:
        self._show_way()
        self.changed.emit()

    def _show_way(self) -> None:
        self.way.setVisible(Part.WAY in self.options.told_parts)

    def _show_format(self) -> None:
        chosen = LeafletFormat(self.format.currentData())
        self.large.setEnabled(chosen.may_be_large)
        self._no_large.setVisible(not chosen.may_be_large)
        self.parts.show_format(chosen)
        self._show_way()

    def _count_remark(self) -> None:
        typed = len(self.remark.text())
        counted = self.tr("{typed} of {most} characters").format(typed=typed, most=LONGEST_REMARK)
        self._remark_note.setText("\n".join(filter(None, (counted if typed else "", self._readability))))
        self._remark_note.setVisible(bool(typed or self._readability))
        self.remark.setAccessibleDescription(self._remark_note.text())


def _tidy(line: QLineEdit) -> str:
    return " ".join(line.text().split())
