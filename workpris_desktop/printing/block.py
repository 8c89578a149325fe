"""What the sheet says about one service: its lines, in an order that never changes (leaflet.md 7.2 and 7.3)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from workpris_desktop.domain.language import SOURCE_LANGUAGE
from workpris_desktop.domain.leaflet import LeafletBlock, LeafletLine, LineKind, Part, Picture
from workpris_desktop.domain.taxonomy import Taxonomy
from workpris_desktop.printing.block_brief import BlockBrief
from workpris_desktop.printing.block_phone import phone_hours_lines, phone_lines
from workpris_desktop.printing.block_place import address_block_lines, letter_lines, person_lines, visit_lines
from workpris_desktop.printing.block_terms import audience_lines, bring_lines, language_lines, price_lines, room_lines
from workpris_desktop.printing.block_way import way_lines
from workpris_desktop.printing.bounds import shortened
from workpris_desktop.printing.freshness import has_changed, has_expired
from workpris_desktop.printing.naming import names_on_paper
from workpris_desktop.printing.phone import dialled
from workpris_desktop.printing.spoken import language_name

_HOUSING: Final = "ACC"
"""The main type of places to sleep."""


def service_block(brief: BlockBrief, taxonomy: Taxonomy) -> LeafletBlock:
    """Return what the sheet says about a service.

    Nothing that is only for staff is in it: no alert, no description, no entry rules, no name of a place, so that a
    prison is never named. Text of the record that is in another language says so; far too much of it is cut.

    Args:
        brief: the service, and how it is spoken of.
        taxonomy: the neutral names of kinds of help.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    lines = _phone_alone(brief, taxonomy) if brief.phone_only else _all_lines(brief, taxonomy)
    short = tuple(replace(line, text=shortened(line.text)) for line in lines)
    return LeafletBlock(brief.service.id, short, dialled(brief.phone) if brief.phone else "")


def _all_lines(brief: BlockBrief, taxonomy: Taxonomy) -> Iterator[LeafletLine]:
    if brief.tells(Part.HELP):
        yield from _help(brief, taxonomy)
    yield from _name(brief)
    yield from _age(brief)
    yield from phone_lines(brief)
    yield from phone_hours_lines(brief)
    yield from address_block_lines(brief)
    yield from way_lines(brief)
    yield from letter_lines(brief)
    yield from visit_lines(brief)
    yield from person_lines(brief)
    yield from bring_lines(brief)
    yield from price_lines(brief)
    yield from language_lines(brief)
    yield from audience_lines(brief)
    yield from room_lines(brief)


def _phone_alone(brief: BlockBrief, taxonomy: Taxonomy) -> Iterator[LeafletLine]:
    """Walk the lines of a service whose name would give a person away; the kind of help says what the number is for."""
    if Part.HELP in brief.options.parts:
        yield from _help(brief, taxonomy) if _has_labels(brief, taxonomy) else _english_help(brief, taxonomy)
    yield from _age(brief)
    if has_changed(brief.service, brief.today):
        yield LeafletLine(LineKind.WARNING, brief.say_call_first("changed"), Picture.WARNING)
    yield from phone_lines(brief)
    yield from phone_hours_lines(brief)


def _help(brief: BlockBrief, taxonomy: Taxonomy) -> Iterator[LeafletLine]:
    kind = next(iter(brief.service.types), "")
    label = taxonomy.plain_label(kind, brief.words.language) if _has_labels(brief, taxonomy) else ""
    if label and (brief.phone_only or label.casefold() != names_on_paper(brief.service)[0].casefold()):
        housing = kind.split(".")[0] == _HOUSING
        yield LeafletLine(LineKind.TEXT, label, Picture.BED if housing else None)


def _has_labels(brief: BlockBrief, taxonomy: Taxonomy) -> bool:
    """Tell whether kinds of help have names in the language of the sheet; a phrase pack brings none."""
    return all(brief.words.language in entry.labels for entry in taxonomy)


def _english_help(brief: BlockBrief, taxonomy: Taxonomy) -> Iterator[LeafletLine]:
    label = taxonomy.plain_label(next(iter(brief.service.types), ""), SOURCE_LANGUAGE)
    if label:
        english = language_name(SOURCE_LANGUAGE, brief.words)
        yield LeafletLine(LineKind.TEXT, brief.say("other_language", language=english))
        yield LeafletLine(LineKind.TEXT, label)


def _name(brief: BlockBrief) -> Iterator[LeafletLine]:
    name, *provider = names_on_paper(brief.service)
    yield LeafletLine(LineKind.NAME, name)
    for text in provider:
        yield LeafletLine(LineKind.TEXT, text)


def _age(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Warn where the record is too old, which no choice of parts takes away (features.md G4)."""
    if has_expired(brief.service, brief.today):
        yield LeafletLine(LineKind.WARNING, brief.say_call_first("old"), Picture.WARNING)
