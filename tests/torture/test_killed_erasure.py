"""An erasure that is killed at any moment is done whole or not at all, and leaves no byte once it was finished."""

import subprocess
import sys
import time
from datetime import UTC, datetime
from random import Random

from tests.support.vault_pages import plain_pages
from tests.torture.rounds import COUNTED, SEED
from workpris_desktop.cases import schema
from workpris_desktop.cases.client_files import add_file
from workpris_desktop.cases.engine import checkpoint, new_data_key, open_database, transaction, whole
from workpris_desktop.cases.erasure import sweep
from workpris_desktop.cases.file_entries import add_entry
from workpris_desktop.cases.word_index import index_agrees
from workpris_desktop.domain.vault import Category

KILLS = 12
LONGEST_ERASURE_S = 0.12

ERASING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from workpris_desktop.cases.engine import open_database, transaction
from workpris_desktop.cases.erasure import erase_file, sweep
from workpris_desktop.domain.retention import Certificate
path, key = sys.stdin.readline().split()
connection = open_database(Path(path), bytes.fromhex(key))
ids = [row[0] for row in connection.execute("SELECT id FROM client_file ORDER BY id LIMIT 3")]
print("begun", flush=True)
with transaction(connection):
    for file_id in ids:
        erase_file(connection, Certificate(file_id, datetime.now(UTC), "over"))
sweep(connection)
print("done", flush=True)
"""


def filled(path, key, count, clock):
    """Fill a new vault with files, each with a word of its own, and return these words by file."""
    connection = open_database(path, key, is_new=True)
    schema.bring_up_to_date(connection)
    connection.execute("INSERT INTO account VALUES ('a', 'A', 'worker', '', NULL)")
    words = {}
    with transaction(connection):
        for number in range(count):
            file = add_file(connection, f"K{number}", Category.ADVICE, "", owner_id="a", today=clock.date())
            words[file.id] = f"tajnost{number:04}konec"
            add_entry(connection, file.id, "a", f"{words[file.id]} " + "dluhy bydlení " * 100, clock)
    checkpoint(connection)
    connection.close()
    return words


def killed_while_erasing(path, key, after_s):
    """Erase three files in a process that is killed, and tell whether it had said that it was done."""
    child = subprocess.Popen([sys.executable, "-c", ERASING], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    child.stdin.write(f"{path} {key.hex()}\n")
    child.stdin.flush()
    assert child.stdout.readline() == "begun\n"
    time.sleep(after_s)
    child.kill()
    said, _ = child.communicate()
    return "done" in said


def test_a_killed_erasure_is_whole_and_is_finished(tmp_path):
    random, key, path = Random(SEED), new_data_key(), tmp_path / "cases.db"
    words = filled(path, key, 3 * KILLS + 40, datetime(2026, 11, 22, tzinfo=UTC))
    for _ in range(KILLS):
        before = len(words)
        was_done = killed_while_erasing(path, key, random.uniform(0, LONGEST_ERASURE_S))
        connection = open_database(path, key)
        there = {file_id for (file_id,) in connection.execute("SELECT id FROM client_file")}
        gone = [words.pop(file_id) for file_id in words.keys() - there]
        assert len(gone) == 3 or (not gone and not was_done)
        is_due = connection.execute("SELECT 1 FROM setting WHERE name = 'sweep'").fetchone() is not None
        assert not (was_done and is_due)
        sweep(connection)
        assert whole(connection)
        assert index_agrees(connection)
        data = plain_pages(path, key)
        assert not [word for word in gone if word.encode() in data]
        assert len(words) == before - len(gone)
        COUNTED["kills"] += 1
        connection.close()
