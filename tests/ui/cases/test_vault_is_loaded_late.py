"""What a start of the window loads of the vault: nothing, until somebody looks at Clients."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.vault_window import found_quickly
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.system.paths import DataFolder

_CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workpris_desktop.domain.workplace import Preset
from workpris_desktop.startup import Start, Startup
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.system.settings import Settings, SettingsRead

def of_vault():
    heavy = ("sqlcipher3", "argon2", "pyrage", "msgspec", "cryptography", "PySide6.QtDBus")
    ours = (name for name in sys.modules if name.startswith(("workpris_desktop.cases.", "workpris_desktop.ui.cases.")))
    return sorted({*ours, *(name for name in heavy if name in sys.modules)})

app = QApplication([])
folder = DataFolder(Path(sys.argv[1]))
folder.prepare()
startup = Startup(app, Start(folder, SettingsRead(Settings()), Preset(), "en"))
print("before:", *of_vault())
startup.window.first_painted.connect(lambda: QTimer.singleShot(500, app.quit))
startup.window.show()
app.exec()
print("working:", startup.is_working, startup.program.vault.is_there)
print("after:", *of_vault())
startup.window.close()
startup.finish()
"""

LIGHT = {
    "workpris_desktop.cases.vault_folder",
    "workpris_desktop.ui.cases.clients_place",
    "workpris_desktop.ui.cases.pane_walk",
}
"""What the window needs to know that there is a vault, and to have a place for it."""


@pytest.fixture
def said(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    found_quickly(VaultFolder(folder.vault_folder))
    child = [sys.executable, "-c", _CHILD, str(folder.root)]
    root = Path(__file__).parents[3]
    run = subprocess.run(child, cwd=root, check=False, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr
    return dict(line.split(":", 1) for line in run.stdout.splitlines())


def test_nothing_of_the_vault_is_loaded_by_a_start(said):
    assert said["working"].split() == ["True", "True"]
    assert said["before"].split() == []
    assert set(said["after"].split()) <= LIGHT
