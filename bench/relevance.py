"""Whether the right services are found: queries by kind, ours beside its peers, recall of the first 20 and precision.

Each surface form of a concept is planted in three of 6,000 services and barred from all other texts; what a query must
find are the services of all forms of its concept. ``python -m bench.relevance [FILE]`` takes another set of the same
columns: concept, language, kind, query, forms.
"""

import csv
import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from bench.contestants import forgiving, like, naive_fts5, node_peers, ours, postgres, tantivy_peer, xapian_peer
from bench.contestants.stage import TOP, Ask, NotHere, Stage
from bench.corpus import stage_of
from bench.goals import print_verdicts
from bench.planted import planted_directory
from workpris_desktop.directory.generation import index_of
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

CONCEPTS: Final = Path(__file__).with_name("relevance_concepts.csv")
KINDS: Final = ("exact", "no_diacritics", "inflected", "typo", "prefix", "compound")
OURS: Final = "ours"
SIZE: Final = "relevance"
LIKE_PRECISION: Final = 0.2
"""A peer whose precision is further below ours finds much by finding everything, and is no peer of like precision.

In performance.md 3.3 a peer of .62 counted beside our .81, one of .33 did not.
"""

PEERS: Final[Sequence[Callable[[Stage], Mapping[str, Ask]]]] = (
    naive_fts5.prepare,
    forgiving.prepare_fts5,
    like.prepare,
    tantivy_peer.prepare,
    forgiving.prepare_tantivy,
    xapian_peer.prepare,
    postgres.prepare,
    node_peers.prepare_minisearch,
    forgiving.prepare_minisearch,
)


@dataclass(frozen=True, slots=True)
class Query:
    """Something typed, and the surface forms of the services that are right answers."""

    kind: str
    language: str
    text: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """What a query found of the first 20 that it could, and how much of what it found was right."""

    kind: str
    language: str
    recall: float
    precision: float


def main() -> None:
    """Print recall and precision by kind for ours and all peers that are here, and the verdict on the goals."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else CONCEPTS
    queries = read_queries(path)
    stage, right_of = _prepared(path, queries)
    asks = {OURS: ours.ranked(stage)} | _opened_peers(stage)
    print(f"{len(queries)} queries of {len({query.forms for query in queries})} concepts")
    scores = {name: [_score(ask, query, right_of(query)) for query in queries] for name, ask in asks.items()}
    _print_scores(scores)
    _print_languages(scores[OURS])
    sys.exit(1 if _judge(scores) else 0)


def read_queries(path: Path) -> Sequence[Query]:
    """Return the queries of a set.

    Raises:
        OSError: the file cannot be read.
        KeyError: a column is missing.
    """
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [Query(row["kind"], row["language"], row["query"], tuple(row["forms"].split("|"))) for row in rows]


def _prepared(path: Path, queries: Sequence[Query]) -> tuple[Stage, Callable[[Query], frozenset[int]]]:
    """Return the stage of a directory in which all forms are planted, and who says which ranks are right."""
    key = sha256(path.read_bytes()).hexdigest()[:12]
    forms = sorted({form for query in queries for form in query.forms})
    planted = planted_directory(key, forms, read_facts(resources_folder()))
    with planted.shelf.open() as reader:
        stage = stage_of(planted.services, reader.path, index_of(reader.path))
    ranks = planted.ranks(stage)
    return stage, lambda query: frozenset(rank for form in query.forms for rank in ranks[form])


def _opened_peers(stage: Stage) -> dict[str, Ask]:
    asks: dict[str, Ask] = {}
    for prepare in PEERS:
        try:
            found = prepare(stage)
        except NotHere as missing:
            print(f"  left out: {missing}")
        else:
            asks |= {name: ask for name, ask in found.items() if name != tantivy_peer.WHOLE}
    return asks


def _score(ask: Ask, query: Query, right: frozenset[int]) -> Score:
    found = ask(query.text).ranks[:TOP]
    good = len(right.intersection(found))
    recall = good / min(TOP, len(right))
    return Score(query.kind, query.language, recall, good / len(found) if found else 0.0)


def _means(scores: Sequence[Score]) -> Mapping[str, tuple[float, float]]:
    """Return mean recall and precision by kind, for those kinds that there are."""
    kinds = [kind for kind in KINDS if any(score.kind == kind for score in scores)]
    of_kind = {kind: [score for score in scores if score.kind == kind] for kind in kinds}
    return {
        kind: (statistics.mean(each.recall for each in some), statistics.mean(each.precision for each in some))
        for kind, some in of_kind.items()
    }


def _overall(scores: Sequence[Score]) -> tuple[float, float]:
    """Return the mean over the kinds, so that no kind counts more because there are more queries of it."""
    means = _means(scores).values()
    return statistics.mean(recall for recall, _ in means), statistics.mean(precision for _, precision in means)


def _print_scores(scores: Mapping[str, Sequence[Score]]) -> None:
    print(f"  recall@{TOP} by kind, / precision" + " " * 9 + "".join(f"{kind:>15}" for kind in (*KINDS, "all")))
    for name, of_name in scores.items():
        means = {**_means(of_name), "all": _overall(of_name)}
        cells = (f"{means[kind][0]:8.2f} /{means[kind][1]:4.2f}" if kind in means else "-" for kind in (*KINDS, "all"))
        print(f"  {name:38}" + "".join(f"{cell:>15}" for cell in cells))


def _print_languages(scores: Sequence[Score]) -> None:
    for language in sorted({score.language for score in scores}):
        recall, precision = _overall([score for score in scores if score.language == language])
        print(f"  ours, {language}: recall {recall:.2f}, precision {precision:.2f}")


def _judge(scores: Mapping[str, Sequence[Score]]) -> int:
    """Print the verdicts of goal 11 and return how many are missed."""
    recall, precision = _overall(scores[OURS])
    peers = [(name, *_overall(of_name)) for name, of_name in scores.items() if name != OURS]
    best, name = max((their, name) for name, their, exact in peers if exact >= precision - LIKE_PRECISION)
    print(f"  the best peer of like precision (no more than {LIKE_PRECISION} below ours): {name}, {best:.2f}")
    figures = {f"recall_{kind}": mean for kind, (mean, _) in _means(scores[OURS]).items()}
    figures |= {"recall": recall, "precision": precision, "ahead_of_peers": recall - best}
    return print_verdicts(SIZE, figures)


if __name__ == "__main__":
    main()
