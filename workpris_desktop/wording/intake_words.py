"""What the entry form says on screen: its questions, its states, and what was answered."""

from datetime import date, datetime

from PySide6.QtCore import QLocale, QObject

from workpris_desktop.domain.intake import IntakeColumn, IntakeField, IntakeForm, IntakeOption
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source
from workpris_desktop.domain.intake_progress import SectionProgress, SectionState
from workpris_desktop.wording.dates import on_the_clock, short_date
from workpris_desktop.wording.intake_value_words import PlaceLookup, answer_text, said
from workpris_desktop.wording.languages import spoken_language


class IntakeWords(QObject):
    """Says it in the language spoken now."""

    def label(self, field: IntakeField | IntakeColumn | IntakeOption) -> str:
        """Return what staff read as a question, over a column, or beside a box."""
        return said(field.label)

    def spoken(self, field: IntakeField) -> str:
        """Return what can be read aloud, "" where it is the label itself."""
        spoken = said(field.spoken)
        return "" if spoken == said(field.label) else spoken

    def hint(self, field: IntakeField) -> str:
        """Return why it is asked."""
        return said(field.hint)

    def section(self, form: IntakeForm, section: str) -> str:
        """Return the heading of a section."""
        return said(form.sections[section])

    def value(self, field: IntakeField, answer: IntakeAnswer, places: PlaceLookup) -> str:
        """Return what was answered, or why it was not, in one line."""
        if answer.state is not AnswerState.ANSWERED:
            return self.state(answer.state)
        return answer_text(field, answer, places, self.any_place(), (self.yes(), self.no()))

    def state(self, state: AnswerState) -> str:
        """Return whether there is an answer."""
        words = {
            AnswerState.ANSWERED: self.tr("Answered"),
            AnswerState.DECLINED: self.tr("Does not want to say"),
            AnswerState.UNKNOWN: self.tr("Does not know"),
            AnswerState.NOT_ASKED: self.tr("Not asked yet"),
        }
        return words[state]

    def source(self, source: Source) -> str:
        """Return who said it."""
        words = {
            Source.PERSON: self.tr("The person"),
            Source.FILE: self.tr("An official file"),
            Source.PROVIDER: self.tr("A provider"),
            Source.OTHER: self.tr("Somebody else"),
        }
        return words[source]

    def any_place(self) -> str:
        """Return what is said where the place does not matter."""
        return self.tr("It does not matter where")

    def yes(self) -> str:
        """Return the answer yes."""
        return self.tr("Yes")

    def no(self) -> str:
        """Return the answer no."""
        return self.tr("No")

    def progress(self, done: int, sections: int) -> str:
        """Return how many sections are done."""
        return self.tr("{done} of %n sections done", "", sections).format(done=done)

    def section_state(self, progress: SectionProgress) -> str:
        """Return how far a section is."""
        if progress.state is SectionState.NOT_COMPLETE:
            return self.tr("Not complete: %n answers missing or to be mended", "", progress.lacking)
        if progress.state is SectionState.IN_PROGRESS:
            settled = self.tr("In progress: {settled} of %n answered", "", progress.asked)
            said_progress = settled.format(settled=progress.settled)
            for_sheet = self.tr("%n more for a provider's sheet", "", progress.for_sheet)
            return f"{said_progress}; {for_sheet}" if progress.for_sheet else said_progress
        return self.tr("Done") if progress.state is SectionState.DONE else self.tr("Not started")

    def understood(self, day: date) -> str:
        """Return a day with its weekday and month in letters, so that a mistaken one is seen."""
        weekday = QLocale(spoken_language()).dayName(day.isoweekday())
        return self.tr("Understood: {weekday}, {date}").format(weekday=weekday, date=short_date(day, spoken_language()))

    def saved(self, moment: datetime) -> str:
        """Return when the last answer was kept."""
        return self.tr("Saved {time}").format(time=f"{on_the_clock(moment):%H:%M}")

    def carried(self, count: int, version: int) -> str:
        """Return how many answers were given by an older form and still count."""
        return self.tr("%n answers carry over from version {version} of the form.", "", count).format(version=version)

    def given(self, source: Source | None, day: date | None) -> str:
        """Return who said it and when, "" where nothing is known of it."""
        told = [self.source(source)] if source else []
        return ", ".join([*told, short_date(day, spoken_language())] if day else told)
