"""A real window, as in tests of screens."""

from tests.ui.conftest import bundled_font, english, facts, make_program, shelf_folder

__all__ = ["bundled_font", "english", "facts", "make_program", "shelf_folder"]
