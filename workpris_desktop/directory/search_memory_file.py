"""Recent and saved searches on disk: kept from one start of the program to the next."""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from workpris_desktop.directory.question_json import question_from_json, question_to_json
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.search_memory import SearchMemory
from workpris_desktop.system.files import set_aside, write_atomically

_LARGEST_BYTES: Final = 16_000_000
_DAMAGE: Final = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


def read_search_memory(path: Path) -> SearchMemory:
    """Return the memory; an empty one where there is none.

    A search that is damaged, or that asks what no question can ask, is passed over. A damaged file gives an empty
    memory, and is kept beside as ``.damaged`` where the disk allows it.
    """
    try:
        with path.open("rb") as file:
            said = json.loads(file.read(_LARGEST_BYTES))
        return _memory(said)
    except FileNotFoundError:
        return SearchMemory()
    except (OSError, *_DAMAGE):
        with suppress(MachineFault):
            set_aside(path)
        return SearchMemory()


def write_search_memory(path: Path, memory: SearchMemory) -> None:
    """Keep the memory.

    Raises:
        MachineFault: it could not be written; the former one stays.
    """
    said = {
        "keeps_recent": memory.keeps_recent,
        "recent": [question_to_json(question) for question in memory.recent],
        "saved": [{"name": saved.name, "question": question_to_json(saved.question)} for saved in memory.saved],
    }
    write_atomically(path, json.dumps(said, indent=2).encode())


def _memory(said: Any) -> SearchMemory:
    memory = SearchMemory(keeps_recent=said.get("keeps_recent") is not False)
    for question in reversed([*_questions(said.get("recent"))]):
        memory = memory.with_recent(question)
    for entry in _entries(said.get("saved")):
        with suppress(*_DAMAGE):
            name = entry["name"]
            name.encode()
            memory = memory.with_saved(name, question_from_json(entry["question"]))
    return memory


def _questions(said: Any) -> Iterator[Question]:
    for entry in _entries(said):
        with suppress(*_DAMAGE):
            yield question_from_json(entry)


def _entries(said: Any) -> list[Any]:
    return said if isinstance(said, list) else []
