"""Changed lines instead of all: fewer bytes, the same edition, and all lines whenever anything is odd."""

import gzip
import shutil

import pytest

from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, service
from tests.support.update_shelf import Computer
from workpris_desktop.domain.sync_errors import (
    CountryNotPublished,
    SourceAltered,
    SourceMalformed,
    UpdateEmpty,
    UpdateShrinks,
)


def services(first, last, *renamed):
    return [service(number, "Renamed" if number in renamed else "") for number in range(first, last)]


@pytest.fixture
def wide(tmp_path):
    """A publisher of two countries, and of what belongs to both."""
    made = SimulatedPublisher(tmp_path / "wide", countries=("AT", "CZ"))
    made.publish(
        {"CZ": lines_of(services(100, 140)), "AT": lines_of(services(200, 240)), "": lines_of(services(300, 320))},
        BEGINNING,
    )
    return made


@pytest.fixture
def taker(tmp_path, wide):
    made = Computer(tmp_path / "wide-sync", BEGINNING)
    made.updating.add_publisher(wide.folder)
    return made


def look(computer, publisher):
    return computer.updating.look(computer.source(publisher.folder))


def fetch(computer, publisher, *concerned):
    return computer.updating.fetch(look(computer, publisher), frozenset(concerned))


def kept_lines(computer):
    return sorted(path.name for path in (computer.folder / "parts").rglob("*") if path.is_file())


def test_all_countries_are_taken_until_somebody_chooses(wide, taker):
    assert taker.updating.countries == ("AT", "CZ")
    taker.sync(wide.folder)
    assert taker.shelf.contents == [wide.published(1, ("AT", "CZ"))]
    assert b'"municipalities":30' in taker.shelf.headings[0]


def test_only_what_was_chosen_is_taken(wide, taker):
    taker.updating.set_countries(("AT",))
    taker.restart()
    assert taker.updating.countries == ("AT",)
    taker.sync(wide.folder)
    assert taker.shelf.contents == [wide.published(1, ("AT",))]
    assert b'"countries":["AT"]' in taker.shelf.headings[0]


def test_another_choice_is_an_update_of_the_same_release(wide, taker):
    taker.updating.set_countries(("AT",))
    taker.sync(wide.folder)
    assert look(taker, wide) is None
    taker.updating.set_countries(("AT", "CZ"))
    preview = fetch(taker, wide).preview
    assert (preview.added.count, preview.removed) == (40, 0)
    taker.updating.set_countries(("CZ",))
    assert fetch(taker, wide).preview.needs_administrator


def test_a_country_that_is_not_published_is_said(wide, taker):
    taker.updating.set_countries(("AT", "SI"))
    with pytest.raises(CountryNotPublished) as refusal:
        look(taker, wide)
    assert refusal.value.detail == "SI"


@pytest.mark.parametrize("behind", [1, 2, 3])
def test_changed_lines_lead_from_the_last_three_releases(wide, taker, behind):
    taker.sync(wide.folder)
    for number in range(behind):
        changed = {"CZ": lines_of(services(101 + number, 141 + number, 110)), "AT": lines_of(services(200, 240))}
        wide.publish({**changed, "": lines_of(services(300, 320))}, BEGINNING)
    offer = look(taker, wide)
    assert offer.by_delta
    whole = sum(len(gzip.compress(wide.lines[behind + 1, country])) for country in ("CZ", "AT", ""))
    assert offer.download_bytes < whole / 2
    taker.sync(wide.folder)
    assert taker.shelf.contents[-1] == wide.published(behind + 1, ("AT", "CZ"))


def test_further_back_all_lines_come(wide, taker):
    taker.sync(wide.folder)
    for number in range(4):
        wide.publish({"CZ": lines_of(services(101 + number, 141))}, BEGINNING)
    assert not look(taker, wide).by_delta
    taker.sync(wide.folder)
    assert taker.sequence == 5


