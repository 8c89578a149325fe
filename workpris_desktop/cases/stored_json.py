"""Values that stand in a cell as JSON: written in one way, and read strictly."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from workpris_desktop.domain.chosen_service import Seen, SeenPart
from workpris_desktop.domain.intake_answer import Value
from workpris_desktop.domain.vault_errors import VaultDamaged

_PARTS: Final = tuple((part.value, part) for part in SeenPart)


@contextmanager
def sound_rows() -> Iterator[None]:
    """Turn what is raised by a row that this program has not written so into an error of ours.

    Raises:
        VaultDamaged: a cell does not hold what it must.
    """
    try:
        yield
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        # Without the cause: its text would show what stands in the cell.
        raise VaultDamaged(type(error).__name__) from None


def stored_json(value: Any) -> str:
    """Return a value as it stands in a cell."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def value_in(cell: str) -> Value:
    """Return the value of an answer.

    Raises:
        ValueError: it is none.
        TypeError: likewise.
    """
    value = json.loads(cell)
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return tuple(value)
    return tuple(_texts(each) for each in _list(value))


def seen_in(cell: str) -> Seen:
    """Return how the parts of a record were seen; parts that this version does not know are left out.

    Raises:
        ValueError: it is none.
    """
    return seen_of(decoded(cell))


def seen_of(value: Any) -> Seen:
    """Return the same of what was read from JSON already.

    Raises:
        ValueError: it is none.
    """
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
        raise ValueError(type(value).__name__)
    return {part: value[name] for name, part in _PARTS if name in value}


def decoded(cell: str) -> Any:
    """Return what a cell holds, ten times as fast as `json` does: for cells that are read by the ten thousand.

    Raises:
        ValueError: it is no JSON.
    """
    # Only the vault's own process needs it.
    import msgspec  # noqa: PLC0415

    try:
        return msgspec.json.decode(cell)
    except msgspec.MsgspecError:
        raise ValueError(len(cell)) from None


def given_in(cell: str) -> tuple[tuple[str, str], ...]:
    """Return the ids and names of services on a sheet; how each was seen stands behind them.

    Raises:
        ValueError: they are none.
        TypeError: likewise.
    """
    rows = (_texts(_list(each)[:2]) for each in _list(json.loads(cell)))
    return tuple((service_id, name) for service_id, name in rows)


def _texts(value: Any) -> tuple[str, ...]:
    texts = _list(value)
    if not all(isinstance(each, str) for each in texts):
        raise ValueError(len(texts))
    return tuple(texts)


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError(type(value).__name__)
    return value
