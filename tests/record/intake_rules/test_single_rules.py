"""The rules about one answer (V1, V2, V4 to V10, V12, V13), each with good and bad examples."""

from dataclasses import replace
from datetime import date

import pytest

from tests.record.intake_rules.samples import CONTEXT, TODAY, checked, field
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source
from workpris_desktop.record.intake_check import check_answer
from workpris_desktop.record.intake_rules.context import CheckContext

BANDS = "under_18 18_25 26_39 40_59 60_plus"


def blocked(value, key):
    return value, [("block", key)], True


def kept(value, *found):
    return value, list(found), False


def see(question, value, expected, context=CONTEXT, **more):
    answer, found = checked(question, value, context, **more)
    assert (answer.value, found, answer.is_broken) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1.2.27", kept("2027-02-01")),
        ("1. 2. 2027", kept("2027-02-01")),
        ("01/02/2027", kept("2027-02-01")),
        ("2027-02-01", kept("2027-02-01")),
        ("1 2 2027", kept("2027-02-01")),
        (" 1-2-2027. ", kept("2027-02-01")),
        ("1. února 2027", kept("2027-02-01")),
        ("\u0661.\u0662.\u0662\u0660\u0662\u0667", kept("2027-02-01")),
        ("27 3 85", kept("1985-03-27")),
        ("29.2.28", kept("2028-02-29")),
        ("   ", kept("")),
        ("31.2.", blocked("31.2.", "no_such_day")),
        ("31.2.2027", blocked("31.2.2027", "no_such_day")),
        ("29.2.2027", blocked("29.2.2027", "no_such_day")),
        ("12/31/2026", blocked("12/31/2026", "no_such_month")),
        ("1.2.", blocked("1.2.", "year_missing")),
        ("1.2.7", blocked("1.2.7", "not_a_date")),
        ("1.1.1900", kept("1900-01-01")),
        ("31.12.2200", kept("2200-12-31")),
        ("31.12.1899", blocked("31.12.1899", "year_unlikely")),
        ("1.1.2201", blocked("1.1.2201", "year_unlikely")),
        ("1.2.0027", blocked("1.2.0027", "year_unlikely")),
        ("2027-02", blocked("2027-02", "not_a_date")),
        ("soon", blocked("soon", "not_a_date")),
        ("\u200b31.2.", blocked("\u200b31.2.", "no_such_day")),
        (("1.2.2027",), blocked(("1.2.2027",), "wrong_shape")),
    ],
)
def test_v1_days_come_before_months_and_what_is_no_day_stays_as_typed(typed, expected):
    see(field("date"), typed, expected)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("27 3 1985", kept("1985-03-27")),
        ("27.3.85", kept("1985-03-27")),
        ("22.11.1916", kept("1916-11-22")),
        ("22.11.12", kept("2012-11-22", ("notice", "minor"))),
        ("22.11.2008", kept("2008-11-22")),
        ("23.11.2008", kept("2008-11-23", ("notice", "minor"))),
        ("26_39", kept("26_39")),
        ("under_18", kept("under_18", ("notice", "minor"))),
        ("23.11.2012", blocked("23.11.2012", "birth_out_of_range")),
        ("1.1.1915", blocked("1.1.1915", "birth_out_of_range")),
        ("1.1.2030", blocked("1.1.2030", "birth_in_future")),
        ("22.11.26", blocked("22.11.26", "birth_out_of_range")),
        ("23.11.26", kept("1926-11-23")),
        ("34", blocked("34", "birth_is_age")),
        ("nobody knows", blocked("nobody knows", "birth_unclear")),
        ("31.2.1985", blocked("31.2.1985", "no_such_day")),
        ("19_20", blocked("19_20", "birth_unclear")),
    ],
)
def test_v2_births_lie_in_the_past_and_minors_are_told(typed, expected):
    see(field("birth", codes=BANDS), typed, expected)


UNCLEAR = ("warn", "phone_unclear")
DIGITS = ("warn", "phone_digits")


