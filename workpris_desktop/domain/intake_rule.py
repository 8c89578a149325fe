"""What the rules of the entry form (intake.md 6.2) found about an answer, or about several of them together."""

from dataclasses import dataclass
from enum import StrEnum

from workpris_desktop.domain.intake_answer import IntakeAnswer

Facts = tuple[tuple[str, str], ...]
"""What a sentence needs, by name; a name that ends in "day" stands for a date (ISO 8601), "count" for a number."""


class RuleId(StrEnum):
    """The rules of intake.md 6.2, under their names there."""

    V1 = "V1"
    V2 = "V2"
    V3 = "V3"
    V4 = "V4"
    V5 = "V5"
    V6 = "V6"
    V7 = "V7"
    V8 = "V8"
    V9 = "V9"
    V10 = "V10"
    V11 = "V11"
    V12 = "V12"
    V13 = "V13"
    V14 = "V14"
    V15 = "V15"


class Severity(StrEnum):
    """What follows: a blocked value is kept as typed and counts as not answered; all others keep the value in use."""

    BLOCK = "block"
    WARN = "warn"
    NOTICE = "notice"
    MARK = "mark"


@dataclass(frozen=True, slots=True, repr=False)
class RuleFinding:
    """What a rule found; ``key`` names the sentence that says it, ``facts`` are what the sentence repeats."""

    rule: RuleId
    severity: Severity
    field: str
    facts: Facts = ()
    key: str = ""

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return f"RuleFinding({self.rule}, {self.field}, {self.key})"

    def fact(self, name: str) -> str:
        """Return a fact by its name, "" where there is none."""
        return dict(self.facts).get(name, "")


@dataclass(frozen=True, slots=True)
class CheckedAnswer:
    """An answer as it is kept, with what was found."""

    answer: IntakeAnswer
    findings: tuple[RuleFinding, ...] = ()
