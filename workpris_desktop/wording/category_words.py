"""Kinds of client files in words."""

from PySide6.QtCore import QObject

from workpris_desktop.domain.vault import Category


class CategoryWords(QObject):
    """Says it in the language spoken now."""

    def category(self, category: Category) -> str:
        """Return what a kind of file is called."""
        words = {
            Category.ADVICE: self.tr("Advice"),
            Category.PRISON: self.tr("Work in prison"),
            Category.PROBATION: self.tr("Probation"),
            Category.AFTERCARE: self.tr("Aftercare"),
        }
        return words[category]
