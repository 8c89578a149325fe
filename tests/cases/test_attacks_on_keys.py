"""Who can write the files of the vault, or has an account in it, gets no further by exchanging what lies there."""

from dataclasses import replace

import msgspec
import pyrage
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.cases.conftest import NAME, OTHER_PASSWORD, PASSWORD, QUICK, acts
from workpris_desktop.cases import audit_chain, key_file, rekeying
from workpris_desktop.cases.account_requests import (
    AddAccount,
    ChangeAccount,
    ChangePassword,
    CloseAccount,
    ListAccounts,
    MustChangePassword,
    RenewRecovery,
    ResetPassword,
    WhoAmI,
)
from workpris_desktop.cases.argon2_stretching import stretched
from workpris_desktop.cases.audit_requests import VerifyAudit
from workpris_desktop.cases.backups import MakeBackup
from workpris_desktop.cases.engine import new_data_key
from workpris_desktop.cases.file_requests import NewFile, OpenInEmergency, ReadFile, Reassign
from workpris_desktop.cases.key_ring import MOST_SLOTS, read_key_ring, shown_name
from workpris_desktop.cases.locked_keys import unwrapped, with_data_key, with_slot
from workpris_desktop.cases.openings import Found, Recover, Unlock, close_vault
from workpris_desktop.cases.restoring import Password, Restore
from workpris_desktop.cases.ring_seal import with_sealed_head, with_sealed_locks
from workpris_desktop.cases.vault_ring import keep_ring, ring_of
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.errors import DiskFull
from workpris_desktop.domain.vault import AuditHead, Category, VaultPurpose
from workpris_desktop.domain.vault_errors import (
    AccountNotFound,
    AccountsFull,
    FilesWithoutOwner,
    KeyFileDamaged,
    KeyFileOlder,
    NotAllowed,
    VaultError,
    VaultLocked,
    VaultOlder,
)

WORKER = frozenset({Role.WORKER})


@pytest.fixture
def colleague(open_vault):
    return AddAccount("Emil Horak", WORKER, OTHER_PASSWORD, QUICK).answer(open_vault)


def put(folder, ring, copies=(0, 1)):
    for number in copies:
        folder.key_files[number].write_bytes(key_file.packed(msgspec.json.encode(ring)))


def unlock(vault, account, password, **options):
    return Unlock(account.id, password, **options).open(vault.folder, vault.now)[0]


# Finding 1: the audit rewound with the file


@pytest.fixture
def rewound(open_vault, colleague):
    """A closed vault out of which the colleague has taken the row that tells of his emergency."""
    file = NewFile("Modrá", Category.PRISON).answer(open_vault)
    close_vault(open_vault)
    before = open_vault.folder.database.read_bytes()
    vault = unlock(open_vault, colleague, OTHER_PASSWORD)
    OpenInEmergency(file.id, "nobody else was there").answer(vault)
    close_vault(vault)
    open_vault.folder.database.write_bytes(before)
    return open_vault


def test_who_reads_no_audit_accepts_no_older_file(rewound, colleague):
    with pytest.raises(VaultOlder):
        unlock(rewound, colleague, OTHER_PASSWORD)
    with pytest.raises(NotAllowed):
        unlock(rewound, colleague, OTHER_PASSWORD, accept_older=True)
    with pytest.raises(VaultOlder):
        unlock(rewound, rewound.account, PASSWORD)


def test_that_an_older_file_was_accepted_stays_in_the_audit(rewound):
    known = read_key_ring(rewound.folder).audit
    vault = unlock(rewound, rewound.account, PASSWORD, accept_older=True)
    (row,) = (row for row in audit_chain.rows(vault.connection) if row.act is Act.OLDER_ACCEPTED)
    assert str(known.count) in row.reason
    assert known.code in row.reason
    close_vault(vault)


def test_the_recovery_sheet_accepts_an_older_file(vault_folder, clock):
    vault, founded = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(vault_folder, clock)
    worker = AddAccount("Emil Horak", WORKER, OTHER_PASSWORD, QUICK).answer(vault)
    close_vault(vault)
    before = vault_folder.database.read_bytes()
    close_vault(Unlock(founded.account.id, PASSWORD).open(vault_folder, clock)[0])
    vault_folder.database.write_bytes(before)
    opening = Recover(founded.recovery_key, worker.id, PASSWORD, accept_older=True, costs=QUICK)
    vault, _ = opening.open(vault_folder, clock)
    assert Act.OLDER_ACCEPTED in acts(vault)
    close_vault(vault)


