"""Telephone numbers against the numbering plans of their countries."""

from collections.abc import Iterator
from typing import ClassVar

from workpris_desktop.publishing.check.finding import Finding, FindingKind
from workpris_desktop.publishing.check.inspector import Inspector, TextRow, finding


class PhoneRules(Inspector):
    """Looks at telephone numbers.

    Args:
        home_country: the ISO 3166-1 code to read numbers without a country code by, "" where there is none.
        sample: the package is invented, so that numbers which nobody has are right there and only there.
    """

    tables: ClassVar = frozenset({"phone"})

    def __init__(self, home_country: str, *, sample: bool) -> None:
        self._home_country = home_country
        self._sample = sample

    def see(self, table: str, number: int, row: TextRow) -> Iterator[Finding]:
        """Yield whether a number cannot be, or was never given out."""
        import phonenumbers  # noqa: PLC0415 - large, and only a publisher needs it here

        written = row.get("number", "")
        if not written.startswith("+") and not self._home_country:
            return
        try:
            parsed = phonenumbers.parse(written, self._home_country or None)
        except phonenumbers.NumberParseException:
            yield finding(FindingKind.PHONE_IMPOSSIBLE, table, number, "number", written)
            return
        # Helplines have short numbers, which a country's plan lists apart.
        if phonenumbers.is_possible_short_number(parsed):
            return
        if not phonenumbers.is_possible_number(parsed):
            yield finding(FindingKind.PHONE_IMPOSSIBLE, table, number, "number", written)
        elif not self._sample and not phonenumbers.is_valid_number(parsed):
            yield finding(FindingKind.PHONE_UNASSIGNED, table, number, "number", written)
