import pytest

from tests.wording.record.conftest import texts
from workpris_desktop.domain.catchment import Area, AreaKind, Responsibility
from workpris_desktop.domain.facet import (
    Exclusion,
    ExclusionRule,
    Facets,
    Form,
    Group,
    Household,
    Phase,
    PhaseSpan,
    Physical,
    PhysicalFeature,
    Sex,
    Stance,
    Welcome,
)
from workpris_desktop.domain.provider import Place
from workpris_desktop.domain.setting import Setting
from workpris_desktop.wording.record.fit import age_text, fit_lines


def test_a_silent_record_is_not_known_in_few_lines(tell):
    lines = tuple(fit_lines(tell()))
    assert all(line.unknown for line in lines)
    assert texts(lines)["Exclusions"] == "Nothing is stated. Ask."
    assert texts(lines)["Not stated"] == (
        "With whom, Groups, Who is welcome, When, How, Interpreter, Responsible for, Area, Access to the building"
    )


def test_every_stance_is_told_and_silence_is_never_taken_for_yes(tell):
    rules = (
        ExclusionRule(Exclusion.ARSON, Stance.NO),
        ExclusionRule(Exclusion.PETS, Stance.CASE_BY_CASE, "small ones"),
        ExclusionRule(Exclusion.NO_ID, Stance.ACCEPTED),
    )
    *told, silent = texts(fit_lines(tell(facets=Facets(exclusions=rules))))["Exclusions"].splitlines()
    assert told == ["Arson: Not accepted", "With a pet: Case by case – small ones", "No ID: Accepted"]
    assert silent.startswith("not stated: Sexual offence, Violent offence")
    assert not any(label in silent for label in ("Arson", "pet", "No ID"))


def test_a_record_with_a_stance_on_everything_has_no_line_for_silence(tell):
    rules = tuple(ExclusionRule(reason, Stance.ACCEPTED) for reason in Exclusion)
    told = texts(fit_lines(tell(facets=Facets(exclusions=rules))))["Exclusions"].splitlines()
    assert len(told) == len(Exclusion)
    assert all(line.endswith(": Accepted") for line in told)


def test_facets_are_told_by_their_labels(tell):
    facets = Facets(
        forms=(Form.WALK_IN,),
        phases=(PhaseSpan(Phase.RELEASE_PREPARATION, 6), PhaseSpan(Phase.LATER)),
        sex=Sex.WOMEN,
        households=(Household.CHILDREN,),
        groups=(Group.HOMELESS, Group.ROMA),
        welcome=Welcome.ONLY,
    )
    told = texts(fit_lines(tell(facets=facets, setting=Setting.COMMUNITY, interpreting="on request")))
    assert told["Sex"] == "Women"
    assert told["With whom"] == "With children"
    assert told["Groups"] == "Homeless people, Roma"
    assert told["Who is welcome"] == "Only for these groups"
    assert told["When"] == "Preparing for release (from 6 months before), Later after release"
    assert told["How"] == "At the provider's office"
    assert told["Where"] == "Outside prison"
    assert told["Interpreter"] == "on request"
    assert told["Not stated"] == "Responsible for, Area, Access to the building"


def test_areas_tell_by_what_an_office_is_responsible(tell):
    areas = (
        Area(AreaKind.REGION, "CZ064", "", Responsibility.STAY),
        Area(AreaKind.DISTRICT, "CZ0642", ""),
        Area(AreaKind.REGION, "CZ020", ""),
        Area(None, "", "CZ-20"),
        Area(None, "", "the valley"),
    )
    told = texts(fit_lines(tell(areas=areas, regions=("CZ020",))))
    assert told["Responsible for"] == "Jihomoravský kraj: By place of stay"
    assert told["Area"] == "Brno-město, the valley"
    assert told["Regions"] == "Středočeský kraj"


def test_every_feature_of_a_building_has_a_line_with_yes_or_no(tell):
    rooms = (PhysicalFeature(Physical.LIFT, False, "from 2027"), PhysicalFeature(Physical.STEP_FREE, True, "ramp"))
    told = texts(fit_lines(tell(places=(Place("l1", "Office", features=rooms),))))["Access to the building"]
    assert told.splitlines() == ["Lift: No – from 2027", "Step-free entrance: Yes – ramp"]


def test_buildings_are_told_by_place_where_there_are_several(tell):
    office = Place("l1", "Office", features=(PhysicalFeature(Physical.STEP_FREE, True),))
    house = Place("l2", "House", features=(PhysicalFeature(Physical.LIFT, False),))
    told = texts(fit_lines(tell(places=(office, Place("l3", "Hut"), house))))["Access to the building"]
    assert told.splitlines() == ["Office:", "Step-free entrance: Yes", "House:", "Lift: No"]


@pytest.mark.parametrize(
    ("language", "codes", "said"),
    [
        ("en", ("CZ",), "Czechia"),
        ("de", ("CZ", "AT"), "Tschechien, Österreich"),
        ("en", ("CZ06",), "Kraj Vysočina, Jihomoravský kraj"),
        ("en", ("CZ064", "CZ06"), "Jihomoravský kraj, Kraj Vysočina"),
        ("en", ("SK", "C"), "SK, C"),
    ],
)
def test_countries_and_groups_of_regions_are_told_by_name(tell, language, codes, said):
    telling = tell(language, regions=codes)
    assert said in [line.text for line in fit_lines(telling)]


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [
        (18, 26, "18 to 26 years"),
        (18, None, "from 18 years"),
        (None, 26, "up to 26 years"),
        (0, None, "from 0 years"),
        (None, None, ""),
    ],
)
def test_age_is_told_as_far_as_it_is_stated(tell, least, most, said):
    tell()
    assert age_text(least, most) == said
