"""The strip above a record that tells what our office knows of it: added by us, corrected by us, or in both."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

if TYPE_CHECKING:
    from workpris_desktop.domain.entry_merge import EntriesKnown
    from workpris_desktop.wording.own_entry_words import OwnEntryWords


class EntryBar(SpeakingWidget):
    """Offers to correct a record of the directory, and to change, remove or merge an entry of ours."""

    correct_requested = Signal(str)
    change_requested = Signal(str)
    remove_requested = Signal(str)
    merge_requested = Signal(str, object)
    """The id of an entry, and the `Pick` of the directory that takes its place."""
    service_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: OwnEntryWords | None = None
        self._service_id = ""
        self._known: EntriesKnown | None = None
        self.sentence, self.question = PlainLabel(), PlainLabel()
        self.change, self.remove, self.correct = LinkButton(), LinkButton(), LinkButton()
        self.show_other, self.merge = LinkButton(), LinkButton()
        self._lay_out()
        self.correct.clicked.connect(lambda: self.correct_requested.emit(self._service_id))
        self.change.clicked.connect(lambda: self.change_requested.emit(self._service_id))
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self._service_id))
        self.show_other.clicked.connect(self._go)
        self.merge.clicked.connect(self._merge)
        self.show_texts()

    def know(self, known: "EntriesKnown") -> None:
        """Take up what our office knows now."""
        from workpris_desktop.wording.own_entry_words import OwnEntryWords  # noqa: PLC0415 - after the first painting

        self._words, self._known = self._words or OwnEntryWords(self), known
        self.show_texts()

    def show_service(self, service_id: str) -> None:
        """Tell of a service; "" for none."""
        self._service_id = service_id
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        known, words, service_id = self._known, self._words, self._service_id
        self.setVisible(known is not None and bool(service_id))
        if known is None or words is None or not service_id:
            return
        entry, correction, twin = (
            known.entry(service_id),
            known.correction_of(service_id),
            known.twin_of(service_id),
        )
        said = words.added(entry) if entry else words.other_data(correction) if correction else ""
        self.sentence.setText(said)
        self.question.setText(words.twin(twin.service.name) if twin else "")
        self.change.say(self.tr("Change…"))
        self.remove.say(self.tr("Remove"))
        self.correct.say(self.tr("Correct this…"))
        self.show_other.say(self.tr("Show the record of the directory") if entry else self.tr("Show ours"))
        self.merge.say(self.tr("Merge"))
        for widget, is_there in (
            (self.sentence, bool(said)),
            (self.question, twin is not None),
            (self.merge, twin is not None),
            (self.change, entry is not None),
            (self.remove, entry is not None),
            (self.correct, entry is None and correction is None),
            (self.show_other, correction is not None or bool(entry and (entry.corrects or twin))),
        ):
            widget.setVisible(is_there)

    def _go(self) -> None:
        assert self._known is not None
        entry, correction = self._known.entry(self._service_id), self._known.correction_of(self._service_id)
        twin = self._known.twin_of(self._service_id)
        if correction is not None:
            self.service_requested.emit(correction.id)
        elif entry is not None:
            self.service_requested.emit(entry.corrects or (twin.service.id if twin else ""))

    def _merge(self) -> None:
        twin = self._known.twin_of(self._service_id) if self._known else None
        if twin is not None:
            self.merge_requested.emit(twin.entry_id, twin.service)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        links = FlowLayout()
        for link in (self.change, self.remove, self.correct, self.show_other, self.merge):
            links.addWidget(link)
        for label in (self.sentence, self.question):
            column.addWidget(label)
        column.addLayout(links)
