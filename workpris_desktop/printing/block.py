"""What the sheet says about one service: its lines, in an order that never changes (leaflet.md 7.2 and 7.3)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from workpris_desktop.domain.leaflet import LeafletBlock, LeafletLine, LineKind
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import PlaceKind, Service
from workpris_desktop.domain.region import NO_REGIONS, Regions
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.taxonomy import Taxonomy
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.domain.timetable import Hours, hours_of
from workpris_desktop.printing.audience import audience_in_words
from workpris_desktop.printing.bounds import MOST_LANGUAGES, MOST_PRICES, first_few, shortened
from workpris_desktop.printing.hours_lines import (
    HoursPhrases,
    closure_lines,
    holiday_lines,
    hours_lines,
    rules_of_place,
)
from workpris_desktop.printing.naming import names_on_paper
from workpris_desktop.printing.papers import papers_to_bring
from workpris_desktop.printing.phone import phone_in_words, phone_to_call
from workpris_desktop.printing.place import address_lines, printed_place
from workpris_desktop.printing.price import brief, is_free, prices_in_words
from workpris_desktop.printing.spoken import spoken_languages

_REMOTE: Final = (Setting.PHONE, Setting.ONLINE, Setting.LETTER)

_ANSWERS: Final = HoursPhrases("online_h", "always_on", "appt_only", "unknown_h_only")
_CALLS: Final = HoursPhrases("phone_h", "always_ph", "appt_ph", "unknown_ph")
_VISITS: Final = HoursPhrases("visit_h", "always", "appt", "unknown_h")
_VISITS_WITHOUT_PHONE: Final = HoursPhrases("visit_h", "always", "appt_only", "unknown_h_only")

_NOT_OPEN: Final = frozenset({"temporarily closed", "inactive", "defunct"})
"""Values of HSDS ``service.status``."""


def service_block(
    service: Service,
    taxonomy: Taxonomy,
    words: Phrasebook,
    today: date,
    *,
    abroad: bool = False,
    regions: Regions = NO_REGIONS,
) -> LeafletBlock:
    """Return what the sheet says about a service.

    Nothing that is only for staff is in it: no alert, no description, no entry rules, no name of a place, so that a
    prison is never named. Text of the record stays in the language that it has; far too much of it is cut.

    Args:
        service: the service in full.
        taxonomy: the neutral names of kinds of help.
        words: the phrases, in the language of the sheet.
        today: decides which opening hours are in force, and which changes and holidays are near.
        abroad: the telephone number needs the code of its country.
        regions: tell which holidays a region has; without them, those of single regions are told as perhaps.

    Raises:
        KeyError: the phrase bank or the taxonomy does not know the language of the sheet.
    """
    phone = phone_to_call(service.phones)
    lines = (
        *_help(service, taxonomy, words),
        *_name(service),
        *_phone(phone, words, abroad=abroad),
        *_phone_hours(service, phone, words, today, regions),
        *_address(service, phone, words),
        *_visits(service, phone, words, today, regions),
        *_bring(service, words),
        *_price(service, words),
        *_languages(service, words),
        *_audience(service, words),
    )
    return LeafletBlock(service.id, tuple(LeafletLine(line.kind, shortened(line.text)) for line in lines))


def has_changed(service: Service, today: date) -> bool:
    """Tell whether an alert counts or the service is said not to be open, so that its hours cannot be told."""
    alert = service.alert_notice or Alert(service.alert)
    return bool(alert.text.strip() and alert.is_active(today)) or service.status in _NOT_OPEN


def _help(service: Service, taxonomy: Taxonomy, words: Phrasebook) -> Iterator[LeafletLine]:
    label = taxonomy.plain_label(service.types[0], words.language) if service.types else ""
    if label:
        yield LeafletLine(LineKind.TEXT, label)


def _name(service: Service) -> Iterator[LeafletLine]:
    name, *provider = names_on_paper(service)
    yield LeafletLine(LineKind.NAME, name)
    for text in provider:
        yield LeafletLine(LineKind.TEXT, text)


def _phone(phone: Phone | None, words: Phrasebook, *, abroad: bool) -> Iterator[LeafletLine]:
    if phone is None:
        yield LeafletLine(LineKind.SENTENCE, words.say("no_phone"))
        return
    yield LeafletLine(LineKind.LABEL, words.say("phone"))
    yield LeafletLine(LineKind.PHONE, phone_in_words(phone, abroad=abroad))
    if phone.extension.strip():
        yield LeafletLine(LineKind.TEXT, words.say("ext", n=phone.extension.strip()))


def _phone_hours(
    service: Service, phone: Phone | None, words: Phrasebook, today: date, regions: Regions
) -> Iterator[LeafletLine]:
    """Tell when to call, where there is a telephone; nobody is told to call before calling."""
    remote = service.setting in _REMOTE
    hours = _calling_hours(service, today)
    if remote:
        yield from closure_lines(service, words, today)
    if phone:
        yield from hours_lines(hours, _CALLS, words, today, can_call=False)
    if remote and service.setting is not Setting.ONLINE:
        known = _tells_days(hours)
        yield from holiday_lines(service, regions, words, today, can_call=False, hours_known=known)


def _calling_hours(service: Service, today: date) -> Hours | None:
    """Return when somebody answers the telephone; of help by telephone these are all hours but those online."""
    by_phone = service.setting is Setting.PHONE
    rules = rules_of_place(service)
    return hours_of([rule for rule in rules if rule.by_phone or (by_phone and not rule.online)], today)


def _tells_days(hours: Hours | None) -> bool:
    """Tell whether hours are known and leave any day out; who is there day and night is not said to be away."""
    return hours is not None and not (hours.week and hours.week.always)


def _address(service: Service, phone: Phone | None, words: Phrasebook) -> Iterator[LeafletLine]:
    if service.setting is Setting.PHONE:
        yield LeafletLine(LineKind.SENTENCE, words.say("byphone"))
        return
    if service.setting is Setting.ONLINE:
        yield LeafletLine(LineKind.SENTENCE, words.say("online"))
        if service.url.strip():
            yield LeafletLine(LineKind.TEXT, service.url.strip())
        return
    place = printed_place(service)
    if place is None or place.address is None:
        yield LeafletLine(LineKind.SENTENCE, words.say(_no_address(service, phone)))
        return
    yield LeafletLine(LineKind.LABEL, words.say("write" if service.setting is Setting.LETTER else "addr"))
    for text in address_lines(place.address):
        yield LeafletLine(LineKind.TEXT, text)


def _no_address(service: Service, phone: Phone | None) -> str:
    """Return the key of the sentence in place of an address; it must not send anybody to a missing phone."""
    if any(place.kind is PlaceKind.CONFIDENTIAL for place in service.places):
        return "secret_addr" if phone else "secret_addr_only"
    if service.setting is Setting.PRISON:
        return "ask_staff"
    return "unknown_addr" if phone else "unknown_addr_only"


def _visits(
    service: Service, phone: Phone | None, words: Phrasebook, today: date, regions: Regions
) -> Iterator[LeafletLine]:
    remote = service.setting in _REMOTE
    if not remote:
        yield from closure_lines(service, words, today)
    if has_changed(service, today):
        yield LeafletLine(LineKind.WARNING, words.say("changed" if phone else "changed_only"))
        return
    if service.setting is Setting.ONLINE:
        yield from _answers(service, words, today, regions)
    if remote:
        return
    hours = hours_of([rule for rule in rules_of_place(service) if not (rule.by_phone or rule.online)], today)
    can_call, known = phone is not None, _tells_days(hours)
    yield from hours_lines(hours, _VISITS if can_call else _VISITS_WITHOUT_PHONE, words, today, can_call=can_call)
    yield from holiday_lines(service, regions, words, today, can_call=can_call, hours_known=known)


def _answers(service: Service, words: Phrasebook, today: date, regions: Regions) -> Iterator[LeafletLine]:
    """Tell when somebody answers on the internet; nothing where that is not known, because anybody can look there."""
    hours = hours_of([rule for rule in rules_of_place(service) if rule.online or not rule.by_phone], today)
    if hours:
        yield from hours_lines(hours, _ANSWERS, words, today, can_call=False)
    known = _tells_days(hours) or _tells_days(_calling_hours(service, today))
    yield from holiday_lines(service, regions, words, today, can_call=False, hours_known=known)


def _bring(service: Service, words: Phrasebook) -> Iterator[LeafletLine]:
    papers = papers_to_bring(service, words)
    if papers:
        yield LeafletLine(LineKind.LABEL, words.say("bring"))
    for paper in papers:
        yield LeafletLine(LineKind.TEXT, paper)


def _price(service: Service, words: Phrasebook) -> Iterator[LeafletLine]:
    if is_free(service.prices):
        yield LeafletLine(LineKind.SENTENCE, words.say("free"))
        return
    lines = first_few(prices_in_words(service.prices, words), MOST_PRICES)
    if any(price.amount for price in service.prices):
        yield LeafletLine(LineKind.LABEL, words.say("pay"))
        for line in lines:
            yield LeafletLine(LineKind.TEXT, line)
        return
    for line in (*lines, brief(service.fees_description)):
        if line:
            yield LeafletLine(LineKind.SENTENCE, line)


def _languages(service: Service, words: Phrasebook) -> Iterator[LeafletLine]:
    names = spoken_languages(service.languages, words)
    if names:
        yield LeafletLine(LineKind.LABEL, words.say("lang"))
        yield LeafletLine(LineKind.TEXT, ", ".join(first_few(names, MOST_LANGUAGES)))


def _audience(service: Service, words: Phrasebook) -> Iterator[LeafletLine]:
    for sentence in audience_in_words(service, words):
        yield LeafletLine(LineKind.SENTENCE, sentence)
