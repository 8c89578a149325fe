"""Rows by the ten thousand: the vault's process hands on the text of the engine, who asked makes rows of it."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from workpris_desktop.cases.stored_json import sound_rows

Row = TypeVar("Row")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, repr=False)
class PackedRows(Generic[Row]):
    """Rows of one kind as they were read: whoever gets this from another process gets the rows themselves.

    So each of them is made once, by who needs it, and never in the process that only reads and sends.

    Args:
        unpacked: a function of a module that makes rows of the cells.
        cells: JSON, as the engine has written it; as bytes, for a text that is damaged the engine would not hand on.
    """

    unpacked: Callable[..., tuple[Row, ...]]
    cells: tuple[bytes, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return them.

        Raises:
            VaultDamaged: a row is not as it was written.
        """
        return unpacked_rows(self.unpacked, *self.cells)

    def __reduce__(self) -> tuple[Any, ...]:
        """Return how they are sent."""
        return unpacked_rows, (self.unpacked, *self.cells)


def unpacked_rows(unpacked: Callable[..., tuple[Row, ...]], *cells: bytes) -> tuple[Row, ...]:
    """Return the rows that cells hold.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    with sound_rows(), _without_collection():
        return unpacked(*cells)


def decoded_as(kind: type[Value], cell: bytes) -> Value:
    """Return what a cell holds as JSON.

    Raises:
        ValueError: it is none, or not of this kind; the error does not show what stands in the cell.
    """
    # Only the vault's screens and process need it.
    import msgspec  # noqa: PLC0415

    try:
        return msgspec.json.decode(cell, type=kind)
    except msgspec.MsgspecError as error:
        raise ValueError(type(error).__name__) from None


def decoded_each(kind: type[Value], cell: bytes) -> list[Value | None]:
    """Return what an array holds, None for each of its elements that is not of this kind.

    Raises:
        ValueError: the cell is no array.
    """
    import msgspec  # noqa: PLC0415 - as above

    return [_decoded_or_none(kind, bytes(raw)) for raw in decoded_as(list[msgspec.Raw], cell)]


def decoded_values(kind: type[Value], cell: bytes) -> dict[str, Value]:
    """Return what an object holds, without each of its values that is not of this kind.

    Raises:
        ValueError: the cell is no object.
    """
    import msgspec  # noqa: PLC0415 - as above

    found = {name: _decoded_or_none(kind, bytes(raw)) for name, raw in decoded_as(dict[str, msgspec.Raw], cell).items()}
    return {name: value for name, value in found.items() if value is not None}


def _decoded_or_none(kind: type[Value], cell: bytes) -> Value | None:
    try:
        return decoded_as(kind, cell)
    except ValueError:
        return None


@contextmanager
def _without_collection() -> Iterator[None]:
    """Keep the collector from walking over ten thousand new rows while they are made: that is a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
