import json
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.directory.question_json import question_from_json, question_to_json
from workpris_desktop.domain.catchment import Responsibility
from workpris_desktop.domain.choice import CUMULATIVE, Choice, Facet
from workpris_desktop.domain.search import Near, OpenOn, Order, Question, SettingFilter

FULL = Question(
    text="bydlení Brno 30",
    service_type="ACC",
    region="CZ064",
    setting=SettingFilter.COMMUNITY,
    municipality="m-brno",
    basis=Responsibility.STAY,
    prison="kurim",
    choices=(Choice(Facet.ACCEPTS, "arson"), Choice(Facet.ACCEPTS, "pets"), Choice(Facet.LANGUAGE, "cs")),
    near=Near("Brno", 49.19, 16.6, 12.5, "m-brno"),
    open_on=OpenOn(date(2026, 11, 26), time(14, 30)),
    order=Order.DISTANCE,
    reads_places=False,
    for_staff=True,
)

values = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
facets = st.sampled_from([facet for facet in Facet if facet in CUMULATIVE])
questions = st.builds(
    Question,
    text=st.text(st.characters(exclude_categories=["Cs"]), max_size=100),
    service_type=values,
    setting=st.sampled_from([None, *SettingFilter]),
    choices=st.lists(st.builds(Choice, facets, values), max_size=5, unique=True).map(tuple),
    near=st.none()
    | st.builds(Near, values, st.floats(-90, 90), st.floats(-180, 180), st.none() | st.floats(0, 500), values),
    open_on=st.none()
    | st.builds(OpenOn, st.dates(), st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0))),
    order=st.sampled_from(Order),
    reads_places=st.booleans(),
)


@pytest.mark.parametrize("question", [Question(), FULL])
def test_a_question_comes_back_as_it_was(question):
    assert question_from_json(json.loads(json.dumps(question_to_json(question)))) == question


@given(questions)
def test_any_question_comes_back_as_it_was(question):
    assert question_from_json(json.loads(json.dumps(question_to_json(question)))) == question


def test_what_is_not_said_is_as_in_a_fresh_question():
    assert question_from_json({}) == Question()


def test_how_an_answer_is_shown_is_not_kept():
    kept = question_to_json(Question("x", limit=3, counts=True, language="cs", unfolds=True))
    assert not kept.keys() & {"limit", "counts", "language", "unfolds"}


@pytest.mark.parametrize(
    "said",
    [
        None,
        [],
        {"text": 1},
        {"text": "x" * 501},
        {"near": {"name": "x", "latitude": 10**400, "longitude": 1}},
        {"near": {"name": "x", "latitude": float("nan"), "longitude": 1}},
        {"text": "\ud800"},
        {"service_type": "x" * 101},
        {"setting": "moon"},
        {"basis": "whim"},
        {"order": "price"},
        {"reads_places": "yes"},
        {"for_staff": 1},
        {"choices": "all"},
        {"choices": [{"facet": "sex", "value": "women"}] * 61},
        {"choices": [{"facet": "shoe", "value": "43"}]},
        {"choices": [{"facet": "sex"}]},
        {"choices": [{"facet": "setting", "value": "moon"}]},
        {"near": {"name": "Brno", "latitude": 91, "longitude": 0}},
        {"near": {"name": "Brno", "latitude": float("nan"), "longitude": 0}},
        {"near": {"name": "Brno", "latitude": True, "longitude": 0}},
        {"near": {"name": "Brno", "latitude": "49", "longitude": 0}},
        {"near": {"name": "Brno", "latitude": 49, "longitude": 16, "within_km": -1}},
        {"near": {"name": "Brno", "latitude": 49, "longitude": 16, "within_km": 1e300}},
        {"near": {"latitude": 49, "longitude": 16}},
        {"near": "Brno"},
        {"open_on": {"day": "tomorrow"}},
        {"open_on": {"day": "2026-11-26", "at": "25:00"}},
        {"open_on": {"day": "2026-11-26", "at": "10:00+02:00"}},
        {"open_on": {"at": "10:00"}},
    ],
)
def test_what_no_question_can_ask_is_refused(said):
    with pytest.raises((ValueError, TypeError, KeyError, AttributeError)):
        question_from_json(said)
