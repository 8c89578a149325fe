"""What every source of records gives: rows of the published tables, and a report on what it could not give."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Put = Callable[[str, Mapping[str, str]], None]
"""Takes one row: the name of a table (`record.tables.TABLE_NAMED`) and its filled cells as text, ``id`` among them."""


class SourceFault(StrEnum):
    """What is odd about a place in a source. Each has a sentence in `wording`."""

    NEEDS_PERSON = "needs_person"
    UNKNOWN_KIND = "unknown_kind"
    UNKNOWN_GROUP = "unknown_group"
    UNKNOWN_VALUE = "unknown_value"
    UNREADABLE_HOURS = "unreadable_hours"
    UNREADABLE_DATE = "unreadable_date"
    UNREADABLE_PHONE = "unreadable_phone"
    UNREADABLE_NUMBER = "unreadable_number"
    WRONG_REGISTER_ID = "wrong_register_id"
    MISSING_VALUE = "missing_value"
    MISSING_LINK = "missing_link"
    LEFT_OUT_PERSONAL = "left_out_personal"
    SECRET_ADDRESS = "secret_address"  # noqa: S105 - no password
    MERGED = "merged"
    ENDED = "ended"
    UNDERSTOOD = "understood"
    FIELD_NOT_USED = "field_not_used"
    TOO_LONG = "too_long"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class SourceRemark:
    """One place in a source: a row (``row 12``) or path (``polozky[3]``), its column or field, and what is odd.

    ``value`` is what stands there, cut to 80 characters and never a person's data; ``proposal`` what it was taken for,
    or what a person might choose.
    """

    where: str
    fault: SourceFault
    column: str = ""
    value: str = ""
    proposal: str = ""


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What came of reading a source: records read and taken, left out by reason, and remarks.

    Of very many remarks only the first of each fault are kept; ``more_remarks`` counts the others.
    """

    source: str
    read: int
    taken: int
    left_out: Mapping[str, int] = field(default_factory=dict)
    remarks: tuple[SourceRemark, ...] = ()
    more_remarks: int = 0
