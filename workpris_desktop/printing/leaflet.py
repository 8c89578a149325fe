"""Composing the sheet that a person carries out of the gate: which words stand on it, not yet where."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from workpris_desktop.domain.country import Country
from workpris_desktop.domain.data_age import DataAge, data_age
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import ForStaffOnly, NothingFound, ShortlistFull
from workpris_desktop.domain.leaflet import (
    LONGEST_REMARK,
    LONGEST_SENDER,
    LONGEST_SUBTITLE,
    Leaflet,
    LeafletOptions,
    Part,
    Picture,
)
from workpris_desktop.domain.own_entry import tells_invented
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.region import NO_REGIONS, Prison, Regions
from workpris_desktop.domain.shortlist import MOST_SERVICES
from workpris_desktop.domain.taxonomy import Taxonomy
from workpris_desktop.printing.audience import is_for_professionals
from workpris_desktop.printing.block import service_block
from workpris_desktop.printing.block_brief import BlockBrief
from workpris_desktop.printing.crisis import crisis_texts
from workpris_desktop.printing.dates import date_in_words
from workpris_desktop.printing.neutral import telltales_of
from workpris_desktop.printing.phone import phone_to_call
from workpris_desktop.printing.typed import typed_line

_RULED: Final = {Part.APPOINTMENT: "mine", Part.NOTES: "notes"}
"""What has lines to write on, by its phrase."""


def compose_leaflet(  # noqa: PLR0917 - six different nouns, none of them optional
    services: Sequence[Service],
    edition: Edition,
    taxonomy: Taxonomy,
    words: Phrasebook,
    options: LeafletOptions,
    today: date,
    *,
    regions: Regions = NO_REGIONS,
    prisons: Sequence[Prison] = (),
    word_starts: Sequence[str] = (),
    countries: Sequence[Country] = (),
) -> Leaflet:
    """Return one sheet for up to six services, in their order (leaflet.md 7.2 and 7.3).

    What is for professionals only is left out: it is not for the person, whoever chose it.

    Args:
        services: what the person shall find on it.
        edition: where the services come from; its date and whether it is invented stand on the sheet.
        taxonomy: the neutral names of kinds of help.
        words: the phrases, in the language of the sheet.
        options: format, parts, and what staff typed.
        today: decides which opening hours are in force, and which changes and holidays are near.
        regions: tell which holidays a region has; without them, those of single regions are told as perhaps.
        prisons: published text that names one is left out, but for names and addresses.
        word_starts: beginnings of telling words; so is text with them, and without them no note on a place is told.
        countries: the packs, of which one has the number of a crisis line.

    Raises:
        NothingFound: there is no service.
        ShortlistFull: there are more than fit on a sheet.
        ForStaffOnly: all of them are for professionals.
        KeyError: the phrase bank lacks a phrase.
    """
    services = _for_the_person(services)
    telltales = telltales_of(tuple(word_starts), tuple(prisons))
    abroad = _cross_a_border(services)
    briefs = (BlockBrief(each, words, options, today, abroad, regions, telltales) for each in services)
    sender = typed_line(options.sender, LONGEST_SENDER)
    return Leaflet(
        language=words.language,
        format=options.format,
        large=options.is_large,
        title=words.say("title"),
        subtitle=typed_line(options.subtitle, LONGEST_SUBTITLE),
        blocks=tuple(service_block(brief, taxonomy) for brief in briefs),
        remark=typed_line(options.remark, LONGEST_REMARK),
        ruled=tuple(words.say(key) for part, key in _RULED.items() if part in options.told_parts),
        emergency=words.say("emerg") if Part.EMERGENCY in options.told_parts else "",
        crisis=crisis_texts(services, countries, words) if Part.CRISIS in options.told_parts else (),
        sender=(words.say("from"), sender) if sender else (),
        footer=_footer(services, edition, words, today),
        page_phrase=words.say("page"),
        sample=words.say("sample") if tells_invented((each.id for each in services), sample=edition.sample) else "",
        pictures=options.pictures,
        qr=options.qr,
        alt={**{picture.value: words.say(f"pic_{picture}") for picture in Picture}, "qr": words.say("qr")},
    )


def compose_leaflets(  # noqa: PLR0917 - as above
    services: Sequence[Service],
    edition: Edition,
    taxonomy: Taxonomy,
    words: Phrasebook,
    options: LeafletOptions,
    today: date,
    *,
    regions: Regions = NO_REGIONS,
    prisons: Sequence[Prison] = (),
    word_starts: Sequence[str] = (),
    countries: Sequence[Country] = (),
) -> tuple[Leaflet, ...]:
    """Return one sheet of the services that stay together, then one for each that is apart, in their order.

    Args and errors are those of `compose_leaflet`.

    Raises:
        NothingFound: there is no service.
        ShortlistFull: there are more than may be chosen.
        ForStaffOnly: all of them are for professionals.
        KeyError: the phrase bank lacks a phrase.
    """
    return tuple(
        compose_leaflet(
            sheet,
            edition,
            taxonomy,
            words,
            options,
            today,
            regions=regions,
            prisons=prisons,
            word_starts=word_starts,
            countries=countries,
        )
        for sheet in sheets_of(_for_the_person(services), options)
    )


def sheets_of(services: Sequence[Service], options: LeafletOptions) -> tuple[tuple[Service, ...], ...]:
    """Return the services by sheet: those that stay together, then each that is apart; never an empty sheet."""
    together = tuple(service for service in services if service.id not in options.apart)
    alone = ((service,) for service in services if service.id in options.apart)
    return tuple(sheet for sheet in (together, *alone) if sheet)


def _for_the_person(services: Sequence[Service]) -> tuple[Service, ...]:
    if not services:
        raise NothingFound
    if len(services) > MOST_SERVICES:
        raise ShortlistFull(MOST_SERVICES)
    ours = tuple(service for service in services if not is_for_professionals(service))
    if not ours:
        raise ForStaffOnly
    return ours


def _cross_a_border(services: Sequence[Service]) -> bool:
    """Tell whether the numbers on the sheet are of several countries: nowhere can all be dialled as at home."""
    phones = (phone_to_call(service.phones) for service in services)
    return len({phone.country for phone in phones if phone and phone.country}) > 1


def _footer(services: Sequence[Service], edition: Edition, words: Phrasebook, today: date) -> tuple[str, ...]:
    """Return what stands at the foot: how old the data is, and to call first (features.md I10)."""
    if edition.issued:
        lines = [words.say("data", d=date_in_words(edition.issued, words))]
    else:
        lines = [words.say("data_unknown")]
    if data_age(edition.issued, today) is DataAge.VERY_OLD:
        lines.append(words.say("old_only"))
    checks = [service.checked_on for service in services]
    known = [day for day in checks if day is not None]
    if len(known) == len(checks):
        lines.append(words.say("checked", d=date_in_words(min(known), words)))
    return (*lines, words.say("change"))
