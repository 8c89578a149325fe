"""What a command is told of a person: a JSON object in, a `Person` out; no error ever repeats a value."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import date
from enum import StrEnum
from typing import Any, Final, NoReturn, TypeVar

from workpris_desktop.domain.errors import PersonUnclear
from workpris_desktop.domain.facet import Exclusion, Household
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.language import language_code
from workpris_desktop.domain.person import AgeRange, Person, PersonSex, Substance, Told, aged
from workpris_desktop.record.text import short_text

Member = TypeVar("Member", bound=StrEnum)

MOST_BYTES: Final = 65_536

OLDEST: Final = 120
MOST_LANGUAGES: Final = 20

_SEXES: Final = {
    "woman": PersonSex.WOMAN,
    "women": PersonSex.WOMAN,
    "female": PersonSex.WOMAN,
    "man": PersonSex.MAN,
    "men": PersonSex.MAN,
    "male": PersonSex.MAN,
}
_TOLD: Final[Mapping[Any, Told]] = {**{told.value: told for told in Told}, True: Told.YES, False: Told.NO}
_SUBSTANCES: Final[Mapping[Any, Substance]] = {
    **{substance.value: substance for substance in Substance},
    "yes": Substance.BOTH,
    "no": Substance.NONE,
    True: Substance.BOTH,
    False: Substance.NONE,
}
_LANGUAGE: Final = re.compile("[A-Za-z]{2,3}")
_DAY: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_person(data: bytes, facts: Facts) -> Person:
    """Return the person of whom a JSON object tells; what it leaves out, or says to be null, is unknown.

    The keys and values are those of ``docs/fit-facts.schema.json``.

    Raises:
        PersonUnclear: it is no such object, or tells something that cannot be told.
    """
    readers: Mapping[str, Callable[[Any], Any]] = {
        **_READERS,
        "prison": lambda value: _prison(value, facts),
        "region_of_return": lambda value: _region(value, facts),
    }
    told = _object(data)
    known: dict[str, Any] = {}
    for key, value in told.items():
        if key not in readers:
            raise PersonUnclear(short_text(key))
        if value is not None:
            known[key] = _understood(key, value, readers[key])
    return Person(**known)


def _understood(key: str, value: Any, reader: Callable[[Any], Any]) -> Any:
    # The error must not even carry another one, whose words may repeat the value.
    with suppress(ValueError, KeyError, TypeError, OverflowError):
        return reader(value)
    raise PersonUnclear(key)


def _object(data: bytes) -> Mapping[str, Any]:
    told: Any = None
    if len(data) <= MOST_BYTES:
        with suppress(ValueError, RecursionError):
            told = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_each_once, parse_constant=_no_constant)
    if not isinstance(told, dict):
        raise PersonUnclear
    return told


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the object; one that tells a thing twice tells nothing."""
    if len(pairs) != len(dict(pairs)):
        raise ValueError
    return dict(pairs)


def _no_constant(_: str) -> NoReturn:
    # json reads NaN and Infinity, which are not JSON.
    raise ValueError


def _age(value: Any) -> AgeRange:
    # 34.0 is a whole number to JSON, true is none.
    if isinstance(value, bool) or int(value) != value or not 0 <= value <= OLDEST:
        raise ValueError
    return aged(int(value))


def _household(value: Any) -> tuple[Household, ...]:
    return tuple(dict.fromkeys(Household(kind) for kind in _listed(value)))


def _languages(value: Any) -> tuple[str, ...]:
    codes = _listed(value)
    if len(codes) > MOST_LANGUAGES or not all(_LANGUAGE.fullmatch(code) for code in codes):
        raise ValueError
    return tuple(dict.fromkeys(map(language_code, codes)))


def _listed(value: Any) -> list[Any]:
    if isinstance(value, str):
        return [value]
    if not isinstance(value, list):
        raise TypeError
    return value


def _exclusions(value: Any) -> Mapping[Exclusion, Told]:
    if not isinstance(value, dict):
        raise TypeError
    return {Exclusion(reason): _told(told) for reason, told in value.items()}


def _told(value: Any) -> Told:
    return Told.UNKNOWN if value is None else _one_of(_TOLD, value)


def _one_of(known: Mapping[Any, Member], value: Any) -> Member:
    # 1 is no JSON true, though Python takes the one for the other.
    if not isinstance(value, str | bool):
        raise TypeError
    return known[value]


def _day(value: Any) -> date:
    # Python reads more forms of a day than we promise.
    if not _DAY.fullmatch(value):
        raise ValueError
    return date.fromisoformat(value)


def _prison(value: Any, facts: Facts) -> str:
    return _known(value, (prison.id for prison in facts.prisons))


def _region(value: Any, facts: Facts) -> str:
    code = facts.regions.resolve(value) if isinstance(value, str) else None
    if code is None:
        raise ValueError
    return code


def _known(value: Any, ids: Iterable[str]) -> str:
    if not isinstance(value, str) or value not in set(ids):
        raise ValueError
    return value


_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "sex": lambda value: _one_of(_SEXES, value),
    "age": _age,
    "household": _household,
    "pet": _told,
    "languages": _languages,
    "papers": _told,
    "release_date": _day,
    "exclusions": _exclusions,
    "substance_use": lambda value: _one_of(_SUBSTANCES, value),
    "can_pay": _told,
    "step_free": _told,
    "insurance": _told,
}
