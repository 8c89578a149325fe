"""By what facts may be passed on: the newest word for a receiver and purpose, on that day, for these facts."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from workpris_desktop.domain.consent import Consent, ConsentHow, ConsentPurpose, office_receiver, service_receiver
from workpris_desktop.domain.passing_on import WantedPassing, ground_for

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
HOSTEL, OTHER = service_receiver("hostel"), service_receiver("other")
WANTED = WantedPassing(HOSTEL, "The hostel", ConsentPurpose.PLACE, frozenset({"B3", "need:money.debts"}))
GIVEN = Consent(
    *("given", "The hostel", ConsentPurpose.PLACE, WANTED.facts, ConsentHow.SAID, TODAY - 9 * DAY, TODAY + 9 * DAY),
    receiver_id=HOSTEL,
)
LATER = replace(GIVEN, id="later")
REFUSED = replace(GIVEN, id="refused", facts=frozenset(), is_refused=True)
LAW = replace(GIVEN, id="law", how=ConsentHow.LAW, basis="probation", reason="it is our task")

ALLOWED = {
    "a consent that counts": ((GIVEN,), "given"),
    "the newest of two": ((GIVEN, LATER), "later"),
    "another legal basis": ((LAW,), "law"),
    "a consent after a refusal": ((REFUSED, LATER), "later"),
    "a consent after one that was taken back": ((replace(GIVEN, withdrawn_on=TODAY), LATER), "later"),
    "its first day": ((replace(GIVEN, given_on=TODAY),), "given"),
    "its last day": ((replace(GIVEN, ends_on=TODAY),), "given"),
    "what others refused": ((GIVEN, replace(REFUSED, receiver_id=OTHER)), "given"),
    "a refusal for something else": ((GIVEN, replace(REFUSED, purpose=ConsentPurpose.FORM)), "given"),
    "a receiver whose name has changed": ((replace(GIVEN, receiver="The old hostel"),), "given"),
}
KEPT = {
    "nothing was written down": ((), None),
    "a refusal after a consent": ((GIVEN, REFUSED), "refused"),
    "a refusal after a legal basis": ((LAW, REFUSED), "refused"),
    "taken back": ((replace(GIVEN, withdrawn_on=TODAY),), "given"),
    "an older one that still counts": ((GIVEN, replace(LATER, withdrawn_on=TODAY)), "later"),
    "a legal basis that holds no more": ((replace(LAW, withdrawn_on=TODAY),), "law"),
    "ended yesterday": ((replace(GIVEN, ends_on=TODAY - DAY),), "given"),
    "dated by a wrong clock": ((replace(GIVEN, given_on=TODAY + DAY),), "given"),
    "another receiver": ((replace(GIVEN, receiver_id=OTHER),), None),
    "an office with the same id": ((replace(GIVEN, receiver_id=office_receiver("hostel")),), None),
    "only the same name": ((replace(GIVEN, receiver_id=""),), None),
    "another purpose": ((replace(GIVEN, purpose=ConsentPurpose.HANDOVER),), None),
    "a register": ((replace(GIVEN, purpose=ConsentPurpose.REGISTER, receiver_id=""),), None),
}


@pytest.mark.parametrize(("consents", "by"), ALLOWED.values(), ids=ALLOWED)
def test_it_may_go_by(consents, by):
    ground = ground_for(WANTED, consents, TODAY)
    assert ground.is_enough
    assert ground.allowed_by.id == by


@pytest.mark.parametrize(("consents", "latest"), KEPT.values(), ids=KEPT)
def test_it_stays_because_of(consents, latest):
    ground = ground_for(WANTED, consents, TODAY)
    assert not ground.is_enough
    assert ground.allowed_by is None
    assert ground.missing == WANTED.facts
    assert (ground.latest.id if ground.latest else None) == latest


def test_a_fact_that_was_added_later_needs_a_new_word():
    ground = ground_for(replace(WANTED, facts=WANTED.facts | {"F8"}), (GIVEN,), TODAY)
    assert not ground.is_enough
    assert ground.allowed_by == GIVEN
    assert ground.missing == {"F8"}
    assert ground_for(replace(WANTED, facts=frozenset({"B3"})), (GIVEN,), TODAY).is_enough


def test_the_facts_of_two_consents_are_not_added_up():
    first, second = replace(GIVEN, facts=frozenset({"B3"})), replace(LATER, facts=WANTED.facts - {"B3"})
    assert ground_for(WANTED, (first, second), TODAY).missing == {"B3"}


def test_who_is_known_by_name_only_is_told_apart_by_it():
    mother = replace(GIVEN, receiver="Matka, Brno", receiver_id="", purpose=ConsentPurpose.RELATIVES)
    wanted = WantedPassing("", "matka BRNO", ConsentPurpose.RELATIVES, WANTED.facts)
    assert ground_for(wanted, (mother,), TODAY).is_enough
    assert not ground_for(replace(wanted, receiver="Father"), (mother,), TODAY).is_enough


def test_none_of_it_tells_of_the_person_in_a_trace():
    assert "hostel" not in repr((WANTED, ground_for(WANTED, (GIVEN,), TODAY)))
