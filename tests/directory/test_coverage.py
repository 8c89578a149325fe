"""The coverage matrix says the same as a slow walk over all records; on the starter directory it finds its gaps."""

from collections import Counter
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.packages import write_package
from tests.directory.index.brute_force import GONE, VALUES
from tests.domain.judged_samples import any_persons
from tests.support.packages import shipped_facts
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.capacity import CapacityState, room_line
from workpris_desktop.domain.choice import Facet
from workpris_desktop.domain.coverage import CHECKED_DAYS, CellState, CoverageLevel, CoverageQuestion
from workpris_desktop.domain.distance import kilometres_from
from workpris_desktop.domain.fit import FitGroup
from workpris_desktop.domain.fit_rules import rules_of
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.own_finding import NO_FINDINGS, OwnFinding, Topic, findings_of
from workpris_desktop.domain.person import NOBODY, Person, PersonSex
from workpris_desktop.domain.provider import PlaceKind
from workpris_desktop.domain.search import STAFF_TYPE, SettingFilter
from workpris_desktop.system.paths import resources_folder

TODAY = date(2026, 11, 10)
FACTS = shipped_facts()
MADE_UP_ON = date(2025, 11, 10)
SERVICES = 80
CONFIDENTIAL = PlaceKind.CONFIDENTIAL
TAKING = {CapacityState.TAKING, CapacityState.AFTER_ASSESSMENT}


@contextmanager
def opened(package):
    with TemporaryDirectory() as folder:
        shelf = DirectoryShelf(Path(folder) / "shelf", FACTS)
        shelf.install(package)
        with shelf.open() as reader:
            yield reader


@pytest.fixture(scope="module")
def starter():
    with opened(resources_folder() / "starter") as reader:
        yield reader


@pytest.fixture(scope="module", params=[1, 2, 3])
def made_up(request, tmp_path_factory):
    """A directory at random, with all its services in full and where they are."""
    package = write_package(tmp_path_factory.mktemp("made") / "p", SERVICES, FACTS, seed=request.param, full=True)
    with opened(package) as reader:
        rows = reader._connection.execute("SELECT rank, id FROM card WHERE shown").fetchall()
        services = {rank: reader.service(service_id) for rank, service_id in rows}
        points = reader._connection.execute("SELECT rank, latitude, longitude FROM point").fetchall()
        yield MadeUp(reader, services, points)


class MadeUp:
    """An open directory, its services in full by their ranks, and where they are."""

    def __init__(self, reader, services, points):
        self.reader, self.services, self.points = reader, services, points
        self.districts = dict(reader._connection.execute("SELECT id, district FROM municipality"))


class Slow:
    """Looks at every record for every cell."""

    def __init__(self, made_up, today, person):
        self.services = {rank: each for rank, each in made_up.services.items() if each.status not in GONE}
        self.points, self.today, self.person = made_up.points, today, person
        self.districts = made_up.districts
        self.failing = {rank for rank, each in self.services.items() if not self.fits(each)}

    def has(self, service, facet, value):
        if facet is Facet.DISTRICT:
            return any(self.district(place) == value for place in service.places if place.kind is not CONFIDENTIAL)
        return value in VALUES[facet](service, FACTS, self.today)

    def district(self, place):
        of_prison = next((prison.district for prison in FACTS.prisons if prison.id == place.prison), "")
        return self.districts.get(place.municipality) or of_prison

    def cell(self, question, code, place):
        of_type = {rank: each for rank, each in self.services.items() if self.passes(each, question, code)}
        here = {rank: each for rank, each in of_type.items() if self.has(each, question.level.facet, place.code)}
        if not here:
            fitting = {rank: each for rank, each in of_type.items() if rank not in self.failing}
            near = {rank for rank, each in fitting.items() if self.has(each, Facet.REGION, place.country)}
            far = None
            if near and place.point:
                kilometres = kilometres_from(*place.point)
                far = min((kilometres(*at) for rank, *at in self.points if rank in near), default=None)
            return (CellState.FAR if near else CellState.NONE), (0, 0, 0, 0), far
        fitting = [each for rank, each in here.items() if rank not in self.failing]
        checked = [each for each in fitting if self.is_checked(each)]
        takes = [each for each in checked if self.takes(each)]
        state = CellState.AVAILABLE if takes else CellState.UNKNOWN if fitting else CellState.CLOSED
        return state, (len(here), len(fitting), len(checked), len(takes)), None

    def passes(self, service, question, code):
        is_for_staff = service.types[:1] and service.types[0].startswith(STAFF_TYPE)
        if is_for_staff and not code.startswith(STAFF_TYPE):
            return False
        return self.has(service, Facet.TYPE, code) and (
            question.setting is None or self.has(service, Facet.SETTING, question.setting)
        )

    def fits(self, service):
        fit = judge(self.person, rules_of(service), self.today) if self.person.is_told else None
        return fit is None or fit.group is not FitGroup.FAILS

    def is_checked(self, service):
        return service.checked_on is not None and (self.today - service.checked_on).days <= CHECKED_DAYS

    def takes(self, service):
        line = room_line(service.capacity, self.today)
        return line is not None and line.state in TAKING


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    level=st.sampled_from(CoverageLevel),
    within=st.sampled_from(("", "CZ", "AT", "CZ064", "SI")),
    setting=st.sampled_from((None, *SettingFilter)),
    service_type=st.sampled_from(("", "ACC", "DEB", "STF")),
    person=st.one_of(st.just(NOBODY), any_persons),
    days=st.sampled_from((-30, 0, 3, 20, 60, 400)),
)
def test_each_cell_is_what_a_slow_walk_finds(made_up, level, within, setting, service_type, person, days):
    today = MADE_UP_ON + timedelta(days)
    question = CoverageQuestion(level, within, service_type, setting=setting)
    coverage = made_up.reader.coverage(question, FACTS, today, person=person)
    slow = Slow(made_up, today, person)
    for code, row in zip(coverage.types, coverage.rows, strict=True):
        for place, cell in zip(coverage.places, row, strict=True):
            state, counts, far = slow.cell(question, code, place)
            assert (cell.state, (cell.services, cell.fitting, cell.checked, cell.available)) == (state, counts)
            assert cell.nearest_km == (pytest.approx(far) if far is not None else None)


