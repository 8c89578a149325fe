"""How far two points on the ground lie apart."""

from collections.abc import Callable
from math import asin, cos, radians, sin, sqrt
from typing import Final

EARTH_RADIUS_KM: Final = 6371.0


def kilometres(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Return the distance as the crow flies (haversine formula, degrees in, kilometres out)."""
    return kilometres_from(latitude, longitude)(other_latitude, other_longitude)


def kilometres_from(latitude: float, longitude: float) -> Callable[[float, float], float]:
    """Return what gives the distance of points, of which there may be very many, from one."""
    half_north, half_east, wide = radians(latitude) / 2, radians(longitude) / 2, cos(radians(latitude))
    diameter = 2 * EARTH_RADIUS_KM

    def far(other_latitude: float, other_longitude: float) -> float:
        north = radians(other_latitude)
        up, across = sin(north / 2 - half_north), sin(radians(other_longitude) / 2 - half_east)
        return diameter * asin(min(1.0, sqrt(up * up + wide * cos(north) * across * across)))

    return far
