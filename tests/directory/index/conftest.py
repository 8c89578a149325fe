from contextlib import ExitStack, closing

import pytest

from tests.directory.index.small_index import small_index


@pytest.fixture
def made_index():
    """Make small indexes, and close them after the test."""
    with ExitStack() as opened:
        yield lambda texts: opened.enter_context(closing(small_index(texts)))
