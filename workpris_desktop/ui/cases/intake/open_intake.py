"""The answers of an open file while they are worked with: what is asked, how far it is, what was found."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from workpris_desktop.cases.intake_rows import NAME, REFERENCE, Intake
from workpris_desktop.domain.intake import FieldKind, IntakeField, IntakeForm
from workpris_desktop.domain.intake_answer import Answers, IntakeAnswer
from workpris_desktop.domain.intake_condition import asked_fields
from workpris_desktop.domain.intake_progress import SectionProgress, is_settled, progress_of
from workpris_desktop.domain.intake_rule import RuleFinding
from workpris_desktop.domain.need import ClientNeed
from workpris_desktop.record.intake_check import check_answer
from workpris_desktop.record.intake_rules.consistency import together_findings
from workpris_desktop.record.intake_rules.context import CheckContext


class OpenIntake:
    """Holds what is answered, also what is not kept yet.

    Args:
        form: the newest version.
        intake: what is kept.
        context: what answers are checked with.
        older: questions of older versions that this one has no longer, by id.
    """

    def __init__(
        self, form: IntakeForm, intake: Intake, context: CheckContext, older: Mapping[str, IntakeField]
    ) -> None:
        self.form, self.context, self.older = form, context, older
        self._needs = intake.needs
        self._answers = dict(intake.by_field)
        self._asked: tuple[IntakeField, ...] | None = None
        self._own: dict[str, tuple[RuleFinding, ...]] = {}
        self._across: dict[str, list[RuleFinding]] = {}
        self.check_across()

    @property
    def answers(self) -> Answers:
        """Return the answers as they are now, by field."""
        return dict(self._answers)

    def answer(self, field: str) -> IntakeAnswer | None:
        """Return the answer to a question, None where it was never asked."""
        return self._answers.get(field)

    def put(self, field: str, answer: IntakeAnswer | None) -> None:
        """Take an answer in, None to forget it."""
        if answer is None:
            self._answers.pop(field, None)
        else:
            self._answers[field] = answer
        self._asked = None

    def check(self, field: IntakeField) -> IntakeAnswer | None:
        """Put an answer into the form in which it is kept, note what was found about it, and return it."""
        answer = self._answers.get(field.id)
        if answer is None:
            self._own.pop(field.id, None)
            return None
        checked = check_answer(field, replace(answer, is_broken=False), self.context)
        self._own[field.id] = checked.findings
        self.put(field.id, checked.answer)
        return checked.answer

    def check_across(self) -> None:
        """Look for what contradicts each other."""
        self._across = {}
        for finding in together_findings(self.form, self._answers, self._needs, self.context.today):
            self._across.setdefault(finding.field, []).append(finding)

    def findings(self, field: IntakeField) -> tuple[RuleFinding, ...]:
        """Return what was found about an answer."""
        if field.id not in self._own and field.id in self._answers:
            self.check(field)
        return (*self._own.get(field.id, ()), *self._across.get(field.id, ()))

    def use_needs(self, needs: tuple[ClientNeed, ...]) -> None:
        """Let these needs decide which sections are asked."""
        self._needs, self._asked = needs, None
        self.check_across()

    @property
    def asked(self) -> tuple[IntakeField, ...]:
        """Return the questions that are asked now (V11), in asking order."""
        if self._asked is None:
            today = self.context.today
            asked = asked_fields(self.form, self._answers, self._needs, today)
            self._asked = tuple(field for field in asked if field.kind is not FieldKind.FILE)
        return self._asked

    def asked_in(self, section: str) -> tuple[IntakeField, ...]:
        """Return the questions of a section that are asked now."""
        return tuple(field for field in self.asked if field.section == section)

    def first_open(self, section: str) -> IntakeField:
        """Return the question of a section with which to go on: the first that needs an answer, else the first."""
        asked = self.asked_in(section)
        return next((field for field in asked if not is_settled(self._answers.get(field.id))), asked[0])

    @property
    def progress(self) -> list[SectionProgress]:
        """Return how far each section is."""
        return progress_of(self.asked, self._answers)

    @property
    def carried(self) -> Mapping[int, int]:
        """Return how many answers were given by each older version of the form and still count."""
        known = self.form.by_id
        older = (each.version for each in self._answers.values() if each.field in known)
        return Counter(version for version in older if 0 < version < self.form.version)

    @property
    def left_over(self) -> Iterator[IntakeAnswer]:
        """Walk answers to questions that the form has no longer."""
        known = self.form.by_id
        return (each for each in self._answers.values() if each.field not in known)

    def is_storable(self, field: str) -> bool:
        """Tell whether an answer can be kept: name and reference stand in the file's row, where nothing is broken."""
        answer = self._answers.get(field)
        if field == NAME:
            return answer is not None and answer.is_known
        return field != REFERENCE or answer is None or not answer.is_broken