# Finding 2: the key file


@pytest.mark.parametrize(
    "change",
    [
        lambda ring: replace(ring, audit=AuditHead()),
        lambda ring: replace(ring, audit=AuditHead(), head_seal=b""),
        lambda ring: replace(ring, head_seal=b""),
        lambda ring: replace(ring, sequence=1 << 62),
        lambda ring: replace(ring, purpose=VaultPurpose.OFFICE),
        lambda ring: replace(ring, slots=(replace(ring.slots[0], name="Eva Malá"),)),
    ],
)
@pytest.mark.parametrize("copies", [(0,), (1,), (0, 1)])
def test_a_key_file_that_was_changed_is_not_believed(open_vault, change, copies):
    close_vault(open_vault)
    put(open_vault.folder, change(read_key_ring(open_vault.folder)), copies)
    if copies == (0, 1):
        with pytest.raises(KeyFileDamaged):
            unlock(open_vault, open_vault.account, PASSWORD, accept_older=True)
        return
    vault = unlock(open_vault, open_vault.account, PASSWORD)
    close_vault(vault)
    first, second = (path.read_bytes() for path in open_vault.folder.key_files)
    assert first == second


@pytest.mark.parametrize("copies", [(0, 1), (1,)])
@pytest.mark.parametrize("sequence", [0, 1, 1_000_000])
@pytest.mark.parametrize("is_stripped", [False, True])
def test_an_old_key_file_brings_no_old_password_and_no_old_sheet_back(
    vault_folder, clock, copies, sequence, is_stripped
):
    vault, founded = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(vault_folder, clock)
    close_vault(vault)
    old = read_key_ring(vault_folder)
    vault, me = Unlock(founded.account.id, PASSWORD).open(vault_folder, clock)
    ChangePassword(PASSWORD, OTHER_PASSWORD, QUICK).answer(vault)
    sheet = RenewRecovery().answer(vault)
    close_vault(vault)
    forged = replace(old, sequence=sequence or old.sequence)
    put(vault_folder, replace(forged, head_seal=b"") if is_stripped else forged, copies)
    for opening in (Unlock(me.id, PASSWORD, accept_older=True), Recover(founded.recovery_key, me.id, PASSWORD)):
        with pytest.raises((KeyFileDamaged, KeyFileOlder)):
            opening.open(vault_folder, clock)
    if copies == (1,):
        close_vault(Unlock(me.id, OTHER_PASSWORD).open(vault_folder, clock)[0])
        close_vault(Recover(sheet, me.id, OTHER_PASSWORD, costs=QUICK).open(vault_folder, clock)[0])


def test_an_old_key_file_as_it_was_is_called_older(open_vault):
    old = ring_of(open_vault)
    ChangePassword(PASSWORD, OTHER_PASSWORD, QUICK).answer(open_vault)
    close_vault(open_vault)
    put(open_vault.folder, old)
    with pytest.raises(KeyFileOlder):
        unlock(open_vault, open_vault.account, PASSWORD)


def test_an_old_key_file_that_is_put_there_meanwhile_is_written_over(open_vault, colleague):
    old = ring_of(open_vault)
    ChangePassword(PASSWORD, "Pet jelenů běží lesem dál", QUICK).answer(open_vault)
    put(open_vault.folder, replace(old, sequence=1 << 62))
    ChangeAccount(colleague.id, "Emil Malý", WORKER).answer(open_vault)
    close_vault(open_vault)
    with pytest.raises(VaultError):
        unlock(open_vault, open_vault.account, PASSWORD)
    close_vault(unlock(open_vault, open_vault.account, "Pet jelenů běží lesem dál"))


def test_nobody_lets_the_vault_be_given_a_key_of_his_own(open_vault):
    """The true envelope as the former one, and before it one that everybody can make."""
    close_vault(open_vault)
    ring, own = read_key_ring(open_vault.folder), new_data_key()
    recipients = [pyrage.x25519.Recipient.from_str(each) for each in (ring.slots[0].recipient, ring.recovery)]
    forged = with_sealed_head(
        replace(
            with_data_key(ring, own, open_vault.data_key),
            former_envelope=ring.envelope,
            envelope=bytes(pyrage.encrypt(own, recipients)),
        ),
        (own,),
    )
    for each in (forged, replace(forged, head_seal=b"")):
        put(open_vault.folder, each)
        with pytest.raises(KeyFileDamaged):
            unlock(open_vault, open_vault.account, PASSWORD)
    put(open_vault.folder, ring)
    vault = unlock(open_vault, open_vault.account, PASSWORD)
    assert vault.data_key == open_vault.data_key
    close_vault(vault)


