"""Cards for colleagues: helplines, accreditation, trainings and networks of professionals, by their kind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import STAFF_TYPE
from workpris_desktop.printing.phone import phone_to_call
from workpris_desktop.wording.record.beside import Beside
from workpris_desktop.wording.record.contact import contact_lines, phone_text
from workpris_desktop.wording.record.open_now import now_lines, now_text
from workpris_desktop.wording.record.page import RecordLine
from workpris_desktop.wording.record.programme import training_lines
from workpris_desktop.wording.record.telling import Telling
from workpris_desktop.wording.record.trust import check_lines

_ORDER: Final = tuple(f"{STAFF_TYPE}.{kind}" for kind in ("LIN", "ACR", "TRN", "SKL", "NET"))
"""The kinds of help for professionals: first whom one calls at once."""


@dataclass(frozen=True, slots=True)
class StaffCard:
    """What a colleague needs of one service; ``kinds`` are all its kinds of help, in words."""

    id: str
    kind: str
    name: str
    provider: str
    kinds: str
    phone: str
    now: str
    lines: tuple[RecordLine, ...]


@dataclass(frozen=True, slots=True)
class StaffGroup:
    """Cards of one kind of help, below its name."""

    heading: str
    cards: tuple[StaffCard, ...]


class StaffCardWords(QObject):
    """Says cards in the language spoken now."""

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts

    def card(self, service: Service, edition: Edition, words: Phrasebook, today: date, beside: Beside) -> StaffCard:
        """Return the card of a service; arguments as those of `RecordWords.record`."""
        telling = Telling(service, edition, self._facts, words, today, beside)
        phone = phone_to_call(service.phones)
        own = [code for code in service.types if code.split(".")[0] == STAFF_TYPE]
        return StaffCard(
            service.id,
            next((code for code in _ORDER if code in own), STAFF_TYPE),
            telling.heading(),
            service.organization.name if service.organization else self.tr("Provider not stated"),
            " · ".join(self._facts.taxonomy.label(code, words.language) for code in service.types),
            phone_text(phone, telling) if phone else self.tr("No telephone number"),
            now_text(telling) if phone else "",
            tuple(_lines(telling)),
        )

    def groups(self, cards: Sequence[StaffCard], language: str) -> tuple[StaffGroup, ...]:
        """Return cards by the kind of help for which they stand first; within a kind they keep their order."""
        places = {code: place for place, code in enumerate(_ORDER)}
        ordered = sorted(cards, key=lambda card: places.get(card.kind, len(places)))
        return tuple(
            StaffGroup(self._facts.taxonomy.label(kind, language), tuple(group))
            for kind, group in groupby(ordered, key=lambda card: card.kind)
        )


def _lines(telling: Telling) -> Iterator[RecordLine]:
    """Walk what is known of contact and trainings, and when somebody last made sure, which is said in any case."""
    yield from training_lines(telling)
    # Whether it is open now stands below the number already.
    said = {(line.label, line.text) for line in now_lines(telling)}
    known = (line for line in contact_lines(telling) if not line.unknown and not line.large)
    yield from (line for line in known if (line.label, line.text) not in said)
    yield from check_lines(telling)
