"""The Czech register of social services (``rpss.json``): streamed, chosen from, and given as rows.

What is taken, and how, is the mapping of the register to HSDS; where it leaves a choice, this was chosen:

* Of people nothing is taken but that a service has a lead, and how the lead is reached (`rpss_contact.put_leads`);
  names, notes beside contacts, seats of providers and statutory persons are not read at all. A provider that is a
  person loses its name (`rpss_provider.put_provider`), and where it only comes to the people, its address. A name that
  may be shown, because somebody agreed to that, comes from a source of the publisher's own that is merged later.
* The setting of each service is the community, or the telephone where it is registered for calls: work in prisons is
  not registered, so whoever knows of it has to say so.
* ``available`` places, the day of a check and a state of capacity stay empty: the register does not know them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.errors import PackageEmpty, WrongUsage
from workpris_desktop.domain.facet import Form
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.setting import Setting
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.importers.code_list import folded_name, read_code_lists
from workpris_desktop.publishing.importers.json_stream import json_entries
from workpris_desktop.publishing.importers.json_value import JsonObject, text_at
from workpris_desktop.publishing.importers.rpss_area import put_areas
from workpris_desktop.publishing.importers.rpss_audience import (
    eligibility,
    group_names,
    kind_name,
    put_groups,
    put_kind,
    read_ages,
)
from workpris_desktop.publishing.importers.rpss_contact import put_leads, put_reach
from workpris_desktop.publishing.importers.rpss_context import LANGUAGE, SOURCE, RpssContext
from workpris_desktop.publishing.importers.rpss_form import form_codes, put_forms, takes_calls
from workpris_desktop.publishing.importers.rpss_guard import guard_of
from workpris_desktop.publishing.importers.rpss_place import (
    put_hidden_place,
    put_places,
    read_facilities,
    secret_addresses,
)
from workpris_desktop.publishing.importers.rpss_provider import is_natural_person, put_provider, put_registration
from workpris_desktop.publishing.importers.rpss_record import RpssRecord
from workpris_desktop.publishing.importers.rpss_rows import RecordRows, SharedRows
from workpris_desktop.publishing.importers.source_log import SourceLog
from workpris_desktop.publishing.importers.terms import put_facet, put_foreign
from workpris_desktop.publishing.source import Put, SourceFault, SourceReport
from workpris_desktop.record.text import short_text

_NUMBER: Final = re.compile(r"[0-9]{1,12}\Z")
_ENTRIES: Final = "polozky"
_USED: Final = frozenset(
    {
        "portalId",
        "id",
        "identifikator",
        "datumPoskytovaniOd",
        "datumPoskytovaniDo",
        "druhSocialniSluzby",
        "zarizeni",
        "vedouci",
        "poskytovatel",
        "emaily",
        "telefony",
        "weby",
        "ciloveSkupiny",
        "vekoveSkupiny",
        "doplnujiciInformaceVekoveSkupiny",
        "formy",
        "rozsirenePusobnostiVKraji",
    }
)
_NOTHING: Final[tuple[object, ...]] = (None, "", [], {})
_REGISTER_LIST: Final = "CZ-RPSS"
_SERVICE_NUMBER: Final = "cz-rpss-ics"


@dataclass(frozen=True, slots=True)
class RpssFilter:
    """Which services are wanted: of one of these kinds, for one of these groups, by their names; empty means any."""

    kinds: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()


def import_rpss(  # noqa: PLR0917 - as its command names them
    source: Path, code_lists: Path, facts: Facts, wanted: RpssFilter, put: Put, today: date
) -> SourceReport:
    """Read the register, and give the rows of the services that are wanted.

    The same file on the same day gives the same rows in the same order.

    Args:
        source: the file of the register, an object with a list ``polozky``.
        code_lists: the folder of the code lists; kinds and target groups are matched by the names they have there.
        facts: the country pack says what kinds and groups are in our words.
        wanted: which services are taken.
        put: takes the rows.
        today: the day that it is; what has ended before it has ended.

    Raises:
        WrongUsage: a kind or group is wanted that the code lists do not have.
        PackageRefused: the register or a code list cannot be read, or has no service at all.
        MachineFault: reading failed.
    """
    context = RpssContext(read_code_lists(code_lists), facts, today)
    _demand_known(wanted, context)
    reading = _RpssReading(context, wanted, SharedRows(put), SourceLog(short_text(source.name)))
    for index, record in enumerate(json_entries(source, _ENTRIES)):
        reading.take(f"{_ENTRIES}[{index}]", record)
    if not reading.log.read:
        raise PackageEmpty(short_text(source.name))
    return reading.log.report()


def _demand_known(wanted: RpssFilter, context: RpssContext) -> None:
    known = {folded_name(name) for name in context.lists.names.values()}
    for name in sorted(wanted.kinds | wanted.groups):
        if folded_name(name) not in known:
            raise WrongUsage(name)


class _RpssReading:
    """One pass over the register."""

    def __init__(self, context: RpssContext, wanted: RpssFilter, shared: SharedRows, log: SourceLog) -> None:
        self._context = context
        self._kinds = {folded_name(name) for name in wanted.kinds}
        self._groups = {folded_name(name) for name in wanted.groups}
        self._shared = shared
        self._portal_ids: set[str] = set()
        self.log = log

    def take(self, where: str, record: Any) -> None:
        """Give the rows of one service, or note why not."""
        self.log.read += 1
        portal_id = text_at(record, "portalId")
        if not _NUMBER.match(portal_id):
            self.log.remark(where, SourceFault.MISSING_VALUE, "portalId")
            self.log.leave_out("no_id")
        elif portal_id in self._portal_ids:
            self.log.remark(where, SourceFault.REPEATED, "portalId", portal_id)
            self.log.leave_out("repeated")
        elif reason := self._unwanted(where, record):
            self.log.leave_out(reason)
        else:
            self._portal_ids.add(portal_id)
            self._put(portal_id, record, f"{where} ({portal_id})")
            self.log.taken += 1

    def _unwanted(self, where: str, record: JsonObject) -> str:
        """Return why a service is not wanted, "" where it is; one that no list knows may have been wanted."""
        kind = kind_name(record, self._context)
        if self._kinds and folded_name(kind) not in self._kinds:
            if not kind:
                code = text_at(record, "druhSocialniSluzby", "id")
                self.log.remark_once(where, SourceFault.UNKNOWN_KIND, "druhSocialniSluzby.id", code)
            return "other_kind" if kind else "unknown_kind"
        groups = group_names(record, self._context)
        if not self._groups or not self._groups.isdisjoint(map(folded_name, groups.values())):
            return ""
        unknown = [code for code, name in groups.items() if not name]
        for code in unknown:
            self.log.remark_once(where, SourceFault.UNKNOWN_GROUP, "ciloveSkupiny.cilovaSkupina.id", code)
        return "unknown_group" if unknown else "other_group"

    def _put(self, portal_id: str, data: JsonObject, where: str) -> None:
        guard = guard_of(data, secret_addresses(data))
        rows = RecordRows(self._shared, self.log, where, guard)
        record = RpssRecord(data, portal_id, stable_id("rpss", portal_id), rows, self._context)
        _note_unused(record)
        facilities = read_facilities(record)
        names = list(dict.fromkeys(facility.name for facility in facilities if facility.name))
        _put_service(record, names)
        put_kind(record, names)
        put_groups(record)
        put_forms(record)
        put_facet(record.rows, record.service_id, "setting", _setting(data), self._context.facts)
        if _works_from_home(record):
            put_hidden_place(record)
        else:
            put_places(record, facilities)
        put_areas(record, [facility.address for facility in facilities if facility.address])
        put_leads(record)
        put_registration(record)


def _note_unused(record: RpssRecord) -> None:
    """Note the parts of a record that nothing is made of, each once in the whole register."""
    for key in record.data:
        if key not in _USED and not key.startswith("_") and record.data[key] not in _NOTHING:
            record.rows.remark_once(SourceFault.FIELD_NOT_USED, key, "")


def _put_service(record: RpssRecord, names: Sequence[str]) -> None:
    """Put the service itself; it is called as its first facility is, or else as its kind."""
    kind = kind_name(record.data, record.context)
    kind = kind[:1].upper() + kind[1:]
    name = next(iter(names), "") or kind or f"{SOURCE} {record.portal_id}"
    record.rows.put(
        "service",
        record.service_id,
        organization_id=put_provider(record, kind or name),
        name=name,
        alternate_name=kind if kind.casefold() != name.casefold() else "",
        status=_status(record),
        eligibility_description=eligibility(record),
        content_language=LANGUAGE,
        source=SOURCE,
        **put_reach(record),
        **read_ages(record).cells(),
    )
    number = text_at(record.data, "identifikator")
    if number:
        put_foreign(record.rows, record.service_id, _REGISTER_LIST, _SERVICE_NUMBER, _SERVICE_NUMBER, value=number)


def _status(record: RpssRecord) -> str:
    """Return whether a service is given today: not yet, now, or no longer."""
    begins, ends = (record.rows.day(record.data, key) for key in ("datumPoskytovaniOd", "datumPoskytovaniDo"))
    if ends is not None and ends < record.context.today:
        record.rows.remark(SourceFault.ENDED, "datumPoskytovaniDo", ends.isoformat())
        return "defunct"
    return "inactive" if begins is not None and begins > record.context.today else "active"


def _setting(data: JsonObject) -> Setting:
    return Setting.PHONE if takes_calls(data) else Setting.COMMUNITY


def _works_from_home(record: RpssRecord) -> bool:
    """Tell whether somebody only comes to the people, and so gives a home as the address of a facility."""
    return form_codes(record.data) == (Form.COMES_TO_YOU,) and is_natural_person(record.provider)