@pytest.mark.parametrize(
    ("country", "typed", "expected"),
    [
        ("CZ", "602 123 456", kept("+420602123456")),
        ("CZ", "+420 602 123 456", kept("+420602123456")),
        ("CZ", "00420/602-123-456", kept("+420602123456")),
        ("CZ", "116 123", kept("116 123")),
        ("CZ", "60212345", kept("60212345", DIGITS)),
        ("CZ", "6021234567", kept("6021234567", DIGITS)),
        ("CZ", "602 123 456, 603 111 222", kept("602 123 456, 603 111 222", UNCLEAR)),
        ("CZ", "602 123 456 / 603 111 222", kept("602 123 456 / 603 111 222", UNCLEAR)),
        ("CZ", "call mother 602 123 456", kept("call mother 602 123 456", UNCLEAR)),
        ("CZ", "100 000 000", kept("+420100000000", ("warn", "phone_unlikely"))),
        ("SI", "031 123 456", kept("+38631123456")),
        ("SI", "31 123 456", kept("+38631123456")),
        ("SI", "031 123 45", kept("031 123 45", DIGITS)),
        ("AT", "0664 1234567", kept("+436641234567")),
        ("DE", "+49 (0)30 123456", kept("+4930123456")),
        ("DE", "030 123456", kept("+4930123456")),
        ("CZ", "+380 44 123 4567", kept("+380441234567")),
        ("CZ", "+380 12", kept("+38012")),
        ("CZ", "+999 1234567", kept("+999 1234567", UNCLEAR)),
        ("", "602 123 456", kept("602 123 456", UNCLEAR)),
        ("CZ", "none", kept("none", UNCLEAR)),
        ("CZ", "٦٠٢ ١٢٣ ٤٥٦", kept("+420602123456")),
    ],
)
def test_v4_phones_are_written_one_way_or_kept_as_written(country, typed, expected):
    see(field("phone"), typed, expected, replace(CONTEXT, country=country))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("jan@example.cz", kept("jan@example.cz")),
        (" jan@example.cz\u200b ", kept("jan@example.cz")),
        ("j.n+x@sub.example.cz", kept("j.n+x@sub.example.cz")),
        ("ján@příklad.cz", kept("ján@příklad.cz")),
        ("jan.example.cz", blocked("jan.example.cz", "email_at")),
        ("jan@@example.cz", blocked("jan@@example.cz", "email_at")),
        ("@example.cz", blocked("@example.cz", "email_at")),
        ("jan@example", blocked("jan@example", "email_dot")),
        ("jan@example.", blocked("jan@example.", "email_dot")),
        ("jan@.cz", blocked("jan@.cz", "email_dot")),
        ("jan novak@example.cz", blocked("jan novak@example.cz", "email_blank")),
        ("j" * 250 + "@a.cz", blocked("j" * 250 + "@a.cz", "email_long")),
    ],
)
def test_v5_e_mail_has_one_at_and_a_dot_after_it(typed, expected):
    see(field("email", longest=254), typed, expected)


POSTCODE = ("warn", "postcode_digits")


@pytest.mark.parametrize(
    ("country", "typed", "expected"),
    [
        ("CZ", "602 00", kept("602 00")),
        ("CZ", "60200", kept("602 00")),
        ("CZ", "6020", kept("6020", POSTCODE)),
        ("CZ", "A-1010", kept("AT-1010")),
        ("AT", "A-1010", kept("1010")),
        ("AT", "1010", kept("1010")),
        ("AT", "10100", kept("10100", POSTCODE)),
        ("SI", "SI-1000", kept("1000")),
        ("SI", "100", kept("100", POSTCODE)),
        ("DE", "10115", kept("10115")),
        ("DE", "1011", kept("1011", POSTCODE)),
        ("DE", "SLO-12", kept("SLO-12", POSTCODE)),
        ("FR", "whatever it ", kept("whatever it")),
        ("FR", "x" * 12, kept("x" * 12)),
        ("FR", "x" * 13, kept("x" * 13, ("warn", "postcode_long"))),
        ("", "SW1A 1AA 12345", kept("SW1A 1AA 12345", ("warn", "postcode_long"))),
    ],
)
def test_v6_postcodes_are_those_of_the_country(country, typed, expected):
    see(field("postcode"), typed, expected, replace(CONTEXT, country=country))


