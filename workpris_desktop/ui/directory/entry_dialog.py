"""Adding a service that no directory has, or what is otherwise than a record of the directory says."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from workpris_desktop.domain.entry_errors import EntryFault, EntryFaulty
from workpris_desktop.domain.entry_texts import demand_no_person, doubtful_fields
from workpris_desktop.domain.own_entry import OwnEntry, demand_whole
from workpris_desktop.record.entry_phone import phone_of
from workpris_desktop.ui.directory.entry_fields import EntryFields
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.wording.choice_words import Offer
from workpris_desktop.wording.own_entry_words import OwnEntryWords

WIDTH_CHARACTERS: Final = 76
FRAME_ROWS: Final = 8
"""Of room beside the fields: the proposal and the sentence below them, a fault, and what is around the buttons."""

SCREEN_SHARE: Final = 0.9
MARGIN_PX: Final = 9


class EntryDialog(QDialog):
    """Asks for one entry; what is wrong is said beside its field, and nothing is kept until all is in order.

    Args:
        entry: what stands in the fields at first; its id is kept.
        types: the types of help to choose from.
        home: the country whose telephone numbers need no code while the town is in no list of places.
        moment: tells the day, and the time (UTC), of the change.
        words: says entries.
        proposes: whether it is to be proposed to the publisher unless somebody says otherwise; None where it cannot be.
    """

    saved = Signal(OwnEntry)

    def __init__(
        self,
        entry: OwnEntry,
        types: Sequence[Offer],
        *,
        home: str,
        moment: Callable[[], tuple[date, datetime]],
        words: OwnEntryWords,
        proposes: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._moment, self._words = moment, words
        self.setWindowTitle(self.tr("Correct a service") if entry.corrects else self.tr("Add a service"))
        self.fields = EntryFields(types, home, words)
        self._is_doubted = False
        self._explanation = self._explain(entry)
        self._remark = AnnouncedLabel(self._explanation)
        self.proposal = QCheckBox(self.tr("Propose it to the p&ublisher of the directory"))
        self._waits = PlainLabel(
            self.tr("It waits on the data page until somebody hands it over. Leave out a landlord.")
        )
        self.proposal.setAccessibleDescription(self._waits.text())
        self.proposal.setChecked(bool(proposes))
        self.proposal.setVisible(proposes is not None)
        self._waits.setVisible(proposes is not None)
        self._buttons = QDialogButtonBox()
        self.save_button = self._buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)
        self.save_button.setDefault(True)
        self.fields.show_entry(entry)
        self._lay_out()
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)
        for field in (self.fields.name, self.fields.street, self.fields.remark, self.fields.town):
            field.textEdited.connect(lambda _: self._doubt(is_doubted=False))
        self.fields.unfolded.connect(self._take_room)
        self.fields.name.setFocus()

    @property
    def remark(self) -> str:
        """Return what stands below the fields."""
        return self._remark.text()

    @property
    def proposes(self) -> bool:
        """Tell whether the entry is to be proposed to the publisher."""
        return self.proposal.isChecked()

    def save(self) -> None:
        """Tell the entry, or say what is not in order and put the keyboard there."""
        self.fields.say_no_faults()
        today, now = self._moment()
        try:
            entry = self.fields.typed()
            demand_whole(entry)
            if not phone_of(entry.phone, self.fields.country):
                raise EntryFaulty("phone", EntryFault.NOT_A_NUMBER)  # noqa: TRY301 - it is one of several faults
            demand_no_person(entry, today)
        except EntryFaulty as faulty:
            self._refuse(faulty)
            return
        if doubtful_fields(entry, today) and not self._is_doubted:
            self._doubt(is_doubted=True)
            return
        self.saved.emit(entry.changed(today, now))
        self.accept()

    def _refuse(self, faulty: EntryFaulty) -> None:
        is_unknown_type = faulty.field == "type" and self.fields.type.text().strip()
        fault = EntryFault.NOT_IN_LIST if is_unknown_type else faulty.fault
        label = self.fields.say_fault(faulty.field, self._words.fault(faulty.field, fault))
        self._scroll.ensureWidgetVisible(label)

    def _doubt(self, *, is_doubted: bool) -> None:
        """Ask once whether a text is about a person; who saves again has said that it is not."""
        self._is_doubted = is_doubted
        self._remark.setText(self._words.doubtful() if is_doubted else self._explanation)
        self.save_button.setText(self.tr("&Save all the same") if is_doubted else self.tr("&Save"))

    def _explain(self, entry: OwnEntry) -> str:
        if entry.corrects:
            return self.tr("Both stay: the record of the directory, and what you save here beside it.")
        return self.tr("It is found at once, and kept on this computer beside the directory.")

    def _lay_out(self) -> None:
        self._scroll = in_scroll_area(self.fields)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, MARGIN_PX)
        frame.addWidget(self._scroll, 1)
        row = QVBoxLayout()
        row.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
        row.addWidget(self.proposal)
        row.addWidget(self._waits)
        frame.addLayout(row)
        for below in (self._remark, self._buttons):
            below.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
            frame.addWidget(below)
        self._take_room()

    def _take_room(self) -> None:
        """Show all at once where the screen allows it; the rest is scrolled. A dialog that was made larger stays so."""
        metrics, screen = self.fontMetrics(), self.screen().availableSize()
        inside, below = self.fields.sizeHint(), self._buttons.sizeHint().height() + FRAME_ROWS * metrics.lineSpacing()
        width = max(metrics.averageCharWidth() * WIDTH_CHARACTERS, inside.width() + 2 * metrics.lineSpacing())
        wanted = QSize(width, inside.height() + below).expandedTo(self.size() if self.isVisible() else QSize())
        self.resize(wanted.boundedTo(screen * SCREEN_SHARE))
