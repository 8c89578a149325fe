"""What the torture kit consists of: the parts of security.md 7.1, each with its tests and rounds of a night."""

from dataclasses import dataclass
from typing import Final

from tests.torture.fuzz.targets import TARGETS

FUZZING_MINUTES: Final = 10
"""So long is each parser fuzzed in a night, a minute at a time: what was found the last time is gone on with."""

_FAILING: Final = "failing_disk or that_fails or without_room or nothing_open"
"""How the tests of failing operations are called, which share their files with those of power cuts."""

_FLOWS: Final = (
    *(f"tests/torture/test_cut_{name}.py" for name in ("closing", "founding", "import", "intake", "keeping")),
    *("tests/torture/test_cut_password_change.py", "tests/torture/test_cut_upgrade.py"),
    *("tests/torture/test_every_write.py", "tests/torture/test_killed_backup.py"),
    *("tests/torture/test_power_cut_kit.py", "tests/torture/test_power_cut_update.py"),
)


@dataclass(frozen=True, slots=True)
class Part:
    """One line of the table.

    ``tests`` are run once in `make test`, and ``rounds`` times with other seeds in a night; before them come the rounds
    of ``programs``, one module each, of which the lines that they print are noted.
    """

    id: str
    title: str
    promise: str
    tests: tuple[str, ...] = ()
    chosen: str = ""
    rounds: int = 1
    programs: tuple[tuple[str, ...], ...] = ()

    @property
    def night(self) -> int:
        """Return how many rounds belong to a night."""
        return self.rounds + len(self.programs)


PARTS: Final = (
    Part(
        "F1",
        "Killed while an update is read in",
        "0 broken starts, the number of the edition never lower, old or new complete",
        ("tests/torture/test_killed_update.py",),
        rounds=20,
    ),
    Part(
        "F2",
        "Killed while client data is saved or erased",
        "0 acknowledged records lost, 0 corrupt, the index agrees",
        ("tests/torture/test_killed_vault.py", "tests/torture/test_killed_erasure.py"),
        rounds=17,
    ),
    Part(
        "F3",
        "Power cut at each operation of every dangerous write",
        "0 corrupt, 0 lost, nobody locked out",
        (*_FLOWS, "tests/torture/test_power_cut_floor.py"),
        f"not ({_FAILING})",
        rounds=10,
    ),
    Part(
        "F4",
        "Full or failing disk, tiny disk, and sharing as on Windows",
        "0 corrupt, each error one of ours, the next try goes well",
        (*_FLOWS, "tests/torture/test_failing_disk.py"),
        _FAILING,
        rounds=29,
    ),
    Part(
        "F5",
        "Sticks on which anything was changed",
        "0 wrong data, 0 errors without a name, at most 1 s each",
        ("tests/torture/test_mutated_sticks.py",),
        rounds=25,
    ),
    Part(
        "F6",
        "Packets that were changed from outside and from inside",
        "0 accepted, 0 errors without a name",
        ("tests/torture/test_mutated_packets.py",),
        rounds=25,
    ),
    Part(
        "F7",
        "Updates in any order, with clocks that err and memory that is lost",
        "never an older edition, never one that nobody published, at least 30 % of the updates good",
        ("tests/torture/test_any_order.py",),
        rounds=100,
    ),
    Part(
        "F8",
        "Damaged client data",
        "never silently wrong, always a backup to go back to",
        ("tests/torture/test_damaged_vault.py",),
        rounds=17,
    ),
    Part(
        "F9",
        "Files cut short at every length",
        "a clear error or an earlier state",
        ("tests/torture/test_cut_short.py",),
    ),
    Part(
        "F10",
        "Every parser under coverage-guided fuzzing",
        "0 errors without a name, less than 200 MB",
        ("tests/torture/test_fuzz.py",),
        rounds=4,
        programs=tuple(("tests.torture.fuzz", each, "--seconds", "60") for each in (*TARGETS,) * FUZZING_MINUTES),
    ),
    Part(
        "F11",
        "Bombs: compression, nesting, rows, lines, costs of passwords",
        "refused in less than 2 s with less than 300 MB",
        ("tests/torture/test_bombs.py", "tests/record/test_hostile.py"),
    ),
    Part(
        "F12",
        "Memory after locking",
        "0 copies of the key, 0 texts in the new process",
        ("tests/torture/test_vault_memory.py",),
        rounds=10,
    ),
    Part(
        "F13",
        "Bytes after erasing",
        "0 found in file, log and index",
        ("tests/cases/test_erasure.py",),
        rounds=20,
    ),
    Part(
        "F14",
        "Client data of every version",
        "opens, is brought up to date, nothing is missing",
        ("tests/cases/test_golden_vaults.py",),
    ),
    Part(
        "F15",
        "Speed where somebody waits",
        "unlock 1.5 s, save 50 ms, a look for updates 0.3 s, a packet of 20 MB 1 s",
        rounds=0,
        programs=(("bench.vault",), ("bench.packet", "speed"), ("bench.directory_import",)),
    ),
    Part(
        "R9",
        "Nothing that comes from outside is taken for HTML or a link",
        "0 widgets that would, 0 files or addresses opened",
        ("tests/ui/test_nothing_interpreted.py",),
    ),
    Part(
        "R18",
        "Clocks that are wrong by years",
        "nothing erased, nothing older taken, the window starts",
        ("tests/torture/test_clocks.py",),
    ),
    Part(
        "R26",
        "No network but for updates",
        "0 connections",
        ("tests/torture/test_no_network.py",),
    ),
    Part(
        "R27",
        "Any one file of the data folder missing, empty, garbage, cut off, a folder, or held",
        "the window starts, nothing a person has made is lost",
        ("tests/torture/test_any_file_broken.py",),
        rounds=1,
    ),
    Part(
        "LL",
        "A long working life: searches, leaflets, updates and saves one after the other",
        "memory, handles, threads and temporary files stay flat",
        ("tests/torture/test_long_life.py",),
        rounds=1,
    ),
)
