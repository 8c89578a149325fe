"""The printed words of one language: fixed short phrases, never put together from halves."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """The phrase bank in one language (leaflet.md 7.4), by key; ``{name}`` in a phrase is filled when it is said."""

    language: str
    phrases: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """Return the phrase with its gaps filled.

        Raises:
            KeyError: the bank has no such phrase; a test shows that every key in use is there in each language.
        """
        return self.phrases[key].format(**values) if values else self.phrases[key]
