"""How many services there are for a need, type by type, so that what is tried first is what finds something."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from workpris_desktop.domain.need_search import NeedSearch, NeedStep
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings
from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.domain.search import Answer, Question


class Directory(Protocol):
    """What is asked of an open directory."""

    def search(
        self, question: Question, today: date, person: Person = NOBODY, findings: Findings = NO_FINDINGS
    ) -> Answer:
        """Return what answers a question."""


@dataclass(frozen=True, slots=True)
class CountedStep:
    """A question for a need: how many services answer to it, and how many of these do not fit the person."""

    step: NeedStep
    total: int
    failing: int

    @property
    def fitting(self) -> int:
        """Return how many do not fail."""
        return self.total - self.failing


def counted_steps(
    directory: Directory, search: NeedSearch, today: date, person: Person = NOBODY, findings: Findings = NO_FINDINGS
) -> tuple[CountedStep, ...]:
    """Return all that is asked for a need, in its order, with what each finds.

    Args:
        directory: the open directory.
        search: what is asked.
        today: the day on which room, checks and evidence count.
        person: what is told of the person; kept nowhere.
        findings: what was found out about providers since their records were made.

    Raises:
        IndexOutdated: the index is damaged, and must be built anew.
        DirectoryDamaged: the directory cannot be read.
    """

    def counted() -> Iterator[CountedStep]:
        for step in search.steps:
            answer = directory.search(replace(step.question, limit=1), today, person, findings)
            offices = len(answer.responsible.offices) if answer.responsible else 0
            yield CountedStep(step, max(answer.total, offices), answer.failing)

    return tuple(counted())
