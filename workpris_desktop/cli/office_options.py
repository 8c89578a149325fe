"""An entry of our office out of a command line."""

import argparse
from typing import Final

from workpris_desktop.cli.arguments import CommandParser, service_id, translate
from workpris_desktop.cli.filters import question_of
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.town import meant_town
from workpris_desktop.domain.entry_errors import EntryFault, EntryFaulty
from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.hours import ScheduleRule, WeeklyHours, weekly_hours
from workpris_desktop.domain.own_entry import OwnEntry, Town
from workpris_desktop.publishing.hours_text import parse_hours
from workpris_desktop.publishing.reading_words import read_reading_words
from workpris_desktop.record.entry_phone import phone_of
from workpris_desktop.record.text import clean_text

_NO_FILTERS: Final = {"region": "", "setting": None}


def add_entry_options(parser: CommandParser) -> None:
    """Add an option for each part of an entry."""
    options = parser.options
    options.add_argument("--name", required=True, metavar="NAME", help=translate("cli", "how the service is called"))
    about_type = translate("cli", "its type, such as DEB or ACC.EMG")
    options.add_argument("--type", required=True, metavar="CODE", help=about_type)
    options.add_argument("--town", required=True, metavar="TOWN", help=translate("cli", "the town where it is"))
    options.add_argument("--phone", required=True, metavar="NUMBER", help=translate("cli", "its telephone number"))
    about_hours = translate("cli", "when it is open, such as “Mo-Fr 8:00-16:00”")
    options.add_argument("--hours", default="", metavar="HOURS", help=about_hours)
    options.add_argument("--by-appointment", action="store_true", help=translate("cli", "only by appointment"))
    options.add_argument("--street", default="", metavar="STREET", help=translate("cli", "street and number"))
    options.add_argument(
        "--for", dest="sex", choices=[each.value for each in Sex], help=translate("cli", "whom it takes")
    )
    options.add_argument("--min-age", type=int, metavar="YEARS", help=translate("cli", "from this age"))
    options.add_argument("--max-age", type=int, metavar="YEARS", help=translate("cli", "up to this age"))
    options.add_argument("--free", action="store_true", help=translate("cli", "it costs nothing"))
    about_remark = translate("cli", "what else to know of the provider, in 300 characters")
    options.add_argument("--remark", default="", metavar="TEXT", help=about_remark)
    about_country = translate("cli", "country of a town that is in no list of places, such as CZ")
    options.add_argument("--country", default="", metavar="CC", help=about_country)
    about_corrects = translate("cli", "id of the record of the directory that is otherwise there")
    about_proposal = translate("cli", "do not propose it to the publisher of the directory, such as a landlord")
    options.add_argument("--no-proposal", action="store_true", help=about_proposal)
    options.add_argument("--corrects", type=service_id, default="", metavar="SERVICE-ID", help=about_corrects)


def entry_of(options: argparse.Namespace, entry_id: str, kit: Kit) -> OwnEntry:
    """Return the entry that the command line tells, right today.

    Raises:
        UnknownCode: the type is in no list of ours.
        SeveralTowns: the name of the town is that of several.
        ServiceNotFound: the record to correct is not there.
        EntryFaulty: a value cannot be understood.
        MachineFault: the directory cannot be read.
    """
    asked = question_of(argparse.Namespace(type=options.type, **_NO_FILTERS), [], 1, kit.facts, kit.language)
    town = _town(options, kit)
    phone = phone_of(options.phone, town.country)
    if not phone:
        raise EntryFaulty("phone", EntryFault.NOT_A_NUMBER)
    return OwnEntry(
        id=entry_id,
        name=clean_text(options.name),
        service_type=asked.service_type,
        town=town,
        phone=phone,
        checked_on=kit.today,
        changed_at=kit.now,
        hours=_hours(options.hours, kit),
        by_appointment=options.by_appointment,
        street=clean_text(options.street),
        sex=Sex(options.sex) if options.sex else None,
        minimum_age=options.min_age,
        maximum_age=options.max_age,
        is_free=options.free,
        remark=clean_text(options.remark),
        corrects=options.corrects,
    )


def _town(options: argparse.Namespace, kit: Kit) -> Town:
    """Return the town, as the directory knows it where it does."""
    with kit.open_directory() as directory:
        if options.corrects:
            directory.service(options.corrects)
        known = meant_town(options.town, directory, kit)
        home = directory.edition.countries
    if known is not None:
        return Town(known.name, known.country, known.region, known.district, known.id, known.latitude, known.longitude)
    country = options.country.strip().upper() or (home[0] if len(home) == 1 else "")
    return Town(clean_text(options.town), country)


def _hours(text: str, kit: Kit) -> WeeklyHours | None:
    if not text.strip():
        return None
    rules: tuple[ScheduleRule, ...] | None = parse_hours(text, read_reading_words(kit.resources), kit.language)
    hours = weekly_hours(rules, kit.today) if rules else None
    if hours is None:
        raise EntryFaulty("hours", EntryFault.NOT_POSSIBLE)
    return hours
