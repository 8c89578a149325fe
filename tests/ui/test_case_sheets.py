"""Sheets with client data: previewed, printed, saved, and gone once the vault is locked."""

import io
import threading
from datetime import date

import pdfplumber
import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow

from tests.printing.test_intake_sheet import ANSWERS, FORM, NAMES
from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.client_register import FileState, RegisterRow
from workpris_desktop.domain.entry_form import EntryForm, FormField
from workpris_desktop.domain.errors import FormNotFound, MachineFault, PrinterMissing
from workpris_desktop.domain.intake import AnswerKind
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.provider import Organization, Service
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.domain.vault import Category
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog
from workpris_desktop.ui.printing.case_sheets_controller import CaseSheetGround, CaseSheetsController
from workpris_desktop.ui.printing.form_answers_dialog import FormAnswersDialog
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.printing.printer import prepared
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.messages import message_for
from workpris_desktop.wording.printed import read_forbidden_words, read_phrasebook

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")

TODAY = date(2026, 11, 22)
SERVICE = Service("s1", "House", organization=Organization("o1", "Most", country="CZ"), phones=(Phone("541123456"),))
PDF_FORM = EntryForm("real", "Přihláška", "cs", file="form.pdf")
FIELDS_FORM = EntryForm(
    "drawn",
    "Žádost",
    "cs",
    fields=(
        FormField("Jméno", AnswerKind.TEXT, question="B1"),
        FormField("Čtení", AnswerKind.TEXT, question="B8"),
        FormField("Od kdy", AnswerKind.TEXT, question="F1"),
        FormField("Pojištění", AnswerKind.ONE_OF, ("ano", "ne")),
    ),
)


def text_of(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return "\n".join(page.extract_text() for page in document.pages)


@pytest.fixture
def lanes(qtbot):
    made = TaskLane("reading"), TaskLane("drawing")
    yield made
    for lane in made:
        lane.stop()


@pytest.fixture
def sheets(qtbot, lanes, facts):
    """The controller, on a bare window."""
    window = QMainWindow()
    qtbot.addWidget(window)
    reading, drawing = lanes
    pdf = (resources_folder() / "starter" / "form-prihlaska-kotva.pdf").read_bytes()
    ground = CaseSheetGround(
        resources_folder(),
        facts,
        read_forbidden_words(resources_folder()),
        phrasebook=lambda language: read_phrasebook(language, resources_folder()),
        names=lambda _: NAMES,
        edition=lambda: None,
        read_file={"real": pdf}.get,
        today=lambda: TODAY,
        country="CZ",
    )
    controller = CaseSheetsController(
        window, reading=reading, drawing=drawing, printing=PrintController(window, drawing), ground=ground
    )
    window.show()
    return controller


@pytest.fixture
def settle(qtbot, lanes):
    return lambda: qtbot.waitUntil(lambda: all(lane.is_idle for lane in lanes))


def shown(sheets, kind=CaseSheetDialog):
    dialogs = [dialog for dialog in sheets.parent().findChildren(kind) if dialog.isVisible()]
    return dialogs[-1] if dialogs else None


def ask_for_intake(sheets, settle):
    sheets.show_intake(FORM, ANSWERS, (), "en", about="Zdenka's file")
    settle()
    return shown(sheets)


def test_the_entry_form_is_shown_without_sensitive_answers_until_they_are_asked_for(sheets, settle):
    dialog = ask_for_intake(sheets, settle)
    assert dialog.view.page_count
    assert "Zdenka" in text_of(dialog.pdf)
    assert "Reading?" not in text_of(dialog.pdf)
    dialog.folded.click()
    settle()
    assert "Reading?" in text_of(dialog.pdf)


def test_another_language_is_drawn_anew(sheets, settle):
    dialog = ask_for_intake(sheets, settle)
    dialog.language.setCurrentIndex(dialog.language.findData("cs"))
    assert not dialog.print_button.isEnabled()
    settle()
    assert "Odpovědi z rozhovoru" in text_of(dialog.pdf)
    assert dialog.print_button.isEnabled()


def test_a_saved_sheet_is_told_and_said_not_to_be_encrypted(qtbot, sheets, settle, monkeypatch, tmp_path):
    proposed = []
    target = tmp_path / "a.pdf"

    def choose(_window, _title, name, _kinds):
        proposed.append(name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog = ask_for_intake(sheets, settle)
    said = []
    sheets.warned.connect(said.append)
    with qtbot.waitSignal(sheets.printed) as printed:
        dialog.save_button.click()
    assert printed.args == [SheetKind.INTAKE, "Zdenka's file"]
    qtbot.waitUntil(lambda: bool(said))
    assert "Saved: a.pdf" in said[0]
    assert "not encrypted" in said[0]
    assert "Zdenka" in text_of(target.read_bytes())
    assert "Zdenka" not in proposed[0]
    assert target.stat().st_mode & 0o077 == 0


def test_what_nobody_wanted_to_save_or_could_not_be_saved_is_not_told_and_stays(
    qtbot, sheets, settle, monkeypatch, tmp_path
):
    told = []
    sheets.printed.connect(lambda *args: told.append(args))
    dialog = ask_for_intake(sheets, settle)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog.save_button.click()
    assert dialog.isVisible()
    assert told == []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "a.pdf"), ""))
    with qtbot.waitSignal(sheets.failed) as failed:
        dialog.save_button.click()
    assert isinstance(failed.args[0], MachineFault)
    assert message_for(failed.args[0]).sentence
    assert told == []
    assert dialog.isVisible()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    with qtbot.waitSignal(sheets.printed):
        dialog.save_button.click()
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", ["b" * 300 + ".pdf", "folder.pdf"], ids=["too_long", "folder"])
def test_a_place_that_takes_no_file_is_told_and_the_sheet_stays(qtbot, sheets, settle, monkeypatch, tmp_path, name):
    (tmp_path / "folder.pdf").mkdir()
    dialog = ask_for_intake(sheets, settle)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    with qtbot.waitSignal(sheets.failed) as failed:
        dialog.save_button.click()
    message = message_for(failed.args[0])
    assert message.sentence
    assert message.advice
    assert dialog.isVisible()
    assert dialog.save_button.isEnabled()


