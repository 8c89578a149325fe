"""The facts that may travel, each ticked by hand; a sensitive one counts once somebody has said that it is needed."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.consent_facts import ConsentFacts
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.cases.work.fitted_rows import FittedRows
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords


class PacketFactBox(QWidget):
    """Shows the facts with what they say now, and how sensitive each is.

    Args:
        words: says facts.
        screen: says how sensitive they are.
        parent: the step.
    """

    changed = Signal()

    def __init__(self, words: ConsentWords, screen: HandoverScreenWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._screen = words, screen
        self._facts = ConsentFacts()
        self._known: frozenset[str] = frozenset()
        self._confirmed: frozenset[str] = frozenset()
        self._asked: tuple[str, ...] = ()
        self.table = OfficeTable(1, has_ticks=True)
        self.table.setAccessibleName(self.tr("Facts that travel"))
        self.none, self.secret, self.question = PlainLabel(), PlainLabel(), PlainLabel()
        self.yes_button = QPushButton(self.tr("&Yes, it is needed"), autoDefault=False)
        self.no_button = QPushButton(self.tr("&No, leave it out"), autoDefault=False)
        self._lay_out()
        self.table.ticks_changed.connect(self._judge)
        self.yes_button.clicked.connect(lambda: self._answer(is_needed=True))
        self.no_button.clicked.connect(lambda: self._answer(is_needed=False))

    @property
    def ticked(self) -> frozenset[str]:
        """Return the ids of the facts that travel; a sensitive one about which nobody was asked yet does not."""
        return frozenset(self.table.ticked) - frozenset(self._asked)

    @property
    def is_asking(self) -> bool:
        """Tell whether it is still to be said of a sensitive fact whether it is needed."""
        return bool(self._asked)

    def show_facts(self, facts: ConsentFacts) -> None:
        """Offer facts; none is ticked."""
        self._facts, self._asked, self._confirmed = facts, (), frozenset()
        with QSignalBlocker(self.table):
            self.table.show_rows(
                [(fact.id, (*self._words.fact(fact), self._screen.privacy(fact.privacy))) for fact in facts.offered]
            )
        self.table.setMinimumHeight(0)
        self._rows.fit()
        # Else it would be made small where other lists need room, although the step scrolls.
        self.table.setMinimumHeight(self.table.maximumHeight())
        self.none.setVisible(not facts.offered)
        self.table.setVisible(bool(facts.offered))
        kept = self.tr("Not offered, for somebody threatens the person: {questions}. This stays in the file.")
        self.secret.setText(kept.format(questions=self._words.questions(facts.secret)) if facts.secret else "")
        self.secret.setVisible(bool(facts.secret))
        self._judge()

    def propose(self, covered: frozenset[str] | None) -> None:
        """Tick the facts that are not sensitive; of them only those that a ground covers where there is one."""
        ordinary = {fact.id for fact in self._facts.offered if not fact.privacy.is_folded}
        self.tick(ordinary if covered is None else ordinary & covered)

    def tick(self, ids: Iterable[str]) -> None:
        """Tick these, as far as they are offered, and no others; about the sensitive ones is asked."""
        wanted = frozenset(ids)
        with QSignalBlocker(self.table):
            for row, fact in enumerate(self._facts.offered):
                self._set(row, is_ticked=fact.id in wanted)
        self._judge()

    def leave_out(self, ids: Iterable[str]) -> None:
        """Tick these no more."""
        self.tick(self.ticked - frozenset(ids))

    def empty(self) -> None:
        """Let go of every fact."""
        self.show_facts(ConsentFacts())

    def _lay_out(self) -> None:
        self.none.setText(self.tr("There is nothing to hand over yet: no question was answered, no need was set."))
        self.table.show_headings((self.tr("Fact"), self.tr("What it says now"), self.tr("How sensitive")))
        buttons = QHBoxLayout()
        for button in (self.yes_button, self.no_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.none, self.table, self.question):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self.secret)
        self._rows = FittedRows(self.table, is_short=True)

    def _judge(self) -> None:
        """Ask about each sensitive fact that is ticked for the first time, one after the other."""
        ticked = self.table.ticked
        sensitive = {fact.id for fact in self._facts.offered if fact.privacy.is_folded}
        self._confirmed &= frozenset(ticked)
        self._asked = tuple(each for each in ticked if each in sensitive and each not in self._confirmed)
        self._show_question()
        self.changed.emit()

    def _answer(self, *, is_needed: bool) -> None:
        if not self._asked:
            return
        first = self._asked[0]
        if is_needed:
            self._confirmed |= {first}
        else:
            with QSignalBlocker(self.table):
                rows = (row for row, fact in enumerate(self._facts.offered) if fact.id == first)
                self._set(next(rows), is_ticked=False)
        self.table.viewport().update()
        self._judge()
        (self.yes_button if self._asked else self.table).setFocus()

    def _show_question(self) -> None:
        fact = next((each for each in self._facts.offered if self._asked and each.id == self._asked[0]), None)
        if fact is not None:
            name, _ = self._words.fact(fact)
            self.question.setText(self._screen.needed_question(name, fact.privacy))
        else:
            self.question.setText("")
        for part in (self.question, self.yes_button, self.no_button):
            part.setVisible(fact is not None)

    def _set(self, row: int, *, is_ticked: bool) -> None:
        item = self.table.item(row, 0)
        if item is not None:
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
