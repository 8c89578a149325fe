"""What a publisher is told about a register or a spreadsheet that was read in."""

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from workpris_desktop.publishing.source import SourceFault, SourceRemark, SourceReport
from workpris_desktop.wording.languages import marked

_WORDS: Final[Mapping[SourceFault, str]] = {
    SourceFault.NEEDS_PERSON: marked("sources", "several types fit; the first was taken, and a person must choose"),
    SourceFault.UNKNOWN_KIND: marked("sources", "this kind is in none of our tables; the service has no type"),
    SourceFault.UNKNOWN_GROUP: marked("sources", "this target group is in none of our tables; it was left out"),
    SourceFault.UNKNOWN_VALUE: marked("sources", "this is none of the words that may stand here; it was left out"),
    SourceFault.UNREADABLE_HOURS: marked("sources", "these hours could not be understood; they are not known"),
    SourceFault.UNREADABLE_DATE: marked("sources", "there is no such day; the cell was left out"),
    SourceFault.UNREADABLE_PHONE: marked("sources", "this could not be understood as a telephone number"),
    SourceFault.UNREADABLE_NUMBER: marked("sources", "this could not be understood as a number; it was left out"),
    SourceFault.WRONG_REGISTER_ID: marked("sources", "the check digit of this register number is wrong"),
    SourceFault.MISSING_VALUE: marked("sources", "this is empty, but it is needed; the record was left out"),
    SourceFault.MISSING_LINK: marked("sources", "this names a record that is not there"),
    SourceFault.LEFT_OUT_PERSONAL: marked("sources", "data of a person was left out"),
    SourceFault.SECRET_ADDRESS: marked("sources", "the address is secret, and was left out"),
    SourceFault.MERGED: marked("sources", "this stood here twice, and was put together"),
    SourceFault.ENDED: marked("sources", "this service has ended, and is marked so"),
    SourceFault.UNDERSTOOD: marked("sources", "this was understood as written beside it"),
    SourceFault.FIELD_NOT_USED: marked("sources", "this field has no place in the directory, and was left out"),
    SourceFault.TOO_LONG: marked("sources", "this is longer than any directory needs; it was left out"),
    SourceFault.REPEATED: marked("sources", "this was said before; the first counts"),
}

_EXAMPLES: Final = 12
"""So many remarks of a kind are written; all of them stand in the report file."""


def source_sentence(remark: SourceRemark) -> str:
    """Return what is odd about a place in a source, in the language spoken now."""
    return QCoreApplication.translate("sources", _WORDS[remark.fault])


class SourceWords(QObject):
    """Says reports on sources in the language spoken now."""

    def report(self, report: SourceReport) -> str:
        """Return how much was read and taken, what was left out, and the remarks, grouped by what is odd."""
        lines = [
            self.tr("{source}: {read} records read, {taken} taken").format(
                source=report.source, read=report.read, taken=report.taken
            )
        ]
        lines += [
            "  " + self.tr("left out: {count} ({reason})").format(count=count, reason=reason)
            for reason, count in report.left_out.items()
        ]
        groups: dict[SourceFault, list[SourceRemark]] = {}
        for remark in report.remarks:
            groups.setdefault(remark.fault, []).append(remark)
        for alike in groups.values():
            lines.append(f"{source_sentence(alike[0])}: {len(alike)}")
            lines += [f"  {self._place(remark)}" for remark in alike[:_EXAMPLES]]
            if len(alike) > _EXAMPLES:
                lines.append("  " + self.tr("and %n more", "", len(alike) - _EXAMPLES))
        if report.more_remarks:
            lines.append(self.tr("and %n more", "", report.more_remarks))
        return "\n".join(lines)

    def _place(self, remark: SourceRemark) -> str:
        return " · ".join(self._parts(remark))

    def _parts(self, remark: SourceRemark) -> Iterator[str]:
        yield remark.where
        if remark.column:
            yield remark.column
        if remark.value:
            yield f"“{remark.value}”"
        if remark.proposal:
            yield f"→ {remark.proposal}"
