"""Where a packet says something else than a file: which answers differ."""

from collections.abc import Iterable
from dataclasses import dataclass

from workpris_desktop.domain.intake_answer import Answers, IntakeAnswer


@dataclass(frozen=True, slots=True, repr=False)
class MergeDifference:
    """A question that both have answered, and differently."""

    ours: IntakeAnswer
    theirs: IntakeAnswer

    @property
    def field(self) -> str:
        """Return the id of the question."""
        return self.ours.field


def differing(ours: Answers, theirs: Iterable[IntakeAnswer]) -> tuple[MergeDifference, ...]:
    """Return the questions of which both know an answer, and not the same one, in the order of the packet."""
    pairs = ((ours[each.field], each) for each in theirs if each.field in ours)
    return tuple(
        MergeDifference(own, other)
        for own, other in pairs
        if own.is_known and other.is_known and (own.value, own.other) != (other.value, other.other)
    )
