"""An update from look to install, by a folder."""

import json

from tests.support.update_repository import BEGINNING, lines_of, service


def test_the_first_release_comes_byte_for_byte(publisher, computer):
    assert computer.sync(publisher.folder)
    assert computer.shelf.contents == [publisher.published(1, ("CZ",))]
    heading = json.loads(computer.shelf.headings[0])
    assert heading["record"] == "package"
    assert heading["countries"] == ["CZ"]
    assert heading["municipalities"] == 10
    assert not computer.sync(publisher.folder)


def test_a_newer_release_comes_as_changed_lines(publisher, computer, tmp_path):
    computer.sync(publisher.folder)
    services = [service(number, "Renamed" if number == 105 else "") for number in range(101, 121)]
    publisher.publish({"CZ": lines_of(services, [{"id": "s100", "name": "S", "reason": "closed"}])}, BEGINNING)
    offer = computer.updating.look(computer.source(publisher.folder))
    assert offer.by_delta
    fetched = computer.updating.fetch(offer, frozenset({"s100", "s105", "s110"}))
    preview = fetched.preview
    assert (preview.before, preview.after) == (20, 20)
    assert [each.count for each in (preview.added, preview.changed, preview.closed, preview.gone)] == [1, 1, 1, 0]
    assert preview.closed.named[0].reason == "closed"
    assert preview.concerned == {"s100", "s105"}
    computer.updating.install(fetched)
    assert computer.shelf.contents[-1] == publisher.published(2, ("CZ",))
    assert sorted(path.name for path in computer.folder.rglob("*.part")) == []
    assert not list(computer.folder.glob("edition*"))
