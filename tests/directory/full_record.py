"""One service with every field of a record filled: the rows that state it, and the value that must come of them."""

from datetime import date, time

from tests.support.draft import PackageDraft
from tests.support.packages import BRNO_PRISON
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.catchment import Area, AreaKind, Responsibility
from workpris_desktop.domain.contact import Contact, ContactRole
from workpris_desktop.domain.custody import CourtTerms, PrisonAccess
from workpris_desktop.domain.entry_form import EntryForm, FormField
from workpris_desktop.domain.facet import (
    Entry,
    EntryRule,
    Exclusion,
    ExclusionRule,
    Facets,
    Form,
    Group,
    Household,
    Payment,
    Phase,
    PhaseSpan,
    Physical,
    PhysicalFeature,
    Referral,
    Sex,
    Stance,
    Welcome,
    YesNo,
)
from workpris_desktop.domain.hours import Closure, OnHolidays, ScheduleRule
from workpris_desktop.domain.intake import AnswerKind
from workpris_desktop.domain.life import Alert, Translation
from workpris_desktop.domain.programme import Programme, ProgrammeFormat, ProgrammeStanding, Training
from workpris_desktop.domain.provider import Address, Organization, Place, PlaceKind, Price, RegisterId, Service
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.domain.trust import Check, CheckMeans, TrustEvidence, TrustKind
from workpris_desktop.record.tables import TABLES

FORM_PDF = b"%PDF-1.7\nAnmeldung\n%%EOF\n"


def full_record_draft() -> PackageDraft:
    """Return a package with the columns of every table, and the rows of one full record and its neighbours."""
    draft = PackageDraft(description={"name": "record", "countries": ["CZ"], "created": "2026-01-02"})
    for table in TABLES:
        draft.table(table.file, *(column.name for column in table.columns if not column.made))
    _add_provider(draft)
    _add_service(draft)
    _add_places(draft)
    _add_terms(draft)
    _add_contacts(draft)
    _add_hours(draft)
    _add_trust_and_room(draft)
    _add_custody(draft)
    _add_entry(draft)
    return draft


def _add_provider(draft: PackageDraft) -> None:
    draft.add(
        "organizations.csv",
        id="o1",
        name="Most naděje",
        description="Spolek od roku 1995",
        email="info@most.example",
        website="https://most.example/",
        year_incorporated="1995",
        legal_status="spolek",
        country="CZ",
        no_register_reason="zahraniční",
    )
    register = {"identifier_scheme": "CZ-ICO", "identifier_type": "IČO", "identifier": "00000001"}
    draft.add("organization_identifiers.csv", id="i1", organization_id="o1", **register)
    draft.add("funding.csv", id="f1", organization_id="o1", source="MPSV")
    draft.add("funding.csv", id="f2", organization_id="o1", service_id="s2", source="of another service")
    draft.add("funding.csv", id="f3", service_id="s1", source="Jihomoravský kraj")


def _add_service(draft: PackageDraft) -> None:
    draft.add(
        "services.csv",
        id="s1",
        organization_id="o1",
        name="Dům na půl cesty",
        alternate_name="Halfway house",
        description="Bydlení po propuštění.\nS podporou.",
        url="https://most.example/dum",
        email="dum@most.example",
        status="active",
        interpretation_services="ukrajinsky po domluvě",
        application_process="Napište nám.",
        fees_description="Podle příjmu.",
        accreditations="MPSV 12/2024",
        eligibility_description="Lidé po výkonu trestu.",
        minimum_age="18",
        maximum_age="65",
        assured_date="2025-12-01",
        assured_by="koordinátorka, Most",
        assured_how="call",
        assured_due="2026-06-01",
        alert="V srpnu zavřeno",
        alert_from="2026-07-01",
        alert_until="2026-08-31",
        alert_by="Most",
        on_holidays="closed",
        content_language="cs",
        created="2024-05-01",
        last_modified="2025-12-02",
        source="RPSS",
    )
    draft.add("services.csv", id="s2", organization_id="o1", name="Poradna")
    draft.add("services.csv", id="s3", organization_id="o1", name="Následná péče")
    for number, (field, text) in enumerate((("name", "Halfway house"), ("description", "Housing")), start=1):
        said = {"link_entity": "service", "link_id": "s1", "field": field, "language": "en", "value": text}
        draft.add("translations.csv", id=f"v{number}", **said)
    for entity, link in (("organization", "o1"), ("location", "l1"), ("location", "o1"), ("service", "s2")):
        said = {"link_entity": entity, "link_id": link, "field": "description", "language": "de", "value": entity}
        draft.add("translations.csv", id=f"v-{entity}-{link}", **said)


