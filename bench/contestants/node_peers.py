"""MiniSearch and FlexSearch, each in a process of node; they time themselves, so that the pipe does not count."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from bench.cache import cache_folder
from bench.contestants.stage import Ask, Found, NotHere, Stage, words_of

MINISEARCH: Final = "MiniSearch, match"
FUZZY: Final = "MiniSearch, a fifth of the letters off"
FLEXSEARCH: Final = "FlexSearch, match"

_SCRIPT: Final = Path(__file__).with_name("node_peer.mjs")
_DIED: Final = '{"ranks": [], "count": 0, "seconds": 0}'
_MOST_SERVICES: Final = 100_000
"""Beyond these they need more memory than node gives."""


class _Process:
    """A process of node that holds one index in memory: a line is a question, the next one its answer."""

    def __init__(self, library: str, stage: Stage, modules: Path) -> None:
        documents = stage.folder / "documents.ndjson"
        if not documents.exists():
            _write_documents(stage, documents)
        self._process = subprocess.Popen(
            ["node", "--max-old-space-size=8000", str(_SCRIPT), library, str(documents)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "NODE_PATH": str(modules)},
        )
        if not self._answer()["count"]:
            raise NotHere(f"{library} cannot be used by this node")

    def ask(self, text: str) -> Found:
        whole, last = words_of(text)
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([*whole, last]) + "\n")
        self._process.stdin.flush()
        said = self._answer()
        return Found(tuple(said["ranks"]), said["count"], said["seconds"])

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline() or _DIED)


def prepare_minisearch(stage: Stage) -> Mapping[str, Ask]:
    """Return a match with count.

    Raises:
        NotHere: node or the library is not installed.
    """
    return {MINISEARCH: _Process("minisearch", stage, _modules("minisearch", stage)).ask}


def prepare_fuzzy(stage: Stage) -> Mapping[str, Ask]:
    """Return a match that forgives a fifth of the letters of each word.

    Raises:
        NotHere: node or the library is not installed.
    """
    return {FUZZY: _Process("fuzzy", stage, _modules("minisearch", stage)).ask}


def prepare_flexsearch(stage: Stage) -> Mapping[str, Ask]:
    """Return a match with count.

    Raises:
        NotHere: node or the library is not installed.
    """
    return {FLEXSEARCH: _Process("flexsearch", stage, _modules("flexsearch", stage)).ask}


def _modules(library: str, stage: Stage) -> Path:
    """Return the folder ``node_modules`` with a library: that of NODE_PATH, or one beside what is measured."""
    if shutil.which("node") is None:
        raise NotHere("node is not installed")
    if stage.services > _MOST_SERVICES:
        raise NotHere(f"more than {_MOST_SERVICES:,} services do not fit into its memory")
    beside = cache_folder() / "node" / "node_modules"
    for folder in (*(Path(path) for path in os.environ.get("NODE_PATH", "").split(os.pathsep) if path), beside):
        if (folder / library).is_dir():
            return folder
    raise NotHere(f"npm install --prefix {beside.parent} {library}")


def _write_documents(stage: Stage, path: Path) -> None:
    unfinished = path.with_suffix(".unfinished")
    with unfinished.open("w", encoding="utf-8") as file:
        for each in stage.documents():
            file.write(json.dumps({"id": each.rank, "text": f"{each.named} {each.told}"}) + "\n")
    unfinished.rename(path)
