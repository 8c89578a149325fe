"""JSON that can be written in one way only (RFC 8785), so that what was signed is what is read."""

import json
from collections.abc import Mapping
from typing import Any


def canonical(told: Mapping[str, Any]) -> bytes:
    """Return an object of texts, whole numbers, lists and objects in its one form: keys sorted, no blanks, UTF-8."""
    return json.dumps(told, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode()


def canonical_object(data: bytes) -> dict[str, Any]:
    """Return the object of a JSON text, which must be written in the one form: so it names no key twice, either.

    The size must have been limited before.

    Raises:
        ValueError: it is no such text.
    """
    try:
        told = json.loads(data.decode())
        if isinstance(told, dict) and canonical(told) == data:
            return told
    except RecursionError as error:
        raise ValueError from error
    raise ValueError
