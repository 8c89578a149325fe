"""How sensitive a fact is, which decides what is proposed for print, for referral and for hand-over."""

from enum import StrEnum


class PrivacyClass(StrEnum):
    """The classes of intake.md 6.1 (feature J6); a field takes the highest class that any of its values can have.

    ``P0`` public directory data; ``P1`` internal, about no client; ``P2`` ordinary personal data; ``P3`` special
    categories (GDPR article 9); ``P4`` custody, sentence, offence, threats, third persons (GDPR article 10, LED).
    """

    P0 = "P0"
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"

    @property
    def is_folded(self) -> bool:
        """Tell whether it is folded on screen until somebody opens it, which is noted."""
        return self in {PrivacyClass.P3, PrivacyClass.P4}
