"""Small directory packages: the least that is one, and one with everything."""

from pathlib import Path

from tests.support.added_rows import add_custody, add_forms, add_ground, add_life, add_room, add_trust
from tests.support.draft import PackageDraft
from workpris_desktop.domain.facts import Facts
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

__all__ = [
    "BRNO_PRISON",
    "LEGAL_AID",
    "SHARED",
    "PackageDraft",
    "bare_draft",
    "edition_files",
    "full_draft",
    "kept_names",
    "shipped_facts",
]

SHARED = Path(__file__).parents[2].parent / "shared"
LEGAL_AID = SHARED / "data" / "hsds_legal_aid"

BRNO_PRISON = "c541ee15-34d7-5f06-8033-63f3c504f171"


def shipped_facts() -> Facts:
    """Return the real facts of the program."""
    return read_facts(resources_folder())


def kept_names(folder: Path) -> list[str]:
    """Return what stands on a shelf, without the file that locks it."""
    return sorted(path.name for path in folder.iterdir() if path.name != "import.lock")


def edition_files(*numbers: int) -> list[str]:
    """Return what stands on a shelf with these editions, as `kept_names` lists it."""
    files = [f"directory-{number}.{kind}" for number in numbers for kind in ("index.sqlite", "sqlite")]
    return sorted(["current.json", "history.json", *files])


def bare_draft() -> PackageDraft:
    """Return the least that is a directory: one organisation with one service."""
    draft = PackageDraft(description={"name": "bare", "title": "Bare", "created": "2026-01-01", "countries": ["CZ"]})
    draft.table("organizations.csv", "id", "name", "description").add("organizations.csv", id="o1", name="Most")
    draft.table("services.csv", "id", "organization_id", "name", "description", "status", "assured_date")
    return draft.add("services.csv", id="s1", organization_id="o1", name="Poradna", status="active")


def full_draft() -> PackageDraft:
    """Return a package with a row or more in every table that we read, in four languages, and with a form."""
    draft = PackageDraft(
        description={
            "name": "small",
            "title": "Small directory",
            "created": "2026-01-02T10:00:00Z",
            "sample": True,
            "licenses": [{"name": "CC0-1.0", "title": "CC0"}],
            "sources": [{"title": "Invented"}, "Nobody"],
            "countries": ["cz", "AT"],
            "format_version": "1.0",
            "timezone": "Europe/Prague",
            "inclusion_rules": {"cs": "Jen ověřené služby.", "de": "Nur geprüfte Dienste."},
            "municipalities": 2,
        },
    )
    add_ground(draft)
    _add_providers(draft)
    _add_services(draft)
    _add_terms(draft)
    _add_contacts(draft)
    _add_hours(draft)
    _add_details(draft)
    add_trust(draft)
    add_room(draft)
    add_custody(draft)
    add_life(draft)
    add_forms(draft)
    return draft


def _add_providers(draft: PackageDraft) -> None:
    draft.table("organizations.csv", "id", "name", "description", "email", "website", "legal_status")
    draft.add("organizations.csv", id="o1", name="Most naděje", email="info@most.example", legal_status="spolek")
    draft.add("organizations.csv", id="o2", name="Brücke Wien", website="https://bruecke.example/")
    columns = ("id", "location_type", "name", "description", "latitude", "longitude")
    draft.table("locations.csv", *columns, "external_identifier", "external_identifier_type", "kind", "municipality_id")
    point = {"latitude": "49.2", "longitude": "16.6", "municipality_id": "m-brno", "kind": "address"}
    draft.add("locations.csv", id="l1", location_type="physical", name="Kancelář", **point)
    prison = {"external_identifier": BRNO_PRISON, "external_identifier_type": "workpris-prison"}
    draft.add("locations.csv", id="l2", location_type="physical", name="Věznice", **prison)
    draft.add("locations.csv", id="l3", location_type="physical", name="Büro Wien")
    parts = ("id", "location_id", "address_1", "address_2", "city", "region", "state_province", "postal_code")
    draft.table("addresses.csv", *parts, "country", "address_type")
    brno = {"city": "Brno", "state_province": "CZ-64", "postal_code": "602 00", "country": "cz"}
    draft.add("addresses.csv", id="a0", location_id="l1", address_1="P. O. Box 1", address_type="postal", **brno)
    draft.add("addresses.csv", id="a1", location_id="l1", address_1="Česká 1", address_2="1. patro", **brno)
    draft.put("addresses.csv", 2, "address_type", "physical")
    wien = {"city": "Wien", "region": "AT13", "postal_code": "1010", "country": "AT", "address_type": "physical"}
    draft.add("addresses.csv", id="a3", location_id="l3", address_1="Großer Weg 3", **wien)


