"""Prints what belongs to an open client file, and notes in the file that it was printed."""

from collections.abc import Callable, Mapping
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.choice_requests import ReadChoices
from workpris_desktop.cases.draft_requests import DropDraft, KeepDraft, ReadDraft
from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.intake_requests import KeepAnswers, ReadIntake
from workpris_desktop.cases.intake_rows import Intake
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.chosen_service import ChosenService, SheetKind
from workpris_desktop.domain.entry_form import EntryForm
from workpris_desktop.domain.intake_answer import Answers, IntakeAnswer, texts_of
from workpris_desktop.domain.intake_condition import missing_for_sheet
from workpris_desktop.domain.intake_rule import RuleFinding
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.record.intake_check import blocking_sheet, check_all, check_answer
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.ui.printing.case_form_controller import FormAsking
from workpris_desktop.ui.printing.case_sheets_controller import CaseSheetGround, CaseSheetsController
from workpris_desktop.ui.printing.form_draft import draft_of, said_in
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.printing.sheet_obstacles_dialog import SheetObstacle
from workpris_desktop.window.client_ground import ClientGround
from workpris_desktop.window.form_gate import FormGate
from workpris_desktop.window.print_shop import PrintShop
from workpris_desktop.window.sheet_notes import SheetAbout, passing_note, sheet_notes
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.intake_rule_words import IntakeRuleWords
from workpris_desktop.wording.intake_value_words import said

if TYPE_CHECKING:
    from workpris_desktop.domain.phrases import Phrasebook
    from workpris_desktop.ui.directory.desk import DirectoryDesk
    from workpris_desktop.ui.tasks import TaskLane

Case = tuple[Intake, tuple[ChosenService, ...]]
"""What the sheets of a file are made of."""


_FORM: Final = "form"
_SERVICES: Final = "services"
"""What is read of the directory for a sheet."""


