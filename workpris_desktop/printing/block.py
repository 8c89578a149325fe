"""What the sheet says about one service: its lines, in an order that never changes (leaflet.md 7.2 and 7.3)."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from workpris_desktop.domain.hours import ScheduleRule, weekly_hours
from workpris_desktop.domain.leaflet import LeafletBlock, LeafletLine, LineKind
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Address, Service
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.taxonomy import Taxonomy
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.bounds import MOST_HOURS, MOST_LANGUAGES, MOST_PAPERS, MOST_PRICES, first_few, shortened
from workpris_desktop.printing.hours import hours_in_words
from workpris_desktop.printing.phone import phone_in_words, phone_to_call
from workpris_desktop.printing.price import brief, is_free, prices_in_words
from workpris_desktop.printing.spoken import spoken_languages

_REMOTE: Final = (Setting.PHONE, Setting.ONLINE, Setting.LETTER)

_NOT_OPEN: Final = frozenset({"temporarily closed", "inactive", "defunct"})
"""Values of HSDS ``service.status``."""

_IDENTITY_PAPERS: Final = (
    "id card", "identity", "photo id", "passport", "personalausweis", "ausweis", "lichtbildausweis", "reisepass",
    "občansk", "průkaz totožnosti", "doklad totožnosti", "cestovní pas", "osebn", "potni list",
)  # fmt: skip
"""How publishers begin when they ask for a proof of identity, which the phrase bank has a plain line for."""


def service_block(
    service: Service, taxonomy: Taxonomy, words: Phrasebook, today: date, *, abroad: bool = False
) -> LeafletBlock:
    """Return what the sheet says about a service.

    Nothing that is only for staff is in it: no alert, no description, no entry rules, no name of a place, so that a
    prison is never named. Text of the record stays in the language that it has; far too much of it is cut.

    Args:
        service: the service in full.
        taxonomy: the neutral names of kinds of help.
        words: the phrases, in the language of the sheet.
        today: decides which opening hours are in force.
        abroad: the telephone number needs the code of its country.

    Raises:
        KeyError: the phrase bank or the taxonomy does not know the language of the sheet.
    """
    phone = phone_to_call(service.phones)
    lines = (
        *_help(service, taxonomy, words),
        *_name(service),
        *_phone(phone, words, abroad=abroad),
        *_phone_hours(service, phone, words, today),
        *_address(service, phone, words),
        *_visits(service, phone, words, today),
        *_bring(service, words),
        *_price(service, words),
        *_languages(service, words),
        *_audience(service, words),
    )
    return LeafletBlock(service.id, tuple(LeafletLine(line.kind, shortened(line.text)) for line in lines))


def has_changed(service: Service) -> bool:
    """Tell whether the record has an alert or says that the service is not open, so that its hours cannot be told."""
    return bool(service.alert.strip()) or service.status in _NOT_OPEN


def _help(service: Service, taxonomy: Taxonomy, words: Phrasebook) -> Iterator[LeafletLine]:
    label = taxonomy.plain_label(service.types[0], words.language) if service.types else ""
    if label:
        yield LeafletLine(LineKind.TEXT, label)


def _name(service: Service) -> Iterator[LeafletLine]:
    name = _one_line(service.name)
    yield LeafletLine(LineKind.NAME, name)
    provider = _one_line(service.organization.name) if service.organization else ""
    if provider and provider.casefold() != name.casefold():
        yield LeafletLine(LineKind.TEXT, provider)


def _phone(phone: Phone | None, words: Phrasebook, *, abroad: bool) -> Iterator[LeafletLine]:
    if phone is None:
        yield LeafletLine(LineKind.SENTENCE, words.say("no_phone"))
        return
    yield LeafletLine(LineKind.LABEL, words.say("phone"))
    yield LeafletLine(LineKind.PHONE, phone_in_words(phone, abroad=abroad))
    if phone.extension.strip():
        yield LeafletLine(LineKind.TEXT, words.say("ext", n=phone.extension.strip()))


def _phone_hours(service: Service, phone: Phone | None, words: Phrasebook, today: date) -> Iterator[LeafletLine]:
    """Tell when to call; where there is no telephone there is nothing to tell."""
    if phone is None:
        return
    by_phone = service.setting is Setting.PHONE
    rules = [rule for rule in service.schedule if rule.by_phone or by_phone]
    yield from _hours(rules, _Phrases("phone_h", "always_ph", "unknown_ph"), words, today)


def _address(service: Service, phone: Phone | None, words: Phrasebook) -> Iterator[LeafletLine]:
    if service.setting is Setting.PHONE:
        yield LeafletLine(LineKind.SENTENCE, words.say("byphone"))
        return
    if service.setting is Setting.ONLINE:
        yield LeafletLine(LineKind.SENTENCE, words.say("online"))
        if service.url.strip():
            yield LeafletLine(LineKind.TEXT, service.url.strip())
        return
    address = _first_address(service)
    if address is None:
        yield LeafletLine(LineKind.SENTENCE, words.say(_no_address(service, phone)))
        return
    yield LeafletLine(LineKind.LABEL, words.say("write" if service.setting is Setting.LETTER else "addr"))
    yield from _address_lines(address)


def _no_address(service: Service, phone: Phone | None) -> str:
    """Return the key of the sentence for a place that is not known; it must not send anybody to a missing phone."""
    if service.setting is Setting.PRISON:
        return "ask_staff"
    return "unknown_addr" if phone else "unknown_addr_only"


def _first_address(service: Service) -> Address | None:
    addresses = (place.address for place in service.places if place.address)
    return next((found for found in addresses if found.street.strip() or found.city.strip()), None)


def _address_lines(address: Address) -> Iterator[LeafletLine]:
    tie = "\N{NO-BREAK SPACE}"
    town = tie.join((*address.postal_code.split(), _one_line(address.city)))
    for text in (_one_line(address.street), town):
        if text:
            yield LeafletLine(LineKind.TEXT, text)


def _visits(service: Service, phone: Phone | None, words: Phrasebook, today: date) -> Iterator[LeafletLine]:
    if has_changed(service):
        yield LeafletLine(LineKind.WARNING, words.say("changed" if phone else "changed_only"))
        return
    if service.setting in _REMOTE:
        return
    rules = [rule for rule in service.schedule if not rule.by_phone]
    unknown = "unknown_h" if phone else "unknown_h_only"
    yield from _hours(rules, _Phrases("visit_h", "always", unknown), words, today)


class _Phrases(NamedTuple):
    """The keys for hours of one sort: above the hours, instead of them when it is always, or when nobody knows."""

    heading: str
    always: str
    unknown: str


def _hours(rules: Sequence[ScheduleRule], keys: _Phrases, words: Phrasebook, today: date) -> Iterator[LeafletLine]:
    week = weekly_hours(rules, today)
    if week and week.always:
        yield LeafletLine(LineKind.SENTENCE, words.say(keys.always))
        return
    lines = hours_in_words(week, words) if week else ()
    if not 0 < len(lines) <= MOST_HOURS:
        yield LeafletLine(LineKind.SENTENCE, words.say(keys.unknown))
        return
    yield LeafletLine(LineKind.LABEL, words.say(keys.heading))
    for line in lines:
        yield LeafletLine(LineKind.TEXT, line)


def _bring(service: Service, words: Phrasebook) -> Iterator[LeafletLine]:
    papers = (_one_line(document) for document in service.documents)
    plain = dict.fromkeys(words.say("id") if _proves_identity(paper) else paper for paper in papers if paper)
    if plain:
        yield LeafletLine(LineKind.LABEL, words.say("bring"))
    for paper in first_few(tuple(plain), MOST_PAPERS):
        yield LeafletLine(LineKind.TEXT, paper)


def _proves_identity(paper: str) -> bool:
    return paper.casefold() == "id" or paper.casefold().startswith(_IDENTITY_PAPERS)


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
    least, most = service.minimum_age, service.maximum_age
    if least and most:
        yield LeafletLine(LineKind.SENTENCE, words.say("age_to", n=least, m=most))
    elif least:
        yield LeafletLine(LineKind.SENTENCE, words.say("age", n=least))
    elif most:
        yield LeafletLine(LineKind.SENTENCE, words.say("age_max", m=most))


def _one_line(text: str) -> str:
    return " ".join(text.split())
