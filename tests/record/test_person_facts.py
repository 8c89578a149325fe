import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from tests.support.packages import shipped_facts
from workpris_desktop.domain.errors import PersonUnclear, WrongUsage
from workpris_desktop.domain.facet import Exclusion, Household
from workpris_desktop.domain.person import NOBODY, Person, PersonSex, Substance, Told, aged
from workpris_desktop.record.person_facts import MOST_BYTES, read_person
from workpris_desktop.wording.messages import message_for

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "fit-facts.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
FACTS = shipped_facts()
KURIM = next(prison.id for prison in FACTS.prisons if prison.town == "Kuřim")

GOOD: dict[str, list[Any]] = {
    "sex": ["woman", "women", "female", "man", "men", "male", None],
    "age": [0, 34, 34.0, 120, None],
    "household": ["single", "pregnant", [], ["couple", "children"], ["single", "single"], None],
    "pet": ["yes", "no", "unknown", True, False, None],
    "languages": ["cs", "DEU", [], ["cs", "rom", "sgn"], None],
    "papers": ["no", True, None],
    "prison": [KURIM, None],
    "region_of_return": ["CZ064", "cz-64", "CZ", "CZ06", None],
    "release_date": ["2026-12-04", "2028-02-29", None],
    "exclusions": [{}, {"arson": "yes", "pets": False, "no_id": None}, dict.fromkeys(Exclusion, "unknown"), None],
    "substance_use": ["none", "drugs", "alcohol", "both", "unknown", "yes", "no", True, False, None],
    "can_pay": ["no", False, None],
    "step_free": ["yes", True, None],
    "insurance": ["unknown", None],
}
BAD: dict[str, list[Any]] = {
    "sex": ["", "Woman", "other", 1, True, ["woman"], {}],
    "age": [-1, 121, 34.5, "34", True, [34], 1e300, 10**60],
    "household": ["alone", ["single", None], [["single"]], 1, {}, True],
    "pet": ["", "Yes", "maybe", 1, 0, 1.0, [], {}],
    "languages": ["", "c", "Czech", "čs", ["cs", 1], [None], ["cs "], ["cs"] * 21, 7, {}],
    "papers": [1, "ja"],
    "prison": ["", 1, [], True],
    "region_of_return": ["", "C", 1, []],
    "release_date": ["", "4. 12. 2026", "20261204", "2026-W49-5", "2026-02-30", "2026-12-04T10:00", 20261204, []],
    "exclusions": [{"fire": "yes"}, {"arson": 1}, {"arson": "accepted"}, [], "arson", True],
    "substance_use": ["", "heroin", 1, []],
    "can_pay": ["part"],
    "step_free": [2],
    "insurance": [[]],
}
CASES = [(key, value, True) for key in GOOD for value in GOOD[key]] + [
    (key, value, False) for key in BAD for value in BAD[key]
]


def told(**facts) -> Person:
    return read_person(json.dumps(facts).encode(), FACTS)


def is_read(data: object) -> bool:
    try:
        read_person(json.dumps(data).encode(), FACTS)
    except PersonUnclear:
        return False
    return True


def test_everything_that_can_be_told_is_read():
    person = told(
        sex="male",
        age=34,
        household=["single", "couple"],
        pet=True,
        languages=["ces", "rom", "cs"],
        papers="no",
        prison=KURIM,
        region_of_return="cz-64",
        release_date="2026-12-04",
        exclusions={"arson": "yes", "debt": False, "other": None},
        substance_use="drugs",
        can_pay=False,
        step_free="unknown",
        insurance="yes",
    )
    assert person == Person(
        sex=PersonSex.MAN,
        age=aged(34),
        household=(Household.SINGLE, Household.COUPLE),
        pet=Told.YES,
        languages=("cs", "rom"),
        papers=Told.NO,
        prison=KURIM,
        region_of_return="CZ064",
        release_date=date(2026, 12, 4),
        exclusions={Exclusion.ARSON: Told.YES, Exclusion.DEBT: Told.NO, Exclusion.OTHER: Told.UNKNOWN},
        substance_use=Substance.DRUGS,
        can_pay=Told.NO,
        step_free=Told.UNKNOWN,
        insurance=Told.YES,
    )