def _add_places(draft: PackageDraft) -> None:
    draft.add(
        "municipalities.csv", id="m1", country="CZ", name="Brno", region="CZ064", latitude="49.2", longitude="16.6"
    )
    point = {"latitude": "49.2", "longitude": "16.6", "municipality_id": "m1", "kind": "address"}
    ruian = {"external_identifier": "19095597", "external_identifier_type": "RUIAN"}
    texts = {"name": "Kancelář", "description": "2. patro", "transportation": "Tram 4"}
    draft.add("locations.csv", id="l1", location_type="physical", **texts, **point, **ruian)
    prison = {"external_identifier": BRNO_PRISON, "external_identifier_type": "workpris-prison", "kind": "prison"}
    draft.add("locations.csv", id="l2", name="Věznice Brno", **prison)
    draft.add("locations.csv", id="l3", name="Utajené bydlení", kind="confidential", latitude="49.1", longitude="16.5")
    for number in (1, 2, 3):
        draft.add("service_at_location.csv", id=f"at{number}", service_id="s1", location_id=f"l{number}")
    town = {"city": "Brno", "state_province": "CZ064", "postal_code": "602 00", "country": "CZ"}
    draft.add("addresses.csv", id="a1", location_id="l1", address_1="Česká 1", address_type="physical", **town)
    hidden = town | {"address_1": "Tajná 7", "city": "Tajov"}
    draft.add("addresses.csv", id="a3", location_id="l3", address_type="physical", **hidden)
    draft.add("accessibility.csv", id="y1", location_id="l1", description="step_free", details="rampa", present="yes")
    draft.add("accessibility.csv", id="y2", location_id="l1", description="lift", present="no")
    draft.add("accessibility.csv", id="y3", location_id="l1", description="a friendly dog")
    draft.add(
        "service_areas.csv", id="r1", service_id="s1", name="Jihomoravský kraj", extent="CZ064", extent_type="nuts"
    )
    brno = {"extent": "m1", "extent_type": "municipality", "responsibility": "both"}
    draft.add("service_areas.csv", id="r2", service_at_location_id="at1", **brno)
    draft.add("service_areas.csv", id="r3", service_id="s1", extent="okolí Brna", extent_type="text")
    draft.add("service_areas.csv", id="r4", service_id="s1", extent="POLYGON(...)", extent_type="geojson")


_TERMS = (
    ("type", "ACC.TMP", "", ""),
    ("type", "DEB.DEB", "", ""),
    ("setting", "both", "", ""),
    ("form", "residential", "", ""),
    ("phase", "first_months", "", ""),
    ("phase", "release_preparation", "6", ""),
    ("phase", "later", "a while", ""),
    ("sex", "men", "", ""),
    ("household", "single", "", ""),
    ("group", "leaving_prison", "", ""),
    ("group", "not in the list", "", ""),
    ("welcome", "adapted", "", ""),
    ("exclusion", "arson", "case_by_case", "po rozhovoru"),
    ("exclusion", "pets", "perhaps", ""),
    ("referral", "self", "", ""),
    ("entry", "interview", "yes", "30 minut"),
    ("entry", "documents", "no", ""),
    ("entry", "registration", "maybe", ""),
    ("payment", "part", "", ""),
)


def _add_terms(draft: PackageDraft) -> None:
    for number, (facet, code, value, label) in enumerate(_TERMS):
        draft.add("taxonomy_terms.csv", id=f"t{number}", code=code, name=code, taxonomy=f"workpris-{facet}")
        named = {"link_id": "s1", "link_entity": "service", "taxonomy_term_id": f"t{number}"}
        draft.add("attributes.csv", id=f"x{number}", value=value, label=label, **named)


def _add_contacts(draft: PackageDraft) -> None:
    lead = {"name": "Jana Vzorová", "title": "vedoucí", "department": "bydlení", "email": "jana@most.example"}
    draft.add("contacts.csv", id="c2", organization_id="o1", title="ústředí", visibility="public")
    draft.add("contacts.csv", id="c1", service_id="s1", role="service_lead", visibility="staff", **lead)
    draft.add("contacts.csv", id="c3", organization_id="o1", service_id="s2", title="of another service")
    draft.add("contacts.csv", id="c4", service_at_location_id="at2", title="přihlášky", role="sign_up")
    draft.add(
        "phones.csv", id="p1", service_id="s1", number="000 111 222", extension="7", type="voice", description="den"
    )
    draft.add("phones.csv", id="p2", service_id="s1", contact_id="c1", number="000 111 333")
    draft.add("languages.csv", id="g1", service_id="s1", code="cs", name="Czech")
    draft.add("languages.csv", id="g2", contact_id="c1", code="uk")


