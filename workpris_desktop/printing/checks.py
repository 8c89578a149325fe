"""What is to be looked at before a leaflet is printed: found in its services, its options and its finished lines."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from workpris_desktop.domain.leaflet import LeafletOptions, Part
from workpris_desktop.domain.leaflet_check import EXPIRED_AFTER_DAYS, OLD_AFTER_DAYS, CheckKind, LeafletCheck
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import PlaceKind, Service
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.taxonomy import Taxonomy
from workpris_desktop.printing.audience import is_for_professionals
from workpris_desktop.printing.block import service_block
from workpris_desktop.printing.block_brief import BlockBrief
from workpris_desktop.printing.block_way import has_secret_place, is_on_map
from workpris_desktop.printing.foreign import language_mark
from workpris_desktop.printing.freshness import alert_on, days_since_check, has_changed
from workpris_desktop.printing.naming import names_on_paper
from workpris_desktop.printing.neutral import Telltales, telling_word
from workpris_desktop.printing.phone import phone_to_call
from workpris_desktop.printing.place import address_lines, place_with_address, printed_place
from workpris_desktop.printing.readability import long_sentences, long_words
from workpris_desktop.printing.typed import typed_line

_WATCHES: Final = ("MNT.PRO",)
"""The kind of help that is the office which watches over a person."""

_SENSITIVE: Final = ("ADD", "MEN", "HLT.INF", "PRG.SEX", "FAM.DVV")
"""The kinds of help that are nobody's business (leaflet.md 7.6); what is below them is, too."""

_ORDER: Final = {kind: at for at, kind in enumerate(CheckKind)}


