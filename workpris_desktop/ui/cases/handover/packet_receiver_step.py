"""To which office a file is handed over, and how it travels there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget

from workpris_desktop.domain.office import Office
from workpris_desktop.ui.cases.handover.packet_offer import PacketOffer, PacketWay
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.cases.work.fitted_rows import FittedRows
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.alphabet import by_name
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords

_NEW = "new:"
"""Begins the key of an office of the directory that is not in the address book yet."""


class PacketReceiverStep(QWidget):
    """Offers the address book, and below it the offices that are responsible where the person returns to.

    Args:
        words: says how sure a card is.
        parent: the dialog.
    """

    changed = Signal()

    def __init__(self, words: HandoverScreenWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._offices: dict[str, Office] = {}
        self._has_own_card = False
        self.table, self.none, self.remark = OfficeTable(0), PlainLabel(), PlainLabel()
        self.table.setAccessibleName(self.tr("Offices"))
        self.table.show_headings((self.tr("Office"), self.tr("Place and telephone"), self.tr("Card")))
        self.ways = {
            PacketWay.CARD: QRadioButton(self.tr("A packet that only this office can &open")),
            PacketWay.WORDS: QRadioButton(self.tr("A packet with a pass&phrase, told by telephone")),
            PacketWay.SHEET: QRadioButton(self.tr("A printed &sheet, for a colleague without the program")),
        }
        self.second_look = QCheckBox(self.tr("I have &made sure in another way that this card is theirs"))
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._show_selected)
        for way in self.ways.values():
            way.toggled.connect(lambda _: self._judge())
        self.second_look.toggled.connect(lambda _: self.changed.emit())
        self._rows = FittedRows(self.table, is_short=True)

    @property
    def office(self) -> Office | None:
        """Return the office that is selected."""
        return self._offices.get(self.table.current_key)

    @property
    def is_new(self) -> bool:
        """Tell whether the office is one of the directory that is not in the address book yet."""
        return self.table.current_key.startswith(_NEW)

    @property
    def way(self) -> PacketWay | None:
        """Return how it travels, None while that is not chosen."""
        return next((way for way, button in self.ways.items() if button.isChecked()), None)

    @property
    def is_told(self) -> bool:
        """Tell whether one can go on."""
        return self.office is not None and self.way is not None and (not self._is_doubtful or self._is_sure)

    def show_offer(self, offer: PacketOffer) -> None:
        """Show the offices; the one that was selected stays so."""
        self._has_own_card = offer.own is not None
        self._offices = {
            office.id: office for office in by_name(offer.offices, lambda each: each.name, lambda each: each.unit)
        }
        self._offices.update({f"{_NEW}{number}": office for number, office in enumerate(offer.suggested)})
        rows = [
            (key, self._words.office_row(office, is_new=key.startswith(_NEW))) for key, office in self._offices.items()
        ]
        self.table.show_rows(rows)
        self._rows.fit()
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self._show_selected()

    def select_office(self, office_id: str) -> None:
        """Select an office of the address book."""
        self.table.select(office_id)

    def empty(self) -> None:
        """Let go of every office."""
        self._offices = {}
        self.table.show_rows([])
        self.remark.setText("")

    @property
    def _is_doubtful(self) -> bool:
        office = self.office
        return self.way is PacketWay.CARD and office is not None and not office.is_compared

    @property
    def _is_sure(self) -> bool:
        return self.second_look.isChecked()

    def _lay_out(self) -> None:
        self.none.setText(
            self.tr(
                "No office is in the address book yet. Go to Offices: add the card of the other office, take one from "
                "the directory, or write one by hand. Then come back here."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(PlainLabel(self.tr("Who takes over? Choose the office, and how it gets there.")))
        for part in (self.none, self.table, *self.ways.values(), self.remark, self.second_look):
            column.addWidget(part)
        column.addStretch(1)

    def _show_selected(self) -> None:
        """Offer the ways that there are to an office; propose the safest."""
        office = self.office
        can_seal = office is not None and office.card is not None and self._has_own_card
        self.second_look.setChecked(False)
        self.ways[PacketWay.CARD].setEnabled(can_seal)
        self.ways[PacketWay.WORDS].setEnabled(office is not None and self._has_own_card)
        self.ways[PacketWay.SHEET].setEnabled(office is not None)
        proposed = PacketWay.CARD if can_seal else PacketWay.WORDS if self._has_own_card else PacketWay.SHEET
        self.ways[proposed].setChecked(True)
        self._judge()

    def _judge(self) -> None:
        office, way = self.office, self.way
        remark = ""
        if office is not None and not self._has_own_card:
            remark = self.tr(
                "This office has no card yet, so it cannot seal a packet. Go to Offices, and make your card first."
            )
        elif office is not None and way is not None:
            remark = self._words.way_remark(
                office, is_passphrase=way is PacketWay.WORDS, is_sheet=way is PacketWay.SHEET
            )
        self.remark.setText(remark)
        self.second_look.setVisible(self._is_doubtful)
        self.changed.emit()
