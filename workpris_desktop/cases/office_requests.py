"""What the window asks about offices: the card of this one, and the address book (features F5, F6)."""

from dataclasses import dataclass, replace
from datetime import UTC
from typing import Any, Final
from uuid import uuid4

from workpris_desktop.cases import office_rows
from workpris_desktop.cases.handover.card_file import made_card, read_card
from workpris_desktop.cases.handover.office_keys import new_office_keys, public_signing_key
from workpris_desktop.cases.handover.words import card_words, demand_words_of
from workpris_desktop.cases.kept_text import kept_line
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.handover import AddressBook
from workpris_desktop.domain.handover_errors import CardOwn, OfficeNotFound, OfficeWithoutCard
from workpris_desktop.domain.office import Office, OwnOffice
from workpris_desktop.domain.office_card import (
    LONGEST_ADDRESS,
    LONGEST_NAME,
    LONGEST_PHONE,
    LONGEST_UNIT,
    OfficeCard,
)
from workpris_desktop.domain.vault_errors import FileFull

MOST_OFFICES: Final = 2_000
_LONGEST_SERVICE_ID: Final = 200


@dataclass(frozen=True, slots=True)
class ReadOffices(Request[AddressBook]):
    """The card of this office, and the address book."""

    def answer(self, vault: OpenVault) -> AddressBook:
        """Read them.

        Raises:
            NotAllowed: the account reads no files.
            VaultDamaged: a row is not as it was written.
        """
        vault.demand(Deed.READ_FILES)
        with vault.reading() as connection:
            return AddressBook(office_rows.own_office(connection), office_rows.offices_of(connection))


@dataclass(frozen=True, slots=True)
class MakeOwnCard(Request[OwnOffice]):
    """Make the card of this office, or write it anew with the keys that there are; ``country`` is ISO 3166-1."""

    name: str
    country: str
    unit: str = ""
    address: str = ""
    phone: str = ""

    def answer(self, vault: OpenVault) -> OwnOffice:
        """Make it.

        Raises:
            NotAllowed: the account writes no files.
            CardFaulty: a field has a value that no card may have.
            CardTooLarge: all fields together are too long.
        """
        vault.demand(Deed.WRITE_FILES)
        with vault.changing() as connection:
            known = office_rows.own_keys(connection)
            keys = known[0] if known else new_office_keys()
            told = OfficeCard(
                *(self.name.strip(), self.country, "", "", vault.now().astimezone(UTC).replace(microsecond=0)),
                *(self.unit.strip(), self.address.strip(), self.phone.strip()),
            )
            card, data = made_card(told, keys)
            office_rows.keep_own(connection, keys, data, vault.now(), is_new=not known)
            vault.note(Act.OWN_CARD_MADE)
        return OwnOffice(card, data, card_words(card))


@dataclass(frozen=True, slots=True)
class TakeCard(Request[Office]):
    """Take the card of another office into the address book; ``data`` is the file, or what a QR code holds."""

    data: bytes

    def answer(self, vault: OpenVault) -> Office:
        """Take it in; one with the same signing key takes the place of the former.

        Raises:
            NotAllowed: the account writes no files.
            HandoverError: it is no card, or altered; `CardOwn`: it is this office's own.
            FileFull: the address book is.
        """
        vault.demand(Deed.WRITE_FILES)
        card = read_card(self.data)
        with vault.changing() as connection:
            return take_card(vault, connection, card, self.data)


