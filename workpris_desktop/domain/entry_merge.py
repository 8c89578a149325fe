"""Entries of several computers together, and entries that a directory has by now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.own_entry import OwnEntry
from workpris_desktop.domain.saved_leaflet import SavedLeaflets
from workpris_desktop.domain.shortlist import Pick

_LAST_DIGITS: Final = 8
"""So many digits at the end of a number are the same whether it is written with the code of its country or without."""


@dataclass(frozen=True, slots=True)
class EntryMerge:
    """What came of taking entries in: all of them now, and how many were new, changed, and known as they are."""

    entries: tuple[OwnEntry, ...]
    added: int = 0
    changed: int = 0
    known: int = 0


@dataclass(frozen=True, slots=True)
class Twin:
    """That the directory in use has the service of an entry of ours, too."""

    entry_id: str
    service: Pick


@dataclass(frozen=True, slots=True)
class EntriesKnown:
    """The entries of our office, and which of them the directory in use has by now, too."""

    entries: tuple[OwnEntry, ...] = ()
    twins: tuple[Twin, ...] = ()

    def entry(self, service_id: str) -> OwnEntry | None:
        """Return the entry of an id, None where it is none of ours."""
        return next((entry for entry in self.entries if entry.id == service_id), None)

    def correction_of(self, service_id: str) -> OwnEntry | None:
        """Return what our office has otherwise than a record of the directory, the newest of several."""
        found = [entry for entry in self.entries if entry.corrects == service_id]
        return max(found, key=lambda entry: entry.changed_at, default=None)

    def twin_of(self, service_id: str) -> Twin | None:
        """Return that the directory has the service of an entry, too; None where it does not."""
        return next((twin for twin in self.twins if twin.entry_id == service_id), None)


def merged(own: Iterable[OwnEntry], others: Iterable[OwnEntry]) -> EntryMerge:
    """Return entries together with others: of two with one id the one that was changed last, and nothing is lost."""
    together: dict[str, OwnEntry] = {entry.id: entry for entry in own}
    added = changed = known = 0
    for entry in others:
        former = together.get(entry.id)
        if former is None:
            added += 1
        elif entry.changed_at > former.changed_at and entry != former:
            changed += 1
        else:
            known += 1
            continue
        together[entry.id] = entry
    return EntryMerge(tuple(together.values()), added, changed, known)


def number_key(number: str) -> str:
    """Return what two ways to write one telephone number have in common, "" where there is no number."""
    digits = "".join(sign for sign in number if sign.isdecimal() and sign.isascii())
    return digits[-_LAST_DIGITS:]


def name_key(name: str) -> str:
    """Return a name as it is compared."""
    return " ".join(folded_words(name))


def with_services(saved: SavedLeaflets, successors: Mapping[str, Pick]) -> SavedLeaflets:
    """Return saved leaflets with services of the directory in the place of entries of ours, each once."""
    return SavedLeaflets(tuple(replace(each, picks=_followed(each.picks, successors)) for each in saved.leaflets))


def _followed(picks: tuple[Pick, ...], successors: Mapping[str, Pick]) -> tuple[Pick, ...]:
    followed = [successors.get(pick.id, pick) for pick in picks]
    return tuple({pick.id: pick for pick in reversed(followed)}[each] for each in dict.fromkeys(p.id for p in followed))
