"""The tables of an index file: sets of ranks under words, prefixes, inflection groups, facets and days."""

from typing import Final

from pyroaring import BitMap

INDEX_ID: Final = 0x57504958
"""Marks the file as ours (``WPIX``) in SQLite's header."""

INDEX_VERSION: Final = 4
"""Goes up with every change of what is in an index; one of another version is thrown away and built anew."""

PREFIX_TERMS: Final = 48
"""A prefix with more words below it has a set of its own, so that no key reads more rows (performance.md 2.3)."""

INDEX_TABLES: Final = (
    # Of which edition it is the index: one row.
    "CREATE TABLE made_for(edition INTEGER NOT NULL, services INTEGER NOT NULL)",
    # A folded word: how many services have it, its inflection group, and the services that have it in their name
    # (also the provider's, and the labels and synonyms of the main type), and only elsewhere.
    "CREATE TABLE term(word TEXT PRIMARY KEY, services INT, family TEXT, named BLOB, told BLOB) WITHOUT ROWID",
    # All words that begin so, where there are more than PREFIX_TERMS.
    "CREATE TABLE prefix(letters TEXT PRIMARY KEY, named BLOB, told BLOB) WITHOUT ROWID",
    # All words of an inflection group.
    "CREATE TABLE family(stem TEXT PRIMARY KEY, named BLOB, told BLOB) WITHOUT ROWID",
    # The services that have a value of a facet (domain.choice), whatever the day; "*" is all that state any.
    "CREATE TABLE facet(facet TEXT, value TEXT, ranks BLOB, PRIMARY KEY (facet, value)) WITHOUT ROWID",
    # The same for what counts on some days only, from the first to the last (ordinals of date.toordinal).
    "CREATE TABLE dated(facet TEXT, value TEXT, first INT, last INT, ranks BLOB)",
    "CREATE INDEX dated_by_value ON dated(facet, value, first, last)",
    # What stated rules say (domain.fit), as sets: rule "sex", stated "women".
    "CREATE TABLE rule(rule TEXT, stated TEXT, ranks BLOB, PRIMARY KEY (rule, stated)) WITHOUT ROWID",
    # The vocabulary for misspelt words and for words inside of words; numbers are those of `word`.
    "CREATE TABLE word(number INTEGER PRIMARY KEY, word TEXT NOT NULL)",
    "CREATE TABLE deletion(hash INT, number INT, PRIMARY KEY (hash, number)) WITHOUT ROWID",
    "CREATE TABLE gram(letters TEXT PRIMARY KEY, numbers BLOB) WITHOUT ROWID",
    # Where services are; a confidential place is not here.
    "CREATE TABLE point(number INTEGER PRIMARY KEY, rank INT NOT NULL, latitude REAL, longitude REAL)",
    "CREATE VIRTUAL TABLE near USING rtree(number, south, north, west, east)",
    "CREATE INDEX point_by_rank ON point(rank)",
    # Names of municipalities as text may name them; weight is how many services are there, more for a district seat.
    """CREATE TABLE town(folded TEXT, municipality_id TEXT, weight INT,
    PRIMARY KEY (folded, municipality_id)) WITHOUT ROWID""",
    # All ranks in the order of their names by the alphabet of a language, as packed unsigned 32-bit numbers.
    "CREATE TABLE name_order(language TEXT PRIMARY KEY, ranks BLOB) WITHOUT ROWID",
    # Weekly hours to the minute: open on a weekday (0 is Monday) from a minute until another.
    """CREATE TABLE open_week(weekday INT, opens INT, closes INT, ranks BLOB,
    PRIMARY KEY (weekday, opens, closes)) WITHOUT ROWID""",
)


def packed(ranks: BitMap) -> bytes:
    """Return a set as it is kept: roaring's portable form."""
    ranks.run_optimize()
    return ranks.serialize()


def unpacked(cell: bytes) -> BitMap:
    """Return the set that a cell holds.

    Raises:
        ValueError: the cell is damaged.
    """
    return BitMap.deserialize(cell)
