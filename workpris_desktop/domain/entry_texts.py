"""Whether what was typed into an entry of our office is about a person: it never may be."""

from datetime import date

from workpris_desktop.domain.client_data import PersonSign, person_signs
from workpris_desktop.domain.entry_errors import EntryFault, EntryFaulty
from workpris_desktop.domain.own_entry import OwnEntry


def demand_no_person(entry: OwnEntry, today: date) -> None:
    """Make sure that no text of an entry holds a birth number or a day of birth.

    Raises:
        EntryFaulty: one does; the error says which field, and nothing of the text.
    """
    for field, signs in _signs(entry, today).items():
        if any(sign.is_certain for sign in signs):
            raise EntryFaulty(field, EntryFault.ABOUT_A_PERSON)


def doubtful_fields(entry: OwnEntry, today: date) -> tuple[str, ...]:
    """Return the fields with a text that may be about a person; a doctor has a name, so that a name is no fault."""
    return tuple(field for field, signs in _signs(entry, today).items() if signs)


def _signs(entry: OwnEntry, today: date) -> dict[str, frozenset[PersonSign]]:
    texts = {"name": entry.name, "town": entry.town.name, "street": entry.street, "remark": entry.remark}
    signs = {field: person_signs(text, today) for field, text in texts.items()}
    return signs | {"phone": person_signs(entry.phone, today, is_telephone=True)}
