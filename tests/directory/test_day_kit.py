"""What is found in a directory for somebody who is released today."""

from datetime import date, datetime, time

import pytest

from tests.support.packages import full_draft
from workpris_desktop.directory.day_kit import find_day_kit
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.leaving_today import CallCost, Leaving, Need
from workpris_desktop.domain.open_today import DayState
from workpris_desktop.domain.own_finding import OwnFinding, Topic, findings_of

MONDAY = date(2026, 11, 23)
FREE = "800 123 456"
BRNO, CLOSE_BY, FAR = ("49.195", "16.608"), ("49.20", "16.65"), ("49.6", "17.25")
CODES = ("ACC.EMG", "BAS.FOD", "BAS.HYG", "BAS.CLO", "BAS.IDD", "BAS.MON", "DEB.BEN", "MNT.CAS", "MNT.PRO", "MEN.CRI")


class Town:
    """A draft with a town to fill with services."""

    def __init__(self):
        self.draft = full_draft()
        for code in CODES:
            self.draft.add("taxonomy_terms.csv", id=f"t-{code}", code=code, name=code, taxonomy="workpris-type")
        for sex in Sex:
            self.draft.add("taxonomy_terms.csv", id=f"t-{sex}", code=sex, name=sex, taxonomy="workpris-sex")

    def add(self, name, *codes, at=CLOSE_BY, sex="all", setting="community", hours=(), phone="", responsible=""):
        """Add a service; ``hours`` are days, opening and closing, ``responsible`` is the basis in Brno."""
        draft = self.draft
        draft.add("services.csv", id=name, organization_id="o1", name=name, status="active")
        if at:
            place = {"location_type": "physical", "kind": "address", "latitude": at[0], "longitude": at[1]}
            draft.add("locations.csv", id=f"l-{name}", name=name, **place)
            draft.add("addresses.csv", id=f"a-{name}", location_id=f"l-{name}", city="Brno", country="CZ")
            draft.add("service_at_location.csv", id=f"at-{name}", service_id=name, location_id=f"l-{name}")
        for code in filter(None, (*codes, sex, setting)):
            link = {"link_id": name, "taxonomy_term_id": f"t-{code}", "link_entity": "service"}
            draft.add("attributes.csv", id=f"x-{name}-{code}", **link)
        if hours:
            days, opens, closes = hours
            times = {"freq": "WEEKLY", "byday": days, "opens_at": opens, "closes_at": closes}
            how = {"attending_type": "phone"} if setting == "phone" else {}
            draft.add("schedules.csv", id=f"h-{name}", service_id=name, **times, **how)
        if phone:
            draft.add("phones.csv", id=f"p-{name}", service_id=name, number=phone)
        area = {"service_id": name, "extent": "CZ064", "extent_type": "nuts", "responsibility": responsible}
        draft.add("service_areas.csv", id=f"r-{name}", **area)
        return self

    def room(self, name, state, updated="2026-11-22"):
        said = {"unit_id": "unit-bed", "state": state, "updated": updated}
        self.draft.add("service_capacity.csv", id=f"q-{name}", service_id=name, **said)
        return self


@pytest.fixture
def town():
    return Town()


@pytest.fixture
def find(tmp_path, facts):
    """Return a function that reads a town in and finds the kit; by need the id of the service."""

    def kit_for(town, *, sex=Sex.WOMEN, day=MONDAY, hour=10, findings=()):
        shelf = DirectoryShelf(tmp_path / "shelf", facts)
        shelf.install(town.draft.write_folder(tmp_path / "package"))
        with shelf.open() as reader:
            (brno,) = (each for each in reader.municipalities("Brno") if each.id == "m-brno")
            return find_day_kit(
                reader,
                Leaving(brno, sex, datetime.combine(day, time(hour))),
                regions=facts.regions,
                call_cost=cost,
                findings=findings_of(findings),
            )

    return kit_for


