"""Xapian: partial matching of the last word, as its query parser does it."""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from bench.contestants.stage import TOP, Ask, Found, NotHere, Stage, words_of

MATCH: Final = "Xapian, match"
_COUNTED: Final = 10_000_000


def prepare(stage: Stage) -> Mapping[str, Ask]:
    """Return a match with count.

    Raises:
        NotHere: Xapian is not installed.
    """
    try:
        xapian = import_module("xapian")
    except ImportError as error:
        raise NotHere("apt install python3-xapian, or pip install xapian-bindings-binary") from error
    folder = stage.folder / "xapian"
    if not folder.exists():
        _build(xapian, stage, folder)
    database = xapian.Database(str(folder))
    enquire = xapian.Enquire(database)

    def ask(text: str) -> Found:
        whole, last = words_of(text)
        # Without a bound on what a beginning may stand for, so that its counts are those of all others.
        parts = [*(xapian.Query(word) for word in whole), xapian.Query(xapian.Query.OP_WILDCARD, last)]
        enquire.set_query(xapian.Query(xapian.Query.OP_AND, parts))
        found = enquire.get_mset(0, TOP, _COUNTED)
        return Found(tuple(hit.docid for hit in found), found.get_matches_estimated())

    return {MATCH: ask}


def _build(xapian: Any, stage: Stage, folder: Path) -> None:
    unfinished = folder.with_suffix(".unfinished")
    database = xapian.WritableDatabase(str(unfinished), xapian.DB_CREATE_OR_OVERWRITE)
    for each in stage.documents():
        document = xapian.Document()
        for word in f"{each.named} {each.told}".split():
            document.add_term(word)
        database.replace_document(each.rank, document)
    database.commit()
    database.close()
    unfinished.rename(folder)
