"""English again after a test that spoke another language, at no cost after one that did not."""

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator

from workpris_desktop.wording.languages import speak

SPOKEN = "workprisLanguage"


def return_to_english():
    """Speak English if another language, or none yet, is spoken, and let go of the translators that went before.

    A test without an event loop never deletes them, and ``speak`` looks through all that are left.
    """
    app = QCoreApplication.instance()
    if app.property(SPOKEN) == "en":
        return
    speak("en")
    for translator in app.findChildren(QTranslator):
        QCoreApplication.sendPostedEvents(translator, QEvent.Type.DeferredDelete.value)
