"""The recovery sheet: what stands on the paper that opens a vault whose password is forgotten."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The sheet in one language, all words ready; it names no client and nobody of the office.

    ``key`` are the rows of the recovery key, ``vault_line`` says which vault and of which day. ``steps`` say how it is
    used, ``keeping`` where it is kept.
    """

    language: str
    title: str
    purpose: str
    key_heading: str
    key: tuple[str, ...]
    vault_line: str
    steps_heading: str
    steps: tuple[str, ...]
    keeping_heading: str
    keeping: tuple[str, ...]
    lines_to_fill: tuple[str, ...]
