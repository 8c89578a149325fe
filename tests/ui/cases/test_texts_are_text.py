"""No text of the vault is ever taken for HTML (security.md 5.3)."""

import re
from pathlib import Path

import pytest

import workpris_desktop.ui.cases

MODULES = sorted(Path(workpris_desktop.ui.cases.__file__).parent.rglob("*.py"))
TAKES_HTML = re.compile(r"\bQLabel\b|\bQTextEdit\b|\bQTextBrowser\b|setHtml|RichText|AutoText")


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_a_screen_of_the_vault_has_no_part_that_could(module):
    source = module.read_text(encoding="utf-8")
    assert TAKES_HTML.findall(source) == []
    boxes = len(re.findall(r"= QMessageBox\(", source))
    assert source.count("setTextFormat(Qt.TextFormat.PlainText)") >= boxes
    if "ToolTipRole" in source:
        assert "escape(" in source or "plain_tip(" in source
