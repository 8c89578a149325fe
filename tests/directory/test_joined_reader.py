"""A directory with our own entries beside it is searched as one that holds them."""

import random
from datetime import timedelta

import pytest

from tests.directory.office_samples import (
    TODAY,
    TOWNS,
    WORDS,
    entry,
    package_lines,
    random_entry,
    random_person,
    random_question,
)
from workpris_desktop.directory.joined_reader import JoinedReader, open_joined
from workpris_desktop.directory.office_entries import OfficeEntries
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.own_entry import is_own
from workpris_desktop.domain.search import Question

SERVICES = 300
OWN = 60


def shelf_with(folder, facts, entries):
    folder.mkdir()
    (folder / "package.ndjson").write_bytes(package_lines("base", entries))
    shelf = DirectoryShelf(folder / "shelf", facts, own=True)
    shelf.install(folder / "package.ndjson")
    return shelf


@pytest.fixture(scope="module")
def types(facts):
    return [each.code for each in facts.taxonomy if each.parent][:12]


@pytest.fixture(scope="module")
def both(tmp_path_factory, facts, types):
    """One directory that holds everything, and one that has our entries beside it."""
    folder = tmp_path_factory.mktemp("both")
    chance = random.Random(20_260_601)
    base = [random_entry(chance, number, types, prefix="s:") for number in range(SERVICES)]
    own = [random_entry(chance, number, types) for number in range(OWN)]
    office = OfficeEntries(folder / "office", facts)
    office.merge(own)
    with (
        shelf_with(folder / "one", facts, [*base, *own]).open() as one,
        open_joined(shelf_with(folder / "base", facts, base).open, office) as joined,
    ):
        assert isinstance(joined, JoinedReader)
        yield one, joined


def ids(hits, *, own=None):
    return [hit.id for hit in hits if own is None or is_own(hit.id) is own]


def key(hit):
    """What is to be seen of how good a hit is."""
    group = hit.fit.group if hit.fit else None
    return hit.name, group, hit.rung, hit.matched_on, hit.distance_km, hit.checked_on


def test_a_joined_directory_finds_and_counts_what_one_directory_does(both, types):
    one, joined = both
    chance = random.Random(7)
    found = stretched = 0
    for _ in range(280):
        question, person = random_question(chance, types), random_person(chance)
        expected, answer = (each.search(question, TODAY, person) for each in (one, joined))
        assert (answer.total, answer.failing, answer.more) == (expected.total, expected.failing, expected.more), (
            question
        )
        assert answer.facets == expected.facets, question
        assert answer.understood == expected.understood, question
        assert answer.suggestion == expected.suggestion, question
        assert {(each.kind, each.word, each.choice, each.count) for each in answer.removals} == {
            (each.kind, each.word, each.choice, each.count) for each in expected.removals
        }, question
        if question.limit > SERVICES + OWN:
            assert set(ids(answer.hits)) == set(ids(expected.hits)), question
            assert set(ids(answer.folded)) == set(ids(expected.folded)), question
            for own in (True, False):
                assert ids(answer.hits, own=own) == ids(expected.hits, own=own), question
        found += bool(answer.hits)
        stretched += any(hit.rung for hit in answer.hits)
    assert found > 100
    assert stretched > 20


def test_ours_come_before_others_only_where_these_are_no_better(both, types):
    one, joined = both
    chance = random.Random(8)
    moved = 0
    for _ in range(120):
        question, person = random_question(chance, types), random_person(chance)
        expected, answer = (each.search(question, TODAY, person) for each in (one, joined))
        if question.limit < SERVICES:
            continue
        place = {service_id: at for at, service_id in enumerate(ids(expected.hits))}
        hits = answer.hits
        for at, hit in enumerate(hits):
            for later in hits[at + 1 :]:
                if place[hit.id] > place[later.id]:
                    moved += 1
                    assert is_own(hit.id), question
                    assert not is_own(later.id), question
                    if question.order is question.order.NAME:
                        assert hit.name == later.name, question
                    else:
                        assert key(hit)[1:4] == key(later)[1:4], question
                    assert question.order is not question.order.DISTANCE or hit.distance_km == later.distance_km
    assert moved


