"""A question in words: a place and a distance, a day, an order, what can be left out, and a name for the whole."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.search import Near, OpenOn, Order, Question, Removal, RemovalKind
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.decimals import decimal_text
from workpris_desktop.wording.languages import spoken_language


class QuestionWords(QObject):
    """Says questions in the language spoken now; ``choices`` says their filters."""

    def __init__(self, choices: ChoiceWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices = choices

    def near(self, near: Near) -> str:
        """Return around which place it is looked."""
        return self.tr("near {place}").format(place=near.name)

    def distance(self, km: float) -> str:
        """Return how far around a place it is looked."""
        return self.tr("within {km} km").format(km=decimal_text(km, spoken_language()))

    def place(self, town: Municipality) -> str:
        """Return a town with its district and region, so that towns of one name can be told apart."""
        around = [Choice(Facet.DISTRICT, town.district), Choice(Facet.REGION, town.region or town.country)]
        names = ", ".join(self.choices.label(each) for each in around if each.value)
        return f"{town.name} ({names})"

    def open_on(self, moment: OpenOn) -> str:
        """Return when it must be open."""
        day = short_date(moment.day, spoken_language())
        if moment.at is None:
            return self.tr("open on {day}").format(day=day)
        return self.tr("open on {day} at {time}").format(day=day, time=moment.at.strftime("%H:%M"))

    def title(self, question: Question) -> str:
        """Return a name for a question, made of all that is asked."""
        return " · ".join(self._parts(question))

    def removal(self, removal: Removal) -> str:
        """Return what can be left out, and how many services that finds."""
        return self.tr("{part} ({count})").format(part=self._left_out(removal), count=removal.count)

    def order(self, order: Order) -> str:
        """Return by what an answer is sorted."""
        names = {
            Order.FIT: self.tr("fit"),
            Order.DISTANCE: self.tr("distance"),
            Order.CHECKED: self.tr("last check"),
            Order.NAME: self.tr("name"),
        }
        return names[order]

    def order_explained(self, order: Order) -> str:
        """Return in plain words how an order comes about."""
        lasts = self.tr("What is equal stands in the order of fit.")
        texts = {
            Order.FIT: self.tr(
                "Where you told facts of a person: what fits comes first, then what is not known, then what is decided "
                "case by case, last what does not fit.\n"
                "Within each: words found as typed before similar ones, then words in the name, then room today, "
                "then distance, then how well the record is kept.\n"
                "The same question always gives the same order. The program decides nothing about anybody."
            ),
            Order.DISTANCE: self.tr("The nearest first, in a straight line. Places that are not known come last."),
            Order.CHECKED: self.tr("The last checked first. What was never checked comes last."),
            Order.NAME: self.tr("By the alphabet of the language of this window."),
        }
        return texts[order] if order is Order.FIT else f"{texts[order]}\n{lasts}"

    def _parts(self, question: Question) -> Iterator[str]:
        if question.text.strip():
            yield question.text.strip()
        yield from (self.choices.chip(choice) for choice in question.filters)
        if question.near is not None:
            yield self.near(question.near)
            if question.near.within_km is not None:
                yield self.distance(question.near.within_km)
        if question.open_on is not None:
            yield self.open_on(question.open_on)
        if question.municipality:
            yield self.tr("responsible offices")

    def _left_out(self, removal: Removal) -> str:
        asked = removal.question
        if removal.kind is RemovalKind.WORD:
            return self.tr("without “{word}”").format(word=removal.word)
        if removal.kind is RemovalKind.CHOICE and removal.choice is not None:
            return self.tr("without “{filter}”").format(filter=self.choices.chip(removal.choice))
        if removal.kind is RemovalKind.OPEN_ON:
            return self.tr("on any day")
        if removal.kind is RemovalKind.WIDER and asked.near is not None:
            km = decimal_text(asked.near.within_km or 0, spoken_language())
            return self.tr("within {km} km of {place}").format(km=km, place=asked.near.name)
        if asked.near is not None:
            return self.tr("at any distance from {place}").format(place=asked.near.name)
        return self.tr("at any place")
