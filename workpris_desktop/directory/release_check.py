"""Checking the day of a release: is what was chosen open, within reach, and still there (feature E7)."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, Protocol

from workpris_desktop.directory.release_service import ServiceJudge
from workpris_desktop.domain.errors import ServiceNotFound
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.life import Tombstone
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.region import Regions
from workpris_desktop.domain.release_check import (
    ReleaseCheck,
    ReleaseDay,
    ReleaseFinding,
    ReleaseRule,
    ServiceCheck,
    next_working_day,
)
from workpris_desktop.domain.release_day import WarningKind, day_warnings

BED_TYPES: Final = frozenset({"ACC.EMG", "ACC.TMP", "ACC.HWH", "ACC.SUP", "ACC.PRB"})
"""Types of help that are a bed."""

_RULES: Final = {
    WarningKind.HOLIDAY: ReleaseRule.HOLIDAY,
    WarningKind.PERHAPS_HOLIDAY: ReleaseRule.PERHAPS_HOLIDAY,
    WarningKind.WEEKEND: ReleaseRule.WEEKEND,
    WarningKind.LATE: ReleaseRule.LATE,
    WarningKind.WEEKEND_AHEAD: ReleaseRule.FRIDAY,
    WarningKind.HOLIDAY_AHEAD: ReleaseRule.HOLIDAY_AHEAD,
}
_NO_BED: Final = {"none": "none", "": "unknown"}
_BEFORE_CLOSED: Final = frozenset({WarningKind.WEEKEND_AHEAD, WarningKind.HOLIDAY_AHEAD})
_SATURDAY: Final = 5


class Directory(Protocol):
    """What is asked of an open directory."""

    def service(self, service_id: str) -> Service:
        """Return one service in full."""

    def tombstone(self, service_id: str) -> Tombstone | None:
        """Return what is left of a service that is gone."""


def check_release_day(
    directory: Directory,
    service_ids: Iterable[str],
    day: ReleaseDay,
    *,
    regions: Regions,
    today: date,
    findings: Findings = NO_FINDINGS,
) -> ReleaseCheck:
    """Return what does not work out on the day, of the day itself and of each service chosen.

    Args:
        directory: the open directory.
        service_ids: what was chosen, in the order of the list.
        day: the day of the release; kept nowhere.
        regions: the codes by which regions are known to the calendar of holidays.
        today: the day on which it is checked, on which room counts.
        findings: what was found out about providers since their records were made.

    Raises:
        DirectoryDamaged: the directory cannot be read.
    """
    judge = ServiceJudge(day, regions, today, findings)
    checks: list[ServiceCheck] = []
    services: list[Service] = []
    for service_id in dict.fromkeys(service_ids):
        try:
            service = directory.service(service_id)
        except ServiceNotFound:
            checks.append(_gone(service_id, directory.tombstone(service_id)))
        else:
            services.append(service)
            checks.append(judge.check(service))
    of_day = (*_of_day(day, judge), *_bed(day, services, checks, judge), *_appointments(day, judge))
    return ReleaseCheck(day.day, of_day, tuple(checks))


def _of_day(day: ReleaseDay, judge: ServiceJudge) -> Iterator[ReleaseFinding]:
    """Walk what is to be minded of the day where the person goes, whatever was chosen.

    On a day on which offices are closed anyway it is not told that they close early.
    """
    holidays = judge.calendar(day.country, day.region)
    warnings = day_warnings(day.moment, holidays)
    is_closed = not {WarningKind.HOLIDAY, WarningKind.WEEKEND}.isdisjoint(warning.kind for warning in warnings)
    for warning in warnings:
        if is_closed and warning.kind in _BEFORE_CLOSED:
            continue
        facts = [("day", day.day.isoformat()), ("next", next_working_day(day.day, holidays).isoformat())]
        if warning.holiday:
            facts.append(("holiday", warning.holiday))
        if warning.kind is WarningKind.LATE:
            facts.append(("hour", f"{day.moment:%H:%M}"))
        yield ReleaseFinding(_RULES[warning.kind], tuple(facts))


def _bed(
    day: ReleaseDay, services: Iterable[Service], checks: Iterable[ServiceCheck], judge: ServiceJudge
) -> Iterator[ReleaseFinding]:
    """Tell that there is no bed for the night, and which of those chosen takes people on that day."""
    services = tuple(services)
    place = next((each for each in services if day.bed_place and _names(day.bed_place, each)), None)
    bed = _NO_BED.get(day.bed, "")
    if not bed and place is not None and judge.is_shut(place, day.bed_from):
        bed = "closed"
    if not bed:
        return
    facts = [("bed", bed), *([("place", day.bed_place)] if day.bed_place else ())]
    beds = {each.id for each in services if each is not place and BED_TYPES.intersection(each.types)}
    taking = next((each for each in checks if each.service_id in beds and not each.findings), None)
    if taking is not None:
        facts += [("take", taking.name), ("take_id", taking.service_id)]
    yield ReleaseFinding(ReleaseRule.NO_BED_TONIGHT, tuple(facts))


def _names(text: str, service: Service) -> bool:
    """Tell whether what somebody wrote of a bed names a service, or nothing but its provider."""
    told, name = f" {_folded(text)} ", f" {_folded(service.name)} "
    provider = service.organization.name if service.organization else ""
    return bool(name.strip() and name in told) or bool(provider and told == f" {_folded(provider)} ")


def _folded(text: str) -> str:
    return " ".join(folded_words(text))


def _appointments(day: ReleaseDay, judge: ServiceJudge) -> Iterator[ReleaseFinding]:
    """Tell of first appointments on days on which offices are closed."""
    holidays = judge.calendar(day.country, day.region)
    for each in day.appointments:
        facts = (("day", each.day.isoformat()), ("appointment", each.about))
        holiday = holidays.on(each.day)
        if holiday is not None:
            rule = ReleaseRule.HOLIDAY if holiday.everywhere else ReleaseRule.PERHAPS_HOLIDAY
            yield ReleaseFinding(rule, (*facts, ("holiday", holiday.name)))
        elif each.day.weekday() >= _SATURDAY:
            yield ReleaseFinding(ReleaseRule.WEEKEND, facts)


def _gone(service_id: str, left: Tombstone | None) -> ServiceCheck:
    """Return what is told of a service that the directory no longer has."""
    if left is None:
        return ServiceCheck(service_id, "", (ReleaseFinding(ReleaseRule.GONE, (), service_id),))
    facts = [("reason", left.reason.value), ("day", left.gone_on.isoformat())]
    if left.successor_id:
        facts += [("successor", left.successor), ("successor_id", left.successor_id)]
    return ServiceCheck(service_id, left.name, (ReleaseFinding(ReleaseRule.GONE, tuple(facts), service_id, left.name),))
