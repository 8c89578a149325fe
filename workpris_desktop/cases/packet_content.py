"""What travels in a packet: the parts of a case as blobs, and back, read strictly (docs/handover-packet.md)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Final

from workpris_desktop.cases.attachment_rows import demand_pdf
from workpris_desktop.cases.choice_values import demand_reason, demand_service, kept_name
from workpris_desktop.cases.consent_values import demand_facts
from workpris_desktop.cases.handover.canonical_json import canonical, canonical_object
from workpris_desktop.cases.intake_rows import NAME, REFERENCE
from workpris_desktop.cases.intake_values import demand_id, kept_answer
from workpris_desktop.cases.kept_text import kept_line, kept_prose
from workpris_desktop.cases.stored_json import stored_json, value_in
from workpris_desktop.domain.chosen_service import ChosenService, ReferralState
from workpris_desktop.domain.client_file import LONGEST_ENTRY, LONGEST_FILE_NAME, LONGEST_REFERENCE
from workpris_desktop.domain.consent import (
    LONGEST_BASIS_REASON,
    LONGEST_LANGUAGE,
    LONGEST_READER,
    Consent,
    ConsentHow,
    ConsentPurpose,
)
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.handover import PDF
from workpris_desktop.domain.handover_errors import PacketFaulty
from workpris_desktop.domain.inbox import HandedCase, HandedEntry, HandedThing
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source
from workpris_desktop.domain.need import MOST_PRIORITY, ClientNeed, NeedSide, NeedStatus
from workpris_desktop.domain.packet import PacketBlob

JSON: Final = "application/json"
CASE, LOG, ATTACHMENT = "case", "log", "attachment"
IN_CASE: Final = frozenset({NAME, REFERENCE})
"""They stand in the head of a case, not among its answers."""

_MOST_ROWS: Final = 1_000
_LONGEST_AUTHOR: Final = 120
_LARGEST_PART_BYTES: Final = 8_000_000
_YEARS: Final = range(1900, 9999)
"""Of moments: at the ends of the calendar there is no time on the wall of every country."""


def blobs_of(case: HandedCase) -> tuple[PacketBlob, ...]:
    """Return the parts of a case as they travel: what is empty is left out."""
    told = {"name": case.name, "reference": case.reference, "form": case.form_version}
    lists: Mapping[str, list[dict[str, Any]]] = {
        "answers": [_told_answer(each) for each in case.answers],
        "needs": [_told_need(each) for each in case.needs],
        "services": [_told_service(each) for each in case.services],
        "consent": [_told_consent(each) for each in case.consents],
        LOG: [_told_entry(each) for each in case.entries],
    }
    parts = [PacketBlob(CASE, JSON, "", canonical(told))]
    parts += [PacketBlob(kind, JSON, "", canonical({"rows": rows})) for kind, rows in lists.items() if rows]
    return (*parts, *(PacketBlob(ATTACHMENT, PDF, thing.title, thing.data) for thing in case.things))


def case_in(blobs: Sequence[PacketBlob]) -> HandedCase:
    """Return the case that travelled.

    Raises:
        PacketFaulty: a part of it is shaped like none; the field says which.
    """
    parts: dict[str, Any] = {}
    things = []
    for blob in blobs:
        if blob.kind == ATTACHMENT:
            things.append(_judged(ATTACHMENT, _thing, blob))
        elif blob.kind in parts or blob.mime != JSON or (blob.kind != CASE and blob.kind not in _READERS):
            raise PacketFaulty("blobs")
        else:
            parts[blob.kind] = _judged(blob.kind, _object, blob.data)
    if CASE not in parts:
        raise PacketFaulty(CASE)
    name, reference, version = _judged(CASE, _head, parts[CASE])
    rows = {kind: _judged(kind, _rows_by(read), parts[kind]) for kind, read in _READERS.items() if kind in parts}
    return HandedCase(
        name,
        reference,
        version,
        answers=rows.get("answers", ()),
        needs=rows.get("needs", ()),
        services=rows.get("services", ()),
        consents=rows.get("consent", ()),
        entries=rows.get(LOG, ()),
        things=tuple(things),
    )


def _judged(field: str, read: Callable[[Any], Any], told: Any) -> Any:
    try:
        return read(told)
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError, WorkprisError):
        # Without the cause: its text could show what stands in the packet.
        raise PacketFaulty(field) from None


def _object(data: bytes) -> dict[str, Any]:
    if len(data) > _LARGEST_PART_BYTES:
        raise ValueError(len(data))
    return canonical_object(data)


def _rows_by(read: Callable[[Mapping[str, Any]], Any]) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    def rows(told: Mapping[str, Any]) -> tuple[Any, ...]:
        _demand_only(told, ("rows",))
        rows = told["rows"]
        if not isinstance(rows, list) or len(rows) > _MOST_ROWS:
            raise ValueError(type(rows).__name__)
        return tuple(map(read, rows))

    return rows


def _head(told: Mapping[str, Any]) -> tuple[str, str, int]:
    _demand_only(told, ("name", "reference", "form"))
    version = told["form"]
    if type(version) is not int or not 0 <= version <= _MOST_ROWS:
        raise ValueError(CASE)
    return (
        kept_line(_text(told, "name"), LONGEST_FILE_NAME),
        kept_line(_text(told, "reference"), LONGEST_REFERENCE),
        version,
    )


def _thing(blob: PacketBlob) -> HandedThing:
    if blob.mime != PDF or not blob.title.strip():
        raise ValueError(blob.mime)
    demand_pdf(blob.data)
    return HandedThing(blob.title, blob.mime, blob.data)


def _told_answer(answer: IntakeAnswer) -> dict[str, Any]:
    return {
        "field": answer.field,
        "state": answer.state.value,
        "value": stored_json(answer.value),
        "other": answer.other,
        "said_by": answer.said_by.value if answer.said_by else "",
        "said_on": _told_day(answer.said_on),
        "version": answer.version,
    }


def _answer(told: Mapping[str, Any]) -> IntakeAnswer:
    _demand_only(told, ("field", "state", "value", "other", "said_by", "said_on", "version"))
    said_by = _text(told, "said_by")
    if told["field"] in IN_CASE:
        raise ValueError(CASE)
    return kept_answer(
        IntakeAnswer(
            _text(told, "field"),
            AnswerState(told["state"]),
            value_in(_text(told, "value")),
            _text(told, "other"),
            Source(said_by) if said_by else None,
            _day_or_none(_text(told, "said_on")),
            told["version"],
        )
    )


def _told_need(need: ClientNeed) -> dict[str, Any]:
    return {
        "need": need.need,
        "status": need.status.value,
        "side": need.side.value if need.side else "",
        "priority": need.priority,
    }


def _need(told: Mapping[str, Any]) -> ClientNeed:
    _demand_only(told, ("need", "status", "side", "priority"))
    demand_id(told["need"])
    side, priority = _text(told, "side"), told["priority"]
    if type(priority) is not int or not 0 <= priority <= MOST_PRIORITY:
        raise ValueError("priority")
    return ClientNeed(told["need"], NeedStatus(told["status"]), NeedSide(side) if side else None, priority)


def _told_service(choice: ChosenService) -> dict[str, Any]:
    return {
        "service": choice.service_id,
        "name": choice.name,
        "need": choice.need,
        "state": choice.state.value,
        "reason": choice.reason,
        "since": _told_day(choice.state_on),
        "answered": _told_day(choice.answered_on),
    }


def _service(told: Mapping[str, Any]) -> ChosenService:
    _demand_only(told, ("service", "name", "need", "state", "reason", "since", "answered"))
    state, reason, need = ReferralState(told["state"]), _text(told, "reason"), _text(told, "need")
    demand_service(_text(told, "service"))
    demand_reason(state, reason)
    if need:
        demand_id(need)
    return ChosenService(
        *(told["service"], kept_name(_text(told, "name")), need),
        state=state,
        reason=reason,
        state_on=_day_or_none(_text(told, "since")),
        answered_on=_day_or_none(_text(told, "answered")),
    )


def _told_consent(consent: Consent) -> dict[str, Any]:
    return {
        "receiver": consent.receiver,
        "purpose": str(consent.purpose),
        "facts": sorted(consent.facts),
        "how": str(consent.how),
        "given": _told_day(consent.given_on),
        "ends": _told_day(consent.ends_on),
        "language": consent.language,
        "read_by": consent.read_by,
        "basis": consent.basis,
        "reason": consent.reason,
    }


def _consent(told: Mapping[str, Any]) -> Consent:
    """Read what the person agreed to at the other office: it allows nothing here, and is none to a register."""
    _demand_only(
        told, ("receiver", "purpose", "facts", "how", "given", "ends", "language", "read_by", "basis", "reason")
    )
    purpose, facts = ConsentPurpose(told["purpose"]), told["facts"]
    if purpose is ConsentPurpose.REGISTER or not isinstance(facts, list):
        raise ValueError("purpose")
    covered = frozenset(facts)
    demand_facts(covered)
    basis = _text(told, "basis")
    if basis:
        demand_id(basis)
    return Consent(
        *("", kept_name(_text(told, "receiver")), purpose.value, covered, ConsentHow(told["how"]).value),
        *(_day(_text(told, "given")), _day(_text(told, "ends"))),
        kept_line(_text(told, "read_by"), LONGEST_READER),
        kept_line(_text(told, "language"), LONGEST_LANGUAGE),
        basis=basis,
        reason=kept_line(_text(told, "reason"), LONGEST_BASIS_REASON),
    )


def _told_entry(entry: HandedEntry) -> dict[str, Any]:
    moment = entry.made_at.astimezone(UTC).replace(microsecond=0)
    return {"at": moment.isoformat(), "author": entry.author, "text": entry.text}


def _entry(told: Mapping[str, Any]) -> HandedEntry:
    _demand_only(told, ("at", "author", "text"))
    moment = datetime.fromisoformat(_text(told, "at"))
    if moment.tzinfo is None or moment.year not in _YEARS:
        raise ValueError("at")
    author = kept_line(_text(told, "author"), _LONGEST_AUTHOR)
    return HandedEntry(moment.astimezone(UTC), author, kept_prose(_text(told, "text"), LONGEST_ENTRY))


def _demand_only(told: object, names: Iterable[str]) -> None:
    if not isinstance(told, dict) or told.keys() != set(names):
        raise ValueError(type(told).__name__)


def _text(told: Mapping[str, Any], name: str) -> str:
    value = told[name]
    if not isinstance(value, str):
        raise TypeError(name)
    return value


def _told_day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _day_or_none(text: str) -> date | None:
    return _day(text) if text else None


_READERS: Final[Mapping[str, Callable[[Mapping[str, Any]], Any]]] = {
    "answers": _answer,
    "needs": _need,
    "services": _service,
    "consent": _consent,
    LOG: _entry,
}