NOT_MATCHED = ("warn", "area_not_matched")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (("region:CZ064", "town:582646"), kept(("region:CZ064", "town:582646"))),
        (("any",), kept(("any",))),
        ("any", kept(("any",))),
        ((), kept(())),
        ("", kept(())),
        (("region:CZ064", "region:CZ064"), kept(("region:CZ064",))),
        (("text:  Horní   Dolní ",), kept(("text:Horní Dolní",), NOT_MATCHED)),
        (("Horní Dolní",), kept(("text:Horní Dolní",), NOT_MATCHED)),
        (("town:0",), kept(("town:0",), ("warn", "area_not_known"))),
        (("region:",), kept(("region:",), ("warn", "area_not_known"))),
        (("text:",), kept(())),
        (("region:CZ064", "any"), kept(("any",), ("notice", "none_excludes_others"))),
        ((("region:CZ064",),), blocked((("region:CZ064",),), "wrong_shape")),
    ],
)
def test_v7_towns_come_from_the_list_or_stay_as_typed(typed, expected):
    see(field("area", codes="any!"), typed, expected)


NATIONAL = ("warn", "national_number")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("a b", kept("a b")),
        ("a\x00\x1b \u202eb\ud800", kept("a b")),
        ("x" * 500, kept("x" * 500)),
        ("x" * 501, kept("x" * 501, ("warn", "text_long"))),
        ("x" * 20_001, blocked("x" * 20_001, "text_too_long")),
        ("born 710319/2745", kept("born 710319/2745", NATIONAL)),
        ("510319/274", kept("510319/274", NATIONAL)),
        ("7103192745", kept("7103192745", NATIONAL)),
        ("7103192746", kept("7103192746")),
        ("0101006500006", kept("0101006500006", NATIONAL)),
        ("0101006500007", kept("0101006500007")),
        ("1237 010180", kept("1237 010180", NATIONAL)),
        ("2237 010180", kept("2237 010180")),
        ("602123456", kept("602123456")),
    ],
)
def test_v8_texts_are_kept_whole_and_asked_about_numbers_of_persons(typed, expected):
    see(field("text"), typed, expected)


@pytest.mark.parametrize(
    ("kind", "typed", "other", "expected"),
    [
        ("one_of", "a", "", kept("a")),
        ("one_of", "", "", kept("")),
        ("one_of", "other", "the aunt", kept("other")),
        ("one_of", "b", "", kept("b", ("mark", "words_missing"))),
        ("one_of", "other", "  ", blocked("other", "words_missing")),
        ("one_of", "c", "", blocked("c", "not_listed")),
        ("one_of", "A", "", blocked("A", "not_listed")),
        ("many_of", ("a", "b"), "x", kept(("a", "b"))),
        ("many_of", ("a", "c"), "", blocked(("a", "c"), "not_listed")),
        ("many_of", "a", "", kept(("a",))),
        ("many_of", ("a", "other"), "", kept(("a", "other"), ("mark", "words_missing"))),
        ("yes_no", "yes", "", kept("yes")),
        ("yes_no", "maybe", "", blocked("maybe", "not_listed")),
        ("prison", "p-kurim", "", kept("p-kurim")),
        ("prison", "p-elsewhere", "", blocked("p-elsewhere", "prison_not_known")),
        ("languages", ("ces", "de-AT", "sgn"), "", kept(("cs", "de", "sgn"))),
        ("languages", ("cs", "cs"), "", kept(("cs",))),
        ("languages", ("cs", "xx"), "", blocked(("cs", "xx"), "language_not_known")),
    ],
)
def test_v9_what_is_chosen_is_in_the_list_of_the_form(kind, typed, other, expected):
    codes = "a b+ other+" if kind in {"one_of", "many_of"} else ""
    see(field(kind, codes=codes), typed, expected, other=other)


UNTICKED = ("notice", "none_excludes_others")


@pytest.mark.parametrize(
    ("ticked", "expected"),
    [
        (("none",), kept(("none",))),
        (("a", "b"), kept(("a", "b"))),
        (("b", "a"), kept(("b", "a"))),
        (("a", "none"), kept(("none",), UNTICKED)),
        (("none", "a"), kept(("a",), UNTICKED)),
        (("none", "a", "b"), kept(("a", "b"), UNTICKED)),
        (("a", "none", "b"), kept(("a", "b"), UNTICKED)),
        (("none", "never"), kept(("never",), UNTICKED)),
        (("none", "none"), kept(("none",))),
    ],
)
def test_v10_none_and_other_ticks_exclude_each_other(ticked, expected):
    see(field("many_of", codes="none! never! a b"), ticked, expected)


