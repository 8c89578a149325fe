"""Opening hours as people write them."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.sheets import books
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.hours import LONGEST_NIGHT_HOURS, WEEKDAYS, ScheduleRule, Span
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.publishing.hours_text import hours_in, parse_hours
from workpris_desktop.publishing.hours_written import hours_written
from workpris_desktop.publishing.reading_words import read_reading_words
from workpris_desktop.system.paths import resources_folder

ALL_DAYS = " ".join(WEEKDAYS)

UNDERSTOOD = [
    ("po-pá 8-16", "", "MO TU WE TH FR 8:00-16:00"),
    ("PO-PÁ 8–16 H", "cs", "MO TU WE TH FR 8:00-16:00"),
    ("Po - Pá: 8.00 - 16.30", "cs", "MO TU WE TH FR 8:00-16:30"),
    ("po-pa 8-16", "", "MO TU WE TH FR 8:00-16:00"),
    ("pracovní dny 8–16h", "cs", "MO TU WE TH FR 8:00-16:00"),
    ("pondělí až čtvrtek od 8:00 do 16:00 hod., pátek 8-14", "", "MO TU WE TH 8:00-16:00 | FR 8:00-14:00"),
    ("Po 8-12,13-17; St 8-12", "cs", "MO 8:00-12:00 | MO 13:00-17:00 | WE 8:00-12:00"),
    ("St 8,00-15,30", "cs", "WE 8:00-15:30"),
    ("po, st, pá 9-12", "cs", "MO WE FR 9:00-12:00"),
    ("po út 8-12 st 9-11", "cs", "MO TU 8:00-12:00 | WE 9:00-11:00"),
    ("so-po 8-12", "cs", "MO SA SU 8:00-12:00"),
    ("po-pá 8-16, so-ne zavřeno", "cs", "MO TU WE TH FR 8:00-16:00"),
    ("denně 19-8", "cs", f"{ALL_DAYS} 19:00-8:00"),
    ("út 13:00-17:00\nčt 9:00-12:00", "", "TU 13:00-17:00 | TH 9:00-12:00"),
    ("Mo–Fr 8:00–12:00, 13–17 Uhr", "", "MO TU WE TH FR 8:00-12:00 | MO TU WE TH FR 13:00-17:00"),
    ("Mo 9 - 12 Uhr und 14 - 17 Uhr, Di geschlossen", "de", "MO 9:00-12:00 | MO 14:00-17:00"),
    ("9-12, 13-17 Mo-Fr", "de", "MO TU WE TH FR 9:00-12:00 | MO TU WE TH FR 13:00-17:00"),
    ("Mo/Mi/Fr 9-12", "de", "MO WE FR 9:00-12:00"),
    ("So 9-12", "de", "SU 9:00-12:00"),
    ("So 9-12", "cs", "SA 9:00-12:00"),
    ("pon-pet 8.00-15.00", "", "MO TU WE TH FR 8:00-15:00"),
    ("od ponedeljka do petka od 8. do 15. ure", "sl", "MO TU WE TH FR 8:00-15:00"),
    ("vsak dan 0-24", "sl", f"{ALL_DAYS} 0:00-0:00"),
    ("Mon to Thu 9-12", "", "MO TU WE TH 9:00-12:00"),
    ("Mon-Fri 9am-5pm", "en", "MO TU WE TH FR 9:00-17:00"),
    ("Mon 9-5 pm", "en", "MO 9:00-17:00"),
    ("Mon 1-5pm", "en", "MO 13:00-17:00"),
    ("Mon 10am-12pm", "en", "MO 10:00-12:00"),
    ("weekends 10-14", "en", "SA SU 10:00-14:00"),
    ("nonstop", "", f"{ALL_DAYS} 0:00-0:00"),
    ("24/7", "", f"{ALL_DAYS} 0:00-0:00"),
    ("po-pá nonstop", "cs", "MO TU WE TH FR 0:00-0:00"),
    ("24 hodin denně", "", f"{ALL_DAYS} 0:00-0:00"),
    ("po objednání", "", "by appointment"),
    ("nach Vereinbarung", "", "by appointment"),
    ("po, út po objednání", "cs", "MO TU by appointment"),
    ("po-pá 8-16 (po objednání)", "cs", "MO TU WE TH FR 8:00-16:00 by appointment"),
    ("po 8-12; po objednání", "cs", "MO 8:00-12:00 | by appointment"),
]

NOT_UNDERSTOOD = [
    ("", ""),
    ("???", ""),
    ("8-16", "cs"),
    ("po", "cs"),
    ("zavřeno", "cs"),
    ("po 8", "cs"),
    ("po 8-", "cs"),
    ("po 25-26", "cs"),
    ("po 8:70-9", "cs"),
    ("po 24:30-25", "cs"),
    ("po 8-8", "cs"),
    ("po 24-8", "cs"),
    ("po-pá 16-8", "cs"),
    ("po-po 8-12", "cs"),
    ("po- 8-12", "cs"),
    ("denně-po 8-12", "cs"),
    ("8-12 po 13-15", "cs"),
    ("Mon 13am-2pm", "en"),
    ("každé první pondělí 8-12", "cs"),
    ("sudý týden po 8-12", "cs"),
    ("po-pá 8-16 mimo svátky", "cs"),
    ("po 8-12, po objednání", "cs"),
    ("Montag 8 bis 12 Uhr und nach Vereinbarung", "de"),
    ("po objednání po 8-12", "cs"),
    ("So 9-12", ""),
    ("So 9-12", "xx"),
]


def told(rules):
    return " | ".join(map(told_rule, rules))


def told_rule(rule):
    parts = [*rule.byday]
    if rule.opens_at is not None:
        parts.append(f"{rule.opens_at:%-H:%M}-{rule.closes_at:%-H:%M}")
    return " ".join([*parts, *["by appointment"][: rule.by_appointment]])


@pytest.mark.parametrize(("text", "language", "expected"), UNDERSTOOD)
def test_hours_are_understood_as_people_write_them(text, language, expected):
    assert told(parse_hours(text, books(), language)) == expected


@pytest.mark.parametrize(("text", "language"), NOT_UNDERSTOOD)
def test_what_is_not_clear_is_not_guessed(text, language):
    assert parse_hours(text, books(), language) is None


@given(st.text(max_size=40), st.sampled_from(["", *LANGUAGES]))
def test_no_text_is_too_much(text, language):
    rules = parse_hours(text, books(), language)
    assert rules is None or all(isinstance(rule, ScheduleRule) for rule in rules)


PIECES = ["po", "Mo", "pet", "Fri", "-", ",", ";", " ", "8", "16:00", "24", "9.30", "až", "bis", "nonstop", "24/7", "("]
MORE_PIECES = ["po objednání", "by appointment", "zavřeno", "closed", "pm", "Uhr", "denně", "\n", "/", "víkend", "h"]


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES + MORE_PIECES), max_size=14), st.sampled_from(["", *LANGUAGES]))
def test_what_is_understood_can_be_written_and_is_plausible(pieces, language):
    rules = parse_hours("".join(pieces), books(), language)
    if rules is not None:
        assert all(rule.span is None or rule.span.is_plausible for rule in rules)
        assert hours_written(rules, books()["en"]) is not None


def plausible(opens, closes):
    span = Span(time(*divmod(opens, 60)), time(*divmod(closes, 60)))
    return span if span.is_plausible and opens != closes else None


spans = st.builds(plausible, st.integers(0, 1439), st.integers(0, 1439)).filter(bool) | st.just(Span(time(0), time(0)))
days = st.sets(st.sampled_from(WEEKDAYS), min_size=1).map(lambda found: tuple(sorted(found, key=WEEKDAYS.index)))
timed_rules = st.builds(
    lambda byday, span, appointment: ScheduleRule(
        byday=byday, opens_at=span.opens, closes_at=span.closes, by_appointment=appointment
    ),
    days,
    spans,
    st.booleans(),
)
rules_of_weeks = st.lists(
    timed_rules | st.builds(ScheduleRule, byday=days | st.just(()), by_appointment=st.just(True)),
    min_size=1,
    max_size=5,
)


def meaning(rules):
    return {
        (day, rule.opens_at, rule.closes_at, rule.by_appointment) for rule in rules for day in (rule.byday or ("any",))
    }


@settings(max_examples=300)
@given(rules_of_weeks, st.sampled_from(LANGUAGES))
def test_what_we_write_is_read_back_as_the_same_hours(rules, language):
    text = hours_written(rules, books()[language])
    assert text is not None
    read = hours_in(text, books()[language])
    assert read is not None, text
    assert meaning(read) == meaning(rules), text


EIGHT, FOUR = time(8), time(16)


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ([ScheduleRule(byday=("MO", "TU", "WE", "FR"), opens_at=EIGHT, closes_at=FOUR)], "po-st, pá 8:00-16:00"),
        ([ScheduleRule(byday=WEEKDAYS, opens_at=time(0), closes_at=time(0))], "nonstop"),
        ([ScheduleRule(byday=WEEKDAYS, opens_at=time(8), closes_at=time(0))], "denně 8:00-24:00"),
        ([ScheduleRule(byday=WEEKDAYS, opens_at=time(8), closes_at=time(7))], None),
        ([ScheduleRule(byday=("MO",), opens_at=time(18), closes_at=time(0))], "po 18:00-24:00"),
        ([], None),
        ([ScheduleRule(byday=("1MO",), freq="MONTHLY", opens_at=EIGHT, closes_at=FOUR)], None),
        ([ScheduleRule(byday=("1MO",), opens_at=EIGHT, closes_at=FOUR)], None),
        ([ScheduleRule(byday=("MO",), interval=2, opens_at=EIGHT, closes_at=FOUR)], None),
        ([ScheduleRule(byday=("MO",), opens_at=EIGHT)], None),
        ([ScheduleRule(byday=("MO",))], None),
        ([ScheduleRule(byday=("MO",), opens_at=EIGHT, closes_at=FOUR, valid_to=date(2026, 1, 1))], None),
        ([ScheduleRule(freq="")], None),
    ],
)
def test_only_plain_weeks_fit_in_a_line(rules, expected):
    assert hours_written(rules, books()["cs"]) == expected


def test_a_night_is_no_longer_than_a_night():
    assert told(parse_hours("po-pá 20-9", books(), "cs")).endswith("20:00-9:00")
    assert parse_hours(f"po-pá 18-{18 + LONGEST_NIGHT_HOURS - 24}", books(), "cs")
    assert parse_hours(f"po-pá 18-{18 + LONGEST_NIGHT_HOURS - 23}", books(), "cs") is None


def test_every_language_has_every_word():
    spellings = {language: set(words.spellings) for language, words in books().items()}
    assert len(set(map(frozenset, spellings.values()))) == 1
    for words in books().values():
        days = [key for key in words.spellings if key.startswith("day")]
        meant = [phrase for phrase, keys in words.phrases.items() if len(keys & {*days, "always", "closed", "to"}) > 1]
        assert not meant, words.language


@pytest.mark.parametrize(
    "content", ["key,en,de,cs\na,b,c,d\n", "key,en,de,cs,sl\n", "key,en,de,cs,sl\na,b,,d,e\n", "\xff"]
)
def test_a_damaged_table_of_words_is_named(tmp_path, content):
    (tmp_path / "reading-words.csv").write_text(content, encoding="latin-1")
    with pytest.raises(PackagingFault):
        read_reading_words(tmp_path)


def test_a_missing_table_of_words_is_named(tmp_path):
    with pytest.raises(PackagingFault):
        read_reading_words(tmp_path)
    assert read_reading_words(resources_folder()) == dict(books())
