import random
from dataclasses import replace
from datetime import date, time

import pytest

from tests.directory.index.brute_force import VALUES, Scan
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.choice import CUMULATIVE, Choice, Facet
from workpris_desktop.domain.collation import sort_key
from workpris_desktop.domain.distance import kilometres
from workpris_desktop.domain.fit import FitGroup
from workpris_desktop.domain.hit import Matched, Rung
from workpris_desktop.domain.person import Person, PersonSex, aged
from workpris_desktop.domain.search import Near, OpenOn, Order, Question, RemovalKind, SettingFilter
from workpris_desktop.domain.setting import Setting
from workpris_desktop.record.synonyms import read_synonyms
from workpris_desktop.system.paths import resources_folder

TODAY = date(2026, 7, 15)
MOST = 1_000
MAN = Person(
    sex=PersonSex.MAN,
    age=aged(30),
    languages=("cs",),
    region_of_return="CZ064",
    release_date=date(2026, 8, 1),
)
WORDS = (
    *("dluhy", "dluhove", "poradna", "prace", "rodina", "drogy", "pomoc", "pro", "zdravi", "dom", "svetovanje"),
    *("beratung", "wohnen", "arbeit", "familie", "sucht", "housing", "help"),
)
BRNO = Near("Brno", 49.195, 16.608)


@pytest.fixture(scope="module")
def starter(tmp_path_factory, facts):
    """Give the starter directory, open."""
    shelf = DirectoryShelf(tmp_path_factory.mktemp("starter"), facts)
    shelf.install(resources_folder() / "starter")
    with shelf.open() as opened:
        yield opened


@pytest.fixture(scope="module")
def scan(starter, facts):
    everything = [hit.id for hit in starter.search(Question(limit=MOST, for_staff=True), TODAY).hits]
    return Scan(list(starter.services(everything)), facts, read_synonyms(resources_folder()), TODAY)


@pytest.fixture(scope="module")
def choices(starter):
    """All values that a facet has in the starter directory."""
    return sorted(starter.search(Question(counts=True, limit=1), TODAY).facets)


def asked(seed, choices):
    """Return a made-up question: words, a few filters, one of each facet at most unless several may be chosen."""
    chance = random.Random(seed)
    text = " ".join(chance.sample(WORDS, chance.choice((0, 0, 1, 1, 2))))
    if text and chance.random() < 0.4:
        text = text[: chance.randint(1, len(text))]
    for_staff = chance.random() < 0.3
    question = Question(text, limit=MOST, reads_places=False, counts=True, for_staff=for_staff)
    for choice in chance.sample(choices, chance.choice((0, 1, 1, 2, 3))):
        question = question.with_choice(choice)
    return question


@pytest.mark.parametrize("seed", range(150))
def test_words_and_filters_find_what_a_scan_finds(starter, scan, choices, seed):
    question = asked(seed, [choice for choice in choices if choice.facet in VALUES])
    answer = starter.search(question, TODAY)
    plain = [hit for hit in answer.hits if hit.rung is Rung.WORD]
    assert sorted(hit.id for hit in plain) == sorted(scan.found(question))
    assert answer.total == len(answer.hits)
    for hit in plain:
        if question.text.strip():
            assert (Matched.NAME in hit.matched_on) == scan.in_name(hit.id, question)


@pytest.mark.parametrize("seed", range(12))
def test_a_count_is_the_total_of_the_question_with_that_value(starter, choices, seed):
    question = replace(asked(seed, choices), limit=1)
    facets = starter.search(question, TODAY).facets
    assert sorted(facets) == choices
    for choice, count in facets.items():
        assert starter.search(replace(question.with_choice(choice), counts=False), TODAY).total == count, choice


@pytest.mark.parametrize(
    "question",
    [
        Question("dluhy", near=replace(BRNO, within_km=60.0)),
        Question("poradna Brno 40"),
        Question(open_on=OpenOn(date(2026, 7, 16), time(10, 15)), service_type="DEB"),
        Question("beratung", open_on=OpenOn(date(2026, 7, 16)), setting=SettingFilter.COMMUNITY, region="AT"),
        Question("dulhy"),
        Question(prison="c541ee15-34d7-5f06-8033-63f3c504f171", region="CZ064"),
    ],
)
@pytest.mark.parametrize("person", [Person(), MAN])
def test_counts_hold_with_places_hours_persons_and_misspelt_words(starter, question, person):
    question = replace(question, limit=1)
    answer = starter.search(replace(question, counts=True), TODAY, person)
    assert answer.total > 0
    for choice, count in answer.facets.items():
        assert starter.search(question.with_choice(choice), TODAY, person).total == count, choice


