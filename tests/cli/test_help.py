"""Every command of both programs says what it takes, in every language."""

import argparse
from collections.abc import Iterator

import pytest

from workpris_desktop.cli.main import command_parser
from workpris_desktop.cli.publish.main import publish_parser
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.publisher import run_publisher
from workpris_desktop.wording.languages import speak


def every_parser(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Walk a parser, its commands, and the commands of these."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from every_parser(inner)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make_parser", [command_parser, publish_parser])
def test_every_command_has_a_help_page_in_every_language(make_parser, language):
    speak(language)
    pages = [parser.format_help() for parser in every_parser(make_parser())]
    assert len(pages) > 15
    assert all("%%" not in page for page in pages)


def test_a_percent_sign_stands_in_a_help_page_as_it_is(capsys, tmp_path):
    assert run_publisher(["--data-folder", str(tmp_path), "--language", "en", "release", "--help"]) == 0
    written = capsys.readouterr()
    assert "5 %" in written.out
    assert written.err == ""