# Finding 11: a secret in somebody else's slot


def test_nobody_opens_anothers_slot_by_a_secret_of_his_own(open_vault, colleague):
    close_vault(open_vault)
    ring, own = read_key_ring(open_vault.folder), "Moje vlastni dlouhe heslo"
    lead, mine = ring.slots
    secret = str(unwrapped(ring, mine, OTHER_PASSWORD)).encode()
    bound = f"{ring.vault_id}\n{lead.account_id}".encode()
    forged = replace(lead, wrapped=AESGCM(stretched(own, lead.salt, lead.costs)).encrypt(lead.nonce, secret, bound))
    put(open_vault.folder, replace(ring, slots=(forged, mine)))
    with pytest.raises(KeyFileDamaged):
        unlock(open_vault, open_vault.account, own)
    put(open_vault.folder, replace(ring, slots=(replace(forged, recipient=mine.recipient), mine)))
    with pytest.raises(KeyFileDamaged):
        unlock(open_vault, open_vault.account, own)


# Findings 6, 7: closings


def test_a_slot_without_an_account_goes_at_the_next_unlocking(open_vault, colleague):
    ghost = replace(colleague, id="ghost")
    keep_ring(open_vault, with_slot(ring_of(open_vault), ghost, OTHER_PASSWORD, open_vault.data_key, QUICK))
    former = open_vault.data_key
    close_vault(open_vault)
    vault = unlock(open_vault, open_vault.account, PASSWORD)
    assert [slot.account_id for slot in ring_of(vault).slots] == [open_vault.account.id, colleague.id]
    assert vault.data_key != former
    close_vault(vault)


def test_a_folder_in_a_backup_does_not_stop_a_closing(open_vault, colleague):
    good = MakeBackup().answer(open_vault).name
    planted = open_vault.folder.backups / "20260101T000000Z-00000000"
    (planted / "keys.json").mkdir(parents=True)
    CloseAccount(colleague.id).answer(open_vault)
    assert ring_of(open_vault).slot_of(colleague.id) is None
    (row,) = (row for row in audit_chain.rows(open_vault.connection) if row.act is Act.CLOSING_UNFINISHED)
    assert row.subject == planted.name
    backup = type(open_vault.folder)(open_vault.folder.backups / good)
    assert read_key_ring(backup).slot_of(colleague.id) is None


def test_whoever_unlocks_is_told_of_a_closing_that_cannot_be_finished(open_vault, colleague, monkeypatch):
    with open_vault.changing() as connection:
        connection.execute("UPDATE account SET closed_at = 'then' WHERE id = ?", (colleague.id,))
    close_vault(open_vault)

    def full(*_):
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(rekeying, "rewrap_backups", full)
        vault = unlock(open_vault, open_vault.account, PASSWORD)
    (row,) = (row for row in audit_chain.rows(vault.connection) if row.act is Act.CLOSING_UNFINISHED)
    assert row.reason == "DiskFull"
    assert ring_of(vault).slot_of(colleague.id) is not None
    close_vault(vault)
    vault = unlock(open_vault, open_vault.account, PASSWORD)
    assert ring_of(vault).slot_of(colleague.id) is None
    close_vault(vault)


def test_a_restoring_over_a_key_file_with_the_highest_number_works(open_vault):
    backup = open_vault.folder.backups / MakeBackup().answer(open_vault).name
    me = open_vault.account
    close_vault(open_vault)
    put(open_vault.folder, replace(read_key_ring(open_vault.folder), sequence=1 << 62))
    Restore(backup, Password(me.id, PASSWORD)).open(open_vault.folder, open_vault.now)
    for _ in range(2):
        vault = unlock(open_vault, me, PASSWORD)
        assert ring_of(vault).sequence < 1_000
        close_vault(vault)


# Finding 14: who closes or changes accounts


