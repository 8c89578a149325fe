from datetime import date

import pytest

from tests.support.answers import answer_to
from workpris_desktop.domain.errors import DirectoryMissing, DiskFull
from workpris_desktop.domain.missing_service import MissingService
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings
from workpris_desktop.domain.person import NOBODY, Person, aged
from workpris_desktop.domain.search import Question
from workpris_desktop.ui.directory.find_controller import FindController
from workpris_desktop.ui.tasks import TaskLane

TODAY = date(2026, 11, 22)


class Desk:
    """A desk that writes down what it is asked, and knows no service."""

    edition = None

    def __init__(self):
        self.searched = []
        self.error = None

    def search(self, question, today, person, findings):
        self.searched.append((question, today, person, findings))
        if self.error:
            raise self.error
        return answer_to(question)

    def service(self, _service_id):
        return None


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def lane(qapp):
    lane = TaskLane("reading")
    yield lane
    lane.stop()


@pytest.fixture
def make_controller(page, desk, lane):
    def make(**parts):
        return FindController(page, desk, lane, today=lambda: TODAY, **parts)

    return make


def search(qtbot, page, lane, question):
    page.ask(question)
    qtbot.waitUntil(lambda: lane.is_idle)


def test_a_search_is_for_nobody_unless_somebody_is_told(qtbot, page, desk, lane, make_controller):
    make_controller()
    search(qtbot, page, lane, Question("debt"))
    assert desk.searched == [(page.question, TODAY, NOBODY, NO_FINDINGS)]
    assert page.results.model.rowCount() == 3


def test_the_person_and_the_findings_of_the_moment_go_with_each_search(qtbot, page, desk, lane, make_controller):
    person, findings = [Person(age=aged(30))], [NO_FINDINGS]
    controller = make_controller(person=lambda: person[0], findings=lambda: findings[0])
    search(qtbot, page, lane, Question("debt"))
    person[0], findings[0] = NOBODY, Findings(())
    controller.search_again()
    qtbot.waitUntil(lambda: lane.is_idle)
    assert [asked[2] for asked in desk.searched] == [Person(age=aged(30)), NOBODY]
    assert desk.searched[1][0] == desk.searched[0][0]


def test_an_answer_is_told(qtbot, page, lane, make_controller):
    controller = make_controller()
    with qtbot.waitSignals([controller.answered, controller.first_answer_shown]):
        page.ask(Question("debt"))


def test_without_a_directory_the_page_says_so_and_nothing_else(qtbot, page, desk, lane, make_controller):
    controller = make_controller()
    failures = []
    controller.failed.connect(failures.append)
    desk.error = DirectoryMissing()
    search(qtbot, page, lane, Question())
    assert failures == []
    assert page.results._no_directory.isVisible()
    desk.error = None
    controller.search_again()
    qtbot.waitUntil(page.results.list.isVisible)


def test_a_search_that_fails_is_told(qtbot, page, desk, lane, make_controller):
    controller = make_controller()
    desk.error = DiskFull()
    with qtbot.waitSignal(controller.failed) as failed:
        page.ask(Question("x"))
    assert failed.args == [desk.error]


def test_a_missing_service_is_kept_without_its_words(qtbot, page, make_controller):
    kept = []
    make_controller(keep_missing=kept.append)
    page.show_answer(answer_to(Question("Jan Novák", service_type="DEB", region="CZ064"), 0))
    page.results._nothing.report.click()
    assert kept == [MissingService(TODAY, "DEB", "CZ064")]
    assert not page.results._nothing.report.isVisible()


def test_a_report_that_cannot_be_kept_is_told(qtbot, page, make_controller):
    def refuse(_missing):
        raise DiskFull

    controller = make_controller(keep_missing=refuse)
    page.show_answer(answer_to(Question("x"), 0))
    with qtbot.waitSignal(controller.failed):
        page.results._nothing.report.click()
    assert page.results._nothing.report.isVisible()