def leaflet_checks(
    services: Sequence[Service],
    words: Phrasebook,
    options: LeafletOptions,
    today: date,
    *,
    taxonomy: Taxonomy,
    word_starts: Sequence[str],
    prison_names: Sequence[str] = (),
) -> tuple[LeafletCheck, ...]:
    """Return what is to be looked at: what staff typed first, then the services in their order.

    Args:
        services: those that are chosen, also those that are left out of the sheet.
        words: the phrases, in the language of the sheet.
        options: how it is to be printed.
        today: the day on which it is.
        taxonomy: the neutral names of kinds of help.
        word_starts: beginnings of words that give a person away.
        prison_names: names of prisons and of their towns, see `neutral.names_of_prisons`.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    telltales = Telltales(word_starts, prison_names)
    found = [*_typed(services, options, telltales)]
    for service in services:
        if is_for_professionals(service):
            about = [_check(CheckKind.FOR_STAFF, service)]
        else:
            brief = BlockBrief(service, words, options, today, telltales=telltales)
            about = [
                *_telling(service, options, telltales),
                *_ageing(service, today),
                *_others(brief, taxonomy),
                *_on_the_way(brief),
            ]
        found += sorted(about, key=lambda check: _ORDER[check.kind])
    return (*found, *_hard(options))


def telling_place(service: Service) -> bool:
    """Tell whether the address on the sheet is that of a prison, or the help is given nowhere but inside one."""
    place = printed_place(service)
    at_prison = place is not None and (bool(place.prison) or place.kind is PlaceKind.PRISON)
    return at_prison or service.setting is Setting.PRISON


def _typed(services: Sequence[Service], options: LeafletOptions, telltales: Telltales) -> Iterator[LeafletCheck]:
    tells_way = Part.WAY in options.told_parts
    ways = (options.way_to(service.id) for service in services if tells_way)
    for text in (options.subtitle, options.remark, options.sender, *ways):
        telling = telltales.found_in(typed_line(text, len(text)))
        if telling:
            yield LeafletCheck(CheckKind.TEXT_TELLS, detail=telling)
    start = telltales.found_in(options.start.name) if options.start and tells_way else ""
    if start:
        yield LeafletCheck(CheckKind.START_TELLS, detail=start)


def _telling(service: Service, options: LeafletOptions, telltales: Telltales) -> Iterator[LeafletCheck]:
    """Walk what gives a person away, unless nothing of it stands on the sheet.

    A prison in the name tells; its town does not in the address, nor in the name of who helps there.
    """
    if service.id in options.phone_only:
        return
    towns = [place.address.city for place in service.places if place.address]
    name = telltales.found_in("\n".join(names_on_paper(service)), at_home_in=towns)
    if name:
        yield _check(CheckKind.NAME_TELLS, service, name)
    address = telling_word(_address(service), telltales.word_starts)
    if address:
        yield _check(CheckKind.ADDRESS_TELLS, service, address)
    if telling_place(service):
        yield _check(CheckKind.PLACE_TELLS, service)
    if _has_type(service, _WATCHES):
        yield _check(CheckKind.TYPE_TELLS, service)


def _address(service: Service) -> str:
    """Return all that tells where to go or to write."""
    place = place_with_address(service)
    lines = address_lines(place.address) if place and place.address else ()
    return "\n".join((*lines, service.url if service.setting is Setting.ONLINE else ""))


def _ageing(service: Service, today: date) -> Iterator[LeafletCheck]:
    alert = alert_on(service, today)
    if alert:
        yield _check(CheckKind.ALERT, service, alert)
    if has_changed(service, today):
        yield _check(CheckKind.CHANGED, service)
    days = days_since_check(service, today)
    if days is None:
        yield _check(CheckKind.UNCHECKED, service)
    elif days > EXPIRED_AFTER_DAYS:
        yield _check(CheckKind.EXPIRED, service, on=service.checked_on)
    elif days > OLD_AFTER_DAYS:
        yield _check(CheckKind.OLD, service, on=service.checked_on)


def _others(brief: BlockBrief, taxonomy: Taxonomy) -> Iterator[LeafletCheck]:
    service = brief.service
    if _has_type(service, _SENSITIVE):
        yield _check(CheckKind.SENSITIVE, service)
    if phone_to_call(service.phones) is None:
        yield _check(CheckKind.NO_PHONE, service)
    mark = language_mark(service, brief.words)
    if mark and any(line.text == mark for line in service_block(brief, taxonomy).lines):
        yield _check(CheckKind.OTHER_LANGUAGE, service, service.content_language)


def _on_the_way(brief: BlockBrief) -> Iterator[LeafletCheck]:
    """Walk why it is not told how to get there though somebody wants it, and what is hard to read of it."""
    service, words, start = brief.service, brief.options.way_to(brief.service.id), brief.options.start
    if not brief.tells(Part.WAY) or brief.remote or brief.phone_only or not (words or start):
        return
    hard = long_words(words)
    if has_secret_place(brief):
        yield _check(CheckKind.WAY_UNTOLD, service)
    elif hard:
        yield _check(CheckKind.HARD_WAY, service, ", ".join(hard))
    elif start and not words and brief.is_neutral(start.name) and not is_on_map(brief.place):
        yield _check(CheckKind.NOT_MEASURED, service)


def _hard(options: LeafletOptions) -> Iterator[LeafletCheck]:
    """Walk what is hard to read of the free sentence: that it is too long, and the long words."""
    if long_sentences(options.remark):
        yield LeafletCheck(CheckKind.HARD_REMARK)
    hard = long_words(options.remark)
    if hard:
        yield LeafletCheck(CheckKind.HARD_REMARK, detail=", ".join(hard))


def _has_type(service: Service, codes: Sequence[str]) -> bool:
    """Tell whether any kind of help that a service is has one of the codes, or is below it."""
    return any(kind == code or kind.startswith(f"{code}.") for kind in service.types for code in codes)


def _check(kind: CheckKind, service: Service, detail: str = "", on: date | None = None) -> LeafletCheck:
    return LeafletCheck(kind, service.id, service.name, detail, on)
