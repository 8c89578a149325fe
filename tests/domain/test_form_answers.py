"""Which answers fill a provider's form."""

import pytest

from workpris_desktop.domain.entry_form import EntryForm, FormField
from workpris_desktop.domain.form_answers import (
    AnswerSource,
    CaseAnswers,
    filled_form,
    given_answers,
    known_answers,
    learned_answers,
)
from workpris_desktop.domain.intake import AnswerKind, FieldKind, IntakeField, IntakeForm, IntakeOption
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer
from workpris_desktop.domain.privacy import PrivacyClass

P1, P2, P3, P4 = PrivacyClass.P1, PrivacyClass.P2, PrivacyClass.P3, PrivacyClass.P4


def a_question(number, kind=FieldKind.TEXT, privacy=P2, **labels):
    options = tuple(IntakeOption(code, {"cs": label}) for code, label in labels.items())
    words = {"cs": f"Otázka {number}"}
    return IntakeField(number, number[0], kind, privacy, words, words, words, frozenset(), options=options)


INTAKE = IntakeForm(
    2,
    {},
    (
        a_question("A1", FieldKind.FILE, P1),
        a_question("B1"),
        a_question("B3", FieldKind.BIRTH, under_18="do 18"),
        a_question("B4", FieldKind.ONE_OF, woman="žena", man="muž"),
        a_question("B8", FieldKind.ONE_OF, P3, well="čte dobře"),
        a_question("C1", FieldKind.AREA),
        a_question("C8.street"),
        a_question("D10", FieldKind.TEXT, P1),
        a_question("E3", FieldKind.MANY_OF, card="občanský průkaz", passport="pas"),
    ),
)
FIELDS = (
    FormField("Jméno", AnswerKind.TEXT, question="B1"),
    FormField("Narození", AnswerKind.DATE, question="B3"),
    FormField("Pohlaví", AnswerKind.ONE_OF, ("Žena", "Muž", "jiné"), "B4"),
    FormField("Čtení", AnswerKind.TEXT, question="B8"),
    FormField("Doklady", AnswerKind.MANY_OF, ("pas", "Občanský průkaz"), "E3"),
    FormField("Číslo pojištěnce", AnswerKind.TEXT),
    FormField("Pracovník", AnswerKind.TEXT, question="A1"),
)
FORM = EntryForm("f", "Přihláška", "cs", fields=FIELDS)


def tell(field, answer):
    labels = {option.code: option.label["cs"] for option in field.options}
    codes = (answer.value,) if isinstance(answer.value, str) else answer.value
    return tuple(labels.get(code, code) for code in codes)


def a_case(*answers, hidden=()):
    given = {answer.field: answer for answer in answers}
    return CaseAnswers(INTAKE, given, tell, lambda field: field.id not in hidden)


FULL = (
    IntakeAnswer("B1", value="Jana"),
    IntakeAnswer("B3", value="1990-05-03"),
    IntakeAnswer("B4", value="woman"),
    IntakeAnswer("B8", value="well"),
    IntakeAnswer("E3", value=("card",)),
    IntakeAnswer("D10", value="staff only"),
)


def sources(*answers, **changes):
    return [each.source for each in filled_form(FORM, a_case(*answers, **changes))]


def test_what_the_case_knows_fills_the_form_and_the_rest_is_asked():
    case, held, by_hand = AnswerSource.CASE, AnswerSource.HELD, AnswerSource.BY_HAND
    assert sources(*FULL) == [case, case, case, held, case, by_hand, by_hand]
    assert sources() == [AnswerSource.MISSING] * 5 + [by_hand] * 2


def test_options_are_matched_by_their_label_whatever_the_capitals():
    filled = filled_form(FORM, a_case(*FULL))
    assert filled[2].texts == ("Žena",)
    assert filled[4].texts == ("Občanský průkaz",)


def test_an_answer_that_the_form_has_no_option_for_is_asked():
    answers = IntakeAnswer("E3", value=("card", "licence")), IntakeAnswer("B4", value="other")
    filled = filled_form(FORM, a_case(*answers))
    assert filled[4].source is filled[2].source is AnswerSource.MISSING


