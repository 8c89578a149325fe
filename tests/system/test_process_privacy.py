import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PRIVATE = """
import ctypes, os, resource, sys
from workpris_desktop.system.process_privacy import forbid_inspection, give_freed_memory_back, silence
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
# A test before this one, in the same process, may have forbidden them for good.
resource.setrlimit(resource.RLIMIT_CORE, (4096 if hard == resource.RLIM_INFINITY else min(4096, hard), hard))
forbid_inspection()
give_freed_memory_back()
told = f"{resource.getrlimit(resource.RLIMIT_CORE)} {ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)}"
print(told, flush=True)
silence()
print("secret", flush=True)
print("secret", file=sys.stderr, flush=True)
os.write(1, b"secret")
os.write(2, b"secret")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits of POSIX, and a call of Linux")
def test_a_private_process_leaves_no_core_file_and_says_nothing():
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run([sys.executable, "-c", PRIVATE], env=environment, capture_output=True, text=True, check=True)
    assert (ended.stdout, ended.stderr) == ("(0, 0) 0\n", "")
