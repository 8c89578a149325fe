"""Counts in words, with the plurals of the language spoken now."""

from PySide6.QtCore import QObject


class Counted(QObject):
    """Says how many of something there are."""

    def weeks(self, count: int) -> str:
        """Return a number of weeks."""
        return self.tr("%n weeks", "", count)

    def sessions(self, count: int) -> str:
        """Return a number of sessions."""
        return self.tr("%n sessions", "", count)

    def minutes_each(self, count: int) -> str:
        """Return how long each of several takes."""
        return self.tr("%n minutes each", "", count)

    def free(self, count: int) -> str:
        """Return a number of free places."""
        return self.tr("%n free", "", count)

    def days_ago(self, count: int) -> str:
        """Return how long ago something was said."""
        return self.tr("%n days ago", "", count) if count else self.tr("today")

    def believed(self, count: int) -> str:
        """Return how long news of room counts."""
        return self.tr("Such news counts for %n days.", "", count)

    def weeks_of_waiting(self, count: int) -> str:
        """Return how long one waits."""
        return self.tr("about %n weeks of waiting", "", count)

    def takes_days(self, count: int) -> str:
        """Return how long something takes."""
        return self.tr("takes %n days", "", count)

    def months_before(self, count: int) -> str:
        """Return how long before release something begins."""
        return self.tr("from %n months before", "", count)

    def days(self, count: int) -> str:
        """Return a number of days."""
        return self.tr("%n days", "", count)

    def at_most_people(self, count: int) -> str:
        """Return how large a group may be."""
        return self.tr("up to %n people", "", count)

    def at_least_people(self, count: int) -> str:
        """Return how large a group must be."""
        return self.tr("at least %n people", "", count)
