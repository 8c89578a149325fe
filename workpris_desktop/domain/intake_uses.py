"""Which answers of the entry form are used by what, so that nothing is asked for nothing (intake.md rule 6)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from workpris_desktop.domain.intake import IntakeField, IntakeForm, IntakeUse
from workpris_desktop.domain.intake_person import FIT_FIELDS

_ASKED_BY_PROVIDERS: Final = """
    A4 B1 B2 B3 B4 B5 B6 B7 B7.language B8 B9 B10 B10.until C1 C2 C3 C4 C5 C6 C7 C8 C8.street C8.postcode C8.town
    D1 D2 D3 D3.to D3.certainty D4 D5 D7 D7.office D8 D10 F1 F1.for F2 F3 F4 F5 F6 F8 F9 F9.must
    H1.before H1.planned H1.planned_address H1.tenancy H1.tenancy_ends H1.rent_debt H1.asked H1.stays
    H2.papers H2.account H2.income_before H2.income_expected H2.debts H2.debts_total H2.enforcement H2.insolvency
    H3.last_job H3.last_job_year H3.prison_job H3.certificates H3.school H3.wants H3.limits H3.can_start H3.proofs
    H4.partner H4.children H4.children_ages H4.children_live H4.rights H4.contact H4.wishes H4.cares_for H4.knows
    H5.what H5.last H5.treatment H5.dose H5.wanted H5.overdose H5.programmes
    H6.doctor H6.insurance H6.medicine H6.daily_help H6.daily_help_how H6.needs H6.helps H6.diet H6.appointments
    H7.kind H7.deadline H7.lawyer H8.threat H8.must_not_meet H9.readiness H9.helps H9.tried H9.programme
    H10.goals H10.strengths I2
"""
"""What the entry form of a provider asks about, by the question that it names for each of its fields."""

_FIELDS: Final[Mapping[IntakeUse, str]] = {
    IntakeUse.FILE: "A1 A2 A3 A5 A7 B1 C1",
    IntakeUse.FIT: " ".join(FIT_FIELDS),
    IntakeUse.NEEDS: "B3 B4 B6 C1 D1 D2 D3 D8 D9 F1 F2 F3 F7 F10",
    IntakeUse.FIRST_DAYS: "C3 D1 D3 E1 E2 E2.from E3 E4 E4.income E5 E6 E7 E7.who E8 E9 H6.appointments",
    IntakeUse.RELEASE_CHECK: "C1 D1 D2 D3 D9 E1 E2 E2.from E9 F10 H6.appointments",
    IntakeUse.FOLLOW_UP: "D3",
    IntakeUse.REGISTER: "A5 B1 C1 D3",
    IntakeUse.ENTRY_FORM: _ASKED_BY_PROVIDERS,
    IntakeUse.DOUBLES: "A5 B1 B2 B3",
    IntakeUse.SUMMARY: "A6 A8 B6 B7 C1",
    IntakeUse.REFERRAL: "C6 I1 I2",
}

USED_BY: Final[Mapping[IntakeUse, frozenset[str]]] = MappingProxyType(
    {use: frozenset(_FIELDS[use].split()) for use in IntakeUse}
)
"""The ids of the fields that each part of the program reads; whoever makes it read another one writes that here."""


def fields_without_use(form: IntakeForm) -> tuple[str, ...]:
    """Return the ids of the questions that nothing uses, or of which a use that they name knows nothing."""
    return tuple(field.id for field in form.fields if not _is_used(field))


def _is_used(field: IntakeField) -> bool:
    return bool(field.uses) and all(field.id in USED_BY[use] for use in field.uses)