def _add_services(draft: PackageDraft) -> None:
    columns = ("id", "organization_id", "name", "alternate_name", "description", "url", "email", "status")
    more = ("application_process", "fees_description", "accreditations", "eligibility_description")
    draft.table("services.csv", *columns, *more, "minimum_age", "maximum_age", "assured_date", "alert")
    draft.add(
        "services.csv",
        id="s1",
        organization_id="o1",
        name="Dluhové poradenství",
        description="Pomoc s exekucemi.\nTaké  telefonicky.",
        status="active",
        eligibility_description="Dospělí",
        minimum_age="18",
        maximum_age="99.0",
        assured_date="2025-12-01",
        alert="V srpnu zavřeno",
    )
    draft.add("services.csv", id="s2", organization_id="o1", name="Skupina ve věznici", status="active")
    draft.add("services.csv", id="s3", organization_id="o2", name="Wohnen am Fluß", status="temporarily closed")
    draft.add("services.csv", id="s4", organization_id="o2", name="Alter Dienst", status="defunct")
    draft.add("services.csv", id="s5", organization_id="gone", name="Telefonní linka Đoković", status="")
    draft.table("service_at_location.csv", "id", "service_id", "location_id")
    for number, (service, location) in enumerate((("s1", "l1"), ("s2", "l2"), ("s3", "l3"), ("s4", "l3")), start=1):
        draft.add("service_at_location.csv", id=f"at{number}", service_id=service, location_id=location)


def _add_terms(draft: PackageDraft) -> None:
    draft.table("taxonomies.csv", "id", "name", "description", "version")
    draft.add("taxonomies.csv", id="tx-exclusion", name="workpris-exclusion", description="Exclusions", version="1")
    draft.table("taxonomy_terms.csv", "id", "code", "name", "description", "taxonomy", "taxonomy_id")
    for code in ("DEB.DEB", "DEB.INS", "ACC.TMP"):
        draft.add("taxonomy_terms.csv", id=f"t-{code}", code=code, name=code, taxonomy="workpris-type")
    for code in ("prison", "community", "phone"):
        draft.add("taxonomy_terms.csv", id=f"t-{code}", code=code, name=code, taxonomy="workpris-setting")
    draft.add("taxonomy_terms.csv", id="t-other", code="X1", name="Other", taxonomy="somebody-else")
    draft.add("taxonomy_terms.csv", id="t-arson", code="arson", name="Arson", taxonomy_id="tx-exclusion")
    draft.table("attributes.csv", "id", "link_id", "taxonomy_term_id", "link_entity", "value", "label")
    links = ("s1 DEB.DEB", "s1 DEB.INS", "s1 community", "s1 prison", "s1 other", "s2 prison", "s3 ACC.TMP")
    for number, link in enumerate((*links, "s3 community", "s5 phone"), start=1):
        service, code = link.split()
        cells = {"link_id": service, "taxonomy_term_id": f"t-{code}", "link_entity": "service"}
        draft.add("attributes.csv", id=f"x{number}", **cells)
    arson = {"link_id": "s3", "taxonomy_term_id": "t-arson", "link_entity": "service", "value": "case_by_case"}
    draft.add("attributes.csv", id="x50", label="Nach Gespräch", **arson)
    draft.add("attributes.csv", id="x99", link_id="o1", taxonomy_term_id="t-other", link_entity="organization")


