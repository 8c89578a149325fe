"""The line above the results: how many there are, and what to do where there is none."""

from workpris_desktop.domain.search import Answer
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class AnswerHeader(PlainLabel):
    """Says what came of a question; a remark about the town stands below it."""

    def show_answer(self, answer: Answer | None, remark: str = "") -> None:
        """Say an answer in the language spoken now; None before the first."""
        said = self._said(answer) if answer else ""
        self.setText("\n".join(part for part in (said, remark) if part))

    def _said(self, answer: Answer) -> str:
        count = len(answer.hits) + (len(answer.responsible.offices) if answer.responsible else 0)
        if not count and answer.question.is_empty:
            return self.tr("The directory holds no service.")
        if not count:
            return self.tr("No service matches. Try fewer or other words, or clear the filters.")
        if answer.more:
            return self.tr("The first %n services. Type more to narrow the search.", "", count)
        return self.tr("%n services found", "", count)
