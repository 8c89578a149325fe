"""What is known of clients, written as the intake writes it, for tests of what is read and exported."""

from workpris_desktop.cases.client_files import file_of
from workpris_desktop.cases.intake_rows import keep_answers
from workpris_desktop.cases.need_rows import keep_need
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source
from workpris_desktop.domain.need import ClientNeed, NeedStatus

FORM_VERSION = 2


def answered(vault, file_id, *, broken=(), unanswered=(), **values):
    """Keep answers of a client by the ids of their fields; a dot in an id is written as two low lines."""
    answers = [
        IntakeAnswer(
            field.replace("__", "."),
            value=value,
            said_by=Source.PERSON,
            said_on=vault.today,
            version=FORM_VERSION,
            is_broken=field in broken,
        )
        for field, value in values.items()
    ]
    answers += [IntakeAnswer(field, AnswerState.DECLINED, version=FORM_VERSION) for field in unanswered]
    with vault.changing() as connection:
        keep_answers(connection, file_of(connection, file_id), answers, vault.account.id, vault.now())


def needed(vault, file_id, need, status=NeedStatus.NEEDED, wish=""):
    """Keep a need of a client."""
    with vault.changing() as connection:
        file = file_of(connection, file_id)
        keep_need(connection, file, ClientNeed(need, status, wish=wish), vault.account.id, vault.now())


def step(vault, file_id, due_on, text="call", done_on=None):
    """Keep something that is to be done for a client."""
    with vault.changing() as connection:
        connection.execute(
            "INSERT INTO follow_up (id, file_id, due_on, text, preset, done_on, author_id, made_at)"
            " VALUES (lower(hex(randomblob(16))), ?, ?, ?, '', ?, ?, ?)",
            (file_id, due_on, text, done_on, vault.account.id, vault.now().isoformat()),
        )
