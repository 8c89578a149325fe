"""How a person agreed or said no: on paper or aloud, read by whom, in which language, and with whose help."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.consent import LONGEST_KEPT_AT, LONGEST_LANGUAGE, LONGEST_READER, ConsentHow
from workpris_desktop.ui.cases.intake.choice_combo import ChoiceCombo
from workpris_desktop.ui.cases.work.consent_draft import ConsentDraft
from workpris_desktop.ui.cases.work.consent_receiver_box import completer_of
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords


class ConsentGivingBox(QWidget):
    """Asks for the circumstances.

    Args:
        words: says ways and languages.
        parent: the form.
    """

    changed = Signal()

    def __init__(self, words: ConsentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.how, self.repeated = ChoiceCombo(), ChoiceCombo()
        self.kept_at, self.interpreter = QLineEdit(maxLength=LONGEST_KEPT_AT), QLineEdit(maxLength=LONGEST_READER)
        self.read_by, self.language = QLineEdit(maxLength=LONGEST_READER), QLineEdit(maxLength=LONGEST_LANGUAGE)
        self.language.setCompleter(completer_of(words.languages(), self.language))
        ways = tuple((how.value, words.how(how)) for how in ConsentHow if how is not ConsentHow.LAW)
        self.how.offer(self.tr("Choose"), ways)
        self.repeated.offer(self.tr("Not known"), (("yes", self.tr("Yes")), ("no", self.tr("No"))))
        self._is_refused = self._is_register = False
        self._lay_out()
        for combo in (self.how, self.repeated):
            combo.currentIndexChanged.connect(self._judge)
        for line in (self.kept_at, self.interpreter, self.read_by, self.language):
            line.textChanged.connect(self._judge)
        self._judge()

    @property
    def lacking(self) -> str:
        """Return what is missing, "" for nothing."""
        if self._is_refused:
            return ""
        if not self.how.code:
            return self.tr("Still missing: how the person agreed.")
        if self._needs_place and not self.kept_at.text().strip():
            return self.tr("Still missing: where the signed paper is kept.")
        return ""

    def put_in(self, draft: ConsentDraft) -> None:
        """Show how it was given."""
        ways = frozenset(ConsentHow) - {ConsentHow.LAW}
        self.how.choose(draft.how if draft.how in ways else "")
        self.repeated.choose(draft.repeated if draft.repeated in {"yes", "no"} else "")
        self.kept_at.setText(draft.kept_at)
        self.interpreter.setText(draft.interpreter)
        self.read_by.setText(draft.read_by)
        self.language.setText(draft.language)

    def show_for(self, *, is_refused: bool, is_register: bool) -> None:
        """Ask for what is told of a refusal or of a consent; for a register the paper's place need not be told."""
        if (is_refused, is_register) != (self._is_refused, self._is_register):
            self._is_refused, self._is_register = is_refused, is_register
            self._show_parts()

    @property
    def _needs_place(self) -> bool:
        return self.how.code == ConsentHow.SIGNED and not self._is_register

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._way = self._add(column, self.tr("&How the person agreed"), self.how)
        self._place = self._add(column, self.tr("Where the &paper is kept"), self.kept_at)
        self._add(column, self.tr("&Read aloud by"), self.read_by)
        self._add(column, self.tr("In which lan&guage"), self.language)
        self._add(column, self.tr("By whom it was interpreted, if anybo&dy"), self.interpreter)
        self._add(column, self.tr("The person has said it in own words"), self.repeated)

    def _add(self, column: QVBoxLayout, text: str, field: QWidget) -> tuple[QWidget, QWidget]:
        label = PlainLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        for part in (label, field):
            column.addWidget(part)
        return label, field

    def _judge(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        for part in self._way:
            part.setVisible(not self._is_refused)
        for part in self._place:
            part.setVisible(self.how.code == ConsentHow.SIGNED and not self._is_refused)
