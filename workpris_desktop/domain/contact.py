"""People and desks that can be reached: for everybody, or for professionals only."""

from dataclasses import dataclass
from enum import StrEnum

from workpris_desktop.domain.telephone import Phone


class ContactRole(StrEnum):
    """What a contact is for (profile column ``contact.role``)."""

    SERVICE_LEAD = "service_lead"
    OFFICE = "office"
    SIGN_UP = "sign_up"
    COUNSELLOR = "counsellor"
    OTHER = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact (HSDS ``contact``): ``function`` in words, ``name`` only where it may be told.

    ``public`` is False unless the publisher said so: staff-only contacts never reach a printed sheet.
    """

    id: str
    function: str = ""
    name: str = ""
    department: str = ""
    email: str = ""
    role: ContactRole = ContactRole.OTHER
    public: bool = False
    phones: tuple[Phone, ...] = ()
    languages: tuple[str, ...] = ()
