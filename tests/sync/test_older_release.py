"""Who is refused an older release is told from which days both are, wherever that is known."""

from datetime import timedelta

import pytest

from tests.support.update_repository import BEGINNING, lines_of, metadata_file, service
from workpris_desktop.domain.sync_errors import UpdateInUse, UpdateOlder, UpdateSaysOlder
from workpris_desktop.wording.messages import message_for

DAY = timedelta(days=1)


@pytest.fixture
def stick(publisher, tmp_path):
    """A stick with the first release."""
    return publisher.stick(tmp_path / "stick")


def release(publisher, day):
    publisher.publish({"CZ": lines_of([service(number) for number in range(101, 121)])}, BEGINNING + day * DAY)


def refusal_of(computer, place):
    with pytest.raises(UpdateOlder) as refusal:
        computer.sync(place)
    return refusal.value


def test_an_older_stick_and_what_is_in_use_are_told_with_their_days(publisher, computer, stick):
    release(publisher, 1)
    computer.sync(publisher.folder)
    refusal = refusal_of(computer, stick)
    assert type(refusal) is UpdateOlder
    assert (refusal.offered, refusal.known) == (BEGINNING.date(), (BEGINNING + DAY).date())
    sentence = message_for(refusal).sentence
    assert "1 Nov 2026" in sentence
    assert "2 Nov 2026" in sentence


def test_what_keys_signed_that_count_no_longer_is_told_as_what_the_stick_says_of_itself(publisher, computer, stick):
    publisher.rotate(BEGINNING + DAY, targets=True)
    release(publisher, 1)
    computer.sync(publisher.folder)
    refusal = refusal_of(computer, stick)
    assert type(refusal) is UpdateSaysOlder
    assert "says of itself that it is of 1 Nov 2026" in message_for(refusal).sentence
    assert "2 Nov 2026" in message_for(refusal).sentence


@pytest.mark.parametrize("change", [lambda file: file.unlink(), lambda file: file.write_text("{}")])
@pytest.mark.parametrize("name", ["2.snapshot.json", "2.targets.json"])
def test_an_older_stick_without_a_day_is_refused_all_the_same(publisher, computer, stick, name, change):
    release(publisher, 1)
    computer.sync(publisher.folder)
    change(metadata_file(stick, name))
    refusal = refusal_of(computer, stick)
    assert (type(refusal), refusal.offered, refusal.known) == (UpdateOlder, None, (BEGINNING + DAY).date())
    assert message_for(refusal).sentence == "This package is older than your data. Nothing was changed."


def test_a_day_that_is_not_earlier_is_not_told_as_one(publisher, computer):
    publisher.sign_timestamp(BEGINNING, 2**31)
    computer.sync(publisher.folder)
    publisher.timestamp.signed.version = 10
    release(publisher, 1)
    refusal = refusal_of(computer, publisher.folder)
    assert (refusal.offered, refusal.known) == (None, BEGINNING.date())


def test_a_release_that_came_into_use_meanwhile_is_not_called_older(publisher, computer):
    offer = computer.updating.look(computer.source(publisher.folder))
    computer.sync(publisher.folder)
    with pytest.raises(UpdateInUse) as refusal:
        computer.updating.fetch(offer, frozenset())
    assert message_for(refusal.value).sentence.startswith("This package (1 Nov 2026) is the directory that you use.")
