"""An entry of our office out of a command line."""

import argparse
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from workpris_desktop.cli.arguments import CommandParser, service_id, translate
from workpris_desktop.cli.filters import question_of
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.town import meant_town
from workpris_desktop.domain.entry_errors import EntryFault, EntryFaulty
from workpris_desktop.domain.errors import WrongUsage
from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.hours import ScheduleRule, WeeklyHours, weekly_hours
from workpris_desktop.domain.own_entry import OwnEntry, Town
from workpris_desktop.publishing.hours_text import parse_hours
from workpris_desktop.publishing.reading_words import read_reading_words
from workpris_desktop.record.entry_phone import phone_of
from workpris_desktop.record.text import clean_text

_NO_FILTERS: Final = {"region": "", "setting": None}

_LEFT_OUT: Final[Mapping[str, tuple[str, Any]]] = {
    "hours": ("hours", None),
    "by-appointment": ("by_appointment", False),
    "street": ("street", ""),
    "for": ("sex", None),
    "min-age": ("minimum_age", None),
    "max-age": ("maximum_age", None),
    "free": ("is_free", False),
    "remark": ("remark", ""),
    "corrects": ("corrects", ""),
}
"""What an entry may lack, and what stands there then, by the option that sets it."""


def add_entry_options(parser: CommandParser, *, is_new: bool = True) -> None:
    """Add an option for each part of an entry; of a new one, some are needed."""
    options = parser.options
    options.add_argument("--name", required=is_new, metavar="NAME", help=translate("cli", "how the service is called"))
    about_type = translate("cli", "its type, such as DEB or ACC.EMG")
    options.add_argument("--type", required=is_new, metavar="CODE", help=about_type)
    options.add_argument("--town", required=is_new, metavar="TOWN", help=translate("cli", "the town where it is"))
    options.add_argument("--phone", required=is_new, metavar="NUMBER", help=translate("cli", "its telephone number"))
    about_hours = translate("cli", "when it is open, such as “Mo-Fr 8:00-16:00”")
    options.add_argument("--hours", metavar="HOURS", help=about_hours)
    options.add_argument("--by-appointment", action="store_true", help=translate("cli", "only by appointment"))
    options.add_argument("--street", metavar="STREET", help=translate("cli", "street and number"))
    options.add_argument(
        "--for", dest="sex", choices=[each.value for each in Sex], help=translate("cli", "whom it takes")
    )
    options.add_argument("--min-age", type=int, metavar="YEARS", help=translate("cli", "from this age"))
    options.add_argument("--max-age", type=int, metavar="YEARS", help=translate("cli", "up to this age"))
    options.add_argument("--free", action="store_true", help=translate("cli", "it costs nothing"))
    about_remark = translate("cli", "what else to know of the provider, in 300 characters")
    options.add_argument("--remark", metavar="TEXT", help=about_remark)
    about_country = translate("cli", "country of a town that is in no list of places, such as CZ")
    options.add_argument("--country", default="", metavar="CC", help=about_country)
    about_corrects = translate("cli", "id of the record of the directory that is otherwise there")
    about_proposal = translate("cli", "do not propose it to the publisher of the directory, such as a landlord")
    options.add_argument("--no-proposal", action="store_true", help=about_proposal)
    options.add_argument("--corrects", type=service_id, metavar="SERVICE-ID", help=about_corrects)


def add_change_options(parser: CommandParser) -> None:
    """Add an option for each part of an entry that is there, and one that empties parts."""
    add_entry_options(parser, is_new=False)
    about = translate("cli", "empty these parts: {parts}").format(parts=", ".join(_LEFT_OUT))
    parser.options.add_argument(
        "--without", nargs="+", action="extend", default=[], choices=tuple(_LEFT_OUT), metavar="PART", help=about
    )


def entry_of(options: argparse.Namespace, entry_id: str, kit: Kit) -> OwnEntry:
    """Return the entry that the command line tells, right today.

    Raises:
        UnknownCode: the type is in no list of ours.
        SeveralTowns: the name of the town is that of several.
        ServiceNotFound: the record to correct is not there.
        EntryFaulty: a value cannot be understood.
        MachineFault: the directory cannot be read.
    """
    return OwnEntry(id=entry_id, checked_on=kit.today, changed_at=kit.now, **_given(options, Town(""), kit))


def changed_entry(entry: OwnEntry, options: argparse.Namespace, kit: Kit) -> OwnEntry:
    """Return an entry with what the command line tells otherwise; all else in it is right today, too.

    Raises:
        WrongUsage: a country was given without its town, or a part is to be set and emptied at once.
        WorkprisError: as `entry_of` does.
    """
    if options.country and options.town is None:
        raise WrongUsage(translate("cli", "--country says where a town is: give --town, too"))
    given = _given(options, entry.town, kit)
    emptied = dict(_LEFT_OUT[part] for part in options.without)
    if given.keys() & emptied.keys():
        raise WrongUsage(translate("cli", "a part cannot be set and be emptied with --without at once"))
    return replace(entry.changed(kit.today, kit.now), **given, **emptied)


def _given(options: argparse.Namespace, former: Town, kit: Kit) -> dict[str, Any]:
    """Return the parts of an entry that the command line tells, and no others."""
    texts = {"name": options.name, "street": options.street, "remark": options.remark}
    given: dict[str, Any] = {name: clean_text(text) for name, text in texts.items() if text is not None}
    if options.type is not None:
        asked = question_of(argparse.Namespace(type=options.type, **_NO_FILTERS), [], 1, kit.facts, kit.language)
        given["service_type"] = asked.service_type
    if options.corrects:
        with kit.open_directory() as directory:
            given["corrects"] = directory.service(options.corrects).id
    if options.town is not None:
        given["town"] = _town(options, kit)
    if options.phone is not None:
        given["phone"] = _phone(options.phone, given.get("town", former))
    if options.hours is not None:
        given["hours"] = _hours(options.hours, kit)
    return given | _given_limits(options)


def _given_limits(options: argparse.Namespace) -> dict[str, Any]:
    told = {
        "by_appointment": options.by_appointment or None,
        "sex": Sex(options.sex) if options.sex else None,
        "minimum_age": options.min_age,
        "maximum_age": options.max_age,
        "is_free": options.free or None,
    }
    return {name: value for name, value in told.items() if value is not None}


def _town(options: argparse.Namespace, kit: Kit) -> Town:
    """Return the town, as the directory knows it where it does."""
    with kit.open_directory() as directory:
        known = meant_town(options.town, directory, kit)
        home = directory.edition.countries
    if known is not None:
        return Town(known.name, known.country, known.region, known.district, known.id, known.latitude, known.longitude)
    country = options.country.strip().upper() or (home[0] if len(home) == 1 else "")
    return Town(clean_text(options.town), country)


def _phone(text: str, town: Town) -> str:
    phone = phone_of(text, town.country)
    if not phone:
        raise EntryFaulty("phone", EntryFault.NOT_A_NUMBER)
    return phone


def _hours(text: str, kit: Kit) -> WeeklyHours | None:
    if not text.strip():
        return None
    rules: tuple[ScheduleRule, ...] | None = parse_hours(text, read_reading_words(kit.resources), kit.language)
    hours = weekly_hours(rules, kit.today) if rules else None
    if hours is None:
        raise EntryFaulty("hours", EntryFault.NOT_POSSIBLE)
    return hours
