"""The main screen by itself, shown in its window: what it asks is written down, what it shows is given by hand."""

from functools import cache

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.support.answers import answer_to
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.first_screen import make_first_screen
from workpris_desktop.wording.printed import read_phrasebook


@pytest.fixture(scope="session")
def phrasebook():
    """Read the phrases of a language, each once."""
    return cache(lambda language: read_phrasebook(language, resources_folder()))


@pytest.fixture
def window(qtbot, facts):
    window = make_first_screen(lambda: facts)
    window.find_page.fill()
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(window):
    return window.find_page


@pytest.fixture
def asked(page):
    """What the page asks, from now on."""
    questions = []
    page.search_requested.connect(questions.append)
    return questions


@pytest.fixture
def answering(page):
    """Answer every question of the page with three hits."""
    page.search_requested.connect(lambda question: page.show_answer(answer_to(question)))
    return page


def pick(box, text):
    """Choose the row of a box whose text begins so, as the person does in its open list."""
    rows = [row for row in range(box.count()) if box.itemText(row).strip().startswith(text)]
    assert rows, [box.itemText(row) for row in range(box.count())]
    box.setCurrentIndex(rows[0])
    box.activated.emit(rows[0])


def texts(box):
    """Return what the rows of a box say."""
    return [box.itemText(row).strip() for row in range(box.count())]
