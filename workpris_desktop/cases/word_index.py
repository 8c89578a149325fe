"""The words of client files: kept folded, matched, and forgotten without a trace.

A row's number tells the file (its row, above `_ENTRY_BITS`) and the entry (its row, 0 for name and reference,
`_ANSWERS` for all that was answered in words), so that neither matching nor forgetting reads a text.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from workpris_desktop.domain.client_file import ClientFile, FileEntry
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.vault_errors import ClientFileNotFound

MOST_WORDS: Final = 10
"""Of a question; what comes after is not looked for."""

_ENTRY_BITS: Final = 32
_ENTRY: Final = (1 << _ENTRY_BITS) - 1

_ANSWERS: Final = _ENTRY
"""No entry has so high a row."""

_OF_FILE: Final = "client_file"
_OF_ENTRY: Final = "file_entry"
_OF_ANSWERS: Final = "intake_answer"
_SOURCES: Final = (
    "SELECT rowid << 32 AS number, id AS owner, id AS file FROM client_file"
    " UNION ALL SELECT (file.rowid << 32) + entry.rowid, entry.id, entry.file_id"
    " FROM file_entry AS entry JOIN client_file AS file ON file.id = entry.file_id"
    " UNION ALL SELECT (rowid << 32) + 4294967295, id, id FROM client_file"
    " WHERE id IN (SELECT file_id FROM intake_answer UNION SELECT file_id FROM client_need)"
)


class Matches:
    """Which files hold all words of a question, and in which rows."""

    def __init__(self, rows_of_words: list[set[int]]) -> None:
        self._words_in_row = Counter(row for rows in rows_of_words for row in rows)
        files = [{row >> _ENTRY_BITS for row in rows} for rows in rows_of_words]
        self.files: set[int] = set.intersection(*files) if files else set()
        rows = set.intersection(*rows_of_words) if rows_of_words else set()
        self.named_files = {row >> _ENTRY_BITS for row in rows if not row & _ENTRY}
        """Those whose name and reference hold all the words."""

    def is_named(self, file: int) -> bool:
        """Tell whether a word stands in the name or reference of a file."""
        return file << _ENTRY_BITS in self._words_in_row

    def best_entries(self, files: set[int]) -> dict[int, int]:
        """Return the row of the entry that holds most words, the newest of several, for each file that has one."""
        best: dict[int, tuple[int, int]] = {}
        for row, count in self._words_in_row.items():
            file, entry = row >> _ENTRY_BITS, row & _ENTRY
            if file in files and 0 < entry < _ANSWERS:
                best[file] = max(best.get(file, (0, 0)), (count, entry))
        return {file: entry for file, (_, entry) in best.items()}


def index_file(connection: Any, file: ClientFile, *, is_new: bool = False) -> None:
    """Keep the words of a file's name and reference in place of those that it had; in a transaction."""
    row = _file_row(connection, file.id) << _ENTRY_BITS
    if not is_new:
        _drop(connection, row)
    _put(connection, row, f"{file.name} {file.reference}", (_OF_FILE, file.id, file.id))


def index_entry(connection: Any, entry: FileEntry, *, is_new: bool = False) -> None:
    """Keep the words of an entry in place of those that it had; in a transaction."""
    (entry_row,) = connection.execute("SELECT rowid FROM file_entry WHERE id = ?", (entry.id,)).fetchone()
    row = (_file_row(connection, entry.file_id) << _ENTRY_BITS) + entry_row
    if not is_new:
        _drop(connection, row)
    _put(connection, row, entry.text, (_OF_ENTRY, entry.id, entry.file_id))


def index_answers(connection: Any, file_id: str, text: str | None) -> None:
    """Keep the words of all answers of a file in place of those that it had; in a transaction.

    Args:
        connection: the vault.
        file_id: whose.
        text: what was answered in words; None where nothing was answered at all.
    """
    row = (_file_row(connection, file_id) << _ENTRY_BITS) + _ANSWERS
    kept = connection.execute("SELECT words FROM found WHERE rowid = ?", (row,)).fetchone()
    # Most answers are codes, which change no word.
    if text is not None and kept is not None and kept[0] == " ".join(folded_words(text)):
        return
    _drop(connection, row)
    if text is not None:
        _put(connection, row, text, (_OF_ANSWERS, file_id, file_id))


def forget_words(connection: Any, file_id: str) -> None:
    """Forget the words of a file and of its entries; in a transaction, before its row is gone.

    Raises:
        ClientFileNotFound: it is gone.
    """
    first = _file_row(connection, file_id) << _ENTRY_BITS
    connection.execute("DELETE FROM found WHERE rowid BETWEEN ? AND ?", (first, first + _ENTRY))


def rebuild_index(connection: Any) -> None:
    """Build the index anew from the folded words; those of what was erased may still part its pages from each other."""
    connection.execute("INSERT INTO found (found) VALUES ('rebuild')")


def matches(connection: Any, question: str) -> Matches:
    """Return which files hold all words of a question, the last of which may be the beginning of one.

    Args:
        connection: the vault.
        question: as it was typed; nothing in it is syntax.
    """
    words = folded_words(question)[:MOST_WORDS]
    asked = [f'"{word}"' for word in words[:-1]] + [f'"{word}"*' for word in words[-1:]]
    return Matches([set(_rows(connection, each)) for each in asked])


def index_agrees(connection: Any) -> bool:
    """Tell whether each file, entry and form that was begun has its row in the index, and the index no other."""
    sources = set(connection.execute(_SOURCES))
    return sources == set(connection.execute("SELECT rowid, owner, file FROM found"))


def _rows(connection: Any, asked: str) -> Iterator[int]:
    return (row for (row,) in connection.execute("SELECT rowid FROM found WHERE found MATCH ?", (asked,)))


def _file_row(connection: Any, file_id: str) -> int:
    row = connection.execute("SELECT rowid FROM client_file WHERE id = ?", (file_id,)).fetchone()
    if row is None:
        raise ClientFileNotFound
    return int(row[0])


def _drop(connection: Any, row: int) -> None:
    connection.execute("DELETE FROM found WHERE rowid = ?", (row,))


def _put(connection: Any, row: int, text: str, source: tuple[str, str, str]) -> None:
    connection.execute(
        "INSERT INTO found (rowid, words, kind, owner, file) VALUES (?, ?, ?, ?, ?)",
        (row, " ".join(folded_words(text)), *source),
    )
