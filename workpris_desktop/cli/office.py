"""``workpris office``: services that our own office adds, and how they move to another computer."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from workpris_desktop.cli.arguments import CommandParser, path_there, service_id, translate
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.office_options import add_change_options, add_entry_options, changed_entry, entry_of
from workpris_desktop.directory.office_entries import OFFICE_FOLDER, OfficeEntries
from workpris_desktop.directory.office_import import entries_of_package
from workpris_desktop.domain.entry_errors import EntriesUnreadable, EntryFaulty
from workpris_desktop.domain.entry_texts import demand_no_person, doubtful_fields
from workpris_desktop.domain.own_entry import OWN_PREFIX, OwnEntry
from workpris_desktop.record.entry_file import entries_bytes, read_entries
from workpris_desktop.record.entry_record import entry_as_service
from workpris_desktop.system.files import write_atomically
from workpris_desktop.wording.entry_file_words import EntryFileWords
from workpris_desktop.wording.own_entry_words import OwnEntryWords

if TYPE_CHECKING:
    from workpris_desktop.sync.entry_proposals import EntryProposals

_ENTRIES_SUFFIX: Final = ".json"


def add_add_arguments(parser: CommandParser) -> None:
    """Add what ``office add`` takes."""
    add_entry_options(parser)


def run_add(options: argparse.Namespace, kit: Kit) -> None:
    """Add a service, or what our office has otherwise than a record of the directory, and say under which id.

    Raises:
        WrongUsage: a value cannot be understood, or the entry is about a person.
        ServiceNotFound: the record to correct is not there.
        SlipBoxFull: too much waits for the publisher already; the entry is kept all the same.
        MachineFault: the entry or its proposal cannot be kept.
    """
    entry = _put(lambda: entry_of(options, f"{OWN_PREFIX}{uuid4().hex}", kit), kit)
    kit.say(entry.id)
    if not options.no_proposal:
        _proposals(kit).propose(entry, kit.today)
        kit.remark(
            translate("cli", "It waits to go to the publisher: workpris slips export. With --no-proposal it does not.")
        )
    _ask_for_person(entry, kit)


def add_change_arguments(parser: CommandParser) -> None:
    """Add what ``office change`` takes."""
    about = translate("cli", "id of an entry, as office list shows")
    parser.inputs.add_argument("entry", type=service_id, metavar="ENTRY-ID", help=about)
    add_change_options(parser)
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run_change(options: argparse.Namespace, kit: Kit) -> None:
    """Change what is told of an entry, and write it out; where nothing is told, all of it is right today.

    What was proposed to the publisher is proposed as it is now, and nothing that was not.

    Raises:
        EntryNotFound: there is no such entry.
        WrongUsage: a value cannot be understood, or the entry is about a person; nothing was changed.
        ServiceNotFound: the record to correct is not there.
        SlipBoxFull: too much waits for the publisher already; the entry is changed all the same.
        MachineFault: the entry or its proposal cannot be kept.
    """
    former = _office(kit).entry(options.entry)
    entry = _put(lambda: changed_entry(former, options, kit), kit)
    kit.say(json_text(_values(entry)) if options.json else _line(entry, kit))
    _propose_anew(entry, kit, proposes=not options.no_proposal)
    _ask_for_person(entry, kit)


def _propose_anew(entry: OwnEntry, kit: Kit, *, proposes: bool) -> None:
    proposals = _proposals(kit)
    if proposes and proposals.knows(entry.id, kit.today):
        proposals.propose(entry, kit.today)
        kit.remark(translate("cli", "Changed; as it is now it waits to go to the publisher."))
    elif proposals.withdraw(entry.id, kit.today):
        kit.remark(translate("cli", "Changed; its proposal to the publisher was removed."))
    else:
        kit.remark(translate("cli", "Changed."))


def _put(make: Callable[[], OwnEntry], kit: Kit) -> OwnEntry:
    """Keep an entry that is made of a command line, and say what is wrong with a part of it."""
    try:
        entry = make()
        demand_no_person(entry, kit.today)
        _office(kit).put(entry)
    except EntryFaulty as faulty:
        kit.remark(OwnEntryWords().fault(faulty.field, faulty.fault))
        raise
    return entry


def _ask_for_person(entry: OwnEntry, kit: Kit) -> None:
    if doubtful_fields(entry, kit.today):
        kit.remark(translate("cli", "Is a person named there? An entry is about a provider, never about a person."))


def add_list_arguments(parser: CommandParser) -> None:
    """Add what ``office list`` takes."""
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run_list(options: argparse.Namespace, kit: Kit) -> None:
    """Write the entries of our office; as JSON, each is a record of HSDS.

    Raises:
        EntriesDamaged: their file cannot be read.
        MachineFault: reading failed.
    """
    entries = _office(kit).entries()
    if options.json:
        kit.say(json_text([_values(entry) for entry in entries]))
    elif entries:
        kit.say("\n".join(_line(entry, kit) for entry in entries))
    else:
        kit.remark(translate("cli", "Our office has not added anything yet."))


def add_export_arguments(parser: CommandParser) -> None:
    """Add what ``office export`` takes."""
    about = translate("cli", "the file to save, for another computer")
    parser.options.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.json", help=about)


def run_export(options: argparse.Namespace, kit: Kit) -> None:
    """Save all entries as a file.

    Raises:
        EntriesDamaged: their file cannot be read.
        MachineFault: the file cannot be written.
    """
    write_atomically(options.output.absolute(), entries_bytes(_office(kit).entries()))
    kit.remark(translate("cli", "Saved: {file}").format(file=options.output))


def add_import_arguments(parser: CommandParser) -> None:
    """Add what ``office import`` takes."""
    about = translate("cli", "entries of another computer (.json), or a package made of the filled template")
    parser.inputs.add_argument("file", type=path_there, metavar="FILE", help=about)


def run_import(options: argparse.Namespace, kit: Kit) -> None:
    """Take entries in: of two with one id the one changed last stays, and nothing is lost.

    Raises:
        PackageRefused: the file cannot be read; nothing was taken.
        EntriesFull: there would be too many; nothing was taken.
        MachineFault: they cannot be kept.
    """
    left_out: tuple[str, ...] = ()
    if options.file.suffix.casefold() == _ENTRIES_SUFFIX:
        entries = _read(options.file)
    else:
        read = entries_of_package(options.file, kit.facts, kit.today)
        entries, left_out = read.entries, read.left_out
    for entry in entries:
        demand_no_person(entry, kit.today)
    if not entries and not left_out:
        raise EntriesUnreadable(options.file.name)
    report = _office(kit).merge(entries)
    said = translate("cli", "{added} new, {changed} changed, {known} known already")
    kit.say(said.format(added=report.added, changed=report.changed, known=report.known))
    for name in left_out:
        remark = translate("cli", "Left out, because type, town or telephone is missing or something too long: {name}")
        kit.remark(remark.format(name=name))


def _read(file: Path) -> tuple[OwnEntry, ...]:
    try:
        return read_entries(file)
    except EntriesUnreadable as odd:
        raise EntriesUnreadable(odd.file, EntryFileWords().oddity(odd.detail)) from odd


def add_remove_arguments(parser: CommandParser) -> None:
    """Add what ``office remove`` takes."""
    about = translate("cli", "id of an entry, as office list shows")
    parser.inputs.add_argument("entry", type=service_id, metavar="ENTRY-ID", help=about)


def run_remove(options: argparse.Namespace, kit: Kit) -> None:
    """Remove an entry and its proposal that waits, and write the entry out, so that it can be added again.

    Raises:
        EntryNotFound: there is no such entry.
        MachineFault: the others cannot be kept.
    """
    removed = _office(kit).remove(options.entry)
    kit.say(_line(removed, kit))
    if _proposals(kit).withdraw(removed.id, kit.today):
        kit.remark(translate("cli", "Removed, and its proposal to the publisher."))
    else:
        kit.remark(translate("cli", "Removed."))


def _office(kit: Kit) -> OfficeEntries:
    return OfficeEntries(kit.data_folder.root / OFFICE_FOLDER, kit.facts)


def _proposals(kit: Kit) -> "EntryProposals":
    # Only what adds or removes needs the box.
    from workpris_desktop.sync.entry_proposals import EntryProposals  # noqa: PLC0415
    from workpris_desktop.sync.slip_box import SlipBox  # noqa: PLC0415

    return EntryProposals(SlipBox(kit.data_folder.root))


def _values(entry: OwnEntry) -> dict[str, Any]:
    return entry_as_service(entry) | ({"corrects": entry.corrects} if entry.corrects else {})


def _line(entry: OwnEntry, kit: Kit) -> str:
    label = kit.facts.taxonomy.label(entry.service_type, kit.language)
    parts = (entry.id, entry.name, label, entry.town.name, entry.phone, entry.checked_on.isoformat())
    return "  ".join(parts)
