import random
import sqlite3
from contextlib import closing, suppress
from datetime import date

import pytest

from tests.support.directory_copy import copied_directory
from workpris_desktop.directory.generation import index_of
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.errors import DirectoryDamaged, IndexOutdated
from workpris_desktop.domain.person import Person, PersonSex, aged
from workpris_desktop.domain.search import Near, OpenOn, Order, Question

TODAY = date(2026, 1, 10)
MAN = Person(sex=PersonSex.MAN, age=aged(30))
POINT = Near("here", 49.2, 16.6, 50.0)
QUESTIONS = (
    Question("dluhove", counts=True),
    Question("dluhvoe pomoc"),
    Question("poradna Brno 20", order=Order.DISTANCE),
    Question(near=POINT, order=Order.NAME),
    Question(order=Order.CHECKED, open_on=OpenOn(date(2026, 1, 12))),
)


def ask_all(path):
    with DirectoryReader(path) as damaged:
        for question in QUESTIONS:
            damaged.search(question, TODAY)
            damaged.search(question, TODAY, MAN)


@pytest.mark.parametrize("seed", range(60))
def test_flipped_bytes_are_an_error_of_ours_or_an_answer_and_never_a_crash(tmp_path, reader, seed):
    chance = random.Random(seed)
    path = copied_directory(reader.path, tmp_path / "other.sqlite")
    cells = bytearray(index_of(path).read_bytes())
    for at in chance.sample(range(100, len(cells)), 40):
        cells[at] ^= 1 << chance.randrange(8)
    index_of(path).write_bytes(cells)
    with suppress(DirectoryDamaged, IndexOutdated):
        ask_all(path)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE family SET named = x'3b30', told = 5",
        "UPDATE facet SET ranks = x'00'",
        "UPDATE facet SET ranks = 'many' WHERE facet = 'shown'",
        "UPDATE card SET checked_on = 'soon'",
        "UPDATE card SET setting = 'moon'",
        "UPDATE dated SET ranks = NULL",
        "UPDATE point SET latitude = 'north'",
        "UPDATE name_order SET ranks = x'010203'",
        "UPDATE gram SET numbers = x'ff'",
        "DELETE FROM card WHERE rank = 1",
        "DROP TABLE term",
        "ALTER TABLE town RENAME COLUMN weight TO mass",
    ],
)
def test_what_is_not_of_its_kind_is_damage(tmp_path, reader, damage):
    path = copied_directory(reader.path, tmp_path / "other.sqlite")
    with closing(sqlite3.connect(index_of(path))) as connection, connection:
        connection.execute(damage)
    with pytest.raises((DirectoryDamaged, IndexOutdated)):
        ask_all(path)
