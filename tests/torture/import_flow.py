"""A flow for power cuts: a packet of another office is read in, and taken into a new file."""

from pathlib import Path

from tests.support.two_offices import agree, exchange, made_packet, office_vault
from tests.torture.password_flow import NAME, OLD, QUICK, now
from workpris_desktop.cases.attachment_requests import AddAttachment, ReadAttachments
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.inbox_requests import MergePacket, TakeIn
from workpris_desktop.cases.intake_requests import KeepAnswers
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.vault import Category, VaultPurpose

CLIENT, BIRTH = "Modrá", "1990-05-17"
PDF = b"%PDF-1.7\n" + bytes(range(256)) * 200 + b"\n%%EOF\n"
CAME, TAKEN = "came", "taken"


def begin(root, other):
    """Found two offices that know each other; return the receiver's account, and the file of a packet."""
    receiver, founded = Found(NAME, OLD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(root), now)
    sender, _ = Found(NAME, OLD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(other / "sender"), now)
    prison, probation = office_vault(sender, "prison"), office_vault(receiver, "probation")
    exchange(prison, probation)
    file = NewFile(CLIENT, Category.PRISON).answer(sender)
    KeepAnswers(file.id, (IntakeAnswer("B3", value=BIRTH),)).answer(sender)
    AddAttachment(file.id, "Certificate", PDF).answer(sender)
    office = prison.known["probation"]
    agree(prison, file.id, office, "B1", "B3")
    attachments = frozenset(each.id for each in ReadAttachments(file.id).answer(sender))
    packet = made_packet(prison, file.id, office, "B1", "B3", attachment_ids=attachments)
    for vault in (sender, receiver):
        close_vault(vault)
    path = other / packet.file_name
    path.write_bytes(packet.data)
    return founded.account.id, str(path)


def flow(say, root, account_id, packet):
    """Read the packet in, take it into a new file, and say what is done."""
    vault, _ = Unlock(account_id, OLD).open(VaultFolder(Path(root)), now)
    came = TakeIn(Path(packet).read_bytes()).answer(vault)
    say(CAME)
    MergePacket(came.packet.id).answer(vault)
    say(TAKEN)
    close_vault(vault)
