"""Answers of the entry form in words."""

from datetime import UTC, date, datetime

import pytest

from tests.support.intake_form import FORM, Places
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source
from workpris_desktop.domain.intake_progress import SectionProgress, SectionState, progress_of
from workpris_desktop.wording.intake_words import IntakeWords
from workpris_desktop.wording.languages import speak


@pytest.fixture
def words(qapp):
    return IntakeWords()


def said(words, id_, value="", state=AnswerState.ANSWERED, **more):
    return words.value(FORM.by_id[id_], IntakeAnswer(id_, state, value, **more), Places())


@pytest.mark.parametrize(
    ("id_", "value", "text"),
    [
        ("B1", "Jana N.", "Jana N."),
        ("B3", "1985-03-27", "27 Mar 1985"),
        ("B3", "26_39", "26 39"),
        ("B3", "31.2.1985", "31.2.1985"),
        ("B4", "woman", "Woman"),
        ("B4", "code of another form", "code of another form"),
        ("B6", ("cs", "xx"), "Czech, xx"),
        ("C1", ("any",), "It does not matter where"),
        ("C1", ("town:cz-brno", "text:Nowhere"), "Brno, Nowhere"),
        ("D2", "cz-kurim", "Kuřim"),
        ("D3", "2027-02-01", "1 Feb 2027"),
        ("F3", ("step_free", "hearing"), "Step free, Hearing"),
        ("F6", "yes", "Yes"),
        ("F7", (("mo", "09:00", "2026-02-01"), ("we", "", "")), "Mo, 09:00, 1 Feb 2026; We"),
        ("C3", "", ""),
        ("F3", (), ""),
    ],
)
def test_a_value_is_said_in_words_and_what_is_no_code_as_it_is(words, id_, value, text):
    assert said(words, id_, value) == text


def test_words_beside_an_option_stand_behind_it(words):
    assert said(words, "B8", "script", other="Cyrillic") == "Script (Cyrillic)"
    assert said(words, "F3", ("step_free", "other"), other="large type") == "Step free, Other (large type)"
    assert said(words, "B8", "well", other="left over") == "Well"


def test_why_there_is_no_answer_is_said_in_its_place(words):
    assert said(words, "C3", state=AnswerState.DECLINED) == "Does not want to say"
    assert said(words, "F7", state=AnswerState.UNKNOWN) == "Does not know"


def test_questions_are_said_in_the_language_spoken_now(words):
    speak("sl")
    assert words.label(FORM.by_id["B4"]) == "Sex for place rules (sl)"
    assert said(words, "B4", "woman") == "Woman (sl)"
    speak("en")
    assert words.section(FORM, "B") == "Person"


def test_a_section_says_how_far_it_is(words):
    def state(*numbers):
        return words.section_state(SectionProgress("B", *numbers))

    assert state(SectionState.NOT_STARTED, 5, 0, 1) == "Not started"
    assert state(SectionState.DONE, 5, 5, 0) == "Done"
    assert state(SectionState.IN_PROGRESS, 5, 2, 0) == "In progress: 2 of 5 answered"
    assert state(SectionState.IN_PROGRESS, 5, 2, 0, 1).endswith("answered; 1 more for a provider's sheet")
    assert "2" in state(SectionState.NOT_COMPLETE, 5, 2, 2)


def test_when_it_was_kept_and_who_said_it(words):
    assert words.saved(datetime(2026, 11, 22, 13, 32, tzinfo=UTC)).startswith("Saved ")
    assert words.given(Source.PERSON, date(2026, 11, 22)) == "The person, 22 Nov 2026"
    assert words.given(None, None) == ""


def answered(*ids, **states):
    given = [IntakeAnswer(each, value="x") for each in ids]
    given += [IntakeAnswer(each, state) for each, state in states.items()]
    return {each.field: each for each in given}


def progress(answers):
    person = [field for field in FORM.fields if field.section == "B"]
    (only,) = progress_of(person, answers)
    return only


def test_a_section_is_done_once_nothing_is_left_to_be_asked_in_it():
    assert progress({}).state is SectionState.NOT_STARTED
    assert progress(answered("B1", "B6")).state is SectionState.IN_PROGRESS
    assert progress(answered("B1")) == SectionProgress("B", SectionState.IN_PROGRESS, 5, 1, 0, 1)
    declined, unknown, later = AnswerState.DECLINED, AnswerState.UNKNOWN, AnswerState.NOT_ASKED
    assert progress(answered("B1", "B3", "B4", B6=declined, B8=unknown)).state is SectionState.DONE
    assert progress(answered("B1", "B3", "B4", "B6", B8=later)).state is SectionState.IN_PROGRESS


def test_a_broken_answer_has_to_be_mended():
    broken = IntakeAnswer("B3", value="31.2.1985", is_broken=True)
    assert progress(answered("B3")) == SectionProgress("B", SectionState.NOT_COMPLETE, 5, 1, 1, 1)
    assert progress({**answered("B1", "B6"), "B3": broken}) == SectionProgress("B", SectionState.NOT_COMPLETE, 5, 2, 1)
