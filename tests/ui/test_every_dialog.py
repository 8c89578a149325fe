"""Every dialog has room on a small screen, with large text and in each language, and is worked by keys alone."""

from contextlib import nullcontext

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.support.fitting import (
    SmallScreen,
    cut,
    lost_to_the_keyboard,
    only_on_hover,
    oversize,
    scrolled_sideways,
    small,
    unnamed,
)
from tests.support.letters import doubles
from tests.support.pseudo_language import pseudo_spoken
from tests.ui.every_dialog import MAKERS, DialogGround, dialog_classes
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.ui.theme import apply_text_size
from workpris_desktop.wording.languages import speak

PSEUDO = "two fifths longer"


def same_letters(dialog):
    """Walk the letters with Alt that lead to several things."""
    for letter, texts in doubles(dialog).items():
        yield f"{letter}: {texts}"


ALWAYS = (oversize, cut, scrolled_sideways, unnamed, same_letters)
"""What is demanded in every language with text of 150 %; how Tab walks does not hang on the language."""


@pytest.fixture
def walk(qtbot, qapp, monkeypatch, full_program, full_shelf_folder, facts):
    """Return a function that opens each dialog in turn, and names what these checks find in it."""
    monkeypatch.setattr(QWidget, "screen", lambda _: SmallScreen())
    ground = DialogGround(full_program, facts, DirectoryShelf(full_shelf_folder, facts).open)
    font = qapp.font()

    def faults(checks, percent):
        apply_text_size(qapp, 10.0, percent)
        for name, make in MAKERS.items():
            dialog = make(ground)
            dialog.show()
            dialog.activateWindow()
            QApplication.processEvents()
            QApplication.processEvents()
            yield from (f"{name}: {fault}" for check in checks for fault in check(dialog))
            QDialog.done(dialog, 0)
            dialog.deleteLater()

    yield faults
    qapp.setFont(font)


def test_every_dialog_of_the_program_is_looked_at():
    assert {name.split(",")[0] for name in MAKERS} == dialog_classes()


@pytest.mark.parametrize("language", [*LANGUAGES, PSEUDO])
def test_every_dialog_has_room_names_and_letters_of_its_own(walk, language):
    if language != PSEUDO:
        speak(language)
    with pseudo_spoken() if language == PSEUDO else nullcontext():
        once = {"en": (lost_to_the_keyboard, only_on_hover), PSEUDO: (lost_to_the_keyboard,)}
        checks = (*ALWAYS, *once.get(language, ()))
        assert list(walk(checks, 150)) == []


def test_what_is_pressed_in_a_dialog_is_large_enough_even_with_small_text(walk):
    assert list(walk((small, oversize), 90)) == []