def cost(phones):
    if not phones:
        return CallCost.NO_PHONE
    return CallCost.FREE if phones[0].number == FREE else CallCost.NOT_KNOWN


def chosen(kit):
    return {need.value: found.service.id for found in kit.found for need in found.needs}


def opening(kit, need):
    return next(found.candidate.opening for found in kit.found if need in found.needs)


def test_the_whole_kit_of_a_town(town, find):
    town.add("shelter", "ACC.EMG", hours=("MO,TU", "19:00", "08:00"))
    town.add("kitchen", "BAS.FOD", hours=("MO", "09:00", "13:00"))
    town.add("showers", "BAS.HYG", "BAS.CLO", hours=("MO", "09:00", "18:00"))
    town.add("curator", "MNT.CAS", "BAS.IDD", "BAS.MON", hours=("MO", "08:00", "17:00"), responsible="stay")
    town.add("line", "MEN.CRI", at=None, setting="phone", phone=FREE, hours=("MO,TU", "00:00", "00:00"))
    kit = find(town)
    assert chosen(kit) == {
        "bed": "shelter",
        "food": "kitchen",
        "shower": "showers",
        "clothes": "showers",
        "papers": "curator",
        "money": "curator",
        "office": "curator",
        "phone": "line",
    }
    assert [service.id for service in kit.sheet] == ["shelter", "kitchen", "showers", "curator", "line"]
    assert kit.missing == ()
    assert opening(kit, Need.BED).state is DayState.LATER
    assert opening(kit, Need.FOOD).at == datetime.combine(MONDAY, time(13))


def test_the_nearest_is_taken_and_none_out_of_reach(town, find):
    hours = ("MO", "08:00", "18:00")
    town.add("farther", "BAS.FOD", hours=hours).add("here", "BAS.FOD", at=BRNO, hours=hours)
    town.add("shelter-far", "ACC.EMG", at=FAR, hours=hours)
    kit = find(town)
    assert chosen(kit)["food"] == "here"
    assert Need.BED in kit.missing


def test_the_other_sex_is_not_offered_and_a_stated_one_comes_first(town, find):
    hours = ("MO", "00:00", "00:00")
    town.add("men", "ACC.EMG", at=BRNO, sex="men", hours=hours).add("silent", "ACC.EMG", at=BRNO, sex="", hours=hours)
    town.add("women", "ACC.EMG", sex="women", hours=hours)
    assert chosen(find(town))["bed"] == "women"


def test_who_does_not_state_whom_it_takes_is_better_than_nobody(town, find):
    town.add("men", "ACC.EMG", sex="men").add("silent", "ACC.EMG", sex="")
    assert chosen(find(town))["bed"] == "silent"


def test_what_is_closed_today_is_left_out_and_not_known_is_not(town, find):
    town.add("closed", "BAS.FOD", at=BRNO, hours=("TU", "08:00", "18:00")).add("silent", "BAS.FOD")
    kit = find(town)
    assert chosen(kit)["food"] == "silent"
    assert opening(kit, Need.FOOD).state is DayState.NOT_KNOWN


def test_what_was_open_this_morning_is_too_late(town, find):
    town.add("morning", "BAS.FOD", hours=("MO", "08:00", "09:00"))
    assert Need.FOOD in find(town).missing


def test_full_today_comes_after_not_known_and_is_better_than_nothing(town, find):
    hours = ("MO", "00:00", "00:00")
    town.add("full", "ACC.EMG", at=BRNO, hours=hours).room("full", "full").add("unknown", "ACC.EMG", sex="")
    town.add("paused", "BAS.FOD").room("paused", "paused")
    kit = find(town)
    assert chosen(kit)["bed"] == "unknown"
    assert chosen(kit)["food"] == "paused"


