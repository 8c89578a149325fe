"""The national number for somebody who needs to talk, as the sheet says it."""

from collections.abc import Sequence

from workpris_desktop.domain.country import Country, CrisisLine
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.phone import is_free_call, phone_in_words, phone_to_call
from workpris_desktop.printing.place import place_with_address


def crisis_texts(services: Sequence[Service], countries: Sequence[Country], words: Phrasebook) -> tuple[str, ...]:
    """Return whom to call, at what hours, and that it is free; nothing where the services are not of one country.

    Args:
        services: those on the sheet.
        countries: the packs, which have the number as the second of their crisis lines (docs/country-packs.md).
        words: the phrases, in the language of the sheet.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    codes = {_country_of(service) for service in services}
    line = next((_line_to_talk(country) for country in countries if {country.code} == codes), None)
    if line is None:
        return ()
    phone = Phone(line.number, country=codes.pop())
    hours = line.hours.get(words.language, "")
    texts = (
        words.say("talk", phone=phone_in_words(phone)),
        f"{hours}." if hours else "",
        words.say("free_call") if is_free_call(phone) else "",
    )
    return tuple(filter(None, texts))


def _line_to_talk(country: Country) -> CrisisLine | None:
    """Return the line after the emergency number, None where the pack has none."""
    return next(iter(country.crisis_lines[1:]), None)


def _country_of(service: Service) -> str:
    """Return the code of the country where the help is, "" where nobody says it."""
    place, phone = place_with_address(service), phone_to_call(service.phones)
    provider = service.organization.country if service.organization else ""
    stated = (place.address.country if place and place.address else "", phone.country if phone else "", provider)
    return next(filter(None, stated), "")
