"""Searching client files: only those that the account may open are ever found."""

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from workpris_desktop.cases.client_files import file_in_row
from workpris_desktop.cases.file_access import emergency_files
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.word_index import matches
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.vault_errors import VaultDamaged

MOST_HITS: Final = 100

BEFORE: Final = 40
AFTER: Final = 100
"""Characters of a text that are shown around the word that was found."""

_WORD: Final = re.compile(r"[^\W_]+")
_CUT: Final = "\N{HORIZONTAL ELLIPSIS}"


@dataclass(frozen=True, slots=True)
class FileHit:
    """A file that was found, and the place in its entries.

    ``snippet`` is empty where only name or reference hold the words.
    """

    file: ClientFile
    snippet: str = ""


def search_files(vault: OpenVault, connection: Any, text: str) -> tuple[FileHit, ...]:
    """Return the files that hold all words of a question: first those that are named so, then the last opened.

    For a lead files of others are found by name and reference alone: what stands in them is shown only when they are
    opened, which is noted, and is not to be guessed word by word either.

    Args:
        vault: the vault.
        connection: the same.
        text: as it was typed; its last word may be the beginning of one.

    Raises:
        NotAllowed: the account reads no files.
    """
    vault.demand(Deed.READ_FILES)
    found = matches(connection, text)
    if not found.files:
        return ()
    kept = found.files.intersection(_kept_rows(connection, vault))
    openable = kept | found.named_files if vault.account.may(Deed.READ_ALL) else kept
    shown = sorted(openable, key=lambda row: (not found.is_named(row), -row))[:MOST_HITS]
    best = found.best_entries(kept)
    words = folded_words(text)
    hits = []
    for row in shown:
        # What cannot be read is left out; the list says that there is such a file.
        with suppress(VaultDamaged):
            snippet = _snippet(_text(connection, best[row]), words) if row in best else ""
            hits.append(FileHit(file_in_row(connection, row), snippet))
    return tuple(hits)


def _kept_rows(connection: Any, vault: OpenVault) -> set[int]:
    """Return the rows of the files that the account owns, deputises for, or has opened in an emergency."""
    account = vault.account
    emergencies = () if account.may(Deed.READ_ALL) else emergency_files(vault, connection)
    rows = connection.execute(
        "SELECT rowid FROM client_file WHERE owner_id = ? OR deputy_id = ? OR id IN (SELECT value FROM json_each(?))",
        (account.id, account.id, json.dumps(sorted(emergencies))),
    )
    return {row for (row,) in rows}


def _text(connection: Any, entry: int) -> str:
    return str(connection.execute("SELECT text FROM file_entry WHERE rowid = ?", (entry,)).fetchone()[0])


def _snippet(text: str, words: list[str]) -> str:
    """Return the surroundings of the first word of a text that was asked for, in one line."""
    starts = (word.start() for word in _WORD.finditer(text) if _is_asked(word[0], words))
    start = max(next(starts, 0) - BEFORE, 0)
    end = start + BEFORE + AFTER
    shown = " ".join(text[start:end].split())
    return f"{_CUT if start else ''}{shown}{_CUT if end < len(text) else ''}"


def _is_asked(word: str, words: list[str]) -> bool:
    folded = folded_words(word)
    return any(each in words[:-1] or each.startswith(words[-1]) for each in folded)
