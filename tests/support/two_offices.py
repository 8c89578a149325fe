"""Offices with a vault each, as open vaults in the process of the tests, that have exchanged their cards."""

from dataclasses import dataclass

from workpris_desktop.cases.consent_requests import GiveConsent
from workpris_desktop.cases.handover import sealing
from workpris_desktop.cases.handover.words import card_words
from workpris_desktop.cases.office_requests import CompareWords, MakeOwnCard, TakeCard
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.packet_requests import MakePacket
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose, office_receiver, usual_end
from workpris_desktop.domain.office import Office, OwnOffice
from workpris_desktop.domain.passing_on import WantedPassing

CHEAP = 10
"""A work factor of passphrases for tests."""


@dataclass
class OfficeVault:
    """An office: its open vault, its own card, and the others in its address book by their names."""

    vault: OpenVault
    own: OwnOffice
    known: dict[str, Office]


def office_vault(vault, name):
    """Return an office with a card, which knows nobody yet."""
    return OfficeVault(vault, MakeOwnCard(name, "CZ").answer(vault), {})


def exchange(one, other, *, is_compared=True):
    """Let two offices read in each other's cards, and compare the words by telephone."""
    for here, there in ((one, other), (other, one)):
        office = TakeCard(there.own.data).answer(here.vault)
        if is_compared:
            office = CompareWords(office.id, " ".join(card_words(there.own.card))).answer(here.vault)
        here.known[there.own.card.name] = office


def wanted_for(office, *facts):
    return WantedPassing(office_receiver(office.id), office.name, ConsentPurpose.HANDOVER, frozenset(facts))


def agree(sender, file_id, office, *facts):
    """Write down that a client agrees that facts go to an office."""
    return GiveConsent(
        file_id,
        office.name,
        ConsentPurpose.HANDOVER,
        frozenset(facts),
        ConsentHow.SIGNED,
        "Dana",
        usual_end(sender.vault.today),
        receiver_id=office_receiver(office.id),
    ).answer(sender.vault)


def made_packet(sender, file_id, office, *facts, **more):
    """Make a packet of a file for an office; ``more`` replaces what is chosen beside the facts."""
    chosen = {
        "office_ids": (office.id,),
        "passphrase_language": "",
        "service_ids": frozenset(),
        "entry_ids": frozenset(),
        "attachment_ids": frozenset(),
        "with_consent": True,
        "expires_on": usual_end(sender.vault.today),
    } | more
    return MakePacket(file_id=file_id, wanted=wanted_for(office, *facts), **chosen).answer(sender.vault)


def cheap_passphrases(monkeypatch):
    """Let passphrases of packets cost next to nothing."""
    monkeypatch.setattr(sealing.seal_packet, "__kwdefaults__", {"passphrase": "", "work_factor": CHEAP})
