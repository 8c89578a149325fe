"""Offices of the directory to which work can be handed over: those of a municipality, and those that words find."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import date
from typing import Final

from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.catchment import Municipality, Responsibility
from workpris_desktop.domain.client_place import return_place
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.intake_answer import Answers
from workpris_desktop.domain.office import Office
from workpris_desktop.domain.office_card import LONGEST_ADDRESS, LONGEST_NAME, LONGEST_PHONE, LONGEST_UNIT
from workpris_desktop.domain.provider import PlaceKind, Service
from workpris_desktop.domain.search import Question

HANDED_TO: Final = ("MNT.PRO", "MNT.CAS", "STF")
"""Types of services that take over work: probation, social curators and centres, and help for professionals."""
MOST_FOUND: Final = 30
MOST_TOWNS: Final = 3
"""So many municipalities of what was typed are asked for their offices."""


class OfficeLookup:
    """Opens the directory for a moment, which takes some milliseconds; without one nothing is found.

    Args:
        open_directory: opens the directory in use.
        today: tells the day on the wall.
    """

    def __init__(self, open_directory: Callable[[], DirectoryReader], today: Callable[[], date]) -> None:
        self._open, self._today = open_directory, today

    def suggested_offices(self, municipality_id: str, book: Iterable[Office] = ()) -> tuple[Office, ...]:
        """Return the offices for a municipality: those of the address book first, then others of the directory.

        Args:
            municipality_id: an id of the gazetteer.
            book: the address book; an office of it counts here if it was filled from a responsible one.
        """
        responsible = self._ask(lambda reader: _responsible(reader, (municipality_id,)))
        return _with_book_first(responsible, book)

    def suggest(self, answers: Answers, hand_on: Callable[[tuple[Office, ...]], None]) -> None:
        """Hand on the offices of the directory that are responsible where a client returns to, if that is known."""

        def find(reader: DirectoryReader) -> tuple[Office, ...]:
            town = return_place(answers, reader.municipality).town
            return _responsible(reader, (town.id,)) if town else ()

        hand_on(self._ask(find))

    def find(self, text: str) -> tuple[Office, ...]:
        """Return the offices for what was typed: those responsible in municipalities of that name, then others."""

        def look(reader: DirectoryReader) -> tuple[Office, ...]:
            towns = _exact_first(reader.municipalities(text, MOST_TOWNS), text)
            by_name = (each for code in HANDED_TO for each in _found(reader, text, code, self._today()))
            return _once((*_responsible(reader, [each.id for each in towns]), *by_name))[:MOST_FOUND]

        return self._ask(look)

    def _ask(self, question: Callable[[DirectoryReader], tuple[Office, ...]]) -> tuple[Office, ...]:
        try:
            with closing(self._open()) as reader:
                return question(reader)
        except WorkprisError:
            # Without a directory an office is written down by hand.
            return ()


def office_of(service: Service) -> Office:
    """Return a service of the directory as an office that is not in the address book yet; its id is empty."""
    provider = service.organization.name if service.organization else ""
    place = next((each for each in service.places if each.kind is not PlaceKind.CONFIDENTIAL and each.address), None)
    address = place.address if place else None
    country = (address.country if address else "") or (service.organization.country if service.organization else "")
    told = ", ".join(filter(None, (address.street, f"{address.postal_code} {address.city}".strip()))) if address else ""
    return Office(
        id="",
        name=_line(provider or service.name, LONGEST_NAME),
        unit=_line(service.name, LONGEST_UNIT) if provider else "",
        country=country,
        address=_line(told, LONGEST_ADDRESS),
        phone=_phone(service),
        service_id=service.id,
    )


def _responsible(reader: DirectoryReader, municipality_ids: Sequence[str]) -> tuple[Office, ...]:
    ids: dict[str, None] = {}
    for municipality_id in municipality_ids:
        for basis in (Responsibility.RESIDENCE, Responsibility.STAY):
            found = reader.responsible(municipality_id, basis)
            for each in found.offices if found else ():
                if _is_handed_to(each.hit.types):
                    ids[each.hit.id] = None
    # Probation takes over first, whatever the area.
    offices = sorted(reader.services(ids), key=lambda each: not _is_below("MNT.PRO", each.types))
    return tuple(map(office_of, offices))


def _found(reader: DirectoryReader, text: str, code: str, today: date) -> tuple[Office, ...]:
    question = Question(text, code, limit=MOST_FOUND, for_staff=True)
    return tuple(map(office_of, reader.services([hit.id for hit in reader.search(question, today).hits])))


def _exact_first(towns: Sequence[Municipality], text: str) -> Sequence[Municipality]:
    exact = [each for each in towns if each.name.casefold() == text.strip().casefold()]
    return exact or towns


def _with_book_first(offices: Sequence[Office], book: Iterable[Office]) -> tuple[Office, ...]:
    kept = {each.service_id: each for each in book if each.service_id}
    known = [kept[each.service_id] for each in offices if each.service_id in kept]
    return (*known, *(each for each in offices if each.service_id not in kept))


def _once(offices: Iterable[Office]) -> tuple[Office, ...]:
    return tuple({each.service_id: each for each in reversed(tuple(offices))}.values())[::-1]


def _is_handed_to(types: Iterable[str]) -> bool:
    listed = tuple(types)
    return any(_is_below(code, listed) for code in HANDED_TO)


def _is_below(code: str, types: Iterable[str]) -> bool:
    return any(each == code or each.startswith(f"{code}.") for each in types)


def _phone(service: Service) -> str:
    number = service.phones[0].number if service.phones else ""
    said = "".join(each for each in number if each in "0123456789+ ()/-")
    return _line(said, LONGEST_PHONE)


def _line(text: str, most: int) -> str:
    return " ".join(text.split())[:most].rstrip()
