"""What a person can set to their liking."""

from enum import StrEnum
from typing import Final

SMALLEST_TEXT_PERCENT: Final = 90
LARGEST_TEXT_PERCENT: Final = 200


class Theme(StrEnum):
    """How bright the windows are; ``system`` follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
