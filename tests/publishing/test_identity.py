"""Ids that outlive a run."""

from uuid import UUID, uuid5

from workpris_desktop.publishing.identity import NAMESPACE, stable_id, taxonomy_id, term_id, unit_id


def test_the_namespace_never_changes():
    assert UUID("8ba6a660-de8b-596f-b5a5-78def8464208") == NAMESPACE


def test_an_id_is_made_of_what_the_source_calls_a_thing():
    assert stable_id("rpss", "4951") == str(uuid5(NAMESPACE, "rpss/4951"))


def test_terms_and_units_have_the_same_ids_from_every_source():
    assert term_id("workpris-group", "homeless") == stable_id("term", "workpris-group", "homeless")
    assert len({taxonomy_id("x"), term_id("x", ""), unit_id("x")}) == 3
