"""Why somebody could not be placed, in the language spoken now."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from workpris_desktop.domain.unmet_need import UnmetBecause


class UnmetWords(QObject):
    """Says the reasons of intake.md 6.5."""

    def reasons(self) -> Mapping[UnmetBecause, str]:
        """Return what each reason is called, in the order in which they are offered."""
        return {
            UnmetBecause.NO_SERVICE: self.tr("No such service in the region"),
            UnmetBecause.ALL_FULL: self.tr("All are full"),
            UnmetBecause.ALL_EXCLUDE: self.tr("All exclude this person"),
            UnmetBecause.TOO_LATE: self.tr("Too late before the release"),
            UnmetBecause.STARTS_TOO_LATE: self.tr("The programme starts too late"),
            UnmetBecause.LANGUAGE: self.tr("Language"),
            UnmetBecause.ACCESS: self.tr("Access: steps, distance, no transport"),
            UnmetBecause.COST: self.tr("Cost"),
            UnmetBecause.OTHER: self.tr("Another reason"),
        }