def test_a_band_of_age_is_no_date_of_birth():
    assert filled_form(FORM, a_case(IntakeAnswer("B3", value="under_18")))[1].source is AnswerSource.MISSING


@pytest.mark.parametrize(
    "answer",
    [IntakeAnswer("B1", AnswerState.DECLINED), IntakeAnswer("B1", value="x", is_broken=True), IntakeAnswer("B1")],
)
def test_what_is_not_known_is_asked(answer):
    assert sources(answer)[0] is AnswerSource.MISSING


def test_a_hidden_answer_fills_nothing():
    assert sources(*FULL, hidden={"B1"})[0] is AnswerSource.MISSING
    assert "B1" not in {each.field.id for each in known_answers(a_case(*FULL, hidden={"B1"}))}


def test_sensitive_answers_stand_on_the_form_only_once_this_receiver_needs_them():
    filled = filled_form(FORM, a_case(*FULL))
    assert 4 not in given_answers(filled, {})
    assert given_answers(filled, {}, {4})[4] == ("čte dobře",)


def test_what_was_asked_counts_before_what_was_known():
    filled = filled_form(FORM, a_case(*FULL))
    given = given_answers(filled, {1: ("Jana Nováková",), 6: ("123",), 7: ()})
    assert given[1] == ("Jana Nováková",)
    assert given[6] == ("123",)
    assert 7 not in given


def test_only_questions_of_ours_are_learned():
    filled = filled_form(FORM, a_case())
    said = {1: ("Jana",), 3: ("Muž",), 5: ("pas", "Občanský průkaz"), 6: ("123",)}
    learned = {each.field: each for each in learned_answers(filled, said, INTAKE, "cs")}
    assert {field: each.value for field, each in learned.items()} == {
        "B1": "Jana",
        "B4": "man",
        "E3": ("passport", "card"),
    }
    assert learned["B1"].version == 2


def test_an_option_that_is_none_of_ours_and_an_answer_that_was_known_are_not_learned():
    assert learned_answers(filled_form(FORM, a_case()), {3: ("jiné",)}, INTAKE, "cs") == ()
    assert learned_answers(filled_form(FORM, a_case(*FULL)), {1: ("Jiná",)}, INTAKE, "cs") == ()


def test_of_what_is_known_only_ordinary_data_is_proposed():
    known = known_answers(a_case(*FULL))
    assert {each.field.id: each.is_proposed for each in known} == {
        "B1": True,
        "B3": True,
        "B4": True,
        "B8": False,
        "D10": False,
        "E3": True,
    }


THREATENED = IntakeAnswer("C8.street", value="Lipová 1"), IntakeAnswer("H8.threat", value="yes")


def test_the_address_of_somebody_under_threat_fills_no_form_and_what_is_given_instead_is_not_kept():
    form = EntryForm("f", "Přihláška", "cs", fields=(FormField("Ulice", AnswerKind.TEXT, question="C8.street"),))
    (street,) = filled = filled_form(form, a_case(*THREATENED))
    assert (street.source, street.texts) == (AnswerSource.BY_HAND, ())
    assert learned_answers(filled, {1: ("c/o",)}, INTAKE, "cs") == ()
    assert known_answers(a_case(*THREATENED)) == ()
    assert [each.texts for each in filled_form(form, a_case(*THREATENED[:1]))] == [("Lipová 1",)]


def test_nothing_of_it_stands_in_a_trace():
    case = a_case(*FULL)
    assert "Jana" not in repr((case, filled_form(FORM, case), known_answers(case)))


@pytest.mark.parametrize(
    ("places", "texts"),
    [
        (("region:CZ064",), None),
        (("any",), None),
        (("region:CZ064", "town:brno"), None),
        (("town:brno", "region:CZ064"), ("town:brno",)),
        (("town:brno", "text:Lhota"), ("town:brno", "text:Lhota")),
    ],
)
def test_the_town_of_return_is_filled_with_towns_only_and_asked_otherwise(places, texts):
    form = EntryForm("f", "Přihláška", "cs", fields=(FormField("Obec", AnswerKind.TEXT, question="C1"),))
    (found,) = filled_form(form, a_case(IntakeAnswer("C1", value=places)))
    assert (found.source, found.texts) == ((AnswerSource.CASE, texts) if texts else (AnswerSource.MISSING, ()))