def take_card(vault: OpenVault, connection: Any, card: OfficeCard, data: bytes) -> Office:
    """Put a card that was read into the address book; in a transaction.

    What was compared counts on only where name and both keys, for which the words stand, are the same.

    Raises:
        CardOwn: it is this office's own.
        FileFull: the address book is.
    """
    if card.signing_key in map(public_signing_key, office_rows.own_keys(connection)):
        raise CardOwn
    former = office_rows.office_with_key(connection, card.signing_key)
    if former is None and office_rows.count_offices(connection) >= MOST_OFFICES:
        raise FileFull(MOST_OFFICES)
    words = card_words(card)
    is_same = former is not None and former.words == words
    office = Office(
        *(former.id if former else uuid4().hex, card.name, card.unit, card.country, card.address, card.phone),
        *(former.service_id if former else "", card, words),
        former.compared_at if former and is_same else None,
        former.compared_by if former and is_same else "",
    )
    comparer = office_rows.comparer_of(connection, office.id) if is_same else None
    office_rows.keep_office(connection, office, vault.account.id, vault.now(), card=data, compared_by=comparer)
    vault.note(Act.OFFICE_WRITTEN, office.id)
    return office


@dataclass(frozen=True, slots=True)
class CompareWords(Request[Office]):
    """Compare what the other office read out by telephone with the words of its card."""

    office_id: str
    typed: str

    def answer(self, vault: OpenVault) -> Office:
        """Write down that they are the same, and return the office.

        Raises:
            NotAllowed: the account writes no files.
            OfficeNotFound: there is no such office any more.
            OfficeWithoutCard: there is no card.
            WordsDiffer: they are not the same.
        """
        vault.demand(Deed.WRITE_FILES)
        with vault.changing() as connection:
            office = office_rows.office_of(connection, self.office_id)
            if office.card is None:
                raise OfficeWithoutCard
            demand_words_of(office.card, self.typed)
            compared = replace(office, compared_at=vault.now(), compared_by=vault.account.name)
            data = office_rows.card_file_of(connection, office.id)
            office_rows.keep_office(
                connection, compared, vault.account.id, vault.now(), card=data, compared_by=vault.account.id
            )
            vault.note(Act.OFFICE_COMPARED, office.id)
        return compared


@dataclass(frozen=True, slots=True)
class WriteOffice(Request[Office]):
    """Write an office by hand or from the directory; an id of "" is a new one. What its card says stays."""

    office: Office

    def answer(self, vault: OpenVault) -> Office:
        """Write it, and return it as it is kept.

        Raises:
            NotAllowed: the account writes no files.
            OfficeNotFound: there is no such office any more.
            TextTooLong: a text is.
            FileFull: the address book is.
            ValueError: it has no name.
        """
        vault.demand(Deed.WRITE_FILES)
        with vault.changing() as connection:
            former = office_rows.office_of(connection, self.office.id) if self.office.id else None
            if former is None and office_rows.count_offices(connection) >= MOST_OFFICES:
                raise FileFull(MOST_OFFICES)
            office = _kept(self.office, former)
            data = office_rows.card_file_of(connection, office.id)
            comparer = office_rows.comparer_of(connection, office.id)
            office_rows.keep_office(connection, office, vault.account.id, vault.now(), card=data, compared_by=comparer)
            vault.note(Act.OFFICE_WRITTEN, office.id)
        return office


@dataclass(frozen=True, slots=True)
class RemoveOffice(Request[None]):
    """Take an office out of the address book."""

    office_id: str

    def answer(self, vault: OpenVault) -> None:
        """Take it out.

        Raises:
            NotAllowed: the account writes no files.
            OfficeNotFound: there is no such office any more.
        """
        vault.demand(Deed.WRITE_FILES)
        with vault.changing() as connection:
            if not office_rows.drop_office(connection, self.office_id):
                raise OfficeNotFound
            vault.note(Act.OFFICE_REMOVED, self.office_id)


def _kept(office: Office, former: Office | None) -> Office:
    name = kept_line(office.name, LONGEST_NAME)
    if not name:
        raise ValueError(len(office.name))
    written = replace(
        former or Office(uuid4().hex, name),
        address=kept_line(office.address, LONGEST_ADDRESS),
        phone=kept_line(office.phone, LONGEST_PHONE),
        service_id=kept_line(office.service_id, _LONGEST_SERVICE_ID),
    )
    if written.card is not None:
        return written
    return replace(written, name=name, unit=kept_line(office.unit, LONGEST_UNIT), country=kept_line(office.country, 2))
