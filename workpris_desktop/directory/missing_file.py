"""Reports of missing services on disk, until they are sent to who publishes the directory."""

from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.missing_service import MOST_MISSING, MissingService
from workpris_desktop.domain.search import SettingFilter
from workpris_desktop.system.kept_file import read_kept, write_kept

_LARGEST_BYTES: Final = 1_000_000
_LONGEST_CODE: Final = 20


def read_missing(path: Path) -> tuple[MissingService, ...]:
    """Return the reports, the oldest first; none where there are none.

    A report that is damaged is passed over. A damaged file gives none, and is kept beside as ``.damaged`` where the
    disk allows it.
    """
    return tuple(read_kept(path, _LARGEST_BYTES, _readable) or ())[-MOST_MISSING:]


def add_missing(path: Path, missing: MissingService) -> None:
    """Put a report behind those that are kept; beyond `MOST_MISSING` the oldest are dropped.

    Raises:
        MachineFault: it could not be written; the former ones stay.
    """
    reports = (*read_missing(path), missing)[-MOST_MISSING:]
    write_kept(path, {"missing": list(map(_said, reports))})


def _said(missing: MissingService) -> dict[str, str]:
    return {
        "on": missing.on.isoformat(),
        "service_type": missing.service_type,
        "region": missing.region,
        "setting": missing.setting.value if missing.setting else "",
    }


def _readable(said: Any) -> list[MissingService]:
    reports = []
    for entry in said["missing"]:
        with suppress(ValueError, KeyError, TypeError):
            reports.append(_missing(entry))
    return reports


def _missing(said: Any) -> MissingService:
    service_type, region = said["service_type"], said["region"]
    if not all(
        isinstance(code, str) and len(code) <= _LONGEST_CODE and code.isascii() for code in (service_type, region)
    ):
        raise ValueError
    setting = SettingFilter(said["setting"]) if said["setting"] else None
    return MissingService(date.fromisoformat(said["on"]), service_type, region, setting)