class ClientSheets(QObject):
    """Reads what a sheet needs, and has it shown.

    Args:
        vault: the way to the vault.
        workplace: the tables that ship with the program, and the clock.
        window: the window.
        desk: the directory, for the lane.
        reading: the reading lane.
        shop: what prints.
        ground: the form, and what places are called.
        phrasebook: the phrases of a language.
    """

    printed = Signal(object, object, tuple)
    """The `ReadableFile` for which a sheet was printed, its `SheetKind`, and the services on it (`Pick`)."""
    passed_on = Signal(str)
    """The id of a file of which something has gone to a provider on its form."""
    learned = Signal(str)
    """The id of a file of which something was answered while a form was filled."""
    question_wanted = Signal(object, str)
    """The `ReadableFile` in which a question is to be opened, and the id of the question."""
    said = Signal(str)
    warned = Signal(str)
    """What has been done and must be read."""
    failed = Signal(object)

    def __init__(
        self,
        vault: VaultLane,
        workplace: Workplace,
        window: MainWindow,
        *,
        desk: "DirectoryDesk",
        reading: "TaskLane",
        shop: PrintShop,
        ground: ClientGround,
        phrasebook: "Callable[[str], Phrasebook]",
    ) -> None:
        super().__init__(window)
        self._questions = VaultQuestions(vault, self)
        self._desk, self._reading, self._ground = desk, reading, ground
        self.sheets = CaseSheetsController(
            window,
            reading=reading,
            drawing=shop.drawing,
            printing=PrintController(window, shop.drawing),
            ground=CaseSheetGround(
                resources=workplace.resources,
                facts=workplace.facts,
                word_starts=shop.word_starts,
                phrasebook=phrasebook,
                names=ground.names,
                edition=lambda: desk.edition,
                read_file=desk.form_file,
                today=workplace.today,
                country=ground.country,
            ),
        )
        self.sheets.printed.connect(self._note)
        self.sheets.learned.connect(self._learn)
        self.sheets.forms.left.connect(self._drop_draft)
        self.sheets.question_wanted.connect(lambda field, about: self.question_wanted.emit(about.readable, field))
        self._rule_words = IntakeRuleWords(self)
        self.gate = FormGate(vault, window, ground.form)
        self.sheets.said.connect(self.said)
        self.sheets.warned.connect(self.warned)
        self.sheets.failed.connect(self.failed)

    def show_intake(self, readable: ReadableFile) -> None:
        """Show the entry form with the answers of a file."""

        def show(case: Case) -> None:
            intake, _ = case
            answers = intake.by_field
            language, about = _first_language(answers), SheetAbout(readable)
            self.sheets.show_intake(self._ground.form, answers, intake.needs, language, about=about)

        self._read(readable, show)

    def show_first_days(self, readable: ReadableFile) -> None:
        """Show the plan for the first three days."""
        self._read(readable, partial(self._read_services, readable))

    def show_form(self, readable: ReadableFile, service_id: str) -> None:
        """Show a provider's own form, filled with what is known."""

        def choose(service: Service) -> None:
            form = next(iter(sorted(service.entry_forms, key=lambda each: not each.fields)), None)
            if form is None:
                self.said.emit(self.tr("The directory has no form of this provider."))
            else:
                self._read(readable, partial(self._show_form, readable, service, form))

        self._reading.run(self, lambda: self._desk.service(service_id), choose, self.failed.emit, newest_of=_FORM)

    def unsaved(self) -> tuple[Request[Any], ...]:
        """Return what notes sheets that are on their way to the disk, and keeps what is typed: the vault is locked."""
        half_filled = self.sheets.forms.take_half_filled()
        drafts = (
            KeepDraft(_draft_place(each.about.readable, each.form_id), draft_of(each.said)) for each in half_filled
        )
        return (*sheet_notes(self.sheets.take_leaving()), *drafts)

    def forget(self) -> None:
        """Close every sheet: the vault is being locked."""
        self.gate.forget()
        self._questions.drop()
        for topic in (_FORM, _SERVICES):
            self._reading.forget(self, topic)
        self.sheets.forget()

    def _read(self, readable: ReadableFile, take: Callable[[Case], None]) -> None:
        file_id = readable.file.id

        def work(session: VaultSession) -> Case:
            return session.ask(ReadIntake(file_id)), session.ask(ReadChoices(file_id))

        self._questions.do(work, take, newest_of="case")

    def _read_services(self, readable: ReadableFile, case: Case) -> None:
        intake, choices = case
        answers = intake.by_field
        ids = tuple(choice.service_id for choice in choices)

        def show(found: tuple[object, ...]) -> None:
            outside = (each for each in found if isinstance(each, Service) and each.setting is not Setting.PRISON)
            services = tuple(outside)
            about = SheetAbout(readable, tuple(Pick(each.id, each.name) for each in services))
            self.sheets.show_first_days(
                self._ground.form, answers, intake.needs, services, _first_language(answers), about=about
            )

        self._reading.run(self, lambda: self._desk.services(ids), show, self.failed.emit, newest_of=_SERVICES)

    def _show_form(self, readable: ReadableFile, service: Service, form: EntryForm, case: Case) -> None:
        """Show a form, unless an answer is broken or the day of release is not right (V3): then say which, and why."""
        intake, _ = case
        ours, answers, context = self._ground.form, intake.by_field, self._ground.context()
        about = SheetAbout(readable, (Pick(service.id, service.name),))
        obstacles = self._obstacles(blocking_sheet(check_all(ours, answers, intake.needs, context)))
        if obstacles:
            self.sheets.show_obstacles(form.title, obstacles, about=about)
            return
        missing = missing_for_sheet(ours, answers, intake.needs, context.today)
        questions = tuple((field.id, said(field.label)) for field in missing)

        def show(draft: str) -> None:
            gate = partial(self.gate.open_for, service, about)
            asking = FormAsking(questions, partial(self._wrong_with, intake), said_in(draft), gate)
            self.sheets.show_form(form, service, ours, answers, intake.needs, asking=asking, about=about)

        self._questions.ask(ReadDraft(_draft_place(readable, form.id)), show, newest_of="draft")

    def _wrong_with(self, intake: Intake, learned: tuple[IntakeAnswer, ...]) -> Mapping[str, tuple[str, ...]]:
        """Return what would stand in the way of the next sheet if answers were kept, by question, "" for others."""
        form, context = self._ground.form, self._ground.context()
        checked = [check_answer(form.by_id[each.field], each, context) for each in learned if each.field in form.by_id]
        answers = {**intake.by_field, **{each.answer.field: each.answer for each in checked}}
        together = check_all(form, answers, intake.needs, context)
        findings = dict.fromkeys((*(found for each in checked for found in each.findings), *together))
        typed = {each.answer.field for each in checked}
        wrong: dict[str, tuple[str, ...]] = {}
        for field, label, sentences in self._obstacles(blocking_sheet(findings)):
            if field in typed:
                wrong[field] = sentences
            else:
                wrong[""] = (*wrong.get("", ()), f"{label}: {' '.join(sentences)}")
        return wrong

    def _obstacles(self, findings: tuple[RuleFinding, ...]) -> tuple[SheetObstacle, ...]:
        """Return the questions that findings are about, each once."""
        by_field: dict[str, list[str]] = {}
        for finding in findings:
            by_field.setdefault(finding.field, []).append(self._rule_words.sentence(finding))
        fields = self._ground.form.by_id
        return tuple(SheetObstacle(id_, said(fields[id_].label), tuple(told)) for id_, told in by_field.items())

    def _drop_draft(self, form_id: str, about: SheetAbout) -> None:
        self._questions.ask(DropDraft(_draft_place(about.readable, form_id)), lambda _: None)

    def _note(self, kind: SheetKind, about: SheetAbout) -> None:
        passed = passing_note(about)
        if passed is not None:
            self._questions.ask(passed, lambda _: self.passed_on.emit(passed.file_id))
        self.printed.emit(about.readable, kind, about.picks)

    def _learn(self, answers: tuple[IntakeAnswer, ...], about: SheetAbout) -> None:
        """Keep what was asked for a provider's form and is a question of ours, too."""
        file_id, form, context = about.readable.file.id, self._ground.form, self._ground.context()
        checked = tuple(
            check_answer(form.by_id[answer.field], answer, context).answer
            for answer in answers
            if answer.field in form.by_id
        )
        if checked:
            self._questions.ask(KeepAnswers(file_id, checked), lambda _: self.learned.emit(file_id))


def _draft_place(readable: ReadableFile, form_id: str) -> str:
    """Return where the answers to a form wait; an id may be longer than the name of a place."""
    return f"file/{readable.file.id}/form/{sha256(form_id.encode()).hexdigest()[:16]}"


def _first_language(answers: Answers) -> str:
    """Return the language that the client speaks best, "" where it is not known."""
    return next(iter(texts_of(answers, "B6")), "")
