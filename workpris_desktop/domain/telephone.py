"""A telephone number as it was published."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number as published (HSDS ``phone``); ``country`` is the ISO 3166-1 code of its place, or empty."""

    number: str
    extension: str = ""
    kind: str = ""
    description: str = ""
    country: str = ""
