"""What memory searching takes, in a process that does nothing else."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.cache import ROOT
from bench.gen_details import TODAY


@dataclass(frozen=True, slots=True)
class Memory:
    """Mebibytes of a process: bare Python, with all that searching imports, and after all keystrokes."""

    bare: float
    imported: float
    searched: float

    @property
    def over_bare(self) -> float:
        """Return what searching takes, its modules included."""
        return self.searched - self.bare

    @property
    def over_imported(self) -> float:
        """Return what the data alone takes."""
        return self.searched - self.imported


def memory_of(directory: Path, texts: Sequence[str]) -> Memory:
    """Return what a process takes that types all texts into a directory."""
    command = [sys.executable, "-m", "bench.memory_child", str(directory), TODAY.isoformat()]
    done = subprocess.run(command, cwd=ROOT, input="\n".join(texts), capture_output=True, text=True, check=True)
    return Memory(*map(float, done.stdout.split()))
