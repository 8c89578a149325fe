"""What other people have made of this program, and under which licence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OtherWork:
    """A package as it ships with the program."""

    name: str
    version: str
    licence: str
