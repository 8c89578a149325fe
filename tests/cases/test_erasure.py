"""Erasing a client's file: no byte of it stays, and what others have stays found (R17, F13)."""

import resource
import shutil
from contextlib import contextmanager
from random import Random

import pytest

from tests.support.vault_pages import plain_bytes, plain_pages
from tests.support.vault_rows import fill, text_of
from tests.torture.rounds import SEED
from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.choice_requests import ChooseService, NoteSheet
from workpris_desktop.cases.client_files import file_of
from workpris_desktop.cases.draft_requests import KeepDraft, ReadDraft
from workpris_desktop.cases.engine import checkpoint, open_database, whole
from workpris_desktop.cases.erasure import erase_file, finish_erasure, reapply_tombstones, sweep
from workpris_desktop.cases.file_requests import ChangeFile, NewFile, ReadFile, SearchFiles, WriteEntry
from workpris_desktop.cases.follow_up_requests import WriteFollowUp
from workpris_desktop.cases.intake_requests import DropAnswer, KeepAnswer, KeepAnswers, KeepNeed
from workpris_desktop.cases.policy import read_policy
from workpris_desktop.cases.retention_requests import Certificates, ConfirmErasure, KeepLonger
from workpris_desktop.cases.word_index import index_agrees
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.need import ClientNeed, NeedStatus
from workpris_desktop.domain.retention import Certificate
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import ClientFileNotFound

CASES = 50
KEPT = 13
"""Words of a file that still stand in it."""
WORKED_WITH = (
    *("úřední", "řekl", "jiné", "přání", "výjimka", "služba", "leták", "krok"),
    *("změněné", "vzaté"),
)
"""What a file of tests holds beside name and log, each with a word of its own; the last two are there no more."""

SYLLABLES = ("ří", "šk", "ně", "ža", "ch", "ůl", "do", "ba", "mi", "tý", "öß", "čr", "le", "ka")


def erase(vault, *files):
    for file in files:
        KeepLonger(file.id, vault.today, "asked for it").answer(vault)
    return ConfirmErasure(tuple(file.id for file in files), "time is over").answer(vault)


def secret(random, kind):
    """Return a word that stands nowhere else, of letters that all four languages have."""
    return (
        kind + "".join(random.choice(SYLLABLES) for _ in range(random.randrange(4, 9))) + f"{random.randrange(10**6)}"
    )


def secretive_file(vault, random):
    """Open a file with words of its own in all that is kept of it, and return it with these words."""
    words = [secret(random, kind) for kind in ("jméno", "číslo", "zápis", "dříve", "koncept", "starý")]
    name, reference, entry, former, draft, old = words
    more = [secret(random, kind) for kind in WORKED_WITH]
    file = NewFile(old[:60], Category.ADVICE, reference[:30]).answer(vault)
    file = ChangeFile(file.id, name[:60], Category.ADVICE, reference[:30]).answer(vault)
    first = WriteEntry(file.id, f"{text_of(random, random.randrange(20, 3000))} {former}").answer(vault)
    WriteEntry(file.id, f"{text_of(random, random.randrange(20, 3000))} {entry} dluhy", first.id).answer(vault)
    KeepDraft(f"file/{file.id}/entry", f"rozepsáno {draft}").answer(vault)
    work_with(vault, file, more)
    return file, [name[:60], reference[:30], entry, former, draft, *more, old[:60]]