@pytest.mark.parametrize("harm", ["missing", "rubbish", "other lines", "cut"])
def test_lines_in_use_that_were_spoilt_are_made_good_by_all_lines(publisher, computer, harm):
    computer.sync(publisher.folder)
    kept = next(computer.folder.rglob("CZ-1.ndjson.gz"))
    if harm == "missing":
        shutil.rmtree(kept.parent)
    else:
        data = kept.read_bytes()
        spoilt = {
            "rubbish": b"rubbish",
            "cut": data[: len(data) // 2],
            "other lines": gzip.compress(b"".join(lines_of(services(150, 170)))),
        }
        kept.write_bytes(spoilt[harm])
    publisher.publish({"CZ": lines_of(services(100, 120, 105))}, BEGINNING)
    preview = fetch(computer, publisher).preview
    assert preview.after == 20
    assert computer.sync(publisher.folder)
    assert computer.shelf.contents[-1] == publisher.published(2, ("CZ",))


@pytest.mark.parametrize(
    "harm", ["signed and wrong", "signed and of another country", "signed rubbish", "not on the stick"]
)
def test_changed_lines_that_do_not_fit_are_replaced_by_all_lines(publisher, computer, harm):
    computer.sync(publisher.folder)
    publisher.publish({"CZ": lines_of(services(100, 120, 105))}, BEGINNING)
    name = "CZ-1-2.delta.ndjson.gz"
    heading = b'{"record":"delta","id":"1-2","from":1,"to":2,"country":"CZ"}\n'
    data = {
        "signed and wrong": gzip.compress(heading),
        "signed and of another country": gzip.compress(heading.replace(b"CZ", b"AT")),
        "signed rubbish": b"rubbish",
    }
    if harm in data:
        publisher._put(publisher.targets.signed.targets, name, data[harm])
        publisher.sign_all(BEGINNING, targets=True)
    else:
        next((publisher.folder / "targets").glob(f"*.{name}")).unlink()
    assert look(computer, publisher).by_delta
    assert computer.sync(publisher.folder)
    assert computer.shelf.contents[-1] == publisher.published(2, ("CZ",))
    assert kept_lines(computer) == ["CZ-1.ndjson.gz", "CZ-2.ndjson.gz"]


def test_changed_lines_of_a_step_back_lead_forward_again(publisher, computer):
    computer.sync(publisher.folder)
    publisher.publish({"CZ": lines_of(services(100, 120, 105))}, BEGINNING)
    computer.sync(publisher.folder)
    computer.shelf.number = 1
    assert look(computer, publisher).by_delta
    assert fetch(computer, publisher).preview.changed.count == 1
    assert computer.sync(publisher.folder)
    assert computer.shelf.contents[-1] == publisher.published(2, ("CZ",))


def test_lines_of_three_editions_are_kept_and_no_more(wide, taker):
    for number in range(5):
        common = {"": lines_of(services(300, 320, 301 + number))}
        wide.publish({"CZ": lines_of(services(100, 140)), "AT": lines_of(services(200, 240)), **common}, BEGINNING)
        taker.sync(wide.folder)
    assert kept_lines(taker) == [
        f"{part}-{sequence}.ndjson.gz" for part in ("AT", "CZ", "common") for sequence in (4, 5, 6)
    ]


def test_with_its_publisher_all_lines_go(publisher, computer):
    computer.sync(publisher.folder)
    computer.updating.remove_publisher()
    assert kept_lines(computer) == []
    computer.updating.add_publisher(publisher.folder)
    publisher.publish({"CZ": lines_of(services(100, 120, 105))}, BEGINNING)
    assert not look(computer, publisher).by_delta
    assert computer.sync(publisher.folder)


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ([b'{"record":"service","id":"b"}\n', b'{"record":"service","id":"a"}\n'], SourceMalformed),
        ([b"no line\n"], SourceMalformed),
        ([b'{"record":"service","id":"a"}'], SourceMalformed),
    ],
    ids=["not in order", "no record", "no end"],
)
def test_signed_lines_that_are_none_are_refused(publisher, computer, lines, kind):
    publisher.publish({"CZ": lines}, BEGINNING, deltas=False)
    with pytest.raises(kind):
        computer.sync(publisher.folder)
    assert not computer.shelf.contents


