"""To which of the places of a service the sheet sends a person."""

from workpris_desktop.domain.provider import Place, Service


def place_to_go(service: Service) -> Place | None:
    """Return the first place with an address to go to, else the first one, None where there is no place."""
    return next(filter(has_address, service.places), next(iter(service.places), None))


def has_address(place: Place) -> bool:
    """Tell whether a street or a town is known."""
    return place.address is not None and bool(place.address.street.strip() or place.address.city.strip())
