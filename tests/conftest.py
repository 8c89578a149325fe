"""What holds for all tests."""

import gc
import multiprocessing
import os
import shutil
import signal
import socket
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication

from tests.support.spoken_english import return_to_english

# How long it takes to make up an example says how busy the machine is, and nothing of the program.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

MEMORY = Path("/dev/shm")
"""A folder in memory, on Linux."""

LEAST_FREE_BYTES = 4 * 2**30
_made: list[Path] = []


def pytest_configure(config: pytest.Config) -> None:
    """Put what tests write into memory where there is enough: nobody needs it to survive, and a disk is waited for."""
    if config.option.basetemp or hasattr(config, "workerinput") or not os.access(MEMORY, os.W_OK):
        return
    if shutil.disk_usage(MEMORY).free >= LEAST_FREE_BYTES:
        _made.append(Path(tempfile.mkdtemp(prefix="workpris-tests-", dir=MEMORY)))
        config.option.basetemp = str(_made[0] / "all")


def pytest_unconfigure() -> None:
    """Give the memory back."""
    for folder in _made:
        shutil.rmtree(folder, ignore_errors=True)


IN_THE_VAULTS_PROCESS = (
    *("argon2.low_level", "cryptography.hazmat.primitives.ciphers.aead", "filelock", "msgspec", "pyrage"),
    *("sqlcipher3.dbapi2", "workpris_desktop.cases.openings", "workpris_desktop.cases.vault_process"),
)
"""What the hundreds of processes of these tests need, imported once."""


@pytest.fixture(scope="session", autouse=True)
def processes_begin_quickly() -> Iterator[None]:
    """Fork processes of their own from one that has imported all, where the program begins each anew.

    They share nothing with the window either way. Tests that begin the program itself, and
    those that ask for `processes_begin_as_they_do`, do it as the program does.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        yield
        return
    as_it_is = multiprocessing.get_context
    multiprocessing.set_forkserver_preload([*IN_THE_VAULTS_PROCESS])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            multiprocessing, "get_context", lambda method=None: as_it_is("forkserver" if method == "spawn" else method)
        )
        yield


WALKED_ANYWAY = (
    *("tests/torture/", "tests/walks/", "tests/ui/test_every_dialog.py", "tests/ui/test_accessibility.py"),
    *("tests/printing/test_random_leaflets.py", "tests/printing/test_coverage_report_more.py"),
)
"""Tests that run again and again through lines that others measure: to measure them costs half as much again."""

LONGEST_FIRST = (
    *("tests/walks/", "tests/torture/test_bombs.py", "tests/torture/test_long_life.py", "tests/torture/test_clocks.py"),
    *("tests/torture/test_no_network.py", "tests/torture/test_killed_vault.py"),
)
"""Files that keep one worker busy for so long that the others would wait for it at the end."""


MEASURED_VALUES = 3
"""Of a test with many values so many are measured: the others run through the same lines."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out of the measure of coverage what adds nothing to it, and begin with what takes longest."""
    met: Counter[str] = Counter()
    for item in items:
        test = item.nodeid.partition("[")[0]
        met[test] += 1
        if met[test] > MEASURED_VALUES or test.startswith(WALKED_ANYWAY):
            item.add_marker(pytest.mark.no_cover)
    items.sort(key=lambda item: not item.nodeid.startswith(LONGEST_FIRST))


def pytest_collection_finish() -> None:
    """Look for garbage among what a test makes, not again and again among all that was imported."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)


@pytest.fixture(autouse=True)
def english_is_spoken_again() -> Iterator[None]:
    """Whatever language a test has spoken, the next one hears English."""
    yield
    if QCoreApplication.instance() is not None:
        return_to_english()


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Refuse every connection that leaves this computer; tests have servers of their own on it."""
    really = socket.socket.connect

    def connect(self: socket.socket, address: object) -> None:
        is_here = self.family not in (socket.AF_INET, socket.AF_INET6) or (
            isinstance(address, tuple) and address[0] in {"127.0.0.1", "::1", "localhost"}
        )
        if not is_here:
            raise AssertionError(f"a test would leave this computer, for {address}")
        really(self, address)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect)
        yield


@pytest.fixture
def processes_begin_as_they_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin each process as the program does."""
    monkeypatch.setattr(multiprocessing, "get_context", multiprocessing.context._default_context.get_context)


@pytest.fixture
def minds_interrupts() -> Iterator[None]:
    """A job in the background of a shell ignores them, and hands that down."""
    former = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, former)
