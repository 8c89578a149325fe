"""The facts that a client agrees to pass on, each ticked by hand."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.consent_facts import ConsentFacts
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.cases.work.fitted_rows import FittedRows
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords


class ConsentFactBox(QWidget):
    """Shows the facts with what they say now; nothing is ticked by itself.

    Args:
        words: says facts.
        parent: the form.
    """

    changed = Signal()

    def __init__(self, words: ConsentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._facts = ConsentFacts()
        self.table = OfficeTable(1, has_ticks=True)
        self.none = PlainLabel(self.tr("There is nothing to pass on yet: no question was answered, no need was set."))
        self.ordinary_button = QPushButton(self.tr("Tick the ord&inary ones"), autoDefault=False)
        self.clear_button = QPushButton(self.tr("Tick &none"), autoDefault=False)
        self.secret, self.warning = PlainLabel(), PlainLabel()
        self.table.setAccessibleName(self.tr("Facts that may be passed on"))
        self.table.show_headings((self.tr("Fact"), self.tr("What it says now")))
        said = self.tr(
            "Ordinary are facts that are not sensitive. Name and case number are yours to tick: without them the "
            "person is passed on under a pseudonym."
        )
        self.ordinary_button.setToolTip(said)
        self.about = PlainLabel(said)
        buttons = FlowLayout()
        for button in (self.ordinary_button, self.clear_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.none, self.table):
            column.addWidget(part)
        column.addLayout(buttons)
        for part in (self.warning, self.about, self.secret):
            column.addWidget(part)
        self._rows = FittedRows(self.table, is_short=True)
        self.table.ticks_changed.connect(self._judge)
        self.ordinary_button.clicked.connect(lambda: self.tick(self._facts.ordinary | frozenset(self.ticked)))
        self.clear_button.clicked.connect(lambda: self.tick(()))

    @property
    def ticked(self) -> tuple[str, ...]:
        """Return the ids of the ticked facts."""
        return self.table.ticked

    def show_facts(self, facts: ConsentFacts) -> None:
        """Offer facts."""
        self._facts = facts
        self.table.show_rows([(fact.id, self._words.fact(fact)) for fact in facts.offered])
        self._rows.fit()
        self.none.setVisible(not facts.offered)
        for part in (self.table, self.ordinary_button, self.clear_button, self.about):
            part.setVisible(bool(facts.offered))
        kept_back = self.tr("Not offered, for somebody threatens the person: {questions}. This stays in the file.")
        self.secret.setText(kept_back.format(questions=self._words.questions(facts.secret)) if facts.secret else "")
        self.secret.setVisible(bool(facts.secret))
        self._judge()

    def tick(self, ids: Iterable[str]) -> None:
        """Tick these, as far as they are offered, and no others."""
        wanted = frozenset(ids)
        for row, fact in enumerate(self._facts.offered):
            item = self.table.item(row, 0)
            if item is not None:
                item.setCheckState(Qt.CheckState.Checked if fact.id in wanted else Qt.CheckState.Unchecked)

    def _judge(self) -> None:
        ticked = frozenset(self.ticked)
        sensitive = sum(fact.privacy.is_folded for fact in self._facts.offered if fact.id in ticked)
        said = self.tr("%n sensitive facts are ticked. Does this receiver need them?", "", sensitive)
        self.warning.setText(said if sensitive else "")
        self.warning.setVisible(bool(sensitive))
        self.changed.emit()
