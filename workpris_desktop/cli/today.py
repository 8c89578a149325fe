"""``workpris today``: what a person needs who is released this afternoon, and a sheet with it."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from workpris_desktop.cli.arguments import CommandParser, service_id, sheet_language, translate
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.saving import save_sheet
from workpris_desktop.cli.town import meant_town
from workpris_desktop.directory.day_kit import find_day_kit
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import NothingFound, TownNotFound
from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.domain.leaflet_check import NOT_NEUTRAL
from workpris_desktop.domain.leaving_today import DayKit, Found, Leaving, Need
from workpris_desktop.printing.checks import leaflet_checks
from workpris_desktop.printing.leaflet import compose_leaflet
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.neutral import names_of_prisons
from workpris_desktop.wording.leaflet_check_words import LeafletCheckWords
from workpris_desktop.wording.leaving_words import LeavingWords, call_cost
from workpris_desktop.wording.printed import read_forbidden_words

_YEARS: Final = range(2000, 2101)
"""Other years can only have been typed by mistake."""

_SEXES: Final = {"w": Sex.WOMEN, "m": Sex.MEN}


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    add = parser.options.add_argument
    about_town = translate("cli", "the town where the person goes")
    add("--near", type=service_id, required=True, metavar="PLACE", help=about_town)
    add("--sex", choices=list(_SEXES), required=True, help=translate("cli", "w for a woman, m for a man"))
    about_at = translate("cli", "as if it were then, else now")
    add("--at", type=_moment, metavar="DATETHH:MM", help=about_at)
    add("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))
    add("-o", "--output", type=Path, metavar="FILE.pdf", help=translate("cli", "also save the sheet as PDF"))
    about_language = translate("cli", "language of the sheet, else the one spoken")
    add("--leaflet-language", type=sheet_language, metavar="CODE", help=about_language)


def run(options: argparse.Namespace, kit: Kit) -> None:
    """Find what is needed today, write it, and save the sheet where a file is named.

    Raises:
        TownNotFound: no town has the name.
        SeveralTowns: several towns have it.
        NothingFound: nothing was found that is open today, or may be.
        MachineFault: the directory or a table of the program cannot be read, or the sheet cannot be saved.
    """
    day_kit, edition = kit.searched(lambda directory: (_find(options, directory, kit), directory.edition))
    words = LeavingWords(kit.facts, kit.words())
    if options.json:
        kit.say(json_text(_values(day_kit, edition)))
    else:
        kit.say("\n\n".join(_lines(day_kit, words)))
    if not day_kit.sheet:
        raise NothingFound
    if options.output:
        _save(options, day_kit, edition, kit)
    if edition.sample:
        kit.remark_sample()


def _find(options: argparse.Namespace, directory: DirectoryReader, kit: Kit) -> DayKit:
    town = meant_town(options.near, directory, kit)
    if town is None:
        raise TownNotFound(options.near, directory.edition.municipalities)
    now = datetime.combine(kit.today, datetime.now().time())  # noqa: DTZ005 - the clock on the wall of the office
    leaving = Leaving(town, _SEXES[options.sex], options.at or now)
    return find_day_kit(directory, leaving, regions=kit.facts.regions, call_cost=call_cost)


def _lines(day_kit: DayKit, words: LeavingWords) -> Iterator[str]:
    if day_kit.warnings:
        yield "\n".join(words.warnings(day_kit))
    for found in day_kit.found:
        line = words.line(found, day_kit.moment)
        yield f"{line.needs}: {line.name}\n  {' · '.join(line.about)}\n  {found.service.id}"
    remarks = tuple(filter(None, (words.missing(day_kit), words.left_off(day_kit))))
    if remarks:
        yield "\n".join(remarks)


def _values(day_kit: DayKit, edition: Edition) -> dict[str, Any]:
    return {
        "moment": day_kit.moment,
        "found": [_found_values(found) for found in day_kit.found],
        "missing": day_kit.missing,
        "warnings": [{"kind": each.kind, "holiday": each.holiday} for each in day_kit.warnings],
        "sheet": [service.id for service in day_kit.sheet],
        "sample": edition.sample,
    }


def _found_values(found: Found) -> dict[str, Any]:
    candidate, far = found.candidate, found.candidate.distance_km
    values = {
        "needs": found.needs,
        "id": found.service.id,
        "name": found.service.name,
        "opening": {"state": candidate.opening.state, "at": candidate.opening.at},
        "room": candidate.room,
        "distance_km": None if far is None else round(far, 3),
    }
    return values | ({"call": candidate.call.name.lower()} if Need.PHONE in found.needs else {})


def _save(options: argparse.Namespace, day_kit: DayKit, edition: Edition, kit: Kit) -> None:
    """Save the sheet; of a service whose name or address would give the person away only the number stands on it."""
    words, facts, today = kit.words(options.leaflet_language), kit.facts, day_kit.moment.date()
    word_starts = read_forbidden_words(kit.resources)
    plain = LeafletOptions(words.language)
    checks = leaflet_checks(
        day_kit.sheet,
        words,
        plain,
        today,
        taxonomy=facts.taxonomy,
        word_starts=word_starts,
        prison_names=names_of_prisons(facts.prisons),
    )
    telling = frozenset(check.service_id for check in checks if check.kind in NOT_NEUTRAL)
    leaflet = compose_leaflet(
        day_kit.sheet,
        edition,
        facts.taxonomy,
        words,
        replace(plain, phone_only=telling),
        today,
        regions=facts.regions,
        prisons=facts.prisons,
        word_starts=word_starts,
    )
    save_sheet(draw_leaflet(leaflet), options.output, kit)
    for sentence in dict.fromkeys(map(LeafletCheckWords().sentence, checks)):
        kit.remark(sentence)
    if telling:
        kit.remark(translate("cli", "Where something gives the person away, the sheet has the telephone number only."))


def _moment(text: str) -> datetime:
    day, letter, _ = text.partition("T")
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or not (day and letter) or moment.tzinfo is not None or moment.year not in _YEARS:
        example = datetime(2026, 11, 20, 14, 30).isoformat(timespec="minutes")  # noqa: DTZ001 - the clock on a wall
        said = translate("cli", "“{text}” is not a day and a minute such as {example}")
        raise argparse.ArgumentTypeError(said.format(text=text, example=example))
    return moment