def test_every_hour_is_open_for_some_and_no_filter_opens_what_is_closed(starter):
    noon = starter.search(Question(open_on=OpenOn(date(2026, 7, 16), time(10))), TODAY)
    whole_day = starter.search(Question(open_on=OpenOn(date(2026, 7, 16))), TODAY)
    assert 0 < noon.total < whole_day.total < starter.search(Question(), TODAY).total


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("person", [Person(), MAN])
@pytest.mark.parametrize("near", [None, BRNO, replace(BRNO, within_km=120.0)])
def test_an_order_is_total_and_its_beginning_does_not_hang_on_the_limit(starter, order, person, near):
    question = Question("poradna", order=order, near=near, limit=MOST, unfolds=True, language="cs")
    answer = starter.search(question, TODAY, person)
    ids = [hit.id for hit in answer.hits]
    assert len(ids) == len(set(ids)) == answer.total - answer.failing
    assert len(answer.folded) == answer.failing
    for limit in (1, 2, 7, len(ids)):
        short = starter.search(replace(question, limit=limit), TODAY, person)
        assert [hit.id for hit in short.hits] == ids[:limit]
        assert short.more == (limit < len(ids))
        assert (short.total, short.failing) == (answer.total, answer.failing)


@pytest.mark.parametrize("text", ["", "poradna", "dulhy", "familie pomoc", "beratng"])
def test_hits_are_sorted_by_fit_then_rung_then_name(starter, text):
    hits = starter.search(Question(text, near=BRNO, limit=MOST), TODAY, Person(sex=PersonSex.MAN)).hits
    groups = list(FitGroup)
    keys = [(groups.index(hit.fit.group), hit.rung, Matched.NAME not in hit.matched_on) for hit in hits]
    assert keys == sorted(keys)
    assert len(set(keys)) > 1


def test_by_distance_the_nearest_come_first_and_the_unknown_last(starter):
    hits = starter.search(Question(near=BRNO, order=Order.DISTANCE, limit=MOST), TODAY).hits
    distances = [hit.distance_km for hit in hits]
    known = [far for far in distances if far is not None]
    assert distances == sorted(known) + [None] * (len(distances) - len(known))
    assert 0 < len(known) < len(distances)
    for hit in hits:
        if hit.distance_km is not None and not hit.is_confidential:
            points = [(place.latitude, place.longitude) for place in starter.service(hit.id).places]
            own = [kilometres(BRNO.latitude, BRNO.longitude, *point) for point in points if None not in point]
            assert not own or hit.distance_km <= min(own) + 1e-9


def test_by_check_the_latest_come_first(starter):
    hits = starter.search(Question(order=Order.CHECKED, limit=MOST), TODAY).hits
    days = [hit.checked_on or date.min for hit in hits]
    assert days == sorted(days, reverse=True)
    assert len(set(days)) > 5


@pytest.mark.parametrize("language", ["cs", "de", "sl", "en"])
def test_by_name_they_stand_in_the_order_of_the_alphabet(starter, language):
    names = [hit.name for hit in starter.search(Question(order=Order.NAME, language=language, limit=MOST), TODAY).hits]
    assert names == sorted(names, key=lambda name: sort_key(name, language))
    assert len(names) > 100


def test_within_a_distance_each_hit_is_that_near_or_named_there(starter):
    answer = starter.search(Question("poradna Brno 20", limit=MOST), TODAY)
    assert answer.understood.near.within_km == 20
    assert answer.hits
    for hit in answer.hits:
        assert (Matched.PLACE in hit.matched_on) == (hit.distance_km is not None and hit.distance_km <= 20)
    places = [Matched.PLACE in hit.matched_on for hit in answer.hits if Matched.NAME in hit.matched_on]
    assert places == sorted(places, reverse=True)


