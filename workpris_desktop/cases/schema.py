"""The tables of the vault, as steps from each version to the next; a step that was released is never changed."""

from typing import Any, Final

from workpris_desktop.cases.engine import transaction
from workpris_desktop.domain.vault_errors import VaultNewer

_FIRST: Final = (
    # Random values that live and end with the vault: its id, and the key of the audit's chain.
    "CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT",
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    """CREATE TABLE account (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, roles TEXT NOT NULL, made_at TEXT NOT NULL, closed_at TEXT
    ) STRICT""",
    # ``row`` is what the index of words counts with: without such a column VACUUM may number the rows anew.
    """CREATE TABLE client_file (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL, reference TEXT NOT NULL, category TEXT NOT NULL,
        owner_id TEXT NOT NULL REFERENCES account, deputy_id TEXT REFERENCES account,
        opened_on TEXT NOT NULL, touched_on TEXT NOT NULL, review_on TEXT NOT NULL,
        is_restricted INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    "CREATE INDEX client_file_owner ON client_file (owner_id)",
    "CREATE INDEX client_file_deputy ON client_file (deputy_id)",
    "CREATE INDEX client_file_review ON client_file (review_on)",
    """CREATE TABLE file_entry (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        file_id TEXT NOT NULL REFERENCES client_file (id) ON DELETE CASCADE,
        author_id TEXT NOT NULL, made_at TEXT NOT NULL, text TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX file_entry_file ON file_entry (file_id, made_at)",
    """CREATE TABLE former_text (
        entry_id TEXT NOT NULL REFERENCES file_entry (id) ON DELETE CASCADE, number INTEGER NOT NULL,
        replaced_at TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (entry_id, number)
    ) STRICT""",
    """CREATE TABLE provider_note (
        id TEXT PRIMARY KEY, service_id TEXT NOT NULL, author_id TEXT NOT NULL, made_at TEXT NOT NULL,
        changed_at TEXT, text TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX provider_note_service ON provider_note (service_id)",
    """CREATE TABLE heard_finding (
        id TEXT PRIMARY KEY, service_id TEXT NOT NULL, topic TEXT NOT NULL, answer TEXT NOT NULL,
        heard_on TEXT NOT NULL, author_id TEXT NOT NULL, made_at TEXT NOT NULL, told_by TEXT NOT NULL,
        free INTEGER, remark TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX heard_finding_service ON heard_finding (service_id)",
    """CREATE TABLE draft (
        account_id TEXT NOT NULL REFERENCES account, place TEXT NOT NULL, saved_at TEXT NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY (account_id, place)
    ) STRICT""",
    """CREATE TABLE emergency (
        file_id TEXT NOT NULL REFERENCES client_file (id) ON DELETE CASCADE, account_id TEXT NOT NULL,
        until TEXT NOT NULL,
        PRIMARY KEY (file_id, account_id)
    ) STRICT""",
    """CREATE TABLE erasure_wish (
        file_id TEXT NOT NULL REFERENCES client_file (id) ON DELETE CASCADE, account_id TEXT NOT NULL,
        at TEXT NOT NULL, PRIMARY KEY (file_id, account_id)
    ) STRICT""",
    "CREATE TABLE tombstone (file_id TEXT PRIMARY KEY, erased_at TEXT NOT NULL, reason TEXT NOT NULL) STRICT",
    """CREATE TABLE audit (
        number INTEGER PRIMARY KEY, at TEXT NOT NULL, account_id TEXT NOT NULL, act TEXT NOT NULL,
        subject TEXT NOT NULL, reason TEXT NOT NULL, code BLOB NOT NULL
    ) STRICT""",
    "CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the audit stays'); END",
    "CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the audit stays'); END",
    # Folded words of what can be searched; ``owner`` is the id of the row that they are from, ``kind`` its table.
    "CREATE VIRTUAL TABLE found USING fts5(words, kind UNINDEXED, owner UNINDEXED, file UNINDEXED, tokenize = 'ascii')",
    # C6: without it the words of deleted rows stay in the index.
    "INSERT INTO found (found, rank) VALUES ('secure-delete', 1)",
)

_CLIENT_WORK: Final = (
    "ALTER TABLE client_file ADD COLUMN state TEXT NOT NULL DEFAULT 'open'",
    "ALTER TABLE client_file ADD COLUMN outcome TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE file_entry ADD COLUMN kind TEXT NOT NULL DEFAULT 'note'",
    # ``value`` is JSON: a text, texts, or rows of texts; ``version`` is that of the form.
    """CREATE TABLE intake_answer (
        file_id TEXT NOT NULL REFERENCES client_file (id) ON DELETE CASCADE, field TEXT NOT NULL,
        state TEXT NOT NULL, value TEXT NOT NULL, other TEXT NOT NULL, said_by TEXT, said_on TEXT,
        version INTEGER NOT NULL, is_broken INTEGER NOT NULL, author_id TEXT NOT NULL, changed_at TEXT NOT NULL,
        PRIMARY KEY (file_id, field)
    ) STRICT""",
    # What files are compared and listed by: birth (V15) and the day of release.
    "CREATE INDEX intake_answer_birth ON intake_answer (value) WHERE field = 'B3'",
    "CREATE INDEX intake_answer_region ON intake_answer (file_id, state, is_broken, value) WHERE field = 'C1'",
    "CREATE INDEX intake_answer_release ON intake_answer (file_id, state, is_broken, value) WHERE field = 'D3'",
    """CREATE TABLE client_need (
        file_id TEXT NOT NULL REFERENCES client_file (id) ON DELETE CASCADE, need TEXT NOT NULL,
        status TEXT NOT NULL, side TEXT, priority INTEGER NOT NULL, wish TEXT NOT NULL,
        author_id TEXT NOT NULL, changed_at TEXT NOT NULL, PRIMARY KEY (file_id, need)
    ) STRICT""",
    # ``seen`` is JSON: a code for each part of the record, as it was when it was chosen or given. ``answered_on`` is
    # when the provider said yes or no, which later states leave as it is.
    """CREATE TABLE chosen_service (
        file_id TEXT NOT NULL REFERENCES client_file (id) ON DELETE CASCADE, service_id TEXT NOT NULL,
        name TEXT NOT NULL, position INTEGER NOT NULL, need TEXT NOT NULL, override TEXT NOT NULL,
        state TEXT NOT NULL, reason TEXT NOT NULL, state_on TEXT, answered_on TEXT, chosen_at TEXT NOT NULL,
        given_at TEXT, seen TEXT NOT NULL, author_id TEXT NOT NULL, PRIMARY KEY (file_id, service_id)
    ) STRICT""",
    "CREATE INDEX chosen_service_service ON chosen_service (service_id)",
    """CREATE TABLE given_sheet (
        id TEXT PRIMARY KEY, file_id TEXT NOT NULL REFERENCES client_file (id) ON DELETE CASCADE,
        kind TEXT NOT NULL, made_at TEXT NOT NULL, author_id TEXT NOT NULL, services TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX given_sheet_file ON given_sheet (file_id, made_at)",
    """CREATE TABLE follow_up (
        id TEXT PRIMARY KEY, file_id TEXT NOT NULL REFERENCES client_file (id) ON DELETE CASCADE,
        due_on TEXT NOT NULL, text TEXT NOT NULL, preset TEXT NOT NULL, done_on TEXT,
        author_id TEXT NOT NULL, made_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX follow_up_file ON follow_up (file_id, due_on)",
    "CREATE INDEX follow_up_due ON follow_up (due_on) WHERE done_on IS NULL",
    # What a client agreed to (intake.md 6.3 J); ``facts`` is JSON: the ids of the fields that it covers.
    """CREATE TABLE consent (
        id TEXT PRIMARY KEY, file_id TEXT NOT NULL REFERENCES client_file (id) ON DELETE CASCADE,
        receiver TEXT NOT NULL, purpose TEXT NOT NULL, facts TEXT NOT NULL, how TEXT NOT NULL,
        read_by TEXT NOT NULL, language TEXT NOT NULL, repeated INTEGER, given_on TEXT NOT NULL, ends_on TEXT NOT NULL,
        withdrawn_on TEXT, told_on TEXT, basis TEXT NOT NULL, is_refused INTEGER NOT NULL DEFAULT 0,
        author_id TEXT NOT NULL, made_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX consent_file ON consent (file_id, ends_on)",
)

_HANDOVER: Final = (
    "ALTER TABLE consent ADD COLUMN receiver_id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE consent ADD COLUMN kept_at TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE consent ADD COLUMN interpreter TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE consent ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    # May this provider know about the prison (I1); '' where nobody has asked.
    "ALTER TABLE chosen_service ADD COLUMN disclosure TEXT NOT NULL DEFAULT ''",
    # What left the file, to whom and why it may; ``facts`` is JSON: ids as in ``consent``. ``way`` is a sort of sheet
    # or of file; ``packet_id`` that of ``sent_packet``.
    """CREATE TABLE passed_on (
        id TEXT PRIMARY KEY, file_id TEXT NOT NULL REFERENCES client_file (id) ON DELETE CASCADE,
        made_at TEXT NOT NULL, author_id TEXT NOT NULL, way TEXT NOT NULL, receiver TEXT NOT NULL,
        receiver_id TEXT NOT NULL, purpose TEXT NOT NULL, facts TEXT NOT NULL, consent_id TEXT NOT NULL,
        packet_id TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX passed_on_file ON passed_on (file_id, made_at)",
    # Things that belong to a file and are none of its answers; they were checked when they were taken in.
    """CREATE TABLE attachment (
        id TEXT PRIMARY KEY, file_id TEXT NOT NULL REFERENCES client_file (id) ON DELETE CASCADE,
        made_at TEXT NOT NULL, author_id TEXT NOT NULL, title TEXT NOT NULL, mime TEXT NOT NULL, data BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX attachment_file ON attachment (file_id, made_at)",
    # The secret keys of this office, the newest counts; former ones open what comes late.
    """CREATE TABLE office_keys (
        number INTEGER PRIMARY KEY, seed BLOB NOT NULL, identity TEXT NOT NULL, made_at TEXT NOT NULL
    ) STRICT""",
    # The card that this office hands out: the file as it is signed.
    "CREATE TABLE own_card (number INTEGER PRIMARY KEY REFERENCES office_keys, card BLOB NOT NULL) STRICT",
    # The address book. ``card`` is the file of a card, NULL where there is none yet; ``compared_at`` is when its words
    # were compared by telephone; ``service_id`` is the record of the directory that it was filled from.
    """CREATE TABLE office (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, unit TEXT NOT NULL, country TEXT NOT NULL, address TEXT NOT NULL,
        phone TEXT NOT NULL, service_id TEXT NOT NULL, signing_key TEXT UNIQUE, card BLOB,
        compared_at TEXT, compared_by TEXT, author_id TEXT NOT NULL, made_at TEXT NOT NULL
    ) STRICT""",
    # ``receivers`` is JSON: the signing keys it was sealed for. ``state`` is what the receipts said last.
    """CREATE TABLE sent_packet (
        id TEXT PRIMARY KEY, file_id TEXT NOT NULL REFERENCES client_file (id) ON DELETE CASCADE,
        reply_to TEXT NOT NULL, sha256 TEXT NOT NULL, receivers TEXT NOT NULL, has_passphrase INTEGER NOT NULL,
        receiver TEXT NOT NULL, made_at TEXT NOT NULL, expires_at TEXT NOT NULL, author_id TEXT NOT NULL,
        state TEXT NOT NULL, reason TEXT NOT NULL, receipt_on TEXT
    ) STRICT""",
    "CREATE INDEX sent_packet_file ON sent_packet (file_id, made_at)",
    "CREATE TABLE taken_receipt (id TEXT PRIMARY KEY, packet_id TEXT NOT NULL, taken_at TEXT NOT NULL) STRICT",
    # Packets wait here until somebody decides; the row stays when its content is gone, so that none comes twice.
    """CREATE TABLE inbox_packet (
        id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, reply_to TEXT NOT NULL, sender BLOB NOT NULL,
        made_at TEXT NOT NULL, expires_at TEXT NOT NULL, purpose TEXT NOT NULL, basis_kind TEXT NOT NULL,
        basis TEXT NOT NULL, opened_by TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
        came_at TEXT NOT NULL, taken_by TEXT NOT NULL, decided_at TEXT, decided_by TEXT, merged_into TEXT
    ) STRICT""",
    """CREATE TABLE inbox_blob (
        packet_id TEXT NOT NULL REFERENCES inbox_packet (id) ON DELETE CASCADE, number INTEGER NOT NULL,
        kind TEXT NOT NULL, mime TEXT NOT NULL, title TEXT NOT NULL, data BLOB NOT NULL,
        PRIMARY KEY (packet_id, number)
    ) STRICT""",
)

STEPS: tuple[tuple[str, ...], ...] = (_FIRST, _CLIENT_WORK, _HANDOVER)
"""What brings a vault from version n to n + 1 stands in place n."""

VERSION = len(STEPS)


def bring_up_to_date(connection: Any) -> int:
    """Bring the tables to this version, each step whole or not at all, and return from which version it was.

    Raises:
        VaultNewer: a later version of the program has written it.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise VaultNewer(version)
    for number in range(version, VERSION):
        with transaction(connection):
            for statement in STEPS[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
    return version