def work_with(vault, file, words):
    """Put a word of its own into all that belongs to the work with a client; two of them were changed or dropped."""
    official, said, other, wish, override, service, sheet, step, changed, dropped = words
    KeepAnswer(file.id, IntakeAnswer("B2", value=f"{changed} ml.")).answer(vault)
    answers = (
        IntakeAnswer("B2", value=official),
        IntakeAnswer("C7", value=(("Jana", f"sestra {said}"),)),
        IntakeAnswer("F4", value="other", other=other),
        IntakeAnswer("H9", value=f"chci {dropped}"),
    )
    KeepAnswers(file.id, answers).answer(vault)
    DropAnswer(file.id, "H9").answer(vault)
    KeepNeed(file.id, ClientNeed("debts", NeedStatus.NEEDED, wish=f"splatit {wish}")).answer(vault)
    ChooseService(file.id, f"id-{service}", service, override=override).answer(vault)
    NoteSheet(file.id, SheetKind.LEAFLET, ((f"id-{sheet}", sheet, {}),)).answer(vault)
    WriteFollowUp(file.id, f"zavolat {step}", vault.today).answer(vault)


def traces(data, words):
    """Return the words that stand in these bytes, as they were written or folded."""
    forms = {word: {word, word.lower(), *folded_words(word)} for word in words}
    return [word for word, written in forms.items() if any(form.encode() in data for form in written)]


def test_no_byte_of_an_erased_file_stays_and_all_of_the_others(open_vault, record_property):
    random = Random(13 + SEED)
    fill(open_vault, 60, 800, entries_per_file=3)
    made = [secretive_file(open_vault, random) for _ in range(2 * CASES)]
    random.shuffle(made)
    erased, kept = made[:CASES], made[CASES:]
    before = plain_bytes(open_vault)
    # A word may run over the end of a page, and so cannot be seen; hardly any does.
    assert sum(len(traces(before, words[:KEPT])) for _, words in made) > KEPT * len(made) * 0.97

    for start in range(0, CASES, 5):
        erase(open_vault, *(file for file, _ in erased[start : start + 5]))

    after = plain_bytes(open_vault)
    record_property("erased files", CASES)
    assert [word for _, words in erased for word in traces(after, words)] == []
    for file, words in kept:
        assert len(traces(after, words[:KEPT])) >= KEPT - 2
        for word in (words[2], *words[5:10]):
            assert [hit.file.id for hit in SearchFiles(word).answer(open_vault)] == [file.id]
        assert SearchFiles(words[-2]).answer(open_vault) == SearchFiles(words[-3]).answer(open_vault) == ()
    assert len(SearchFiles("dluhy").answer(open_vault)) >= CASES
    assert index_agrees(open_vault.connection)
    assert whole(open_vault.connection)
    audit_chain.verify(open_vault.connection)
    assert open_vault.folder.database.with_name("cases.db-wal").stat().st_size == 0


def test_a_word_by_which_the_index_parts_its_pages_goes_as_well(open_vault):
    shared = [NewFile(f"aaa{number:05}", Category.ADVICE).answer(open_vault) for number in range(3)]
    texts = " ".join(f"slovo{number:04}" for number in range(1800))
    WriteEntry(shared[0].id, texts).answer(open_vault)
    gone = NewFile("odejde", Category.ADVICE).answer(open_vault)
    WriteEntry(gone.id, " ".join(f"slovo{number:04}x" for number in range(1600))).answer(open_vault)
    open_vault.connection.execute("INSERT INTO found (found) VALUES ('optimize')")
    erase(open_vault, gone)
    left = plain_bytes(open_vault)
    assert [n for n in range(1600) if f"slovo{n:04}x".encode() in left] == []
    assert len(SearchFiles("slovo0001").answer(open_vault)) == 1


def test_what_is_left_is_a_random_id_a_day_and_a_reason(open_vault, clock):
    file, words = secretive_file(open_vault, Random(1))
    (left,) = erase(open_vault, file)
    assert left == Certificate(file.id, clock(), "time is over")
    assert Certificates().answer(open_vault) == (left,)
    about = [row for row in audit_chain.rows(open_vault.connection) if row.subject == file.id]
    assert (about[0].act, about[0].reason) == (Act.FILE_ERASED, "")
    assert {row.reason for row in about} == {"", "sheet:leaflet", f"until:{open_vault.today} asked for it"}
    with pytest.raises(ClientFileNotFound):
        ReadFile(file.id).answer(open_vault)
    with pytest.raises(ClientFileNotFound):
        file_of(open_vault.connection, file.id)
    assert SearchFiles(words[0]).answer(open_vault) == ()