def test_signed_lines_that_are_not_those_of_the_release_are_refused(publisher, computer):
    release = publisher.releases[1]
    other = gzip.compress(b"".join(lines_of(services(500, 510))))
    publisher._put(publisher.targets.signed.targets, release.parts[0].target, other)
    publisher.sign_all(BEGINNING, targets=True)
    with pytest.raises(SourceAltered):
        computer.sync(publisher.folder)


def test_much_that_goes_is_asked_of_an_administrator(publisher, computer):
    computer.sync(publisher.folder)
    publisher.publish({"CZ": lines_of(services(103, 120))}, BEGINNING)
    fetched = fetch(computer, publisher, "s100", "s119")
    assert fetched.preview.concerned == {"s100"}
    assert fetched.preview.gone.named[0].id == "s100"
    with pytest.raises(UpdateShrinks) as refusal:
        computer.updating.install(fetched)
    assert (refusal.value.removed, refusal.value.before) == (3, 20)
    computer.updating.install(fetched, agreed=True)
    assert computer.sequence == 2


def test_much_that_goes_is_asked_for_even_where_lines_cannot_be_compared(publisher, computer):
    computer.sync(publisher.folder)
    shutil.rmtree(computer.folder / "parts")
    publisher.publish({"CZ": lines_of(services(103, 120))}, BEGINNING)
    with pytest.raises(UpdateShrinks):
        computer.sync(publisher.folder, agreed=False)


def test_a_little_that_goes_is_asked_of_nobody(publisher, computer):
    computer.sync(publisher.folder)
    publisher.publish({"CZ": lines_of(services(102, 120))}, BEGINNING)
    assert computer.sync(publisher.folder, agreed=False)


def test_an_empty_release_is_never_taken(publisher, computer):
    computer.sync(publisher.folder)
    publisher.publish({"CZ": []}, BEGINNING)
    with pytest.raises(UpdateEmpty):
        computer.sync(publisher.folder, agreed=True)


def test_a_service_that_moves_to_another_country_is_changed_and_not_gone(wide, taker):
    taker.sync(wide.folder)
    moved = {"CZ": lines_of(services(101, 140)), "AT": lines_of([service(100), *services(200, 240)])}
    wide.publish({**moved, "": lines_of(services(300, 320))}, BEGINNING)
    preview = fetch(taker, wide, "s100").preview
    assert (preview.changed.count, preview.added.count, preview.removed) == (1, 0, 0)
    assert preview.concerned == {"s100"}


def test_a_tombstone_of_the_common_part_tells_why_a_service_is_gone(wide, taker):
    taker.sync(wide.folder)
    grave = {"id": "s100", "name": "Service 100", "reason": "merged", "gone_on": "2026-11-01", "successor_id": "s101"}
    wide.publish(
        {
            "CZ": lines_of(services(101, 140)),
            "AT": lines_of(services(200, 240)),
            "": lines_of(services(300, 320), [grave]),
        },
        BEGINNING,
    )
    closed = fetch(taker, wide).preview.closed
    assert [(each.id, each.name, each.reason, each.successor) for each in closed.named] == [
        ("s100", "Service 100", "merged", "s101")
    ]


def test_the_shortlist_is_named_first_and_no_more_than_two_hundred(publisher, computer):
    publisher.publish({"CZ": lines_of(services(1_000, 1_500))}, BEGINNING)
    computer.sync(publisher.folder)
    publisher.publish({"CZ": lines_of(services(1_000, 1_500, *range(1_000, 1_300)))}, BEGINNING)
    changed = fetch(computer, publisher, "s1299").preview.changed
    assert changed.count == 300
    assert len(changed.named) == 200
    assert changed.named[0].id == "s1299"


def test_over_the_starter_directory_all_is_new(publisher, computer):
    computer.shelf.add_starter(500)
    preview = fetch(computer, publisher).preview
    assert (preview.before, preview.after, preview.compared) == (500, 20, False)
    assert not preview.needs_administrator
