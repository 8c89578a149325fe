"""Who answers for a provider, and what was said."""

from dataclasses import dataclass
from datetime import date

from workpris_desktop.publishing.answer_sheet import Answer, AnswerSheet
from workpris_desktop.record.row_store import Row


@dataclass(frozen=True, slots=True)
class Respondent:
    """Who answered in one file: the row of the organisation, the function of the person, the day."""

    organisation: Row
    role: str
    day: date
    sheet: AnswerSheet

    @property
    def name(self) -> str:
        """Return the name of the organisation."""
        return self.organisation.get("name", "")

    @property
    def source(self) -> str:
        """Return who says so: function and organisation."""
        return ", ".join(filter(None, (self.role, self.name)))


@dataclass(frozen=True, slots=True)
class Said:
    """One answer, and who gave it."""

    answer: Answer
    by: Respondent