def inside(starter):
    """Return those that work in prisons, each with the first of its prisons."""
    hits = starter.search(Question(setting=SettingFilter.PRISON, limit=MOST), TODAY).hits
    prisons = {hit.id: [place.prison for place in starter.service(hit.id).places if place.prison] for hit in hits}
    return [(hit, prisons[hit.id][0]) for hit in hits if prisons[hit.id]]


def test_a_prison_and_a_region_are_two_places_at_once(starter):
    prison = next(prison for hit, prison in inside(starter) if "CZ010" not in hit.regions)
    both = starter.search(Question(prison=prison, region="CZ010", limit=MOST), TODAY)
    found = [hit.matched_on for hit in both.hits]
    assert (Matched.PRISON,) in found
    assert (Matched.REGION,) in found
    assert all(set(matched) & {Matched.PRISON, Matched.REGION} for matched in found)


def test_a_prison_only_service_answers_to_no_region_once_a_prison_is_given(starter):
    hit = next(hit for hit, _ in inside(starter) if hit.setting is Setting.PRISON and hit.regions)
    alone = starter.search(Question(region=hit.regions[0], limit=MOST), TODAY)
    with_prison = starter.search(Question(region=hit.regions[0], prison="another", limit=MOST), TODAY)
    assert hit.id in {each.id for each in alone.hits}
    assert hit.id not in {each.id for each in with_prison.hits}


def test_facts_of_a_person_give_each_hit_its_reasons_and_fold_those_that_fail(starter):
    answer = starter.search(Question(limit=MOST, unfolds=True), TODAY, MAN)
    assert all(hit.fit is None or hit.fit.group is not FitGroup.FAILS for hit in answer.hits)
    assert all(hit.fit.group is FitGroup.FAILS for hit in answer.folded)
    assert answer.failing == len(answer.folded) > 0
    assert starter.search(Question(limit=MOST), TODAY, MAN).folded == ()
    nobody = starter.search(Question(limit=MOST), TODAY)
    assert nobody.failing == 0
    assert all(hit.fit is None for hit in nobody.hits)
    assert nobody.total == answer.total


def test_a_misspelt_word_is_found_said_and_written_anew(starter):
    answer = starter.search(Question("dulhy Brno"), TODAY)
    assert answer.suggestion == "dluhy Brno"
    assert answer.hits[0].rung is Rung.TYPO
    assert answer.hits[0].similar_to == "dluhy"
    assert starter.search(Question("dluhy Brno"), TODAY).suggestion == ""


def test_a_question_that_finds_nothing_says_what_to_leave_out(starter):
    question = Question("dluhy xyzzyq", service_type="DEB")
    answer = starter.search(question, TODAY)
    assert (answer.total, answer.hits, answer.more) == (0, (), False)
    assert [(each.kind, each.word) for each in answer.removals] == [(RemovalKind.WORD, "xyzzyq")]
    for removal in answer.removals:
        assert starter.search(removal.question, TODAY).total == removal.count > 0
    assert starter.search(Question("dluhy"), TODAY).removals == ()


def test_text_without_a_word_finds_nothing(starter):
    answer = starter.search(Question('"*', counts=True), TODAY)
    assert answer.total == 0
    assert set(answer.facets.values()) == {0}


def test_cumulative_values_must_all_hold(starter, choices):
    for facet in CUMULATIVE:
        values = [choice for choice in choices if choice.facet is facet]
        several = starter.search(Question(choices=tuple(values[:2])), TODAY).total
        assert several <= min(starter.search(Question(choices=(each,)), TODAY).total for each in values[:2])


def test_a_value_that_nobody_has_finds_nothing(starter):
    assert starter.search(Question(choices=(Choice(Facet.LANGUAGE, "tlh"),)), TODAY).total == 0
    assert starter.search(Question(choices=(Choice(Facet.CHECKED, "31"),)), TODAY).total == 0


def test_what_is_for_professionals_only_is_found_when_that_is_asked_for(starter):
    plain = starter.search(Question(limit=MOST), TODAY)
    everything = starter.search(Question(limit=MOST, for_staff=True), TODAY)
    staff = starter.search(Question(service_type="STF", limit=MOST), TODAY)
    assert staff.total > 0
    assert {hit.types[0].split(".")[0] for hit in staff.hits} == {"STF"}
    assert everything.total == plain.total + staff.total
