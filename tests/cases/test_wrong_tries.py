import json
import os
import subprocess
import sys
from datetime import datetime, timedelta

import pytest

from tests.cases.conftest import NOW, OTHER_PASSWORD, PASSWORD, QUICK
from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.account_requests import ChangePassword
from workpris_desktop.cases.openings import close_vault
from workpris_desktop.cases.wrong_tries import FREE_TRIES, LONGEST_WAIT_S, WrongTries
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.domain.vault_errors import PasswordWrong, TooManyTries

HOUR = timedelta(hours=1)


@pytest.fixture
def tries_of(tmp_path):
    """Return a function that gives the tries as a program that has just been started finds them."""
    return lambda: WrongTries(tmp_path / "tries.json", VaultPurpose.ME)


def wait_of(tries, now, account="a"):
    try:
        tries.demand(account, now)
    except TooManyTries as told:
        return told.seconds
    return 0


def failures(tries):
    return tries.failures(("a", "b"), NOW, NOW + HOUR)


def after(tries_of, count, now=NOW, account="a"):
    for _ in range(count):
        tries_of().note(account, now)
    return tries_of()


def test_the_first_tries_are_free_and_then_the_wait_doubles(tries_of):
    waits = []
    for _ in range(17):
        tries_of().note("a", NOW)
        waits.append(wait_of(tries_of(), NOW))
    assert waits == [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300]


def test_it_says_how_many_are_left(tries_of):
    assert [after(tries_of, 1).left("a") for _ in range(6)] == [4, 3, 2, 1, 0, 0]


def test_the_wait_outlives_the_program_and_passes(tries_of):
    tries = after(tries_of, 10)
    assert wait_of(tries, NOW) == 32
    assert wait_of(tries_of(), NOW + timedelta(seconds=30)) == 2
    assert wait_of(tries_of(), NOW + timedelta(seconds=32)) == 0


def test_others_need_not_wait(tries_of):
    assert wait_of(after(tries_of, 20), NOW, account="b") == 0


def test_a_right_password_ends_it(tries_of):
    tries = after(tries_of, 20)
    tries.take_back("a")
    assert wait_of(tries_of(), NOW) == 0
    assert tries_of().left("a") == FREE_TRIES


@pytest.mark.parametrize("years", [1, 10, 300])
def test_a_clock_set_back_neither_skips_the_wait_nor_lasts_for_ever(tries_of, years):
    after(tries_of, 30)
    earlier = NOW - timedelta(days=365 * years)
    assert wait_of(tries_of(), earlier) == LONGEST_WAIT_S
    assert wait_of(tries_of(), earlier + timedelta(seconds=100)) == LONGEST_WAIT_S - 100
    assert wait_of(tries_of(), earlier + timedelta(seconds=LONGEST_WAIT_S)) == 0


def test_wrong_tries_are_kept_for_the_audit_with_their_moments(tries_of):
    for minute, account in enumerate("abab"):
        tries_of().note(account, NOW + timedelta(minutes=minute))
    tries = tries_of()
    tries.take_back("b")
    assert failures(tries) == tuple((NOW + timedelta(minutes=minute), "aba"[minute]) for minute in range(3))
    tries.audited()
    assert failures(tries_of()) == ()
    assert tries_of().left("a") == FREE_TRIES - 2


def test_a_wrong_recovery_key_is_kept_but_makes_nobody_wait(tries_of):
    for _ in range(50):
        tries_of().note_recovery("a", NOW)
    assert wait_of(tries_of(), NOW) == 0
    assert tries_of().left("a") == FREE_TRIES
    assert len(failures(tries_of())) == 50


def test_the_audit_gets_nothing_from_accounts_that_there_are_not_nor_from_years_that_cannot_be(tries_of, tmp_path):
    moments = [
        "0001-01-01T00:00:00+23:59",
        "0001-01-01T00:00:00Z",
        (NOW - timedelta(seconds=1)).isoformat(),
        NOW.isoformat(),
        (NOW + HOUR).isoformat(),
        (NOW + HOUR + timedelta(seconds=1)).isoformat(),
        "9999-12-31T23:59:59-23:59",
    ]
    kept = {
        "a": {"count": 5, "last": moments[0], "moments": moments},
        "Jan Novák, nar. 1980": {"moments": [moments[3]]},
    }
    (tmp_path / "tries.json").write_text(json.dumps(kept))
    assert failures(tries_of()) == ((NOW, "a"), (NOW + HOUR, "a"))
    assert wait_of(tries_of(), NOW) == 0


