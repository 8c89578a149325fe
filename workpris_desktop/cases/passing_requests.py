"""What the window asks about passing facts on: whether it may be done, that it was done, and what was done before."""

from dataclasses import dataclass, replace
from uuid import uuid4

from workpris_desktop.cases import choice_rows
from workpris_desktop.cases.audit_codes import coded
from workpris_desktop.cases.client_files import touch_file
from workpris_desktop.cases.consent_values import demand_facts, demand_receiver_id, kept_receiver
from workpris_desktop.cases.file_access import changeable
from workpris_desktop.cases.noted_files import changed, viewed
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.passing_rows import add_passed_on, demand_ground, ground_of, passed_on_of
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.chosen_service import ChosenService, Disclosure
from workpris_desktop.domain.consent import ConsentPurpose
from workpris_desktop.domain.passing_on import Ground, PassedOn, PassingWay, WantedPassing


def kept_wanted(wanted: WantedPassing) -> WantedPassing:
    """Return what is to be passed on as it is kept; what goes to a register goes out with its file only.

    Raises:
        ValueError: the receiver, the purpose or the facts are missing, or shaped like none.
    """
    demand_receiver_id(wanted.receiver_id)
    demand_facts(wanted.facts)
    purpose = ConsentPurpose(wanted.purpose)
    if not wanted.facts or purpose is ConsentPurpose.REGISTER:
        raise ValueError(len(wanted.facts))
    return replace(wanted, receiver=kept_receiver(wanted.receiver, wanted.receiver_id), purpose=purpose)


@dataclass(frozen=True, slots=True, repr=False)
class MayPassOn(Request[Ground]):
    """By which consent or other legal basis facts of a client may go to a receiver today, or what is missing."""

    file_id: str
    wanted: WantedPassing

    def answer(self, vault: OpenVault) -> Ground:
        """Look; that the file was viewed is noted, if it was not just now. A missing ground is told, not raised.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
            VaultDamaged: a consent cannot be read.
            ValueError: what is wanted is shaped like nothing.
        """
        wanted = kept_wanted(self.wanted)
        with vault.changing() as connection:
            return ground_of(connection, viewed(vault, connection, self.file_id).id, wanted, vault.today)


@dataclass(frozen=True, slots=True, repr=False)
class NotePassedOn(Request[PassedOn]):
    """Write down that facts of a client go to a receiver now; what they say is not kept again.

    Packets are noted by the request that makes them.
    """

    file_id: str
    way: PassingWay
    wanted: WantedPassing

    def answer(self, vault: OpenVault) -> PassedOn:
        """Write it down, and return it; whether it may be passed on is asked again in the same breath.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            FileRestricted: the file must stay as it is, and nothing of it goes out (GDPR article 18).
            NoGroundToPassOn: neither a consent nor another legal basis counts today.
            GroundTooNarrow: it does not cover all.
            VaultDamaged: a consent cannot be read.
            ValueError: what is wanted is shaped like nothing.
        """
        way, wanted = PassingWay(self.way), kept_wanted(self.wanted)
        with vault.changing() as connection:
            file = changeable(vault, connection, self.file_id)
            consent = demand_ground(connection, file.id, wanted, vault.today)
            touch_file(connection, file, vault.today)
            passed = PassedOn(uuid4().hex, vault.now(), vault.account.id, way, wanted, consent.id)
            add_passed_on(connection, file.id, passed)
            vault.note(Act.PASSED_ON, file.id, passed_on_codes(passed))
        return passed


def passed_on_codes(passed: PassedOn) -> str:
    """Return what the audit says of it: codes and random ids, never to whom."""
    count = str(len(passed.wanted.facts))
    return coded(way=passed.way.value, consent=passed.consent_id, packet=passed.packet_id, count=count)


@dataclass(frozen=True, slots=True)
class ReadPassedOn(Request[tuple[PassedOn, ...]]):
    """What was passed on from the file of a client, the newest first."""

    file_id: str

    def answer(self, vault: OpenVault) -> tuple[PassedOn, ...]:
        """Read it; that the file was viewed is noted, if it was not just now.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
            VaultDamaged: a row is not as it was written.
        """
        with vault.changing() as connection:
            return passed_on_of(connection, viewed(vault, connection, self.file_id).id)


@dataclass(frozen=True, slots=True)
class SetDisclosure(Request[ChosenService]):
    """Write down whether the provider of a service may know about the prison (I1)."""

    file_id: str
    service_id: str
    disclosure: Disclosure

    def answer(self, vault: OpenVault) -> ChosenService:
        """Write it down, and return the service as it is then.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's, or the service is not on its list.
            FileRestricted: it must stay as it is.
            ValueError: it is no such word.
        """
        disclosure = Disclosure(self.disclosure)
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id)
            return choice_rows.set_disclosure(connection, file.id, self.service_id, disclosure)
