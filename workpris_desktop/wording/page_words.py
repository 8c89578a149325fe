"""The words of the page on which a publisher signs off an edition."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from workpris_desktop.domain.edition_change import PartFate
from workpris_desktop.publishing.diff_page import PageWords
from workpris_desktop.wording.languages import marked

translate = QCoreApplication.translate

_TABLES: Final = {
    "service": marked("page", "Service"),
    "organization": marked("page", "Provider"),
    "location": marked("page", "Place"),
    "address": marked("page", "Address"),
    "phone": marked("page", "Telephone"),
    "contact": marked("page", "Contact"),
    "schedule": marked("page", "Hours"),
    "service_capacity": marked("page", "Room"),
    "closure": marked("page", "Closed for a time"),
    "trust_evidence": marked("page", "Evidence"),
    "attribute": marked("page", "Type or feature"),
    "cost_option": marked("page", "Price"),
    "language": marked("page", "Language"),
    "service_area": marked("page", "Area"),
    "programme": marked("page", "Programme"),
    "prison_access": marked("page", "In prison"),
    "court_terms": marked("page", "For the court"),
}

_FIELDS: Final = {
    "name": marked("page", "Name"),
    "description": marked("page", "Description"),
    "email": marked("page", "E-mail"),
    "url": marked("page", "Web"),
    "status": marked("page", "Status"),
    "number": marked("page", "Number"),
    "opens_at": marked("page", "Opens at"),
    "closes_at": marked("page", "Closes at"),
    "byday": marked("page", "Days"),
    "assured_date": marked("page", "Last check"),
    "alert": marked("page", "Alert"),
    "available": marked("page", "Free"),
    "maximum": marked("page", "Registered maximum"),
    "state": marked("page", "State"),
    "updated": marked("page", "As of"),
}


def page_words(language: str) -> PageWords:
    """Return the words of the page, in the language spoken now.

    Args:
        language: the code of that language, which the page states of itself.
    """
    return PageWords(
        language=language,
        title=translate("page", "Changes of the directory"),
        old=translate("page", "Earlier edition"),
        new=translate("page", "Later edition"),
        services=translate("page", "Services"),
        added=translate("page", "Added"),
        changed=translate("page", "Changed"),
        removed=translate("page", "Removed"),
        nothing=translate("page", "Nothing is different."),
        field=translate("page", "Field"),
        fates={
            PartFate.ADDED: translate("page", "added"),
            PartFate.CHANGED: translate("page", "changed"),
            PartFate.REMOVED: translate("page", "removed"),
        },
        more=translate("page", "and {count} more"),
        signature=translate("page", "Seen and agreed: name, date, signature"),
        tables={name: translate("page", text) for name, text in _TABLES.items()},
        fields={name: translate("page", text) for name, text in _FIELDS.items()},
    )
