"""What the sheet says of places: where to go, where to write, when to come, and whom to ask for."""

from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.leaflet import LeafletLine, LineKind, Part, Picture
from workpris_desktop.domain.provider import Place, PlaceKind
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.timetable import hours_of
from workpris_desktop.printing.block_brief import BlockBrief, pictured
from workpris_desktop.printing.block_phone import calling_hours, tells_days
from workpris_desktop.printing.bounds import one_line
from workpris_desktop.printing.foreign import is_in_language, language_mark, record_text
from workpris_desktop.printing.freshness import has_changed
from workpris_desktop.printing.hours_lines import (
    HoursPhrases,
    closure_lines,
    holiday_lines,
    hours_lines,
    rules_of_place,
)
from workpris_desktop.printing.place import address_lines, place_with_address
from workpris_desktop.printing.price import brief as brief_text
from workpris_desktop.printing.wrap import split_sentences

_ANSWERS: Final = HoursPhrases("online_h", "always_on", "appt_only", "unknown_h_only")
_VISITS: Final = HoursPhrases("visit_h", "always", "appt", "unknown_h")
_VISITS_WITHOUT_PHONE: Final = HoursPhrases("visit_h", "always", "appt_only", "unknown_h_only")


def address_block_lines(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Walk the lines that tell where to go, or why there is nowhere to go.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    if not brief.tells(Part.ADDRESS):
        return
    setting, place = brief.service.setting, brief.place
    if setting is Setting.PHONE:
        yield LeafletLine(LineKind.SENTENCE, brief.say("byphone"))
    elif setting is Setting.ONLINE:
        yield LeafletLine(LineKind.SENTENCE, brief.say("online"))
        if brief.service.url.strip():
            yield LeafletLine(LineKind.TEXT, brief.service.url.strip())
    elif place is None or place.address is None:
        yield LeafletLine(LineKind.SENTENCE, brief.say(_no_address(brief)), Picture.DOOR)
    else:
        yield from _address(brief, place, "write" if setting is Setting.LETTER else "addr")
        yield from _notes(brief, place)


def letter_lines(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Walk the lines that tell where to write; never to a confidential place.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    place = place_with_address(brief.service)
    if not brief.tells(Part.LETTERS) or place is None or _has_secret(brief):
        return
    if not (brief.tells(Part.ADDRESS) and brief.place is place):
        yield from _address(brief, place, "write")
    elif brief.service.setting is not Setting.LETTER:
        yield LeafletLine(LineKind.SENTENCE, brief.say("write_here"), Picture.LETTER)


def visit_lines(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Walk what is closed for a time, then when to come; in its place that something has changed.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    yield from pictured(_visits(brief), Picture.CLOCK)


def person_lines(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Walk the name and the function of the first person whom everybody may be told of.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    if not brief.tells(Part.PERSON):
        return
    people = (each for each in brief.service.contacts if each.public and each.name.strip())
    person = next((each for each in people if brief.is_neutral(each.name)), None)
    if person is None:
        return
    yield LeafletLine(LineKind.LABEL, brief.say("person"), Picture.PERSON)
    yield LeafletLine(LineKind.TEXT, one_line(person.name))
    function = brief_text(person.function)
    if function and brief.is_neutral(function):
        mark = language_mark(brief.service, brief.words)
        yield from (LeafletLine(LineKind.TEXT, text) for text in (mark, function) if text)


def _address(brief: BlockBrief, place: Place, key: str) -> Iterator[LeafletLine]:
    assert place.address is not None
    yield LeafletLine(LineKind.LABEL, brief.say(key), Picture.LETTER if key == "write" else Picture.DOOR)
    for text in address_lines(place.address):
        yield LeafletLine(LineKind.TEXT, text)


def _notes(brief: BlockBrief, place: Place) -> Iterator[LeafletLine]:
    """Walk the floor or the bell, and the nearest stop: where they are short, and known to give nobody away.

    Of how to get there only the first sentence is told: what follows the stop (a lift, a ramp) is no stop.
    """
    if not brief.telltales.word_starts:
        return
    for field, source, key in (
        ("description", place.description, ""),
        ("transportation", place.transportation, "stop"),
    ):
        told = record_text(brief.service, brief.words, field, source, entity="location", entity_id=place.id)
        text = brief_text(split_sentences(told.text.strip())[0] if key else told.text)
        understood = is_in_language(brief.service, brief.words) or told.text != source
        if not (text and understood and brief.is_neutral(text)):
            continue
        if key:
            yield LeafletLine(LineKind.LABEL, brief.say(key))
        yield LeafletLine(LineKind.TEXT, text)


def _no_address(brief: BlockBrief) -> str:
    """Return the key of the sentence in place of an address; it must not send anybody to a missing phone."""
    if _has_secret(brief):
        return "secret_addr" if brief.phone else "secret_addr_only"
    if brief.service.setting is Setting.PRISON:
        return "ask_staff"
    return "unknown_addr" if brief.phone else "unknown_addr_only"


def _has_secret(brief: BlockBrief) -> bool:
    return any(place.kind is PlaceKind.CONFIDENTIAL for place in brief.service.places)


def _visits(brief: BlockBrief) -> Iterator[LeafletLine]:
    service, words, today = brief.service, brief.words, brief.today
    if not brief.remote:
        yield from closure_lines(service, words, today)
    if has_changed(service, today):
        yield LeafletLine(LineKind.WARNING, brief.say_call_first("changed"))
        return
    if not brief.tells(Part.VISITS):
        return
    if service.setting is Setting.ONLINE:
        yield from _answers(brief)
    if brief.remote:
        return
    hours = hours_of([rule for rule in rules_of_place(service) if not (rule.by_phone or rule.online)], today)
    can_call, known = brief.phone is not None, tells_days(hours)
    yield from hours_lines(hours, _VISITS if can_call else _VISITS_WITHOUT_PHONE, words, today, can_call=can_call)
    yield from holiday_lines(service, brief.regions, words, today, can_call=can_call, hours_known=known)


def _answers(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Tell when somebody answers on the internet; nothing where that is not known, because anybody can look there."""
    service, words, today = brief.service, brief.words, brief.today
    hours = hours_of([rule for rule in rules_of_place(service) if rule.online or not rule.by_phone], today)
    if hours:
        yield from hours_lines(hours, _ANSWERS, words, today, can_call=False)
    known = tells_days(hours) or tells_days(calling_hours(brief))
    yield from holiday_lines(service, brief.regions, words, today, can_call=False, hours_known=known)
