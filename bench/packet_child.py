"""One process that seals and opens a packet of 20 MB, and prints seconds and memory; used by `bench.packet`."""

import os
import sys
import time

from bench.memory_child import MOST_RESIDENT, mebibytes
from tests.cases.handover.offices import NOW, PRISON, PROBATION, TERMS
from workpris_desktop.cases.handover.opening import open_packet
from workpris_desktop.cases.handover.sealing import seal_packet
from workpris_desktop.cases.handover.words import new_passphrase
from workpris_desktop.domain.packet import PacketBlob

ATTACHMENTS = 10
BYTES = 2_000_000


def main(way: str) -> None:
    """Print MiB of the file, seconds to build and to open, MiB of the process before and at the most."""
    blobs = tuple(PacketBlob("attachment", "application/pdf", "", os.urandom(BYTES)) for _ in range(ATTACHMENTS))
    passphrase = new_passphrase("en") if way == "passphrase" else ""
    receivers = () if passphrase else (PROBATION.card,)
    before, begin = mebibytes(), time.perf_counter()
    packet = seal_packet(PRISON.sender, receivers, TERMS, blobs, NOW, passphrase=passphrase)
    built = time.perf_counter()
    opened = open_packet(packet.data, [PROBATION.keys], NOW, passphrase)
    ended = time.perf_counter()
    assert opened.blobs == blobs
    print(len(packet.data) / 2**20, built - begin, ended - built, before, mebibytes(MOST_RESIDENT))


if __name__ == "__main__":
    main(sys.argv[1])
