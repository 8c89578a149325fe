from datetime import date

import pytest

from tests.wording.record.conftest import texts, unknown
from workpris_desktop.domain.provider import Organization, RegisterId
from workpris_desktop.domain.trust import Check, CheckMeans, TrustEvidence, TrustKind
from workpris_desktop.wording.record.trust import trust_lines


def test_a_silent_record_says_what_is_not_known(tell):
    lines = tuple(trust_lines(tell()))
    assert unknown(lines) == {"Provider", "Evidence", "Last check"}
    assert texts(lines)["Provider"] == "Provider not stated"
    assert texts(lines)["Last check"] == "never checked"
    assert texts(lines)["Source"] == "Directory (1 Nov 2026)"


def test_the_provider_is_told_with_numbers_form_year_and_funding(tell):
    provider = Organization(
        "o1",
        "Most",
        legal_status="spolek",
        year_incorporated=1998,
        register_ids=(RegisterId("CZ-ICO", "IČO", "26900"), RegisterId("CZ-RPSS", "", "4951")),
        funding=("kraj", "obec"),
    )
    told = texts(trust_lines(tell(organization=provider)))
    assert told["Registered as"] == "IČO 26900\nCZ-RPSS 4951"
    assert (told["Legal form"], told["Founded"], told["Funding"]) == ("spolek", "1998", "kraj, obec")


def test_a_provider_without_number_says_why(tell):
    provider = Organization("o1", "Most", no_register_reason="a private person")
    assert texts(trust_lines(tell(organization=provider)))["Registered as"] == "no number: a private person"
    assert texts(trust_lines(tell(organization=Organization("o1", "Most"))))["Registered as"] == "Not known"


def test_evidence_is_told_with_issuer_number_validity_and_when_it_was_seen(tell):
    evidence = TrustEvidence(
        TrustKind.ACCREDITED, "PMS", date(2026, 10, 3), "A-7", valid_to=date(2027, 12, 31), link="look in the list"
    )
    told = texts(trust_lines(tell(evidence=(evidence,))))
    assert told["Accredited programme"] == (
        "PMS, number A-7\nvalid until 31 Dec 2027, seen on 3 Oct 2026\nlook in the list"
    )


@pytest.mark.parametrize(
    ("validity", "said"),
    [
        ({"valid_to": date(2026, 11, 21)}, "ran out on 21 Nov 2026"),
        ({"valid_to": date(2026, 11, 22)}, "valid until 22 Nov 2026"),
        ({"valid_from": date(2020, 1, 1)}, "valid since 1 Jan 2020"),
        ({}, "not stated when it was seen"),
    ],
)
def test_validity_is_told_as_it_stands_today(tell, validity, said):
    evidence = TrustEvidence(TrustKind.REGISTERED, "MPSV", None, about_provider=True, **validity)
    told = texts(trust_lines(tell(evidence=(evidence,))))["Registered"]
    assert said in told
    assert told.endswith("about the provider as a whole")


@pytest.mark.parametrize(
    ("checked", "word"),
    [
        (date(2026, 5, 26), "fresh"),
        (date(2026, 5, 25), "ageing"),
        (date(2025, 11, 22), "ageing"),
        (date(2025, 11, 21), "old"),
    ],
)
def test_a_check_is_told_with_a_word_for_its_age(tell, checked, word):
    line = texts(trust_lines(tell(checked_on=checked)))["Last check"]
    assert f"({word})" in line
    assert line.endswith("not stated how, not stated by whom")


def test_a_check_is_told_with_how_and_by_whom_and_when_the_next_is_due(tell):
    check = Check(date(2026, 11, 1), "editor, Most", CheckMeans.CALL, due=date(2026, 11, 21))
    told = texts(trust_lines(tell(check=check)))
    assert told["Last check"] == "1 Nov 2026 (fresh)\nTelephone call, editor, Most"
    assert told["Next check due"] == "21 Nov 2026, overdue"
    later = Check(date(2026, 11, 1), due=date(2026, 11, 22))
    assert texts(trust_lines(tell(check=later)))["Next check due"] == "22 Nov 2026"


def test_the_source_of_the_record_stands_before_that_of_the_directory(tell):
    told = texts(trust_lines(tell(source="RPSS", accreditations="by the ministry")))
    assert told["Source"] == "RPSS\nDirectory (1 Nov 2026)"
    assert told["Accreditation"] == "by the ministry"
