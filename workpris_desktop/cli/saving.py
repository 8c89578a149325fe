"""Where a printed sheet is saved to."""

from pathlib import Path

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.kit import Kit
from workpris_desktop.system.files import write_atomically


def add_output(parser: CommandParser) -> None:
    """Add the option that names the file to save."""
    parser.options.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE.pdf", help=translate("cli", "the PDF file to save")
    )


def save_sheet(pdf: bytes, file: Path, kit: Kit) -> None:
    """Save a sheet, and say where it is.

    Raises:
        FolderMissing: the folder of the file does not exist.
        MachineFault: the file cannot be written.
    """
    write_atomically(file.absolute(), pdf)
    kit.remark(translate("cli", "Saved: {file}").format(file=file))
