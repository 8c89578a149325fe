"""A step of a release: it makes something, or says why it was not run here; it never passes by being left out."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tools.release.places import ROOT, environment


class NotRun(Exception):
    """This machine lacks something that the step needs, or refuses it; the text says what."""


class Failed(Exception):
    """The step was run, and what came of it is wrong; the text says what."""


def needed(program: str, where: str) -> str:
    """Return the path of a program.

    Raises:
        NotRun: it is not installed; ``where`` says how to get it.
    """
    found = shutil.which(program, path=None) or shutil.which(program, path="/usr/sbin:/sbin")
    if found is None:
        raise NotRun(f"{program} is not installed ({where})")
    return found


def run(command: Sequence[str | Path], *, cwd: Path = ROOT, env: dict[str, str] | None = None) -> str:
    """Run a tool and return what it wrote.

    Raises:
        Failed: it ended with an error.
    """
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        cwd=cwd,
        env={**environment(), **(env or {})},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise Failed(f"{' '.join(words[:4])} ended with {done.returncode}: {(done.stdout + done.stderr)[-2000:]}")
    return done.stdout


def fresh_folder(path: Path) -> Path:
    """Return an empty folder."""
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path
