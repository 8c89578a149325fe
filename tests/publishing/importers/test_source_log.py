"""What is noted of a source."""

from workpris_desktop.publishing.importers import source_log
from workpris_desktop.publishing.importers.source_log import SourceLog
from workpris_desktop.publishing.source import SourceFault


def test_the_same_is_noted_once():
    log = SourceLog("a")
    for _ in range(3):
        log.remark("row 1", SourceFault.MERGED, "x")
        log.remark_once("row 2", SourceFault.MERGED, "y", "v")
    log.remark_once("row 3", SourceFault.MERGED, "y", "v")
    assert [remark.where for remark in log.report().remarks] == ["row 1", "row 2"]


def test_of_very_many_the_first_are_kept_and_the_others_counted(monkeypatch):
    monkeypatch.setattr(source_log, "MOST_REMARKS", 2)
    log = SourceLog("a")
    for row in range(5):
        log.remark(f"row {row}", SourceFault.MERGED)
    log.remark("row 9", SourceFault.ENDED)
    report = log.report()
    assert [remark.where for remark in report.remarks] == ["row 0", "row 1", "row 9"]
    assert report.more_remarks == 3


def test_values_are_short_and_reasons_sorted():
    log = SourceLog("a", read=2)
    log.remark("row 1", SourceFault.TOO_LONG, value="x" * 200, proposal="y" * 200)
    for reason in ("b", "a", "b"):
        log.leave_out(reason)
    report = log.report()
    assert (len(report.remarks[0].value), len(report.remarks[0].proposal)) == (80, 200)
    assert list(report.left_out.items()) == [("a", 1), ("b", 2)]