def test_nor_more_than_a_hundred_at_once(tries_of, tmp_path):
    moments = [(NOW + timedelta(milliseconds=number)).isoformat() for number in range(5_000)]
    (tmp_path / "tries.json").write_text(json.dumps({name: {"moments": moments} for name in "ab"}))
    found = failures(tries_of())
    assert len(found) == 100
    assert found[-1][0].isoformat() == moments[-1]


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_pipe_in_its_place_keeps_nobody_waiting(tmp_path):
    os.mkfifo(tmp_path / "tries.json")
    code = (
        "import sys; from pathlib import Path; from workpris_desktop.cases.wrong_tries import WrongTries;"
        "from workpris_desktop.domain.vault import VaultPurpose;"
        "print(WrongTries(Path(sys.argv[1]), VaultPurpose.ME).left('a'))"
    )
    command = [sys.executable, "-c", code, tmp_path / "tries.json"]
    said = subprocess.run(command, stdout=subprocess.PIPE, timeout=20, check=True)
    assert int(said.stdout) == FREE_TRIES


def test_a_thousand_tries_do_not_fill_the_disk(tries_of, tmp_path):
    for _ in range(300):
        tries_of().note("a", NOW)
    assert (tmp_path / "tries.json").stat().st_size < 5_000


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff" * 40,
        b'{"a":{"count":-1}}',
        b'{"a":{"count":"5"}}',
        b'{"a":{"count":1e400}}',
        b'{"a":{"count":9,"last":"yesterday"}}',
        b'{"a":{"count":9,"last":"2026-01-01T00:00:00"}}',
        b"[" * 100000,
        b'{"a":{"count":9,"last":"2026-01-01T00:00:00Z","moments":["2026-01-01T00:00:00"]}}',
        b" " * 2000000,
    ],
)
def test_a_damaged_file_keeps_nobody_out(tries_of, tmp_path, content):
    (tmp_path / "tries.json").write_bytes(content)
    assert wait_of(tries_of(), NOW) == 0
    assert wait_of(after(tries_of, 6), NOW) == 2


def test_the_file_cut_at_every_offset_keeps_nobody_out(tries_of, tmp_path):
    after(tries_of, 7)
    whole = (tmp_path / "tries.json").read_bytes()
    for length in range(len(whole)):
        (tmp_path / "tries.json").write_bytes(whole[:length])
        assert wait_of(tries_of(), NOW) == 0


def test_a_folder_that_takes_no_file_keeps_nobody_out(tmp_path):
    tries = WrongTries(tmp_path / "gone" / "tries.json", VaultPurpose.ME)
    for _ in range(7):
        tries.note("a", NOW)
    assert wait_of(tries, NOW) == 4


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
@pytest.mark.parametrize(("purpose", "mode"), [(VaultPurpose.ME, 0o600), (VaultPurpose.OFFICE, 0o660)])
def test_it_is_for_those_of_the_vault_only(tmp_path, purpose, mode):
    WrongTries(tmp_path / "tries.json", purpose).note("a", datetime.now(NOW.tzinfo))
    assert (tmp_path / "tries.json").stat().st_mode & 0o777 == mode


def test_who_writes_the_file_without_a_password_writes_nothing_else_into_the_audit(unlocked, vault_folder, founded):
    close_vault(unlocked())
    others = {f"x{number}": {"moments": [NOW.isoformat()] * 50} for number in range(20)}
    own = {"count": 1, "moments": ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", *[NOW.isoformat()] * 5_000]}
    vault_folder.tries_file.write_text(json.dumps({**others, founded.account.id: own}))
    vault = unlocked()
    failed = [row for row in audit_chain.rows(vault.connection, most=100_000) if row.act is Act.OPENING_FAILED]
    assert {(row.account_id, row.at) for row in failed} == {(founded.account.id, NOW)}
    assert len(failed) in (99, 100)


def test_a_wrong_password_at_a_vault_that_was_left_open_is_told_at_the_next_unlocking(unlocked, clock):
    vault = unlocked()
    clock.go(minutes=1)
    with pytest.raises(PasswordWrong):
        ChangePassword(OTHER_PASSWORD, PASSWORD, QUICK).answer(vault)
    tried_at = clock.now
    clock.go(minutes=1)
    close_vault(vault)
    found = [row for row in audit_chain.rows(unlocked().connection) if row.act is Act.OPENING_FAILED]
    assert [row.at for row in found] == [tried_at]
