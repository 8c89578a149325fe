"""The form of a correction slip in JSON, to and from our own words."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Final

import msgspec

from workpris_desktop.domain.missing_service import MissingService
from workpris_desktop.domain.search import SettingFilter
from workpris_desktop.domain.slip import (
    LARGEST_PROPOSAL_BYTES,
    LONGEST_RIGHT,
    LONGEST_SENDER,
    Correction,
    Proposal,
    ReportedRecord,
    SaidBy,
    Slip,
    WrongLine,
)
from workpris_desktop.domain.slip_errors import SlipFaulty
from workpris_desktop.record.limits import LONGEST_ID, LONGEST_NAME, LONGEST_TEXT
from workpris_desktop.record.nested import Row, unfold
from workpris_desktop.record.nesting import NESTS
from workpris_desktop.record.table_schema import published_columns
from workpris_desktop.record.tables import TABLE_NAMED
from workpris_desktop.record.text import clean_text

MOST_PROPOSED_ROWS: Final = 200
"""Rows of all tables that one proposed service may unfold to."""

_Id = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")]
_RecordId = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_ID)]
_Name = Annotated[str, msgspec.Meta(max_length=LONGEST_NAME)]
_Code = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9._-]{0,20}\Z")]


class StrictForm(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Keys that are not known are refused: nothing goes out that this file does not name."""


class _Record(StrictForm):
    id: _RecordId
    name: _Name
    directory: _Name = ""
    issued: date | None = None
    sequence: Annotated[int, msgspec.Meta(ge=0, le=999_999_999)] = 0


class _Correction(StrictForm, tag="correction", tag_field="kind"):
    record: _Record
    line: WrongLine
    said_by: SaidBy
    said_on: date
    right: Annotated[str, msgspec.Meta(max_length=LONGEST_RIGHT)] = ""


class _Gap(StrictForm, tag="gap", tag_field="kind"):
    service_type: _Code = ""
    region: _Code = ""
    setting: SettingFilter | None = None


class _Proposal(StrictForm, tag="proposal", tag_field="kind"):
    service: dict[str, Any]
    corrects: Annotated[str, msgspec.Meta(max_length=LONGEST_ID)] = ""


class SlipForm(StrictForm):
    """One slip."""

    id: _Id
    made_on: date
    about: _Correction | _Gap | _Proposal
    sender: Annotated[str, msgspec.Meta(max_length=LONGEST_SENDER)] = ""
    handed_over_on: date | None = None


def proposal_rows(service: Mapping[str, Any]) -> tuple[tuple[str, Row], ...]:
    """Return the rows of a proposed service, each with its table.

    Raises:
        SlipFaulty: it is too large, has no id or no name, a key that no table has, or a text that none takes.
    """
    try:
        size = len(msgspec.json.encode(service))
        rows: list[tuple[str, Row]] = []
        if size <= LARGEST_PROPOSAL_BYTES:
            _demand_known_keys("service", service)
            unfold(service, lambda table, row: rows.append((table, row)))
    except (msgspec.EncodeError, ValueError, TypeError, RecursionError) as error:
        raise SlipFaulty(form_fault(error)) from error
    if size > LARGEST_PROPOSAL_BYTES or len(rows) > MOST_PROPOSED_ROWS:
        raise SlipFaulty("size")
    if not (service.get("id") and isinstance(service.get("name"), str) and clean_text(service["name"])):
        raise SlipFaulty("name")
    if any(len(text) > LONGEST_TEXT for _, row in rows for text in row.values()):
        raise SlipFaulty("text")
    return tuple(rows)


def _demand_known_keys(table: str, part: Mapping[str, Any]) -> None:
    nests = {nest.key: nest.table for nest in NESTS.get(table, ())}
    known = {"id", *nests, *(column.name for column in published_columns(TABLE_NAMED[table]))}
    if not known >= part.keys():
        raise SlipFaulty(f"{table}: {clean_text(min(part.keys() - known))[:LONGEST_SENDER]}")
    for key, below in nests.items():
        value = part.get(key)
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, Mapping):
                _demand_known_keys(below, child)


def form_fault(error: Exception) -> str:
    """Return where a form is broken, as msgspec says it: a path of our keys, never a value."""
    path = str(error).rpartition(" - at `")[2].rstrip("`")
    return path.removeprefix("$.") if path.startswith("$") else type(error).__name__


def slip_form(slip: Slip) -> SlipForm:
    """Return a slip in its form; whether it keeps it shows when it is decoded."""
    return SlipForm(
        id=slip.id,
        made_on=slip.made_on,
        about=_subject(slip.about),
        sender=clean_text(slip.sender),
        handed_over_on=slip.handed_over_on,
    )


def _subject(about: Correction | MissingService | Proposal) -> _Correction | _Gap | _Proposal:
    if isinstance(about, Correction):
        return _Correction(
            record=_Record(
                id=about.record.id,
                name=clean_text(about.record.name),
                directory=clean_text(about.record.directory),
                issued=about.record.issued,
                sequence=about.record.sequence,
            ),
            line=about.line,
            said_by=about.said_by,
            said_on=about.said_on,
            right=clean_text(about.right),
        )
    if isinstance(about, MissingService):
        return _Gap(service_type=about.service_type, region=about.region, setting=about.setting)
    return _Proposal(service=dict(about.service), corrects=about.corrects)


def slip_of(said: SlipForm) -> Slip:
    """Return the slip that a form holds.

    Raises:
        SlipFaulty: it proposes what no directory can take.
    """
    return Slip(said.id, said.made_on, _about(said), clean_text(said.sender), said.handed_over_on)


def _about(slip: SlipForm) -> Correction | MissingService | Proposal:
    said = slip.about
    if isinstance(said, _Correction):
        record = said.record
        reported = ReportedRecord(
            clean_text(record.id), clean_text(record.name), clean_text(record.directory), record.issued, record.sequence
        )
        return Correction(reported, said.line, said.said_by, said.said_on, clean_text(said.right))
    if isinstance(said, _Gap):
        return MissingService(slip.made_on, said.service_type, said.region, said.setting)
    proposal_rows(said.service)
    return Proposal(said.service, said.corrects)
