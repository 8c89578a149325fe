"""Providers: bodies by their name and number, people by their number alone."""

import pytest

from tests.publishing.importers.register import faults, imported, record
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.source import SourceFault


def test_services_of_one_number_have_one_provider(tmp_path):
    other = record(portalId=2, poskytovatel={"nazev": "MOST z. s.", "ico": 19})
    rows, report = imported(tmp_path, record(), other)
    assert rows.one("organization")["id"] == stable_id("cz-ico", "00000019")
    assert len(rows.of("organization_identifier")) == 1
    assert {row["organization_id"] for row in rows.of("service")} == {stable_id("cz-ico", "00000019")}
    assert report.remarks == ()


@pytest.mark.parametrize("number", ["00000018", "123", "CZ00000019"])
def test_a_wrong_number_is_kept_and_told(tmp_path, number):
    rows, report = imported(tmp_path, record(poskytovatel={"nazev": "Most, z.s.", "ico": number}))
    assert rows.one("organization_identifier")["identifier"] == number.zfill(8)
    assert faults(report) == [SourceFault.WRONG_REGISTER_ID]


@pytest.mark.parametrize("number", ["800101/1234", "8001011234", "800101123"])
def test_the_birth_number_of_a_person_is_left_out(tmp_path, number):
    rows, report = imported(tmp_path, record(poskytovatel={"nazev": "Most, z.s.", "ico": number}))
    assert rows.of("organization_identifier") == []
    assert faults(report) == [SourceFault.LEFT_OUT_PERSONAL]
    assert "800101" not in rows.text() + str(report)


def test_a_provider_without_name_and_number_stands_for_one_service(tmp_path):
    rows, report = imported(tmp_path, record(poskytovatel={}), record(portalId=2, poskytovatel=None))
    assert [row["name"] for row in rows.of("organization")] == ["Azylové domy"] * 2
    assert faults(report) == [SourceFault.MISSING_VALUE] * 4


@pytest.mark.parametrize(
    "provider",
    [
        {"nazev": "Ing. Karel Čapek"},
        {"nazev": "Karel Čapek - sociální služby"},
        {"nazev": "Čapek", "prijmeni": "Čapek"},
        {"nazev": "Čapek a Čapek", "pravniForma": {"id": "PravniForma/101"}},
        {"nazev": "Pomoc Čapek", "fyzickaOsoba": True},
        {"nazev": "Nadace Karla Čapka", "statutarniOrgany": [{"jmeno": "Karel", "prijmeni": "Čapek"}]},
    ],
)
def test_the_name_of_a_natural_person_is_left_out(tmp_path, provider):
    seat = {"adresa": {"ulice": {"nazev": "Domácí"}}, "sidlo": "Domácí 1"}
    rows, report = imported(tmp_path, record(poskytovatel=provider | seat | {"ico": "00000019"}))
    organization = rows.one("organization")
    assert organization["name"] == organization["description"] == "Azylové domy"
    assert rows.one("organization_identifier")["identifier"] == "00000019"
    assert faults(report) == [SourceFault.LEFT_OUT_PERSONAL]
    assert not any(word in rows.text() + str(report) for word in ("Čap", "Domácí"))


def test_the_seat_of_a_provider_is_not_read(tmp_path):
    seat = {"nazev": "Most, z.s.", "ico": "00000019", "sidlo": {"ulice": {"nazev": "Domácí"}}}
    rows, _ = imported(tmp_path, record(poskytovatel=seat))
    assert "Domácí" not in rows.text()