def test_of_nothing_everything_is_unknown():
    assert told() == NOBODY
    assert told(**dict.fromkeys(GOOD)) == NOBODY
    assert not told(exclusions={"arson": "unknown"}, pet=None).is_told


@pytest.mark.parametrize(
    ("said", "substance"),
    [("yes", Substance.BOTH), (True, Substance.BOTH), ("no", Substance.NONE), (False, Substance.NONE)],
)
def test_use_that_is_not_told_apart_counts_for_both(said, substance):
    assert told(substance_use=said).substance_use is substance


def test_one_value_stands_for_a_list_of_one():
    assert told(household="children").household == (Household.CHILDREN,)
    assert told(languages="cs").languages == ("cs",)


@pytest.mark.parametrize(("key", "value", "good"), CASES, ids=lambda case: repr(case)[:40])
def test_reader_and_schema_agree_on_every_value(key, value, good):
    assert is_read({key: value}) is good
    assert VALIDATOR.is_valid({key: value}) is good


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 130) | st.floats(-1, 125) | st.sampled_from(("yes", "cs", "single")),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(("arson", "x")), inner, max_size=2),
    max_leaves=4,
)
some_keys = st.sampled_from([key for key in GOOD if key not in {"prison", "region_of_return"}] + ["", "name"])


@given(st.dictionaries(some_keys, json_values, max_size=3) | json_values)
@settings(max_examples=300, deadline=None)
def test_reader_and_schema_agree_on_anything(value):
    assert is_read(value) is VALIDATOR.is_valid(value)


def test_the_schema_is_one_and_knows_the_same_keys():
    Draft202012Validator.check_schema(SCHEMA)
    assert list(SCHEMA["properties"]) == list(GOOD)
    assert set(SCHEMA["properties"]["exclusions"]["propertyNames"]["enum"]) == set(Exclusion)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"sex=man",
        b"[]",
        b"null",
        b'"woman"',
        b'{"sex": "man"',
        b'{"age": NaN}',
        b'{"sex": "man", "sex": "woman"}',
        b'{"exclusions": {"arson": "yes", "arson": "no"}}',
        b"\xff\xfe{}",
        b'{"pet":' + b"[" * 60_000,
        b"{" + b" " * MOST_BYTES + b"}",
    ],
)
def test_what_is_no_object_is_refused_as_a_whole(data):
    with pytest.raises(PersonUnclear) as refused:
        read_person(data, FACTS)
    assert refused.value.key == ""


@pytest.mark.parametrize(("key", "value"), [("prison", "p-hogwarts"), ("region_of_return", "CZ999")])
def test_a_prison_or_region_that_nobody_knows_is_refused(key, value):
    with pytest.raises(PersonUnclear) as refused:
        told(**{key: value})
    assert refused.value.key == key


def test_a_byte_order_mark_does_no_harm():
    assert read_person(b'\xef\xbb\xbf{"sex": "man"}', FACTS) == Person(sex=PersonSex.MAN)


@pytest.mark.parametrize("key", ["age", "pet", "languages", "release_date", "exclusions", "prison", "sex"])
def test_no_value_is_ever_repeated(key, qapp):
    with pytest.raises(WrongUsage) as refused:
        told(**{key: "marker-4711"})
    carried = [refused.value, refused.value.__context__, refused.value.__cause__]
    assert "4711" not in f"{carried!r} {refused.value} {message_for(refused.value)}"
    assert key in message_for(refused.value).sentence


def test_an_unknown_key_is_named_as_one_short_line():
    with pytest.raises(PersonUnclear) as refused:
        told(**{"birth\ndate\u202e" + "x" * 500: "1990"})
    assert refused.value.key.startswith("birth date")
    assert len(refused.value.key) <= 80


def test_a_person_is_never_shown_in_a_trace():
    assert "34" not in repr(told(age=34))
