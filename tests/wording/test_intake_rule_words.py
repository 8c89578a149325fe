"""What is said of an answer that breaks a rule of the entry form."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

import workpris_desktop.record.intake_rules as rules
from tests.record.intake_rules.samples import CONTEXT, answers, field, form_of
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.intake_rule import RuleFinding, RuleId, Severity
from workpris_desktop.record.intake_check import check_all, check_answer
from workpris_desktop.wording.intake_rule_words import IntakeRuleWords

KEY = re.compile(
    r'(?:block|warn|notice|mark)\(field, RuleId\.V\d+, "([a-z_]+)"|_warning\(RuleId\.V\d+, [A-Za-z_]+, "([a-z_]+)"'
)
FACTS = (
    ("typed", "x"), ("day", "2027-02-01"), ("other_day", "2027-01-01"), ("count", "8"), ("country", "CZ"),
    ("date", "31"), ("month", "2"), ("year", "2027"), ("least", "0"), ("most", "90"), ("from", "9:00"), ("to", "8:00"),
)  # fmt: skip
UNSAID = "Please look at it again"


def keys():
    sources = [*Path(rules.__path__[0]).glob("*.py"), Path(rules.__path__[0]).parent / "intake_check.py"]
    text = "\n".join(source.read_text("utf-8") for source in sources)
    literal = {first or second for first, second in KEY.findall(text)}
    named = set(re.findall(r'_Contradiction\("([a-z_]+)"', text)) | set(re.findall(r'return "(email_[a-z]+)"', text))
    days = set(re.findall(r'TypedDay\(None, "([a-z_]+)"', text)) | {"no_such_day", "no_such_month", "email_dot"}
    more = {"birth_unclear", "number_not_whole", "number_unclear", "words_missing", "release_past_in_prison"}
    return sorted(literal | named | days | more | {"double_birth_and_name", "double_reference"})


def said(key, facts=FACTS):
    return IntakeRuleWords().sentence(RuleFinding(RuleId.V1, Severity.WARN, "X1", facts, key))


@pytest.mark.parametrize("key", keys())
def test_every_finding_has_a_sentence_of_its_own_without_gaps(key):
    sentence = said(key)
    assert UNSAID not in sentence
    assert not re.search(r"[{}%]", sentence)
    assert len(sentence) < 160
    assert sentence.endswith((".", "?"))


def test_no_two_findings_sound_alike():
    assert len(keys()) > 50
    sentences = [said(key) for key in keys()]
    assert sorted(set(sentences)) == sorted(sentences)


def sentence_of(question, value, context=CONTEXT):
    return IntakeRuleWords().sentence(check_answer(question, IntakeAnswer("X1", value=value), context).findings[0])


@pytest.mark.parametrize(
    ("country", "kind", "typed", "expected"),
    [
        ("CZ", "phone", "60212345", "The phone number has 8 digits; Czech numbers have 9."),
        ("SI", "phone", "031 123 45", "The phone number has 7 digits; Slovenian numbers have 8 after the first 0."),
        ("AT", "phone", "+43 1234", "The phone number has 4 digits; Austrian numbers have 5 to 13."),
        ("DE", "phone", "+49 1234", "The phone number has 4 digits; German numbers have 5 to 13."),
        ("CZ", "birth", "long ago", "Enter the date of birth, for example 27 3 1985."),
        ("CZ", "birth", "1.1.1910", "Born on 1 Jan 1910, the person would be 116 years old. Check the year."),
        ("CZ", "birth", "1.1.2030", "The date of birth must be in the past; 1 Jan 2030 was understood."),
        ("CZ", "birth", "22.11.2010", "The person is 16 years old. The rules for minors apply: ask the guardian."),
        ("CZ", "date", "31.2.", "There is no day 31. 2. Check the day and the month."),
        ("CZ", "date", "31.2.2027", "There is no day 31. 2. 2027. Check the day and the month."),
        ("CZ", "date", "{day}", "“{day}” is no date. Enter day, month and year, for example 27 3 2027."),
        ("SI", "postcode", "100", "“100” is kept as written; Slovenian postcodes have 4 digits."),
        ("AT", "postcode", "100", "“100” is kept as written; Austrian postcodes have 4 digits."),
        ("DE", "postcode", "100", "“100” is kept as written; German postcodes have 5 digits."),
    ],
)
def test_what_was_understood_is_said(country, kind, typed, expected):
    assert sentence_of(field(kind), typed, replace(CONTEXT, country=country)) == expected


def test_a_row_is_named():
    rows = field("rows", cells="weekday:one_of:mo from:text")
    assert sentence_of(rows, (("mo", "9"), ("mo", "late"))) == "Row 2: “late” is no time of day. Enter it like 9:30."


def test_facts_that_do_not_go_together_are_both_said():
    form = form_of(field("one_of", "D1", "in_prison"), field("date", "D3"))
    found = check_all(form, answers(D1="in_prison", D3="2026-11-01"), (), CONTEXT)
    assert [IntakeRuleWords().sentence(each) for each in found] == [
        "Released on 1 Nov 2026, but still in prison: one of the two is wrong."
    ]


def test_an_endless_text_is_cut_in_the_sentence():
    assert len(sentence_of(field("date"), "x" * 9_999)) < 200


@pytest.mark.parametrize("facts", [(), (("day", "nonsense"), ("count", "many"), ("country", "XX"))])
@pytest.mark.parametrize("key", [*keys(), "of a later version"])
def test_a_finding_that_lacks_its_facts_says_something(key, facts):
    assert said(key, facts)
