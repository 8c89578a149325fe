"""Who can help in the first days: name, number and the hours of that day; and whom to call in need."""

from dataclasses import dataclass, field

from workpris_desktop.domain.country import Country
from workpris_desktop.domain.first_days import FirstDays
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Organization, Service
from workpris_desktop.domain.region import NO_REGIONS, Regions
from workpris_desktop.domain.taxonomy import Taxonomy
from workpris_desktop.printing.audience import is_for_professionals
from workpris_desktop.printing.bounds import one_line, shortened
from workpris_desktop.printing.crisis import crisis_texts
from workpris_desktop.printing.day_hours import day_hours_line
from workpris_desktop.printing.neutral import Telltales
from workpris_desktop.printing.phone import phone_in_words, phone_to_call
from workpris_desktop.printing.place import address_lines, printed_place


@dataclass(frozen=True, slots=True)
class FirstDaysPlace:
    """What the plan needs of the country and of the directory.

    ``country`` is the code of the office's country; ``telltales`` say what must not stand on the sheet; ``sample`` that
    the services are invented.
    """

    taxonomy: Taxonomy
    country: str = ""
    countries: tuple[Country, ...] = ()
    regions: Regions = NO_REGIONS
    telltales: Telltales = field(default_factory=Telltales)
    sample: bool = False


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A service on the plan: what it is called, its number, and hours and address, "" where they are not told."""

    name: str
    number: str
    hours: str = ""
    address: str = ""


def help_lines(plan: FirstDays, words: Phrasebook, place: FirstDaysPlace) -> tuple[HelpLine, ...]:
    """Return the services that a person can turn to, without those that are for professionals only.

    A name that gives the person away is replaced by the kind of help, and its address is left out; without a harmless
    kind the number stands alone.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    lines = (_line(service, plan, words, place) for service in plan.services if not is_for_professionals(service))
    return tuple(line for line in lines if line.name)


def closing_texts(plan: FirstDays, words: Phrasebook, place: FirstDaysPlace) -> tuple[str, ...]:
    """Return what stands at the foot: that things change, whom to call in danger, and who listens.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    at_home = Service("", "", organization=Organization("", "", country=place.country))
    crisis = crisis_texts(plan.services, place.countries, words) or crisis_texts((at_home,), place.countries, words)
    change = (words.say("change"),) if plan.services else ()
    return (*change, words.say("emerg"), " ".join(crisis)) if crisis else (*change, words.say("emerg"))


def _line(service: Service, plan: FirstDays, words: Phrasebook, place: FirstDaysPlace) -> HelpLine:
    phone = phone_to_call(service.phones)
    number = phone_in_words(phone) if phone else ""
    name = shortened(one_line(service.name))
    is_telling = bool(place.telltales.found_in(name, _towns(service)))
    if is_telling:
        name = place.taxonomy.plain_label(service.types[0], words.language) if service.types else ""
        name = name or words.say("phone")
        if not number:
            return HelpLine("", "")
    hours = ""
    if plan.starts_on:
        hours = day_hours_line(service, plan.starts_on, place.regions, words, can_call=phone is not None)
    return HelpLine(name, number or words.say("no_phone"), hours, "" if is_telling else _address(service))


def _address(service: Service) -> str:
    found = printed_place(service)
    return ", ".join(address_lines(found.address)) if found and found.address else ""


def _towns(service: Service) -> tuple[str, ...]:
    return tuple(place.address.city for place in service.places if place.address)