def test_what_was_heard_by_telephone_counts(town, find):
    hours = ("MO", "00:00", "00:00")
    town.add("near", "ACC.EMG", at=BRNO, hours=hours).add("other", "ACC.EMG", hours=hours)
    kit = find(town, findings=[OwnFinding("near", Topic.ROOM, CapacityState.FULL, MONDAY)])
    assert chosen(kit)["bed"] == "other"


def test_the_hours_of_a_place_far_away_do_not_count(town, find):
    town.add("two", "BAS.FOD", at=BRNO)
    draft = town.draft
    place = {"location_type": "physical", "kind": "address", "latitude": FAR[0], "longitude": FAR[1]}
    draft.add("locations.csv", id="l-two-far", **place)
    draft.add("service_at_location.csv", id="at-two-far", service_id="two", location_id="l-two-far")
    times = {"freq": "WEEKLY", "opens_at": "08:00", "closes_at": "18:00"}
    draft.add("schedules.csv", id="h-far", service_at_location_id="at-two-far", byday="MO", **times)
    draft.add("schedules.csv", id="h-near", service_at_location_id="at-two", byday="TU", **times)
    assert Need.FOOD in find(town).missing


def test_help_without_an_address_stands_in_where_nothing_is_near(town, find):
    town.add("street", "BAS.IDD", at=None)
    assert chosen(find(town))["papers"] == "street"


def test_benefits_are_the_second_choice_for_money(town, find):
    town.add("benefits", "DEB.BEN")
    assert chosen(find(town))["money"] == "benefits"


def test_the_probation_office_is_never_proposed(town, find):
    town.add("probation", "MNT.PRO", "MNT.CAS", "BAS.IDD", responsible="both")
    kit = find(town)
    assert kit.found == ()


def test_an_office_of_elsewhere_gives_no_money(town, find):
    town.add("ours", "MNT.CAS", responsible="residence")
    town.add("theirs", "BAS.MON")
    town.draft.tables["service_areas.csv"][-1][-3:] = ["CZ020", "nuts", "both"]
    kit = find(town)
    assert chosen(kit) == {"office": "ours"}


def test_an_office_that_is_closed_is_told_with_when_it_opens(town, find):
    town.add("curator", "MNT.CAS", "BAS.MON", hours=("TU", "08:00", "17:00"), responsible="both")
    kit = find(town)
    assert chosen(kit) == {"office": "curator"}
    assert opening(kit, Need.OFFICE).state is DayState.CLOSED
    assert opening(kit, Need.OFFICE).at == datetime.combine(date(2026, 11, 24), time(8))
    assert kit.sheet == ()


def test_a_line_that_costs_nothing_comes_before_one_for_a_crisis(town, find):
    always = ("MO,TU,WE,TH,FR,SA,SU", "00:00", "00:00")
    town.add("paid", "MEN.CRI", at=None, setting="phone", phone="541 123 456", hours=always)
    assert chosen(find(town))["phone"] == "paid"


def test_of_several_lines_the_free_one_is_taken(town, find):
    always = ("MO,TU,WE,TH,FR,SA,SU", "00:00", "00:00")
    town.add("paid", "MEN.CRI", at=None, setting="phone", phone="541 123 456", hours=always)
    town.add("free", "DEB.BEN", at=None, setting="phone", phone=FREE)
    assert chosen(find(town))["phone"] == "free"


def test_a_directory_without_any_of_it_says_what_is_missing(town, find):
    kit = find(town)
    assert kit.found == ()
    assert kit.missing == tuple(Need)


def test_a_bounded_number_of_questions_is_asked(town, find, monkeypatch):
    asked = []
    from workpris_desktop.directory.reader import DirectoryReader

    search = DirectoryReader.search
    monkeypatch.setattr(DirectoryReader, "search", lambda *given: asked.append(given[1]) or search(*given))
    for number in range(40):
        town.add(f"kitchen-{number}", "BAS.FOD", "ACC.EMG", "BAS.HYG")
    find(town)
    assert len(asked) <= 40
    assert all(question.limit <= 60 for question in asked)
