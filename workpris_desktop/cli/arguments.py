"""The command line as a whole: the parser with our words, and what stands before every command."""

import argparse
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NoReturn

from PySide6.QtCore import QCoreApplication

from workpris_desktop.domain.errors import PathMissing, WrongUsage
from workpris_desktop.domain.file_kind import is_of_ours
from workpris_desktop.domain.language import LANGUAGES, SOURCE_LANGUAGE
from workpris_desktop.record.limits import LONGEST_ID

translate = QCoreApplication.translate

_LANGUAGE_CODE: Final = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class FirstWishes:
    """What must be known before a word can be said: where the data is, the language, and whether to open the window.

    ``file`` is one of ours that the window is to open, as a desktop asks for after a double click.
    """

    data_folder: Path | None
    language: str | None
    window: bool
    file: Path | None = None


class CommandParser(argparse.ArgumentParser):
    """Python's own parser, with errors of ours and a help page that speaks our languages."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_HelpPage, **settings)
        self.inputs = self.add_argument_group(translate("cli", "What to give"))
        self.options = self.add_argument_group(translate("cli", "Options"))
        self.options.add_argument("-h", "--help", action="help", help=translate("cli", "show this help"))

    def error(self, message: str) -> NoReturn:
        """Refuse the command line.

        Raises:
            WrongUsage: always, with what is wrong.
        """
        raise WrongUsage(message)


class _HelpPage(argparse.HelpFormatter):
    def add_usage(
        self, usage: str | None, actions: Iterable[argparse.Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        heading = translate("cli", "Usage:") + " "
        super().add_usage(usage, actions, groups, heading if prefix is None else prefix)

    def _get_help_string(self, action: argparse.Action) -> str | None:
        # A sentence of ours has no gaps of argparse: a "%" in it, or in a translation, is one.
        return action.help and action.help.replace("%", "%%")


def read_first_wishes(arguments: Sequence[str]) -> FirstWishes:
    """Read what must be known first; what is wrong with the command line is told later, and in words."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    add_first_wishes(parser)
    try:
        known, others = parser.parse_known_args(arguments)
    except argparse.ArgumentError:
        return FirstWishes(None, None, window=False)
    language = known.language if known.language in LANGUAGES else None
    file = Path(others[0]).absolute() if len(others) == 1 and is_of_ours(Path(others[0])) else None
    return FirstWishes(known.data_folder, language, window=not others or file is not None, file=file)


def add_first_wishes(parser: argparse._ActionsContainer) -> None:
    """Add the options that stand before every command."""
    parser.add_argument(
        "--data-folder", type=Path, metavar="DIR", help=translate("cli", "keep directory and settings in this folder")
    )
    parser.add_argument("--language", choices=LANGUAGES, help=translate("cli", "language to speak"))


def service_id(text: str) -> str:
    """Read an id; what no id has becomes question marks: control characters, and bytes that are no text."""
    readable = text.encode("utf-8", "replace").decode("utf-8")[:LONGEST_ID]
    return "".join(letter if letter.isprintable() else "?" for letter in readable)


def path_there(text: str) -> Path:
    """Read the path of something that is to be read; what else is wrong with it is said by who reads it.

    Raises:
        PathMissing: there is nothing.
    """
    path = Path(text)
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise PathMissing(path) from error
    except (OSError, ValueError):
        pass
    return path


def sheet_language(text: str) -> str:
    """Read the code of a language that sheets may speak: ours, or that of a phrase pack.

    Raises:
        argparse.ArgumentTypeError: it is no code.
    """
    if _LANGUAGE_CODE.fullmatch(text):
        return text
    said = translate("cli", "“{text}” is not the code of a language, such as {example}")
    raise argparse.ArgumentTypeError(said.format(text=text, example=SOURCE_LANGUAGE))


def positive_number(text: str) -> int:
    """Read a whole number from 1.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    if text.isdecimal() and text.isascii() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(translate("cli", "“{text}” is not a whole number from 1").format(text=text))
