"""An answer that may be that nobody knows."""

from enum import StrEnum


class Certainty(StrEnum):
    """Yes, no, or not known, which is never to be read as no."""

    YES = "yes"
    NO = "no"
    NOT_KNOWN = "not_known"