def _add_hours(draft: PackageDraft) -> None:
    times = {"opens_at": "09:00", "closes_at": "17:00"}
    days = {"valid_from": "2026-01-01", "valid_to": "2026-12-31", "dtstart": "2026-01-05", "until": "2026-11-30"}
    draft.add("schedules.csv", id="h1", service_id="s1", freq="WEEKLY", interval="2", byday="MO,WE", **days, **times)
    monthly = {"freq": "MONTHLY", "byday": "1TU,-1FR", "bymonthday": "1,15", "count": "4", "attending_type": "phone"}
    draft.add("schedules.csv", id="h2", service_id="s1", **monthly, **times)
    draft.add("schedules.csv", id="h3", service_id="s1", attending_type="appointment", byweekno="2,4")
    draft.add("schedules.csv", id="h4", service_id="s1", freq="WEEKLY", byday="MO", byyearday="200", **times)
    draft.add("schedules.csv", id="h5", service_at_location_id="at2", freq="WEEKLY", byday="TH", **times)
    draft.add("schedules.csv", id="h6", contact_id="c1", freq="WEEKLY", byday="FR", **times)
    draft.add(
        "closures.csv", id="k1", service_id="s1", closed_from="2026-12-24", closed_to="2026-12-31", description="svátky"
    )
    draft.add("closures.csv", id="k2", service_at_location_id="at2", closed_from="2026-03-02", closed_to="2026-03-03")


def _add_trust_and_room(draft: PackageDraft) -> None:
    seen = {
        "issuer": "MPSV",
        "number": "4951",
        "valid_from": "2007-05-01",
        "link": "https://rpss.example/",
        "as_of": "2025-12-01",
    }
    draft.add("trust_evidence.csv", id="e1", organization_id="o1", kind="registered", **seen)
    draft.add("trust_evidence.csv", id="e2", service_id="s1", kind="accredited", issuer="PMS", valid_to="2027-01-31")
    draft.add("trust_evidence.csv", id="e3", organization_id="o1", service_id="s2", kind="network", issuer="other")
    draft.add("units.csv", id="u1", name="lůžko", scheme="workpris-unit", identifier="bed")
    draft.add("units.csv", id="u2", name="crate", scheme="somebody-else", identifier="crate")
    said = {"state": "taking", "updated": "2025-12-30", "source": "Most", "description": "jen muži"}
    numbers = {"available": "2", "maximum": "12", "waiting_weeks": "3", "target_group": "muži"}
    draft.add(
        "service_capacity.csv", id="q1", service_id="s1", unit_id="u1", service_at_location_id="at1", **said, **numbers
    )
    draft.add("service_capacity.csv", id="q2", service_id="s1", unit_id="u2", available="9", updated="2025-12-30")
    draft.add("service_capacity.csv", id="q3", service_id="s1", unit_id="u2", available="9", state="paused")


def _add_custody(draft: PackageDraft) -> None:
    inside = {"agreement_until": "2027-12-31", "units": "A, B", "regimes": "ostraha", "remand": "yes"}
    how = {
        "sign_up": "Žádankou",
        "contact_id": "c4",
        "lead_days": "14",
        "waiting_days": "30",
        "on_transfer": "Pokračuje",
    }
    draft.add("prison_access.csv", id="pa1", service_at_location_id="at2", **inside, **how)
    said = {"promise": "yes", "promise_days": "10", "monitoring": "no", "court_address": "case_by_case"}
    draft.add("court_terms.csv", id="ct1", service_id="s1", work_promise="no", note="Do 10 dnů", **said)
    course = {"weeks": "12", "sessions": "24", "session_minutes": "90", "format": "group", "group_least": "4"}
    more = {
        "group_most": "10",
        "next_start": "2026-03-01",
        "certificate": "osvědčení",
        "place": "Brno",
        "standing": "pilot",
    }
    ties = {"conditions": "motivace", "prerequisite_id": "s2", "follow_up": "Doprovázení", "follow_up_id": "s3"}
    draft.add("programme_details.csv", id="pd1", service_id="s1", **course, **more, **ties)
    event = {"starts_on": "2026-04-01", "ends_on": "2026-04-02", "place": "Brno", "organizer": "PMS"}
    draft.add(
        "trainings.csv", id="tr1", service_id="s1", name="Školení", sign_up="mailem", url="https://x.example/", **event
    )


