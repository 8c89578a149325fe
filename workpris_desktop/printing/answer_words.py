"""Answers to the entry form in words: as they stand on paper, in the language of the sheet."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from workpris_desktop.domain.intake import FieldKind, IntakeColumn, IntakeField, IntakeOption
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.dates import date_in_words
from workpris_desktop.printing.phone import phone_in_words
from workpris_desktop.printing.span_words import time_in_words
from workpris_desktop.printing.spoken import language_name

_OPEN = ":"


def _as_it_is(code: str) -> str:
    return code


@dataclass(frozen=True, slots=True)
class PlaceNames:
    """How places are called, by their ids: those of regions (NUTS), of towns (gazetteer) and of prisons."""

    region: Callable[[str], str] = _as_it_is
    town: Callable[[str], str] = _as_it_is
    prison: Callable[[str], str] = _as_it_is


AS_THEY_ARE: Final = PlaceNames()


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """Says answers in the language of ``words``; ``country`` dials as at home, "" writes each number with its code."""

    words: Phrasebook
    names: PlaceNames = AS_THEY_ARE
    country: str = ""

    def options(self, field: IntakeField | IntakeColumn) -> tuple[tuple[str, str], ...]:
        """Return the codes to choose from with their labels; those with a colon at the end ask for words.

        Raises:
            KeyError: the form or the phrase bank lacks the language.
        """
        if field.kind is FieldKind.YES_NO and not field.options:
            return (("yes", self.words.say("form_yes")), ("no", self.words.say("form_no")))
        return tuple((option.code, self._label(option)) for option in field.options)

    def chosen(self, field: IntakeField, answer: IntakeAnswer) -> Mapping[str, str]:
        """Return what was chosen from the options: by code the label, with what was written beside it.

        Raises:
            KeyError: the form or the phrase bank lacks the language.
        """
        codes = (answer.value,) if isinstance(answer.value, str) else answer.value
        labels = dict(self.options(field))
        return {code: self._completed(labels[code], answer.other) for code in labels if code in codes}

    def texts(self, field: IntakeField, answer: IntakeAnswer) -> tuple[str, ...]:
        """Return an answer in words: one text for each thing that it names, none for rows.

        Raises:
            KeyError: the form or the phrase bank lacks the language.
        """
        if field.kind in {FieldKind.ONE_OF, FieldKind.MANY_OF, FieldKind.YES_NO}:
            return tuple(text.rstrip(_OPEN) for text in self.chosen(field, answer).values())
        if isinstance(answer.value, str):
            return tuple(filter(None, (self._text(field, answer.value),)))
        flat = [each for each in answer.value if isinstance(each, str)]
        if field.kind is FieldKind.LANGUAGES:
            return tuple(language_name(code, self.words) for code in flat)
        if field.kind is FieldKind.AREA:
            return tuple(map(self._area, flat))
        return tuple(flat)

    def rows(self, field: IntakeField, answer: IntakeAnswer) -> Iterator[tuple[str, ...]]:
        """Walk the rows of a field of rows, one text for each column.

        Raises:
            KeyError: the form or the phrase bank lacks the language.
        """
        if isinstance(answer.value, str):
            return
        for row in answer.value:
            if not isinstance(row, str):
                cells = (*row, *("",) * len(field.columns))[: len(field.columns)]
                yield tuple(self._text(column, cell) for column, cell in zip(field.columns, cells, strict=True))

    def lines(self, field: IntakeField, answer: IntakeAnswer) -> tuple[str, ...]:
        """Return an answer as plain lines, of rows one line each.

        Raises:
            KeyError: the form or the phrase bank lacks the language.
        """
        if field.kind is FieldKind.ROWS:
            return tuple(", ".join(filter(None, row)) for row in self.rows(field, answer))
        return self.texts(field, answer)

    def _text(self, field: IntakeField | IntakeColumn, value: str) -> str:
        """Return one text in words; what cannot be read as its kind stays as it is."""
        if field.options or field.kind is FieldKind.YES_NO:
            labels = dict(self.options(field))
            if value in labels:
                return labels[value].rstrip(_OPEN)
        with suppress(ValueError):
            if field.kind in {FieldKind.DATE, FieldKind.BIRTH}:
                return date_in_words(date.fromisoformat(value), self.words)
            if _is_time(value):
                return time_in_words(time.fromisoformat(value), self.words)
        if field.kind is FieldKind.PHONE:
            return phone_in_words(Phone(value, country=self.country))
        if field.kind is FieldKind.PRISON:
            return self.names.prison(value)
        return self._area(value) if field.kind is FieldKind.AREA else value

    def _area(self, value: str) -> str:
        if value == "any":
            return self.words.say("form_any_place")
        sort, _, rest = value.partition(":")
        names: Mapping[str, Callable[[str], str]] = {
            "region": self.names.region,
            "town": self.names.town,
            "text": _as_it_is,
        }
        return names[sort](rest) if sort in names else value

    def _label(self, option: IntakeOption) -> str:
        label = option.label[self.words.language]
        return f"{label}{_OPEN}" if option.has_text and not label.endswith(_OPEN) else label

    @staticmethod
    def _completed(label: str, other: str) -> str:
        return f"{label} {other}" if label.endswith(_OPEN) and other else label


def _is_time(value: str) -> bool:
    hour, colon, minute = value.partition(":")
    return bool(colon) and hour.isdecimal() and minute.isdecimal() and len(minute) == 2  # noqa: PLR2004
