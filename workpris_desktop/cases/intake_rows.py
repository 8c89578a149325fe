"""What was answered to the entry form; the name (B1) and the reference (A5) stand in the file's own row."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from workpris_desktop.cases.client_files import change_file
from workpris_desktop.cases.intake_values import kept_answer, prose_in
from workpris_desktop.cases.need_rows import needs_of
from workpris_desktop.cases.stored_json import sound_rows, stored_json, value_in
from workpris_desktop.cases.word_index import index_answers
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.intake_answer import Answers, AnswerState, IntakeAnswer, Source
from workpris_desktop.domain.need import ClientNeed
from workpris_desktop.domain.vault_errors import FileFull, TextTooLong

NAME: Final = "B1"
REFERENCE: Final = "A5"
REGION: Final = "C1"
OFFICIAL_NAME: Final = "B2"

MOST_ANSWERS: Final = 500
LONGEST_INTAKE: Final = 200_000
"""Characters of all answers of a file."""

_SELECT: Final = (
    "SELECT field, state, value, other, said_by, said_on, version, is_broken FROM intake_answer WHERE file_id = ?"
)


@dataclass(frozen=True, slots=True)
class Intake:
    """All that was asked about a client: answers by their fields, and how far each need is."""

    answers: tuple[IntakeAnswer, ...]
    needs: tuple[ClientNeed, ...]

    @property
    def by_field(self) -> Answers:
        """Return the answers by the ids of their fields."""
        return {answer.field: answer for answer in self.answers}


def intake_of(connection: Any, file: ClientFile) -> Intake:
    """Return all that was asked about a client.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    return Intake(answers_of(connection, file), needs_of(connection, file.id))


def answers_of(connection: Any, file: ClientFile) -> tuple[IntakeAnswer, ...]:
    """Return the answers of a file, with its name and its reference.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    kept = _rows(connection, file.id)
    answers = [replace(kept.pop(NAME, IntakeAnswer(NAME)), value=file.name)]
    reference = kept.pop(REFERENCE, IntakeAnswer(REFERENCE))
    if file.reference:
        answers.append(replace(reference, state=AnswerState.ANSWERED, value=file.reference))
    elif reference.state is not AnswerState.ANSWERED:
        answers.append(reference)
    return (*answers, *kept.values())


def names_of(connection: Any, file: ClientFile) -> tuple[str, ...]:
    """Return by which words a client is told: name, reference, and the official name where it was answered."""
    row = connection.execute(
        "SELECT value FROM intake_answer WHERE file_id = ? AND field = ?", (file.id, OFFICIAL_NAME)
    ).fetchone()
    with sound_rows():
        official = value_in(row[0]) if row else ""
    return (file.name, file.reference, official) if isinstance(official, str) else (file.name, file.reference)


def keep_answers(
    connection: Any, file: ClientFile, answers: Iterable[IntakeAnswer], author_id: str, now: datetime
) -> tuple[IntakeAnswer, ...]:
    """Keep answers in place of those that there were, and return them as they are kept.

    Args:
        connection: the vault, in a transaction.
        file: whose.
        answers: the last one of several to a field counts.
        author_id: who has asked.
        now: the moment (UTC).

    Raises:
        TextTooLong: a text is, or all of them are together.
        FileFull: there are too many answers, or rows of one.
        ValueError: one is not shaped like an answer, or the name is empty.
    """
    kept, today = [], now.astimezone().date()
    for answer in map(kept_answer, answers):
        file, told = _told_by_file(connection, file, answer, today)
        _write(connection, file.id, replace(told, value="") if _is_of_file(told) else told, author_id, now)
        kept.append(told)
    _demand_room(connection, file.id)
    index_words(connection, file.id)
    return tuple(kept)


def drop_answer(connection: Any, file: ClientFile, field: str, today: date) -> None:
    """Forget an answer, as if the question had never been asked; in a transaction.

    Raises:
        ValueError: it is the name, without which there is no file.
    """
    if field == NAME:
        raise ValueError(field)
    if field == REFERENCE:
        change_file(connection, file, file.name, file.category, "", today=today)
    connection.execute("DELETE FROM intake_answer WHERE file_id = ? AND field = ?", (file.id, field))
    index_words(connection, file.id)


def index_words(connection: Any, file_id: str) -> None:
    """Keep the words of answers and wishes of a file, so that it is found by them; in a transaction."""
    answers, needs = _rows(connection, file_id), needs_of(connection, file_id)
    texts = [need.wish for need in needs]
    for answer in answers.values():
        texts += [*prose_in(answer.value), answer.other]
    official = answers.get(OFFICIAL_NAME)
    texts.append(str(official.value) if official else "")
    index_answers(connection, file_id, " ".join(filter(None, texts)) if answers or needs else None)


def _rows(connection: Any, file_id: str) -> dict[str, IntakeAnswer]:
    # All are read first: a question that is left half-way would keep the vault from being closed.
    rows = connection.execute(_SELECT, (file_id,)).fetchall()
    with sound_rows():
        return {row[0]: _answer(row) for row in rows}


def _is_of_file(answer: IntakeAnswer) -> bool:
    return answer.field in {NAME, REFERENCE}


def _told_by_file(
    connection: Any, file: ClientFile, answer: IntakeAnswer, today: date
) -> tuple[ClientFile, IntakeAnswer]:
    """Write an answer that stands in the file's row there; return both as they are then."""
    if not _is_of_file(answer):
        return file, answer
    if not isinstance(answer.value, str) or (answer.field == NAME and answer.state is not AnswerState.ANSWERED):
        raise ValueError(answer.field)
    name, reference = (answer.value, file.reference) if answer.field == NAME else (file.name, answer.value)
    changed = change_file(connection, file, name, file.category, reference, today=today)
    value = changed.name if answer.field == NAME else changed.reference
    return changed, replace(answer, value=value, is_broken=False)


def _write(connection: Any, file_id: str, answer: IntakeAnswer, author_id: str, now: datetime) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO intake_answer (file_id, field, state, value, other, said_by, said_on, version,"
        " is_broken, author_id, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(file_id, answer.field, answer.state.value, stored_json(answer.value), answer.other),
            answer.said_by.value if answer.said_by else None,
            answer.said_on.isoformat() if answer.said_on else None,
            *(answer.version, int(answer.is_broken), author_id, now.isoformat()),
        ),
    )


def _demand_room(connection: Any, file_id: str) -> None:
    count, length = connection.execute(
        "SELECT count(*), coalesce(sum(length(value) + length(other)), 0) FROM intake_answer WHERE file_id = ?",
        (file_id,),
    ).fetchone()
    if count > MOST_ANSWERS:
        raise FileFull(MOST_ANSWERS)
    if length > LONGEST_INTAKE:
        raise TextTooLong(LONGEST_INTAKE)


def _answer(row: Any) -> IntakeAnswer:
    field, state, value, other, said_by, said_on, version, is_broken = row
    return IntakeAnswer(
        field,
        AnswerState(state),
        value_in(value),
        other,
        Source(said_by) if said_by else None,
        date.fromisoformat(said_on) if said_on else None,
        version,
        bool(is_broken),
    )