def _add_entry(draft: PackageDraft) -> None:
    draft.add("required_documents.csv", id="d1", service_id="s1", document="Občanský průkaz")
    draft.add("cost_options.csv", id="n1", service_id="s1", amount="120.5", currency="CZK", amount_description="za noc")
    draft.forms["form-most.pdf"] = FORM_PDF
    draft.add("entry_forms.csv", id="ef2", organization_id="o1", title="Přihláška", language="cs", file="form-most.pdf")
    draft.add("entry_forms.csv", id="ef1", service_id="s1", title="Žádost", language="cs")
    draft.add("entry_forms.csv", id="ef3", organization_id="o1", service_id="s2", title="of another service")
    draft.add(
        "entry_form_fields.csv",
        id="ff1",
        entry_form_id="ef1",
        position="2",
        label="Pokoj",
        kind="one_of",
        options="sám| dva",
    )
    draft.add(
        "entry_form_fields.csv", id="ff2", entry_form_id="ef1", position="1", label="Jméno", kind="text", question="A1"
    )


_NINE, _FIVE = time(9), time(17)

FULL_RECORD = Service(
    id="s1",
    name="Dům na půl cesty",
    organization=Organization(
        id="o1",
        name="Most naděje",
        description="Spolek od roku 1995",
        email="info@most.example",
        website="https://most.example/",
        legal_status="spolek",
        country="CZ",
        year_incorporated=1995,
        register_ids=(RegisterId("CZ-ICO", "IČO", "00000001"),),
        no_register_reason="zahraniční",
        funding=("MPSV", "Jihomoravský kraj"),
    ),
    alternate_name="Halfway house",
    description="Bydlení po propuštění.\nS podporou.",
    url="https://most.example/dum",
    email="dum@most.example",
    types=("ACC.TMP", "DEB.DEB"),
    setting=Setting.BOTH,
    regions=("CZ064",),
    places=(
        Place(
            id="l1",
            name="Kancelář",
            description="2. patro",
            transportation="Tram 4",
            address=Address("Česká 1", "Brno", "602 00", "CZ064", "CZ"),
            latitude=49.2,
            longitude=16.6,
            municipality="m1",
            address_point="19095597",
            features=(PhysicalFeature(Physical.STEP_FREE, True, "rampa"), PhysicalFeature(Physical.LIFT, False)),
        ),
        Place("l2", "Věznice Brno", prison=BRNO_PRISON, kind=PlaceKind.PRISON),
        Place("l3", "Utajené bydlení", kind=PlaceKind.CONFIDENTIAL),
    ),
    phones=(Phone("000 111 222", "7", "voice", "den", "CZ"),),
    schedule=(
        ScheduleRule(
            byday=("MO", "WE"),
            interval=2,
            opens_at=_NINE,
            closes_at=_FIVE,
            valid_from=date(2026, 1, 1),
            valid_to=date(2026, 12, 31),
            starts_on=date(2026, 1, 5),
            until=date(2026, 11, 30),
        ),
        ScheduleRule(
            "MONTHLY", ("1TU", "-1FR"), opens_at=_NINE, closes_at=_FIVE, by_phone=True, bymonthday=(1, 15), count=4
        ),
        ScheduleRule(by_appointment=True, byweekno=(2, 4)),
        ScheduleRule("", ("MO",), opens_at=_NINE, closes_at=_FIVE),
    ),
    languages=("cs",),
    documents=("Občanský průkaz",),
    prices=(Price(120.5, "CZK", "za noc"),),
    fees_description="Podle příjmu.",
    eligibility="Lidé po výkonu trestu.",
    application_process="Napište nám.",
    minimum_age=18,
    maximum_age=65,
    accreditations="MPSV 12/2024",
    alert="V srpnu zavřeno",
    checked_on=date(2025, 12, 1),
    alert_notice=Alert("V srpnu zavřeno", date(2026, 7, 1), date(2026, 8, 31), "Most"),
    check=Check(date(2025, 12, 1), "koordinátorka, Most", CheckMeans.CALL, date(2026, 6, 1)),
    facets=Facets(
        forms=(Form.RESIDENTIAL,),
        phases=(PhaseSpan(Phase.RELEASE_PREPARATION, 6), PhaseSpan(Phase.FIRST_MONTHS), PhaseSpan(Phase.LATER)),
        sex=Sex.MEN,
        households=(Household.SINGLE,),
        groups=(Group.LEAVING_PRISON,),
        welcome=Welcome.ADAPTED,
        exclusions=(ExclusionRule(Exclusion.ARSON, Stance.CASE_BY_CASE, "po rozhovoru"),),
        referrals=(Referral.SELF,),
        entry=(EntryRule(Entry.INTERVIEW, True, "30 minut"), EntryRule(Entry.DOCUMENTS, False)),
        payment=Payment.PART,
    ),
    interpreting="ukrajinsky po domluvě",
    contacts=(
        Contact(
            "c1",
            "vedoucí",
            "Jana Vzorová",
            "bydlení",
            "jana@most.example",
            ContactRole.SERVICE_LEAD,
            phones=(Phone("000 111 333", country="CZ"),),
            languages=("uk",),
        ),
        Contact("c4", "přihlášky", role=ContactRole.SIGN_UP),
        Contact("c2", "ústředí", public=True),
    ),
    contact_hours=(ScheduleRule(byday=("FR",), opens_at=_NINE, closes_at=_FIVE, contact="c1"),),
    hours_by_place=(ScheduleRule(byday=("TH",), opens_at=_NINE, closes_at=_FIVE, place="l2"),),
    closures=(
        Closure(date(2026, 3, 2), date(2026, 3, 3), place="l2"),
        Closure(date(2026, 12, 24), date(2026, 12, 31), "svátky"),
    ),
    on_holidays=OnHolidays.CLOSED,
    capacity=(
        CapacityLine(
            CapacityUnit.BED, CapacityState.TAKING, date(2025, 12, 30), "Most", 2, 12, 3, "muži", "l1", "jen muži"
        ),
        CapacityLine(CapacityUnit.CLIENT, CapacityState.PAUSED),
    ),
    evidence=(
        TrustEvidence(TrustKind.ACCREDITED, "PMS", None, valid_to=date(2027, 1, 31)),
        TrustEvidence(
            TrustKind.REGISTERED,
            "MPSV",
            date(2025, 12, 1),
            "4951",
            date(2007, 5, 1),
            link="https://rpss.example/",
            about_provider=True,
        ),
    ),
    programme=Programme(
        weeks=12,
        sessions=24,
        session_minutes=90,
        format=ProgrammeFormat.GROUP,
        group_least=4,
        group_most=10,
        next_start=date(2026, 3, 1),
        certificate="osvědčení",
        place="Brno",
        conditions="motivace",
        standing=ProgrammeStanding.PILOT,
        prerequisite="Poradna",
        prerequisite_id="s2",
        follow_up="Doprovázení",
        follow_up_id="s3",
    ),
    trainings=(Training("Školení", date(2026, 4, 1), date(2026, 4, 2), "Brno", "PMS", "mailem", "https://x.example/"),),
    prison_access=(
        PrisonAccess("l2", date(2027, 12, 31), "A, B", "ostraha", YesNo.YES, "Žádankou", "c4", 14, 30, "Pokračuje"),
    ),
    court=CourtTerms(YesNo.YES, 10, YesNo.NO, YesNo.CASE_BY_CASE, YesNo.NO, "Do 10 dnů"),
    areas=(
        Area(AreaKind.REGION, "CZ064", "Jihomoravský kraj"),
        Area(None, "", "okolí Brna"),
        Area(AreaKind.MUNICIPALITY, "m1", "Brno", Responsibility.BOTH),
    ),
    entry_forms=(
        EntryForm(
            "ef1",
            "Žádost",
            "cs",
            fields=(
                FormField("Jméno", AnswerKind.TEXT, question="A1"),
                FormField("Pokoj", AnswerKind.ONE_OF, ("sám", "dva")),
            ),
        ),
        EntryForm("ef2", "Přihláška", "cs", "form-most.pdf"),
    ),
    translations=(
        Translation("service", "s1", "name", "en", "Halfway house"),
        Translation("service", "s1", "description", "en", "Housing"),
        Translation("organization", "o1", "description", "de", "organization"),
        Translation("location", "l1", "description", "de", "location"),
    ),
    content_language="cs",
    source="RPSS",
    created_on=date(2024, 5, 1),
    changed_on=date(2025, 12, 2),
)
