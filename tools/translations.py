"""Keeps the translations: ``python -m tools.translations update|check|compile``."""

import argparse
import filecmp
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Final

import PySide6

from tools.catalogue import entry_faults, read_catalogue, texts_in_source
from tools.glossary import Term, glossary_faults, length_faults, read_glossary
from workpris_desktop.domain.language import LANGUAGES, SOURCE_LANGUAGE

_ROOT: Final = Path(__file__).resolve().parents[1]
_FOLDER: Final = _ROOT / "translations"


def update(folder: Path = _FOLDER) -> None:
    """Collect all texts of the program into the ``.ts`` files; what is translated stays, what is gone is dropped.

    English has entries only for counts, which need their own forms.

    Raises:
        subprocess.CalledProcessError: the tool of Qt failed.
    """
    sources = [str(file.relative_to(_ROOT)) for file in _sources()]
    for language in LANGUAGES:
        only = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
        target = str(_our_file(language, folder))
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", SOURCE_LANGUAGE]
        options += ["-target-language", language, "-tr-function-alias", "QT_TRANSLATE_NOOP+=marked"]
        _run_qt_tool("lupdate", *sources, *options, *only, "-ts", target)


def compile_all(target: Path = _FOLDER, folder: Path = _FOLDER) -> tuple[Path, ...]:
    """Compile each ``.ts`` file into a ``.qm`` file in the target folder.

    Raises:
        subprocess.CalledProcessError: the tool of Qt failed.
    """
    target.mkdir(parents=True, exist_ok=True)
    compiled = []
    for file in sorted(folder.glob("*.ts")):
        compiled.append(target / f"{file.stem}.qm")
        _run_qt_tool("lrelease", "-silent", str(file), "-qm", str(compiled[-1]))
    return tuple(compiled)


def faults(folder: Path = _FOLDER) -> Iterator[str]:
    """Say what is wrong with the translations, a line for each fault.

    Raises:
        OSError: a file cannot be read.
        subprocess.CalledProcessError: the tool of Qt failed.
    """
    for file in sorted(folder.glob("*.ts")):
        language = file.stem.rpartition("_")[2]
        terms = _glossary(language, folder) if file == _our_file(language, folder) else ()
        for entry in read_catalogue(file):
            found = (entry_faults(entry, language), glossary_faults(entry, terms), length_faults(entry, language))
            for fault in chain.from_iterable(found):
                yield f"{file.name}: {entry.context}: {entry.source!r} {fault}"
    yield from _stale_files(folder)
    yield from _uncollected_texts(folder)


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; 1 where the check finds a fault."""
    parser = argparse.ArgumentParser(prog="python -m tools.translations", description=__doc__)
    parser.add_argument("task", choices=("update", "check", "compile"))
    parser.add_argument("--into", type=Path, default=_FOLDER, help="folder for compiled files")
    options = parser.parse_args(arguments)
    if options.task == "check":
        found = tuple(faults())
        print("\n".join(found) or "translations are complete")
        return 1 if found else 0
    if options.task == "update":
        update()
    else:
        compile_all(options.into)
    return 0


def _sources() -> list[Path]:
    return sorted((_ROOT / "workpris_desktop").rglob("*.py"))


def _our_file(language: str, folder: Path) -> Path:
    return folder / f"workpris_{language}.ts"


def _glossary(language: str, folder: Path) -> tuple[Term, ...]:
    """Return the words of a language; English is the one in which the terms are."""
    return () if language == SOURCE_LANGUAGE else read_glossary(folder / f"glossary_{language}.csv")


def _stale_files(folder: Path) -> Iterator[str]:
    """Bring a copy up to date, and name the files in which that changes anything."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for file in folder.glob("workpris_*.ts"):
            shutil.copy(file, fresh)
        update(fresh)
        for language in LANGUAGES:
            file = _our_file(language, folder)
            if not file.is_file() or not filecmp.cmp(file, _our_file(language, fresh), shallow=False):
                yield f"{file.name} is not up to date; run: python -m tools.translations update"


def _uncollected_texts(folder: Path) -> Iterator[str]:
    target = next(language for language in LANGUAGES if language != SOURCE_LANGUAGE)
    collected = {(entry.context, entry.source) for entry in read_catalogue(_our_file(target, folder))}
    for file in _sources():
        for context, text in sorted(texts_in_source(file) - collected):
            yield f"{file.relative_to(_ROOT)}: {context}: {text!r} is not collected; write the call more plainly"


def _run_qt_tool(name: str, *arguments: str) -> None:
    """Run a tool that PySide6 brings, in the root of the project."""
    found = shutil.which(name, path=str(Path(PySide6.__file__).parent))
    assert found is not None, f"{name} is not in PySide6"
    subprocess.run([found, *arguments], cwd=_ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
