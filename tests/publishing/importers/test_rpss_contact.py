"""How services are reached, and by whom nobody is named."""

import pytest

from tests.publishing.importers.register import facility, faults, imported, record
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.source import SourceFault

LEAD = {
    "titulPred": "Mgr.",
    "jmeno": "Jana",
    "prijmeni": "Nováková",
    "telefon": "603 111 222",
    "email": "vedouci@most.example",
}


def with_lead(**changes):
    return facility() | {"vedouci": LEAD | changes}


def test_a_lead_is_a_function_for_staff_with_phone_and_mail(tmp_path):
    rows, report = imported(tmp_path, record(zarizeni=[with_lead()]))
    contact = rows.one("contact")
    assert contact == {
        "id": contact["id"],
        "service_id": stable_id("rpss", "4951"),
        "title": "vedoucí služby",
        "email": "vedouci@most.example",
        "role": "service_lead",
        "visibility": "staff",
    }
    (phone,) = [row for row in rows.of("phone") if "contact_id" in row]
    assert (phone["contact_id"], phone["number"]) == (contact["id"], "+420 603 111 222")
    assert "service_id" not in phone
    assert "Nov" not in rows.text() + str(report)


def test_the_id_of_a_lead_says_nothing_of_the_person(tmp_path):
    one, _ = imported(tmp_path, record(zarizeni=[with_lead()]))
    other, _ = imported(tmp_path, record(zarizeni=[with_lead(jmeno="Petr", prijmeni="Malý", titulPred="")]))
    assert one.text() == other.text()


def test_a_lead_without_phone_and_mail_is_kept_as_a_function(tmp_path):
    rows, _ = imported(tmp_path, record(zarizeni=[with_lead(telefon=None, email=None)]))
    assert rows.one("contact")["role"] == "service_lead"


def test_a_mail_address_with_the_name_of_the_lead_is_left_out(tmp_path):
    rows, report = imported(tmp_path, record(zarizeni=[with_lead(email="jana.novakova@most.example")]))
    assert "email" not in rows.one("contact")
    assert faults(report) == [SourceFault.LEFT_OUT_PERSONAL]
    assert "novakova" not in rows.text() + str(report)


def test_leads_that_are_reached_in_one_way_are_one_contact(tmp_path):
    other = facility("Druhý", kodAdresnihoMista=2)
    places = [with_lead(), other | {"vedouci": LEAD | {"jmeno": "Eva"}}, other | {"vedouci": {"jmeno": "X"}}, other]
    rows, _ = imported(tmp_path, record(zarizeni=places))
    assert rows.one("contact")["email"] == "vedouci@most.example"
    apart = [with_lead(), other | {"vedouci": LEAD | {"email": "druhy@most.example"}}]
    rows, _ = imported(tmp_path, record(zarizeni=apart, vedouci={"telefony": [{"telefon": "604 000 000"}]}))
    assert len(rows.of("contact")) == 3


@pytest.mark.parametrize("lead", [None, {}, {"jmeno": None, "telefony": []}, "text"])
def test_no_lead_is_no_contact(tmp_path, lead):
    rows, _ = imported(tmp_path, record(zarizeni=[facility() | {"vedouci": lead}]))
    assert rows.of("contact") == []


def test_further_mail_addresses_are_contacts_for_everybody(tmp_path):
    mails = [{"email": mail} for mail in ("info@x.example", "poradna@x.example", "nesmysl", "eva.mala@x.example")]
    rows, report = imported(tmp_path, record(emaily=mails))
    assert rows.one("service")["email"] == "info@x.example"
    contact = rows.one("contact")
    assert (contact["email"], contact["role"], contact["visibility"]) == ("poradna@x.example", "office", "public")
    assert faults(report) == [SourceFault.UNKNOWN_VALUE, SourceFault.LEFT_OUT_PERSONAL]
    assert "mala" not in str(report)


def test_a_service_without_contacts_has_those_of_its_provider(tmp_path):
    provider = {
        "nazev": "Most, z.s.",
        "ico": "00000019",
        "emaily": [{"email": "most@x.example"}],
        "telefony": [{"telefon": "541 000 000"}],
        "weby": [{"web": "https://most.example/o-nas"}],
    }
    rows, _ = imported(tmp_path, record(emaily=[], telefony=None, weby=[], poskytovatel=provider))
    assert rows.one("service")["email"] == rows.one("organization")["email"] == "most@x.example"
    assert rows.one("service")["url"] == rows.one("organization")["website"] == "https://most.example/o-nas"
    own, shared = sorted(rows.of("phone"), key=lambda row: "service_id" in row)
    assert own["organization_id"] == rows.one("organization")["id"]
    assert (shared["service_id"], shared["description"]) == (rows.one("service")["id"], "poskytovatel")


def test_telephones_are_written_in_one_way_and_doubtful_ones_told(tmp_path):
    texts = ("541123456", "541 123 456", "12345", "volejte Evu", "")
    rows, report = imported(tmp_path, record(telefony=[{"telefon": text} for text in texts]))
    assert [row["number"] for row in rows.of("phone")] == ["+420 541 123 456", "12345"]
    assert [(remark.fault, remark.value) for remark in report.remarks] == [
        (SourceFault.UNREADABLE_PHONE, "12345"),
        (SourceFault.UNREADABLE_PHONE, ""),
    ]


def test_web_addresses_have_their_scheme(tmp_path):
    for web, url in (("most.example", "https://most.example"), ("HTTP://a.example/b", "HTTP://a.example/b")):
        rows, _ = imported(tmp_path, record(weby=[{"web": web}]))
        assert rows.one("service")["url"] == url
    rows, report = imported(tmp_path, record(weby=[{"web": "nemáme web"}]))
    assert "url" not in rows.one("service")
    assert faults(report) == [SourceFault.UNKNOWN_VALUE]


def test_notes_beside_contacts_are_not_read(tmp_path):
    noted = [{"telefon": "541 123 456", "poznamka": "Mgr. Karel Čapek"}]
    rows, report = imported(tmp_path, record(telefony=noted))
    assert "Čapek" not in rows.text() + str(report)
