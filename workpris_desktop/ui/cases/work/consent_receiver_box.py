"""What facts are passed on for, and to whom: chosen from services and offices, or a name."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.cases.consent_rows import authority_key
from workpris_desktop.domain.consent import LONGEST_RECEIVER, ConsentPurpose, office_receiver, service_receiver
from workpris_desktop.ui.cases.intake.choice_combo import ChoiceCombo
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.alphabet import by_name
from workpris_desktop.wording.consent_words import ConsentWords

_LISTED: Final[Mapping[str, str]] = MappingProxyType(
    {
        ConsentPurpose.PLACE.value: service_receiver(""),
        ConsentPurpose.FORM.value: service_receiver(""),
        ConsentPurpose.HANDOVER.value: office_receiver(""),
    }
)
"""How the ids of the receivers begin that a purpose can have; the other purposes have a name only."""


class ReceiverCombo(QComboBox):
    """A line for a name, with those that were written before; over it the wheel scrolls the page."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(names))
        self.setCurrentIndex(-1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line = QLineEdit(maxLength=LONGEST_RECEIVER)
        self.setLineEdit(self.line)
        self.setCompleter(completer_of(names, self))
        self.setEditText("")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class ConsentReceiverBox(QWidget):
    """Asks what for and to whom.

    Args:
        words: says purposes.
        receivers: authorities that were named before.
        known: ids and names of services and offices.
        parent: the form.
    """

    changed = Signal()

    def __init__(
        self,
        words: ConsentWords,
        receivers: Sequence[str],
        known: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = dict(known)
        self.purpose, self.listed, self.typed = ChoiceCombo(), ChoiceCombo(), ReceiverCombo(receivers)
        self.purpose.offer(self.tr("Choose"), tuple((each.value, words.purpose(each)) for each in ConsentPurpose))
        self.none = PlainLabel()
        self.purpose_label, self.receiver_label = PlainLabel(self.tr("What &for")), PlainLabel()
        self.purpose_label.setBuddy(self.purpose)
        self.purpose.setAccessibleName(self.purpose_label.text().replace("&", ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.purpose_label, self.purpose, self.receiver_label, self.listed, self.typed, self.none):
            column.addWidget(part)
        self.purpose.currentIndexChanged.connect(self._choose_purpose)
        self.listed.currentIndexChanged.connect(self.changed)
        self.typed.editTextChanged.connect(self.changed)
        self._show_receivers()

    @property
    def receiver_id(self) -> str:
        """Return the id of the receiver, "" where it has a name only."""
        return self.listed.code if self._is_listed else ""

    @property
    def receiver(self) -> str:
        """Return the name of the receiver."""
        if self._is_listed:
            return self._known.get(self.listed.code, "")
        return " ".join(self.typed.currentText().split())

    @property
    def lacking(self) -> str:
        """Return what is missing, "" for nothing."""
        if not self.purpose.code:
            return self.tr("Still missing: what it is for.")
        if authority_key(self.receiver):
            return ""
        if self.purpose.code == ConsentPurpose.REGISTER:
            return self.tr("Still missing: the name of the authority.")
        return self.tr("Still missing: to whom it goes.")

    def put_in(self, purpose: str, receiver: str, receiver_id: str) -> None:
        """Show a purpose and a receiver."""
        if receiver_id and receiver:
            self._known.setdefault(receiver_id, receiver)
        self.purpose.choose(purpose if purpose in frozenset(ConsentPurpose) else "")
        self._show_receivers()
        # One whom nobody can choose any more is not kept as a code that nobody understands.
        self.listed.choose(receiver_id if self.listed.findData(receiver_id) >= 0 else "")
        self.typed.setEditText("" if self._is_listed else receiver)

    @property
    def _is_listed(self) -> bool:
        return self.purpose.code in _LISTED

    def _choose_purpose(self) -> None:
        self._show_receivers()
        self.changed.emit()

    def _show_receivers(self) -> None:
        purpose, kind = self.purpose.code, _LISTED.get(self.purpose.code, "")
        named = tuple((id_, name) for id_, name in self._known.items() if kind and id_.startswith(kind))
        if kind == office_receiver(""):
            # The services stand in the order in which they were chosen.
            named = tuple(by_name(named, lambda each: each[1]))
        chosen = self.listed.code if self.listed.code in dict(named) else ""
        self.listed.choose("")
        self.listed.offer(self.tr("Choose"), named)
        self.listed.choose(chosen)
        is_register = purpose == ConsentPurpose.REGISTER
        self.receiver_label.setText(self.tr("&To which authority") if is_register else self.tr("&To whom"))
        field = self.listed if self._is_listed else self.typed
        self.receiver_label.setBuddy(field)
        for part in (field, self.typed.line):
            part.setAccessibleName(self.receiver_label.text().replace("&", ""))
        self.receiver_label.setVisible(bool(purpose))
        self.listed.setVisible(self._is_listed and bool(named))
        self.typed.setVisible(bool(purpose) and not self._is_listed)
        self.none.setText(self._nobody(kind) if self._is_listed and not named else "")
        self.none.setVisible(bool(self.none.text()))

    def _nobody(self, kind: str) -> str:
        if kind == office_receiver(""):
            return self.tr("The address book has no office yet. Add it under “Offices” first.")
        return self.tr("No service is on this person's list yet. Choose it there first.")


def completer_of(names: Sequence[str], parent: QWidget) -> QCompleter:
    """Return what proposes names while one types, whatever their letters' case."""
    completer = QCompleter(list(names), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
