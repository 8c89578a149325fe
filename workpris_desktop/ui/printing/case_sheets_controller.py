"""From an open case to paper: the entry form, the plan for the first days, the register, a provider's form."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.client_register import FileState, RegisterRow
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.entry_form import EntryForm
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.first_days import first_days_of
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.intake_answer import Answers
from workpris_desktop.domain.intake_condition import asked_fields, exported
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.need import ClientNeed
from workpris_desktop.domain.own_entry import tells_invented
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.printing.answer_words import PlaceNames
from workpris_desktop.printing.first_days import draw_first_days
from workpris_desktop.printing.first_days_calls import FirstDaysPlace
from workpris_desktop.printing.intake_filled import IntakeContent
from workpris_desktop.printing.intake_sheet import draw_intake
from workpris_desktop.printing.neutral import telltales_of
from workpris_desktop.printing.register_list import RegisterWords, draw_register
from workpris_desktop.record.needs import read_needs
from workpris_desktop.ui.printing.case_form_controller import NOTHING_ASKED, CaseFormController, FormAsking
from workpris_desktop.ui.printing.case_sheet_desk import CaseSheetDesk
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.printing.sheet_obstacles_dialog import SheetObstacle, SheetObstaclesDialog
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language


@dataclass(frozen=True, slots=True)
class CaseSheetGround:
    """What sheets need beside the case.

    ``names`` names places in a language; ``country`` is the code of the office's country; ``word_starts`` are
    beginnings of telling words; ``read_file`` reads a provider's PDF by the id of the form, on the reading lane.
    """

    resources: Path
    facts: Facts
    word_starts: tuple[str, ...]
    phrasebook: Callable[[str], Phrasebook]
    names: Callable[[str], PlaceNames]
    edition: Callable[[], Edition | None]
    read_file: Callable[[str], bytes | None]
    today: Callable[[], date]
    country: str = ""


class CaseSheetsController(QObject):
    """Draws sheets of a client on the drawing lane; on the disk is nothing but what the person saves."""

    printed = Signal(object, object)
    """The `SheetKind` of a sheet that somebody has had printed or saved, and about whom; none is of the register."""
    learned = Signal(object, object)
    """A tuple of `IntakeAnswer`, not yet checked, and about whom.

    It is what was asked for a provider's form and is a question of ours.
    """
    question_wanted = Signal(str, object)
    """The id of a question of ours that has to be answered, or answered otherwise, and about whom."""
    said = Signal(str)
    """What has been done, for the status bar."""
    warned = Signal(str)
    """What has been done and must be read."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        window: QWidget,
        *,
        reading: TaskLane,
        drawing: TaskLane,
        printing: PrintController,
        ground: CaseSheetGround,
    ) -> None:
        """Join what is needed.

        Args:
            window: what the dialogs belong to.
            reading: the lane of the directory.
            drawing: the lane on which sheets are drawn.
            printing: a print controller of its own, so that what it has done is known to be of these sheets.
            ground: what sheets need beside the case.
        """
        super().__init__(window)
        self._window = window
        self._ground = ground
        self._desk = CaseSheetDesk(window, drawing=drawing, printing=printing)
        self.forms = CaseFormController(
            window,
            self._desk,
            reading=reading,
            read_file=ground.read_file,
            phrasebook=ground.phrasebook,
            names=ground.names,
        )
        self._desk.printed.connect(self._tell_printed)
        self._desk.said.connect(self.said)
        self._desk.warned.connect(self.warned)
        self._desk.failed.connect(self.failed)
        self.forms.failed.connect(self.failed)
        self.forms.learned.connect(self.learned)
        self.forms.question_wanted.connect(self.question_wanted)

    def show_intake(
        self,
        form: IntakeForm,
        answers: Answers,
        needs: Sequence[ClientNeed],
        language: str = "",
        *,
        about: object = None,
    ) -> None:
        """Show the entry form with the answers, without sensitive ones until they are asked for.

        Args:
            form: the version by which it was answered.
            answers: those of the client.
            needs: those of the client.
            language: the language proposed for the sheet, "" for that of the window.
            about: whose sheet it is; `printed` gives it back as it is.
        """
        ground, today = self._ground, self._ground.today()
        asked = frozenset(field.id for field in asked_fields(form, answers, tuple(needs), today))

        def draw(language: str, with_folded: bool) -> bytes:
            content = IntakeContent(
                answers=answers,
                needs={need.need: need for need in needs},
                need_kinds=read_needs(ground.resources),
                with_folded=with_folded,
                is_asked=lambda field: field.id in asked,
                names=ground.names(language),
                country=ground.country,
            )
            return draw_intake(form, language, ground.phrasebook(language), content)

        title = self.tr("Entry form with answers")
        dialog = CaseSheetDialog(title, self._window, language=_ours(language), offers_folded=True)
        self._desk.show_sheet(SheetKind.INTAKE, dialog, "entry-form.pdf", draw, about)

    def show_first_days(
        self,
        form: IntakeForm,
        answers: Answers,
        needs: Sequence[ClientNeed],
        services: Sequence[Service],
        language: str = "",
        *,
        about: object = None,
    ) -> None:
        """Show the plan for the first days.

        Args:
            form: the version by which it was answered.
            answers: those of the client; the hidden ones stand on no sheet (V11).
            needs: those of the client.
            services: what was chosen, in its order.
            language: the language of the person, "" where it is not known; one of ours, else that of the window.
            about: whose sheet it is; `printed` gives it back as it is.
        """
        ground, today = self._ground, self._ground.today()
        plan = first_days_of(exported(form, answers, needs, today), services, today)
        edition, facts = ground.edition(), ground.facts
        is_sample = edition is not None and edition.sample and bool(services)
        is_sample = tells_invented((each.id for each in services), sample=is_sample)
        place = FirstDaysPlace(
            facts.taxonomy,
            ground.country,
            tuple(facts.countries),
            facts.regions,
            telltales_of(ground.word_starts, facts.prisons),
            sample=is_sample,
        )

        def draw(language: str, _: bool) -> bytes:
            return draw_first_days(plan, ground.phrasebook(language), place)

        dialog = CaseSheetDialog(self.tr("The first three days"), self._window, language=_ours(language))
        self._desk.show_sheet(SheetKind.FIRST_DAYS, dialog, "first-days.pdf", draw, about)

    def show_register(
        self, rows: Sequence[RegisterRow], *, account: Callable[[str], str], printed_by: str, narrowed: str = ""
    ) -> None:
        """Show the register as a list.

        Args:
            rows: the clients, in the order in which they are printed.
            account: names a worker by the id of the account.
            printed_by: who prints it.
            narrowed: by what the list was filtered, in words; "" where it is whole.
        """
        words = self._register_words(len(rows), account, printed_by, narrowed)
        dialog = CaseSheetDialog(self.tr("Register of the office"), self._window)
        self._desk.show_sheet(None, dialog, "register.pdf", lambda *_: draw_register(rows, words))

    def show_form(
        self,
        form: EntryForm,
        service: Service | None,
        intake: IntakeForm,
        answers: Answers,
        needs: Sequence[ClientNeed],
        *,
        asking: FormAsking = NOTHING_ASKED,
        about: object = None,
    ) -> None:
        """Ask what a provider's form still needs, let the answers be checked, and show the form.

        Args:
            form: one with fields, or one that is a PDF.
            service: whose form it is.
            intake: our entry form, in the version by which it was answered.
            answers: those of the client.
            needs: those of the client.
            asking: what there is to its questions beside the answers.
            about: whose form it is; `printed` and `learned` give it back as it is.
        """
        edition, today = self._ground.edition(), self._ground.today()
        asked = frozenset(field.id for field in asked_fields(intake, answers, tuple(needs), today))
        is_sample = edition is not None and edition.sample
        self.forms.show_form(form, service, intake, answers, asked, is_sample=is_sample, asking=asking, about=about)

    def show_obstacles(self, title: str, obstacles: Sequence[SheetObstacle], *, about: object = None) -> None:
        """Say why a sheet for a provider is not made yet.

        Args:
            title: what the sheet is called.
            obstacles: what stands in its way.
            about: whose sheet it is; `question_wanted` gives it back as it is.
        """
        dialog = SheetObstaclesDialog(title, obstacles, self._window)
        dialog.question_wanted.connect(lambda field: self.question_wanted.emit(field, about))
        self._desk.open_dialog(dialog)

    def forget(self) -> None:
        """Close every sheet and drop what is being drawn: the vault is locked, or another client is chosen."""
        self.forms.forget()
        self._desk.forget()

    def take_leaving(self) -> tuple[tuple[SheetKind, object], ...]:
        """Return kinds and whose of the sheets that are leaving, as `CaseSheetDesk.take_leaving` does."""
        return self._desk.take_leaving()

    def _tell_printed(self, kind: SheetKind | None, about: object) -> None:
        if kind is not None:
            self.printed.emit(kind, about)

    def _register_words(
        self, count: int, account: Callable[[str], str], printed_by: str, narrowed: str
    ) -> RegisterWords:
        language = spoken_language()
        today = short_date(self._ground.today(), language)
        return RegisterWords(
            language=language,
            title=self.tr("Clients of this office"),
            above=(
                self.tr("%n clients", "", count),
                narrowed,
                self.tr("printed on {day} by {name}").format(day=today, name=printed_by),
            ),
            warning=self.tr("For staff. Keep it locked away."),
            headings=(
                self.tr("Name"),
                self.tr("In charge"),
                self.tr("State"),
                self.tr("Release"),
                self.tr("Next step"),
            ),
            states={
                FileState.OPEN: self.tr("open"),
                FileState.WAITING: self.tr("waiting"),
                FileState.ENDED: self.tr("ended"),
            },
            account=account,
            day=lambda day: short_date(day, language),
            page_phrase=self._ground.phrasebook(language).say("page"),
        )


def _ours(language: str) -> str:
    return language if language in LANGUAGES else spoken_language()
