"""How providers get into the directory and out of it, and what the program never does (features.md B7, C7)."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.plain_label import PlainLabel

WIDTH_CHARACTERS = 70


class RulesDialog(QDialog):
    """The directory's own rules, in its words, and a plain statement of ours.

    Args:
        rules: what the directory says of who is in it, "" where it says nothing.
        title: what the directory is called, "" where there is none.
        parent: the window.
    """

    def __init__(self, rules: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How providers get in"))
        text = PlainLabel("\n\n".join(self._paragraphs(rules, title)), selectable=True)
        area = QScrollArea()
        area.setWidget(text)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.windowTitle())
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        width = self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS
        self.resize(width, max(text.heightForWidth(width), width // 2) + layout.spacing())

    def _paragraphs(self, rules: str, title: str) -> tuple[str, ...]:
        said = self.tr("The publisher of “{title}” says by which rules providers get into it and out of it:")
        silent = self.tr(
            "The publisher of “{title}” does not state by which rules providers get into it and out of it."
        )
        return (
            (said if rules else silent).format(title=title) if title else self.tr("There is no directory yet."),
            *((rules,) if rules else ()),
            self.tr(
                "The program shows facts with their source and date. It gives no marks and no points, neither to a "
                "provider nor to a person."
            ),
            self.tr(
                "It decides nothing about a person. Whether a service fits is compared rule by rule, with what was "
                "told and what the record states; where either is silent, it says “not known”, and you ask."
            ),
            self.tr(
                "It hides nothing for good. What does not fit is folded together at the end of the list, with its "
                "number, and one key shows it. Every filter that is on stands above the list and can be taken off."
            ),
            self.tr(
                "The order of the list is: what fits, what may fit, what is decided case by case; in each, what your "
                "words match best, then room today, then distance, then how well the record is kept."
            ),
        )
