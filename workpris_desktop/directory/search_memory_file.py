"""Recent and saved searches on disk: kept from one start of the program to the next."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from workpris_desktop.directory.question_json import question_from_json, question_to_json
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.search_memory import SearchMemory
from workpris_desktop.system.kept_file import read_kept, write_kept

_LARGEST_BYTES: Final = 6_000_000
_DAMAGE: Final = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


def read_search_memory(path: Path) -> SearchMemory:
    """Return the memory; an empty one where there is none.

    A search that is damaged, or that asks what no question can ask, is passed over. A damaged file gives an empty
    memory, and is kept beside as ``.damaged`` where the disk allows it.
    """
    return read_kept(path, _LARGEST_BYTES, _memory) or SearchMemory()


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
    write_kept(path, said)


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
