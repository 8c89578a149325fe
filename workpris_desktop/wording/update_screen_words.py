"""What is said about updates: how old the data is, who signed it, where it came from, and what a newer one brings."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QLocale, QObject, QTime

from workpris_desktop.domain.data_age import DataAge, data_age
from workpris_desktop.domain.edition_history import HistoryEntry, OriginKind
from workpris_desktop.domain.life import TombstoneReason
from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.update import (
    ClockDoubt,
    NamedService,
    Offer,
    SourceKind,
    UpdatePreview,
    UpdateSource,
)
from workpris_desktop.record.cell import iso_date
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.messages import Message

BYTES_PER_MEGABYTE: Final = 1_000_000


class UpdateScreenWords(QObject):
    """Says all this in the language spoken now; a moment is said as the clock on the wall shows it."""

    def age(self, issued: date | None, today: date) -> str:
        """Return how old data is, and from 30 days on what is to be thought of it (features.md I10)."""
        if issued is None:
            return self.tr("The directory does not say of which day its data is.")
        day = short_date(issued, spoken_language())
        age = self.tr("Data of {date} (%n days old)", "", max(0, (today - issued).days)).format(date=day)
        match data_age(issued, today):
            case DataAge.OLD:
                return self.tr("{age}. Old data: look for a newer directory.").format(age=age)
            case DataAge.VERY_OLD:
                said = self.tr(
                    "{age}. Very old data: numbers and addresses may be wrong. Ask your office for a newer stick."
                )
                return said.format(age=age)
            case _:
                return age

    def moment(self, at: datetime, now: datetime) -> str:
        """Return a moment as people say it: today or yesterday with the time, else the day with the time.

        Args:
            at: aware of its zone.
            now: the moment that it is, aware of its zone.
        """
        local, today = at.astimezone(), now.astimezone().date()
        time = QLocale(spoken_language()).toString(QTime(local.hour, local.minute), "H:mm")
        if local.date() == today:
            return self.tr("today {time}").format(time=time)
        if local.date() == today - timedelta(days=1):
            return self.tr("yesterday {time}").format(time=time)
        return self.tr("{date}, {time}").format(date=short_date(local.date(), spoken_language()), time=time)

    def origin(self, entry: HistoryEntry) -> str:
        """Return where an edition came from."""
        origin = entry.origin
        match origin.kind:
            case OriginKind.STARTER:
                return self.tr("came with the program")
            case OriginKind.FILE:
                return self.tr("read in from “{source}”").format(source=origin.source or "?")
            case OriginKind.BACK if not origin.publisher:
                return self.tr("gone back to")
            case OriginKind.BACK:
                return self.tr("gone back to; signed by {publisher}").format(publisher=origin.publisher)
            case _:
                said = self.tr("signed by {publisher}, from {source}")
                return said.format(publisher=origin.publisher, source=origin.source or "?")

    def in_use(self, entry: HistoryEntry, now: datetime) -> str:
        """Return since when the edition in use is used, and where it came from."""
        said = self.tr("In use since {moment}: {origin}.")
        return said.format(moment=self.moment(entry.at, now), origin=self.origin(entry))

    def countries(self, codes: Sequence[str]) -> str:
        """Return countries by name."""
        return ", ".join(self.country(code) for code in codes)

    def country(self, code: str) -> str:
        """Return the name of a country, its code where the program has no name for it."""
        names = {
            "CZ": self.tr("Czechia"),
            "SI": self.tr("Slovenia"),
            "AT": self.tr("Austria"),
            "DE": self.tr("Germany"),
        }
        return names.get(code, code)

    def source(self, source: UpdateSource) -> str:
        """Return where is looked: a web address or a folder."""
        if source.kind is SourceKind.WEB:
            return self.tr("Internet: {address}").format(address=source.place)
        return self.tr("Folder: {path}").format(path=source.place)

    def megabytes(self, count: int) -> str:
        """Return a number of bytes in megabytes."""
        return QLocale(spoken_language()).toString(count / BYTES_PER_MEGABYTE, "f", 1)

    def newer(self, offer: Offer) -> str:
        """Return that there is a newer directory that was not fetched yet."""
        said = self.tr("There is a newer directory of {date} ({size} MB to fetch).")
        return said.format(date=self.issued(offer), size=self.megabytes(offer.download_bytes))

    def ready(self, offer: Offer, preview: UpdatePreview, replaced: HistoryEntry | None = None) -> str:
        """Return that a newer directory lies here, and what it brings.

        Args:
            offer: what was offered.
            preview: what it would change.
            replaced: the edition in use, whose place it would take.
        """
        if not preview.compared:
            said = self.tr("Another directory of {date} is ready: {count}.")
            ready = said.format(date=self.issued(offer), count=self.tr("%n services", "", preview.after))
            return f"{ready} {self.replaces(replaced)}" if replaced else ready
        said = self.tr("A newer directory of {date} is ready: {changes}.")
        return said.format(date=self.issued(offer), changes=self.changes(preview))

    def replaces(self, replaced: HistoryEntry) -> str:
        """Return which directory another one takes the place of."""
        if replaced.origin.kind is OriginKind.STARTER:
            return self.tr("This replaces the sample directory.")
        return self.tr("This replaces “{title}”.").format(title=replaced.title)

    def edition(self, entry: HistoryEntry) -> str:
        """Return an edition by title, day of its data, and number of services."""
        day = short_date(entry.issued, spoken_language()) if entry.issued else self.tr("date not known")
        count = self.tr("%n services", "", entry.services)
        return self.tr("“{title}” ({date}, {count})").format(title=entry.title, date=day, count=count)

    def stranger(self, title: str) -> str:
        """Return that a stick holds a directory of a publisher who was not added here."""
        said = self.tr("There is a stick with a directory of “{title}”. This publisher was not added here yet.")
        return said.format(title=title)

    def changes(self, preview: UpdatePreview) -> str:
        """Return the counts of what changes."""
        counts = (
            self.tr("%n new", "", preview.added.count),
            self.tr("%n changed", "", preview.changed.count),
            self.tr("%n closed", "", preview.closed.count),
        )
        gone = (self.tr("%n no longer there", "", preview.gone.count),) if preview.gone.count else ()
        return ", ".join((*counts, *gone))

    def issued(self, offer: Offer) -> str:
        """Return the day of the data that is offered, and where that is another, the day on which it was signed."""
        language, signed = spoken_language(), offer.release.issued.astimezone().date()
        day = iso_date(str(offer.release.package.get("created", ""))) or signed
        said = short_date(day, language)
        if day == signed:
            return said
        return self.tr("{date} (signed on {signed})").format(date=said, signed=short_date(signed, language))

    def newest(self, at: datetime, now: datetime) -> str:
        """Return that nothing newer was found."""
        return self.tr("Checked {moment}: this is the newest.").format(moment=self.moment(at, now))

    def status(
        self,
        publisher: Publisher | None,
        last_look: datetime | None,
        now: datetime,
        *,
        trouble: Message | None,
        is_offered: bool,
        doubt: ClockDoubt | None,
        is_installing: bool = False,
    ) -> str:
        """Return how it stands with updates: what came of the last look, and what is wrong with the clock."""
        if publisher is None and trouble is None:
            said = self.tr("Updates are off until you add the publisher of your directory, once.")
        elif trouble is not None:
            said = self.tr("{title}. {sentence} {advice}").format(
                title=trouble.title, sentence=trouble.sentence, advice=trouble.advice
            )
        elif is_installing:
            said = self.tr("The newer directory is being read in. Go on working; the one in use stays until then.")
        elif is_offered:
            said = self.tr("A newer directory is ready.")
        elif last_look is None:
            said = self.tr("Not looked yet.")
        else:
            said = self.newest(last_look, now)
        return "\n".join((said, self.doubt(doubt))) if doubt else said

    def removes_much(self, preview: UpdatePreview) -> str:
        """Return that somebody must be asked first, and whom."""
        said = self.tr(
            "Of {before} services in use {removed} would go. That is more than anybody should take over alone: it may "
            "be a mistake of the publisher. Ask whoever looks after this computer, or call the publisher. Until then "
            "keep the directory in use."
        )
        number = QLocale(spoken_language()).toString
        return said.format(before=number(preview.before), removed=number(preview.removed))

    def service(self, service: NamedService, names: Mapping[str, str]) -> str:
        """Return a service of a preview: its name, why it is gone, and what to look at instead.

        Args:
            service: what is told of it.
            names: by id the names of the services that are known.
        """
        why, successor = self._reasons().get(service.reason, ""), names.get(service.successor, "")
        if why and successor:
            return self.tr("{name}: {reason}, see {successor}").format(
                name=service.name, reason=why, successor=successor
            )
        return self.tr("{name}: {reason}").format(name=service.name, reason=why) if why else service.name

    def doubt(self, doubt: ClockDoubt) -> str:
        """Return that the clock of the computer is wrong."""
        said = self.tr(
            "The clock of this computer is wrong: it shows {shows}, and it is {date} at least. Ask whoever looks after "
            "this computer to set it. Until then the later day counts."
        )
        language = spoken_language()
        shows = short_date(doubt.shows.astimezone().date(), language)
        return said.format(shows=shows, date=short_date(doubt.at_least.astimezone().date(), language))

    def _reasons(self) -> dict[str, str]:
        return {
            TombstoneReason.CLOSED: self.tr("closed"),
            TombstoneReason.MERGED: self.tr("merged with another"),
            TombstoneReason.MOVED: self.tr("moved"),
            TombstoneReason.WITHDRAWN: self.tr("withdrawn by its provider"),
            TombstoneReason.OBJECTION: self.tr("taken out, because somebody objected"),
            TombstoneReason.DUPLICATE: self.tr("was there twice"),
            TombstoneReason.NOT_RENEWED: self.tr("not checked for too long"),
        }
