"""tantivy at its best: prefixes of one to three letters are terms of their own; with count and with aggregations."""

import json
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from bench.contestants.cards import Cards
from bench.contestants.stage import TOP, Ask, Document, Found, NotHere, Stage, words_of

MATCH: Final = "tantivy, match"
WHOLE: Final = "tantivy, whole"

_INDEXED_LETTERS: Final = 3
_MOST_VALUES: Final = 500
_AGGREGATIONS: Final = {
    facet: {"terms": {"field": facet, "size": _MOST_VALUES, "segment_size": _MOST_VALUES}}
    for facet in ("types", "regions")
}


def prepare(stage: Stage) -> Mapping[str, Ask]:
    """Return a match with count, and the whole keystroke with counts of types and regions.

    Raises:
        NotHere: tantivy is not installed.
    """
    try:
        tantivy = import_module("tantivy")
    except ImportError as error:
        raise NotHere("pip install tantivy") from error
    schema = _schema(tantivy)
    folder = stage.folder / "tantivy"
    if not folder.exists():
        _build(tantivy, schema, stage, folder)
    index = tantivy.Index.open(str(folder))
    index.reload()
    searcher = index.searcher()
    cards = Cards(stage.connect())

    def match(text: str) -> Found:
        found = searcher.search(_query(tantivy, schema, text), limit=TOP, count=True)
        return Found(ranks_of(searcher, found.hits), found.count or 0)

    def whole(text: str) -> Found:
        query = _query(tantivy, schema, text)
        found = searcher.search(query, limit=TOP, count=True)
        ranks = ranks_of(searcher, found.hits)
        cards.fetch(ranks)
        searcher.aggregate(query, _AGGREGATIONS)
        return Found(ranks, found.count or 0)

    return {MATCH: match, WHOLE: whole}


def ranks_of(searcher: Any, hits: list[tuple[float, Any]]) -> tuple[int, ...]:
    """Return the ranks of hits, best first."""
    return tuple(searcher.doc(address)["rank"][0] for _, address in hits)


def _schema(tantivy: Any) -> Any:
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("rank", stored=True)
    builder.add_text_field("text", tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field("begins", tokenizer_name="whitespace", index_option="basic")
    for facet in ("types", "regions"):
        builder.add_text_field(facet, tokenizer_name="raw", index_option="basic", fast=True)
    return builder.build()


def _query(tantivy: Any, schema: Any, text: str) -> Any:
    whole, last = words_of(text)
    if len(last) <= _INDEXED_LETTERS:
        beginning = tantivy.Query.term_query(schema, "begins", last, "basic")
    else:
        beginning = tantivy.Query.regex_query(schema, "text", f"{last}.*")
    terms = [tantivy.Query.term_query(schema, "text", word) for word in whole]
    return tantivy.Query.boolean_query([(tantivy.Occur.Must, part) for part in (*terms, beginning)])


def _build(tantivy: Any, schema: Any, stage: Stage, folder: Path) -> None:
    unfinished = folder.with_suffix(".unfinished")
    unfinished.mkdir(exist_ok=True)
    index = tantivy.Index(schema, path=str(unfinished), reuse=False)
    writer = index.writer(heap_size=256_000_000, num_threads=1)
    for document in stage.documents():
        writer.add_json(json.dumps(_row(document)))
    writer.commit()
    writer.wait_merging_threads()
    unfinished.rename(folder)


def _row(document: Document) -> dict[str, object]:
    text = f"{document.named} {document.told}"
    begins = {word[:length] for word in text.split() for length in range(1, _INDEXED_LETTERS + 1)}
    facets = {"types": document.types.split(), "regions": document.regions.split()}
    return {"rank": document.rank, "text": text, "begins": " ".join(sorted(begins)), **facets}