NO_SOURCE = ("mark", "source_missing")


@pytest.mark.parametrize(
    ("needs_source", "value", "said_by", "said_on", "expected"),
    [
        (True, "x", Source.PERSON, TODAY, []),
        (True, "x", Source.FILE, date(2020, 1, 1), []),
        (True, "x", None, TODAY, [NO_SOURCE]),
        (True, "x", Source.PERSON, None, [NO_SOURCE]),
        (True, "x", None, None, [NO_SOURCE]),
        (True, "x", Source.OTHER, date(2026, 11, 23), [("mark", "said_in_future")]),
        (True, "", None, None, []),
        (False, "x", None, None, []),
        (True, "x", None, date(2027, 1, 1), [NO_SOURCE, ("mark", "said_in_future")]),
    ],
)
def test_v12_what_needs_a_source_is_marked_without_one(needs_source, value, said_by, said_on, expected):
    question = field("text", needs_source=needs_source)
    answer, found = checked(question, value, said_by=said_by, said_on=said_on)
    assert (answer.value, found, answer.is_broken) == (value, expected, False)


BOUNDS = ("warn", "number_out_of_bounds")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1500", kept("1500")),
        ("1 500 Kč", kept("1500")),
        ("1.500,-", kept("1500")),
        ("€ 200", kept("200")),
        ("007", kept("7")),
        ("٣", kept("3")),
        ("9\u00a0999\u00a0999", kept("9999999")),
        ("10 000 000", kept("10000000", BOUNDS)),
        ("12,50", blocked("12,50", "number_not_whole")),
        ("1.500,50", blocked("1.500,50", "number_not_whole")),
        ("-5", blocked("-5", "number_unclear")),
        ("a lot", blocked("a lot", "number_unclear")),
        ("²", blocked("²", "number_unclear")),
        ("9" * 16, blocked("9" * 16, "number_out_of_bounds")),
        ("9" * 9999, blocked("9" * 9999, "number_out_of_bounds")),
    ],
)
def test_v13_numbers_and_money_are_whole(typed, expected):
    see(field("number"), typed, expected)


def test_a_number_outside_of_the_bounds_of_its_question_is_told():
    see(field("number", least=0, most=90), "91", kept("91", BOUNDS))


@pytest.mark.parametrize("state", [AnswerState.DECLINED, AnswerState.UNKNOWN, AnswerState.NOT_ASKED])
def test_what_was_not_answered_breaks_no_rule(state):
    answer = IntakeAnswer("X1", state, "31.2.", is_broken=True)
    result = check_answer(field("date"), answer, CONTEXT)
    assert (result.answer.state, result.answer.is_broken, result.findings) == (state, False, ())


def test_a_broken_value_heals_once_it_keeps_the_rules():
    see(field("date"), "1.2.2027", kept("2027-02-01"), is_broken=True)


def test_a_finding_shows_nothing_of_the_person_in_a_trace():
    found = check_answer(field("date"), IntakeAnswer("X1", value="Novák"), CONTEXT).findings[0]
    assert "Novák" not in repr(found)
    assert ("typed", "Novák") in found.facts


def test_a_day_in_letters_has_a_likely_year():
    context = replace(CONTEXT, reads_day=lambda _: date(1027, 2, 1))
    see(field("date"), "1. února 1027", blocked("1. února 1027", "year_unlikely"), context)


def test_where_nothing_is_known_of_a_country_its_codes_are_believed():
    alone = CheckContext(TODAY)
    see(field("area"), ("town:1", "region:XX"), kept(("town:1", "region:XX")), alone)
    see(field("prison"), "p", kept("p"), alone)
    see(field("date"), "1. února 2027", blocked("1. února 2027", "not_a_date"), alone)


def test_a_column_of_several_texts_cannot_be_read():
    see(field("rows", cells="tongues:languages"), (("cs",),), blocked((("cs",),), "wrong_shape"))


def test_only_long_texts_have_lines():
    see(field("long_text"), " a\r\n b ", kept("a\nb"))
    see(field("text"), " a\r\n b ", kept("a b"))


def test_what_no_file_can_keep_was_never_typed():
    see(field("rows", cells="name:text"), "\x00", kept(()))
    see(field("date"), "\ud800", kept(""))
    see(field("date"), "31.2.\x00", ("31.2.", [("block", "no_such_day")], True))