def printed_into(target):
    """Return what chooses a printer that prints into a file."""

    def choose(paper):
        printer = prepared(QPrinter(), paper)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return printer

    return choose


def test_a_printed_sheet_is_told_once_the_printer_has_all_of_it(qtbot, sheets, settle, tmp_path):
    dialog, target = ask_for_intake(sheets, settle), tmp_path / "printed.pdf"
    told = []
    sheets.printed.connect(lambda *args: told.append(args))
    sheets._desk._printing._choose_printer = printed_into(target)
    QTimer.singleShot(50, lambda: sheets.parent().findChild(QPrintDialog).accept())
    with qtbot.waitSignal(sheets.said, timeout=20_000):
        dialog.print_button.click()
        assert told == []
        assert not dialog.print_button.isEnabled()
    assert told == [(SheetKind.INTAKE, "Zdenka's file")]
    assert target.stat().st_size
    assert not dialog.isVisible()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_sheet_that_the_printer_does_not_take_is_not_told_and_stays(qtbot, sheets, settle, tmp_path):
    dialog = ask_for_intake(sheets, settle)
    told = []
    sheets.printed.connect(lambda *args: told.append(args))
    sheets._desk._printing._choose_printer = printed_into(tmp_path / "missing" / "printed.pdf")
    QTimer.singleShot(50, lambda: sheets.parent().findChild(QPrintDialog).accept())
    with qtbot.waitSignal(sheets.failed):
        dialog.print_button.click()
    settle()
    assert told == []
    assert dialog.isVisible()
    assert dialog.print_button.isEnabled()


def test_a_sheet_that_is_being_printed_at_the_lock_is_not_finished(qtbot, sheets, settle, tmp_path):
    dialog, target = ask_for_intake(sheets, settle), tmp_path / "printed.pdf"
    told = []
    sheets.printed.connect(lambda *args: told.append(args))
    for signal in (sheets.said, sheets.warned):
        signal.connect(told.append)
    sheets._desk._printing._choose_printer = printed_into(target)
    QTimer.singleShot(50, lambda: sheets.parent().findChild(QPrintDialog).accept())
    dialog.print_button.click()
    sheets.forget()
    settle()
    assert told == []


def test_without_a_printer_nothing_is_told_and_the_sheet_stays(qtbot, sheets, settle):
    told = []
    sheets.printed.connect(lambda *args: told.append(args))
    dialog = ask_for_intake(sheets, settle)
    with qtbot.waitSignal(sheets.failed) as failed:
        dialog.print_button.click()
    assert isinstance(failed.args[0], PrinterMissing)
    assert dialog.isVisible()
    assert told == []


def test_a_locked_vault_closes_the_sheet_and_drops_what_is_being_drawn(sheets, settle):
    dialog = ask_for_intake(sheets, settle)
    dialog.folded.click()
    sheets.forget()
    assert shown(sheets) is None
    settle()
    assert shown(sheets) is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not sheets.parent().findChildren(CaseSheetDialog)


def test_a_sheet_is_noted_once_the_disk_has_it(qtbot, sheets, settle, monkeypatch, tmp_path):
    order = []
    target = tmp_path / "a.pdf"
    sheets.printed.connect(lambda *_: order.append(target.exists()))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    ask_for_intake(sheets, settle).save_button.click()
    assert order == []
    qtbot.waitUntil(lambda: order == [True])


