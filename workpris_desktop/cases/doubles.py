"""Files that may be about the same person (V15): found and told, never merged."""

import json
from collections.abc import Iterator
from typing import Any, Final

from workpris_desktop.cases.client_files import file_of
from workpris_desktop.cases.kept_text import storable
from workpris_desktop.domain.client_doubles import are_alike, is_same_reference
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.client_register import DoubleReason
from workpris_desktop.domain.fold import folded_words

_KNOWN: Final = " field = ? AND state = 'answered' AND is_broken = 0"
_BORN: Final = (
    "SELECT file_id FROM intake_answer WHERE field = 'B3' AND value = ? AND state = 'answered' AND is_broken = 0"
)
_ANSWER: Final = f"SELECT value FROM intake_answer WHERE file_id = ? AND{_KNOWN}"  # noqa: S608 - no value in it
_REFERENCES: Final = "SELECT id, reference FROM client_file WHERE reference != ''"

_OFFICIAL_NAME, _BIRTH = "B2", "B3"
_MOST_WORDS: Final = 8
"""Of a name; more are a list of names to try."""

_DAY_LETTERS: Final = len("2000-01-31")
"""An age band is no birth date, and half the office has the same."""


def doubles_of(
    connection: Any, names: tuple[str, ...], birth: str, reference: str
) -> tuple[tuple[ClientFile, DoubleReason], ...]:
    """Return the files that may be about a person, those with the same reference first.

    Args:
        connection: the vault.
        names: by which the person goes, such as the name of the file and the official one.
        birth: the date of birth (ISO 8601), "" or an age band where it is not known.
        reference: the office's own number, or "".
    """
    same = dict.fromkeys(_with_reference(connection, reference), DoubleReason.REFERENCE)
    for file_id in _born_on(connection, birth):
        file = file_of(connection, file_id)
        if are_alike(names, names_of(connection, file)):
            same.setdefault(file_id, DoubleReason.BIRTH_AND_NAME)
    return tuple((file_of(connection, file_id), reason) for file_id, reason in same.items())


def doubles_of_file(connection: Any, file: ClientFile) -> tuple[tuple[ClientFile, DoubleReason], ...]:
    """Return the other files that may be about the person of a file."""
    birth = birth_of(connection, file)
    found = doubles_of(connection, names_of(connection, file), birth, file.reference)
    return tuple((other, reason) for other, reason in found if other.id != file.id)


def names_of(connection: Any, file: ClientFile) -> tuple[str, ...]:
    """Return by which names the person of a file goes."""
    official = _text(connection, file.id, _OFFICIAL_NAME)
    return file.name, official if len(folded_words(official)) <= _MOST_WORDS else ""


def birth_of(connection: Any, file: ClientFile) -> str:
    """Return the date of birth of the person of a file (ISO 8601), "" where no day is known."""
    birth = _text(connection, file.id, _BIRTH)
    return birth if len(birth) == _DAY_LETTERS else ""


def _born_on(connection: Any, birth: str) -> list[str]:
    if len(birth) != _DAY_LETTERS:
        return []
    return [file_id for (file_id,) in connection.execute(_BORN, (json.dumps(storable(birth)),))]


def _with_reference(connection: Any, reference: str) -> Iterator[str]:
    if not folded_words(reference):
        return iter(())
    rows = connection.execute(_REFERENCES).fetchall()
    return (file_id for file_id, other in rows if is_same_reference(reference, other))


def _text(connection: Any, file_id: str, field: str) -> str:
    row = connection.execute(_ANSWER, (file_id, field)).fetchone()
    value = json.loads(row[0]) if row else ""
    return value if isinstance(value, str) else ""
