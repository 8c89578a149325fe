"""What only ``workpris search`` and ``list`` can be told: a place, a prison, a day, an order."""

import argparse
from dataclasses import replace
from datetime import date, datetime, time
from math import isfinite
from typing import Final

from workpris_desktop.cli.arguments import CommandParser, service_id, translate
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.town import meant_town
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.errors import TownNotFound, UnknownCode, WrongUsage
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.search import Near, OpenOn, Order, Question

_LARGEST_KM: Final = 20_000
_MOST_NEAR: Final = 5


def add_search_options(parser: CommandParser) -> None:
    """Add the options."""
    add = parser.options.add_argument
    add("--near", type=service_id, metavar="PLACE", help=translate("cli", "look around this town"))
    add("--within", type=_kilometres, metavar="KM", help=translate("cli", "no further from it than so many kilometres"))
    add(
        "--prison",
        type=service_id,
        metavar="ID",
        default="",
        help=translate("cli", "help inside this prison: its id, or its name"),
    )
    about_day = translate("cli", "only what is known to be open on this day, or at this minute")
    add("--open-on", type=_open_on, metavar="DATE[THH:MM]", help=about_day)
    about_choice = translate("cli", "only services with this value of a facet, such as payment=free; may be repeated")
    add("--choose", type=_choice, metavar="FACET=VALUE", action="append", default=[], help=about_choice)
    add("--staff", action="store_true", help=translate("cli", "also what is offered to professionals only"))
    orders = [order.value for order in Order]
    add("--sort", choices=orders, default=Order.FIT.value, help=translate("cli", "by what the answer is sorted"))


def widened(question: Question, options: argparse.Namespace, directory: DirectoryReader, kit: Kit) -> Question:
    """Return the question with what the options add to it.

    Raises:
        WrongUsage: a distance without a place.
        UnknownCode: there is no such prison.
        TownNotFound: no town has the name.
        SeveralTowns: several towns have it.
        DirectoryDamaged: the directory cannot be read.
    """
    return replace(
        question,
        prison=prison_id(options.prison, kit.facts),
        near=_near(options, directory, kit),
        choices=tuple(dict.fromkeys(options.choose)),
        open_on=options.open_on,
        order=Order(options.sort),
        for_staff=options.staff,
        counts=options.facets,
        unfolds=True,
        language=kit.language,
    )


def _near(options: argparse.Namespace, directory: DirectoryReader, kit: Kit) -> Near | None:
    if options.near is None:
        if options.within is not None or options.sort == Order.DISTANCE:
            raise WrongUsage(translate("cli", "a distance needs a place: --near"))
        return None
    town = meant_town(options.near, directory, kit)
    if town is None:
        raise TownNotFound(options.near, directory.edition.municipalities)
    return Near(town.name, town.latitude, town.longitude, options.within, town.id)


def prison_id(typed: str, facts: Facts) -> str:
    """Return the id of the prison that is meant by its id, or by words of its name that no other prison has.

    Raises:
        UnknownCode: no single prison is meant.
    """
    wanted = folded_words(typed)
    if not wanted:
        return ""
    if any(prison.id == typed.strip() for prison in facts.prisons):
        return typed.strip()
    names = {prison.id: folded_words(f"{prison.name} {prison.town}") for prison in facts.prisons}
    meant = [prison.id for prison in facts.prisons if set(wanted) <= set(names[prison.id])]
    if len(meant) == 1:
        return meant[0]
    near = [prison for prison in facts.prisons if prison.id in meant or set(wanted) & set(names[prison.id])]
    raise UnknownCode("prison", typed, tuple(f"{prison.id} ({prison.name})" for prison in near[:_MOST_NEAR]))


def _kilometres(text: str) -> float:
    try:
        kilometres = float(text)
    except ValueError:
        kilometres = -1
    if isfinite(kilometres) and 0 < kilometres <= _LARGEST_KM:
        return kilometres
    raise argparse.ArgumentTypeError(translate("cli", "“{text}” is not a distance in kilometres").format(text=text))


def _open_on(text: str) -> OpenOn:
    day, letter, minute = text.partition("T")
    try:
        at = time.fromisoformat(minute).replace(tzinfo=None) if letter else None
        return OpenOn(date.fromisoformat(day), at)
    except ValueError:
        example = datetime(2026, 5, 12, 14, 30).isoformat(timespec="minutes")  # noqa: DTZ001 - the clock on a wall
        said = translate("cli", "“{text}” is not a day, or a day and a minute such as {example}")
        raise argparse.ArgumentTypeError(said.format(text=text, example=example)) from None


def _choice(text: str) -> Choice:
    facet, sign, value = text.partition("=")
    try:
        if sign and value:
            return Choice(Facet(facet.strip()), value.strip())
    except ValueError:
        pass
    facets = ", ".join(each.value for each in Facet)
    said = translate("cli", "“{text}” is not FACET=VALUE with one of the facets {facets}")
    raise argparse.ArgumentTypeError(said.format(text=text, facets=facets))
