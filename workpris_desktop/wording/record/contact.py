"""How to reach a service: numbers, hours, addresses, and the people to ask for."""

from collections.abc import Iterator

from workpris_desktop.domain.contact import Contact, ContactRole
from workpris_desktop.domain.provider import Place, PlaceKind
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.phone import phone_in_words
from workpris_desktop.wording.record.hours import hours_lines, hours_text
from workpris_desktop.wording.record.open_now import now_lines
from workpris_desktop.wording.record.page import RecordLine, stated, translate
from workpris_desktop.wording.record.telling import Telling


def contact_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say how a service is reached; the service lead comes before the other contacts."""
    service, provider = telling.service, telling.service.organization
    for phone in service.phones:
        label = phone.description or translate("record", "Telephone")
        yield RecordLine(label, phone_text(phone, telling), large=True)
    if not service.phones:
        yield stated(translate("record", "Telephone"), "")
    yield from now_lines(telling)
    yield from hours_lines(telling)
    for place in service.places:
        yield stated(translate("record", "Place"), _place(place, telling))
    if not service.places:
        yield stated(translate("record", "Place"), "")
    yield stated(translate("record", "E-mail"), service.email or (provider.email if provider else ""))
    yield stated(translate("record", "Web"), service.url or (provider.website if provider else ""))
    for contact in sorted(service.contacts, key=lambda each: each.role is not ContactRole.SERVICE_LEAD):
        yield _contact(contact, telling)


def phone_text(phone: Phone, telling: Telling) -> str:
    """Return a number as it is dialled, with its extension."""
    number = phone_in_words(phone)
    extension = phone.extension.strip()
    return f"{number}, {telling.words.say('ext', n=extension)}" if extension else number


def contact_text(contact: Contact, telling: Telling) -> str:
    """Return all that is known of a contact: name and department, numbers, mail, languages, own hours."""
    rules = [rule for rule in telling.service.contact_hours if rule.contact == contact.id]
    parts = (
        ", ".join(part for part in (contact.name, contact.department) if part),
        *(phone_text(phone, telling) for phone in contact.phones),
        contact.email,
        telling.languages(contact.languages),
        hours_text(rules, telling),
    )
    return "\n".join(part for part in parts if part)


def staff_mark() -> str:
    """Return the words that mark what is for staff only."""
    return translate("record", "For staff only: not printed")


def _contact(contact: Contact, telling: Telling) -> RecordLine:
    label = _function(contact, telling)
    text = contact_text(contact, telling)
    if not contact.public:
        text = f"{staff_mark()}\n{text}".rstrip("\n")
    return RecordLine(label, text, for_staff=not contact.public) if text else stated(label, "")


def _function(contact: Contact, telling: Telling) -> str:
    """Return what a contact is for: the role, the function in the publisher's words, or both where they differ."""
    role = telling.label("contact_role", contact.role)
    if not contact.function or role.casefold() == contact.function.casefold():
        return role
    function = telling.marked(contact.function)
    return f"{role}: {function}" if contact.role else function


def _place(place: Place, telling: Telling) -> str:
    """Return name, address and way of a place; of a confidential one nothing that would lead there."""
    if place.kind is PlaceKind.CONFIDENTIAL:
        return translate("record", "The address is confidential. Call first.")
    address = place.address
    town = f"{address.postal_code} {address.city}".strip() if address else ""
    name = telling.place_name(place)
    parts = (
        name if name != (address.city if address else "") else "",
        telling.label("place_kind", place.kind) if place.kind is PlaceKind.AREA else "",
        address.street if address else "",
        town,
        telling.content("transportation", place.transportation, "location", place.id),
        telling.content("description", place.description, "location", place.id),
    )
    return "\n".join(part for part in parts if part)