def test_the_best_of_many_equals_is_ours(tmp_path, facts):
    base = [entry(number, id=f"s:{number}", name="Noclehárna") for number in range(300)]
    office = OfficeEntries(tmp_path / "office", facts)
    office.put(entry(1, name="Noclehárna", checked_on=TODAY - timedelta(days=300)))
    with open_joined(shelf_with(tmp_path / "base", facts, base).open, office) as joined:
        answer = joined.search(Question("nocleharna"), TODAY)
    assert answer.hits[0].id == entry(1).id
    assert (answer.total, len(answer.hits), answer.more) == (301, 200, True)


def test_a_record_is_read_from_where_it_is(both):
    _, joined = both
    assert joined.service("office:000001").id == "office:000001"
    assert joined.service("s:000001").id == "s:000001"
    found = joined.services(["s:000002", "office:000003", "office:none"])
    assert [each.id for each in found] == ["s:000002", "office:000003"]
    assert joined.following("office:000001") == ()
    assert joined.tombstone("office:000001") is None


def test_without_entries_the_directory_is_opened_as_it_is(tmp_path, facts):
    shelf = shelf_with(tmp_path / "base", facts, [entry(1, id="s:1")])
    with open_joined(shelf.open, OfficeEntries(tmp_path / "office", facts)) as reader:
        assert not isinstance(reader, JoinedReader)
    assert not (tmp_path / "office").exists()


def test_entries_that_cannot_be_read_keep_nobody_from_searching(tmp_path, facts, caplog):
    shelf = shelf_with(tmp_path / "base", facts, [entry(1, id="s:1")])
    (tmp_path / "office").mkdir()
    (tmp_path / "office" / "entries.json").write_bytes(b"{")
    with open_joined(shelf.open, OfficeEntries(tmp_path / "office", facts)) as reader:
        assert reader.search(Question("charita"), TODAY).total == 1
    assert "our own entries cannot be read" in caplog.text
    caplog.clear()
    assert (tmp_path / "office" / "entries.json.damaged").read_bytes() == b"{"


def test_what_the_directory_has_by_now_is_told(tmp_path, facts):
    base = [
        entry(1, id="s:1", name="Farni CHARITA", phone="+420 777 000 000"),
        entry(2, id="s:2", name="Úplně jiná", phone="541 123 456"),
        entry(3, id="s:3", name="Ještě jiná", phone="+420 777 000 001"),
    ]
    mine = [
        entry(1, phone="+420 600 000 000"),
        entry(2, name="Nic takového"),
        entry(3, name="Ještě jiná", phone="+420 600 000 001", town=TOWNS[1]),
        entry(4, corrects="s:2"),
    ]
    office = OfficeEntries(tmp_path / "office", facts)
    office.merge(mine)
    with open_joined(shelf_with(tmp_path / "base", facts, base).open, office) as joined:
        twins = {twin.entry_id: twin.service.id for twin in joined.twins(office.entries())}
    assert twins == {mine[0].id: "s:1", mine[1].id: "s:2"}


def test_words_that_only_our_office_has_are_found_misspelt(tmp_path, facts):
    base = [entry(number, id=f"s:{number}", name=WORDS[number]) for number in range(len(WORDS))]
    office = OfficeEntries(tmp_path / "office", facts)
    office.put(entry(1, name="Zvonařská chaloupka"))
    with open_joined(shelf_with(tmp_path / "base", facts, base).open, office) as joined:
        for typed in ("zvonarska", "zvonrska", "aloupk", "zvo", "z"):
            assert entry(1).id in ids(joined.search(Question(typed), TODAY).hits), typed
