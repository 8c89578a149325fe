import os
import sys
from pathlib import Path

import pytest

from workpris_desktop.system.memory import memory_bytes


@pytest.mark.skipif(sys.platform != "linux", reason="compares with /proc/meminfo")
def test_it_is_what_the_kernel_says():
    kib = int(Path("/proc/meminfo").read_text(encoding="ascii").split()[1])
    assert memory_bytes() == kib * 1024


@pytest.mark.skipif(os.name == "nt", reason="asks by sysconf")
def test_a_system_that_does_not_say_has_none(monkeypatch):
    def unknown(name):
        raise ValueError(name)

    monkeypatch.setattr(os, "sysconf", unknown)
    assert memory_bytes() == 0