def test_who_has_closed_his_own_account_gets_nothing_more(open_vault, colleague):
    me = open_vault.account
    ChangeAccount(colleague.id, colleague.name, frozenset({Role.WORKER, Role.ADMINISTRATOR})).answer(open_vault)
    file = NewFile("Modrá", Category.PRISON).answer(open_vault)
    CloseAccount(me.id, colleague.id).answer(open_vault)
    wishes = (WhoAmI(), ListAccounts(), ReadFile(file.id), NewFile("Eva", Category.PRISON), VerifyAudit())
    for wish in (*wishes, ChangePassword(PASSWORD, OTHER_PASSWORD, QUICK), MakeBackup()):
        with pytest.raises((VaultLocked, NotAllowed)):
            wish.answer(open_vault)
    close_vault(open_vault)
    with pytest.raises(AccountNotFound):
        unlock(open_vault, me, PASSWORD)
    vault = unlock(open_vault, colleague, OTHER_PASSWORD)
    assert Act.LOCKED in acts(vault)
    close_vault(vault)


def test_nobody_loses_the_role_that_keeps_his_files(open_vault, colleague):
    file = NewFile("Modrá", Category.PRISON).answer(open_vault)
    Reassign(file.id, colleague.id).answer(open_vault)
    with pytest.raises(FilesWithoutOwner):
        ChangeAccount(colleague.id, colleague.name, frozenset({Role.READ_ONLY})).answer(open_vault)
    Reassign(file.id, open_vault.account.id, colleague.id).answer(open_vault)
    ChangeAccount(colleague.id, colleague.name, frozenset({Role.ADMINISTRATOR})).answer(open_vault)
    rows = audit_chain.rows(open_vault.connection, most=2)
    assert {row.act for row in rows} == {Act.ACCOUNT_CHANGED, Act.FILE_REASSIGNED}
    assert {row.reason for row in rows} == {"roles:administrator", f"owner:{open_vault.account.id}"}
    assert ReadFile(file.id).answer(open_vault).file.deputy_id == ""


def test_a_first_password_is_to_be_changed_by_its_owner(open_vault, colleague):
    third = "Pet jelenů běží lesem dál"
    assert not MustChangePassword().answer(open_vault)
    me = open_vault.account
    close_vault(open_vault)
    vault = unlock(open_vault, colleague, OTHER_PASSWORD)
    assert MustChangePassword().answer(vault)
    ChangePassword(OTHER_PASSWORD, third, QUICK).answer(vault)
    assert not MustChangePassword().answer(vault)
    close_vault(vault)
    vault = unlock(open_vault, me, PASSWORD)
    ResetPassword(colleague.id, OTHER_PASSWORD, QUICK).answer(vault)
    ResetPassword(me.id, PASSWORD, QUICK).answer(vault)
    assert not MustChangePassword().answer(vault)
    close_vault(vault)
    vault = unlock(open_vault, colleague, OTHER_PASSWORD)
    assert MustChangePassword().answer(vault)
    close_vault(vault)


# Findings 15, 19, 20: numbers and names


def test_there_is_no_room_for_one_account_more_than_a_hundred(open_vault):
    slot = ring_of(open_vault).slots[0]
    many = tuple(replace(slot, account_id=f"a{number}") for number in range(MOST_SLOTS - 1))
    full = replace(ring_of(open_vault), slots=(slot, *many))
    open_vault.ring = with_sealed_locks(full, open_vault.data_key)
    with pytest.raises(AccountsFull) as caught:
        AddAccount("Eva Malá", WORKER, OTHER_PASSWORD, QUICK).answer(open_vault)
    assert caught.value.most == MOST_SLOTS
    assert len(ListAccounts().answer(open_vault)) == 1
    open_vault.ring = replace(full, slots=(slot,))


def test_a_vault_is_founded_by_somebody_who_can_add_accounts(vault_folder, clock):
    for name, roles in (("", frozenset(Role)), (NAME, frozenset()), (NAME, WORKER)):
        with pytest.raises(ValueError):
            Found(name, PASSWORD, VaultPurpose.ME, roles, QUICK).open(vault_folder, clock)
    assert not vault_folder.is_there


def test_names_at_the_lock_hide_nothing_and_turn_nothing_round(open_vault):
    close_vault(open_vault)
    ring = read_key_ring(open_vault.folder)
    put(open_vault.folder, replace(ring, slots=(replace(ring.slots[0], name="Dana\n\0\u202e\u200b Novak"),)))
    (slot,) = read_key_ring(open_vault.folder).slots
    assert slot.name == "Dana Novak"
    for name in ("e\u0301" * 60, " a ", "x" * 70, "\u1112\u1161\u11ab" * 40):
        assert shown_name(shown_name(name)) == shown_name(name)


def test_an_open_vault_shows_no_key_when_it_is_printed(open_vault):
    assert repr(open_vault.data_key) not in repr(open_vault)
