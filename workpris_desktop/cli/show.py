"""``workpris show``: one service in full."""

import argparse
from collections.abc import Iterator
from dataclasses import asdict

from workpris_desktop.cli.arguments import CommandParser, service_id, translate
from workpris_desktop.cli.corrected import correction_values, corrections_of
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.kit import Kit
from workpris_desktop.domain.own_entry import tells_invented
from workpris_desktop.wording.own_entry_words import OwnEntryWords
from workpris_desktop.wording.record.page import Record
from workpris_desktop.wording.record_words import RecordWords


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    about = translate("cli", "id of a service, as search shows")
    parser.inputs.add_argument("service", type=service_id, metavar="SERVICE-ID", help=about)
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run(options: argparse.Namespace, kit: Kit) -> None:
    """Write all that is known about a service.

    Raises:
        ServiceNotFound: the directory has no such service.
        MachineFault: the directory cannot be read.
    """
    with kit.open_directory() as directory:
        service, edition = directory.service(options.service), directory.edition
    sample = tells_invented((service.id,), sample=edition.sample)
    corrections = corrections_of(kit)
    if options.json:
        told = {"sample": sample, "corrected_by_office": correction_values(service.id, corrections)}
        kit.say(json_text(asdict(service) | told))
        return
    if sample:
        kit.remark_sample()
    entry = corrections.get(service.id)
    if entry is not None:
        kit.remark(OwnEntryWords().other_data(entry))
    record = RecordWords(kit.facts).record(service, edition, kit.words(), kit.today)
    kit.say("\n".join(_lines(record)))


def _lines(record: Record) -> Iterator[str]:
    yield from (line for line in (record.name, record.purpose, record.alert) if line)
    for section in record.sections:
        yield f"\n{section.heading}"
        for line in section.lines:
            first, *others = line.text.splitlines() or [""]
            yield f"  {line.label}: {first}"
            yield from (f"    {other}" for other in others)
