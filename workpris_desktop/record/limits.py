"""How large things that come from outside may be; beyond these a package is refused.

Source: security.md 5.2, adapted from lines of JSON to tables.
"""

from typing import Final

LARGEST_PACKAGE_BYTES: Final = 400_000_000
"""All files of a package together, after unpacking."""

LARGEST_ZIP_RATIO: Final = 60
SMALL_ZIP_BYTES: Final = 1_000_000
"""A zip that unpacks to less than this may have any ratio: it harms nobody."""

MOST_FORMS: Final = 500
"""PDF files of providers; how large each may be says `domain.entry_form`."""

MOST_ZIP_ENTRIES: Final = 64 + MOST_FORMS
LARGEST_ZIP_READ_BYTES: Final = 262_144
"""No honest zip file of so few entries makes its reader fetch more at once, its list of contents included."""

LARGEST_DESCRIPTOR_BYTES: Final = 1_000_000
MOST_INCLUSION_RULES: Final = 50
"""Languages in which a package says whom it takes up."""

MOST_MUNICIPALITIES: Final = 1_000_000

LONGEST_LINE_BYTES: Final = 65_536
LONGEST_RECORD_BYTES: Final = 131_072
"""A record may span lines where a quoted text does."""

LONGEST_FIELD: Final = 65_536
"""Characters; a longer field refuses the package."""

LONGEST_TEXT: Final = 4_000
"""Characters; a longer text refuses only its row."""

LONGEST_ID: Final = 255
LONGEST_NAME: Final = 300
"""Of an organisation, a service or a place."""

LONGEST_NUMBER: Final = 100
"""Of a telephone, with all that people write around one."""

MOST_MARKS_ON_A_LETTER: Final = 4
"""Combining marks; more are no script of this world but an attack on the drawing of text."""

MOST_ROWS: Final = 300_000
MOST_ROWS_OF_DETAILS: Final = 1_000_000
"""For tables whose rows only describe others, such as opening hours."""

MOST_REMARKS: Final = 10_000
"""Remarks kept of each sort; further ones are only counted."""

LONGEST_REMARK_VALUE: Final = 80
