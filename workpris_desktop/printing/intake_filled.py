"""What is known of a person while the entry sheet is drawn: which answers stand on it, and which must not."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from workpris_desktop.domain.intake import FieldKind, IntakeField, Layer
from workpris_desktop.domain.intake_answer import Answers, AnswerState, IntakeAnswer
from workpris_desktop.domain.intake_condition import is_secret
from workpris_desktop.domain.need import ClientNeed, NeedKind
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.printing.answer_words import AS_THEY_ARE, PlaceNames

_PAPER_ONLY: Final = "A1"
"""The one field of the file itself that has a line on paper."""


def _always(_: IntakeField) -> bool:
    return True


@dataclass(frozen=True, slots=True, repr=False)
class IntakeContent:
    """What an entry sheet is drawn from beside the form.

    ``answers`` is None for a blank one. ``is_asked`` tells which questions are asked of this person (V11): the answers
    to others never stand on a sheet. ``with_folded`` takes in classes P3 and P4 (intake.md 6.1). ``need_kinds`` are all
    needs that can be ticked, in their order, ``needs`` what is known of them. ``core_only`` leaves out all else.
    """

    answers: Answers | None = None
    needs: Mapping[str, ClientNeed] = field(default_factory=dict)
    need_kinds: tuple[NeedKind, ...] = ()
    core_only: bool = False
    with_folded: bool = False
    is_asked: Callable[[IntakeField], bool] = _always
    names: PlaceNames = AS_THEY_ARE
    country: str = ""

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "IntakeContent(...)"

    @property
    def is_filled(self) -> bool:
        """Tell whether it is the sheet of a person."""
        return self.answers is not None

    def takes(self, asked: IntakeField) -> bool:
        """Tell whether a question stands on the sheet."""
        if asked.kind is FieldKind.FILE and asked.id != _PAPER_ONLY:
            return False
        if self.core_only and asked.layer is not Layer.CORE:
            return False
        return self.may_tell(asked.privacy) and self.is_asked(asked)

    def may_tell(self, privacy: PrivacyClass) -> bool:
        """Tell whether facts of a class may stand on the sheet; a blank one tells nothing."""
        return not self.is_filled or self.with_folded or not privacy.is_folded

    def answer_to(self, asked: IntakeField) -> IntakeAnswer | None:
        """Return the answer that stands on the sheet: none that breaks a rule, nothing secret, and nothing empty."""
        answers = self.answers or {}
        answer = answers.get(asked.id)
        if answer is None or answer.is_broken or is_secret(asked.id, answers):
            return None
        return answer if answer.state is not AnswerState.ANSWERED or answer.is_known else None

    def asked_again(self, fields: tuple[IntakeField, ...]) -> Iterator[IntakeField]:
        """Walk the questions whose answer breaks a rule."""
        for asked in fields:
            answer = (self.answers or {}).get(asked.id)
            if answer is not None and answer.is_broken and self.takes(asked):
                yield asked


BLANK: Final = IntakeContent()
