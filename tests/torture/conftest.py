"""The recorder, compiled once, the processes of recorded flows, and the counts of what was tried."""

from contextlib import ExitStack, closing

import pytest

from tests.support.power_cut import RecordedFlow, built_library
from tests.torture.rounds import COUNTED


@pytest.fixture(autouse=True)
def counts(record_property):
    """Write down what a test has tried beside its outcome (``tools/torture.py`` adds it up)."""
    COUNTED.clear()
    yield
    for name, count in COUNTED.items():
        record_property(name, count)


@pytest.fixture(scope="session")
def recorder(tmp_path_factory):
    """The compiled recorder of operations on files."""
    library = built_library(tmp_path_factory.mktemp("recorder"))
    if library is None:
        pytest.skip("NO POWER CUT IS TRIED: plog.c needs gcc or cc, and Linux with 64 bits")
    return library


@pytest.fixture(scope="module")
def record_flow(recorder, tmp_path_factory):
    """Return a function of a module, the folder that is recorded, and arguments, that gives a `RecordedFlow`."""
    with ExitStack() as stack:

        def made(module, folder, *arguments):
            scratch = tmp_path_factory.mktemp("recorded")
            return stack.enter_context(closing(RecordedFlow(recorder, module, folder, arguments, scratch)))

        yield made
