"""The telephone number that somebody typed, as it is kept."""

import re
from typing import Final

from workpris_desktop.record.text import clean_text

_SHORT: Final = re.compile(r"[0-9]{3,6}\Z")


def phone_of(text: str, country: str) -> str:
    """Return a number in international form, a short one (116 123) as it was typed, "" where it can be none.

    Args:
        text: what was typed.
        country: ISO 3166-1 code of the place, "" where it is not known; then only a number with a plus can be known.
    """
    # Its tables take a while to load, and most who start the program add nothing.
    import phonenumbers  # noqa: PLC0415

    written = clean_text(text)
    digits = re.sub(r"[\s./-]", "", written)
    try:
        number = phonenumbers.parse(written, country or None)
    except phonenumbers.NumberParseException:
        return ""
    if _SHORT.match(digits) and country and phonenumbers.is_valid_short_number_for_region(number, country):
        return written
    if not phonenumbers.is_valid_number(number) or any(sign.isalpha() for sign in written):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
