"""``workpris gaps``: which kinds of help are missing where."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.filters import question_of
from workpris_desktop.cli.gaps_beside import demand_lines, tell_changes, tell_prison
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.outcome import tell
from workpris_desktop.cli.person_file import person_told
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.coverage import Coverage, CoverageLevel, CoverageQuestion, maps_of
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import MachineFault, WrongUsage
from workpris_desktop.domain.person import Person
from workpris_desktop.domain.region_map import RegionMap
from workpris_desktop.domain.search import SettingFilter
from workpris_desktop.record.region_shapes import read_region_shapes
from workpris_desktop.system.files import write_atomically
from workpris_desktop.wording.coverage_content import CoverageContent
from workpris_desktop.wording.coverage_file import ENDINGS, coverage_file
from workpris_desktop.wording.coverage_words import CoverageWords


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    parser.options.add_argument(
        "--by",
        choices=[level.value for level in CoverageLevel],
        default=CoverageLevel.REGION.value,
        help=translate("cli", "by which places it is counted; regions, unless said otherwise"),
    )
    parser.options.add_argument(
        "--in",
        dest="region",
        metavar="CODE",
        default="",
        help=translate("cli", "only places in this country or region: NUTS or ISO 3166-2 code"),
    )
    about_type = translate("cli", "only this type of service and those below it, such as ACC")
    parser.options.add_argument("--type", metavar="CODE", default="", help=about_type)
    parser.options.add_argument(
        "--setting",
        choices=[setting.value for setting in SettingFilter],
        help=translate("cli", "only help in prison, outside prison, or from afar"),
    )
    about_person = translate("cli", "judge by the facts of a person in this JSON file; - reads them from the input")
    parser.options.add_argument("--for", dest="person", metavar="FACTS.json", help=about_person)
    about_prison = translate("cli", "what runs in one prison, and what waits outside: its name or a part of it")
    parser.options.add_argument("--prison", metavar="NAME", default="", help=about_prison)
    about_since = translate("cli", "what has changed since the edition before (former), or a day such as 2026-05-01")
    parser.options.add_argument("--since", metavar="former|DAY", default="", help=about_since)
    about_demand = translate("cli", "add up tables of demand that offices have saved, and tell the sums beside")
    parser.options.add_argument("--demand", type=Path, nargs="+", metavar="FILE", default=(), help=about_demand)
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))
    about_file = translate("cli", "save a report: the name of the file ends with .pdf, .xlsx or .png")
    parser.options.add_argument("-o", "--output", type=Path, metavar="FILE", help=about_file)


def run(options: argparse.Namespace, kit: Kit) -> None:
    """Count, and write the gaps in sentences, as JSON, or as a report.

    Raises:
        WrongUsage: the file's name has another end, or the facts of the person cannot be understood.
        UnknownCode: a code is in none of our lists.
        MachineFault: the directory cannot be read, a table of demand is none, or the report cannot be saved.
    """
    file: Path | None = options.output
    if file is not None and file.suffix.lower() not in ENDINGS:
        said = translate("cli", "the name of the file must end with .pdf, .xlsx or .png: {file}")
        raise WrongUsage(said.format(file=file.name))
    named = question_of(options, [], 1, kit.facts, kit.language)
    level, person = CoverageLevel(options.by), person_told(options.person, kit)
    question = CoverageQuestion(level, named.region, named.service_type, setting=named.setting)
    words = CoverageWords(kit.facts)
    if options.prison:
        tell_prison(options.prison, file, kit, words, person)
    elif options.since:
        tell_changes(options.since, question, kit, words, person)
    else:
        _tell_gaps(options, question, person, kit, words)


def _tell_gaps(
    options: argparse.Namespace, question: CoverageQuestion, person: Person, kit: Kit, words: CoverageWords
) -> None:
    def count(directory: DirectoryReader) -> tuple[Coverage, Edition]:
        return directory.coverage(question, kit.facts, kit.today, person=person), directory.edition

    file: Path | None = options.output
    demand = demand_lines(options.demand, words)
    coverage, edition = kit.searched(count)
    if options.json:
        kit.say(json_text(_values(coverage, edition)))
    elif file is None:
        method = words.method(coverage, edition, kit.today)
        kit.say("\n".join((words.summary(coverage), *_others(coverage, words), "", *demand, *method)))
    if file is not None:
        content = CoverageContent(coverage, edition, kit.today, _maps(coverage, kit), demand=demand)
        write_atomically(file.absolute(), coverage_file(file, content, words))
        kit.remark(translate("cli", "Saved: {file}").format(file=file))
    if edition.sample and not options.json:
        kit.remark_sample()


def _maps(coverage: Coverage, kit: Kit) -> tuple[RegionMap, ...]:
    """Return the maps of the countries that were counted; squares where the office's own shapes cannot be used."""
    try:
        drawn = read_region_shapes(kit.data_folder.regions_file, kit.facts.regions)
    except MachineFault as error:
        tell(error, kit.err)
        drawn = {}
    return maps_of(coverage, kit.facts, drawn)


def _others(coverage: Coverage, words: CoverageWords) -> list[str]:
    """Return the gaps below the first one, which the summary names."""
    return [words.gap(gap, coverage) for gap in coverage.gaps()][1:]


def _values(coverage: Coverage, edition: Edition) -> dict[str, Any]:
    cells = [
        {"type": code, "place": place.code, "name": place.name, **asdict(cell)}
        for code, row in zip(coverage.types, coverage.rows, strict=True)
        for place, cell in zip(coverage.places, row, strict=True)
    ]
    return {
        "by": coverage.question.level,
        "in": coverage.question.within,
        "issued": edition.issued,
        "sample": edition.sample,
        "records": coverage.records,
        "checked": coverage.checked,
        "for_person": coverage.is_for_person,
        "cells": cells,
    }
