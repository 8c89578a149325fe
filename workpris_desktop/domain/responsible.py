"""Which offices are responsible for a person who lives, or stays, in a municipality."""

from dataclasses import dataclass

from workpris_desktop.domain.catchment import Area, Municipality, Responsibility
from workpris_desktop.domain.country import OfficeRole
from workpris_desktop.domain.hit import Hit


@dataclass(frozen=True, slots=True)
class WantedOffice:
    """An office that each municipality of a country should have: the type of its service.

    ``role`` is what the country calls it, None where the country's pack does not say.
    """

    service_type: str
    role: OfficeRole | None = None

    def is_among(self, types: tuple[str, ...]) -> bool:
        """Tell whether one of the types of a service is this one, or lies below it."""
        return any(code == self.service_type or code.startswith(f"{self.service_type}.") for code in types)


@dataclass(frozen=True, slots=True)
class ResponsibleOffice:
    """An office, and the area by which it is responsible: the most specific one that covers the municipality."""

    hit: Hit
    area: Area


@dataclass(frozen=True, slots=True)
class Offices:
    """The offices of a municipality, those of the smallest area first, and those offices that are not known there."""

    municipality: Municipality
    basis: Responsibility
    offices: tuple[ResponsibleOffice, ...] = ()
    not_known: tuple[WantedOffice, ...] = ()
