"""Which version of HSDS a set of tables has: as it says, or else as its tables are called."""

import json
import re
from collections.abc import Collection
from typing import Final

from workpris_desktop.publishing.importers.hsds_forms import FORMS, ONLY_IN_1, ONLY_IN_OLD

_VERSION: Final = re.compile(r"\s*v?(\d)(?:\.|\s*\Z)")
_NEWEST: Final = 3


def version_of(descriptor: bytes, files: Collection[str]) -> int:
    """Return the first number of the version.

    Args:
        descriptor: the bytes of ``datapackage.json``, none where there is no such file.
        files: the names of the tables.
    """
    said = _stated(descriptor)
    if said in FORMS and not (said == _NEWEST and ONLY_IN_OLD & set(files)):
        return said
    if ONLY_IN_1 & set(files):
        return 1
    return 2 if ONLY_IN_OLD & set(files) else _NEWEST


def _stated(descriptor: bytes) -> int:
    try:
        whole = json.loads(descriptor.decode("utf-8-sig")) if descriptor else {}
    except (ValueError, RecursionError):
        return 0
    match = _VERSION.match(str(whole.get("version", ""))) if isinstance(whole, dict) else None
    return int(match[1]) if match else 0
