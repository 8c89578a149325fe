"""What this program is, who made it, and whose it is not."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from workpris_desktop import __version__
from workpris_desktop.domain.other_work import OtherWork
from workpris_desktop.ui.licences_dialog import LicencesDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class AboutDialog(QDialog):
    """Version, what is known of a newer one, purpose, licence, and the statement of independence.

    Args:
        newer: what is said of a newer program, "" for nothing.
        works: what others have made of the program.
        parent: the window.
    """

    def __init__(self, newer: str, works: Sequence[OtherWork], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._works = works
        self.setWindowTitle(self.tr("About Workpris Desktop"))
        layout = QVBoxLayout(self)
        labels = [PlainLabel(text, selectable=True) for text in filter(None, self._paragraphs(newer))]
        for label in labels:
            layout.addWidget(label)
        heading = labels[0].font()
        heading.setBold(True)
        labels[0].setFont(heading)
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.licences_button = buttons.addButton(
            self.tr("What &others have made…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.licences_button.clicked.connect(self._show_licences)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)

    def _show_licences(self) -> None:
        LicencesDialog(self._works, self).open()

    def _paragraphs(self, newer: str) -> tuple[str, ...]:
        return (
            self.tr("Workpris Desktop {version}").format(version=__version__),
            newer,
            self.tr(
                "A directory of services for people in prison and after release, and a printed sheet that says whom to "
                "call. It works without internet."
            ),
            self.tr(
                "The program is independent. It is not a product of the WORKPRIS project, of AOOV, of a prison service "
                "or of the European Union, and carries no emblem of theirs."
            ),
            self.tr("Free software under the European Union Public Licence (EUPL) 1.2, without any warranty."),
        )
