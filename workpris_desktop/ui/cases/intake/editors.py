"""Which editor belongs to which kind of question."""

from functools import partial

from workpris_desktop.domain.intake import FieldKind, IntakeField
from workpris_desktop.ui.cases.intake.answer_editor import AnswerEditor
from workpris_desktop.ui.cases.intake.area_editor import AreaEditor
from workpris_desktop.ui.cases.intake.birth_editor import BirthEditor
from workpris_desktop.ui.cases.intake.choice_editor import MOST_CIRCLES, ComboEditor, RadioEditor
from workpris_desktop.ui.cases.intake.day_editor import DayEditor
from workpris_desktop.ui.cases.intake.list_editor import ListEditor
from workpris_desktop.ui.cases.intake.rows_editor import RowsEditor
from workpris_desktop.ui.cases.intake.text_editor import LongTextEditor, TextEditor
from workpris_desktop.ui.cases.intake.ticks_editor import TicksEditor
from workpris_desktop.wording.intake_value_words import Named, PlaceLookup, said
from workpris_desktop.wording.intake_words import IntakeWords


def make_editor(field: IntakeField, words: IntakeWords, places: PlaceLookup, *, in_line: bool) -> AnswerEditor:
    """Return an empty editor for a question.

    Args:
        field: the question.
        words: says its options.
        places: names places and languages.
        in_line: whether options stand like words in a line, to take less height.
    """
    kind = field.kind
    if kind in {FieldKind.ONE_OF, FieldKind.YES_NO}:
        return _choice(field, words, in_line=in_line)
    if kind is FieldKind.MANY_OF:
        return TicksEditor(field.options, in_line=in_line)
    if kind is FieldKind.PRISON:
        return ComboEditor(places.prisons(), is_long=True)
    if kind is FieldKind.LANGUAGES:
        return ListEditor(partial(_languages, places), partial(_language, places), lambda text: text)
    return _typed(field, words, places)


def show_options(editor: AnswerEditor, field: IntakeField, words: IntakeWords, places: PlaceLookup) -> None:
    """Say what can be chosen in the language spoken now."""
    if isinstance(editor, RadioEditor | TicksEditor | BirthEditor):
        editor.offer(_named(field, words))
    elif isinstance(editor, ComboEditor):
        editor.offer(places.prisons() if field.kind is FieldKind.PRISON else _named(field, words))


def _typed(field: IntakeField, words: IntakeWords, places: PlaceLookup) -> AnswerEditor:
    match field.kind:
        case FieldKind.LONG_TEXT:
            return LongTextEditor()
        case FieldKind.DATE:
            return DayEditor()
        case FieldKind.BIRTH:
            return BirthEditor(_named(field, words))
        case FieldKind.AREA:
            return AreaEditor(places, words)
        case FieldKind.ROWS:
            return RowsEditor(field.columns, words)
        case kind:
            return TextEditor(kind)


def _choice(field: IntakeField, words: IntakeWords, *, in_line: bool) -> AnswerEditor:
    named = _named(field, words)
    with_text = frozenset(option.code for option in field.options if option.has_text)
    if len(named) <= MOST_CIRCLES:
        return RadioEditor(named, with_text, in_line=in_line)
    return ComboEditor(named, with_text)


def _named(field: IntakeField, words: IntakeWords) -> Named:
    if field.kind is FieldKind.YES_NO and not field.options:
        return (("yes", words.yes()), ("no", words.no()))
    return tuple((option.code, said(option.label)) for option in field.options)


def _languages(places: PlaceLookup, text: str) -> Named:
    """Return the languages that begin as typed, then those that have it inside."""
    typed = text.casefold()
    found = [each for each in places.languages() if typed in each[1].casefold()]
    return tuple(sorted(found, key=lambda each: not each[1].casefold().startswith(typed)))


def _language(places: PlaceLookup, code: str) -> str:
    return dict(places.languages()).get(code, code)
