"""Composing the sheet that a person carries out of the gate: which words stand on it, not yet where."""

from collections.abc import Sequence
from datetime import date

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import ForStaffOnly, NothingFound, ShortlistFull
from workpris_desktop.domain.leaflet import Leaflet, Paper
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.region import NO_REGIONS, Regions
from workpris_desktop.domain.shortlist import MOST_SERVICES
from workpris_desktop.domain.taxonomy import Taxonomy
from workpris_desktop.printing.audience import is_for_professionals
from workpris_desktop.printing.block import service_block
from workpris_desktop.printing.dates import date_in_words
from workpris_desktop.printing.phone import phone_to_call


def compose_leaflet(  # noqa: PLR0917 - six different nouns, none of them optional
    services: Sequence[Service],
    edition: Edition,
    taxonomy: Taxonomy,
    words: Phrasebook,
    paper: Paper,
    today: date,
    *,
    regions: Regions = NO_REGIONS,
) -> Leaflet:
    """Return the sheet for up to six services, in their order (leaflet.md 7.2 and 7.3).

    What is for professionals only is left out: it is not for the person, whoever chose it.

    Args:
        services: what the person shall find on it.
        edition: where the services come from; its date and whether it is invented stand on the sheet.
        taxonomy: the neutral names of kinds of help.
        words: the phrases, in the language of the sheet.
        paper: the size to draw it on.
        today: decides which opening hours are in force, and which changes and holidays are near.
        regions: tell which holidays a region has.

    Raises:
        NothingFound: there is no service.
        ShortlistFull: there are more than fit on a sheet.
        ForStaffOnly: all of them are for professionals.
        KeyError: the phrase bank or the taxonomy does not know the language.
    """
    if not services:
        raise NothingFound
    if len(services) > MOST_SERVICES:
        raise ShortlistFull(MOST_SERVICES)
    services = [service for service in services if not is_for_professionals(service)]
    if not services:
        raise ForStaffOnly
    abroad = _cross_a_border(services)
    return Leaflet(
        language=words.language,
        paper=paper,
        title=words.say("title"),
        blocks=tuple(
            service_block(service, taxonomy, words, today, abroad=abroad, regions=regions) for service in services
        ),
        emergency=words.say("emerg"),
        footer=_footer(services, edition, words),
        page_phrase=words.say("page"),
        sample=words.say("sample") if edition.sample else "",
    )


def _cross_a_border(services: Sequence[Service]) -> bool:
    """Tell whether the numbers on the sheet are of several countries: nowhere can all be dialled as at home."""
    phones = (phone_to_call(service.phones) for service in services)
    return len({phone.country for phone in phones if phone and phone.country}) > 1


def _footer(services: Sequence[Service], edition: Edition, words: Phrasebook) -> tuple[str, ...]:
    """Return what stands at the foot: how old the data is, and to call first."""
    if edition.issued:
        lines = [words.say("data", d=date_in_words(edition.issued, words))]
    else:
        lines = [words.say("data_unknown")]
    checks = [service.checked_on for service in services]
    known = [day for day in checks if day is not None]
    if len(known) == len(checks):
        lines.append(words.say("checked", d=date_in_words(min(known), words)))
    return (*lines, words.say("change"))
