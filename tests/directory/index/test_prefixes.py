from itertools import product

from pyroaring import BitMap

from workpris_desktop.directory.index.prefixes import OpenPrefixes
from workpris_desktop.directory.index.ranks import Ranks
from workpris_desktop.directory.index.schema import PREFIX_TERMS


def test_every_prefix_with_many_words_gets_the_union_of_their_sets():
    words = sorted(map("".join, product("abcde", "fghij", "klmno", "pq")))
    ranks = {word: Ranks(BitMap([at]), BitMap([at + 1, 5_000])) for at, word in enumerate(words)}
    prefixes, found = OpenPrefixes(), []
    for word in words:
        found += prefixes.follow(word, ranks[word])
    found += prefixes.close()
    for letters, union in found:
        below = [word for word in words if word.startswith(letters)]
        named = {rank for word in below for rank in ranks[word].named}
        assert set(union.named) == named
        assert set(union.told) == {rank for word in below for rank in ranks[word].told} - named
    beginnings = {word[:length] for word in words for length in range(1, 5)}
    large = {part for part in beginnings if sum(word.startswith(part) for word in words) > PREFIX_TERMS}
    assert {letters for letters, _ in found} == large == set("abcde")


def test_a_word_that_begins_others_counts_among_them():
    words = ["a", *(f"a{chr(97 + at // 7)}{chr(97 + at % 7)}" for at in range(PREFIX_TERMS))]
    prefixes, found = OpenPrefixes(), []
    for at, word in enumerate(words):
        found += prefixes.follow(word, Ranks(BitMap([at]), BitMap()))
    found += prefixes.close()
    assert [(letters, len(union.named)) for letters, union in found] == [("a", PREFIX_TERMS + 1)]
