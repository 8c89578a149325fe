"""The language can be changed while the program runs, for our words and for Qt's."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit

from workpris_desktop.domain.errors import NothingFound
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.wording.languages import speak, spoken_language, system_language, translation_file
from workpris_desktop.wording.messages import message_for

BUTTONS = QDialogButtonBox.StandardButton
ALL_BUTTONS = [button for button in BUTTONS if button.value.bit_count() == 1]
SAME_IN_ENGLISH = {"de": {"OK"}, "cs": {"OK"}, "sl": set()}


def button_texts():
    box = QDialogButtonBox()
    for button in ALL_BUTTONS:
        box.addButton(button)
    return {box.button(button).text().replace("&", "") for button in ALL_BUTTONS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translations_of_every_language_are_compiled(language):
    assert translation_file(language).is_file()


@pytest.mark.parametrize("language", ["de", "cs", "sl"])
def test_every_standard_button_is_translated(qtbot, language):
    english = button_texts()
    speak(language)
    assert button_texts() & english == SAME_IN_ENGLISH[language]


def test_slovenian_buttons_say_what_slovenians_expect(qtbot):
    speak("sl")
    assert {"V redu", "Prekliči", "Shrani", "Zavrzi", "Da", "Ne", "Zapri", "Pomoč"} <= button_texts()


def test_the_slovenian_file_dialog_is_slovenian(qtbot):
    speak("sl")
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    assert dialog.labelText(QFileDialog.DialogLabel.FileName) == "&Ime datoteke:"
    assert dialog.labelText(QFileDialog.DialogLabel.Accept) == "&Odpri"


def test_the_slovenian_edit_menu_is_slovenian(qtbot):
    speak("sl")
    line = QLineEdit()
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert "&Kopiraj" in texts
    assert "&Prilepi" in texts


def test_words_follow_the_language_at_once():
    titles = set()
    for language in LANGUAGES:
        speak(language)
        assert spoken_language() == language
        titles.add(message_for(NothingFound()).title)
    assert len(titles) == len(LANGUAGES)


def test_going_back_to_english_leaves_nothing_behind(qtbot):
    before = button_texts()
    for language in (*LANGUAGES, "en"):
        speak(language)
    assert button_texts() == before


def test_widgets_are_told_of_a_new_language(qapp):
    class Listener(QObject):
        def __init__(self):
            super().__init__()
            self.heard = 0

        def eventFilter(self, _watched, event):
            self.heard += event.type() == QEvent.Type.LanguageChange
            return False

    listener = Listener()
    qapp.installEventFilter(listener)
    speak("cs")
    QCoreApplication.processEvents()
    qapp.removeEventFilter(listener)
    assert listener.heard


def in_fresh_python(code, **environ):
    return subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | environ,
    ).stdout.strip()


def test_nothing_of_qt_but_its_core_is_needed_to_speak():
    code = (
        "import sys; from workpris_desktop.wording.languages import speak, spoken_language; "
        "print(spoken_language()); speak('sl'); print(spoken_language(), 'PySide6.QtGui' in sys.modules)"
    )
    assert in_fresh_python(code).split() == ["en", "sl", "False"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep their language elsewhere than in LANGUAGE")
@pytest.mark.parametrize(
    ("wanted", "spoken"), [("sl_SI.UTF-8", "sl"), ("de_AT.UTF-8", "de"), ("fr_FR.UTF-8", "en"), ("C", "en")]
)
def test_the_language_of_the_system_is_found(wanted, spoken):
    code = "from workpris_desktop.wording.languages import system_language; print(system_language())"
    assert in_fresh_python(code, LC_ALL=wanted, LANG=wanted, LANGUAGE="") == spoken


def test_the_system_always_has_a_language():
    assert system_language() in LANGUAGES
