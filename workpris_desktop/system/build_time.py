"""When this program was made, before which no clock can be right (security.md 1.3)."""

from datetime import UTC, datetime
from typing import Final

BUILT: Final = datetime(2026, 11, 22, tzinfo=UTC)
"""Raised with each version of the program; never taken from the date of a file, which any clock may have set."""
