"""Editions and reports are told in few lines, however many rows they are about."""

from dataclasses import replace
from datetime import date

import pytest

from workpris_desktop.domain.edition import Edition, ImportReport, RowFault, RowRemark
from workpris_desktop.wording.directory_words import DirectoryWords
from workpris_desktop.wording.languages import speak

EDITION = Edition(
    number=2,
    name="n",
    title="Legal aid",
    issued=date(2026, 11, 1),
    sample=False,
    services=429,
    organizations=1,
    places=335,
    countries=("US",),
    licence="CC0-1.0",
    sources=("a", "b"),
)


def remarks(count, fault, column="", value=""):
    return tuple(RowRemark("services.csv", row, fault, column, value) for row in range(1, count + 1))


def test_an_edition_is_told_with_its_counts():
    lines = DirectoryWords().edition(EDITION, "en").splitlines()
    assert lines[0] == "Legal aid (1 Nov 2026)"
    assert lines[1] == "429 services, 1 provider, 335 places"
    assert lines[2:5] == ["Countries: US", "Licence: CC0-1.0", "Sources: a; b"]
    assert lines[5:] == ["0 places in the list of towns", "Rules of inclusion: not stated"]


def test_the_rules_of_inclusion_are_told_in_the_language_spoken():
    rules = {"cs": "Jen ověřené.", "en": "Only what was checked.", "de": "Nur Geprüftes."}
    edition = replace(EDITION, inclusion_rules=rules, municipalities=120)
    assert DirectoryWords().edition(edition, "en").splitlines()[-3:] == [
        "120 places in the list of towns",
        "Rules of inclusion:",
        "Only what was checked.",
    ]


@pytest.mark.parametrize(
    ("rules", "name", "text"),
    [
        ({"cs": "Jen ověřené.", "en": "Only what was checked."}, "English", "Only what was checked."),
        ({"cs": "Jen ověřené."}, "Čeština", "Jen ověřené."),
        ({"hu": "Csak ellenőrzött."}, "hu", "Csak ellenőrzött."),
    ],
)
def test_rules_in_another_language_are_marked(rules, name, text):
    edition = replace(EDITION, inclusion_rules=rules)
    assert DirectoryWords().edition(edition, "sl").splitlines()[-2:] == [
        f"Rules of inclusion (in another language: {name}):",
        text,
    ]


def test_an_unknown_date_is_said_to_be_unknown():
    edition = Edition(number=1, name="", title="T", issued=None, sample=True, services=1, organizations=1, places=1)
    assert DirectoryWords().edition(edition, "en").splitlines() == [
        "T (date not known)",
        "1 service, 1 provider, 1 place",
        "0 places in the list of towns",
        "Rules of inclusion: not stated",
    ]


def test_many_equal_remarks_are_one_line_with_a_number():
    report = ImportReport(EDITION, warnings=remarks(340, RowFault.PROVIDER_NOT_STATED, "organization_id", "x"))
    lines = DirectoryWords().report(report, "en").splitlines()
    about = [line for line in lines if "services.csv" in line]
    assert len(about) == 1
    assert "340 rows" in about[0]
    assert "1 “x”, 2 “x”, 3 “x”, …" in about[0]


def test_remarks_of_different_kinds_have_a_line_each_the_frequent_first():
    refused = remarks(2, RowFault.NOT_A_DATE, "assured_date") + remarks(3, RowFault.MISSING_VALUE, "name")
    lines = DirectoryWords().report(ImportReport(EDITION, refused=refused), "en").splitlines()
    start = lines.index("Left out:")
    assert "3 rows" in lines[start + 1]
    assert "name" in lines[start + 1]
    assert "2 rows" in lines[start + 2]
    assert lines[start + 2].endswith("(row 1, 2)")


def test_a_remark_about_a_whole_file_names_no_row():
    report = ImportReport(EDITION, warnings=(RowRemark("programs.csv", 0, RowFault.TABLE_NOT_USED),))
    assert (
        DirectoryWords().report(report, "en").splitlines()[-1]
        == "  programs.csv: this table is not used by the program"
    )


def test_remarks_that_were_not_kept_are_counted():
    report = ImportReport(EDITION, refused=remarks(1, RowFault.REPEATED_ID), more_refused=12)
    assert DirectoryWords().report(report, "en").splitlines()[-1] == "  and 12 rows more"


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "1 storitev"), (2, "2 storitvi"), (3, "3 storitve"), (5, "5 storitev"), (101, "101 storitev")],
)
def test_slovenian_counts_have_four_forms(count, said):
    speak("sl")
    edition = Edition(
        number=1, name="", title="T", issued=None, sample=False, services=count, organizations=1, places=1
    )
    assert DirectoryWords().edition(edition, "sl").splitlines()[1].startswith(f"{said},")
