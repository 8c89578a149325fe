"""How a service works in prisons, what it does for courts, and what is known of it as a programme."""

import sqlite3
from typing import Final

from workpris_desktop.directory.rows import Rows, day_of
from workpris_desktop.domain.custody import CourtTerms, PrisonAccess
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.programme import Programme, ProgrammeFormat, ProgrammeStanding, Training

_ACCESS: Final = """
SELECT at.location_id AS place, access.*
  FROM service_at_location AS at JOIN prison_access AS access ON access.service_at_location_id = at.id
 WHERE at.service_id = ?1 ORDER BY at.rowid, access.rowid LIMIT ?2
"""
_COURT: Final = "SELECT * FROM court_terms WHERE service_id = ?1 ORDER BY rowid"
_PROGRAMME: Final = """
SELECT programme.*, before.name AS name_before, after.name AS name_after
  FROM programme
  LEFT JOIN service AS before ON before.id = prerequisite_id
  LEFT JOIN service AS after ON after.id = follow_up_id
 WHERE service_id = ?1 ORDER BY programme.rowid
"""
_TRAININGS: Final = "SELECT * FROM training WHERE service_id = ?1 ORDER BY starts_on, name, rowid LIMIT ?2"


def prison_access_of(rows: Rows, service_id: str) -> tuple[PrisonAccess, ...]:
    """Return how a service works in each of its prisons; of several rows of one place the first counts."""
    first: dict[str, PrisonAccess] = {}
    for row in rows.several(_ACCESS, service_id):
        first.setdefault(row["place"], _access(row))
    return tuple(first.values())


def court_terms_of(rows: Rows, service_id: str) -> CourtTerms | None:
    """Return what a service does for a court, None where nothing is stated."""
    row = rows.first(_COURT, service_id)
    if row is None:
        return None
    return CourtTerms(
        promise=YesNo(row["promise"]),
        promise_days=row["promise_days"],
        monitoring=YesNo(row["monitoring"]),
        court_address=YesNo(row["court_address"]),
        work_promise=YesNo(row["work_promise"]),
        note=row["note"],
    )


def programme_of(rows: Rows, service_id: str) -> Programme | None:
    """Return what is known of a service as a programme, None where it is none."""
    row = rows.first(_PROGRAMME, service_id)
    if row is None:
        return None
    return Programme(
        weeks=row["weeks"],
        sessions=row["sessions"],
        session_minutes=row["session_minutes"],
        format=ProgrammeFormat(row["format"]),
        group_least=row["group_least"],
        group_most=row["group_most"],
        next_start=day_of(row["next_start"]),
        certificate=row["certificate"],
        place=row["place"],
        conditions=row["conditions"],
        standing=ProgrammeStanding(row["standing"]),
        prerequisite=row["prerequisite"] or row["name_before"] or "",
        prerequisite_id=row["prerequisite_id"] or "",
        follow_up=row["follow_up"] or row["name_after"] or "",
        follow_up_id=row["follow_up_id"] or "",
    )


def trainings_of(rows: Rows, service_id: str) -> tuple[Training, ...]:
    """Return the trainings for professionals that belong to a service, the earliest first."""
    return tuple(map(_training, rows.several(_TRAININGS, service_id)))


def _access(row: sqlite3.Row) -> PrisonAccess:
    return PrisonAccess(
        place=row["place"],
        agreement_until=day_of(row["agreement_until"]),
        units=row["units"],
        regimes=row["regimes"],
        remand=YesNo(row["remand"]),
        sign_up=row["sign_up"],
        contact=row["contact_id"] or "",
        lead_days=row["lead_days"],
        waiting_days=row["waiting_days"],
        on_transfer=row["on_transfer"],
    )


def _training(row: sqlite3.Row) -> Training:
    return Training(
        name=row["name"],
        starts_on=day_of(row["starts_on"]),
        ends_on=day_of(row["ends_on"]),
        place=row["place"],
        organizer=row["organizer"],
        sign_up=row["sign_up"],
        url=row["url"],
    )
