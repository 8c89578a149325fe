"""The options of a leaflet where letters are large and words are long."""

import pytest

from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.ui.printing.leaflet_options_panel import LeafletOptionsPanel
from workpris_desktop.ui.theme import apply_text_size
from workpris_desktop.wording.languages import speak

STANDARD_POINTS, LARGE_PERCENT = 10.0, 150


@pytest.fixture
def large_letters(qapp):
    """Letters of one and a half times their size."""
    font = qapp.font()
    apply_text_size(qapp, STANDARD_POINTS, LARGE_PERCENT)
    yield
    qapp.setFont(font)


@pytest.mark.usefixtures("large_letters")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_beside_its_field_is_broken_in_two_lines(qtbot, language):
    speak(language)
    panel = LeafletOptionsPanel()
    qtbot.addWidget(panel)
    panel.resize(panel.minimumSizeHint().width(), 900)
    panel.show()
    for label in (panel._language_label, panel._format_label):
        assert label.height() < 2 * label.fontMetrics().lineSpacing()
        assert label.width() >= label.fontMetrics().horizontalAdvance(label.text().replace("&", ""))
