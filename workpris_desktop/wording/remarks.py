"""What a person is told about the rows of a package that were left out, or are odd."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from workpris_desktop.domain.edition import RowFault, RowRemark
from workpris_desktop.wording.languages import marked

_WORDS: Final[Mapping[RowFault, str]] = {
    RowFault.MISSING_VALUE: marked("remarks", "“{column}” is empty, but every row needs it"),
    RowFault.TOO_LONG: marked("remarks", "“{column}” is longer than any directory needs"),
    RowFault.NOT_IN_LIST: marked("remarks", "“{column}” has a word that the list of this column does not know"),
    RowFault.NOT_A_NUMBER: marked("remarks", "“{column}” is not a number"),
    RowFault.NOT_A_DATE: marked("remarks", "“{column}” is not a date"),
    RowFault.NOT_A_TIME: marked("remarks", "“{column}” is not a time of day"),
    RowFault.REPEATED_ID: marked("remarks", "the id was used by an earlier row"),
    RowFault.WRONG_NUMBER_OF_FIELDS: marked("remarks", "the row has more or fewer fields than the heading"),
    RowFault.POINTS_NOWHERE: marked("remarks", "“{column}” names a row that is not in the package"),
    RowFault.BELONGS_TO_NOTHING: marked("remarks", "the row does not say what it belongs to"),
    RowFault.PROVIDER_NOT_STATED: marked("remarks", "the provider is not in the package; the service was kept"),
    RowFault.UNKNOWN_TYPE: marked("remarks", "the type of service is not in our list; the service was kept"),
    RowFault.UNKNOWN_REGION: marked("remarks", "the region is not in our list; the row was kept"),
    RowFault.UNKNOWN_PRISON: marked("remarks", "the prison is not in our list; the place was kept"),
    RowFault.UNKNOWN_SETTING: marked("remarks", "the setting is not in our list; the service was kept"),
    RowFault.UNKNOWN_FACET: marked("remarks", "“{column}” has a word that our facets do not know; the row was kept"),
    RowFault.UNKNOWN_PLACE: marked("remarks", "the district or municipality is not known; the row was kept"),
    RowFault.UNKNOWN_UNIT: marked("remarks", "what is counted is not in our list; the row was kept"),
    RowFault.DATE_AHEAD: marked("remarks", "“{column}” is a day that lies ahead, so it was left out"),
    RowFault.FILE_MISSING: marked("remarks", "the form is not in the package; the row was kept without its file"),
    RowFault.TABLE_NOT_USED: marked("remarks", "this table is not used by the program"),
    RowFault.SECRET_ADDRESS: marked("remarks", "the address is secret by a later source; the place was removed"),
    RowFault.NAME_REPLACED: marked("remarks", "a later source gives it another name"),
    RowFault.OFFICE_ID: marked("remarks", "the id begins with “office:”, which only what an office adds itself may do"),
}


def remark_sentence(remark: RowRemark) -> str:
    """Return what is wrong or odd with a row, in the language spoken now; row and value are not in it."""
    return QCoreApplication.translate("remarks", _WORDS[remark.fault]).format(column=remark.column)
