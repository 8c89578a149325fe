"""To which of the places of a service the sheet sends a person, and whose address it prints."""

from typing import Final

from workpris_desktop.domain.provider import Address, Place, PlaceKind, Service
from workpris_desktop.domain.setting import Setting
from workpris_desktop.printing.bounds import one_line

_WITHOUT_ADDRESS: Final = (Setting.PHONE, Setting.ONLINE)
"""Nobody goes or writes there, so that the sheet prints no address."""


def place_to_go(service: Service) -> Place | None:
    """Return the first place with an address to go to, else the first one, None where there is no place."""
    return place_with_address(service) or next(iter(service.places), None)


def place_with_address(service: Service) -> Place | None:
    """Return the first place whose address may be told, None where there is none."""
    return next(filter(has_address, service.places), None)


def printed_place(service: Service) -> Place | None:
    """Return the place whose address stands on the sheet, None where none does."""
    return None if service.setting in _WITHOUT_ADDRESS else place_with_address(service)


def has_address(place: Place) -> bool:
    """Tell whether a street or a town is known, and may be told."""
    if place.address is None or place.kind is PlaceKind.CONFIDENTIAL:
        return False
    return bool(place.address.street.strip() or place.address.city.strip())


def address_lines(address: Address) -> tuple[str, ...]:
    """Return the street, and the town with its code, whose parts never break over two lines."""
    town = "\N{NO-BREAK SPACE}".join((*address.postal_code.split(), one_line(address.city)))
    return tuple(filter(None, (one_line(address.street), town)))
