import json
from dataclasses import replace

import msgspec
import pyrage
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.cases.conftest import OTHER_PASSWORD, PASSWORD, QUICK
from workpris_desktop.cases.argon2_stretching import stretched
from workpris_desktop.cases.engine import new_data_key
from workpris_desktop.cases.locked_keys import (
    data_keys,
    new_ring,
    recovered,
    unwrapped,
    with_data_key,
    with_name,
    with_new_password,
    with_recovery,
    with_slot,
    without_former,
    without_slot,
)
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.password import LONGEST_PASSWORD, Weakness
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.domain.vault_errors import (
    AccountNotFound,
    KeyFileDamaged,
    PasswordWeak,
    PasswordWrong,
    RecoveryKeyWrong,
)

DATA_KEY, NEXT_KEY = new_data_key(), new_data_key()
DANA = Account("dana", "Dana Novak", frozenset())
EMIL = Account("emil", "Emil Horak", frozenset())
EMILS_PASSWORD = "Tisíc malých žlutých kachen"


@pytest.fixture(scope="module")
def founded():
    return new_ring("vault", VaultPurpose.OFFICE, DANA, PASSWORD, DATA_KEY, costs=QUICK)


@pytest.fixture
def ring(founded):
    return founded[0]


@pytest.fixture
def ring_of_two(ring):
    return with_slot(ring, EMIL, EMILS_PASSWORD, DATA_KEY, QUICK)


def keys_by(ring, account, password):
    slot = ring.slot_of(account.id)
    assert slot is not None
    return data_keys(ring, unwrapped(ring, slot, password))


def test_the_password_of_each_account_opens_the_one_key(ring_of_two):
    assert keys_by(ring_of_two, DANA, PASSWORD) == (DATA_KEY,)
    assert keys_by(ring_of_two, EMIL, EMILS_PASSWORD) == (DATA_KEY,)


@pytest.mark.parametrize(
    "password",
    ["", " " + PASSWORD, PASSWORD[:-1], PASSWORD.lower(), EMILS_PASSWORD, "x" * (LONGEST_PASSWORD + 1), "\udc80"],
)
def test_another_password_opens_nothing(ring_of_two, password):
    with pytest.raises(PasswordWrong):
        keys_by(ring_of_two, DANA, password)


def test_a_slot_is_no_ones_but_its_accounts(ring_of_two):
    dana, emil = ring_of_two.slots
    swapped = replace(ring_of_two, slots=(replace(dana, account_id="emil"), replace(emil, account_id="dana")))
    with pytest.raises(PasswordWrong):
        keys_by(swapped, EMIL, PASSWORD)
    with pytest.raises(PasswordWrong):
        keys_by(replace(ring_of_two, vault_id="another"), DANA, PASSWORD)


def test_cheaper_costs_that_are_written_into_a_slot_do_not_open_it(ring):
    slot = replace(ring.slots[0], passes=2)
    with pytest.raises(PasswordWrong):
        unwrapped(ring, slot, PASSWORD)


def test_a_password_is_changed_without_anybody_elses(ring_of_two):
    changed = with_new_password(ring_of_two, DANA.id, PASSWORD, OTHER_PASSWORD, QUICK)
    assert keys_by(changed, DANA, OTHER_PASSWORD) == (DATA_KEY,)
    assert keys_by(changed, EMIL, EMILS_PASSWORD) == (DATA_KEY,)
    assert [slot.account_id for slot in changed.slots] == [DANA.id, EMIL.id]
    assert changed.slots[1] == ring_of_two.slots[1]
    with pytest.raises(PasswordWrong):
        keys_by(changed, DANA, PASSWORD)


def test_a_changed_password_makes_the_old_secret_worthless_for_later_keys(ring):
    old_secret = unwrapped(ring, ring.slots[0], PASSWORD)
    changed = with_new_password(ring, DANA.id, PASSWORD, OTHER_PASSWORD, QUICK)
    with pytest.raises(KeyFileDamaged):
        data_keys(without_former(with_data_key(changed, NEXT_KEY, DATA_KEY)), old_secret)


def test_a_password_is_not_changed_without_the_old_one(ring):
    with pytest.raises(PasswordWrong):
        with_new_password(ring, DANA.id, OTHER_PASSWORD, EMILS_PASSWORD, QUICK)
    with pytest.raises(AccountNotFound):
        with_new_password(ring, EMIL.id, PASSWORD, EMILS_PASSWORD, QUICK)


@pytest.mark.parametrize(
    ("password", "weakness"),
    [
        ("short", Weakness.SHORT),
        ("x" * 1001, Weakness.LONG),
        ("ababababababab", Weakness.FEW_DIFFERENT),
        ("Dana Novak 1", Weakness.IS_NAME),
        ("passwort1234", Weakness.WELL_KNOWN),
    ],
)
def test_a_weak_password_is_refused_wherever_one_is_set(ring, password, weakness):
    wishes = (
        lambda: new_ring("v", VaultPurpose.ME, DANA, password, DATA_KEY, costs=QUICK),
        lambda: with_slot(ring, DANA, password, DATA_KEY, QUICK),
        lambda: with_new_password(ring, DANA.id, PASSWORD, password, QUICK),
    )
    for wish in wishes:
        with pytest.raises(PasswordWeak) as caught:
            wish()
        assert caught.value.weakness is weakness


