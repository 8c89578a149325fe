"""What to look at before a leaflet is printed: what was found, in a sentence each, and what can be done."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.domain.leaflet_check import ASKED, NOT_NEUTRAL, CheckKind, LeafletCheck
from workpris_desktop.domain.life import Tombstone, TombstoneReason
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.record.telling import facet_label

Found = Service | Tombstone | None
"""A chosen service, what is left of it, or nothing where the directory never heard of it."""


class Remedy(Enum):
    """What can be done about a notice: print nothing but the telephone, or everything; a sheet of its own, or none."""

    PHONE_ONLY = auto()
    IN_FULL = auto()
    APART = auto()
    TOGETHER = auto()
    SUCCESSOR = auto()


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence with what can be done; ``successor`` can take the place of a service that is gone."""

    text: str
    remedy: Remedy | None = None
    service_id: str = ""
    successor: Pick | None = None


class LeafletNotices(QObject):
    """Says notices in the language spoken now."""

    def __init__(self, facts: Facts, sentence: Callable[[LeafletCheck], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._sentence = sentence

    def notices(
        self,
        shortlist: Shortlist,
        found: Sequence[Found],
        checks: Sequence[LeafletCheck],
        options: LeafletOptions,
    ) -> tuple[Notice, ...]:
        """Return what to look at: what is gone, then the findings, then what was done about them."""
        return (
            *self._about_gone(shortlist, found),
            *self._about_checks(checks, options, alone=sum(isinstance(each, Service) for each in found) == 1),
            *self._about_remedies(shortlist, options),
        )

    def readability(self, checks: Sequence[LeafletCheck]) -> str:
        """Return that the free sentence is hard to read, "" where it is not."""
        return "\n".join(self._sentence(check) for check in checks if check.kind is CheckKind.HARD_REMARK)

    def questions(self, checks: Sequence[LeafletCheck], options: LeafletOptions) -> tuple[str, ...]:
        """Return what must be read and agreed to before the leaflet is used (features.md C3 and G4)."""
        return tuple(
            self._sentence(check)
            for check in checks
            if check.kind in ASKED or (check.kind in NOT_NEUTRAL and not _is_done(check, options))
        )

    def _about_gone(self, shortlist: Shortlist, found: Sequence[Found]) -> Iterator[Notice]:
        for pick, each in zip(shortlist, found, strict=False):
            if each is None:
                yield Notice(self.tr("{name}: no longer in the directory, not on the leaflet.").format(name=pick.name))
            elif isinstance(each, Tombstone):
                yield self._about_tombstone(pick, each)

    def _about_tombstone(self, pick: Pick, gone: Tombstone) -> Notice:
        language = spoken_language()
        day = short_date(gone.gone_on, language)
        if gone.reason is TombstoneReason.CLOSED:
            text = self.tr("{name}: closed on {date}").format(name=pick.name, date=day)
        else:
            reason = facet_label(self._facts, "tombstone_reason", gone.reason, language)
            text = self.tr("{name}: {reason} ({date})").format(name=pick.name, reason=reason, date=day)
        if not gone.successor_id:
            return Notice(self.tr("{what}, not on the leaflet.").format(what=text))
        successor = Pick(gone.successor_id, gone.successor or gone.successor_id)
        text = self.tr("{what}, see {successor}.").format(what=text, successor=successor.name)
        return Notice(text, Remedy.SUCCESSOR, pick.id, successor)

    def _about_checks(
        self, checks: Sequence[LeafletCheck], options: LeafletOptions, *, alone: bool
    ) -> Iterator[Notice]:
        offered: set[tuple[Remedy, str]] = set()
        for check in checks:
            if check.kind is CheckKind.HARD_REMARK or _is_done(check, options):
                continue
            remedy = _remedy(check, alone=alone)
            if remedy is None or (remedy, check.service_id) in offered:
                yield Notice(self._sentence(check))
            else:
                offered.add((remedy, check.service_id))
                yield Notice(self._sentence(check), remedy, check.service_id)

    def _about_remedies(self, shortlist: Shortlist, options: LeafletOptions) -> Iterator[Notice]:
        for pick in shortlist:
            if pick.id in options.phone_only:
                text = self.tr("{name}: only the telephone number is printed.").format(name=pick.name)
                yield Notice(text, Remedy.IN_FULL, pick.id)
            if pick.id in options.apart:
                text = self.tr("{name}: on a sheet of its own.").format(name=pick.name)
                yield Notice(text, Remedy.TOGETHER, pick.id)


def _is_done(check: LeafletCheck, options: LeafletOptions) -> bool:
    """Tell whether something was done about a finding already."""
    if check.kind is CheckKind.SENSITIVE:
        return check.service_id in options.apart | options.phone_only
    return check.kind in NOT_NEUTRAL and check.service_id in options.phone_only


def _remedy(check: LeafletCheck, *, alone: bool) -> Remedy | None:
    """Return what can be done about a finding; a service that is alone has its own sheet already."""
    if not check.service_id:
        return None
    if check.kind is CheckKind.SENSITIVE:
        return Remedy.PHONE_ONLY if alone else Remedy.APART
    return Remedy.PHONE_ONLY if check.kind in NOT_NEUTRAL else None
