"""Ours: the bare match, the match with cards, and the whole keystroke with the counts of all facets."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from itertools import chain, islice
from typing import Final

from bench.contestants.stage import TOP, Ask, Found, Stage
from bench.gen_details import TODAY
from workpris_desktop.directory.index.ladder import Ladder
from workpris_desktop.directory.index.near import Surroundings
from workpris_desktop.directory.index.question_words import TypedText
from workpris_desktop.directory.index.sets import Sets
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.search import Near, Order, Question, SettingFilter

MATCH: Final = "ours, match"
CARDS: Final = "ours, match and cards"
WHOLE: Final = "ours, whole"
NEAREST: Final = "ours, nearest 20"
NEAREST_ANSWER: Final = "ours, nearest 20 with cards"

PLAIN: Final = Question(limit=TOP, for_staff=True)
COUNTED: Final = Question(limit=TOP, counts=True, for_staff=True)
"""Help for professionals included, as peers know nothing of it."""

_COMMONEST: Final = """
SELECT value FROM facet WHERE facet = ? AND value != '*' AND length(value) > 2
 ORDER BY length(ranks) DESC, value LIMIT 1
"""
_RAREST: Final = "SELECT value FROM facet WHERE facet = ? AND value != '*' ORDER BY length(ranks), value LIMIT 1"


def prepare(stage: Stage) -> Mapping[str, Ask]:
    """Return the match with the first ranks and the count, the same with cards, and the whole keystroke."""
    return {MATCH: _matching(stage), CARDS: asking(stage, PLAIN), WHOLE: asking(stage, COUNTED)}


def asking(stage: Stage, question: Question) -> Ask:
    """Return a way to ask with all that a question holds beside its words, on a reader of its own."""
    reader = DirectoryReader(stage.directory)
    return lambda text: Found((), reader.search(replace(question, text=text), TODAY).total)


def nearest(stage: Stage) -> Mapping[str, Ask]:
    """Return two ways to ask for the nearest services: for their ranks as others do, and for a whole answer.

    The text is a latitude and a longitude; the ranks are distances in metres, as several are as far.
    """
    reader = DirectoryReader(stage.directory)
    connection = stage.connect()
    shown = Sets(connection).shown

    def ranks(text: str) -> Found:
        found = islice(Surroundings(connection, *map(float, text.split())).nearest(shown), TOP)
        return Found(tuple(round(far * 1000) for far, _ in found), TOP)

    def answer(text: str) -> Found:
        latitude, longitude = map(float, text.split())
        question = replace(PLAIN, near=Near(text, latitude, longitude), order=Order.DISTANCE)
        metres = (round((hit.distance_km or 0.0) * 1000) for hit in reader.search(question, TODAY).hits)
        return Found(tuple(metres), TOP)

    return {NEAREST: ranks, NEAREST_ANSWER: answer}


def filter_mixes(stage: Stage) -> Mapping[str, Question]:
    """Return questions with filters of many kinds, the rarest value that there is among them."""
    with closing(stage.connect()) as connection:
        region = _value(connection, _COMMONEST, Facet.REGION)
        service_type = _value(connection, _COMMONEST, Facet.TYPE)
        prison = _value(connection, _COMMONEST, Facet.PRISON)
        rarest = _value(connection, _RAREST, Facet.TYPE)
    after = Choice(Facet.PHASE, "first_months")
    women, room = Choice(Facet.SEX, "women"), Choice(Facet.ROOM, "taking")
    return {
        "region": replace(COUNTED, region=region),
        "type, after release": replace(COUNTED, service_type=service_type, choices=(after,)),
        "region, type, women, room": replace(COUNTED, region=region, service_type=service_type, choices=(women, room)),
        "one prison": replace(COUNTED, prison=prison, setting=SettingFilter.PRISON),
        "the rarest type, checked in 30 days": replace(
            COUNTED, service_type=rarest, choices=(Choice(Facet.CHECKED, "30"),)
        ),
    }


def _value(connection: sqlite3.Connection, sql: str, facet: Facet) -> str:
    return str(connection.execute(sql, (facet.value,)).fetchone()[0])


def _matching(stage: Stage) -> Ask:
    connection = stage.connect()
    ladder = Ladder(connection, Sets(connection))

    def ask(text: str) -> Found:
        typed = TypedText(text)
        words = [typed.words[at].folded for at in typed.wanted()]
        climb = ladder.climb(words, is_begun=True)
        return Found(tuple(islice(chain.from_iterable(climb.in_order), TOP)), len(climb.ranks))

    return ask


def ranked(stage: Stage) -> Ask:
    """Return a way to ask that answers with ranks."""
    reader = DirectoryReader(stage.directory)
    with closing(stage.connect()) as connection:
        rank_of = dict(connection.execute("SELECT id, rank FROM card").fetchall())

    def ask(text: str) -> Found:
        answer = reader.search(replace(PLAIN, text=text), TODAY)
        return Found(tuple(rank_of[hit.id] for hit in answer.hits), answer.total)

    return ask
