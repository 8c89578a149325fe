"""What was odd about the rows of a package, remembered up to a bound so that hostile input cannot eat memory."""

from workpris_desktop.domain.edition import RowFault, RowRemark
from workpris_desktop.domain.sync_errors import RecordRefused
from workpris_desktop.record.limits import MOST_REMARKS
from workpris_desktop.record.text import short_text


class RemarkBook:
    """Remarks on one package: rows refused, and rows kept with a warning; those beyond the bound are only counted.

    Args:
        most: so many of each sort are kept.
        whole: whether the first row that is refused refuses the package.
    """

    def __init__(self, most: int = MOST_REMARKS, *, whole: bool = False) -> None:
        self._most = most
        self._whole = whole
        self._refused: list[RowRemark] = []
        self._warnings: list[RowRemark] = []
        self.refused_count = 0
        self.warning_count = 0

    @property
    def refused(self) -> tuple[RowRemark, ...]:
        """Return the rows that were left out, in the order of reading."""
        return tuple(self._refused)

    @property
    def warnings(self) -> tuple[RowRemark, ...]:
        """Return the rows, or files, that were kept with a warning or passed over."""
        return tuple(self._warnings)

    def refuse(self, file: str, row: int, fault: RowFault, column: str = "", value: str = "") -> None:
        """Note that a row is left out.

        Raises:
            RecordRefused: the package is to be taken as a whole, or not at all.
        """
        if self._whole:
            raise RecordRefused(file, row, fault.value, f"{column} {short_text(value)}".strip())
        self.refused_count += 1
        if len(self._refused) < self._most:
            self._refused.append(RowRemark(file, row, fault, column, short_text(value)))

    def warn(self, file: str, row: int, fault: RowFault, column: str = "", value: str = "") -> None:
        """Note that something is odd; row 0 stands for the file as a whole."""
        self.warning_count += 1
        if len(self._warnings) < self._most:
            self._warnings.append(RowRemark(file, row, fault, column, short_text(value)))
