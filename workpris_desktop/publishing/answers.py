"""Reading the answers of providers: what is right is checked, what was wrong is corrected, what disagrees is listed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from workpris_desktop.domain.facts import Facts
from workpris_desktop.publishing.answer_judging import ServiceJudging
from workpris_desktop.publishing.answer_objection import objections_in
from workpris_desktop.publishing.answer_rows import AnswerRows
from workpris_desktop.publishing.answer_sheet import Answer, AnswerSheet, read_answer_sheet
from workpris_desktop.publishing.answers_report import AnswersReport, Contradiction, Correction, Objection
from workpris_desktop.publishing.ask_words import AskWords, read_ask_words
from workpris_desktop.publishing.asked import AskedFact, AskedField, AskedOrganisation, Asker
from workpris_desktop.publishing.cell_reader import CellReader
from workpris_desktop.publishing.importers.source_log import SourceLog
from workpris_desktop.publishing.reading import read_into
from workpris_desktop.publishing.reading_words import read_reading_words
from workpris_desktop.publishing.respondent import Respondent, Said
from workpris_desktop.publishing.sheet_rows import SheetRows
from workpris_desktop.publishing.source import Put, SourceFault
from workpris_desktop.publishing.template_columns import read_template_columns
from workpris_desktop.record.row_store import RowStore


def read_answers(
    files: Sequence[Path], put: Put, today: date, package: Path, *, facts: Facts, resources: Path
) -> AnswersReport:
    """Give the rows that follow from answered files of `write_questions`, and report on what a person must look at.

    Contradictions are not applied. An objection is only listed, and keeps all other answers about its service from
    being applied: a person decides (features.md C7).

    Args:
        files: the files that came back; several of one organisation are held against each other.
        put: takes the rows: changed cells of rows that the package has, to be merged over it.
        today: the day that it is; nobody answered after it.
        package: the package that was asked about.
        facts: the lists to choose from.
        resources: the folder of the tables that ship with the program.

    Raises:
        PackageRefused: a file, or the package, cannot be read.
        MachineFault: reading failed.
        PackagingFault: a table of the program is missing or damaged.
    """
    words = read_ask_words(resources)
    reader = CellReader(
        facts, read_template_columns(resources), read_reading_words(resources), "", today, SourceLog("")
    )
    with RowStore() as store:
        read_into(store, package)
        taking = _Taking(AnswerRows(store, SheetRows(put, facts), reader), words)
        taking.take([read_answer_sheet(path, words) for path in files])
    return taking.report(len(files))


@dataclass
class _Taking:
    """Takes the answers of all files, organisation by organisation."""

    rows: AnswerRows
    words: AskWords
    confirmed: list[str] = field(default_factory=list)
    corrected: list[Correction] = field(default_factory=list)
    contradictions: list[Contradiction] = field(default_factory=list)
    objections: list[Objection] = field(default_factory=list)

    def report(self, files: int) -> AnswersReport:
        return AnswersReport(
            files,
            tuple(self.confirmed),
            tuple(self.corrected),
            tuple(self.contradictions),
            tuple(self.objections),
            self.rows.reader.log.report().remarks,
        )

    def take(self, sheets: Sequence[AnswerSheet]) -> None:
        self.objections += objections_in(sheets, self.rows.store, self.rows.reader.books)
        of_provider: dict[str, list[Respondent]] = {}
        for sheet in sheets:
            respondent = self._respondent(sheet)
            if respondent is not None:
                of_provider.setdefault(respondent.organisation["id"], []).append(respondent)
        for respondents in of_provider.values():
            # The last word counts as the day of the check.
            self._take_provider(sorted(respondents, key=lambda respondent: respondent.day))

    def _respondent(self, sheet: AnswerSheet) -> Respondent | None:
        """Return who answers in a file and when; None, and said so, where that is not clear and nothing is applied."""
        log, reader = self.rows.reader.log, self.rows.reader
        for number in sheet.strange:
            log.remark(f"{sheet.file} row {number}", SourceFault.MISSING_LINK)
        by_field = {answer.field: answer for answer in sheet.answers}
        dated = by_field.get(AskedField.ANSWERED_ON)
        organisation = self.rows.store.get("organization", dated.record_id) if dated else None
        if dated is None or organisation is None:
            log.remark(sheet.file, SourceFault.MISSING_LINK, AskedField.ORGANIZATION_NAME)
            return None
        signed = by_field.get(AskedField.ANSWERED_BY)
        cells = {str(answer.field): answer.correct for answer in (dated, signed) if answer and answer.correct}
        for needed in (AskedField.ANSWERED_ON, AskedField.ANSWERED_BY):
            if needed not in cells:
                where = by_field[needed].where if needed in by_field else sheet.file
                question = self.words[sheet.language].say(f"q_{needed}")
                log.remark(where, SourceFault.MISSING_VALUE, sheet.column, proposal=question)
        day, role = reader.day(cells, dated.field), reader.role(cells, AskedField.ANSWERED_BY)
        return Respondent(organisation, role, day, sheet) if day and len(cells) > 1 else None

    def _take_provider(self, respondents: Sequence[Respondent]) -> None:
        store, last = self.rows.store, respondents[-1]
        said: dict[tuple[AskedField, str], list[Said]] = {}
        for respondent in respondents:
            for answer in respondent.sheet.answers:
                said.setdefault((answer.field, answer.record_id), []).append(Said(answer, respondent))
        services = store.having("service", "organization_id", (last.organisation["id"],))
        self.rows.reader.language = last.sheet.language
        asked = self._asker().organisation(last.organisation, services, last.sheet.language)
        self._note_strangers(asked, [answer for respondent in respondents for answer in respondent.sheet.answers])
        objected = {objection.service_id for objection in self.objections}
        for service in asked.services:
            if (AskedField.SERVICE_NAME, service.row["id"]) in said and service.row["id"] not in objected:
                judging = ServiceJudging(self.rows, last, service.row, said)
                judging.judge(service.facts)
                self._keep(judging)
        of_provider = ServiceJudging(self.rows, last, {"id": "", "name": ""}, said)
        of_provider.judge_facts([fact for fact in asked.facts if not fact.field.is_open])
        self._keep(replace(of_provider, confirmed=False))

    def _asker(self) -> Asker:
        reader = self.rows.reader
        return Asker(self.rows.store, reader.facts, self.words, reader.books, reader.today)

    def _note_strangers(self, asked: AskedOrganisation, answers: Sequence[Answer]) -> None:
        """Note answers to questions that nobody would ask now: of another provider, or of a record that has gone."""
        known = {(fact.field, fact.record_id) for fact in _all_facts(asked)}
        for answer in answers:
            if (answer.field, answer.record_id) not in known:
                self.rows.reader.log.remark(answer.where, SourceFault.MISSING_LINK, answer.field, answer.record_id)

    def _keep(self, judging: ServiceJudging) -> None:
        self.corrected += judging.corrected
        self.contradictions += judging.contradictions
        if judging.confirmed:
            self.confirmed.append(judging.service["id"])


def _all_facts(asked: AskedOrganisation) -> Iterator[AskedFact]:
    yield from asked.facts
    for service in asked.services:
        yield from service.facts
