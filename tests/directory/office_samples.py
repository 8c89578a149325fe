"""Random entries and questions, so that two ways to search can be compared."""

import json
import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from workpris_desktop.domain.catchment import Responsibility
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.hours import Span, WeeklyHours
from workpris_desktop.domain.own_entry import OWN_PREFIX, OwnEntry, Town
from workpris_desktop.domain.person import AgeRange, Person, PersonSex, aged
from workpris_desktop.domain.search import Near, OpenOn, Order, Question
from workpris_desktop.record.entry_record import entry_as_service, municipality_records

TODAY = date(2026, 6, 1)
BEGAN = datetime(2026, 1, 1, 8, tzinfo=UTC)
TOWNS = (
    Town("Brno", "CZ", "CZ064", "", "m-brno", 49.195, 16.607),
    Town("Praha", "CZ", "CZ010", "", "m-praha", 50.088, 14.42),
    Town("Kuřim", "CZ", "CZ064", "", "m-kurim", 49.298, 16.531),
    Town("Ústí nad Labem", "CZ", "CZ042", "", "m-usti", 50.66, 14.04),
    Town("Wien", "AT", "AT130", "", "m-wien", 48.208, 16.373),
    Town("Horní Lhota", "CZ", "CZ072"),
)
WORDS = (
    *("poradna", "dluhy", "dluhová", "charita", "azylový", "dům", "noclehárna", "farnost", "svatého", "Jana"),
    *("ubytovna", "práce", "potraviny", "banka", "šatník", "lékař", "zubní", "ordinace", "pro", "lidi", "bez"),
    *("pojištění", "právní", "pomoc", "most", "naděje", "nová", "šance", "klub", "rodina", "linka", "důvěry"),
    *("střecha", "kavárna", "svoboda", "pomocná", "ruka", "Đoković", "Straße", "komunitní", "centrum", "levné"),
    *("bydlení", "pokoj", "nájem", "pan", "domácí"),
)
DAY = (Span(time(8), time(12)), Span(time(13), time(17)))
WEEKS = (None, WeeklyHours((DAY,) * 5 + ((),) * 2), WeeklyHours(((Span(time(9), time(11)),),) + ((),) * 6))


def entry(number: int, **changes) -> OwnEntry:
    """Return a plain entry."""
    plain = OwnEntry(
        id=f"{OWN_PREFIX}{number:06}",
        name="Farní charita",
        service_type="ACC.EMG",
        town=TOWNS[0],
        phone="+420 541 123 456",
        checked_on=TODAY - timedelta(days=number % 50),
        changed_at=BEGAN + timedelta(minutes=number),
    )
    return replace(plain, **changes)


def random_entry(chance: random.Random, number: int, types: list[str], *, prefix: str = OWN_PREFIX) -> OwnEntry:
    """Return an entry of words that many have, with anything that an entry may have."""
    ages = sorted(chance.sample(range(15, 80), 2)) if chance.random() < 0.3 else [None, None]
    return entry(
        number,
        id=f"{prefix}{number:06}",
        name=" ".join(chance.sample(WORDS, chance.randint(1, 4))).capitalize(),
        service_type=chance.choice(types),
        town=chance.choice(TOWNS),
        phone=f"+420 541 {chance.randint(100, 999)} {chance.randint(100, 999)}",
        hours=chance.choice(WEEKS),
        by_appointment=chance.random() < 0.2,
        sex=chance.choice((None, *Sex)),
        minimum_age=ages[0],
        maximum_age=ages[1],
        is_free=chance.random() < 0.3,
        remark=" ".join(chance.sample(WORDS, chance.randint(0, 6))),
    )


def random_question(chance: random.Random, types: list[str]) -> Question:
    """Return a question as somebody may ask it, whole, begun, misspelt or narrowed."""
    words = [_worn(chance, chance.choice(WORDS)) for _ in range(chance.choice((0, 1, 1, 1, 2, 3)))]
    if chance.random() < 0.25:
        words.append(chance.choice(("Brno", "v Praze", "usti", "Kuřim 20", "Wien 5 km", "Lhota")))
    question = Question(
        text=" ".join(words),
        service_type=chance.choice((*[""] * 3, chance.choice(types), chance.choice(types).split(".")[0])),
        region=chance.choice(("", "", "", "CZ", "CZ064", "AT")),
        order=chance.choice((Order.FIT, Order.FIT, *Order)),
        language=chance.choice(("cs", "de", "en", "sl")),
        limit=chance.choice((5, 1_000, 1_000)),
        unfolds=True,
        counts=True,
        basis=Responsibility.STAY,
    )
    for choice in (Choice(Facet.SEX, "women"), Choice(Facet.PAYMENT, "free"), Choice(Facet.CHECKED, "30")):
        if chance.random() < 0.08:
            question = question.with_choice(choice)
    if chance.random() < 0.2:
        town = chance.choice(TOWNS[:5])
        near = Near(
            town.name, town.latitude or 0.0, town.longitude or 0.0, chance.choice((None, 5.0, 60.0)), town.municipality
        )
        question = replace(question, near=near)
    if chance.random() < 0.15:
        day = TODAY + timedelta(days=chance.randrange(7))
        question = replace(question, open_on=OpenOn(day, chance.choice((None, time(9, 30), time(15)))))
    return question


def random_person(chance: random.Random) -> Person:
    """Return somebody, or nobody."""
    if chance.random() < 0.5:
        return Person()
    return Person(
        sex=chance.choice((None, *PersonSex)), age=chance.choice((None, aged(17), AgeRange(18, 25), aged(30), aged(70)))
    )


def package_lines(name: str, entries, towns=TOWNS) -> bytes:
    """Return a package of lines with services and the towns that the gazetteer knows."""
    header = {"record": "package", "name": name, "title": name, "format_version": "1.0", "countries": ["AT", "CZ"]}
    services = [entry_as_service(each) for each in entries]
    ground = municipality_records(replace(entry(0), town=town) for town in towns)
    return b"".join(json.dumps(each).encode() + b"\n" for each in (header, *services, *ground))


def _worn(chance: random.Random, word: str) -> str:
    """Return a word as it is typed by somebody in a hurry."""
    sort = chance.random()
    if sort < 0.3:
        return word[: chance.randint(1, len(word))]
    if sort < 0.45 and len(word) > 3:
        at = chance.randrange(len(word) - 1)
        return word[:at] + word[at + 1 :]
    return word
