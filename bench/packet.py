"""Hand-over packets: 30,000 + 10,000 mutations (F6), and how long and how much memory 20 MB of attachments take.

Run by ``python -m bench.packet``; ``python -m bench.packet speed`` leaves the mutations out.
"""

import subprocess
import sys
import time
from collections import Counter
from typing import Final

from bench.cache import ROOT
from tests.torture.packet_mutations import ACCEPTED, inner_mutations, outer_mutations

OUTER: Final = 30_000
INNER: Final = 10_000
SECONDS: Final = 1.0
"""Goal for 20 MB, to build and to open, by keys (F15 of security.md 7.1); a passphrase costs its stretching on top."""

MERGE_S: Final = 3.0
"""Goal for each step of 20 MB from vault to vault, with the disk and the pipe between the processes."""

_CHILD: Final = "bench.packet_child"
_VAULT_CHILD: Final = "bench.packet_vault_child"


def main(arguments: list[str]) -> None:
    """Print all figures, and end with 1 where a goal is missed."""
    reached = _measured()
    reached = _measured_in_vaults() and reached
    if "speed" not in arguments:
        reached = _mutated() and reached
    print("goals reached" if reached else "a goal is missed")
    sys.exit(0 if reached else 1)


def _measured() -> bool:
    fast = True
    for way in ("keys", "passphrase"):
        command = [sys.executable, "-m", _CHILD, way]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        mebibytes, build_s, open_s, before, after = map(float, done.stdout.split())
        print(
            f"{way}: {mebibytes:.1f} MiB, build {build_s:.2f} s, open {open_s:.2f} s, {before:.0f} -> {after:.0f} MiB"
        )
        fast = fast and (way != "keys" or max(build_s, open_s) <= SECONDS)
    return fast


def _measured_in_vaults() -> bool:
    done = subprocess.run([sys.executable, "-m", _VAULT_CHILD], cwd=ROOT, capture_output=True, text=True, check=True)
    made_s, came_s, merged_s, sender, receiver = map(float, done.stdout.split())
    print(
        f"vault to vault: make {made_s:.2f} s, take in {came_s:.2f} s, merge {merged_s:.2f} s;"
        f" at the most {sender:.0f} MiB in the sender's process, {receiver:.0f} MiB in the receiver's"
    )
    return max(made_s, came_s, merged_s) <= MERGE_S


def _mutated() -> bool:
    met: Counter[str] = Counter()
    for what, work, count in (("outer", outer_mutations, OUTER), ("inner", inner_mutations, INNER)):
        begin = time.perf_counter()
        found = work(count, seed=9)  # type: ignore[no-untyped-call]
        print(
            f"{what}: {found.total()} in {time.perf_counter() - begin:.0f} s: {dict(found.most_common())}", flush=True
        )
        met += found
    untyped = sum(times for name, times in met.items() if name.startswith("untyped"))
    print(f"accepted {met[ACCEPTED]}, untyped exceptions {untyped}")
    return met[ACCEPTED] == 0 and untyped == 0


if __name__ == "__main__":
    main(sys.argv[1:])
