"""Client data in a terminal: for the person, and for a shared register; the password stands in no command line."""

import json
import stat
from contextlib import contextmanager
from datetime import date

import pyrage
import pytest

from tests.cases.conftest import NAME, PASSWORD, QUICK
from tests.cases.session_requests import standing_still
from tests.support.client_rows import answered, needed
from workpris_desktop.cases.consent_requests import GiveRegisterConsent, WithdrawRegisterConsent
from workpris_desktop.cases.file_requests import ListFiles, NewFile, WriteEntry
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.consent import ConsentHow
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.system.paths import DataFolder

IDENTITY = pyrage.x25519.Identity.generate()
KEY = str(IDENTITY.to_public())
PASSPHRASE = "seven hares run over land"
REFERENCE = "SPZN 12"
AUTHORITY = "Probační služba"


@pytest.fixture
def home(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def account_id(home):
    """A vault with one client, closed; whose it is."""
    folder = VaultFolder(DataFolder(home).vault_folder)
    vault, founded = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(folder, standing_still)
    file = NewFile("Jiří Tajný", Category.PRISON, REFERENCE).answer(vault)
    answered(vault, file.id, B3="1990-05-17", C1=("region:CZ064",), D3="2027-03-12")
    answered(vault, file.id, broken=("C4",), C4="jiri(at)home")
    needed(vault, file.id, "housing.no_home", wish="a garden")
    entry = WriteEntry(file.id, "Called the hostel").answer(vault)
    WriteEntry(file.id, "Called the hostel twice", entry.id).answer(vault)
    close_vault(vault)
    return founded.account.id


@pytest.fixture
def opened(home, account_id):
    """Return a function that opens the vault for a while, and gives it with its first file."""

    @contextmanager
    def open_for_a_while():
        folder = VaultFolder(DataFolder(home).vault_folder)
        vault, _ = Unlock(account_id, PASSWORD).open(folder, standing_still)
        try:
            yield vault, ListFiles().answer(vault)[0]
        finally:
            close_vault(vault)

    return open_for_a_while


@pytest.fixture
def cases(workpris, home, account_id):
    """Return a function that runs a command about clients."""

    def call(*words, given=f"{PASSWORD}\n", **settings):
        return workpris("cases", *words, folder=home, given=given, **settings)

    return call


def agree(vault, file, *facts, receiver=AUTHORITY):
    consent = GiveRegisterConsent(file.id, receiver, frozenset(facts), ConsentHow.SAID, "Dana", date(2027, 10, 1))
    return consent.answer(vault)


@pytest.mark.parametrize("called", [REFERENCE, "spzn-12", "jiri TAJNY"])
def test_all_about_a_person_is_shown_and_saved_nowhere(cases, home, called):
    before = {path for path in home.rglob("*") if path.is_file()}
    shown = cases("export-access", called)
    assert shown.code == 0, shown.err
    for told in ("Jiří Tajný", "17 May 1990", "Jihomoravský kraj", "12 Mar 2027", "jiri(at)home", "a garden"):
        assert told in shown.out
    assert "Called the hostel twice" in shown.out
    assert "It said before: Called the hostel\n" in shown.out
    assert "not used" in shown.out
    assert f"{NAME}: File begun" in shown.out
    assert "WHO HAS DONE WHAT WITH YOUR FILE" in shown.out
    assert "data protection authority" in shown.out
    after = {path for path in home.rglob("*") if path.is_file()}
    assert {path.suffix for path in after - before} <= {".db", ".json", ".log"}


def test_it_is_saved_for_the_owner_only_and_said_to_be_plain_text(cases, tmp_path):
    file = tmp_path / "access.txt"
    saved = cases("export-access", REFERENCE, "--to", file)
    assert saved.code == 0, saved.err
    assert saved.out == ""
    assert "plain text" in saved.err
    assert "Jiří Tajný" in file.read_text(encoding="utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_machine_reads_all_of_it(cases, opened):
    with opened() as (vault, file):
        agree(vault, file, "B3")
    told = cases("export-access", file.id, "--json").json()
    assert (told["format"], told["version"]) == ("workpris-access", 1)
    assert told["file"]["name"] == "Jiří Tajný"
    answers = {answer["field"]: answer for answer in told["intake"]["answers"]}
    assert answers["B3"]["value"] == "1990-05-17"
    assert answers["C4"]["is_broken"] is True
    assert told["intake"]["needs"][0]["wish"] == "a garden"
    assert told["entries"][0]["former"] == ["Called the hostel"]
    assert told["consents"][0]["facts"] == ["B3"]
    acts = [row["act"] for row in told["acts"]]
    assert acts[0] == "file_opened"
    assert acts[-1] == "access_exported"
    assert {row["subject"] for row in told["acts"]} == {file.id}


def test_a_wrong_password_or_name_shows_nothing(cases):
    wrong = cases("export-access", REFERENCE, given="wrong\n")
    assert (wrong.code, wrong.out) == (3, "")
    for called in ("Jiří", "", "%", "SPZN"):
        missing = cases("export-access", called)
        assert (missing.code, missing.out) == (3, "")
    assert cases("export-access", REFERENCE, given="").code == 2


def test_two_of_one_name_are_told_apart_by_the_reference(cases, opened):
    with opened() as (vault, _):
        NewFile("JIŘÍ TAJNÝ", Category.ADVICE).answer(vault)
    both = cases("export-access", "Jiří Tajný")
    assert (both.code, both.out) == (3, "")
    assert cases("export-access", REFERENCE).code == 0


def test_the_register_is_saved_for_the_authority_only(cases, opened, tmp_path):
    with opened() as (vault, file):
        agree(vault, file, "B3", "C4")
    target = tmp_path / "register.age"
    saved = cases("export-register", "--to", target, "--recipient", KEY, "--json")
    assert saved.code == 0, saved.err
    assert saved.json() == {"file": str(target), "authority": AUTHORITY, "clients": 1, "unreadable": 0}
    (client,) = json.loads(pyrage.decrypt(target.read_bytes(), [IDENTITY]))["clients"]
    assert set(client["facts"]) == {"B3"}
    assert b"1990" not in target.read_bytes()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_the_register_is_locked_by_a_passphrase(cases, opened, tmp_path):
    with opened() as (vault, file):
        agree(vault, file, "B3")
    target = tmp_path / "register.age"
    lines = f"{PASSWORD}\n{PASSPHRASE}\n"
    saved = cases(
        "export-register", "--to", target, "--passphrase-prompt", "--authority", "probacni sluzba", given=lines
    )
    assert saved.code == 0, saved.err
    assert AUTHORITY in saved.out
    assert json.loads(pyrage.passphrase.decrypt(target.read_bytes(), PASSPHRASE))["authority"] == AUTHORITY
    assert PASSPHRASE not in saved.out + saved.err


def test_nothing_is_saved_where_nothing_may_go_out(cases, opened, tmp_path):
    target = tmp_path / "register.age"
    assert cases("export-register", "--to", target, "--recipient", KEY).code == 1
    with opened() as (vault, file):
        agree(vault, file, "B3")
        WithdrawRegisterConsent(file.id).answer(vault)
    assert cases("export-register", "--to", target, "--recipient", KEY).code == 1
    with opened() as (vault, file):
        agree(vault, file, "B3")
    for key in ("", "age1", str(IDENTITY)):
        refused = cases("export-register", "--to", target, "--recipient", key)
        assert refused.code == 3
        assert str(IDENTITY) not in refused.out + refused.err
    weak = f"{PASSWORD}\nheslo\n"
    assert cases("export-register", "--to", target, "--passphrase-prompt", given=weak).code == 3
    assert cases("export-register", "--to", target, "--passphrase-prompt").code == 2
    assert not target.exists()


def test_a_folder_that_is_not_there_is_told_before_anything_is_exported(cases, opened, tmp_path):
    with opened() as (vault, file):
        agree(vault, file, "B3")
    target = tmp_path / "no" / "register.age"
    assert cases("export-register", "--to", target, "--recipient", KEY).code == 4
    assert cases("export-access", REFERENCE, "--to", target).code == 4
    with opened() as (vault, _):
        noted = {act for (act,) in vault.connection.execute("SELECT act FROM audit")}
    assert not noted & {"register_exported", "file_exported", "access_exported"}


def test_the_file_is_locked_in_one_way(cases, tmp_path):
    target = tmp_path / "register.age"
    assert cases("export-register", "--to", target).code == 2
    assert cases("export-register", "--to", target, "--recipient", KEY, "--passphrase-prompt").code == 2
    assert cases("export-register", "--recipient", KEY).code == 2


def test_nothing_else_about_clients_is_in_the_terminal(cases):
    assert cases("list").code == 2
    helped = cases("--help")
    assert "export-access" in helped.out
    assert "export-register" in helped.out
