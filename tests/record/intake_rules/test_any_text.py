"""Whatever is typed: nothing raises, nothing typed is lost, and what is kept changes no more."""

import time
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.record.intake_rules.samples import CONTEXT, TODAY, field
from workpris_desktop.domain.intake import FieldKind
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source
from workpris_desktop.record.intake_check import check_all, check_answer
from workpris_desktop.record.intake_form import intake_versions, read_intake_form
from workpris_desktop.system.paths import resources_folder

CELLS = "weekday:one_of:mo,tu from:text to:text day:date phone:phone mail:email code:postcode sum:number knows:yes_no"
FIELDS = [
    field(
        kind,
        codes="none! a b+ other+ any! under_18" if kind in {"one_of", "many_of", "birth", "area"} else "",
        cells=CELLS if kind == "rows" else "",
        longest=20,
        needs_source=True,
    )
    for kind in FieldKind
]
NASTY = (
    "", "\x00", "\ud800", "\udfff1.2.27", "\u202e\u2066", "١٢٣", "².½", "1.2.27", "31.2.", "2027-02-29", "99.99.9999",
    "+420 602 123 456", "00", "+", "((0))", "@", "a@b.c", "602 00", "A-1010", "text:text:x", "town:", "region:CZ064",
    "any", "none", "a", "other", "yes", "7103192745", "00000000000000", "e\u0301" * 9, "\u0301" * 99, "1e9", "9" * 40,
    "24:00", "mo", "K\u212a", "ﬁ", "İ", "²", "\u2029", "1\u00a0500 Kč", ",-", "€", "cs", "deu_AT", "under_18",
)  # fmt: skip
texts = st.sampled_from(NASTY) | st.text(max_size=40) | st.text("0123456789+-./: (),@Kč€abcA\u0660\u200b", max_size=24)
lone = st.text(st.characters(), max_size=8)
shapes = (
    texts
    | lone
    | st.lists(texts | lone, max_size=5).map(tuple)
    | st.lists(st.lists(texts | lone, max_size=10).map(tuple), max_size=4).map(tuple)
)


shipped = cache(lambda version: read_intake_form(resources_folder(), version))


def texts_in(value):
    return [value] if isinstance(value, str) else [text for each in value for text in texts_in(each)]


@settings(max_examples=400)
@given(
    st.sampled_from(FIELDS),
    shapes,
    texts,
    st.sampled_from(AnswerState),
    st.none() | st.sampled_from(Source),
    st.none() | st.dates(),
    st.sampled_from(["CZ", "SI", "AT", "DE", "FR", "", "??"]),
)
def test_nothing_raises_and_what_is_kept_changes_no_more(question, value, other, state, said_by, said_on, country):
    context = replace(CONTEXT, country=country)
    answer = IntakeAnswer(question.id, state, value, other, said_by, said_on)
    first = check_answer(question, answer, context)
    again = check_answer(question, first.answer, context)
    assert again.answer == first.answer
    assert all(text.encode() is not None for text in texts_in(first.answer.value))
    assert (first.answer.said_by, first.answer.said_on, first.answer.state) == (said_by, said_on, state)


@settings(max_examples=200)
@given(st.sampled_from(FIELDS), texts)
def test_a_broken_value_stays_as_typed(question, typed):
    kept = check_answer(question, IntakeAnswer(question.id, value=typed), CONTEXT).answer
    if kept.is_broken:
        assert kept.value == typed.encode("utf-8", "ignore").decode().replace("\x00", "")
        assert not kept.is_known


@settings(max_examples=200)
@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_a_day_is_read_as_every_language_writes_it(day):
    ways = (
        "{0.day}. {0.month}. {0.year}",
        "{0.day:02}.{0.month:02}.{0.year}",
        "{0.day}/{0.month}/{0.year}",
        "{0:%Y-%m-%d}",
    )
    read = {
        check_answer(field("date"), IntakeAnswer("X1", value=way.format(day)), CONTEXT).answer.value for way in ways
    }
    assert read == {day.isoformat()}


@given(st.dates(date(1930, 1, 1), date(2012, 1, 1)))
def test_a_short_year_of_birth_never_lies_ahead(day):
    typed = f"{day.day}.{day.month}.{day.year % 100:02}"
    kept = check_answer(field("birth"), IntakeAnswer("X1", value=typed), CONTEXT)
    if not kept.answer.is_broken:
        assert date.fromisoformat(kept.answer.value) <= TODAY


@pytest.mark.parametrize(
    "text", ["x", "9", "1.", "1 ", "@", "\u0301", "+", "710319/", "a\n", "\ud800", "(0)", "9 999 "]
)
def test_megabytes_are_kept_without_waiting(text):
    endless = text * (2_000_000 // len(text))
    begun = time.process_time()
    for question in FIELDS:
        for value in (endless, (endless,), ((endless,),)):
            kept = check_answer(question, IntakeAnswer(question.id, value=value), CONTEXT).answer
            assert kept.is_broken or not "".join(texts_in(kept.value))
    assert time.process_time() - begun < 10


@pytest.mark.parametrize("version", intake_versions(resources_folder()))
@settings(max_examples=20)
@given(data=st.data())
def test_no_answers_to_the_forms_that_ship_raise(version, data):
    form = shipped(version)
    chosen = data.draw(st.lists(st.sampled_from(form.fields), max_size=12, unique_by=lambda each: each.id))
    told = {each.id: IntakeAnswer(each.id, value=data.draw(shapes)) for each in chosen}
    for finding in check_all(form, told, (), CONTEXT):
        assert finding.key
