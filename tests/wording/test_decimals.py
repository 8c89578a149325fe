import pytest

from workpris_desktop.domain.publish_errors import TooMuchChanged
from workpris_desktop.wording.decimals import decimal_text
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.messages import message_for


@pytest.mark.parametrize(("language", "text"), [("en", "2.5"), ("cs", "2,5"), ("de", "2,5"), ("sl", "2,5")])
def test_the_part_after_the_comma_is_written_as_in_the_language(language, text):
    assert decimal_text(2.5, language) == text


@pytest.mark.parametrize("language", ["en", "cs", "de", "sl"])
def test_a_whole_number_has_no_such_part(language):
    assert decimal_text(30.0, language) == "30"


def test_errors_tell_numbers_in_the_language_spoken_now(qapp):
    error = TooMuchChanged(0.125, 1, 2, 3)
    speak("cs")
    assert "12,5" in message_for(error).sentence
    speak("en")
    assert "12.5" in message_for(error).sentence
