"""Who said something, and when (V12)."""

from collections.abc import Iterator

from workpris_desktop.domain.intake import IntakeField
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.intake_rule import RuleFinding, RuleId
from workpris_desktop.record.intake_rules.context import CheckContext, mark
from workpris_desktop.record.intake_rules.row import SAID_BY


def source_findings(field: IntakeField, answer: IntakeAnswer, context: CheckContext) -> Iterator[RuleFinding]:
    """Walk what is missing of the source of a known answer; rows that have columns for it are judged by themselves."""
    if not answer.is_known or not field.needs_source or any(column.id == SAID_BY for column in field.columns):
        return
    if answer.said_by is None or answer.said_on is None:
        yield mark(field, RuleId.V12, "source_missing")
    if answer.said_on is not None and answer.said_on > context.today:
        yield mark(field, RuleId.V12, "said_in_future", ("day", answer.said_on.isoformat()))
