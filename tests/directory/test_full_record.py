from dataclasses import MISSING, fields, replace
from datetime import date

import pytest

from tests.directory.full_record import FORM_PDF, FULL_RECORD, full_record_draft
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.facet import Sex, Welcome
from workpris_desktop.domain.hit import EvidenceKind
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.trust import TrustKind

TODAY = date(2026, 1, 10)


@pytest.fixture(scope="module")
def full(tmp_path_factory, facts):
    """Give the directory with the full record, open."""
    folder = tmp_path_factory.mktemp("record")
    shelf = DirectoryShelf(folder / "shelf", facts)
    report = shelf.install(full_record_draft().write_folder(folder / "package"))
    assert report.refused == ()
    with shelf.open() as opened:
        yield opened


def read_of(install, shelf, draft, service_id="s1"):
    install(draft)
    with shelf.open() as reader:
        return reader.service(service_id)


@pytest.mark.parametrize("part", [field.name for field in fields(Service)])
def test_every_part_of_a_full_record_comes_back_as_it_was_published(full, part):
    assert getattr(full.service("s1"), part) == getattr(FULL_RECORD, part)


def test_no_part_of_the_full_record_is_left_out_of_the_comparison():
    for field in fields(Service):
        assert field.default is MISSING or getattr(FULL_RECORD, field.name) != field.default or field.name == "status"
    assert FULL_RECORD.status == "active"


def test_a_card_of_a_full_record_tells_trust_room_and_fit(full):
    (hit,) = full.search(Question("pul cesty"), TODAY).hits
    said = CapacityLine(CapacityUnit.BED, CapacityState.TAKING, date(2025, 12, 30), "Most", 2, 12, 3, "muži")
    assert hit.capacity == (said,)
    assert hit.evidence_kinds == (
        EvidenceKind(TrustKind.REGISTERED),
        EvidenceKind(TrustKind.ACCREDITED, date(2027, 1, 31)),
    )
    assert (hit.sex, hit.welcome) == (Sex.MEN, Welcome.ADAPTED)
    assert (hit.minimum_age, hit.maximum_age) == (18, 65)
    assert hit.alert_notice == FULL_RECORD.alert_notice
    assert hit.phones == ("000 111 222",)


def test_an_alert_counts_only_on_its_days(full):
    (hit,) = full.search(Question("pul cesty"), TODAY).hits
    assert hit.alert_on(date(2026, 6, 30)) == ""
    assert hit.alert_on(date(2026, 7, 1)) == hit.alert_on(date(2026, 8, 31)) == "V srpnu zavřeno"
    assert hit.alert_on(date(2026, 9, 1)) == ""
    assert replace(hit, alert_notice=None).alert_on(date(2026, 9, 1)) == "V srpnu zavřeno"


def test_the_town_of_a_confidential_place_is_told_by_no_card_and_finds_nothing(full):
    (hit,) = full.search(Question("pul cesty"), TODAY).hits
    assert hit.towns == ("Brno",)
    assert hit.is_confidential
    for text in ("tajov", "tajna", "utajene"):
        assert full.search(Question(text), TODAY).hits == ()
    confidential = {hit.id: hit.is_confidential for hit in full.search(Question("poradna"), TODAY).hits}
    assert confidential == {"s1": True, "s2": False}


def test_evidence_is_told_by_the_piece_that_is_valid_longest(install, shelf):
    draft = full_record_draft()
    for number, day in enumerate(("2026-01-01", "2028-01-01", "2027-01-01")):
        piece = {"kind": "licensed", "issuer": "x", "valid_to": day}
        draft.add("trust_evidence.csv", id=f"l{number}", service_id="s1", **piece)
    draft.add("trust_evidence.csv", id="n", service_id="s1", kind="accredited", issuer="without end")
    install(draft)
    with shelf.open() as reader:
        (hit,) = reader.search(Question("pul cesty"), TODAY).hits
    assert hit.evidence_kinds == (
        EvidenceKind(TrustKind.REGISTERED),
        EvidenceKind(TrustKind.LICENSED, date(2028, 1, 1)),
        EvidenceKind(TrustKind.ACCREDITED),
    )


def test_the_form_of_a_provider_is_given_back_byte_by_byte(full):
    assert full.form_file("ef2") == FORM_PDF
    assert full.form_file("ef1") is None
    assert full.form_file("nowhere") is None


def test_a_service_of_which_nothing_else_is_stated_has_none_of_it(full):
    service = full.service("s3")
    assert service.organization == replace(FULL_RECORD.organization, funding=("MPSV",))
    bare = replace(service, organization=None, evidence=(), contacts=(), entry_forms=(), translations=())
    assert bare == Service("s3", "Následná péče", status="")


def test_what_a_contact_has_is_never_taken_for_that_of_the_service(install, shelf):
    draft = full_record_draft()
    for file in ("phones.csv", "languages.csv", "schedules.csv"):
        for row in draft.tables[file][1:]:
            row[draft.tables[file][0].index("contact_id")] = "c1"
    service = read_of(install, shelf, draft)
    assert (service.phones, service.languages, service.schedule, service.hours_by_place) == ((), (), (), ())
    assert [phone.number for phone in service.contacts[0].phones] == ["000 111 222", "000 111 333"]
    assert {rule.contact for rule in service.contact_hours} == {"c1"}
    assert len(service.contact_hours) == 6


def test_more_hours_of_contacts_than_are_read_are_not_known(install, shelf):
    draft = full_record_draft()
    for number in range(200):
        draft.add("schedules.csv", id=f"m{number}", contact_id="c1", byday="MO", freq="WEEKLY", opens_at="09:00")
    assert read_of(install, shelf, draft).contact_hours == ()


def test_hostile_numbers_of_everything_are_cut(install, shelf):
    draft = full_record_draft()
    for number in range(3_000):
        name = f"m{number}"
        text = {"link_entity": "service", "link_id": "s1", "field": "name", "language": "en", "value": name}
        draft.add("translations.csv", id=name, **text)
        draft.add("phones.csv", id=name, contact_id="c1", number=name)
        draft.add("languages.csv", id=name, contact_id="c1", name=name)
        draft.add("accessibility.csv", id=name, location_id="l1", description="lift")
        draft.add("service_areas.csv", id=name, service_id="s1", name=name, extent="CZ064", extent_type="nuts")
        draft.add("attributes.csv", id=name, link_id="s1", link_entity="service", taxonomy_term_id="t0")
        draft.add("entry_form_fields.csv", id=name, entry_form_id="ef1", position="9", label=name, kind="text")
        draft.add("organization_identifiers.csv", id=name, organization_id="o1", identifier=name)
    service = read_of(install, shelf, draft)
    assert len(service.translations) <= 1_000
    assert (len(service.contacts[0].phones), len(service.contacts[0].languages)) == (200, 200)
    assert (len(service.areas), len(service.places[0].features)) == (199, 3)
    assert (len(service.entry_forms[0].fields), len(service.organization.register_ids)) == (1_000, 50)


def test_the_main_type_comes_first_wherever_its_row_stands(install, shelf):
    draft = full_record_draft().put("attributes.csv", 2, "value", "main")
    assert read_of(install, shelf, draft).types == ("DEB.DEB", "ACC.TMP")
    with shelf.open() as reader:
        assert reader.search(Question("pul cesty"), TODAY).hits[0].types == ("DEB.DEB", "ACC.TMP")
