"""What is said about an edition, and about what came of reading it in."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.edition import Edition, ImportReport, RowFault, RowRemark
from workpris_desktop.domain.language import LANGUAGE_NAMES
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.remarks import remark_sentence

_EXAMPLES: Final = 3
"""So many rows of a kind are named; the others are counted."""


class DirectoryWords(QObject):
    """Says editions and reports in the language spoken now."""

    def edition(self, edition: Edition, language: str) -> str:
        """Return title, date, counts, licence and sources of an edition, and by which rules records get in and out."""
        issued = short_date(edition.issued, language) if edition.issued else self.tr("date not known")
        lines = [f"{edition.title} ({issued})", self._counts(edition)]
        if edition.countries:
            lines.append(self.tr("Countries: {names}").format(names=", ".join(edition.countries)))
        if edition.licence:
            lines.append(self.tr("Licence: {name}").format(name=edition.licence))
        if edition.sources:
            lines.append(self.tr("Sources: {names}").format(names="; ".join(edition.sources)))
        lines.append(self.tr("%n places in the list of towns", "", edition.municipalities))
        return "\n".join((*lines, *self._rules(edition, language)))

    def _rules(self, edition: Edition, language: str) -> Iterator[str]:
        """Say how a provider gets in and out (features.md C7), in another language where ours is missing."""
        found = edition.rules_language(language)
        if not found:
            yield self.tr("Rules of inclusion: not stated")
            return
        heading = self.tr("Rules of inclusion:")
        if found != language:
            name = LANGUAGE_NAMES.get(found, found)
            heading = self.tr("Rules of inclusion (in another language: {name}):").format(name=name)
        yield f"{heading}\n{edition.rules_in(language)}"

    def report(self, report: ImportReport, language: str) -> str:
        """Return the edition that is in use now, and the rows that were left out or are odd, grouped."""
        lines = [self.edition(report.edition, language)]
        if report.refused:
            lines += [self.tr("Left out:"), *self._grouped(report.refused, report.more_refused)]
        if report.warnings:
            lines += [self.tr("Noticed:"), *self._grouped(report.warnings, report.more_warnings)]
        return "\n".join(lines)

    def _counts(self, edition: Edition) -> str:
        counts = (
            self.tr("%n services", "", edition.services),
            self.tr("%n providers", "", edition.organizations),
            self.tr("%n places", "", edition.places),
        )
        return ", ".join(counts)

    def _grouped(self, remarks: Sequence[RowRemark], more: int) -> Iterator[str]:
        """Return one line for all remarks of a kind, the most frequent kinds first, and how many were not kept."""
        groups: dict[tuple[str, RowFault, str], list[RowRemark]] = {}
        for remark in remarks:
            groups.setdefault((remark.file, remark.fault, remark.column), []).append(remark)
        for alike in sorted(groups.values(), key=len, reverse=True):
            yield f"  {alike[0].file}: {self._rows(alike)}{remark_sentence(alike[0])}{self._examples(alike)}"
        if more:
            yield "  " + self.tr("and %n rows more", "", more)

    def _rows(self, alike: Sequence[RowRemark]) -> str:
        return self.tr("%n rows", "", len(alike)) + ": " if alike[0].row else ""

    def _examples(self, alike: Sequence[RowRemark]) -> str:
        """Return the first rows with what stands in them; nothing for a remark about a whole file."""
        if not alike[0].row:
            return ""
        named = [f"{remark.row} “{remark.value}”" if remark.value else str(remark.row) for remark in alike[:_EXAMPLES]]
        more = ", …" if len(alike) > _EXAMPLES else ""
        return " (" + self.tr("row {numbers}").format(numbers=", ".join(named) + more) + ")"