def test_a_sheet_that_waits_to_be_saved_at_the_lock_is_not_written(qtbot, sheets, settle, lanes, monkeypatch, tmp_path):
    target, goes_on, told = tmp_path / "a.pdf", threading.Event(), []
    sheets.printed.connect(lambda *args: told.append(args))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog = ask_for_intake(sheets, settle)
    lanes[1].run(sheets, lambda: goes_on.wait(20), lambda _: None, told.append)
    dialog.save_button.click()
    sheets.forget()
    goes_on.set()
    settle()
    assert not target.exists()
    assert told == []


def test_a_place_that_was_chosen_after_the_lock_gets_no_sheet(sheets, settle, monkeypatch, tmp_path):
    told, target = [], tmp_path / "a.pdf"
    sheets.printed.connect(lambda *args: told.append(args))

    def lock_and_choose(*_):
        sheets.forget()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lock_and_choose)
    ask_for_intake(sheets, settle).save_button.click()
    settle()
    assert not target.exists()
    assert told == []


def test_a_locked_vault_closes_the_dialog_that_asks_where_to_save(qtbot, sheets, settle):
    dialog = ask_for_intake(sheets, settle)
    asked, left_open = [], []

    def look_whether_it_is_open():
        left_open.extend(box for box in sheets.parent().findChildren(QFileDialog) if box.isVisible())
        for box in left_open:
            box.reject()

    def lock_once_asked():
        asked.extend(box for box in sheets.parent().findChildren(QFileDialog) if box.isVisible())
        if asked:
            QTimer.singleShot(0, look_whether_it_is_open)
            sheets.forget()
        else:
            QTimer.singleShot(20, lock_once_asked)

    QTimer.singleShot(20, lock_once_asked)
    dialog.save_button.click()
    QApplication.processEvents()
    assert asked
    assert not left_open
    assert shown(sheets, QDialog) is None


def test_a_printer_that_was_chosen_after_the_lock_gets_no_page(sheets, settle, lanes, tmp_path):
    pdf, window = ask_for_intake(sheets, settle).pdf, sheets.parent()
    target = tmp_path / "a.pdf"

    def choose(paper):
        printer = prepared(QPrinter(), paper)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return printer

    printing = PrintController(window, lanes[1], choose)
    QTimer.singleShot(50, lambda: window.findChild(QPrintDialog).accept())
    assert not printing.print_pdf(pdf, Paper.A4, is_current=lambda: False)
    assert lanes[1].is_idle
    assert not target.exists()
    QTimer.singleShot(50, printing.stop_asking)
    assert not printing.print_pdf(pdf, Paper.A4)


def test_each_sheet_is_told_with_whom_it_is_about(qtbot, sheets, settle, monkeypatch, tmp_path):
    told = []
    sheets.printed.connect(lambda *args: told.append(args))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    first = ask_for_intake(sheets, settle)
    sheets.show_first_days(FORM, ANSWERS, (), (), "en", about="another file")
    settle()
    first.save_button.click()
    settle()
    shown(sheets).save_button.click()
    settle()
    assert told == [(SheetKind.INTAKE, "Zdenka's file"), (SheetKind.FIRST_DAYS, "another file")]


def test_the_plan_for_the_first_days_holds_no_hidden_answer(sheets, settle):
    form = read_intake_form(resources_folder())
    answers = {
        "D1": IntakeAnswer("D1", value="released"),
        "E7": IntakeAnswer("E7", value="picked_up"),
        "E7.who": IntakeAnswer("E7.who", value="Cousin Karel"),
    }
    sheets.show_first_days(form, answers, (), (), "en")
    settle()
    assert "Cousin Karel" in text_of(shown(sheets).pdf)
    sheets.forget()
    sheets.show_first_days(form, answers | {"E7": IntakeAnswer("E7", value="alone")}, (), (), "en")
    settle()
    assert "Cousin Karel" not in text_of(shown(sheets).pdf)


def test_the_entry_form_holds_no_address_of_somebody_under_threat(sheets, settle):
    form = read_intake_form(resources_folder())
    address = {"C8": "has_address", "C8.street": "Lipová 1", "C8.postcode": "602 00", "C8.town": "Brno"}
    answers = {name: IntakeAnswer(name, value=value) for name, value in address.items()}
    sheets.show_intake(form, answers, (), "en")
    settle()
    assert "Lipová 1" in text_of(shown(sheets).pdf)
    sheets.forget()
    sheets.show_intake(form, answers | {"H8.threat": IntakeAnswer("H8.threat", value="yes")}, (), "en")
    settle()
    text = text_of(shown(sheets).pdf)
    assert not any(part in text for part in ("Lipová 1", "602 00", "Brno"))


