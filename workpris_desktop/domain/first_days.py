"""What a person needs to know for the first three days after release: bed, papers, money, whom to meet (E6)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final

from workpris_desktop.domain.intake_answer import Answers, rows_of, text_of, texts_of
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.shortlist import MOST_SERVICES

MOST_APPOINTMENTS: Final = 4
"""More are on no sheet for three days."""

_MOST_LATER: Final = 2
"""So many are told where fewer fall into the three days."""

_DAYS: Final = 3
_HEALTH_FIELD: Final = "H6.appointments"

_RELEASED: Final = "released"
_APPOINTMENT_COLUMNS: Final = 4
_NOTHING: Final = "none"


@dataclass(frozen=True, slots=True, repr=False)
class FirstAppointment:
    """Where to be, and when; what is not known is "" or None. ``at`` is HH:MM, or as it was written."""

    on: date | None = None
    at: str = ""
    place: str = ""
    what: str = ""

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "FirstAppointment(...)"


@dataclass(frozen=True, slots=True, repr=False)
class FirstDays:
    """The plan: codes are those of the entry form (E1, E3, E4, E6, E7, E8), "", () and None mean not known.

    ``starts_on`` is the day of release, or today for somebody who is out. ``bed_from`` is HH:MM, or as it was written.
    ``services`` are those that were chosen, the first one first.
    """

    starts_on: date | None = None
    bed: str = ""
    bed_place: str = ""
    bed_from: str = ""
    papers: str = ""
    money: str = ""
    next_money_on: date | None = None
    medicine_days: int | None = None
    phone: str = ""
    phone_number: str = ""
    way: str = ""
    meets: str = ""
    things: tuple[str, ...] = ()
    appointments: tuple[FirstAppointment, ...] = ()
    services: tuple[Service, ...] = field(default=())

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "FirstDays(...)"


def first_days_of(answers: Answers, services: Sequence[Service], today: date) -> FirstDays:
    """Return the plan as far as the answers tell it; what was declined, not asked or breaks a rule is not known.

    Args:
        answers: those that may leave the file (`intake_condition.exported`).
        services: what was chosen, in its order; as many as a sheet takes are kept.
        today: past appointments are left out, and who was to be released before is out.
    """
    days = text_of(answers, "E5")
    return FirstDays(
        starts_on=starts_on(answers, today),
        bed=text_of(answers, "E1"),
        bed_place=text_of(answers, "E2"),
        bed_from=text_of(answers, "E2.from"),
        papers=text_of(answers, "E3"),
        money=text_of(answers, "E4"),
        next_money_on=_day(text_of(answers, "E4.income")),
        medicine_days=int(days) if days.isdecimal() else None,
        phone=text_of(answers, "E6"),
        phone_number=text_of(answers, "C3"),
        way=text_of(answers, "E7"),
        meets=text_of(answers, "E7.who"),
        things=tuple(code for code in texts_of(answers, "E8") if code != _NOTHING),
        appointments=_appointments(answers, starts_on(answers, today), today),
        services=tuple(services[:MOST_SERVICES]),
    )


def starts_on(answers: Answers, today: date) -> date | None:
    """Return the first day outside, today for somebody who is out already, None where it is not known."""
    release = _day(text_of(answers, "D3"))
    if release is None:
        return today if text_of(answers, "D1") == _RELEASED else None
    return max(release, today)


def _appointments(answers: Answers, first: date | None, today: date) -> tuple[FirstAppointment, ...]:
    """Return those of the first three days, and the next ones where these are few.

    Of an appointment about health only time and place are told, and only in these days: others read the sheet, too.
    """
    coming = [each for each in _rows(answers, "E9") if each.on is None or each.on >= today]
    health = [replace(each, what="") for each in _rows(answers, _HEALTH_FIELD)]
    soon = sorted((each for each in (*coming, *health) if _is_soon(each, first)), key=_moment)[:MOST_APPOINTMENTS]
    later = sorted((each for each in coming if not _is_soon(each, first)), key=_moment)
    return tuple(sorted((*soon, *later[: max(0, _MOST_LATER - len(soon))]), key=_moment))


def _rows(answers: Answers, field: str) -> Iterator[FirstAppointment]:
    for row in rows_of(answers, field):
        on, at, place, what = (*row, *("",) * _APPOINTMENT_COLUMNS)[:_APPOINTMENT_COLUMNS]
        if any(row):
            yield FirstAppointment(_day(on), at, place, what)


def _is_soon(appointment: FirstAppointment, first: date | None) -> bool:
    return first is not None and appointment.on is not None and first <= appointment.on < first + timedelta(days=_DAYS)


def _moment(appointment: FirstAppointment) -> tuple[date, str]:
    return appointment.on or date.max, appointment.at.zfill(len("HH:MM"))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
