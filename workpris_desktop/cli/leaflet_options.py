"""The options that say how a leaflet is printed."""

import argparse
from collections.abc import Callable

from workpris_desktop.cli.arguments import CommandParser, service_id, sheet_language, translate
from workpris_desktop.domain.leaflet import (
    LONGEST_REMARK,
    LONGEST_SENDER,
    LONGEST_SUBTITLE,
    LONGEST_WAY,
    USUAL_PARTS,
    LeafletFormat,
    LeafletOptions,
    Part,
    Start,
)


def add_leaflet_options(parser: CommandParser) -> None:
    """Add the options of a leaflet."""
    add = parser.options.add_argument
    add(
        "--leaflet-language",
        type=sheet_language,
        metavar="CODE",
        help=translate("cli", "language of the sheet, else the one spoken"),
    )
    formats = [each.value for each in LeafletFormat]
    about = translate("cli", "A4, A5, A4 folded to A5, or a pocket card")
    add("--format", choices=formats, default=LeafletFormat.A4.value, help=about)
    add("--large", action="store_true", help=translate("cli", "big print"))
    add("--pictures", action="store_true", help=translate("cli", "pictograms beside the words"))
    add("--qr", action="store_true", help=translate("cli", "a code beside each telephone number that dials it"))
    _add_parts(parser)
    _add_typed(parser)
    neutrality = parser.options.add_mutually_exclusive_group()
    about = translate("cli", "of services that give the person away, print nothing but the telephone")
    neutrality.add_argument("--only", choices=["phone"], help=about)
    about = translate("cli", "print also what gives the person away")
    neutrality.add_argument("--not-neutral", action="store_true", help=about)


def leaflet_options(options: argparse.Namespace, language: str, start: Start | None = None) -> LeafletOptions:
    """Return how the leaflet is to be printed.

    Args:
        options: what `add_leaflet_options` added.
        language: that of the sheet.
        start: the place that ``--from`` names.
    """
    parts = frozenset(map(Part, options.parts)) if options.parts else USUAL_PARTS
    parts |= frozenset(map(Part, options.also))
    if start or options.way:
        parts |= {Part.WAY}
    return LeafletOptions(
        language,
        LeafletFormat(options.format),
        large=options.large,
        parts=parts - frozenset(map(Part, options.without)),
        pictures=options.pictures,
        qr=options.qr,
        subtitle=options.subtitle,
        remark=options.remark,
        sender=options.sender,
        start=start,
        ways=tuple(dict(options.way).items()),
    )


def _add_parts(parser: CommandParser) -> None:
    parts = [part.value for part in Part]
    told = {"parts": ", ".join(parts), "usual": ", ".join(part for part in parts if part in USUAL_PARTS)}
    about = translate("cli", "the parts to print, of: {parts}; without this option: {usual}").format(**told)
    parser.options.add_argument("--parts", nargs="+", action="extend", choices=parts, metavar="PART", help=about)
    about = translate("cli", "parts to print beside those")
    parser.options.add_argument(
        "--also", nargs="+", action="extend", choices=parts, default=[], metavar="PART", help=about
    )
    about = translate("cli", "parts to leave out")
    parser.options.add_argument(
        "--without", nargs="+", action="extend", choices=parts, default=[], metavar="PART", help=about
    )


def _add_typed(parser: CommandParser) -> None:
    add = parser.options.add_argument
    about = translate("cli", "a line below the title, up to {most} characters").format(most=LONGEST_SUBTITLE)
    add("--subtitle", default="", type=_text_up_to(LONGEST_SUBTITLE), metavar="TEXT", help=about)
    about = translate("cli", "a sentence of your own, up to {most} characters").format(most=LONGEST_REMARK)
    add("--remark", default="", type=_text_up_to(LONGEST_REMARK), metavar="TEXT", help=about)
    about = translate("cli", "who made the sheet, up to {most} characters").format(most=LONGEST_SENDER)
    add("--sender", default="", type=_text_up_to(LONGEST_SENDER), metavar="TEXT", help=about)
    about = translate("cli", "print how far each service is from this town, and in which direction")
    add("--from", dest="start", type=service_id, metavar="PLACE", help=about)
    about = translate("cli", "how to get to a service in your own words, up to {most} characters; may be repeated")
    about = about.format(most=LONGEST_WAY)
    add("--way", type=_way, action="append", default=[], metavar="ID=TEXT", help=about)


def _way(text: str) -> tuple[str, str]:
    """Read the id of a service and how to get there.

    Raises:
        argparse.ArgumentTypeError: it is not both, or too long.
    """
    named, sign, way = text.partition("=")
    if not (sign and named.strip() and way.strip()):
        raise argparse.ArgumentTypeError(translate("cli", "“{text}” is not ID=TEXT").format(text=text))
    return service_id(named.strip()), _text_up_to(LONGEST_WAY)(way.strip())


def _text_up_to(most: int) -> Callable[[str], str]:
    """Return what reads a text that a sheet has room for: nothing of it is cut without a word."""

    def read(text: str) -> str:
        if len(text) <= most:
            return text.encode("utf-8", "replace").decode("utf-8")
        told = translate("cli", "the text has {count} characters, and there is room for {most}")
        raise argparse.ArgumentTypeError(told.format(count=len(text), most=most))

    return read
