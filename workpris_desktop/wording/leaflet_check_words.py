"""What staff is told before a leaflet is printed: one sentence for each thing to look at."""

from PySide6.QtCore import QObject

from workpris_desktop.domain.language import LANGUAGE_NAMES
from workpris_desktop.domain.leaflet_check import CheckKind, LeafletCheck
from workpris_desktop.printing.bounds import one_line, shortened
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

_LONGEST_NAME = 80
"""Characters of a name in a sentence."""

_LONGEST_DETAIL = 300
"""Characters of an alert."""


class LeafletCheckWords(QObject):
    """Says what was found, in the language spoken now."""

    def sentence(self, check: LeafletCheck) -> str:
        """Return what was found, and of which service, in one sentence or two short ones."""
        day = short_date(check.on, spoken_language()) if check.on else ""
        name = shortened(one_line(check.name), _LONGEST_NAME)
        told = LANGUAGE_NAMES.get(check.detail, check.detail)
        detail = shortened(one_line(told), _LONGEST_DETAIL)
        return self._pattern(check).format(name=name, detail=detail, date=day)

    def _pattern(self, check: LeafletCheck) -> str:
        return self._about_sheet(check) or self._telling(check.kind) or self._about_record(check.kind)

    def _about_sheet(self, check: LeafletCheck) -> str:
        if check.kind is CheckKind.TEXT_TELLS:
            return self.tr("“{detail}” in your text can give the person away.")
        if check.kind is CheckKind.START_TELLS:
            return self.tr("“{detail}” can give the person away, so no distance from there is printed.")
        if check.kind is CheckKind.RUNS_OVER:
            return self.tr("Your own text makes the sheet run over to a further page.")
        if check.kind is not CheckKind.HARD_REMARK:
            return ""
        if check.detail:
            return self.tr("Your sentence has long words: {detail}. Shorter ones are easier to read.")
        return self.tr("Your sentence has more than 12 words. Two short ones are easier to read.")

    def _telling(self, kind: CheckKind) -> str:
        return {
            CheckKind.NAME_TELLS: self.tr("{name}: this name can give the person away (“{detail}”)."),
            CheckKind.ADDRESS_TELLS: self.tr("{name}: this address can give the person away (“{detail}”)."),
            CheckKind.PLACE_TELLS: self.tr("{name}: this is in a prison, which gives the person away."),
            CheckKind.TYPE_TELLS: self.tr("{name}: this office gives the person away."),
        }.get(kind, "")

    def _about_record(self, kind: CheckKind) -> str:
        return {
            CheckKind.FOR_STAFF: self.tr("“{name}” is for professionals only, not on the leaflet."),
            CheckKind.ALERT: self.tr("{name}: {detail}"),
            CheckKind.EXPIRED: self.tr("{name}: last checked on {date}, more than a year ago. The leaflet says so."),
            CheckKind.OLD: self.tr("{name}: last checked on {date}. Call first."),
            CheckKind.UNCHECKED: self.tr("{name}: not known when it was checked. Call first."),
            CheckKind.SENSITIVE: self.tr("{name}: this paper shows what help the person looks for."),
            CheckKind.CHANGED: self.tr("{name}: the sheet only says that something has changed."),
            CheckKind.NO_PHONE: self.tr("{name}: no telephone number."),
            CheckKind.OTHER_LANGUAGE: self.tr("{name}: some of it is only in this language: {detail}."),
            CheckKind.WAY_UNTOLD: self.tr("{name}: the address is secret, so how to get there is not printed."),
            CheckKind.NOT_MEASURED: self.tr("{name}: its point on the map is not known, so no distance is printed."),
            CheckKind.HARD_WAY: self.tr("{name}: your words for the way have long ones: {detail}."),
        }[kind]
