"""What the parts of a leaflet are called on the screen."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from workpris_desktop.domain.leaflet import Part
from workpris_desktop.domain.saved_leaflet import NAME, PHONE

translate = QCoreApplication.translate


def part_label(part: Part) -> str:
    """Return what a part is called where it is chosen."""
    labels = {
        Part.HELP: translate("PartWords", "Kind of help"),
        Part.PHONE_HOURS: translate("PartWords", "Telephone hours"),
        Part.ADDRESS: translate("PartWords", "Address"),
        Part.WAY: translate("PartWords", "Getting there"),
        Part.LETTERS: translate("PartWords", "Address for letters"),
        Part.VISITS: translate("PartWords", "Opening hours"),
        Part.PERSON: translate("PartWords", "Contact person"),
        Part.BRING: translate("PartWords", "What to bring"),
        Part.PRICE: translate("PartWords", "Price"),
        Part.LANGUAGES: translate("PartWords", "Languages"),
        Part.AUDIENCE: translate("PartWords", "For whom"),
        Part.PLACES: translate("PartWords", "Waiting list"),
        Part.EMERGENCY: translate("PartWords", "Emergency number"),
        Part.CRISIS: translate("PartWords", "Number for somebody who needs to talk"),
        Part.APPOINTMENT: translate("PartWords", "Line for an appointment"),
        Part.NOTES: translate("PartWords", "Lines for notes"),
    }
    return labels[part]


def told_in_words(keys: Iterable[str]) -> str:
    """Return what changed, in the middle of a sentence.

    Args:
        keys: keys of `workpris_desktop.domain.saved_leaflet.Digests`.
    """
    words = {
        NAME: translate("PartWords", "name"),
        PHONE: translate("PartWords", "telephone"),
        Part.HELP: translate("PartWords", "kind of help"),
        Part.PHONE_HOURS: translate("PartWords", "telephone hours"),
        Part.ADDRESS: translate("PartWords", "address"),
        Part.LETTERS: translate("PartWords", "address for letters"),
        Part.VISITS: translate("PartWords", "opening hours"),
        Part.PERSON: translate("PartWords", "contact person"),
        Part.BRING: translate("PartWords", "what to bring"),
        Part.PRICE: translate("PartWords", "price"),
        Part.LANGUAGES: translate("PartWords", "languages"),
        Part.AUDIENCE: translate("PartWords", "for whom it is"),
        Part.PLACES: translate("PartWords", "waiting list"),
    }
    return ", ".join(dict.fromkeys(words.get(key, translate("PartWords", "other details")) for key in keys))