def test_the_made_up_directories_have_cells_of_all_sorts(made_up):
    woman = Person(sex=PersonSex.WOMAN)
    coverage = made_up.reader.coverage(CoverageQuestion(all_types=True), FACTS, MADE_UP_ON, person=woman)
    assert {cell.state for row in coverage.rows for cell in row} >= {*CellState} - {CellState.NONE}


def test_a_cell_counts_what_find_finds_with_its_filters(starter):
    question = CoverageQuestion(within="CZ", all_types=True)
    coverage = starter.coverage(question, FACTS, TODAY)
    for code in coverage.types[::7]:
        for place in coverage.places:
            found = starter.search(question.search(code, place.code), TODAY).total
            assert coverage.cell(code, place.code).services == found


def test_the_gaps_that_were_put_into_the_starter_directory_are_found_by_name(starter):
    """`tests/tools/test_starter_content.py` holds that these regions are served, and have no housing."""
    coverage = starter.coverage(CoverageQuestion(), FACTS, TODAY)
    housing = next(coverage.gaps())
    assert housing.type == "ACC"
    named = {place.name for place, _ in housing.missing}
    assert {"Jihočeský kraj", "Středočeský kraj", "Burgenland", "Steiermark"} <= named
    assert "Jihomoravský kraj" not in named
    assert all(cell.state is CellState.FAR and cell.nearest_km for _, cell in housing.missing if _.country != "DE")


def test_types_of_one_country_are_missing_in_the_others(starter):
    coverage = starter.coverage(CoverageQuestion(CoverageLevel.COUNTRY, all_types=True), FACTS, TODAY)
    states = Counter(cell.state for row in coverage.rows for cell in row)
    assert states[CellState.NONE] >= 5
    assert not states[CellState.FAR]


@pytest.mark.parametrize("level", CoverageLevel)
def test_in_a_directory_made_stale_nothing_is_available(starter, level):
    question = CoverageQuestion(level, all_types=True)
    now = starter.coverage(question, FACTS, TODAY)
    assert any(cell.state is CellState.AVAILABLE for row in now.rows for cell in row)
    later = starter.coverage(question, FACTS, TODAY + timedelta(400))
    assert not any(cell.state is CellState.AVAILABLE or cell.available for row in later.rows for cell in row)
    assert later.checked == 0
    assert later.records == now.records


def test_what_was_found_out_by_telephone_counts_for_room(starter):
    question = CoverageQuestion(within="CZ")
    before = starter.coverage(question, FACTS, TODAY)
    place = next(place for place in before.places if before.cell("ACC", place.code).state is CellState.AVAILABLE)
    hits = starter.search(question.search("ACC", place.code), TODAY).hits
    full = findings_of(OwnFinding(hit.id, Topic.ROOM, CapacityState.FULL, TODAY) for hit in hits)
    after = starter.coverage(question, FACTS, TODAY, findings=full)
    assert after.cell("ACC", place.code).state is CellState.UNKNOWN
    taking = findings_of(OwnFinding(hit.id, Topic.ROOM, CapacityState.TAKING, TODAY) for hit in hits)
    assert (
        starter.coverage(question, FACTS, TODAY, findings=taking).cell("ACC", place.code).available
        >= before.cell("ACC", place.code).available
    )
    assert before.rows == starter.coverage(question, FACTS, TODAY, findings=NO_FINDINGS).rows


def test_a_region_with_housing_that_is_closed_to_a_woman_says_so(starter):
    question = CoverageQuestion(service_type="ACC")
    woman = Person(sex=PersonSex.WOMAN)
    coverage = starter.coverage(question, FACTS, TODAY, person=woman)
    closed = [cell for row in coverage.rows for cell in row if cell.state is CellState.CLOSED]
    assert closed
    assert coverage.is_for_person
    assert all(cell.services and not cell.fitting for cell in closed)
