"""Fields of an object from outside, each judged by its form when it is taken out; what is left over is a fault."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Final, TypeVar

from workpris_desktop.record.text import clean_text

Value = TypeVar("Value", bound=StrEnum)

HEX_16: Final = re.compile(r"[0-9a-f]{32}")
HEX_32: Final = re.compile(r"[0-9a-f]{64}")
HEX_64: Final = re.compile(r"[0-9a-f]{128}")
CODE: Final = re.compile(r"[a-z][a-z0-9_-]{0,39}")
COUNTRY: Final = re.compile(r"[A-Z]{2}")
MIME: Final = re.compile(r"[a-z]{1,20}/[a-z0-9][a-z0-9.+-]{0,80}")
RECIPIENT: Final = re.compile(r"age1[02-9ac-hj-np-z]{58}")

_MOMENT: Final = "%Y-%m-%dT%H:%M:%SZ"
_LARGEST_NUMBER: Final = 10**9


class FieldWrong(Exception):
    """The field ``name`` is missing, superfluous, or has a value that it may not have."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def demand_only(told: Mapping[str, Any], needed: frozenset[str], optional: frozenset[str] = frozenset()) -> None:
    """Let an object pass that has all keys it needs, and no other than it may have.

    Raises:
        FieldWrong: one is missing, or superfluous; what is superfluous is not repeated.
    """
    if missing := sorted(needed - told.keys()):
        raise FieldWrong(missing[0])
    if told.keys() - needed - optional:
        raise FieldWrong("+")


def matching(told: Mapping[str, Any], name: str, form: re.Pattern[str]) -> str:
    """Return a text that has a form as a whole.

    Raises:
        FieldWrong: it has not.
    """
    value = told[name]
    if not isinstance(value, str) or not form.fullmatch(value):
        raise FieldWrong(name)
    return value


def value_of(told: Mapping[str, Any], name: str, values: type[Value]) -> Value:
    """Return one of a closed list of values.

    Raises:
        FieldWrong: it is none of them.
    """
    try:
        return values(matching(told, name, CODE))
    except ValueError as error:
        raise FieldWrong(name) from error


def line(told: Mapping[str, Any], name: str, most: int, least: int = 0) -> str:
    """Return one clean line (`record.text.clean_text`) of so many characters; a missing one is empty.

    Raises:
        FieldWrong: it is something else.
    """
    value = told.get(name, "")
    if not isinstance(value, str) or not least <= len(value) <= most or clean_text(value) != value:
        raise FieldWrong(name)
    return value


def number(told: Mapping[str, Any], name: str) -> int:
    """Return a whole number from 0 on.

    Raises:
        FieldWrong: it is something else.
    """
    value = told[name]
    if type(value) is not int or not 0 <= value <= _LARGEST_NUMBER:
        raise FieldWrong(name)
    return value


def moment(told: Mapping[str, Any], name: str) -> datetime:
    """Return a moment (UTC, whole seconds).

    Raises:
        FieldWrong: it is none, or written otherwise.
    """
    try:
        found = datetime.strptime(told[name], _MOMENT).replace(tzinfo=UTC)
    except (TypeError, ValueError) as error:
        raise FieldWrong(name) from error
    if moment_text(found) != told[name]:
        raise FieldWrong(name)
    return found


def day(told: Mapping[str, Any], name: str) -> date:
    """Return a day.

    Raises:
        FieldWrong: it is none, or written otherwise.
    """
    try:
        found = date.fromisoformat(told[name])
    except (TypeError, ValueError) as error:
        raise FieldWrong(name) from error
    if found.isoformat() != told[name]:
        raise FieldWrong(name)
    return found


def moment_text(moment: datetime) -> str:
    """Return a moment as it stands in files: UTC, whole seconds."""
    # Not strftime, which writes years before 1000 with fewer digits on some systems.
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"
