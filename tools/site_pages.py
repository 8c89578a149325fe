"""What the site of the guides has beside ``docs/``: the help of the program, and the pictures that are shown.

MkDocs calls the functions by their names (its hooks).
"""

import os
import re
from pathlib import Path
from typing import Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from workpris_desktop.domain.language import LANGUAGE_NAMES, LANGUAGES
from workpris_desktop.record.help_pages import pictures_folder, read_help

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT: Final = Path(__file__).resolve().parent.parent
RESOURCES: Final = ROOT / "resources"
_SCREENSHOT: Final = re.compile(r"screenshots/([\w-]+\.png)")
_SCREENS: Final = {
    "find": "detail",
    "leaflet": "client-screen",
    "clients": "client-questions",
    "data": "update-preview",
    "coverage": "coverage",
    "password": "clients-recovery",
    "computer": "clients-backups",
    "protection": "clients-audit",
}
"""The larger picture at the end of a page of the help, by the page."""

_REFERENCE: Final = (
    "client-work", "handover-packet", "referral", "needs", "intake", "vault", "register-exchange", "office-register",
    "office-entries", "coverage", "accessibility", "progress-and-undo", "publishing", "key-ceremony", "slips",
    "directory-format", "starter-directory", "country-packs", "phrase-packs", "releasing",
)  # fmt: skip


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Write the list of pages: the guide in each language, then what is for others."""
    guides = [{LANGUAGE_NAMES[language]: _guide(language)} for language in LANGUAGES]
    decisions = sorted(f"adr/{path.name}" for path in (ROOT / "docs" / "adr").glob("*.md"))
    config.nav = [
        {"Workpris Desktop": "index.md"},
        *guides,
        {"Administrators": "administrators.md"},
        {"Publishers": "publisher.md"},
        {"Reference": [f"{name}.md" for name in _REFERENCE]},
        {"Decisions": decisions},
    ]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages of the help with their pictures, and leave out the screenshots that no page shows."""
    for language in LANGUAGES:
        for page_id, text in help_pages(language).items():
            files.append(File.generated(config, f"guide/{language}/{page_id}.md", content=text))
        for picture in sorted(pictures_folder(RESOURCES, language).glob("*.png")):
            files.append(File.generated(config, f"guide/{language}/{picture.name}", abs_src_path=str(picture)))
    shown = {name for file in files.documentation_pages() for name in _SCREENSHOT.findall(file.content_string)}
    for file in list(files):
        if file.src_uri.startswith("screenshots/") and Path(file.src_uri).name not in shown:
            files.remove(file)
    return files


def on_post_build(config: MkDocsConfig) -> None:
    """Remove the page for wrong addresses: it needs a server, and the site is read from a folder."""
    (Path(config.site_dir) / "404.html").unlink(missing_ok=True)


def help_pages(language: str) -> dict[str, str]:
    """Return the pages of the help as Markdown, by their ids."""
    keys = _keys(language)
    pages = {}
    for page in read_help(RESOURCES, language):
        screen = _SCREENS.get(page.id)
        shot = f"\n\n![{page.title}](../../screenshots/{screen}-{language}-light-100.png)" if screen else ""
        pages[page.id] = f"# {page.title}\n\n{page.with_keys(keys).text}{shot}\n"
    return pages


def _guide(language: str) -> list[str]:
    ids = (page.id for page in read_help(RESOURCES, language))
    return [f"guide/{language}/index.md", *(f"guide/{language}/{page_id}.md" for page_id in ids)]


def _keys(language: str) -> dict[str, str]:
    """Return the keys of commands as the menus name them in a language."""
    # Qt is needed by nobody who only reads the list of pages.
    from PySide6.QtGui import QKeySequence
    from PySide6.QtWidgets import QApplication, QMainWindow

    from workpris_desktop.ui.commands import Commands
    from workpris_desktop.wording.languages import speak

    app = QApplication.instance() or QApplication(["site"])
    assert isinstance(app, QApplication)
    speak(language)
    window = QMainWindow()
    named = Commands(window).named_actions()
    told = {name: each.shortcut().toString(QKeySequence.SequenceFormat.NativeText) for name, each in named}
    window.deleteLater()
    return told
