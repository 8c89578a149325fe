"""From what stands in the way of a sheet to the question itself, in the window."""

from tests.support.kept_window import KeptWindow, data_folder, found
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.intake_requests import KeepAnswers
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.vault import Category


def _fill(vault):
    file = NewFile("Jana", Category.PRISON).answer(vault)
    KeepAnswers(file.id, (IntakeAnswer("C4", value="jana at example", is_broken=True),)).answer(vault)
    NewFile("Adam", Category.PRISON).answer(vault)


def test_the_way_to_a_question_leads_to_its_page_in_the_open_file_only(qtbot, make_program, tmp_path):
    folder = data_folder(tmp_path / "data")
    found(folder, _fill)
    kept = KeptWindow(qtbot, make_program(folder=folder))
    kept.unlock()
    model = kept.panel.list.model
    ids = {hit.file.name: hit.file.id for hit in map(model.hit_at, range(model.rowCount()))}
    work = kept.program.clients.work
    part = work.parts.intake.part
    kept.files.open_file(ids["Jana"])
    kept.rest()
    jana = kept.panel.view.readable
    kept.files.show_part(work.parts.services_part)
    work.sheets.question_wanted.emit(jana, "C4")
    kept.rest()
    assert kept.panel.view.tabs.currentWidget() is part
    assert part.page.box.field.id == "C4"
    kept.files.open_file(ids["Adam"])
    kept.rest()
    kept.files.show_part(work.parts.services_part)
    work.sheets.question_wanted.emit(jana, "C4")
    kept.rest()
    assert kept.panel.view.tabs.currentWidget() is work.parts.services_part
