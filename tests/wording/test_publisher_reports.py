"""What a publisher reads: reports on sources, editions and answers, in every language."""

import pytest

from tests.support.spoken_english import return_to_english
from workpris_desktop.domain.build_report import BuildFault, BuildReport, Burial, SourceFaults
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.edition_change import EditionChange, ServiceChange, ServiceName
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.publishing.answers_report import (
    AnswersReport,
    Contradiction,
    ContradictionKind,
    Correction,
    Objection,
)
from workpris_desktop.publishing.check.finding import FindingKind
from workpris_desktop.publishing.source import SourceFault, SourceRemark, SourceReport
from workpris_desktop.wording.answer_words import AnswerWords
from workpris_desktop.wording.build_words import BuildWords
from workpris_desktop.wording.finding_words import mend_sentence
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.source_words import SourceWords, source_sentence

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def english():
    return_to_english()
    yield
    return_to_english()


def test_a_report_on_a_source_groups_what_is_odd_and_counts_the_rest():
    remarks = [SourceRemark(f"row {n}", SourceFault.UNREADABLE_DATE, "C", "30. 2.") for n in range(14)]
    remarks.append(SourceRemark("row 99", SourceFault.NEEDS_PERSON, proposal="DEB.DEB"))
    told = SourceWords().report(SourceReport("a.xlsx", 30, 28, {"ended": 2}, tuple(remarks), 7)).splitlines()
    assert told[0] == "a.xlsx: 30 records read, 28 taken"
    assert told[1] == "  left out: 2 (ended)"
    assert told[2].endswith(": 14")
    assert told[3] == "  row 0 · C · “30. 2.”"
    assert told[15] == "  and 2 more"
    assert told[17] == "  row 99 · → DEB.DEB"
    assert told[18] == "and 7 more"


def test_a_report_on_an_edition_tells_what_is_new_changed_gone_and_wrong():
    names = tuple(ServiceName(f"s{n}", f"Service {n}") for n in range(7))
    change = EditionChange(9, 10, 7, 1, 2, names, (ServiceChange("s9", "Nine", ()),), names[:2])
    faults = SourceFaults(
        rows=(BuildFault("phones.csv", "p1", RowFault.MISSING_VALUE, "number"),),
        cells=(BuildFault("services.csv", "s1", RowFault.PROVIDER_NOT_STATED, "organization_id", "o1", 4),),
        row_count=1,
        cell_count=1,
    )
    told = BuildWords().report(BuildReport(10, faults, change, 3, Burial(tombstone_count=2, returned_count=1)))
    lines = told.splitlines()
    assert lines[0] == "10 services in the edition"
    assert "Added: 7" in lines
    assert "  …" in lines
    assert "  Nine (s9)" in lines
    assert "3 cells were taken from a later source" in lines
    assert "2 tombstones for services that are gone" in lines
    assert "1 service came back, and lost its tombstone" in lines
    assert "    row 4 “o1”" in lines
    assert "    p1" in lines


def test_a_report_on_answers_tells_all_that_a_person_must_look_at():
    report = AnswersReport(
        2,
        ("s1",),
        (Correction("Org", "Service", "phone", "1", "2"),),
        (
            Contradiction(ContradictionKind.DIFFERING_ANSWERS, "Org", "Service", "a.xlsx row 3", "room", ("3", "5")),
            Contradiction(ContradictionKind.OLDER_THAN_CHECK, "Org", "Service", "b.xlsx"),
        ),
        (Objection("Org", "s1", "Service", "a.xlsx row 9"),),
        (SourceRemark("a.xlsx row 2", SourceFault.UNREADABLE_DATE, "B"),),
    )
    told = AnswerWords().report(report)
    assert told.splitlines()[:2] == ["2 workbooks read", "1 service confirmed"]
    assert "  Org · Service · phone: “1” → “2”" in told
    assert "two answers differ (“3” / “5”)" in told
    assert "b.xlsx: the answer is older than the last check" in told
    assert "  Org · Service · a.xlsx row 9" in told
    assert "  a.xlsx row 2 B: " in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_of_a_source_and_every_finding_is_told_in_every_language(language):
    speak(language)
    sentences = [source_sentence(SourceRemark("row 1", fault)) for fault in SourceFault]
    sentences += [mend_sentence(kind) for kind in (*FindingKind, *RowFault)]
    assert all(sentences)
    assert "{" not in "".join(sentences)
