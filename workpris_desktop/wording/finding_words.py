"""What a publisher is told about a package: what is wrong, and how to mend it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from workpris_desktop.domain.edition import RowFault, RowRemark
from workpris_desktop.publishing.check.finding import Finding, FindingKind
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.remarks import remark_sentence


@dataclass(frozen=True, slots=True)
class FindingWords:
    """What is wrong, and how to mend it, in English."""

    sentence: str
    mend: str


_FINDINGS: Final[Mapping[FindingKind, FindingWords]] = {
    FindingKind.CLOSES_BEFORE_OPENS: FindingWords(
        marked("findings", "it closes before it opens, and no night is so long"),
        marked(
            "findings", "Look whether morning and afternoon were mixed up; the hours are shown as not known until then."
        ),
    ),
    FindingKind.ONE_TIME_MISSING: FindingWords(
        marked("findings", "one of the two times is missing"), marked("findings", "Fill in both times, or neither.")
    ),
    FindingKind.NO_DAY: FindingWords(
        marked("findings", "the hours name no day"), marked("findings", "Fill in the days, such as MO,TU.")
    ),
    FindingKind.HOURS_UNREADABLE: FindingWords(
        marked("findings", "the program cannot read these hours"),
        marked("findings", "Use weekly or monthly rules as docs/directory-format.md tells them."),
    ),
    FindingKind.ENDS_BEFORE_BEGIN: FindingWords(
        marked("findings", "the end lies before the beginning"), marked("findings", "Look which of the two is right.")
    ),
    FindingKind.AGES_REVERSED: FindingWords(
        marked("findings", "the highest age is below the lowest"), marked("findings", "Look which of the two is right.")
    ),
    FindingKind.FREE_WITHOUT_DATE: FindingWords(
        marked("findings", "room is stated without the day on which it was"),
        marked("findings", "Fill in the day, or leave state and free places empty."),
    ),
    FindingKind.FREE_WITHOUT_SOURCE: FindingWords(
        marked("findings", "room is stated, but not who said so"), marked("findings", "Fill in who said it.")
    ),
    FindingKind.FREE_ABOVE_MAXIMUM: FindingWords(
        marked("findings", "there are more free places than places"),
        marked("findings", "Ask the provider which of the two numbers is right."),
    ),
    FindingKind.EVIDENCE_WITHOUT_DATE: FindingWords(
        marked("findings", "the evidence does not say when it was seen"),
        marked("findings", "Fill in the day on which somebody looked it up."),
    ),
    FindingKind.CHECK_WITHOUT_MEANS: FindingWords(
        marked("findings", "the last check does not say how it was made"),
        marked("findings", "Fill in call, mail, visit or register."),
    ),
    FindingKind.PHONE_IMPOSSIBLE: FindingWords(
        marked("findings", "no telephone number can look like this"),
        marked("findings", "Write one number a row, with the code of its country."),
    ),
    FindingKind.PHONE_UNASSIGNED: FindingWords(
        marked("findings", "nobody can have this telephone number"),
        marked("findings", "Compare it with the provider's web page."),
    ),
    FindingKind.NO_REGISTER_ID: FindingWords(
        marked("findings", "the organisation has no register number"),
        marked("findings", "Fill in the number, or why there is none."),
    ),
    FindingKind.NO_TYPE: FindingWords(
        marked("findings", "the service has no type"),
        marked("findings", "Choose the type that people would look under."),
    ),
    FindingKind.NO_SETTING: FindingWords(
        marked("findings", "the service does not say where it helps"),
        marked("findings", "Fill in prison, community, both, phone, online or letter."),
    ),
    FindingKind.NO_PLACE: FindingWords(
        marked("findings", "the service has neither a place nor an area"),
        marked("findings", "Add a place, a prison, or the area that it serves."),
    ),
    FindingKind.NO_APPOINTMENT: FindingWords(
        marked("findings", "nobody can tell how to get in"),
        marked("findings", "Fill in whether an appointment is needed, or how to apply."),
    ),
    FindingKind.NO_PRICE: FindingWords(
        marked("findings", "nobody can tell what it costs"), marked("findings", "Fill in free, a part, or the price.")
    ),
    FindingKind.NO_AUDIENCE: FindingWords(
        marked("findings", "nobody can tell whom it is for"),
        marked("findings", "Fill in women, men or all, and the ages."),
    ),
    FindingKind.UNREACHABLE: FindingWords(
        marked("findings", "there is no public telephone, mail or web address"),
        marked("findings", "Add one by which the service can be reached."),
    ),
    FindingKind.SAME_REGISTER_ID: FindingWords(
        marked("findings", "another organisation has the same register number"),
        marked("findings", "Look whether they are one, and keep one of them."),
    ),
    FindingKind.SAME_SERVICE: FindingWords(
        marked("findings", "a service in the same town is called nearly the same"),
        marked("findings", "Look whether they are one, and keep one of them."),
    ),
    FindingKind.TOWN_NOT_KNOWN: FindingWords(
        marked("findings", "the list of towns does not know this town, or knows several"),
        marked("findings", "Correct the town, or fill in municipality_id; else no responsible office is found."),
    ),
    FindingKind.LONG_SENTENCE: FindingWords(
        marked("findings", "a sentence is very long"), marked("findings", "Make two sentences of it.")
    ),
    FindingKind.LONG_DESCRIPTION: FindingWords(
        marked("findings", "the description is longer than 500 characters"),
        marked("findings", "Keep what helps to choose; the rest belongs on the provider's web page."),
    ),
    FindingKind.CAPITALS: FindingWords(
        marked("findings", "the text is written in capitals"), marked("findings", "Write it in small letters.")
    ),
}

_MEND: Final[Mapping[RowFault, str]] = {
    RowFault.MISSING_VALUE: marked("findings", "Fill in the cell."),
    RowFault.TOO_LONG: marked("findings", "Shorten the text."),
    RowFault.NOT_IN_LIST: marked("findings", "Use one of the words that docs/directory-format.md lists."),
    RowFault.NOT_A_NUMBER: marked("findings", "Write digits only, with a point for decimals."),
    RowFault.NOT_A_DATE: marked("findings", "Write the day as 2027-05-03."),
    RowFault.NOT_A_TIME: marked("findings", "Write the time as 08:30:00."),
    RowFault.REPEATED_ID: marked("findings", "Give each row an id of its own."),
    RowFault.OFFICE_ID: marked("findings", "Give the service an id that does not begin with “office:”."),
    RowFault.WRONG_NUMBER_OF_FIELDS: marked("findings", "Look for a comma or quotation mark too many or too few."),
    RowFault.POINTS_NOWHERE: marked("findings", "Add the row that is named, or correct the id."),
    RowFault.BELONGS_TO_NOTHING: marked("findings", "Fill in the id of the service, place or organisation."),
    RowFault.PROVIDER_NOT_STATED: marked("findings", "Add the organisation to organizations.csv, or correct its id."),
    RowFault.UNKNOWN_TYPE: marked("findings", "Use a code of taxonomy.csv."),
    RowFault.UNKNOWN_REGION: marked("findings", "Use a NUTS or ISO 3166-2 code of a country pack."),
    RowFault.UNKNOWN_PRISON: marked("findings", "Use the id of a prison, or add it to prisons.csv."),
    RowFault.UNKNOWN_SETTING: marked("findings", "Use prison, community, both, phone, online or letter."),
}

_LOOK: Final = marked("findings", "Look at the row and correct it.")


def finding_sentence(found: Finding) -> str:
    """Return what is wrong, in the language spoken now; file, row and value are not in it."""
    if isinstance(found.kind, RowFault):
        return remark_sentence(RowRemark(found.file, found.row, found.kind, found.column, found.value))
    return QCoreApplication.translate("findings", _FINDINGS[found.kind].sentence)


def mend_sentence(kind: FindingKind | RowFault) -> str:
    """Return how to mend it, in the language spoken now."""
    text = _MEND.get(kind, _LOOK) if isinstance(kind, RowFault) else _FINDINGS[kind].mend
    return QCoreApplication.translate("findings", text)
