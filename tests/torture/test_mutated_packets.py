"""Packets that were changed at random, from outside and from inside: none is accepted (F6 of security.md 7.1)."""

from tests.torture.packet_mutations import ACCEPTED, inner_mutations, outer_mutations, told
from tests.torture.rounds import COUNTED, SEED, sized


def test_no_packet_altered_from_outside_is_accepted():
    count = sized(2_000, 30_000)
    met = outer_mutations(count, seed=SEED)
    assert met.total() > 0.95 * count
    COUNTED["mutated outside"] += met.total()
    assert met[ACCEPTED] == 0
    assert not [name for name in met if name.startswith("untyped")], told(met)


def test_no_packet_altered_from_inside_is_accepted():
    met = inner_mutations(sized(1_000, 10_000), seed=SEED + 1)
    COUNTED["mutated inside"] += met.total()
    assert met[ACCEPTED] == 0
    assert not [name for name in met if name.startswith("untyped")], told(met)
    assert len(met) >= 3
