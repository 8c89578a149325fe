"""Offices of the address book and their cards, in words."""

from collections.abc import Iterable
from datetime import datetime
from itertools import zip_longest

from PySide6.QtCore import QObject

from workpris_desktop.domain.card_sheet import CardSheet
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.office import Office, OwnOffice
from workpris_desktop.wording.dates import on_the_clock, short_date
from workpris_desktop.wording.languages import spoken_language

COUNTRIES = ("CZ", "AT", "DE", "SI")
"""Whose names are known; an office of another one is shown by its code."""
COUNTRY_OF_LANGUAGE = {"cs": "CZ", "de": "AT", "sl": "SI"}
"""Which country is proposed for an office; it decides on the language of the eight words."""
WORDS_IN_A_ROW = 4


class OfficeCardWords(QObject):
    """Says them in the language spoken now."""

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the address book."""
        return self.tr("Office"), self.tr("Place"), self.tr("Telephone"), self.tr("Card")

    def row(self, office: Office) -> tuple[str, ...]:
        """Return an office as a row of the address book."""
        name = "\n".join(filter(None, (office.name, office.unit)))
        place = "\n".join(filter(None, (office.address, self.country(office.country))))
        return name, place, office.phone, self.state(office)

    def state(self, office: Office) -> str:
        """Return whether there is a card, and how sure it is that it is theirs."""
        if office.card is None:
            return self.tr("no card")
        if office.compared_at is None:
            return self.tr("card not compared yet")
        return self.tr("card compared on {date}").format(date=self.day(office.compared_at))

    def remark(self, office: Office | None) -> str:
        """Return what is to be done about an office before work is handed over to it, "" for nothing."""
        if office is None or office.is_compared:
            return ""
        if office.card is None:
            return self.tr(
                "Without a card no packet can be sealed for this office. Ask it for its card, or hand over by a "
                "packet with a passphrase or on paper."
            )
        return self.tr(
            "Nobody has made sure yet that this card is theirs. Call the office on a number that you know, and compare "
            "the eight words."
        )

    def doubled(self, office: Office, others: Iterable[Office]) -> str:
        """Return that the address book has another card of the same name, "" where it has none."""
        name = folded_words(office.name)
        if office.card is None or not any(each.card is not None and folded_words(each.name) == name for each in others):
            return ""
        return self.tr(
            "The address book has another card of an office of this name. Ask the office by telephone which card "
            "counts, and remove the other one."
        )

    def day(self, moment: datetime) -> str:
        """Return the day of a moment, as the clock on the wall has it."""
        return short_date(on_the_clock(moment).date(), spoken_language())

    def country(self, code: str) -> str:
        """Return the name of a country, its code where the program has no name for it."""
        names = {
            "CZ": self.tr("Czechia"),
            "AT": self.tr("Austria"),
            "DE": self.tr("Germany"),
            "SI": self.tr("Slovenia"),
        }
        return names.get(code, code)

    def proposed_country(self) -> str:
        """Return the code of the country where offices most likely speak the language spoken now."""
        return COUNTRY_OF_LANGUAGE.get(spoken_language(), COUNTRIES[0])

    def own_lines(self, own: OwnOffice) -> tuple[str, ...]:
        """Return what the own card says below the name."""
        card = own.card
        return tuple(filter(None, (card.unit, card.address, self.country(card.country), card.phone)))

    def word_rows(self, words: tuple[str, ...]) -> str:
        """Return the words of a card with their numbers, four in a row."""
        numbered = [f"{number}\N{NO-BREAK SPACE}{word}" for number, word in enumerate(words, 1)]
        rows = (numbered[at : at + WORDS_IN_A_ROW] for at in range(0, len(numbered), WORDS_IN_A_ROW))
        return "\n".join("    ".join(row) for row in rows)

    def difference(self, words: tuple[str, ...], typed: str) -> str:
        """Return where typed words are other ones than those of a card, "" where they are the same.

        The right word is not said: it has to come from the other end of the line.
        """
        heard = folded_words(typed)
        if len(heard) < len(words) and tuple(heard) == words[: len(heard)]:
            return self.tr("%n word(s) so far, and all agree. A card has eight.", "", len(heard))
        if len(heard) > len(words) and tuple(heard[: len(words)]) == words:
            return self.tr("These are more than eight words. Take out what was typed twice.")
        place = next((at for at, pair in enumerate(zip_longest(words, heard), 1) if pair[0] != pair[1]), 0)
        if not place:
            return ""
        said = self.tr(
            "Word {number} is another one than on this card. Have it spelt, and type it again. If it stays another "
            "one, the card is not theirs: do not use it, and ask the office for its card again."
        )
        return said.format(number=place)

    def sheet(self, own: OwnOffice) -> CardSheet:
        """Return the sheet to be printed."""
        return CardSheet(
            language=spoken_language(),
            title=self.tr("Office card"),
            name=own.card.name,
            lines=self.own_lines(own),
            code=own.data,
            code_remark=self.tr("Scan this code in Workpris Desktop: Clients, Offices, “Paste the text of a code…”."),
            code_said=self.tr("Code with the card of the office"),
            words_heading=self.tr("The eight words of this card"),
            words=own.words,
            words_remark=self.tr(
                "Call the office on a number that you know, and have it read its words to you. If they are the same, "
                "the card is theirs."
            ),
        )