def _add_contacts(draft: PackageDraft) -> None:
    parts = ("id", "organization_id", "service_id", "name", "title", "department", "email", "role", "visibility")
    draft.table("contacts.csv", *parts)
    lead = {"title": "vedoucí služby", "role": "service_lead", "visibility": "staff"}
    draft.add("contacts.csv", id="c1", service_id="s1", name="Jana Vzorová", email="jana@most.example", **lead)
    draft.add("contacts.csv", id="c2", organization_id="o2", title="Sekretariat", visibility="public")
    columns = ("id", "location_id", "service_id", "organization_id", "service_at_location_id", "contact_id")
    draft.table("phones.csv", *columns, "number", "extension", "type", "description")
    draft.add("phones.csv", id="p1", service_id="s1", number="000 111 222", extension="7", type="voice")
    draft.add("phones.csv", id="p2", location_id="l1", number="000 111 333")
    draft.add("phones.csv", id="p3", service_at_location_id="at2", number="000 222 333")
    draft.add("phones.csv", id="p4", location_id="l3", number="000 333 444")
    draft.add("phones.csv", id="p5", organization_id="o1", number="000 444 555")
    draft.add("phones.csv", id="p6", contact_id="c1", number="000 555 666")


def _add_hours(draft: PackageDraft) -> None:
    columns = ("id", "service_id", "location_id", "service_at_location_id", "valid_from", "valid_to", "freq")
    draft.table("schedules.csv", *columns, "interval", "byday", "opens_at", "closes_at", "attending_type")
    times = {"freq": "WEEKLY", "opens_at": "09:00:00Z", "closes_at": "17:00"}
    draft.add("schedules.csv", id="h1", service_id="s1", byday="MO,TU", valid_from="2025-01-01", **times)
    draft.add("schedules.csv", id="h2", service_id="s1", byday="WE", attending_type="Telephone only", **times)
    draft.add("schedules.csv", id="h3", location_id="l1", byday="FR", **times)
    draft.add("schedules.csv", id="h4", service_at_location_id="at2", byday="SA", interval="2", **times)
    draft.add("schedules.csv", id="h5", location_id="l3", byday="SU", **times)


def _add_details(draft: PackageDraft) -> None:
    draft.table("languages.csv", "id", "service_id", "location_id", "phone_id", "name", "code")
    draft.add("languages.csv", id="g1", service_id="s1", name="Czech", code="cs")
    draft.add("languages.csv", id="g2", service_id="s1", name="Romani")
    draft.add("languages.csv", id="g3", location_id="l3", code="de")
    draft.add("languages.csv", id="g4", phone_id="p1", code="en")
    draft.table("required_documents.csv", "id", "service_id", "document")
    draft.add("required_documents.csv", id="d1", service_id="s1", document="Občanský průkaz")
    draft.table("cost_options.csv", "id", "service_id", "option", "currency", "amount", "amount_description")
    draft.add("cost_options.csv", id="c1", service_id="s1", currency="CZK", amount="0", amount_description="zdarma")
    draft.add("cost_options.csv", id="c2", service_id="s3", option="nach Einkommen")
    links = ("service_id", "service_at_location_id")
    draft.table("service_areas.csv", "id", *links, "name", "extent", "extent_type", "responsibility")
    draft.add("service_areas.csv", id="r1", service_id="s1", extent="CZ020", extent_type="nuts")
    draft.add("service_areas.csv", id="r2", service_at_location_id="at1", extent="CZ-31", extent_type="text")
    draft.add("service_areas.csv", id="r3", service_id="s5", extent="POLYGON(...)", extent_type="geojson")
    draft.table("accessibility.csv", "id", "location_id", "description", "details", "present")
    draft.add("accessibility.csv", id="y1", location_id="l1", description="step_free", details="rampa", present="yes")
