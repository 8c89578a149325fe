"""The filters that search and leaflet share, and the question that they ask."""

import argparse
from difflib import get_close_matches

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.domain.errors import UnknownCode
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.search import Question, SettingFilter
from workpris_desktop.domain.taxonomy import Taxonomy


def add_filters(parser: CommandParser) -> None:
    """Add the options that narrow a search."""
    parser.options.add_argument(
        "--type", metavar="CODE", default="", help=translate("cli", "only this type of service, such as DEB or ACC.EMG")
    )
    parser.options.add_argument(
        "--region", metavar="CODE", default="", help=translate("cli", "only this region: NUTS or ISO 3166-2 code")
    )
    parser.options.add_argument(
        "--setting",
        choices=[setting.value for setting in SettingFilter],
        help=translate("cli", "only help in prison, outside prison, or from afar"),
    )


def question_of(options: argparse.Namespace, words: list[str], limit: int, facts: Facts, language: str) -> Question:
    """Return the question that the command line asks.

    Args:
        options: what `add_filters` added.
        words: the words to look for.
        limit: the most hits wanted.
        facts: the lists that codes are looked up in.
        language: the language to name near types in.

    Raises:
        UnknownCode: a code is in none of our lists.
    """
    return Question(
        text=" ".join(words),
        service_type=_type_code(options.type, facts.taxonomy, language),
        region=_region_code(options.region, facts),
        setting=SettingFilter(options.setting) if options.setting else None,
        limit=limit,
    )


def _type_code(typed: str, taxonomy: Taxonomy, language: str) -> str:
    code = typed.strip().upper()
    if not code or code in taxonomy:
        return code
    raise UnknownCode("type", typed, _near_types(code, taxonomy, language))


def _near_types(code: str, taxonomy: Taxonomy, language: str) -> tuple[str, ...]:
    """Return up to three types whose code, or whose label in the language, looks like what was typed."""
    codes = {entry.labels[language].upper(): entry.code for entry in taxonomy} | {e.code: e.code for e in taxonomy}
    near = dict.fromkeys(codes[match] for match in get_close_matches(code, codes, n=6, cutoff=0.5))
    return tuple(f"{match} ({taxonomy.label(match, language)})" for match in list(near)[:3])


def _region_code(typed: str, facts: Facts) -> str:
    if not typed.strip():
        return ""
    code = facts.regions.resolve(typed)
    if code is None:
        raise UnknownCode("region", typed, facts.regions.near_codes(typed))
    return code
