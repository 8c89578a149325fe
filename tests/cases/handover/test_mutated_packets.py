"""A small part of F6; ``python -m bench.packet`` does all of it."""

from tests.cases.handover.mutations import ACCEPTED, inner_mutations, outer_mutations, told


def test_no_packet_altered_from_outside_is_accepted():
    met = outer_mutations(2_000, seed=1)
    assert met.total() > 1_900
    assert met[ACCEPTED] == 0
    assert not [name for name in met if name.startswith("untyped")], told(met)


def test_no_packet_altered_from_inside_is_accepted():
    met = inner_mutations(1_000, seed=2)
    assert met[ACCEPTED] == 0
    assert not [name for name in met if name.startswith("untyped")], told(met)
    assert len(met) >= 3
