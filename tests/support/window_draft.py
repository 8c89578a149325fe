"""A package for the window: one service with everything, responsible offices, a service that is gone, real forms."""

from datetime import date

from tests.support.draft import PackageDraft
from tests.support.packages import full_draft
from workpris_desktop.domain.entry_form import EntryForm, FormField
from workpris_desktop.domain.intake import AnswerKind
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.printing.entry_form import draw_entry_form

TODAY = date(2026, 11, 22)
"""The day on which what the package says is to be judged."""

REAL_FORM = "form-real.pdf"
BROKEN_FORM = "form-broken.pdf"


def window_draft(words: Phrasebook) -> PackageDraft:
    """Return the package; ``words`` are those of the PDF that stands for a provider's own.

    Service ``s1`` has an alert that counts, room that is known, a form with fields, a PDF, and a PDF that is broken;
    ``s2`` works in a prison; ``s3`` has an alert that is over and does something for a court; ``s4`` is the curator of
    Brno by residence; ``gone`` closed and has ``s1`` as its successor.
    """
    draft = full_draft()
    draft.description["inclusion_rules"] = {"en": "Only what somebody has checked.", "cs": "Jen ověřené."}
    _add_towns(draft)
    _add_alerts(draft)
    _add_room(draft)
    _add_offices(draft)
    _add_forms(draft, words)
    gone = {"name": "Closed advice", "reason": "closed", "gone_on": "2026-06-30"}
    draft.add("tombstones.csv", id="gone", successor_id="s1", **gone)
    return draft


def _add_towns(draft: PackageDraft) -> None:
    """Add two villages of one name."""
    draft.description["municipalities"] = 4
    ground = {"country": "CZ", "region": "CZ-64", "latitude": "49.1", "longitude": "16.3"}
    for number in (1, 2):
        draft.add("municipalities.csv", id=f"m-ves-{number}", name="Nová Ves", **ground)


def _add_alerts(draft: PackageDraft) -> None:
    heading = draft.tables["services.csv"][0]
    for column in ("alert_from", "alert_until", "alert_by", "content_language"):
        if column not in heading:
            heading.append(column)
            for row in draft.tables["services.csv"][1:]:
                row.append("")
    for column, value in {"alert": "Moving house", "alert_until": "2026-12-31", "alert_by": "editor"}.items():
        draft.put("services.csv", 1, column, value)
    draft.put("services.csv", 1, "content_language", "cs")
    draft.put("services.csv", 3, "alert", "Renovation")
    draft.put("services.csv", 3, "alert_until", "2026-11-21")


def _add_room(draft: PackageDraft) -> None:
    said = {"available": "3", "maximum": "8", "updated": "2026-11-19", "state": "taking", "source": "reception"}
    draft.add("service_capacity.csv", id="q9", service_id="s1", unit_id="unit-bed", **said)


def _add_offices(draft: PackageDraft) -> None:
    draft.add("services.csv", id="curator", organization_id="o1", name="Sociální kurátor Brno", status="active")
    draft.add("taxonomy_terms.csv", id="t-MNT.CAS", code="MNT.CAS", name="MNT.CAS", taxonomy="workpris-type")
    link = {"link_id": "curator", "taxonomy_term_id": "t-MNT.CAS", "link_entity": "service"}
    draft.add("attributes.csv", id="x-curator", **link)
    area = {"extent": "CZ0642", "extent_type": "district", "responsibility": "residence"}
    draft.add("service_areas.csv", id="r-curator", service_id="curator", **area)


def _add_forms(draft: PackageDraft, words: Phrasebook) -> None:
    field = FormField("Jméno", AnswerKind.TEXT)
    draft.forms[REAL_FORM] = draw_entry_form(EntryForm("x", "Žádost", fields=(field,)), words, Paper.A5)
    draft.forms[BROKEN_FORM] = b"%PDF-1.4\nbroken\n%%EOF\n"
    draft.add("entry_forms.csv", id="real", service_id="s1", title="Žádost", language="cs", file=REAL_FORM)
    draft.add("entry_forms.csv", id="broken", service_id="s1", title="Broken form", file=BROKEN_FORM)
    draft.add("entry_forms.csv", id="drawn", service_id="s1", title="Questions before entry", language="en")
    draft.add("entry_forms.csv", id="empty", service_id="s1", title="Form without anything")
    for position, (label, kind, options) in enumerate(_FIELDS, 1):
        cells = {"position": str(position), "label": label, "kind": kind, "options": options}
        draft.add("entry_form_fields.csv", id=f"drawn-{position}", entry_form_id="drawn", **cells)


_FIELDS = (
    ("Name", "text", ""),
    ("Day of release", "date", ""),
    ("Room", "one_of", "alone|with somebody"),
    ("Papers", "many_of", "identity card|passport|other:"),
)
