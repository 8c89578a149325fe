"""Names of services in a package that was fetched, so that a person sees what it is about."""

import gzip
import json
import zlib
from itertools import islice
from pathlib import Path
from typing import Final

from workpris_desktop.record.text import short_text

MOST_NAMES: Final = 12
MOST_LINES: Final = 20_000
"""No more are walked: services may stand behind many towns."""

MOST_BYTES_OF_LINE: Final = 1_000_000

_SERVICE: Final = b'{"record":"service"'


def names_in(package: Path) -> tuple[str, ...]:
    """Return names of services of a package, the first that come; none where it cannot be read, which the import tells.

    Args:
        package: NDJSON, gzipped, verified.
    """
    names: list[str] = []
    try:
        with gzip.open(package) as lines:
            for line in islice(iter(lambda: lines.readline(MOST_BYTES_OF_LINE), b""), MOST_LINES):
                if line.startswith(_SERVICE):
                    names += _name_of(line)
                if len(names) >= MOST_NAMES:
                    break
    except (OSError, EOFError, zlib.error):
        return ()
    return tuple(names)


def _name_of(line: bytes) -> tuple[str, ...]:
    try:
        name = json.loads(line)["name"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return ()
    return (short_text(name),) if isinstance(name, str) and name.strip() else ()
