"""What is said about the folder where this person's data lives: what would be lost there."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from workpris_desktop.domain.workplace import FolderConcern


class FolderWords(QObject):
    """Says concerns in the language spoken now."""

    def concern(self, concern: FolderConcern) -> str:
        """Return what a concern means for the person's work."""
        words = {
            FolderConcern.TEMPORARY: self.tr(
                "This computer empties the data folder by itself. Shortlist, settings and client data will be lost. "
                "Print what you need now."
            ),
            FolderConcern.REDIRECTED: self.tr(
                "The data folder lies on a server. Without the network, shortlist and settings cannot be kept."
            ),
            FolderConcern.ROAMING: self.tr(
                "The data folder is copied to a server when you log off. Logging on and off will take longer."
            ),
            FolderConcern.REMOVABLE: self.tr(
                "The data folder is on a stick or a disk that can be pulled out. Close the program before you do."
            ),
            FolderConcern.NETWORK: self.tr(
                "The data folder is on a network drive. When the connection breaks, the last changes can be lost."
            ),
            FolderConcern.READ_ONLY: self.tr(
                "Nothing can be written to the data folder. Shortlist and settings will not be kept."
            ),
        }
        return words[concern]

    def troubles(
        self,
        concerns: Iterable[FolderConcern],
        *,
        is_held_elsewhere: bool,
        settings_were_damaged: bool,
        folder_is_newer: bool,
        preset_has_fault: bool,
        is_log_written: bool,
    ) -> tuple[str, ...]:
        """Return a sentence for each thing that is wrong with what the program found at its start."""
        said = (
            self.in_use_elsewhere() if is_held_elsewhere else "",
            self.made_by_newer() if folder_is_newer else "",
            *(self.concern(concern) for concern in concerns),
            self.settings_fault() if settings_were_damaged else "",
            self.preset_fault() if preset_has_fault else "",
            "" if is_log_written else self.log_fault(),
        )
        return tuple(filter(None, said))

    def in_use_elsewhere(self) -> str:
        """Return what it means that another session uses the folder."""
        return self.tr(
            "Another session uses this data folder. You can search and print; shortlist and settings are not kept."
        )

    def made_by_newer(self) -> str:
        """Return what it means that a later version of the program has made the folder."""
        return self.tr(
            "This data folder was made by a newer version of the program and is left as it is. You can search and "
            "print; nothing is kept, and what you kept is not shown. Install the newer version."
        )

    def settings_fault(self) -> str:
        """Return what it means that the settings could not be read."""
        return self.tr("Your settings could not be read. The usual ones are used; a copy of the old file is kept.")

    def preset_fault(self) -> str:
        """Return what it means that the administrator's preset file cannot be read."""
        return self.tr("The preset file of this computer cannot be read and is passed over. Tell your administrator.")

    def log_fault(self) -> str:
        """Return what it means that the log cannot be written."""
        return self.tr("The program cannot write its log. It works all the same.")
