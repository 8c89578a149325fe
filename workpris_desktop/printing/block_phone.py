"""What the sheet says of telephones: whom to call, and when."""

from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.domain.leaflet import LeafletLine, LineKind, Part, Picture
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.domain.timetable import Hours, hours_of
from workpris_desktop.printing.block_brief import BlockBrief, pictured
from workpris_desktop.printing.bounds import one_line
from workpris_desktop.printing.foreign import is_in_language
from workpris_desktop.printing.hours_lines import (
    HoursPhrases,
    closure_lines,
    holiday_lines,
    hours_lines,
    rules_of_place,
)
from workpris_desktop.printing.phone import dialled, is_free_call, phone_in_words, phones_to_call

_CALLS: Final = HoursPhrases("phone_h", "always_ph", "appt_ph", "unknown_ph")

_LONGEST_PURPOSE_WORDS: Final = 4
"""Words of a purpose that heads a second number."""


def phone_lines(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Walk the numbers to call: the first, and a second one that is for something else.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    if brief.phone is None:
        yield LeafletLine(LineKind.SENTENCE, brief.say("no_phone"), Picture.PHONE)
        return
    yield LeafletLine(LineKind.LABEL, brief.say("phone"), Picture.PHONE)
    yield from _number(brief, brief.phone)
    second = None if brief.phone_only else _second_phone(brief, brief.phone)
    if second is not None:
        yield LeafletLine(LineKind.LABEL, one_line(second.description), Picture.PHONE)
        yield from _number(brief, second)


def phone_hours_lines(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Walk the lines that tell when to call, where there is a telephone; nobody is told to call before calling.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    yield from pictured(_phone_hours(brief), Picture.CLOCK)


def calling_hours(brief: BlockBrief) -> Hours | None:
    """Return when somebody answers the telephone; of help by telephone these are all hours but those online."""
    by_phone = brief.service.setting is Setting.PHONE
    return hours_of([rule for rule in rules_of_place(brief.service) if _is_for_calls(rule, by_phone)], brief.today)


def tells_days(hours: Hours | None) -> bool:
    """Tell whether hours are known and leave any day out; who is there day and night is not said to be away."""
    return hours is not None and not (hours.week and hours.week.always)


def _number(brief: BlockBrief, phone: Phone) -> Iterator[LeafletLine]:
    yield LeafletLine(LineKind.PHONE, phone_in_words(phone, abroad=brief.abroad))
    if phone.extension.strip():
        yield LeafletLine(LineKind.TEXT, brief.say("ext", n=phone.extension.strip()))
    if is_free_call(phone) and not brief.abroad:
        yield LeafletLine(LineKind.TEXT, brief.say("free_call"))


def _second_phone(brief: BlockBrief, first: Phone) -> Phone | None:
    """Return another number whose purpose the record states, briefly and in the language of the sheet."""
    if not is_in_language(brief.service, brief.words):
        return None
    return next((phone for phone in phones_to_call(brief.service.phones) if _differs(brief, phone, first)), None)


def _differs(brief: BlockBrief, phone: Phone, first: Phone) -> bool:
    purpose, usual = one_line(phone.description), one_line(first.description)
    if not purpose or purpose.casefold() == usual.casefold() or dialled(phone) == dialled(first):
        return False
    return len(purpose.split()) <= _LONGEST_PURPOSE_WORDS and brief.is_neutral(purpose)


def _phone_hours(brief: BlockBrief) -> Iterator[LeafletLine]:
    service, words, today = brief.service, brief.words, brief.today
    if brief.remote:
        yield from closure_lines(service, words, today)
    if not brief.tells(Part.PHONE_HOURS):
        return
    hours = calling_hours(brief)
    if brief.phone:
        yield from hours_lines(hours, _CALLS, words, today, can_call=False)
    if brief.remote and service.setting is not Setting.ONLINE:
        known = tells_days(hours)
        yield from holiday_lines(service, brief.regions, words, today, can_call=False, hours_known=known)


def _is_for_calls(rule: ScheduleRule, by_phone: bool) -> bool:
    return rule.by_phone or (by_phone and not rule.online)
