"""In which forms a service of the register is given, and how many it may take."""

import re
from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.capacity import CapacityState, CapacityUnit
from workpris_desktop.domain.facet import Form
from workpris_desktop.domain.hours import Attending
from workpris_desktop.publishing.identity import stable_id, unit_id
from workpris_desktop.publishing.importers.json_value import JsonObject, objects_at, text_at, value_at
from workpris_desktop.publishing.importers.rpss_context import SOURCE
from workpris_desktop.publishing.importers.rpss_hours import put_hours
from workpris_desktop.publishing.importers.rpss_record import RpssRecord
from workpris_desktop.publishing.importers.terms import put_facet, put_foreign
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.record.facet_taxonomy import UNIT_SCHEME

_FORMS: Final = {
    "FormaSocialniSluzby/amb": Form.WALK_IN,
    "FormaSocialniSluzby/pob": Form.RESIDENTIAL,
    "FormaSocialniSluzby/ter": Form.COMES_TO_YOU,
}
_UNITS: Final = {
    "TypKapacitySocialniSluzby/luzka": CapacityUnit.BED,
    "TypKapacitySocialniSluzby/klient": CapacityUnit.CLIENT,
    "TypKapacitySocialniSluzby/kontakt": CapacityUnit.CONTACT,
    "TypKapacitySocialniSluzby/interv": CapacityUnit.INTERVENTION,
    "TypKapacitySocialniSluzby/hovor": CapacityUnit.CALL,
}
_FORM_LIST: Final = "CZ-RPSS-FORMA"
_COUNT: Final = re.compile(r"[0-9]{1,6}\Z")


def form_codes(record: JsonObject) -> tuple[Form, ...]:
    """Return the forms that a service is given in, each once, as far as we know them."""
    codes = (text_at(form, "forma", "id") for form in objects_at(record, "formy"))
    return tuple(dict.fromkeys(_FORMS[code] for code in codes if code in _FORMS))


def takes_calls(record: JsonObject) -> bool:
    """Tell whether a service is registered for a number of calls: then it is given by telephone."""
    return any(_UNITS.get(text_at(entry, "typ", "id")) is CapacityUnit.CALL for entry in _capacities(record))


def _capacities(record: JsonObject) -> Iterator[JsonObject]:
    return (entry for form in objects_at(record, "formy") for entry in objects_at(form, "kapacity"))


def put_forms(record: RpssRecord) -> None:
    """Put the forms of a service, with the hours and the registered capacity of each."""
    forms = objects_at(record.data, "formy")
    by_phone = takes_calls(record.data)
    known: set[str] = set()
    for number, form in enumerate(forms):
        code = text_at(form, "forma", "id")
        name = record.context.lists.name(value_at(form, "forma"))
        if code not in _FORMS:
            record.rows.remark_once(SourceFault.UNKNOWN_VALUE, "formy.forma.id", code)
        elif code not in known:
            put_facet(record.rows, record.service_id, "form", _FORMS[code], record.context.facts)
            put_foreign(record.rows, record.service_id, _FORM_LIST, code, name)
        known.add(code)
        put_hours(record, str(number), form, _attending(code, by_phone=by_phone))
        _put_capacities(record, str(number), form, name if len(forms) > 1 else "")


def _attending(code: str, *, by_phone: bool) -> str:
    if by_phone:
        return Attending.PHONE
    return Attending.VISIT if _FORMS.get(code) in {Form.WALK_IN, Form.RESIDENTIAL} else ""


def _put_capacities(record: RpssRecord, form_number: str, form: JsonObject, form_name: str) -> None:
    """Put what is registered: a maximum, never free places, and so no state of today."""
    for number, entry in enumerate(objects_at(form, "kapacity")):
        unit = _UNITS.get(text_at(entry, "typ", "id"))
        maximum = text_at(entry, "pocet")
        if unit is None:
            record.rows.remark_once(SourceFault.UNKNOWN_VALUE, "formy.kapacity.typ.id", text_at(entry, "typ", "id"))
        elif not _COUNT.match(maximum):
            record.rows.remark(SourceFault.UNREADABLE_NUMBER, "formy.kapacity.pocet", maximum)
        else:
            told = record.rows.free_text("formy.kapacity.popis", text_at(entry, "popis"))
            _put_unit(record, unit, record.context.lists.name(value_at(entry, "typ")) or unit.value)
            record.rows.put(
                "service_capacity",
                stable_id("rpss-capacity", record.portal_id, form_number, str(number)),
                service_id=record.service_id,
                unit_id=unit_id(unit),
                maximum=str(int(maximum)),
                description="; ".join(filter(None, (form_name, told))),
                state=CapacityState.NOT_KNOWN,
                source=SOURCE,
            )


def _put_unit(record: RpssRecord, unit: CapacityUnit, name: str) -> None:
    record.rows.put_shared("unit", unit_id(unit), name=name, scheme=UNIT_SCHEME, identifier=unit)
