"""That somebody looked for a service and there was none."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from workpris_desktop.domain.search import Question, SettingFilter

MOST_MISSING: Final = 1000
"""So many reports are kept; beyond them the oldest are dropped."""


@dataclass(frozen=True, slots=True)
class MissingService:
    """What kind of help was missing, where, in which setting, and when; never the words that were typed.

    Empty codes and None say that it was looked for among all.
    """

    on: date
    service_type: str = ""
    region: str = ""
    setting: SettingFilter | None = None


def missing_service(question: Question, today: date) -> MissingService:
    """Return what a question that found nothing says of what is missing."""
    return MissingService(today, question.service_type, question.region, question.setting)
