"""What was odd about the rows of a package, remembered up to a bound so that hostile input cannot eat memory."""

from workpris_desktop.domain.edition import RowFault, RowRemark
from workpris_desktop.record.limits import MOST_REMARKS
from workpris_desktop.record.text import short_text


class RemarkBook:
    """Remarks on one package: rows refused, and rows kept with a warning; those beyond the bound are only counted."""

    def __init__(self, most: int = MOST_REMARKS) -> None:
        self._most = most
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
        """Note that a row is left out."""
        self.refused_count += 1
        if len(self._refused) < self._most:
            self._refused.append(RowRemark(file, row, fault, column, short_text(value)))

    def warn(self, file: str, row: int, fault: RowFault, column: str = "", value: str = "") -> None:
        """Note that something is odd; row 0 stands for the file as a whole."""
        self.warning_count += 1
        if len(self._warnings) < self._most:
            self._warnings.append(RowRemark(file, row, fault, column, short_text(value)))
