"""What the screens of a hand-over say: offices, ways, grounds, and a packet that was made."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QObject

from workpris_desktop.domain.client_file import FileEntry
from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.handover import Attachment
from workpris_desktop.domain.office import Office
from workpris_desktop.domain.passing_on import Ground
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.wording.dates import on_the_clock, short_date
from workpris_desktop.wording.languages import spoken_language

_LONGEST_ENTRY_LINE = 120
"""Characters of an entry of the log that a list shows."""


class HandoverScreenWords(QObject):
    """Says it in the language spoken now."""

    def day(self, day: date) -> str:
        """Return a day."""
        return short_date(day, spoken_language())

    def privacy(self, privacy: PrivacyClass) -> str:
        """Return how sensitive a fact is."""
        words = {
            PrivacyClass.P3: self.tr("sensitive: health, belief, origin"),
            PrivacyClass.P4: self.tr("very sensitive: custody, offence, threats"),
        }
        return words.get(privacy, self.tr("ordinary"))

    def needed_question(self, fact: str, privacy: PrivacyClass) -> str:
        """Return what is asked of a sensitive fact before it travels."""
        why = {
            PrivacyClass.P3: self.tr("It tells of health, belief or origin, and is protected by law."),
            PrivacyClass.P4: self.tr("It tells of custody, an offence, a threat or a third person, and can do harm."),
        }
        question = self.tr("Does the receiver need “{fact}”?").format(fact=fact)
        return f"{question} {why.get(privacy, '')}".rstrip()

    def office_row(self, office: Office, *, is_new: bool) -> tuple[str, ...]:
        """Return an office as a row; ``is_new`` where it is not in the address book yet."""
        name = " · ".join(filter(None, (office.name, office.unit)))
        place = "\n".join(filter(None, (office.address, office.phone)))
        return name, place, self.tr("responsible by the place of return") if is_new else self.card(office)

    def card(self, office: Office) -> str:
        """Return how sure it is that the card of an office is theirs."""
        if office.card is None:
            return self.tr("no card")
        if office.compared_at is None:
            return self.tr("card not compared yet")
        day = on_the_clock(office.compared_at).date()
        return self.tr("card compared on {date}").format(date=self.day(day))

    def way_remark(self, office: Office, *, is_passphrase: bool, is_sheet: bool) -> str:
        """Return what is to be known of a way to an office, "" for nothing."""
        if is_sheet:
            return self.tr("The sheet is not encrypted: hand it over yourself, or send it in a sealed envelope.")
        if is_passphrase:
            return self.tr(
                "Whoever has the packet and the passphrase can read it. The passphrase is shown once, when the packet "
                "is made; tell it by telephone."
            )
        if office.is_compared:
            return ""
        return self.tr(
            "The words of this card were not compared by telephone yet, so somebody else may have made it. Call the "
            "office and compare the eight words in Offices."
        )

    def last_day_hint(self, last: date) -> str:
        """Return on which days a packet can end."""
        return self.tr("Choose a day from today to {date}.").format(date=self.day(last))

    def entry_row(self, entry: FileEntry) -> tuple[str, ...]:
        """Return an entry of the log as a row."""
        line = " ".join(entry.text.split())
        text = line if len(line) <= _LONGEST_ENTRY_LINE else f"{line[: _LONGEST_ENTRY_LINE - 1].rstrip()}…"
        return text, self.day(on_the_clock(entry.made_at).date())

    def attachment_row(self, attachment: Attachment) -> tuple[str, ...]:
        """Return an attachment as a row."""
        return attachment.title, self.size(attachment.size)

    def size(self, size: int) -> str:
        """Return a number of bytes."""
        return QLocale(spoken_language()).formattedDataSize(size, 1)

    def ground(self, ground: Ground) -> str:
        """Return by what it may go, or why it may not."""
        held = ground.allowed_by
        if held is not None:
            last = self.day(held.ends_on)
            if held.is_law:
                return self.tr("Another legal basis is written down for this receiver; it counts until {date}.").format(
                    date=last
                )
            return self.tr("The person agreed to it; the consent counts until {date}.").format(date=last)
        return f"{self._why_none(ground.latest)} {self._way_out()}"

    def not_covered(self, facts: Sequence[str]) -> str:
        """Return which facts a ground does not cover."""
        said = self.tr("It does not cover: {facts}. Leave these out, or write down a ground for them.")
        return said.format(facts="; ".join(facts))

    def summary(self, office: str, facts: int, ends_on: date) -> str:
        """Return what is about to go, to whom."""
        said = self.tr("%n facts go to {office}; they can be opened until {date}.", "", facts)
        return said.format(office=office, date=self.day(ends_on))

    def to_provider(self, service: str, facts: int) -> str:
        """Return what is about to stand on a sheet, for whom."""
        return self.tr("A sheet with %n facts goes to {service}.", "", facts).format(service=service)

    def made(self, office: str) -> str:
        """Return that a packet was made."""
        return self.tr("The packet for {office} is made. It is sealed: nobody else can read it.").format(office=office)

    def save_now(self, file_name: str) -> str:
        """Return what is to be done with it."""
        said = self.tr(
            "Save it now, onto a stick or into a folder. It is called {name}: the name tells of nobody. Then hand over "
            "the stick, or send the file by mail."
        )
        return said.format(name=file_name)

    def saved(self, file_name: str) -> str:
        """Return that it is saved, and what happens then."""
        said = self.tr(
            "Saved as {name}. When the other office has taken it in, it sends back a receipt: read that in under "
            "Inbox, and the file says that it arrived."
        )
        return said.format(name=file_name)

    def tell_passphrase(self) -> str:
        """Return how a passphrase gets to the other office."""
        return self.tr(
            "Tell these six words by telephone, to the person who takes over. Never send them by the same mail as the "
            "packet. They are shown only now, and kept nowhere."
        )

    def passphrase_gone(self) -> str:
        """Return that a passphrase is not shown any more."""
        return self.tr("The passphrase is not shown any more. Without it nobody can open the packet, nor can you.")

    def _way_out(self) -> str:
        return self.tr("Write down a consent or another legal basis first; nothing goes out without one.")

    def _why_none(self, latest: Consent | None) -> str:
        if latest is None:
            return self.tr("There is neither a consent nor another legal basis for this receiver.")
        if latest.is_refused:
            return self.tr("The person refused this on {date}.").format(date=self.day(latest.given_on))
        if latest.withdrawn_on is not None:
            return self.tr("The person took the consent back on {date}.").format(date=self.day(latest.withdrawn_on))
        return self.tr("What was written down for this receiver counted from {first} to {last}.").format(
            first=self.day(latest.given_on), last=self.day(latest.ends_on)
        )
