"""What ``workpris gaps`` tells beside the gaps: one prison, what has changed, and the demand of offices."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from workpris_desktop.cli.arguments import translate
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.search_options import prison_id
from workpris_desktop.directory.comparison import compared
from workpris_desktop.directory.prison_view import prison_view
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.coverage import CoverageQuestion
from workpris_desktop.domain.coverage_change import CoverageComparison
from workpris_desktop.domain.demand_table import added_up
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import WrongUsage
from workpris_desktop.domain.own_finding import NO_FINDINGS
from workpris_desktop.domain.person import Person
from workpris_desktop.domain.prison_view import PrisonView
from workpris_desktop.domain.sync_errors import NoFormerEdition
from workpris_desktop.record.demand_file import read_tables
from workpris_desktop.system.files import write_atomically
from workpris_desktop.wording.change_words import ChangeWords
from workpris_desktop.wording.coverage_file import REPORT, prison_file
from workpris_desktop.wording.coverage_words import CoverageWords
from workpris_desktop.wording.demand_words import DemandWords
from workpris_desktop.wording.prison_words import PrisonWords

FORMER: Final = "former"


def tell_prison(typed: str, file: Path | None, kit: Kit, words: CoverageWords, person: Person) -> None:
    """Tell what runs in a prison, what is missing there, and what waits outside; or save it as a report.

    Raises:
        UnknownCode: no prison is called so, or several are.
        WrongUsage: the file's name has another end.
        MachineFault: the directory cannot be read, or the report cannot be saved.
    """
    if file is not None and file.suffix.lower() != REPORT:
        raise WrongUsage(translate("cli", "the name of the file must end with .pdf: {file}").format(file=file.name))
    wanted = prison_id(typed, kit.facts)
    prison = next(each for each in kit.facts.prisons if each.id == wanted)

    def read(directory: DirectoryReader) -> tuple[PrisonView, Edition]:
        told = {"person": person, "findings": NO_FINDINGS, "language": kit.language}
        return prison_view(directory, prison, kit.facts, kit.today, **told), directory.edition  # type: ignore[arg-type]

    view, edition = kit.searched(read)
    said = PrisonWords(words, kit.facts, kit.words)
    if file is not None:
        write_atomically(file.absolute(), prison_file(view, edition, kit.today, said))
        kit.remark(translate("cli", "Saved: {file}").format(file=file))
    else:
        rows = (" · ".join(said.row(service, edition, kit.today)) for service in view.inside)
        outside = (words.gap(gap, view.outside) for gap in view.outside.gaps())
        told = (prison.name, said.inside(view), *rows, said.missing(view), said.unknown(view), *outside)
        kit.say("\n".join(line for line in told if line))
    if edition.sample:
        kit.remark_sample()


def tell_changes(since: str, question: CoverageQuestion, kit: Kit, words: CoverageWords, person: Person) -> None:
    """Tell what is different from the edition before, or from what the same data said on a day.

    Raises:
        WrongUsage: what is typed is neither.
        NoFormerEdition: none is kept.
        MachineFault: the directory cannot be read.
    """
    day = _day(since)

    def compare(directory: DirectoryReader) -> tuple[CoverageComparison, bool]:
        sample = directory.edition.sample
        if day is not None:
            days = min(day, kit.today), max(day, kit.today)
            return compared(directory, directory, question, kit.facts, days, person=person), sample
        former = next(iter(kit.shelf.kept(directory.edition)), None)
        if former is None:
            raise NoFormerEdition
        with kit.shelf.open_kept(former.number) as before:
            return compared(before, directory, question, kit.facts, (kit.today, kit.today), person=person), sample

    comparison, sample = kit.searched(compare)
    said = ChangeWords(words)
    kit.say("\n".join((said.summary(comparison), *map(said.change, comparison.changes))))
    if sample:
        kit.remark_sample()


def demand_lines(files: Sequence[Path], words: CoverageWords) -> tuple[str, ...]:
    """Return the sums of tables of demand in sentences.

    Raises:
        DemandCountedTwice: two of them count some of the same.
        MachineFault: one cannot be read, or is no such table.
    """
    said = DemandWords(words)
    return tuple(said.total(each) for each in added_up(read_tables(files)))


def _day(typed: str) -> date | None:
    """Return a day, None for the edition before."""
    if typed.strip().lower() == FORMER:
        return None
    try:
        return date.fromisoformat(typed.strip())
    except ValueError as error:
        said = translate("cli", "write former, or a day such as 2026-05-01: {typed}")
        raise WrongUsage(said.format(typed=typed)) from error
