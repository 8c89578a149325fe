"""Needs in words: what each is called, how far it is, who does it, and why no service is looked for."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.need import MOST_PRIORITY, NeedKind, NeedSide, NeedStatus
from workpris_desktop.wording.languages import spoken_language

_ENGLISH: Final = "en"


class NeedWords(QObject):
    """Says it in the language spoken now.

    Args:
        sections: what the sections of needs are called, by id and language, as they ship with the program.
        parent: owns the object.
    """

    def __init__(self, sections: Mapping[str, Mapping[str, str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections = sections

    def label(self, kind: NeedKind) -> str:
        """Return what a need is called."""
        return _spoken(kind.labels) or kind.id

    def section(self, section: str) -> str:
        """Return what a section of needs is called."""
        return _spoken(self._sections.get(section, {})) or section

    def status(self, status: NeedStatus) -> str:
        """Return how far a need is."""
        words = {
            NeedStatus.NOT_STARTED: self.tr("Not started"),
            NeedStatus.NEEDED: self.tr("Needed"),
            NeedStatus.IN_PROGRESS: self.tr("In progress"),
            NeedStatus.NOT_NEEDED: self.tr("Not needed"),
            NeedStatus.DECLINED: self.tr("Person says no"),
            NeedStatus.DONE: self.tr("Done"),
        }
        return words[status]

    def side(self, side: NeedSide | None) -> str:
        """Return who does it, "" where nobody was named."""
        if side is None:
            return ""
        words = {
            NeedSide.PRISON: self.tr("Prison"),
            NeedSide.PROBATION: self.tr("Probation"),
            NeedSide.OTHER: self.tr("Somebody else"),
        }
        return words[side]

    def priority(self, priority: int) -> str:
        """Return how urgent it is, "" where nothing was said; the figure stands first, for it is what is typed."""
        words = {1: self.tr("1 – first"), 2: self.tr("2 – soon"), MOST_PRIORITY: self.tr("3 – later")}
        return words.get(priority, "")

    def no_services(self, kind: NeedKind) -> str:
        """Return why no service is looked for, "" where services are."""
        if kind.types or kind.is_crisis:
            return ""
        reason = _spoken(kind.why_none or {})
        return reason or self.tr("The directory has no type of service for this need.")


def _spoken(texts: Mapping[str, str]) -> str:
    return texts.get(spoken_language()) or texts.get(_ENGLISH, "")