def test_the_plan_for_the_first_days_is_shown_in_the_language_of_the_person(sheets, settle):
    answers = {"E4": IntakeAnswer("E4", value="none")}
    sheets.show_first_days(FORM, answers, (), (SERVICE,), "sl")
    settle()
    dialog = shown(sheets)
    assert "Moji prvi trije dnevi" in text_of(dialog.pdf)
    assert dialog.folded.isHidden()
    sheets.forget()
    sheets.show_first_days(FORM, answers, (), (), "uk")
    settle()
    assert "My first three days" in text_of(shown(sheets).pdf)


def test_the_register_is_no_sheet_of_a_client(qtbot, sheets, settle, monkeypatch, tmp_path):
    told = []
    sheets.printed.connect(lambda *args: told.append(args))
    row = RegisterRow("f1", "Jana", "", "a1", "", next(iter(Category)), FileState.OPEN, TODAY)
    sheets.show_register([row], account=lambda _: "Eva", printed_by="Eva", narrowed="waiting")
    settle()
    text = text_of(shown(sheets).pdf)
    for words in ("Clients of this office", "1 client", "waiting", "printed on 22 Nov 2026 by Eva", "Jana Eva open"):
        assert words in text
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    with qtbot.waitSignal(sheets.warned):
        shown(sheets).save_button.click()
    assert told == []


def test_a_providers_form_asks_only_what_is_missing_and_then_shows_all(qtbot, sheets, settle):
    sheets.show_form(FIELDS_FORM, SERVICE, FORM, ANSWERS, (), about="Zdenka's file")
    dialog = shown(sheets, FormAnswersDialog)
    assert [box.number for box in dialog._boxes] == [3, 4]
    (held,) = dialog._needed.values()
    assert not held.isChecked()
    qtbot.keyClicks(dialog._boxes[0].first, "next week")
    dialog._boxes[1].first.setCurrentIndex(2)
    dialog.go_button.click()
    shown_texts = dialog._check.texts
    assert shown_texts[:3] == ("1. Jméno", "Zdenka", "from the case")
    assert shown_texts[3:6] == ("2. Čtení", "to be filled in by hand", "")
    assert shown_texts[6:9] == ("3. Od kdy", "next week", "asked now")
    with qtbot.waitSignal(sheets.learned) as learned:
        dialog.go_button.click()
    settle()
    (answer,), about = learned.args
    assert about == "Zdenka's file"
    assert (answer.field, answer.value) == ("F1", "next week")
    text = text_of(shown(sheets).pdf)
    for words in ("Zdenka", "next week", "House"):
        assert words in text
    assert "well" not in text


def test_what_is_sensitive_stands_on_the_form_once_it_is_ticked_and_back_goes_back(sheets, settle):
    sheets.show_form(FIELDS_FORM, SERVICE, FORM, ANSWERS, ())
    dialog = shown(sheets, FormAnswersDialog)
    dialog.go_button.click()
    dialog.back_button.click()
    next(iter(dialog._needed.values())).click()
    dialog.go_button.click()
    dialog.go_button.click()
    settle()
    assert "well" in text_of(shown(sheets).pdf)


def test_a_providers_pdf_has_what_was_ticked_on_a_sheet_behind_it(sheets, settle):
    sheets.show_form(PDF_FORM, SERVICE, FORM, ANSWERS, ())
    settle()
    dialog = shown(sheets, FormAnswersDialog)
    proposed = {tick.text(): tick.isChecked() for tick in dialog._needed.values()}
    assert proposed["Name?"]
    assert not proposed["Reading?"]
    dialog.go_button.click()
    assert "Zdenka" in dialog._check.texts
    dialog.go_button.click()
    settle()
    text = text_of(shown(sheets).pdf)
    assert "Odpovědi do formuláře" in text
    assert "Zdenka" in text
    assert "well" not in text


def test_a_form_whose_file_is_not_there_is_told(qtbot, sheets):
    with qtbot.waitSignal(sheets.failed) as failed:
        sheets.show_form(EntryForm("gone", "Gone", file="x.pdf"), None, FORM, {}, ())
    assert isinstance(failed.args[0], FormNotFound)


def test_a_locked_vault_closes_the_questions_too(sheets, settle):
    sheets.show_form(FIELDS_FORM, SERVICE, FORM, ANSWERS, ())
    sheets.forget()
    assert shown(sheets, FormAnswersDialog) is None
    sheets.show_form(PDF_FORM, SERVICE, FORM, ANSWERS, ())
    sheets.forget()
    settle()
    assert shown(sheets, FormAnswersDialog) is None
