"""Sticks on which anything was changed at random: never a wrong edition, never an error without a name (F5)."""

import random
import shutil
import time

import pytest

from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, service
from tests.support.update_shelf import Computer
from tests.torture.rounds import COUNTED, SEED, sized
from workpris_desktop.domain.errors import WorkprisError

STICKS = sized(600, 4_000)
SLOWEST_SECONDS = 1.0
ODD_BYTES = (b"", b"\x00" * 64, b"{}", b"[]", b"null", b"[" * 20_000, b"\xff\xfe{\x00}\x00", b"<html>", b"9" * 6_000)


def mutated(data, chance):
    """Return bytes that something happened to."""
    place = chance.randrange(len(data) + 1)
    return chance.choice(
        [
            lambda: data[:place],
            lambda: data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :],
            lambda: data[:place] + chance.randbytes(chance.randrange(1, 200)) + data[place:],
            lambda: data[: place // 2] + data[place:],
            lambda: chance.choice(ODD_BYTES),
            lambda: data + chance.randbytes(50_000),
            lambda: data.replace(str(chance.randrange(10)).encode(), str(chance.randrange(10)).encode()),
            lambda: data[place:] + data[:place],
        ]
    )()


@pytest.mark.timeout(1_800)
def test_no_mutated_stick_is_taken_for_another(tmp_path):
    chance = random.Random(SEED)
    publisher = SimulatedPublisher(tmp_path / "repository")
    publisher.publish({"CZ": lines_of([service(number) for number in range(100, 120)])}, BEGINNING)
    publisher.publish({"CZ": lines_of([service(number) for number in range(101, 130)])}, BEGINNING)
    publisher.rotate(BEGINNING, root=1)
    files = sorted(path for path in publisher.folder.rglob("*") if path.is_file() and path.name != "publisher.json")
    wanted = publisher.published(2, ("CZ",))
    computer = Computer(tmp_path / "sync", BEGINNING)
    computer.updating.add_publisher(publisher.folder)
    # As it is once the publisher was added: to judge that one again for each stick would show nothing more.
    fresh = shutil.copytree(computer.folder, tmp_path / "fresh")
    outcomes = {"refused": 0, "installed": 0}
    for number in range(STICKS):
        file = chance.choice(files)
        data = file.read_bytes()
        other = chance.choice(files).read_bytes()
        file.write_bytes(mutated(data, chance) if chance.random() < 0.9 else other)
        began = time.process_time()
        try:
            outcomes["installed"] += computer.sync(publisher.folder)
        except WorkprisError:
            outcomes["refused"] += 1
        # Of our own time: what else the machine does says nothing of the program.
        assert time.process_time() - began < SLOWEST_SECONDS
        file.write_bytes(data)
        if computer.shelf.contents:
            assert computer.shelf.contents == [wanted]
            computer = Computer(shutil.copytree(fresh, tmp_path / f"sync-{number}"), BEGINNING)
    assert sum(outcomes.values()) == STICKS
    COUNTED.update({"mutated sticks": STICKS, **outcomes})
    assert min(outcomes.values()) > STICKS // 10
