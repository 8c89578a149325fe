"""Slips as offices make them."""

from datetime import date

from workpris_desktop.domain.slip import Correction, ReportedRecord, SaidBy, Slip, WrongLine

TODAY = date(2026, 11, 22)
RECORD = ReportedRecord("s1", "Dluhová poradna", "Directory of help", date(2026, 11, 15), 7)
PARISH = {
    "id": "proposal-1",
    "name": "Parish of St Anne",
    "phones": [{"id": "proposal-1:p", "number": "+420 606 123 456"}],
    "organization": {"id": "proposal-1:o", "name": "Parish of St Anne", "description": ""},
}


def correction(right="585 123 456", line=WrongLine.TELEPHONE, record=RECORD, sender="", on=TODAY):
    return Slip.correction(Correction(record, line, SaidBy.TELEPHONE, on, right), on, sender)
