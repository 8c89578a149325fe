"""What a client told of each fact by which the search for a need is narrowed, ordered or judged."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from workpris_desktop.domain.intake_answer import Answers, rows_of, text_of, texts_of
from workpris_desktop.domain.intake_condition import RELEASE_FIELD
from workpris_desktop.domain.intake_person import codes_of
from workpris_desktop.domain.need import NeedFilter

_TREATMENT: Final = "treatment"
_STEPS: Final = frozenset({"step_free", "ground_floor"})


def _hours_taken(answers: Answers) -> str:
    return "yes" if rows_of(answers, "D9") or rows_of(answers, "F10") else ""


def _exclusions(answers: Answers) -> str:
    """Return the reasons that apply; "none" where it is known of some, and none of them does."""
    told = {row[0]: row[1] for row in rows_of(answers, "F7") if row[1:2] in {("yes",), ("no",)}}
    return " ".join(reason for reason, applies in told.items() if applies == "yes") or ("none" if told else "")


def _step_free(answers: Answers) -> str:
    needs = codes_of(answers, "F3")
    return ("no" if _STEPS.isdisjoint(needs) else "yes") if needs else ""


def _court_order(answers: Answers) -> str | None:
    conditions = texts_of(answers, "D8")
    return ("yes" if _TREATMENT in conditions else None) if conditions else ""


def _release(answers: Answers) -> str:
    return text_of(answers, RELEASE_FIELD)


NEED_FACTS: Final[Mapping[NeedFilter, Callable[[Answers], str | None]]] = MappingProxyType(
    {
        NeedFilter.FROM_DATE: lambda answers: text_of(answers, "F1"),
        NeedFilter.HOUSEHOLD: lambda answers: " ".join(codes_of(answers, "F2")),
        NeedFilter.SEX: lambda answers: text_of(answers, "B4"),
        NeedFilter.AGE: lambda answers: text_of(answers, "B3"),
        NeedFilter.EXCLUSIONS: _exclusions,
        NeedFilter.HOURS_FREE: _hours_taken,
        NeedFilter.LANGUAGES: lambda answers: " ".join(texts_of(answers, "B6")),
        NeedFilter.NEXT_START: _release,
        NeedFilter.RELEASE_DATE: _release,
        NeedFilter.STEP_FREE: _step_free,
        NeedFilter.COURT_ORDER: _court_order,
    }
)
"""By the fields of the form: "" where it is not known, None where it does not apply."""
