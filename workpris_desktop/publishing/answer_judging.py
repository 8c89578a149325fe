"""Judging the answers about one service: what they confirm, what they correct, and where they disagree."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.trust import FRESH_DAYS, CheckMeans
from workpris_desktop.publishing.answer_rows import AnswerRows, RoomSaid
from workpris_desktop.publishing.answers_report import Contradiction, ContradictionKind, Correction
from workpris_desktop.publishing.asked import GONE, AskedFact, AskedField
from workpris_desktop.publishing.filled_sheet import Cells, FilledCell
from workpris_desktop.publishing.reading_words import means_anywhere
from workpris_desktop.publishing.respondent import Respondent, Said
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.record.cell import iso_date
from workpris_desktop.record.row_store import Row

_CLOSED: Final = GONE | {"temporarily closed"}
_NO_ROOM: Final = frozenset({CapacityState.FULL, CapacityState.PAUSED})

AllSaid = Mapping[tuple[AskedField, str], Sequence[Said]]
"""What was said to each question, in the order of the days."""


@dataclass
class ServiceJudging:
    """What came of the answers about one service; ``last`` is who answered last."""

    rows: AnswerRows
    last: Respondent
    service: Row
    said: AllSaid
    confirmed: bool = False
    corrected: list[Correction] = field(default_factory=list)
    contradictions: list[Contradiction] = field(default_factory=list)

    def judge(self, facts: Sequence[AskedFact]) -> None:
        """Take the answers about a service: its check counts when every fact of it is right, or was corrected."""
        if self._is_older_than_check():
            return
        understood = self.judge_facts([fact for fact in facts if not fact.field.is_open])
        self._judge_room(facts)
        if understood and not self.contradictions:
            self._put_check()

    def judge_facts(self, facts: Iterable[AskedFact]) -> bool:
        """Take the answers to questions with something to confirm; tell whether all of them were understood."""
        understood = [self._judge_fact(fact) for fact in facts]
        return all(understood)

    def _is_older_than_check(self) -> bool:
        checked = iso_date(self.service.get("assured_date", ""))
        if checked is None or self.last.day >= checked:
            return False
        values = (self.last.day.isoformat(), checked.isoformat())
        self._contradict(ContradictionKind.OLDER_THAN_CHECK, self.last.sheet.file, "", values)
        return True

    def _judge_fact(self, fact: AskedFact) -> bool:
        answers = self._answers(fact.field, fact.record_id)
        given = [said for said in answers if said.answer.right or said.answer.correct]
        if not given:
            for said in answers if fact.known else ():
                self._note_missing(said)
            return not fact.known
        if len({self._verdict(said) for said in given}) > 1:
            values = tuple(_shown(said) for said in given)
            self._contradict(ContradictionKind.DIFFERING_ANSWERS, given[-1].answer.where, fact.field, values)
            return False
        return self._take(fact, given[-1])

    def _take(self, fact: AskedFact, said: Said) -> bool:
        """Take one answer; tell whether it was understood."""
        answer = said.answer
        if _folded(answer.known) != _folded(fact.known):
            values = (answer.known, fact.known)
            self._contradict(ContradictionKind.RECORD_HAS_CHANGED, answer.where, fact.field, values)
            return False
        right = self._yes_or_no(answer.right) if answer.right else ""
        changed = answer.correct is not None and _folded(answer.correct.text) != _folded(fact.known)
        if right == "yes" and changed:
            self._contradict(
                ContradictionKind.RIGHT_AND_CORRECTED, answer.where, fact.field, (fact.known, _shown(said))
            )
            return False
        if answer.right and not right:
            return False
        if answer.correct is None or not changed:
            if right == "no":
                self._note_missing(said)
            return right != "no"
        return self._correct(fact, answer.correct, said)

    def _correct(self, fact: AskedFact, cell: FilledCell, said: Said) -> bool:
        if not self.rows.correct(fact, cell, self.service["id"], said.by.day):
            return False
        name = self.service.get("name", "")
        self.corrected.append(Correction(self.last.name, name, fact.field, fact.known, cell.text))
        return True

    def _yes_or_no(self, cell: FilledCell) -> str:
        answer = next((key for key in ("yes", "no") if self._means(cell, key)), "")
        if not answer:
            self.rows.reader.note(cell, SourceFault.UNKNOWN_VALUE)
        return answer

    def _means(self, cell: FilledCell, key: str) -> bool:
        return means_anywhere(self.rows.reader.books, cell.text, key)

    def _verdict(self, said: Said) -> tuple[str, str]:
        answer = said.answer
        yes = bool(answer.right and self._means(answer.right, "yes"))
        return ("yes" if yes else "", _folded(answer.correct.text) if answer.correct else "")

    def _judge_room(self, facts: Sequence[AskedFact]) -> None:
        """Take what was said of room, line by line."""
        rooms = (AskedField.CAPACITY_FREE, AskedField.CAPACITY_STATE)
        for record_id in dict.fromkeys(fact.record_id for fact in facts if fact.field in rooms):
            cells = {room: self._one_cell(room, record_id) for room in rooms}
            if None in cells.values():
                continue
            filled: Cells = {str(room): cell for room, given in cells.items() for cell in given or ()}
            if filled:
                self._take_room(record_id, filled)

    def _one_cell(self, room: AskedField, record_id: str) -> Sequence[FilledCell] | None:
        """Return the one cell that was filled, nothing where none was; None, and said so, where several differ."""
        given = [said for said in self._answers(room, record_id) if said.answer.correct]
        if len({_folded(_shown(said)) for said in given}) > 1:
            values = tuple(_shown(said) for said in given)
            self._contradict(ContradictionKind.DIFFERING_ANSWERS, given[-1].answer.where, room, values)
            return None
        return [said.answer.correct for said in given[-1:] if said.answer.correct]

    def _take_room(self, record_id: str, cells: Cells) -> None:
        reader = self.rows.reader
        free = reader.count(cells, AskedField.CAPACITY_FREE)
        state = reader.code(cells, AskedField.CAPACITY_STATE)
        if free is not None and not state:
            state = CapacityState.TAKING if free else CapacityState.FULL
            reader.note(cells[AskedField.CAPACITY_FREE], SourceFault.UNDERSTOOD, state)
        if not state:
            return
        old = self.rows.store.get("service_capacity", record_id) or {}
        kind, values = self._room_contradiction(free, state, old)
        if kind is None:
            self.rows.room(record_id, self.service["id"], RoomSaid(state, free, self.last.day, self.last.source))
        else:
            cell = next(iter(cells.values()))
            self._contradict(kind, cell.where, cell.key, values)

    def _room_contradiction(
        self, free: int | None, state: str, old: Row
    ) -> tuple[ContradictionKind | None, tuple[str, ...]]:
        maximum, status = old.get("maximum", ""), self.service.get("status", "")
        if free is not None and maximum.isdecimal() and free > int(maximum):
            return ContradictionKind.FREE_ABOVE_MAXIMUM, (str(free), maximum)
        if free and state in _NO_ROOM:
            return ContradictionKind.FULL_BUT_FREE, (str(free), state)
        if status in _CLOSED and (free or state == CapacityState.TAKING):
            return ContradictionKind.CLOSED_BUT_TAKING, (status, state)
        return None, ()

    def _put_check(self) -> None:
        self.confirmed = True
        self.rows.rows.put(
            "service",
            self.service["id"],
            assured_date=self.last.day.isoformat(),
            assured_by=self.last.source,
            assured_how=CheckMeans.MAIL,
            assured_due=(self.last.day + timedelta(days=FRESH_DAYS)).isoformat(),
        )

    def _answers(self, asked: AskedField, record_id: str) -> Sequence[Said]:
        return self.said.get((asked, record_id), ())

    def _note_missing(self, said: Said) -> None:
        self.rows.reader.log.remark(said.answer.where, SourceFault.MISSING_VALUE, said.answer.field, said.answer.known)

    def _contradict(self, kind: ContradictionKind, where: str, asked: str, values: tuple[str, ...]) -> None:
        name = self.service.get("name", "")
        self.contradictions.append(Contradiction(kind, self.last.name, name, where, asked, values))


def _shown(said: Said) -> str:
    cell = said.answer.correct or said.answer.right
    return cell.text if cell else ""


def _folded(text: str) -> str:
    return " ".join(folded_words(text))
