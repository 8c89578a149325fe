"""What practitioners miss elsewhere: how a service works in a prison, and what it does for a court."""

from dataclasses import dataclass
from datetime import date

from workpris_desktop.domain.facet import YesNo


@dataclass(frozen=True, slots=True)
class PrisonAccess:
    """How a service works in one prison (record.md, "In this prison"); its days and hours are rules of that place.

    ``place`` is the location id. ``sign_up`` says how a person signs up, ``contact`` is the id of the (staff-only)
    contact to whom. Lead time and waiting are days.
    """

    place: str
    agreement_until: date | None = None
    units: str = ""
    regimes: str = ""
    remand: YesNo = YesNo.NOT_STATED
    sign_up: str = ""
    contact: str = ""
    lead_days: int | None = None
    waiting_days: int | None = None
    on_transfer: str = ""


@dataclass(frozen=True, slots=True)
class CourtTerms:
    """What a service does for a court (record.md, "For the court").

    ``promise`` is the written promise of a place (příslib ubytování), which takes ``promise_days``.
    """

    promise: YesNo = YesNo.NOT_STATED
    promise_days: int | None = None
    monitoring: YesNo = YesNo.NOT_STATED
    court_address: YesNo = YesNo.NOT_STATED
    work_promise: YesNo = YesNo.NOT_STATED
    note: str = ""
