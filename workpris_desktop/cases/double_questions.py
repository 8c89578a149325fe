"""Who may ask how often which files are about the same person: answers about files of others are no oracle."""

import hmac
import secrets
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from workpris_desktop.cases.audit_codes import coded
from workpris_desktop.cases.doubles import birth_of, doubles_of_file, names_of
from workpris_desktop.cases.file_access import emergency_files
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import ClientFile, access_to
from workpris_desktop.domain.client_register import PossibleDouble
from workpris_desktop.domain.fold import folded_words

MOST_QUESTIONS: Final = 20
QUESTIONS_WITHIN: Final = timedelta(days=1)
"""So many new questions an account may ask that can find files of others; who types on asks no new one."""

MOST_TYPED: Final = 10
"""So many names of one file count as one question while birth date and reference stay: a name that is being typed."""

_KEY_NAME: Final = "doubles"
_KEY_BYTES: Final = 32
_MARK_LETTERS: Final = 3
"""Enough to tell some questions apart, and too few to find out from the audit what was asked."""

_CODE: Final = "question"


def doubles_told(vault: OpenVault, connection: Any, file: ClientFile) -> tuple[PossibleDouble, ...]:
    """Return the files that may be about the person of a file, as far as the account may be told; in a transaction.

    That it was asked is noted, and each file of others that is told. After `MOST_QUESTIONS` new questions within a day
    files of others are not told: whoever tries one birth date after the other learns of none.
    """
    question = _question(connection, file)
    vault.note(Act.REGISTER_READ, file.id, question)
    emergencies = emergency_files(vault, connection)
    doubles = tuple(
        PossibleDouble(
            *(other.id, other.name, other.owner_id, reason),
            access_to(other, vault.account, in_emergency=other.id in emergencies) is not None,
        )
        for other, reason in doubles_of_file(connection, file)
    )
    foreign = tuple(double for double in doubles if not double.is_mine)
    if foreign and not _may_be_told(vault, connection, file.id, question):
        return tuple(double for double in doubles if double.is_mine)
    for double in foreign:
        vault.note(Act.FILE_LOOKED_FOR, double.file_id)
    return doubles


def _question(connection: Any, file: ClientFile) -> str:
    """Return by what the audit tells one question from another, "" for one that finds nothing."""
    birth, names = birth_of(connection, file), names_of(connection, file)
    if not birth and not folded_words(file.reference):
        return ""
    key = _key(connection)
    return coded(**{_CODE: f"{_mark(key, birth, file.reference)}-{_mark(key, *names)}"})


def _may_be_told(vault: OpenVault, connection: Any, file_id: str, question: str) -> bool:
    """Tell whether a question that is noted already is one of those that the account may ask.

    All that it has ever asked is gone through: what was answered once is no new question later, and what was not
    answered is not free the next day.
    """
    rows = connection.execute(
        "SELECT at, subject, reason FROM audit WHERE act = ? AND account_id = ? AND reason LIKE ? ORDER BY number",
        (Act.REGISTER_READ.value, vault.account.id, f"{_CODE}:%"),
    ).fetchall()
    answered: dict[tuple[str, str], set[str]] = {}
    counted: list[datetime] = []
    for at, subject, reason in rows:
        dates, _, names = reason.partition("-")
        typed = answered.setdefault((subject, dates), set())
        moment = datetime.fromisoformat(at)
        if names not in typed and len(typed) % MOST_TYPED == 0:
            # What lies ahead counts too: a clock that is set back brings no new questions.
            counted = [each for each in counted if each > moment - QUESTIONS_WITHIN]
            if len(counted) >= MOST_QUESTIONS:
                continue
            counted.append(moment)
        typed.add(names)
    dates, _, names = question.partition("-")
    return names in answered.get((file_id, dates), ())


def _mark(key: bytes, *facts: str) -> str:
    said = "\0".join(" ".join(folded_words(fact)) for fact in facts)
    return hmac.new(key, said.encode(), sha256).hexdigest()[:_MARK_LETTERS]


def _key(connection: Any) -> bytes:
    connection.execute("INSERT OR IGNORE INTO secret VALUES (?, ?)", (_KEY_NAME, secrets.token_bytes(_KEY_BYTES)))
    (value,) = connection.execute("SELECT value FROM secret WHERE name = ?", (_KEY_NAME,)).fetchone()
    return bytes(value)
