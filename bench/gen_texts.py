"""Names and texts of made-up services: real words by their frequency, and proper names without bound."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bench.made_up import NAME_PARTS, SYLLABLES
from bench.vocabulary import Vocabulary
from workpris_desktop.domain.taxonomy import Taxonomy

LANGUAGES: Final = ("cs", "sl", "de", "en")
OWN_SHARE: Final = 0.22
"""So many of the words of a text begin like the words for its own sort of service."""

RARE_SHARE: Final = 0.015
_NAMED_SHARE: Final = 0.5
_NAMING_SHARE: Final = 0.1
_TELLING_SHARE: Final = 0.75
"""Names with a proper name, texts with one, services that say for whom they are and how one applies."""


@dataclass(frozen=True, slots=True)
class Texts:
    """What a service says of itself in words."""

    name: str
    description: str
    eligibility: str
    application: str


class Writer:
    """Writes texts in four languages; the same seed writes the same ones.

    Args:
        types: the sorts of services; their labels say with which words texts about them begin.
        chance: decides what is written.
        barred: folded words that are never written by chance.
    """

    def __init__(self, types: Taxonomy, chance: random.Random, barred: frozenset[str] = frozenset()) -> None:
        self._types = types
        self._chance = chance
        self._barred = barred
        self._words: Mapping[str, Vocabulary] = {
            language: Vocabulary(language, chance, barred) for language in LANGUAGES
        }
        self._own: dict[tuple[str, str], Sequence[str]] = {}

    def texts(self, language: str, code: str) -> Texts:
        """Return the texts of a service of a type."""
        chance = self._chance
        return Texts(
            self._name(language, code),
            self._prose(language, code, chance.randint(25, 75)),
            self._prose(language, code, chance.randint(4, 18)) if chance.random() < _TELLING_SHARE else "",
            self._prose(language, code, chance.randint(4, 14)) if chance.random() < _TELLING_SHARE else "",
        )

    def provider(self, language: str) -> str:
        """Return the name of a provider."""
        words = self._words[language].draw(self._chance.randint(0, 2))
        return " ".join([self._chance.choice(NAME_PARTS), self.proper_name(), *words])

    def proper_name(self) -> str:
        """Return a word that could be a family or a house: there are millions of them."""
        return "".join(self._chance.choices(SYLLABLES, k=self._chance.randint(3, 6))).capitalize()

    def _name(self, language: str, code: str) -> str:
        words = self._mixed(language, code, self._chance.randint(2, 5))
        if self._chance.random() < _NAMED_SHARE:
            words.append(self.proper_name())
        return " ".join(words).capitalize()

    def _prose(self, language: str, code: str, count: int) -> str:
        words = self._mixed(language, code, count)
        if self._chance.random() < _NAMING_SHARE:
            words.append(self.proper_name())
        return f"{' '.join(words).capitalize()}."

    def _mixed(self, language: str, code: str, count: int) -> list[str]:
        """Draw words; some of them are of the service's own field, and a few are rare."""
        vocabulary, own = self._words[language], self._own_words(language, code)
        words = vocabulary.draw(count)
        for at in range(count):
            share = self._chance.random()
            if share < RARE_SHARE:
                words[at] = vocabulary.rare()
            elif share < RARE_SHARE + OWN_SHARE and own:
                # Squared, so that the commoner of them come more often.
                words[at] = own[int(self._chance.random() ** 2 * len(own))]
        return words

    def _own_words(self, language: str, code: str) -> Sequence[str]:
        key = language, code
        if key not in self._own:
            labels = [self._types.label(code, spoken) for spoken in dict.fromkeys((language, "en"))]
            self._own[key] = self._words[language].related(labels)
        return self._own[key]
