"""That a newer program is there, in words."""

from PySide6.QtCore import QObject

from workpris_desktop.domain.language import LANGUAGE_NAMES
from workpris_desktop.domain.program_notice import ProgramNotice
from workpris_desktop.wording.dates import short_date


class ProgramNoticeWords(QObject):
    """Says notices in the language spoken now."""

    def notice(self, notice: ProgramNotice, publisher: str, ours: str, language: str) -> str:
        """Return what is said of a newer program, by whom, and what to do.

        Args:
            notice: what the publisher said.
            publisher: its title.
            ours: the version that runs.
            language: the code of the language spoken now.
        """
        there = self.tr("A newer version of this program is there: {version}, since {day}. Yours is {ours}.").format(
            version=notice.version, day=short_date(notice.since, language), ours=ours
        )
        parts = [there, self.tr("It mends what matters for safety.") if notice.urgent else ""]
        said, code = notice.sentence(language)
        if said:
            marked = said if code == language else f"{said} ({LANGUAGE_NAMES.get(code, code)})"
            parts.append(self.tr("{publisher} writes: {sentence}").format(publisher=publisher, sentence=marked))
        parts.append(self.tr("Ask whoever looks after this computer. The program fetches nothing by itself."))
        return " ".join(part for part in parts if part)
