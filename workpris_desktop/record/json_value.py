"""Values of a JSON object from outside, each judged by its kind when it is taken out."""

import json
from collections.abc import Mapping
from typing import Any, NoReturn, TypeVar

from workpris_desktop.domain.errors import DescriptorUnreadable
from workpris_desktop.record.limits import LONGEST_TEXT
from workpris_desktop.record.tables import DESCRIPTOR_FILE
from workpris_desktop.record.text import clean_text

Value = TypeVar("Value")


def json_object(data: bytes) -> Mapping[str, Any]:
    """Return the object that a JSON text holds.

    Raises:
        DescriptorUnreadable: the bytes are no JSON text, or no object.
    """
    try:
        whole = json.loads(data.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError:
        unreadable("UTF-8")
    except (ValueError, RecursionError) as error:
        unreadable(type(error).__name__)
    if not isinstance(whole, dict):
        unreadable("{}")
    return whole


def unreadable(detail: str) -> NoReturn:
    """Say that the description is of another shape.

    Raises:
        DescriptorUnreadable: always.
    """
    raise DescriptorUnreadable(DESCRIPTOR_FILE, detail) from None


def value_of(mapping: Mapping[str, Any], key: str, kind: type[Value], *, default: Value) -> Value:
    """Return what stands under a key, the default where nothing does.

    Raises:
        DescriptorUnreadable: something of another kind stands there.
    """
    value = mapping.get(key)
    if value is None:
        return default
    # A bool is an int to isinstance; a size of true is no size.
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        unreadable(key)
    return value


def text_of(mapping: Mapping[str, Any], key: str) -> str:
    """Return the text under a key as one clean line, "" where there is none.

    Raises:
        DescriptorUnreadable: something else than text stands there.
    """
    return clean_text(value_of(mapping, key, str, default="")[:LONGEST_TEXT])


def _no_constant(name: str) -> NoReturn:
    # json reads NaN and Infinity, which are not JSON.
    raise ValueError(name)
