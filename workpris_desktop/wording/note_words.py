"""What is said of notes of the office and of what was heard: when, from whom, and by whom it was written down."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider_note import HeardFinding, ProviderNote
from workpris_desktop.wording.ask_words import AskWords
from workpris_desktop.wording.call_words import CallWords
from workpris_desktop.wording.file_words import FileWords


class NoteWords(QObject):
    """Says it in the language spoken now.

    Args:
        facts: prisons and regions.
        phrasebook: the phrases of a language.
        files: knows colleagues and times.
        parent: owns the object.
    """

    def __init__(
        self,
        facts: Facts,
        phrasebook: Callable[[str], Phrasebook],
        files: FileWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._calls = CallWords(facts, phrasebook, self)
        self._asked = AskWords(facts, phrasebook, self)

    def note_head(self, note: ProviderNote) -> str:
        """Return when and by whom a note was written, and when it was changed."""
        written = self._files.written(note.author_id, note.made_at)
        if note.changed_at is None:
            return written
        return self.tr("{written} · changed {moment}").format(
            written=written, moment=self._files.moment(note.changed_at)
        )

    def heard_head(self, heard: HeardFinding) -> str:
        """Return when something was heard, from whom, and who wrote it down."""
        parts = [
            self._files.day(heard.on),
            *([self.tr("told by {name}").format(name=heard.told_by)] if heard.told_by else []),
            self.tr("written down by {name}").format(name=self._files.person(heard.author_id)),
        ]
        return " · ".join(parts)

    def heard(self, heard: HeardFinding) -> str:
        """Return what was heard."""
        said = f"{self.topic(heard.finding.topic)}: {self._calls.answer(heard.finding.answer)}"
        if heard.free is not None:
            said = self.tr("{said} (%n places free)", "", heard.free).format(said=said)
        return f"{said}\n{heard.remark}" if heard.remark else said

    def topic(self, topic: Topic) -> str:
        """Return what a topic is called."""
        return self._calls.topic(topic)

    def answers(self, topic: Topic) -> tuple[tuple[YesNo | CapacityState, str], ...]:
        """Return the closed answers to a topic with their words."""
        return self._asked.answers(topic)
