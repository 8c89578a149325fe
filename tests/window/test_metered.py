"""Whether the connection is paid for by what is fetched is asked of the system, and not before it is needed."""

import subprocess
import sys

from workpris_desktop.window.metered import is_metered

_START = "import sys, workpris_desktop.window.metered; sys.exit('PySide6.QtNetwork' in sys.modules)"


def test_a_system_gives_an_answer_or_the_connection_is_not_metered(qapp):
    assert is_metered() in {True, False}
    assert is_metered() == is_metered()


def test_nothing_of_qts_network_is_loaded_before_somebody_asks():
    assert subprocess.run([sys.executable, "-c", _START], check=False).returncode == 0
