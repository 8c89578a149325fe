"""How a service of the register is reached: its numbers, mail and web, and its lead as a function."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from workpris_desktop.domain.contact import ContactRole
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.importers.json_value import JsonObject, objects_at, text_at
from workpris_desktop.publishing.importers.person_name import is_persons_mail
from workpris_desktop.publishing.importers.rpss_context import COUNTRY
from workpris_desktop.publishing.importers.rpss_record import RpssRecord
from workpris_desktop.publishing.importers.rpss_rows import RecordRows
from workpris_desktop.publishing.importers.telephone_text import WrittenPhone, written_phones
from workpris_desktop.publishing.source import SourceFault

_MAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+\Z")
_SCHEME: Final = re.compile(r"https?://", re.IGNORECASE)
_WEB: Final = re.compile(r"https?://[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#]\S*)?\Z", re.IGNORECASE)

LEAD_TITLE: Final = "vedoucí služby"
_OF_PROVIDER: Final = "poskytovatel"
"""Words of the register's own language, which stand in its records as the other words of it do."""


def read_mails(part: JsonObject, rows: RecordRows) -> list[str]:
    """Return the mail addresses of a part of a record, apart from those of single persons."""
    mails = []
    for text in _texts(part, "emaily", "email"):
        if not _MAIL.match(text):
            rows.remark(SourceFault.UNKNOWN_VALUE, "emaily.email")
        elif is_persons_mail(text, rows.guard):
            rows.remark(SourceFault.LEFT_OUT_PERSONAL, "emaily.email")
        else:
            mails.append(text)
    return mails


def read_webs(part: JsonObject, rows: RecordRows) -> list[str]:
    """Return the web addresses of a part of a record, each with its scheme."""
    webs = []
    for text in _texts(part, "weby", "web"):
        address = text if _SCHEME.match(text) else f"https://{text}"
        if _WEB.match(address):
            webs.append(address)
        else:
            rows.remark(SourceFault.UNKNOWN_VALUE, "weby.web", text)
    return webs


def read_phones(part: JsonObject, rows: RecordRows) -> list[WrittenPhone]:
    """Return the telephone numbers of a part of a record; what stands around them, or beside them, is left out."""
    phones: dict[tuple[str, str], WrittenPhone] = {}
    for text in _texts(part, "telefony", "telefon"):
        found = written_phones(text, COUNTRY)
        phones |= {(phone.number, phone.extension): phone for phone in found}
        if not found or not all(phone.readable for phone in found):
            rows.remark(SourceFault.UNREADABLE_PHONE, "telefony.telefon", "".join(p.number for p in found[-1:]))
    return list(phones.values())


def _texts(part: JsonObject, several: str, single: str) -> Iterator[str]:
    """Walk the texts of a list of objects (``emaily[].email``), and one that stands there by itself."""
    found = [text_at(entry, single) for entry in objects_at(part, several)]
    yield from dict.fromkeys(filter(None, (*found, text_at(part, single))))


def put_reach(record: RpssRecord) -> Mapping[str, str]:
    """Put the numbers and further mail addresses of a service; return its ``email`` and ``url``.

    Where the service has none of its own, those of the provider count, and a number of the provider says so.
    """
    data, provider, rows = record.data, record.provider, record.rows
    own_phones = read_phones(data, rows)
    note = "" if own_phones else _OF_PROVIDER
    for phone in own_phones or read_phones(provider, rows):
        _put_phone(rows, phone, ("rpss-phone", record.portal_id), service_id=record.service_id, description=note)
    mails = read_mails(data, rows)
    for mail in mails[1:]:
        office = {"email": mail, "role": ContactRole.OFFICE, "visibility": "public"}
        rows.put("contact", stable_id("rpss-office", record.portal_id, mail), service_id=record.service_id, **office)
    email = next(iter(mails or read_mails(provider, rows)), "")
    return {"email": email, "url": next(iter(read_webs(data, rows) or read_webs(provider, rows)), "")}


def put_leads(record: RpssRecord) -> None:
    """Put the leads of a service: a function with phone and mail, for staff only and without a name.

    Leads that are reached in the same way are one contact: without their names nothing tells them apart. A mail
    address that holds a name is left out.
    """
    leads = [lead for facility in objects_at(record.data, "zarizeni") for lead in objects_at(facility, "vedouci")]
    leads += objects_at(record.data, "vedouci")
    rows = record.rows
    reached: dict[tuple[str, ...], list[WrittenPhone]] = {}
    for lead in filter(_is_filled, leads):
        phones = read_phones(lead, rows)
        mail = next(iter(read_mails(lead, rows)), "")
        reached[mail, *(phone.number for phone in phones)] = phones
    if len(reached) > 1:
        reached.pop(("",), None)
    for number, (key, phones) in enumerate(reached.items()):
        contact_id = stable_id("rpss-lead", record.portal_id, str(number))
        known = {"title": LEAD_TITLE, "email": key[0], "role": ContactRole.SERVICE_LEAD, "visibility": "staff"}
        rows.put("contact", contact_id, service_id=record.service_id, **known)
        for phone in phones:
            _put_phone(rows, phone, ("rpss-lead-phone", contact_id), contact_id=contact_id)


def _is_filled(lead: JsonObject) -> bool:
    return any(value not in (None, "", [], {}) for value in lead.values())


def put_provider_phones(organization_id: str, provider: JsonObject, rows: RecordRows) -> None:
    """Put the numbers of a provider."""
    for phone in read_phones(provider, rows):
        _put_phone(rows, phone, ("cz-ico-phone", organization_id), organization_id=organization_id)


def _put_phone(rows: RecordRows, phone: WrittenPhone, name: tuple[str, str], **cells: str) -> None:
    row_id = stable_id(*name, phone.number, phone.extension)
    rows.put("phone", row_id, number=phone.number, extension=phone.extension, type="voice", **cells)
