"""Rows for the small package that say what goes beyond who helps where and when."""

from tests.support.draft import PackageDraft

SMALL_FORM = b"%PDF-1.4\n%%EOF\n"


def add_ground(draft: PackageDraft) -> None:
    draft.table("regions.csv", "id", "country", "name", "english_name", "iso_3166_2", "parent")
    draft.add("regions.csv", id="SK010", country="SK", name="Bratislavský kraj", iso_3166_2="SK-BL", parent="SK01")
    draft.table("districts.csv", "id", "country", "name", "region")
    draft.add("districts.csv", id="CZ0642", country="CZ", name="Brno-město", region="CZ-64")
    draft.add("districts.csv", id="SK0101", country="SK", name="Bratislava I", region="SK010")
    draft.table("prisons.csv", "id", "country", "name", "kind", "town", "region", "latitude", "longitude")
    cell = {"country": "SK", "kind": "prison", "town": "Bratislava", "latitude": "48.15", "longitude": "17.11"}
    draft.add("prisons.csv", id="prison-ba", name="ÚVTOS Bratislava", region="SK010", **cell)
    columns = ("id", "country", "name", "other_names", "region", "district", "orp", "latitude", "longitude")
    draft.table("municipalities.csv", *columns)
    brno = {"district": "CZ0642", "orp": "6203", "latitude": "49.195", "longitude": "16.608"}
    draft.add("municipalities.csv", id="m-brno", country="CZ", name="Brno", other_names="Brünn|Brunn", **brno)
    wien = {"region": "AT13", "latitude": "48.2", "longitude": "16.37"}
    draft.add("municipalities.csv", id="m-wien", country="AT", name="Wien", other_names="Vídeň|Dunaj", **wien)


def add_trust(draft: PackageDraft) -> None:
    draft.table("organization_identifiers.csv", "id", "organization_id", "identifier_scheme", "identifier")
    draft.add("organization_identifiers.csv", id="n1", organization_id="o1", identifier_scheme="CZ-ICO", identifier="1")
    draft.table("funding.csv", "id", "organization_id", "service_id", "source")
    draft.add("funding.csv", id="u1", organization_id="o1", source="Jihomoravský kraj")
    columns = ("id", "organization_id", "service_id", "kind", "issuer", "number", "valid_from", "valid_to", "as_of")
    draft.table("trust_evidence.csv", *columns)
    seen = {"kind": "registered", "issuer": "MPSV", "number": "4951", "as_of": "2025-12-01"}
    draft.add("trust_evidence.csv", id="e1", service_id="s1", valid_from="2007-05-01", **seen)
    draft.table("metadata.csv", "id", "resource_id", "resource_type", "last_action_date", "field_name", "updated_by")
    changed = {"resource_type": "service", "last_action_date": "2025-12-01", "field_name": "name", "updated_by": "rpss"}
    draft.add("metadata.csv", id="z1", resource_id="s1", **changed)


def add_room(draft: PackageDraft) -> None:
    draft.table("units.csv", "id", "name", "scheme", "identifier")
    draft.add("units.csv", id="unit-bed", name="lůžko", scheme="workpris-unit", identifier="bed")
    columns = ("id", "service_id", "unit_id", "available", "maximum", "updated", "state", "waiting_weeks", "source")
    draft.table("service_capacity.csv", *columns)
    said = {"available": "2", "maximum": "12", "updated": "2025-12-31", "state": "taking", "source": "Brücke Wien"}
    draft.add("service_capacity.csv", id="q1", service_id="s3", unit_id="unit-bed", **said)
    draft.table("closures.csv", "id", "service_id", "service_at_location_id", "closed_from", "closed_to", "description")
    draft.add("closures.csv", id="k1", service_id="s1", closed_from="2026-08-01", closed_to="2026-08-31")


def add_custody(draft: PackageDraft) -> None:
    draft.table("programme_details.csv", "id", "service_id", "weeks", "format", "prerequisite_id", "follow_up")
    draft.add("programme_details.csv", id="pd1", service_id="s2", weeks="12", format="group", prerequisite_id="s1")
    draft.table("trainings.csv", "id", "service_id", "name", "starts_on", "place")
    draft.add("trainings.csv", id="tr1", service_id="s2", name="Společné školení", starts_on="2026-03-01", place="Brno")
    columns = ("id", "service_at_location_id", "agreement_until", "remand", "sign_up", "contact_id", "lead_days")
    draft.table("prison_access.csv", *columns)
    terms = {"agreement_until": "2027-12-31", "remand": "yes", "sign_up": "Žádanka", "contact_id": "c1"}
    draft.add("prison_access.csv", id="pa1", service_at_location_id="at2", lead_days="14", **terms)
    draft.table("court_terms.csv", "id", "service_id", "promise", "promise_days", "monitoring")
    draft.add("court_terms.csv", id="ct1", service_id="s3", promise="case_by_case", promise_days="5", monitoring="no")


def add_life(draft: PackageDraft) -> None:
    draft.table("translations.csv", "id", "link_entity", "link_id", "field", "language", "value")
    english = {"field": "name", "language": "en", "value": "Debt advice"}
    draft.add("translations.csv", id="v1", link_entity="service", link_id="s1", **english)
    draft.table("synonyms.csv", "id", "code", "language", "words")
    draft.add("synonyms.csv", id="y1", code="DEB.DEB", language="cs", words="dražba|obstávka")
    draft.table("tombstones.csv", "id", "name", "reason", "gone_on", "successor_id")
    draft.add("tombstones.csv", id="s0", name="Stará", reason="merged", gone_on="2025-06-30", successor_id="s1")


def add_forms(draft: PackageDraft) -> None:
    draft.forms["form-most.pdf"] = SMALL_FORM
    draft.table("entry_forms.csv", "id", "service_id", "organization_id", "title", "language", "file")
    draft.add("entry_forms.csv", id="ef1", service_id="s1", title="Přihláška", language="cs", file="form-most.pdf")
    draft.add("entry_forms.csv", id="ef2", organization_id="o2", title="Anmeldung", language="de")
    draft.table("entry_form_fields.csv", "id", "entry_form_id", "position", "label", "kind", "options", "question")
    draft.add("entry_form_fields.csv", id="ff1", entry_form_id="ef2", position="1", label="Name", kind="text")
    choice = {"label": "Zimmer", "kind": "one_of", "options": "allein|zu zweit"}
    draft.add("entry_form_fields.csv", id="ff2", entry_form_id="ef2", position="2", **choice)