def test_a_draft_that_is_kept_too_late_does_not_bring_a_file_back(open_vault):
    file, other = (NewFile(name, Category.ADVICE).answer(open_vault) for name in ("one", "two"))
    KeepDraft(f"file/{other.id}/entry", "stays").answer(open_vault)
    erase(open_vault, file)
    with pytest.raises(ClientFileNotFound):
        KeepDraft(f"file/{file.id}/entry", "too late").answer(open_vault)
    assert ReadDraft(f"file/{other.id}/entry").answer(open_vault) == "stays"


def test_a_reason_that_names_the_client_loses_the_name(open_vault):
    file = NewFile("Jiří Dvořák", Category.ADVICE).answer(open_vault)
    KeepLonger(file.id, open_vault.today, "Jiří Dvořák asked").answer(open_vault)
    (left,) = ConfirmErasure((file.id,), "Dvořák, asked by letter").answer(open_vault)
    assert left.reason == "… asked by letter"
    assert traces(plain_bytes(open_vault), ["Dvořák"]) == []


def test_an_erasure_that_was_cut_off_is_finished_later(open_vault, clock):
    random = Random(5)
    fill(open_vault, 30, 500)
    file, words = secretive_file(open_vault, random)
    with open_vault.changing() as connection:
        erase_file(connection, Certificate(file.id, clock(), "r"))
    assert traces(plain_bytes(open_vault), words) != []
    sweep(open_vault.connection)
    size = open_vault.folder.database.stat().st_size
    assert traces(plain_bytes(open_vault), words) == []
    assert read_policy(open_vault.connection).idle_minutes == 5
    sweep(open_vault.connection)
    assert open_vault.folder.database.stat().st_size == size


def test_a_restored_backup_loses_again_what_was_erased(open_vault, tmp_path):
    random = Random(6)
    _, kept_words = secretive_file(open_vault, random)
    gone, gone_words = secretive_file(open_vault, random)
    checkpoint(open_vault.connection)
    backup = tmp_path / "backup.db"
    shutil.copy(open_vault.folder.database, backup)
    erase(open_vault, gone)
    left = Certificates().answer(open_vault)
    restored = open_database(backup, open_vault.data_key)
    never_there = Certificate("f" * 32, left[0].erased_at, "older than the backup")
    assert reapply_tombstones(restored, (*left, never_there)) == (gone.id,)
    assert reapply_tombstones(restored, left) == ()
    data = plain_pages(backup, open_vault.data_key)
    assert traces(data, gone_words) == []
    assert len(traces(data, kept_words)) >= KEPT - 2
    assert restored.execute("SELECT count(*) FROM tombstone").fetchone() == (2,)
    assert index_agrees(restored)
    restored.close()


def test_what_is_erased_is_certified_though_there_is_no_room_to_sweep(open_vault):
    fill(open_vault, 400, 2000)
    file, words = secretive_file(open_vault, Random(8))
    KeepLonger(file.id, open_vault.today, "asked for it").answer(open_vault)
    checkpoint(open_vault.connection)
    with little_room(open_vault.folder.database.stat().st_size // 2):
        (left,) = ConfirmErasure((file.id,), "time is over").answer(open_vault)
    assert left.file_id == file.id
    assert Certificates().answer(open_vault) == (left,)
    assert open_vault.connection.execute("SELECT 1 FROM setting WHERE name = 'sweep'").fetchone() == (1,)
    finish_erasure(open_vault.connection)
    assert traces(plain_bytes(open_vault), words) == []


@contextmanager
def little_room(most_bytes):
    """Let no file of this process grow beyond a size, as on a disk that is full."""
    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, former[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, former)
