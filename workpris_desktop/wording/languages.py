"""The language that the program speaks: its translators, and Qt's own."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from workpris_desktop.domain.language import LANGUAGES, SOURCE_LANGUAGE
from workpris_desktop.system.paths import translations_folder

_OUR_TRANSLATOR: Final = "workpris-translator"
"""The name of the translators that we installed, by which they are found again."""

_SPOKEN: Final = "workprisLanguage"
"""The property of the application that holds the language spoken now."""


def marked(_context: str, text: str) -> str:
    """Return a text as it is; the name tells ``tools.translations`` to collect it, to be translated when it is said."""
    return text


def speak(language: str) -> None:
    """Speak a language from now on: our texts, and those of Qt's own dialogs and buttons.

    Where there is no application yet (a command in a terminal), one without a window is made. Widgets that are on
    the screen get Qt's ``LanguageChange`` event.

    Args:
        language: one of `LANGUAGES`.
    """
    app = QCoreApplication.instance() or QCoreApplication(["workpris"])
    for translator in app.findChildren(QTranslator, _OUR_TRANSLATOR):
        app.removeTranslator(translator)
        translator.deleteLater()
    app.setProperty(_SPOKEN, language)
    QLocale.setDefault(QLocale(language))
    for file in (*_qt_translation_files(language), translation_file(language)):
        translator = QTranslator(app)
        translator.setObjectName(_OUR_TRANSLATOR)
        if translator.load(str(file)):
            app.installTranslator(translator)


def spoken_language() -> str:
    """Return the language that is spoken now, English before `speak` was called."""
    app = QCoreApplication.instance()
    return str(app.property(_SPOKEN) or SOURCE_LANGUAGE) if app else SOURCE_LANGUAGE


def system_language() -> str:
    """Return the language of ours that the person's system asks for first, else English."""
    wanted = (name.replace("-", "_").split("_")[0].lower() for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), SOURCE_LANGUAGE)


def translation_file(language: str) -> Path:
    """Return the file of our compiled texts in a language; it exists once translations are compiled."""
    return translations_folder() / f"workpris_{language}.qm"


def _qt_translation_files(language: str) -> tuple[Path, ...]:
    """Return the files with Qt's own texts; Qt ships none in Slovenian, so that ours stands in."""
    from_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    ours = translations_folder() / f"qtbase_{language}.qm"
    return tuple(file for file in (from_qt, ours) if file.is_file())
