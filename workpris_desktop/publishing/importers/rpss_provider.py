"""The provider of a service of the register: by its number, without its people and without its seat."""

import re
from typing import Final

from workpris_desktop.domain.trust import TrustKind
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.importers.json_value import JsonObject, text_at, value_at
from workpris_desktop.publishing.importers.person_name import is_persons_name
from workpris_desktop.publishing.importers.rpss_contact import put_provider_phones, read_mails, read_webs
from workpris_desktop.publishing.importers.rpss_context import COUNTRY
from workpris_desktop.publishing.importers.rpss_record import RpssRecord
from workpris_desktop.publishing.importers.rpss_rows import RecordRows
from workpris_desktop.publishing.source import SourceFault

ISSUER: Final = "Registr poskytovatelů sociálních služeb"
_SCHEME: Final = "CZ-ICO"
_TYPE: Final = "IČO"
_LONGEST_NUMBER: Final = 8
_BIRTH_NUMBER: Final = re.compile(r"\d{6}/?\d{3,4}\Z")
"""The number that a person is registered by, where somebody wrote it in the wrong place."""

_PERSON_KEYS: Final = ("prijmeni", "fyzickaOsoba", "datumNarozeni")
_PERSON_FORMS: Final = frozenset(f"PravniForma/{number}" for number in range(100, 109))
"""Legal forms of natural persons in the list of the Czech statistical office."""


def is_natural_person(provider: JsonObject) -> bool:
    """Tell whether a provider is a person and no body: where the register says so, or by its name."""
    stated = any(value_at(provider, key) not in (None, "", False) for key in _PERSON_KEYS)
    return (
        stated or text_at(provider, "pravniForma", "id") in _PERSON_FORMS or is_persons_name(text_at(provider, "nazev"))
    )


def put_provider(record: RpssRecord, service_name: str) -> str:
    """Put the provider of a service, and return its id.

    Its seat and its statutory persons are not read at all. The name of a natural person is left out: the service is
    then found by its own name, and its registration number still says to whom it belongs.

    Args:
        record: the service.
        service_name: what stands in place of a name that may not be told.
    """
    provider, rows = record.provider, record.rows
    number = _registration_number(provider, rows)
    organization_id = stable_id("cz-ico", number) if number else stable_id("rpss-org", record.portal_id)
    if not rows.shared.is_new(organization_id):
        return organization_id
    name = _told_name(provider, rows) or service_name
    rows.put(
        "organization",
        organization_id,
        name=name,
        description=name,
        email=next(iter(read_mails(provider, rows)), ""),
        website=next(iter(read_webs(provider, rows)), ""),
        country=COUNTRY,
    )
    if number:
        said = {"identifier_scheme": _SCHEME, "identifier_type": _TYPE, "identifier": number}
        rows.put("organization_identifier", stable_id("cz-ico-id", number), organization_id=organization_id, **said)
    put_provider_phones(organization_id, provider, rows)
    return organization_id


def _registration_number(provider: JsonObject, rows: RecordRows) -> str:
    """Return the registration number with all its eight digits; a wrong one is kept, and noted."""
    from stdnum.cz import dic  # noqa: PLC0415 - only the publisher has it

    text = text_at(provider, "ico").replace(" ", "")
    if not text:
        rows.remark(SourceFault.MISSING_VALUE, "poskytovatel.ico")
        return ""
    number = text.zfill(_LONGEST_NUMBER) if text.isascii() and text.isdigit() else text
    if _BIRTH_NUMBER.match(number) or rows.guard.hints(number):
        rows.remark(SourceFault.LEFT_OUT_PERSONAL, "poskytovatel.ico")
        return ""
    is_right = len(number) == _LONGEST_NUMBER and number.isascii() and number.isdigit()
    if not is_right or dic.calc_check_digit_legal(number[:-1]) != number[-1]:
        rows.remark(SourceFault.WRONG_REGISTER_ID, "poskytovatel.ico", number)
    return number


def _told_name(provider: JsonObject, rows: RecordRows) -> str:
    name = text_at(provider, "nazev")
    if not name:
        rows.remark(SourceFault.MISSING_VALUE, "poskytovatel.nazev")
    elif is_natural_person(provider) or rows.guard.tells(name):
        rows.remark(SourceFault.LEFT_OUT_PERSONAL, "poskytovatel.nazev")
        return ""
    return name


def put_registration(record: RpssRecord) -> None:
    """Put the registration as evidence of trust, and that the record was read from the register on this day."""
    rows, today = record.rows, record.context.today.isoformat()
    began, ends = (rows.day(record.data, key) for key in ("datumPoskytovaniOd", "datumPoskytovaniDo"))
    rows.put(
        "trust_evidence",
        stable_id("rpss-registration", record.portal_id),
        service_id=record.service_id,
        kind=TrustKind.REGISTERED,
        issuer=ISSUER,
        number=text_at(record.data, "identifikator"),
        valid_from=began.isoformat() if began else "",
        valid_to=ends.isoformat() if ends else "",
        as_of=today,
    )
    rows.put(
        "metadata",
        stable_id("rpss-metadata", record.portal_id),
        resource_id=record.service_id,
        resource_type="service",
        last_action_date=today,
        last_action_type="import",
        updated_by="import rpss",
    )
