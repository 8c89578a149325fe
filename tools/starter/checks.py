"""What must hold of the content before it is written: each check yields one line for each fault."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from tools.starter.content import AuthoredProvider, AuthoredService, Content
from workpris_desktop.domain.facts import Facts

MOST_TYPES: Final = 5
LONGEST_DESCRIPTION: Final = 500
"""Both from record.md: one main code and up to four further ones; description up to 500 characters."""

EVERYDAY_TYPES: Final = ("ACC", "DEB", "LEG", "WRK", "ADD", "MEN", "FAM", "MNT", "BAS")
FEWEST_OF_EACH: Final = 2
"""So many services of each everyday type has every country."""

_SAYS_SO: Final = {"AT": "(Muster)", "CZ": "(ukázka)", "DE": "(Muster)", "SI": "(vzorec)"}
_STREET_SAYS_SO: Final = ("Muster", "Beispiel", "Ukázkov", "Vzorov", "Příkladn", "Zkušební", "Vzorčn", "Testn")
_REMOTE: Final = ("phone", "online")


def content_faults(content: Content, facts: Facts) -> Iterator[str]:
    """Yield what is wrong with the content."""
    yield from _uncovered_types(content, facts)
    yield from _missing_everyday_types(content)
    for provider in content.providers:
        yield from _provider_faults(provider, content)
        for service in provider.services:
            for fault in _service_faults(provider, service, facts):
                yield f"{provider.key}/{service.key}: {fault}"


def _uncovered_types(content: Content, facts: Facts) -> Iterator[str]:
    used = {code for _, service in content.services() for code in service.types}
    for entry in facts.taxonomy:
        if entry.parent and entry.code not in used:
            yield f"{entry.code}: no service has this type"


def _missing_everyday_types(content: Content) -> Iterator[str]:
    counts = Counter(
        (provider.country, main)
        for provider, service in content.services()
        for main in {code.partition(".")[0] for code in service.types}
    )
    for country in sorted({provider.country for provider in content.providers}):
        for main in EVERYDAY_TYPES:
            if counts[country, main] < FEWEST_OF_EACH:
                yield f"{country}: fewer than {FEWEST_OF_EACH} services of {main}"


def _provider_faults(provider: AuthoredProvider, content: Content) -> Iterator[str]:
    if not provider.name.endswith(_SAYS_SO[provider.country]):
        yield f"{provider.key}: the name does not say that it is invented"
    for place in provider.places:
        if not place.street.startswith(_STREET_SAYS_SO):
            yield f"{provider.key}/{place.key}: the street does not say that it is invented"
        town = content.towns.get(place.town)
        if town is None or town.country != provider.country:
            yield f"{provider.key}/{place.key}: {place.town} is no town of {provider.country}"


def _service_faults(provider: AuthoredProvider, service: AuthoredService, facts: Facts) -> Iterator[str]:
    prisons = {prison.name for prison in facts.prisons if prison.country == provider.country}
    unknown = {
        "types": [code for code in service.types if code not in facts.taxonomy],
        "regions": [code for code in service.areas if facts.regions.resolve(code) != code],
        "places": sorted(set(service.places) - {place.key for place in provider.places}),
        "prisons": sorted({visit.prison for visit in service.visits} - prisons),
    }
    yield from (f"unknown {kind} {names}" for kind, names in unknown.items() if names)
    if not 1 <= len(service.types) <= MOST_TYPES:
        yield "no type, or too many"
    if len(service.description) > LONGEST_DESCRIPTION:
        yield "the description is too long"
    yield from _setting_faults(service)


def _setting_faults(service: AuthoredService) -> Iterator[str]:
    if service.setting != "both" and (service.setting == "prison") != bool(service.visits):
        yield f"setting {service.setting} does not fit the prisons"
    if service.setting in _REMOTE and service.places:
        yield f"setting {service.setting} has a place"
    if not (service.places or service.visits or service.areas):
        yield "neither a place nor an area"
