"""A row that is not as it was written: told as damage, and nobody else's files are hidden by it."""

import pytest

from tests.cases.test_register_export import FORM, IDENTITY, KEY, consent
from tests.support.client_rows import answered
from tests.support.vault_people import colleague
from workpris_desktop.cases.audit_requests import VerifyAudit
from workpris_desktop.cases.consent_requests import ReadConsents, ReadFileConsents
from workpris_desktop.cases.engine import wrapped_engine_errors
from workpris_desktop.cases.file_requests import ListFiles, NewFile, OpenInEmergency, ReadFile, SearchFiles
from workpris_desktop.cases.register_export import Destination
from workpris_desktop.cases.register_requests import ExportRegister, ReadRegister, TakeReleaseList
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.release_list import Release
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import ClientFileNotFound, VaultDamaged

FIRST, SECOND = "Adam Bílý", "Berta Nová"
BAD_TEXT = "CAST(x'41ff42' AS TEXT)"


@pytest.fixture
def files(open_vault):
    """Two files with answers and a consent each; the first one is what is damaged."""
    files = [NewFile(name, Category.PRISON).answer(open_vault) for name in (FIRST, SECOND)]
    for file in files:
        answered(open_vault, file.id, B3="1990-05-17", D3="2027-02-01", C1=("region:CZ064",))
        consent(open_vault, file, "B3")
    return files


def damage(vault, table, column, value, file, key="file_id"):
    with vault.changing() as connection:
        connection.execute(f"UPDATE {table} SET {column} = {value} WHERE {key} = ?", (file.id,))


CONSENTS = [
    ("facts", "'{'"),
    ("facts", "'null'"),
    ("facts", "'\"B3\"'"),
    ("facts", "'[1]'"),
    ("ends_on", "'x'"),
    ("given_on", BAD_TEXT),
    ("receiver", BAD_TEXT),
    ("read_by", BAD_TEXT),
]


@pytest.mark.parametrize(("column", "value"), CONSENTS)
def test_a_damaged_consent_is_told_as_damage(open_vault, files, column, value):
    damage(open_vault, "consent", column, value, files[0])
    for request in (ReadConsents, ReadFileConsents):
        with pytest.raises(VaultDamaged) as raised:
            request(files[0].id).answer(open_vault)
        assert "B3" not in str(raised.value)
        request(files[1].id).answer(open_vault)


@pytest.mark.parametrize(("column", "value"), CONSENTS)
def test_a_client_with_a_damaged_consent_is_left_out_of_the_exchange_and_counted(open_vault, files, column, value):
    damage(open_vault, "consent", column, value, files[0])
    export = ExportRegister(FORM, Destination(KEY)).answer(open_vault)
    assert (export.clients, export.unreadable) == (1, 1)
    assert export.content.startswith(b"age-encryption.org/v1")
    assert IDENTITY is not None
    VerifyAudit().answer(open_vault)


def test_of_a_client_one_of_whose_consents_is_damaged_none_counts_for_it_may_be_a_refusal(open_vault, files):
    consent(open_vault, files[0], receiver="Probační služba", is_refused=True)
    with open_vault.changing() as connection:
        connection.execute(
            "UPDATE consent SET facts = '{', receiver = 'x' WHERE is_refused = 1 AND file_id = ?", (files[0].id,)
        )
    export = ExportRegister(FORM, Destination(KEY), "Probační služba").answer(open_vault)
    assert (export.clients, export.unreadable) == (1, 1)


def test_an_exchange_of_nobody_but_damaged_ones_says_so(open_vault, files):
    for file in files:
        damage(open_vault, "consent", "facts", "'{'", file)
    with pytest.raises(VaultDamaged):
        ExportRegister(FORM, Destination(KEY)).answer(open_vault)


@pytest.mark.parametrize("value", ["'{{'", "'5'", "'[[[1]]]'", "'\"\\ud800\"'"])
def test_a_release_list_is_taken_in_beside_a_damaged_day_of_release(open_vault, files, value):
    damage(open_vault, "intake_answer", "value", value, files[0], "field = 'D3' AND file_id")
    day = open_vault.today
    report = TakeReleaseList((Release("Somebody New", day),), Category.PRISON).answer(open_vault)
    assert len(report.opened) == 1


@pytest.mark.parametrize("until", ["'zz'", "''", BAD_TEXT])
def test_an_unreadable_emergency_opens_nothing_and_keeps_nobody_from_the_other_files(open_vault, files, until):
    emil = colleague(open_vault, "Emil", Role.WORKER)
    own = NewFile("Own", Category.PRISON).answer(emil)
    for file in files:
        OpenInEmergency(file.id, "the client is in danger").answer(emil)
    damage(open_vault, "emergency", "until", until, files[0])
    assert {file.id for file in ListFiles().answer(emil)} == {own.id, files[1].id}
    ReadFile(own.id).answer(emil)
    ReadFile(files[1].id).answer(emil)
    with pytest.raises(ClientFileNotFound):
        ReadFile(files[0].id).answer(emil)


@pytest.mark.parametrize(
    ("column", "value"), [("name", BAD_TEXT), ("reference", BAD_TEXT), ("touched_on", "'nope'"), ("category", "'zzz'")]
)
def test_a_damaged_file_hides_no_other_one(open_vault, files, column, value):
    damage(open_vault, "client_file", column, value, files[0], "id")
    assert [file.name for file in ListFiles().answer(open_vault)] == [SECOND]
    assert [row.name for row in ReadRegister().answer(open_vault)] == [SECOND]
    with pytest.raises(VaultDamaged) as raised:
        ReadFile(files[0].id).answer(open_vault)
    assert SECOND not in str(raised.value)


@pytest.mark.parametrize("field", ["D3", "C1"])
@pytest.mark.parametrize(
    "value", ["'{{'", "'5'", "'[7]'", "'[[\"a\"]]'", "'\"\\ud800\"'", "'[\"\\ud800\"]'", "'{}'", "''", BAD_TEXT]
)
def test_a_damaged_answer_is_not_known_to_the_register(open_vault, files, field, value):
    damage(open_vault, "intake_answer", "value", value, files[0], f"field = '{field}' AND file_id")
    rows = {row.name: row for row in ReadRegister().answer(open_vault)}
    assert set(rows) == {FIRST, SECOND}
    assert (rows[FIRST].release_on is None) == (field == "D3")
    assert (rows[FIRST].region == "") == (field == "C1")
    assert rows[SECOND].region == "region:CZ064"
    assert rows[SECOND].release_on is not None


def test_a_search_leaves_out_a_file_that_cannot_be_read(open_vault, files):
    assert [hit.file.name for hit in SearchFiles("b").answer(open_vault)] == [SECOND, FIRST]
    damage(open_vault, "client_file", "touched_on", "'nope'", files[0], key="id")
    assert [hit.file.name for hit in SearchFiles("b").answer(open_vault)] == [SECOND]


def test_what_the_engine_cannot_read_is_not_quoted(open_vault, files, tmp_path):
    damage(open_vault, "client_file", "name", "CAST(x'5a71786164616dff' AS TEXT)", files[0], key="id")
    with pytest.raises(VaultDamaged) as raised, wrapped_engine_errors(tmp_path), open_vault.changing() as connection:
        connection.execute("SELECT name FROM client_file").fetchall()
    assert "Zqxadam" not in repr(raised.value) + str(raised.value.__dict__)
    assert raised.value.__cause__ is None
