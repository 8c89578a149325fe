"""How leaflets are printed unless somebody chooses otherwise for one of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from workpris_desktop.domain.language import LANGUAGE_NAMES
from workpris_desktop.domain.leaflet import USUAL_PARTS, LeafletFormat, LeafletOptions
from workpris_desktop.ui.settings.section import SettingsSection, offer
from workpris_desktop.wording.languages import spoken_language


class LeafletSection(SettingsSection):
    """Language, format and print of leaflets; the same that stands beside the preview.

    Args:
        options: tells how leaflets are printed now.
        change: has them printed otherwise from now on.
        languages: the codes of the languages that a leaflet can speak.
        parent: the owner.
    """

    def __init__(
        self,
        options: Callable[[], LeafletOptions],
        change: Callable[[LeafletOptions], None],
        languages: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._options, self._change, self._languages = options, change, languages
        self.language, self.format = QComboBox(), QComboBox()
        self.large, self.pictures, self.qr = QCheckBox(), QCheckBox(), QCheckBox()
        self.usual = QPushButton()
        for widget in (self.language, self.format, self.large, self.pictures, self.qr, self.usual):
            self.add_row(widget)
        self.end_rows()
        for box in (self.language, self.format):
            box.activated.connect(self._keep)
        for tick in (self.large, self.pictures, self.qr):
            tick.clicked.connect(self._keep)
        self.usual.clicked.connect(self._use_usual)
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the section in the language spoken now, and show in each row what is set."""
        self.usual.setText(self.tr("Usual leaflet"))
        self.large.setText(self.tr("Big print"))
        self.pictures.setText(self.tr("Pictograms"))
        self.qr.setText(self.tr("Code to scan that calls (QR)"))
        names = (self.tr("Language of the leaflet"), self.tr("Format"), "", "", "", "")
        self.name_rows(self.tr("Leaflet"), names)
        formats = {
            LeafletFormat.A4: self.tr("A4"),
            LeafletFormat.A5: self.tr("A5"),
            LeafletFormat.FOLDED: self.tr("A4, folded to A5"),
            LeafletFormat.CARD: self.tr("Pocket card"),
        }
        options = self._options()
        spoken = [
            (code, LANGUAGE_NAMES.get(code) or QLocale(code).nativeLanguageName() or code) for code in self._languages
        ]
        offer(self.language, spoken, options.language)
        offer(self.format, [(each.value, text) for each, text in formats.items()], options.format.value)
        ticks = ((self.large, options.large), (self.pictures, options.pictures), (self.qr, options.qr))
        for box, is_ticked in ticks:
            with QSignalBlocker(box):
                box.setChecked(is_ticked)

    def _keep(self) -> None:
        options = replace(
            self._options(),
            language=str(self.language.currentData()),
            format=LeafletFormat(self.format.currentData()),
            large=self.large.isChecked(),
            pictures=self.pictures.isChecked(),
            qr=self.qr.isChecked(),
        )
        self._change(options)

    def _use_usual(self) -> None:
        """Print as on the first day; what was typed for the leaflet in hand stays."""
        options = replace(
            self._options(),
            language=spoken_language(),
            format=LeafletFormat.A4,
            large=False,
            parts=USUAL_PARTS,
            pictures=False,
            qr=False,
        )
        self._change(options)
        self.show_texts()
