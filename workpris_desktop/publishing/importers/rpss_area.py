"""Regions and districts by the numbers that the Czech ministry gives them, and the regions that a service is for."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from workpris_desktop.domain.catchment import AreaKind
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.importers.json_value import JsonObject, objects_at, text_at
from workpris_desktop.publishing.importers.rpss_record import RpssRecord
from workpris_desktop.publishing.importers.rpss_rows import RecordRows
from workpris_desktop.publishing.source import SourceFault

_REGIONS: Final = {
    "CZ010": ("19", "3100"),
    "CZ020": ("27", "3201 3202 3203 3204 3205 3206 3207 3208 3209 3210 3211 3212"),
    "CZ031": ("35", "3301 3302 3303 3305 3306 3307 3308"),
    "CZ032": ("43", "3401 3404 3405 3406 3407 3408 3410"),
    "CZ041": ("51", "3402 3403 3409"),
    "CZ042": ("60", "3502 3503 3506 3507 3508 3509 3510"),
    "CZ051": ("78", "3501 3504 3505 3608"),
    "CZ052": ("86", "3602 3604 3605 3607 3610"),
    "CZ053": ("94", "3603 3606 3609 3611"),
    "CZ063": ("108", "3601 3707 3304 3710 3714"),
    "CZ064": ("116", "3701 3702 3703 3704 3706 3712 3713"),
    "CZ071": ("124", "3811 3805 3709 3808 3809"),
    "CZ072": ("141", "3708 3711 3810 3705"),
    "CZ080": ("132", "3801 3802 3803 3804 3806 3807"),
}
"""By NUTS code: the number of the region (RÚIAN), and of its districts in the order of their LAU 1 codes."""

_LAST_SIGNS: Final = "123456789ABC"
_PRAGUE: Final = "CZ010"


def _districts() -> Mapping[str, str]:
    return {
        f"Okres/{number}": region + ("0" if region == _PRAGUE else sign)
        for region, (_, numbers) in _REGIONS.items()
        for number, sign in zip(numbers.split(), _LAST_SIGNS, strict=False)
    }


REGION_OF_KRAJ: Final[Mapping[str, str]] = {f"Kraj/{number}": region for region, (number, _) in _REGIONS.items()}
"""``Kraj/51`` to the NUTS code ``CZ041``."""

DISTRICT_OF_OKRES: Final[Mapping[str, str]] = _districts()
"""``Okres/3402`` to the LAU 1 code ``CZ0411``."""


def region_code(part: Any, rows: RecordRows) -> str:
    """Return the NUTS code of the region of an address, or of an entry that is a region; "" where it has none."""
    code = text_at(part, "kraj", "id") or text_at(part, "id")
    region = REGION_OF_KRAJ.get(code, "")
    if code and not region:
        rows.remark_once(SourceFault.UNKNOWN_VALUE, "kraj.id", code)
    return region


def put_areas(record: RpssRecord, addresses: Sequence[JsonObject]) -> None:
    """Put the regions of a service: those of its open addresses, and those that it has extended its work to."""
    parts = [*addresses, *objects_at(record.data, "rozsirenePusobnostiVKraji")]
    for region in dict.fromkeys(filter(None, (region_code(part, record.rows) for part in parts))):
        known = record.context.facts.regions.get(region)
        record.rows.put(
            "service_area",
            stable_id("rpss-area", record.portal_id, region),
            service_id=record.service_id,
            name=known.name if known else region,
            extent=region,
            extent_type=AreaKind.REGION,
        )
