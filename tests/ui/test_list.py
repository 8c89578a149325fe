"""The staff list of the search that is asked now: printed, or saved as what the person chooses."""

import csv
import io
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.support.window_draft import TODAY
from tests.ui.conftest import ask, rest
from tests.ui.test_person_stays_in_memory import tell
from workpris_desktop.domain.errors import FolderMissing, NothingFound
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.preview import count_pages
from workpris_desktop.ui.printing import list_controller
from workpris_desktop.ui.printing.list_controller import ListController
from workpris_desktop.ui.widgets import busy_line
from workpris_desktop.wording.list_words import ListWords


@pytest.fixture
def lists(program, facts):
    """The controller, introduced to a real window as the program introduces it."""
    return ListController(
        program.window,
        drawing=program.shop.drawing,
        printing=program.shop.printing,
        open_directory=program.workplace.shelf.open,
        question=lambda: program.window.find_page.question,
        words=lambda: ListWords(facts, program.phrasebook),
        today=lambda: TODAY,
    )


def rows_of(path):
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def choose(monkeypatch, path, kind=""):
    """Let the person choose where to save, and as what; return what was proposed."""
    proposed = []

    def answer(_window, _title, name, kinds):
        proposed.append((name, kinds))
        return str(path), next((each for each in kinds.split(";;") if kind and kind in each), "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return proposed


def test_a_saved_list_has_what_the_window_shows_in_its_order(qtbot, program, lists, tmp_path, monkeypatch):
    ask(qtbot, program, "debt")
    choose(monkeypatch, tmp_path / "list.csv")
    with qtbot.waitSignal(lists.done, check_params_cb=lambda said: said == "Saved: list.csv", timeout=20_000):
        lists.save_list()
    assert [row["Id"] for row in rows_of(tmp_path / "list.csv")] == [hit.id for hit in program.room._hits]


def test_a_workbook_is_proposed_and_its_name_tells_nothing_but_the_day(program, lists, monkeypatch):
    proposed = choose(monkeypatch, "")
    lists.save_list()
    ((name, kinds),) = proposed
    assert Path(name).name == f"list-{TODAY.isoformat()}.xlsx"
    assert Path(name).is_absolute()
    assert kinds.split(";;")[0] == "Excel workbook (*.xlsx)"
    assert program.shop.drawing.is_idle


@pytest.mark.parametrize(("kind", "suffix"), [("CSV", ".csv"), ("PDF", ".pdf"), ("", ".xlsx")])
def test_a_name_without_an_end_gets_that_of_the_chosen_kind(qtbot, program, lists, tmp_path, monkeypatch, kind, suffix):
    ask(qtbot, program, "debt")
    choose(monkeypatch, tmp_path / "list", kind)
    lists.save_list()
    rest(qtbot, program)
    assert [file.name for file in tmp_path.glob("list*")] == [f"list{suffix}"]


def test_a_printed_list_goes_on_paper_of_the_office(qtbot, program, lists, monkeypatch):
    printed = []
    monkeypatch.setattr(program.shop.printing, "print_pdf", lambda pdf, paper: printed.append((pdf, paper)))
    ask(qtbot, program, "debt")
    lists.print_list()
    rest(qtbot, program)
    ((pdf, paper),) = printed
    assert paper is Paper.A4
    assert count_pages(pdf) >= 1


def test_searching_goes_on_while_a_list_is_made(qtbot, program, lists, tmp_path):
    lists.save_to(tmp_path / "list.csv")
    assert program.reading.is_idle
    ask(qtbot, program, "debt")
    assert program.room._hits
    rest(qtbot, program)
    assert len(rows_of(tmp_path / "list.csv")) > len(program.room._hits)


def test_what_is_told_of_a_person_does_not_get_into_a_file(qtbot, program, lists, tmp_path):
    ask(qtbot, program, "debt")
    lists.save_to(tmp_path / "before.csv")
    rest(qtbot, program)
    program.room.person.toggle_panel()
    tell(program.room.person.panel)
    rest(qtbot, program)
    assert program.room.person.person.is_told
    lists.save_to(tmp_path / "after.csv")
    rest(qtbot, program)
    assert not program.room._hits, "the window judges, and nothing fits"
    assert (tmp_path / "after.csv").read_bytes() == (tmp_path / "before.csv").read_bytes()


def test_nothing_found_is_told(qtbot, program, lists, tmp_path):
    ask(qtbot, program, "xyzzyqwertz")
    with qtbot.waitSignal(lists.failed) as failed:
        lists.save_to(tmp_path / "list.pdf")
    assert isinstance(failed.args[0], NothingFound)
    assert not (tmp_path / "list.pdf").exists()


def test_more_than_a_list_holds_is_said_with_what_to_do(qtbot, program, lists, tmp_path, monkeypatch):
    monkeypatch.setattr(list_controller, "MOST_LISTED", 3)
    ask(qtbot, program, "debt")
    with qtbot.waitSignal(lists.done, check_params_cb=lambda said: "Add a word or a filter." in said):
        lists.save_to(tmp_path / "list.pdf")
    assert not (tmp_path / "list.pdf").exists()


def test_a_place_that_cannot_be_written_to_is_told(qtbot, program, lists, tmp_path):
    ask(qtbot, program, "debt")
    with qtbot.waitSignal(lists.failed, timeout=20_000) as failed:
        lists.save_to(tmp_path / "nowhere" / "list.csv")
    assert isinstance(failed.args[0], FolderMissing)


def test_a_name_that_ends_otherwise_is_no_list(lists, tmp_path):
    with pytest.raises(ValueError):
        lists.save_to(tmp_path / "list.doc")


def test_both_commands_are_in_the_menu_of_files(program):
    command = program.window.commands.action
    assert (command("print_list").text(), command("save_list").text()) == ("P&rint list…", "Save &list as…")


class SlowWords(ListWords):
    """Says rows one by one, each when it is let."""

    def __init__(self, *given):
        super().__init__(*given)
        self.is_asked, self.may_go_on = threading.Event(), threading.Event()

    def row(self, *given, **more):
        self.is_asked.set()
        assert self.may_go_on.wait(20)
        return super().row(*given, **more)


@pytest.fixture
def slow(program, facts):
    """A list that is being made, and the controller that makes it."""
    words = SlowWords(facts, program.phrasebook)
    lists = ListController(
        program.window,
        drawing=program.shop.drawing,
        printing=program.shop.printing,
        open_directory=program.workplace.shelf.open,
        question=lambda: program.window.find_page.question,
        words=lambda: words,
        today=lambda: TODAY,
    )
    lists.words = words
    yield lists
    words.may_go_on.set()


def test_after_a_second_it_is_said_that_a_list_is_made_and_after_five_it_can_be_stopped(
    qtbot, program, slow, tmp_path, monkeypatch
):
    monkeypatch.setattr(busy_line, "TELLS_AFTER_MS", 1_500)
    told = []
    slow.failed.connect(told.append)
    ask(qtbot, program, "debt")
    busy, said = program.window.busy, []
    slow.done.connect(said.append)
    slow.save_to(tmp_path / "list.csv")
    assert busy.text == ""
    qtbot.waitUntil(lambda: busy.text == "Making the list…", timeout=5_000)
    assert busy.isVisible()
    qtbot.waitUntil(busy.stop_button.isVisible, timeout=5_000)
    assert busy.text.endswith("0 %")
    busy.stop_button.click()
    slow.words.may_go_on.set()
    rest(qtbot, program)
    assert said == ["Stopped. No list was made."]
    assert told == []
    assert list(tmp_path.glob("list*")) == []
    qtbot.waitUntil(busy.isHidden, timeout=5_000)


def test_a_window_that_is_closed_meanwhile_leaves_no_half_list(qtbot, program, slow, tmp_path):
    ask(qtbot, program, "debt")
    slow.save_to(tmp_path / "list.csv")
    assert slow.words.is_asked.wait(20)
    threading.Timer(0.3, slow.words.may_go_on.set).start()
    program.shop.drawing.stop()
    assert list(tmp_path.glob("list*")) == []
