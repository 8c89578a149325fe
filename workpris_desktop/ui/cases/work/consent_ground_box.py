"""Asks first whether a law lets facts go out: in custody hardly anybody can say no freely."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.consent import LONGEST_BASIS_REASON
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.ui.cases.intake.choice_combo import ChoiceCombo
from workpris_desktop.ui.cases.work.consent_draft import CONSENT, LAW
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords


class ConsentGroundBox(QWidget):
    """Asks for the ground, and for the legal basis with a reason where it is a law.

    Args:
        words: says legal bases.
        parent: the form.
    """

    changed = Signal()

    def __init__(self, words: ConsentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_bases = bool(words.bases())
        self.ground, self.basis = ChoiceCombo(), ChoiceCombo()
        self.reason = QLineEdit(maxLength=LONGEST_BASIS_REASON)
        self.ground.offer(
            self.tr("Choose"),
            (
                (LAW, self.tr("Yes: a law decides, and the person is not asked for consent")),
                (CONSENT, self.tr("No: the person is asked for consent")),
            ),
        )
        self.basis.offer(self.tr("Choose"), words.bases())
        self.no_bases = PlainLabel(
            self.tr("For the country of this office no legal basis is listed yet: ask your data protection officer.")
        )
        self.not_called = PlainLabel(
            self.tr(
                "This is not called consent, and the person is not asked to sign. Tell the person what goes out, to "
                "whom and why. The list of laws is a draft for a lawyer: if in doubt, ask."
            )
        )
        self.ask_freely = PlainLabel(
            self.tr(
                "Say it before you write anything down: it is voluntary. It can be taken back at any time. Who says no "
                "has no disadvantage here."
            )
        )
        self._for_law: list[QWidget] = []
        self._lay_out()
        for combo in (self.ground, self.basis):
            combo.currentIndexChanged.connect(self._judge)
        self.reason.textChanged.connect(self._judge)
        self._judge()

    @property
    def lacking(self) -> str:
        """Return what is missing, "" for nothing."""
        if not self.ground.code:
            return self.tr("Still missing: whether a law lets these facts go out.")
        if self.ground.code == LAW and not self.basis.code:
            return self.tr("Still missing: which law.")
        if self.ground.code == LAW and not folded_words(self.reason.text()):
            return self.tr("Still missing: why it holds here.")
        return ""

    def put_in(self, ground: str, basis: str, reason: str) -> None:
        """Show a ground."""
        self.ground.choose(ground if ground in {LAW, CONSENT} else "")
        self.basis.choose(basis if self.basis.findData(basis) >= 0 else "")
        self.reason.setText(reason)
        self._judge()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        why = self.tr(
            "First: does a law let these facts go to this receiver? In prison hardly anybody can say no freely, so "
            "that consent is the weaker ground there."
        )
        column.addWidget(PlainLabel(why))
        self._add(column, self.tr("May they go out &by law"), self.ground)
        self._for_law += self._add(column, self.tr("By which &law"), self.basis)
        column.addWidget(self.no_bases)
        self._for_law += self._add(column, self.tr("Wh&y it holds here"), self.reason)
        for part in (self.not_called, self.ask_freely):
            column.addWidget(part)

    def _add(self, column: QVBoxLayout, text: str, field: QWidget) -> tuple[QWidget, QWidget]:
        label = PlainLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        for part in (label, field):
            column.addWidget(part)
        return label, field

    def _judge(self) -> None:
        is_law = self.ground.code == LAW
        for part in (*self._for_law, self.not_called):
            part.setVisible(is_law)
        self.no_bases.setVisible(is_law and not self._has_bases)
        self.ask_freely.setVisible(self.ground.code == CONSENT)
        self.changed.emit()
