"""``workpris form``: a provider's own entry form, empty, as a PDF."""

import argparse

from workpris_desktop.cli.arguments import CommandParser, service_id, translate
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.saving import add_output, save_sheet
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.entry_form import EntryForm
from workpris_desktop.domain.errors import FormNotFound, WrongUsage
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.entry_form import draw_entry_form


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    about = translate("cli", "id of a service, as search shows")
    parser.inputs.add_argument("service", type=service_id, metavar="SERVICE-ID", help=about)
    about_form = translate("cli", "id of the form, where the service has several")
    parser.options.add_argument("--form", type=service_id, default="", metavar="ID", help=about_form)
    parser.options.add_argument(
        "--format",
        choices=[paper.value for paper in Paper],
        default=Paper.A4.value,
        help=translate("cli", "size of the sheet"),
    )
    add_output(parser)


def run(options: argparse.Namespace, kit: Kit) -> None:
    """Draw the form, or take the provider's PDF as it is, and save it.

    Raises:
        ServiceNotFound: the directory has no such service.
        FormNotFound: the service has no such form.
        WrongUsage: the service has several forms, and none was named.
        MachineFault: the directory cannot be read, or the form cannot be saved.
    """
    with kit.open_directory() as directory:
        service = directory.service(options.service)
        form = _chosen(service.entry_forms, options.form)
        sample = directory.edition.sample
        if form.fields:
            pdf = draw_entry_form(form, kit.words(), Paper(options.format), service=service, sample=sample)
        else:
            pdf = _file(form, directory)
    save_sheet(pdf, options.output, kit)
    if sample:
        kit.remark_sample()


def _chosen(forms: tuple[EntryForm, ...], wanted: str) -> EntryForm:
    chosen = [form for form in forms if wanted in {"", form.id}]
    if not chosen:
        raise FormNotFound(wanted)
    if len(chosen) > 1:
        names = ", ".join(f"{form.id} ({form.title})" for form in chosen)
        raise WrongUsage(translate("cli", "there are several forms, name one with --form: {names}").format(names=names))
    return chosen[0]


def _file(form: EntryForm, directory: DirectoryReader) -> bytes:
    pdf = directory.form_file(form.id)
    if pdf is None:
        raise FormNotFound(form.id)
    return pdf
