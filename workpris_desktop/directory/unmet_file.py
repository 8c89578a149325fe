"""Unmet needs on disk, outside of the vault: how often each came, sorted, so that no order tells of a person."""

import re
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.unmet_need import MOST_OF_ONE, MOST_UNMET, UnmetBecause, UnmetNeed
from workpris_desktop.system.kept_file import read_kept, write_kept

_LARGEST_BYTES: Final = 2_000_000
_LONGEST_CODE: Final = 20
_MONTH: Final = re.compile(r"[12][0-9]{3}-(0[1-9]|1[0-2])")


def read_unmet(path: Path) -> Mapping[UnmetNeed, int]:
    """Return how often each came; nothing where there is no file.

    A row that is damaged is passed over. A damaged file gives nothing, and is kept beside as ``.damaged`` where the
    disk allows it.
    """
    return read_kept(path, _LARGEST_BYTES, _readable) or {}


def add_unmet(path: Path, unmet: UnmetNeed) -> None:
    """Count one more; beyond `MOST_UNMET` different ones the oldest months are dropped.

    Raises:
        MachineFault: it could not be written; the former ones stay.
    """
    _write(path, Counter(read_unmet(path)) + Counter((unmet,)))


def drop_unmet(path: Path, unmet: UnmetNeed) -> None:
    """Count one less: it was noted by mistake.

    Raises:
        MachineFault: it could not be written; the former ones stay.
    """
    _write(path, Counter(read_unmet(path)) - Counter((unmet,)))


def _write(path: Path, counts: Mapping[UnmetNeed, int]) -> None:
    kept = sorted(counts, reverse=True)[:MOST_UNMET]
    rows = [
        {
            "month": each.month,
            "service_type": each.service_type,
            "region": each.region,
            "because": each.because.value,
            "count": counts[each],
        }
        for each in sorted(kept)
    ]
    write_kept(path, {"unmet": rows})


def _readable(told: Any) -> Mapping[UnmetNeed, int]:
    counts: Counter[UnmetNeed] = Counter()
    for row in told["unmet"]:
        with suppress(ValueError, KeyError, TypeError):
            unmet, count = _unmet(row)
            counts[unmet] += count
    return counts


def _unmet(row: Any) -> tuple[UnmetNeed, int]:
    month, codes, count = row["month"], (row["service_type"], row["region"]), row["count"]
    if not _MONTH.fullmatch(month) or type(count) is not int or not 0 < count <= MOST_OF_ONE:
        raise ValueError
    if not all(isinstance(code, str) and len(code) <= _LONGEST_CODE and code.isascii() for code in codes):
        raise ValueError
    return UnmetNeed(month, *codes, UnmetBecause(row["because"])), count
