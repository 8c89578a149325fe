"""For which area a service is there, and which office is responsible for a person."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

OFFICE_TYPES: Final = ("MNT.CAS", "MNT.PRO", "DEB.BEN")
"""Service types under which responsible offices are published: social curator and CSD, probation unit, benefits."""


class AreaKind(StrEnum):
    """What sort of area it is (HSDS ``service_area.extent_type``, our closed list).

    A region is a NUTS code, a district a LAU code, an ORP the code of a Czech municipality with extended powers, a
    municipality an id of the gazetteer.
    """

    REGION = "nuts"
    DISTRICT = "district"
    ORP = "orp"
    MUNICIPALITY = "municipality"


class Responsibility(StrEnum):
    """By what an office is responsible for a person; "" where the area is no responsibility but a reach."""

    RESIDENCE = "residence"
    STAY = "stay"
    BOTH = "both"
    NONE = ""

    def covers(self, basis: "Responsibility") -> bool:
        """Tell whether an office is responsible by residence, or by stay."""
        return self in {basis, Responsibility.BOTH} and self is not Responsibility.NONE


@dataclass(frozen=True, slots=True)
class Area:
    """One area of a service; ``code`` is empty where only a name is known."""

    kind: AreaKind | None
    code: str
    name: str
    responsibility: Responsibility = Responsibility.NONE


@dataclass(frozen=True, slots=True)
class Municipality:
    """A town or village of the gazetteer; ``id`` is that of its source, ``district`` may be not known ("")."""

    id: str
    name: str
    country: str
    region: str
    district: str
    latitude: float
    longitude: float
    other_names: tuple[str, ...] = ()
    orp: str = ""
