"""What staff typed for a sheet, as one clean line."""

import unicodedata

from workpris_desktop.printing.bounds import one_line, shortened


def typed_line(text: str, most: int) -> str:
    """Return what was typed on one line of no more than ``most`` characters, without signs that nobody sees."""
    seen = ("" if unicodedata.category(sign) == "Cf" else " " if _is_control(sign) else sign for sign in text)
    return shortened(one_line("".join(seen)), most)


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign).startswith("C")
