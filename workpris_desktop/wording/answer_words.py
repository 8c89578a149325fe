"""What a publisher is told about the answers of providers."""

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from workpris_desktop.publishing.answers_report import AnswersReport, Contradiction, ContradictionKind
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.source_words import source_sentence

_WORDS: Final[Mapping[ContradictionKind, str]] = {
    ContradictionKind.DIFFERING_ANSWERS: marked("answers", "two answers differ"),
    ContradictionKind.RIGHT_AND_CORRECTED: marked("answers", "it is said to be right, and corrected at once"),
    ContradictionKind.OLDER_THAN_CHECK: marked("answers", "the answer is older than the last check"),
    ContradictionKind.RECORD_HAS_CHANGED: marked("answers", "the record has changed since the question was asked"),
    ContradictionKind.FREE_ABOVE_MAXIMUM: marked("answers", "there are more free places than places"),
    ContradictionKind.FULL_BUT_FREE: marked("answers", "it is full, and has free places"),
    ContradictionKind.CLOSED_BUT_TAKING: marked("answers", "it is closed, and takes people"),
}


class AnswerWords(QObject):
    """Says what came of answers in the language spoken now."""

    def report(self, report: AnswersReport) -> str:
        """Return how many were confirmed, every correction, and all that a person must look at."""
        lines = [
            self.tr("%n workbooks read", "", report.files),
            self.tr("%n services confirmed", "", len(report.confirmed)),
        ]
        if report.objections:
            lines.append(self.tr("Objections, for a person to decide:"))
            lines += [f"  {told.organisation} · {told.service} · {told.where}" for told in report.objections]
        lines += self._corrections(report)
        lines += self._contradictions(report)
        if report.remarks:
            lines.append(self.tr("Noticed:"))
            lines += [f"  {told.where} {told.column}: {source_sentence(told)}" for told in report.remarks]
        return "\n".join(lines)

    def _corrections(self, report: AnswersReport) -> Iterator[str]:
        if report.corrected:
            yield self.tr("Corrected:")
        for told in report.corrected:
            yield f"  {told.organisation} · {told.service} · {told.field}: “{told.old}” → “{told.new}”"

    def _contradictions(self, report: AnswersReport) -> Iterator[str]:
        if report.contradictions:
            yield self.tr("Contradictions, not applied:")
        for told in report.contradictions:
            yield f"  {told.organisation} · {told.service} · {told.where}: {self._contradiction(told)}"

    @staticmethod
    def _contradiction(told: Contradiction) -> str:
        sentence = QCoreApplication.translate("answers", _WORDS[told.kind])
        values = " / ".join(f"“{value}”" for value in told.values)
        return f"{sentence} ({values})" if values else sentence
