"""The keys that a command was given: files, or ``-`` for one that comes over the input; opened when they sign."""

import argparse
from functools import cached_property
from pathlib import Path
from typing import Final

from workpris_desktop.cli.arguments import translate
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.domain.repository_errors import KeyFileUnreadable, PassphraseMissing
from workpris_desktop.publishing.repository.signing_key import (
    KeyText,
    keys_of_text,
    named_only,
    opened,
    public_half,
    read_key,
)
from workpris_desktop.publishing.repository.tuf_form import Signer

_INPUT: Final = Path("-")


class GivenKey:
    """One key of the command line, opened no more than once."""

    def __init__(self, text: KeyText, ring: "GivenKeys") -> None:
        self._text = text
        self._ring = ring

    @property
    def has_private_half(self) -> bool:
        """Tell whether it can sign, once it is opened."""
        return self._text.has_private_half

    @cached_property
    def signing(self) -> Signer:
        """Return it so that it signs, asking for its passphrase where that is needed.

        Raises:
            PassphraseWrong: the passphrase does not open it.
            PassphraseMissing: there is none, and nobody to ask.
            KeyFileUnreadable: it has no private half.
        """
        return opened(self._text, self._ring.passphrase(self._text.name) if self._text.encrypted else None)

    @cached_property
    def named(self) -> Signer:
        """Return it so that it is only named; its private half, if there is one, stays closed.

        Raises:
            KeyFileUnreadable: it is no key of ours.
        """
        return named_only(self._text) if self._text.public else public_half(self.signing)

    @property
    def best(self) -> Signer:
        """Return it so that it signs if it can.

        Raises:
            WorkprisError: as `signing` and `named` do.
        """
        return self.signing if self.has_private_half else self.named


class GivenKeys:
    """Reads each key once, and takes passphrases from the input or asks for them."""

    def __init__(self, options: argparse.Namespace, kit: PublishKit) -> None:
        self._kit = kit
        self._takes_lines = bool(options.passphrase_stdin)
        self._known: dict[Path, GivenKey] = {}

    def key(self, path: Path) -> GivenKey:
        """Return a key.

        Raises:
            KeyFileUnreadable: there is none.
            MachineFault: reading failed.
        """
        if path == _INPUT:
            self._takes_lines = True
            if not self._input[0]:
                raise KeyFileUnreadable(_input_name(), "PRIVATE KEY")
            return GivenKey(self._input[0].pop(0), self)
        if path not in self._known:
            self._known[path] = GivenKey(read_key(path), self)
        return self._known[path]

    def passphrase(self, name: str) -> str:
        """Return the next passphrase; the last that came over the input stands for all that are left.

        Raises:
            PassphraseMissing: there is none, and nobody to ask.
        """
        if self._takes_lines:
            lines = self._input[1]
            if not lines:
                raise PassphraseMissing(name)
            return lines.pop(0) if len(lines) > 1 else lines[0]
        if self._kit.ask_secret is None:
            raise PassphraseMissing(name)
        return self._kit.ask_secret(translate("publish", "Passphrase of {file}: ").format(file=name))

    @cached_property
    def _input(self) -> tuple[list[KeyText], list[str]]:
        return keys_of_text(self._kit.read_input(), _input_name())


def _input_name() -> str:
    return translate("publish", "the key from the input")
