"""The tables that HSDS has no place for, and our profile adds (docs/directory-format.md)."""

from typing import Final

from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.intake import AnswerKind
from workpris_desktop.domain.life import TombstoneReason
from workpris_desktop.domain.programme import ProgrammeFormat, ProgrammeStanding
from workpris_desktop.domain.trust import TrustKind
from workpris_desktop.record.limits import LONGEST_ID, LONGEST_NAME
from workpris_desktop.record.shared_column import CONTACT, ID, ORGANIZATION, SERVICE
from workpris_desktop.record.table import Column, Kind, Table, closed_list

_COUNTRY: Final = Column("country", needed=True, longest=2)
_NAME: Final = Column("name", needed=True, longest=LONGEST_NAME)
_LATITUDE: Final = Column("latitude", Kind.NUMBER, needed=True, least=-90, most=90)
_LONGITUDE: Final = Column("longitude", Kind.NUMBER, needed=True, least=-180, most=180)
_NEEDED_SERVICE: Final = Column("service_id", link="service", needed=True)

GROUND_TABLES: Final = (
    Table(
        "region",
        "regions.csv",
        (ID, _COUNTRY, _NAME, Column("english_name"), Column("iso_3166_2"), Column("parent")),
        profile=True,
    ),
    Table(
        "district",
        "districts.csv",
        (ID, _COUNTRY, _NAME, Column("region", needed=True)),
        linked=True,
        profile=True,
    ),
    Table(
        "prison",
        "prisons.csv",
        (
            ID,
            _COUNTRY,
            _NAME,
            Column("kind"),
            Column("town"),
            Column("region"),
            _LATITUDE,
            _LONGITUDE,
        ),
        profile=True,
    ),
    Table(
        "municipality",
        "municipalities.csv",
        (
            ID,
            _COUNTRY,
            _NAME,
            Column("other_names"),
            Column("region"),
            Column("district", link="district"),
            Column("orp"),
            _LATITUDE,
            _LONGITUDE,
        ),
        linked=True,
        profile=True,
    ),
)
"""The ground that places stand on; read before all others. ``other_names`` are separated by ``|``."""

ADDED_TABLES: Final = (
    Table(
        "closure",
        "closures.csv",
        (
            ID,
            SERVICE,
            Column("service_at_location_id", link="service_at_location"),
            Column("closed_from", Kind.DATE, needed=True),
            Column("closed_to", Kind.DATE, needed=True),
            Column("description"),
        ),
        belongs_to=("service_id", "service_at_location_id"),
        profile=True,
    ),
    Table(
        "trust_evidence",
        "trust_evidence.csv",
        (
            ID,
            ORGANIZATION,
            SERVICE,
            Column("kind", needed=True, values=closed_list(TrustKind)),
            Column("issuer", needed=True),
            Column("number"),
            Column("valid_from", Kind.DATE),
            Column("valid_to", Kind.DATE),
            Column("link"),
            Column("as_of", Kind.DATE),
        ),
        belongs_to=("service_id", "organization_id"),
        profile=True,
    ),
    Table(
        "programme",
        "programme_details.csv",
        (
            ID,
            _NEEDED_SERVICE,
            Column("weeks", Kind.INTEGER),
            Column("sessions", Kind.INTEGER),
            Column("session_minutes", Kind.INTEGER),
            Column("format", values=closed_list(ProgrammeFormat)),
            Column("group_least", Kind.INTEGER),
            Column("group_most", Kind.INTEGER),
            Column("next_start", Kind.DATE),
            Column("certificate"),
            Column("place"),
            Column("conditions", Kind.PROSE),
            Column("standing", values=closed_list(ProgrammeStanding)),
            Column("prerequisite"),
            Column("prerequisite_id", link="service"),
            Column("follow_up"),
            Column("follow_up_id", link="service"),
        ),
        profile=True,
    ),
    Table(
        "training",
        "trainings.csv",
        (
            ID,
            _NEEDED_SERVICE,
            _NAME,
            Column("starts_on", Kind.DATE),
            Column("ends_on", Kind.DATE),
            Column("place"),
            Column("organizer"),
            Column("sign_up"),
            Column("url"),
        ),
        profile=True,
    ),
    Table(
        "prison_access",
        "prison_access.csv",
        (
            ID,
            Column("service_at_location_id", link="service_at_location", needed=True),
            Column("agreement_until", Kind.DATE),
            Column("units"),
            Column("regimes"),
            Column("remand", values=closed_list(YesNo)),
            Column("sign_up", Kind.PROSE),
            CONTACT,
            Column("lead_days", Kind.INTEGER),
            Column("waiting_days", Kind.INTEGER),
            Column("on_transfer", Kind.PROSE),
        ),
        profile=True,
    ),
    Table(
        "court_terms",
        "court_terms.csv",
        (
            ID,
            _NEEDED_SERVICE,
            Column("promise", values=closed_list(YesNo)),
            Column("promise_days", Kind.INTEGER),
            Column("monitoring", values=closed_list(YesNo)),
            Column("court_address", values=closed_list(YesNo)),
            Column("work_promise", values=closed_list(YesNo)),
            Column("note", Kind.PROSE),
        ),
        profile=True,
    ),
    Table(
        "entry_form",
        "entry_forms.csv",
        (
            ID,
            SERVICE,
            ORGANIZATION,
            Column("title", needed=True, longest=LONGEST_NAME),
            Column("language"),
            Column("file"),
        ),
        linked=True,
        belongs_to=("service_id", "organization_id"),
        profile=True,
    ),
    Table(
        "entry_form_field",
        "entry_form_fields.csv",
        (
            ID,
            Column("entry_form_id", link="entry_form", needed=True),
            Column("position", Kind.INTEGER, needed=True),
            Column("label", needed=True),
            Column("kind", needed=True, values=closed_list(AnswerKind)),
            Column("options"),
            Column("question"),
        ),
        profile=True,
    ),
    Table(
        "translation",
        "translations.csv",
        (
            ID,
            Column("link_entity", needed=True),
            Column("link_id", needed=True, longest=LONGEST_ID),
            Column("field", needed=True),
            Column("language", needed=True),
            Column("value", Kind.PROSE, needed=True),
        ),
        profile=True,
    ),
    Table(
        "synonym",
        "synonyms.csv",
        (
            ID,
            Column("code", needed=True),
            Column("language", needed=True),
            Column("words", needed=True),
        ),
        profile=True,
    ),
    Table(
        "tombstone",
        "tombstones.csv",
        (
            ID,
            _NAME,
            Column("reason", needed=True, values=closed_list(TombstoneReason)),
            Column("gone_on", Kind.DATE, needed=True),
            Column("successor_id"),
        ),
        profile=True,
    ),
)
"""What hangs on services and types, and what is left of services that are gone.

``options`` of a form and ``words`` of a synonym are separated by ``|``.
"""
