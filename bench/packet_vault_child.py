"""One process that hands 20 MB over from one vault to another, each in its own process; used by `bench.packet`."""

import os
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from bench.memory_child import MOST_RESIDENT
from bench.packet_child import ATTACHMENTS, BYTES
from workpris_desktop.cases.argon2_stretching import LEAST_MEMORY_KIB, StretchCosts
from workpris_desktop.cases.attachment_requests import AddAttachment, ReadAttachments
from workpris_desktop.cases.consent_requests import GiveConsent
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.inbox_requests import MergePacket, TakeIn
from workpris_desktop.cases.office_requests import CompareWords, MakeOwnCard, TakeCard
from workpris_desktop.cases.openings import Found
from workpris_desktop.cases.packet_requests import MakePacket
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose, office_receiver, usual_end
from workpris_desktop.domain.passing_on import WantedPassing
from workpris_desktop.domain.vault import Category, VaultPurpose

_QUICK = StretchCosts(LEAST_MEMORY_KIB, 1, 1)
_PASSWORD = "Sieben Hasen laufen ueber Land"
_Answer = TypeVar("_Answer")


def main() -> None:
    """Print seconds to make, take in and merge, and the most MiB that each vault's process had (Linux)."""
    with tempfile.TemporaryDirectory() as folder:
        sender, receiver = (_founded(Path(folder) / name) for name in ("sender", "receiver"))
        request = _prepared(sender, receiver)
        made_s, packet = _timed(lambda: sender.ask(request))
        came_s, _ = _timed(lambda: receiver.ask(TakeIn(packet.data)))
        merged_s, merged = _timed(lambda: receiver.ask(MergePacket(packet.packet_id)))
        sender.ask(TakeIn(merged.receipt))
        print(made_s, came_s, merged_s, *(_peak_mebibytes(each) for each in (sender, receiver)))
        for session in (sender, receiver):
            session.lock()


def _founded(path: Path) -> VaultSession:
    session = VaultSession(VaultFolder(path))
    session.open(Found("Dana", _PASSWORD, VaultPurpose.ME, costs=_QUICK))
    return session


def _prepared(sender: VaultSession, receiver: VaultSession) -> MakePacket:
    """Let the offices know each other, and return the wish for a packet with all attachments of a client."""
    cards = {each: each.ask(MakeOwnCard(name, "CZ")) for each, name in ((sender, "prison"), (receiver, "probation"))}
    for here, there in ((sender, receiver), (receiver, sender)):
        office = here.ask(TakeCard(cards[there].data))
        here.ask(CompareWords(office.id, " ".join(office.words)))
        if here is sender:
            known = office
    file_id = sender.ask(NewFile("Jan", Category.PRISON)).id
    for number in range(ATTACHMENTS):
        data = b"%PDF-1.7\n" + os.urandom(BYTES) + b"\n%%EOF\n"
        sender.ask(AddAttachment(file_id, f"Document {number}", data))
    facts, until = frozenset({"B1"}), usual_end(datetime.now(UTC).date())
    wanted = WantedPassing(office_receiver(known.id), known.name, ConsentPurpose.HANDOVER, facts)
    given = (file_id, wanted.receiver, wanted.purpose, facts, ConsentHow.SIGNED, "Dana", until)
    sender.ask(GiveConsent(*given, receiver_id=wanted.receiver_id))
    attachments = frozenset(each.id for each in sender.ask(ReadAttachments(file_id)))
    return MakePacket(
        *(file_id, (known.id,), "", wanted),
        service_ids=frozenset(),
        entry_ids=frozenset(),
        attachment_ids=attachments,
        with_consent=True,
        expires_on=until,
    )


def _timed(work: Callable[[], _Answer]) -> tuple[float, _Answer]:
    begin = time.perf_counter()
    answer = work()
    return time.perf_counter() - begin, answer


def _peak_mebibytes(session: VaultSession) -> float:
    number = session._process._process.pid  # type: ignore[union-attr] # noqa: SLF001 - only a bench looks there
    lines = Path(f"/proc/{number}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(MOST_RESIDENT))


if __name__ == "__main__":
    main()
