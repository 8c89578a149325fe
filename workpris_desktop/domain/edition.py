"""One edition of the directory: what it is, and what came of reading it in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from workpris_desktop.domain.language import SOURCE_LANGUAGE


@dataclass(frozen=True, slots=True)
class Edition:
    """The directory on this computer.

    ``number`` counts the editions read in here, from 1. ``issued`` is the publisher's date, None where the package
    does not state one. ``sample`` marks invented data, which every screen and sheet must say. ``inclusion_rules`` says
    by language code who is taken up; ``municipalities`` counts the places that the gazetteer behind it knows.
    """

    number: int
    name: str
    title: str
    issued: date | None
    sample: bool
    services: int
    organizations: int
    places: int
    countries: tuple[str, ...] = ()
    licence: str = ""
    sources: tuple[str, ...] = ()
    inclusion_rules: Mapping[str, str] = field(default_factory=dict)
    timezone: str = ""
    format_version: str = ""
    municipalities: int = 0

    def rules_language(self, language: str) -> str:
        """Return the language in which the rules of inclusion are told, a wanted one first; "" where none is."""
        return next(
            (code for code in (language, SOURCE_LANGUAGE, *self.inclusion_rules) if code in self.inclusion_rules), ""
        )

    def rules_in(self, language: str) -> str:
        """Return the rules of inclusion, in another language where they are not told in this one."""
        return self.inclusion_rules.get(self.rules_language(language), "")


class RowFault(StrEnum):
    """Why a row was left out, or what is odd about it. Each has a sentence in `wording`."""

    MISSING_VALUE = "missing_value"
    TOO_LONG = "too_long"
    NOT_IN_LIST = "not_in_list"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_DATE = "not_a_date"
    NOT_A_TIME = "not_a_time"
    REPEATED_ID = "repeated_id"
    WRONG_NUMBER_OF_FIELDS = "wrong_number_of_fields"
    POINTS_NOWHERE = "points_nowhere"
    BELONGS_TO_NOTHING = "belongs_to_nothing"
    PROVIDER_NOT_STATED = "provider_not_stated"
    UNKNOWN_TYPE = "unknown_type"
    UNKNOWN_REGION = "unknown_region"
    UNKNOWN_PRISON = "unknown_prison"
    UNKNOWN_SETTING = "unknown_setting"
    UNKNOWN_FACET = "unknown_facet"
    UNKNOWN_PLACE = "unknown_place"
    UNKNOWN_UNIT = "unknown_unit"
    DATE_AHEAD = "date_ahead"
    FILE_MISSING = "file_missing"
    TABLE_NOT_USED = "table_not_used"
    SECRET_ADDRESS = "secret_address"  # noqa: S105 - no password
    NAME_REPLACED = "name_replaced"
    OFFICE_ID = "office_id"


@dataclass(frozen=True, slots=True)
class RowRemark:
    """One row of a package that was refused, or kept with a warning.

    ``row`` is the line count of records in the file, 1 for the first below the heading, 0 for the file as a whole;
    ``column`` and ``value`` say which cell, the value cut to 80 characters.
    """

    file: str
    row: int
    fault: RowFault
    column: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of reading a package: the edition, rows read by file, rows refused, rows kept with a warning.

    Of very many remarks only the first are kept; ``more_refused`` and ``more_warnings`` count the others.
    """

    edition: Edition
    rows_read: dict[str, int] = field(default_factory=dict)
    refused: tuple[RowRemark, ...] = ()
    warnings: tuple[RowRemark, ...] = ()
    more_refused: int = 0
    more_warnings: int = 0
