"""What the screens of the vault say about passwords, waiting and times."""

from datetime import datetime

from PySide6.QtCore import QObject

from workpris_desktop.domain.password import LEAST_CHARACTERS, LEAST_WORDS, Weakness
from workpris_desktop.wording.dates import on_the_clock, short_date
from workpris_desktop.wording.languages import spoken_language

_MINUTE_S = 60


class VaultScreenWords(QObject):
    """Says it in the language spoken now."""

    def advice(self) -> str:
        """Return what a good password is like."""
        return self.tr(
            "At least {characters} characters, or a sentence of {words} words or more. Long and easy to remember is "
            "better than short and strange."
        ).format(characters=LEAST_CHARACTERS, words=LEAST_WORDS)

    def weakness(self, weakness: Weakness, typed: int) -> str:
        """Return what is still weak; ``typed`` is how many characters there are."""
        words = {
            Weakness.SHORT: self.tr("%n more characters, please.", "", max(1, LEAST_CHARACTERS - typed)),
            Weakness.LONG: self.tr("This is longer than any password needs to be."),
            Weakness.FEW_DIFFERENT: self.tr("Too few different characters: this is guessed at once."),
            Weakness.WELL_KNOWN: self.tr("This is one of the first that everybody would try. Add words of your own."),
            Weakness.IS_NAME: self.tr("This is hardly more than your name. Add words that others do not know."),
        }
        return words[weakness]

    def repetition(self, *, is_begun: bool, is_same: bool) -> str:
        """Return what is said of a password that is good enough, and was or was not typed twice."""
        if is_same:
            return self.tr("Good. Both are the same.")
        return self.tr("The two are not the same yet.") if is_begun else self.tr("Good. Now type it a second time.")

    def wrong(self, left: int) -> str:
        """Return that a password was wrong; ``left`` is how many quick tries there are."""
        if not left:
            return self.tr("The password does not match. The next try needs a short wait.")
        return self.tr("The password does not match. %n quick tries left, then a short wait.", "", left)

    def wait(self, seconds: int) -> str:
        """Return how long there is to wait before the next try."""
        if seconds < _MINUTE_S:
            return self.tr("Too many wrong passwords. You can try again in %n seconds.", "", seconds)
        minutes, rest = divmod(seconds, _MINUTE_S)
        return self.tr("Too many wrong passwords. You can try again in {minutes}:{seconds} minutes.").format(
            minutes=minutes, seconds=f"{rest:02}"
        )

    def locks_itself(self, minutes: int) -> str:
        """Return when the vault locks itself."""
        return self.tr("Locks itself after %n minutes without a key or the mouse", "", minutes)

    def moment(self, moment: datetime) -> str:
        """Return a day and an hour on the clock of this computer."""
        local = on_the_clock(moment)
        return f"{short_date(local.date(), spoken_language())}, {local:%H:%M}"
