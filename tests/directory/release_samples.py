"""Services, and a day of release on which they all work out."""

from dataclasses import replace
from datetime import date, time

from workpris_desktop.directory.release_check import check_release_day
from workpris_desktop.domain.errors import ServiceNotFound
from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.domain.own_finding import findings_of
from workpris_desktop.domain.provider import Address, Place, PlaceKind, Service
from workpris_desktop.domain.release_check import ReleaseDay, StartPoint
from workpris_desktop.domain.setting import Setting

THURSDAY, FRIDAY, SATURDAY = date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 28)
TUESDAY_HOLIDAY = date(2026, 11, 17)
TODAY = date(2026, 11, 10)
WEEK = ("MO", "TU", "WE", "TH", "FR")
DAILY = (*WEEK, "SA", "SU")
BRNO = StartPoint("Brno", 49.195, 16.608)
PRAGUE_GATE = StartPoint("Věznice Praha Pankrác", 50.058, 14.435)
FAR_GATE = StartPoint("Věznice daleko", 49.195, 14.69)


def hours(days=WEEK, opens=time(8), closes=time(16), **more):
    return ScheduleRule(byday=days, opens_at=opens, closes_at=closes, **more)


def place(place_id="p1", kind=PlaceKind.ADDRESS, at=(49.2, 16.61), city="Brno", country="CZ", region="CZ064"):
    return Place(
        place_id, "Kancelář", address=Address("", city, "", region, country), latitude=at[0], longitude=at[1], kind=kind
    )


OFFICE = Service(
    "office", "Poradna", setting=Setting.COMMUNITY, types=("DEB.DEB",), places=(place(),), schedule=(hours(),)
)
GOOD_DAY = ReleaseDay(THURSDAY, time(9), gate=BRNO, home=BRNO, country="CZ", region="CZ064", bed="sure")


class Directory:
    """Services that are at hand, and what is left of others."""

    def __init__(self, *services, left=()):
        self._services = {service.id: service for service in services}
        self._left = {tombstone.id: tombstone for tombstone in left}

    def service(self, service_id):
        if service_id not in self._services:
            raise ServiceNotFound(service_id)
        return self._services[service_id]

    def tombstone(self, service_id):
        return self._left.get(service_id)


SHELTER = replace(
    OFFICE, id="shelter", name="Noclehárna", types=("ACC.EMG",), schedule=(hours(DAILY, time(19), time(8)),)
)


def checker(facts):
    """Return a function that checks services on a day."""

    def checked(*services, day=GOOD_DAY, findings=(), **changed):
        directory = Directory(*services)
        ids = [service.id for service in services]
        found = findings_of(findings)
        return check_release_day(
            directory, ids, replace(day, **changed), regions=facts.regions, today=TODAY, findings=found
        )

    return checked


def rules(check):
    return [finding.rule for finding in check.findings]


def only(check):
    (finding,) = check.findings
    return finding