def test_who_is_taken_off_gets_in_no_more_and_has_no_part_in_the_next_key(ring_of_two):
    secret = unwrapped(ring_of_two, ring_of_two.slots[1], EMILS_PASSWORD)
    without = without_slot(ring_of_two, EMIL.id, DATA_KEY)
    assert without.slot_of(EMIL.id) is None
    with pytest.raises(KeyFileDamaged):
        data_keys(without, secret)
    assert keys_by(without, DANA, PASSWORD) == (DATA_KEY,)
    assert without_slot(without, EMIL.id, DATA_KEY).slots == without.slots


def test_a_new_key_and_the_former_are_both_there_until_that_is_over(ring_of_two):
    both = with_data_key(ring_of_two, NEXT_KEY, DATA_KEY)
    assert keys_by(both, EMIL, EMILS_PASSWORD) == (NEXT_KEY, DATA_KEY)
    assert keys_by(without_former(both), DANA, PASSWORD) == (NEXT_KEY,)
    changed = with_slot(without_former(both), EMIL, OTHER_PASSWORD, NEXT_KEY, QUICK)
    assert keys_by(changed, EMIL, OTHER_PASSWORD) == (NEXT_KEY,)


def test_the_recovery_key_opens_it_through_all_changes(founded):
    ring, shown = founded
    ring = with_slot(ring, EMIL, EMILS_PASSWORD, DATA_KEY, QUICK)
    ring = with_new_password(ring, DANA.id, PASSWORD, OTHER_PASSWORD, QUICK)
    ring = without_former(with_data_key(ring, NEXT_KEY, DATA_KEY))
    assert data_keys(ring, recovered(ring, shown)) == (NEXT_KEY,)


def test_an_older_recovery_sheet_is_worth_nothing_after_a_new_one(founded):
    ring, shown = founded
    renewed, fresh = with_recovery(ring, DATA_KEY)
    assert data_keys(renewed, recovered(renewed, fresh)) == (DATA_KEY,)
    with pytest.raises(RecoveryKeyWrong):
        recovered(renewed, shown)
    assert keys_by(renewed, DANA, PASSWORD) == (DATA_KEY,)


def test_the_sheet_of_another_vault_is_wrong(ring):
    _, other = new_ring("other", VaultPurpose.ME, DANA, PASSWORD, DATA_KEY, costs=QUICK)
    with pytest.raises(RecoveryKeyWrong):
        recovered(ring, other)


def test_only_the_public_half_of_the_recovery_key_is_kept(founded):
    ring, shown = founded
    kept = json.dumps(json.loads(msgspec.json.encode(ring)))
    assert ring.recovery in kept
    assert shown.split()[3] not in kept


@pytest.mark.parametrize("what", ["slot", "secret", "recovery", "dropped"])
def test_who_can_only_write_files_adds_no_recipient(ring_of_two, what):
    """A colleague with rights to the folder, who waits for the key to be locked for a secret of his own."""
    intruder = pyrage.x25519.Identity.generate()
    own = str(intruder.to_public())
    emil = ring_of_two.slots[1]
    forged = {
        "slot": replace(ring_of_two, slots=(*ring_of_two.slots, replace(emil, account_id="third", recipient=own))),
        "secret": replace(ring_of_two, slots=(ring_of_two.slots[0], replace(emil, recipient=own))),
        "recovery": replace(ring_of_two, recovery=own),
        "dropped": replace(ring_of_two, slots=ring_of_two.slots[:1]),
    }[what]
    acts = (
        lambda: with_slot(forged, DANA, OTHER_PASSWORD, DATA_KEY, QUICK),
        lambda: without_slot(forged, EMIL.id, DATA_KEY),
        lambda: with_new_password(forged, DANA.id, PASSWORD, OTHER_PASSWORD, QUICK),
        lambda: with_data_key(forged, NEXT_KEY, DATA_KEY),
        lambda: with_recovery(forged, DATA_KEY),
    )
    for act in acts:
        with pytest.raises(KeyFileDamaged):
            act()


def test_an_account_gets_another_name(ring_of_two):
    renamed = with_name(ring_of_two, EMIL.id, "Emil Malý", DATA_KEY)
    assert [slot.name for slot in renamed.slots] == ["Dana Novak", "Emil Malý"]
    assert keys_by(renamed, EMIL, EMILS_PASSWORD) == (DATA_KEY,)
    assert with_slot(renamed, DANA, OTHER_PASSWORD, DATA_KEY, QUICK)


def test_a_torn_envelope_is_damage_and_no_wrong_password(ring):
    torn = replace(ring, envelope=ring.envelope[:-1])
    with pytest.raises(KeyFileDamaged):
        keys_by(torn, DANA, PASSWORD)


def test_what_a_right_password_opens_and_is_no_secret_is_damage(ring):
    slot = ring.slots[0]
    cipher = AESGCM(stretched(PASSWORD, slot.salt, slot.costs))
    for content in (b"AGE-SECRET-KEY-1QQQQ", b"\xff\xfe"):
        wrapped = cipher.encrypt(slot.nonce, content, f"{ring.vault_id}\n{slot.account_id}".encode())
        with pytest.raises(KeyFileDamaged):
            unwrapped(ring, replace(slot, wrapped=wrapped), PASSWORD)


def test_no_two_slots_or_envelopes_are_alike(ring):
    again = with_slot(ring, DANA, PASSWORD, DATA_KEY, QUICK)
    first, second = ring.slots[0], again.slots[0]
    assert {first.salt, first.nonce, first.wrapped}.isdisjoint({second.salt, second.nonce, second.wrapped})
    assert first.recipient != second.recipient
    assert ring.envelope != again.envelope
