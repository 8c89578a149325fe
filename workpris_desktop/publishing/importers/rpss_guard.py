"""What must never come out of a record of the register: its people, and addresses that are secret."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.publishing.importers.json_value import JsonObject, text_at

_SURNAME: Final = "prijmeni"
_GIVEN_NAMES: Final = ("jmeno", "jmena")
_LONGEST_ENDING: Final = 4
_SHORTEST_ROOT: Final = 3
_SHORTEST_JOINED: Final = 5
_WORD: Final = re.compile(r"\w+")
_LAST_VOWELS: Final = re.compile(r"(?:ova|[aeiouy])\Z")
_FLEETING_VOWEL: Final = re.compile(r"e(?=[klnrc]\Z)")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the register names; all words folded."""

    given: tuple[str, ...]
    surname: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guard:
    """Tells whether a text speaks of somebody whom the record names, or of an address that it keeps secret.

    ``secrets`` are groups of folded words that together give an address away: street and number.
    """

    persons: tuple[Person, ...] = ()
    secrets: tuple[tuple[str, ...], ...] = ()

    def tells(self, text: str) -> bool:
        """Tell whether a text gives a secret address or the full name of a person, in any case and order."""
        words = folded_words(text) if self.persons or self.secrets else []
        return self.tells_address(words) or any(_is_named(person, words) for person in self.persons)

    def tells_address(self, words: Sequence[str]) -> bool:
        """Tell whether folded words give a secret address."""
        there = set(words)
        return any(there.issuperset(secret) for secret in self.secrets)

    def hints(self, text: str) -> bool:
        """Tell whether free text may speak of a person: also a surname alone, where it is written as a name is."""
        if self.tells(text):
            return True
        names = [folded_words(word) for word in _WORD.findall(text) if word[0].isupper()]
        words = [word for parts in names for word in parts]
        return any(_found(part, words) for person in self.persons for part in person.surname)


def guard_of(record: JsonObject, secret_addresses: Sequence[JsonObject]) -> Guard:
    """Return the guard of a record: over whoever has a surname anywhere in it, and over these addresses."""
    persons = tuple(dict.fromkeys(_persons(record)))
    return Guard(persons, tuple(secret for address in secret_addresses for secret in _secrets(address)))


def _persons(record: JsonObject) -> Iterator[Person]:
    waiting: list[Any] = [record]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            surname = tuple(folded_words(text_at(part, _SURNAME)))
            given = tuple(word for key in _GIVEN_NAMES for word in folded_words(text_at(part, key)))
            if surname or len(given) > 1:
                yield Person(given, surname) if surname else Person(given[:-1], given[-1:])
            waiting.extend(part.values())
        elif isinstance(part, list):
            waiting.extend(part)


def _is_named(person: Person, words: Sequence[str]) -> bool:
    """Tell whether words hold surname and given name, or both written as one: a web address may do that."""
    if not person.given:
        return all(_found(part, words) for part in person.surname)
    for given in person.given:
        if _found(given, words) and any(_found(part, words) for part in person.surname):
            return True
        joined = (given + "".join(person.surname), "".join(person.surname) + given)
        if len(joined[0]) >= _SHORTEST_JOINED and any(name in "".join(words) for name in joined):
            return True
    return False


def _found(name: str, words: Sequence[str]) -> bool:
    """Tell whether a name is among words, in any of its cases: *Novák* also as *Nováková*, *Karel* as *Karla*."""
    roots = {_LAST_VOWELS.sub("", name), _FLEETING_VOWEL.sub("", name)}
    if min(map(len, roots)) < _SHORTEST_ROOT:
        return name in words
    return any(word.startswith(root) and len(word) <= len(root) + _LONGEST_ENDING for root in roots for word in words)


def _secrets(address: JsonObject) -> Iterator[tuple[str, ...]]:
    """Yield what gives an address away: its point, its addition, its street, each name of it with its number."""
    yield from _nonempty(text_at(address, "kodAdresnihoMista"))
    yield from _nonempty(text_at(address, "dodatekAdresy"))
    yield from _nonempty(text_at(address, "ulice", "nazev"))
    numbers = [text_at(address, key) for key in ("cisloDomovni", "cisloOrientacni")]
    names = [text_at(address, key, "nazev") for key in ("castObce", "obec")]
    for name in filter(folded_words, names):
        for number in filter(folded_words, numbers):
            yield from _nonempty(f"{name} {number}")


def _nonempty(text: str) -> Iterator[tuple[str, ...]]:
    words = tuple(folded_words(text))
    if words:
        yield words
