"""Making a release: what needs no other system than this, and no network."""

import hashlib
import re
import subprocess
import sys
import zipfile

import pytest

from tools.release import windows_files
from tools.release.archives import write_tar, write_zip
from tools.release.bill import SUMS, notes_of, write_sums
from tools.release.comparing import compare_files
from tools.release.course import Course, Outcome
from tools.release.icons import write_picture
from tools.release.places import INSTALLERS, ROOT, VERSION
from tools.release.step import Failed, NotRun, needed, run
from tools.release.tree import PYTHON, compile_tree, prune
from tools.release.windows_files import imported_by, is_signed, missing_libraries, put_runtime_beside
from tools.release.windows_launcher import IN_TERMINAL, WITH_WINDOW, write_launchers
from tools.release.windows_python import unpack_python
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.system.build_time import BUILT

EPOCH = 1_790_000_000
LIBRARY = f"python{PYTHON.replace('.', '')}"


def test_the_newest_version_of_the_changelog_is_that_of_the_program_with_the_day_it_was_built():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## \[(\d[^\]]*)\] - (\S+)$", changelog, re.MULTILINE)
    assert newest is not None
    assert newest[1] == VERSION
    assert newest[2] == BUILT.date().isoformat()
    assert notes_of(VERSION, changelog)


def test_notes_are_those_of_one_version():
    later = "# Changelog\n\n## [Unreleased]\n\n- later\n\n"
    changelog = f"{later}## [2.0.0] - 2027-01-01\n- two\n\n## [1.0.0] - 2026-01-01\n- one\n"
    assert notes_of("2.0.0", changelog) == "- two\n"
    assert notes_of("1.0.0", changelog) == "- one\n"
    with pytest.raises(Failed, match=r"no section \[3.0.0\]"):
        notes_of("3.0.0", changelog)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "first" / "kit"
    (made / "b").mkdir(parents=True)
    (made / "b" / "z.txt").write_text("z")
    (made / "a.sh").write_text("a")
    (made / "a.sh").chmod(0o755)
    (made / "link").symlink_to("a.sh")
    return made


def test_the_same_files_make_the_same_archive(folder, tmp_path):
    again = tmp_path / "second" / "kit"
    (again / "b").mkdir(parents=True)
    (again / "link").symlink_to("a.sh")
    (again / "a.sh").write_text("a")
    (again / "a.sh").chmod(0o700)
    (again / "b" / "z.txt").write_text("z")
    for write in (write_zip, write_tar):
        first, second = (write(each, tmp_path / f"{each.parent.name}.archive", EPOCH) for each in (folder, again))
        assert first.read_bytes() == second.read_bytes()


def test_what_differs_between_two_builds_is_named(folder, tmp_path):
    assert compare_files(folder, folder) == 3
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.sh").write_text("b")
    with pytest.raises(Failed, match=r"a\.sh"):
        compare_files(folder, other)


def test_sums_are_those_that_sha256sum_checks(tmp_path):
    (tmp_path / "one").write_text("1")
    write_sums(tmp_path)
    write_sums(tmp_path)
    assert (tmp_path / SUMS).read_text() == f"{hashlib.sha256(b'1').hexdigest()}  one\n"


def test_a_step_that_is_not_run_is_told_and_never_counts_as_done():
    told = []

    def refuse():
        raise NotRun("nothing may be mounted")

    def fail():
        raise Failed("it is broken")

    course = Course(told.append)
    assert course.take("first", lambda: "3 files") == "3 files"
    assert course.take("second", refuse) is None
    assert not course.failed
    assert course.take("third", lambda: "never", None) is None
    course.take("fourth", fail)
    assert course.failed
    assert list(course.outcomes.values()) == [Outcome.DONE, Outcome.NOT_RUN, Outcome.NOT_RUN, Outcome.FAILED]
    assert told[1].startswith("NOT RUN  second")
    assert "nothing may be mounted" in told[1]


def test_a_missing_tool_is_not_run_and_a_failing_one_failed():
    with pytest.raises(NotRun, match="no-such-tool is not installed"):
        needed("no-such-tool", "nowhere")
    with pytest.raises(Failed, match="ended with 3"):
        run([sys.executable, "-c", "raise SystemExit(3)"])


def embeddable(path, *without):
    names = [f"{LIBRARY}.dll", f"{LIBRARY}.zip", f"{LIBRARY}._pth", "python.exe", "pythonw.exe", "LICENSE.txt"]
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            if name not in without:
                archive.writestr(name, name)
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_an_embeddable_python_looks_for_the_program_beside_it_and_nowhere_else(tmp_path):
    package = tmp_path / "embed.zip"
    unpack_python(package, embeddable(package).upper(), tmp_path / "python")
    told = (tmp_path / "python" / f"{LIBRARY}._pth").read_bytes()
    assert told.split() == [f"{LIBRARY}.zip".encode(), b".", rb"..\app"]


def test_another_file_than_the_one_that_was_named_is_refused(tmp_path):
    package = tmp_path / "embed.zip"
    embeddable(package)
    with pytest.raises(Failed, match="has the SHA-256"):
        unpack_python(package, "0" * 64, tmp_path / "python")
    with pytest.raises(Failed, match="no file"):
        unpack_python(tmp_path / "missing.zip", "0" * 64, tmp_path / "python")
    wrong = embeddable(package, f"{LIBRARY}.dll")
    with pytest.raises(Failed, match=f"lacks .*{LIBRARY}.dll"):
        unpack_python(package, wrong, tmp_path / "python")
    assert not (tmp_path / "python").exists()


def test_a_launcher_is_a_windows_program_and_an_archive_that_begins_ours(tmp_path):
    write_launchers(tmp_path, EPOCH)
    for name, python in ((WITH_WINDOW, b"pythonw.exe"), (IN_TERMINAL, b"python.exe")):
        assert b"#!<launcher_dir>\\python\\" + python in (tmp_path / name).read_bytes()
        assert imported_by(tmp_path / name)
        assert not is_signed(tmp_path / name)
    said = subprocess.run(
        [sys.executable, tmp_path / IN_TERMINAL, "--version"], capture_output=True, text=True, check=True
    )
    assert VERSION in said.stdout


def test_a_library_that_nobody_brings_along_is_missing(tmp_path, monkeypatch):
    write_launchers(tmp_path, EPOCH)
    assert missing_libraries(tmp_path) == {}
    monkeypatch.setattr(windows_files, "OF_WINDOWS", ())
    assert "shlwapi.dll" in missing_libraries(tmp_path)[WITH_WINDOW]
    (tmp_path / "shlwapi.dll").write_bytes((tmp_path / IN_TERMINAL).read_bytes())
    assert "shlwapi.dll" not in missing_libraries(tmp_path).get(WITH_WINDOW, ())
    (tmp_path / "below").mkdir()
    (tmp_path / WITH_WINDOW).rename(tmp_path / "below" / WITH_WINDOW)
    assert "shlwapi.dll" in missing_libraries(tmp_path)[f"below/{WITH_WINDOW}"]


def test_the_runtime_of_qt_is_put_beside_what_needs_it_before_qt_is_there(tmp_path, monkeypatch):
    write_launchers(tmp_path, EPOCH)
    (tmp_path / "shiboken6").mkdir()
    (tmp_path / "shiboken6" / "shlwapi.dll").write_bytes((tmp_path / IN_TERMINAL).read_bytes())
    monkeypatch.setattr(windows_files, "_CPP_RUNTIME", "shlwapi.dll")
    put_runtime_beside(tmp_path)
    assert (tmp_path / "shlwapi.dll").is_file()


def test_tools_and_tests_are_pruned_and_nothing_else(tmp_path):
    kept = ["PySide6/QtCore.pyd", "cryptography/hazmat/bindings/_rust.pyd", "segno/__init__.py", "x.dist-info/METADATA"]
    gone = [
        "bin/x",
        "cffi/api.py",
        "pkg/tests/test_x.py",
        "PySide6/designer.exe",
        "x.dist-info/RECORD",
        "PIL/_avif.pyd",
    ]
    for name in (*kept, *gone):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    prune(tmp_path)
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()} == set(kept)


def test_byte_code_is_the_same_whatever_else_the_process_has_done(tmp_path):
    contents = []
    names = [chr(number) for number in range(1, 9)]
    for build in ("first", "second"):
        folder = tmp_path / build
        folder.mkdir()
        (folder / "module.py").write_text(f"FOUND = 'x' in {{{', '.join(map(repr, names))}}}")
        compile_tree(folder)
        contents.append((folder / "__pycache__" / f"module.cpython-{PYTHON.replace('.', '')}.pyc").read_bytes())
        for name in names[::2]:
            sys.intern(name)
    assert contents[0] == contents[1]


def test_a_module_that_is_no_python_stops_the_kit(tmp_path):
    (tmp_path / "module.py").write_text("def (:")
    with pytest.raises(Failed):
        compile_tree(tmp_path)


def test_the_icon_is_drawn_in_every_size(tmp_path):
    assert write_picture(48, tmp_path / "icon.png").read_bytes().startswith(b"\x89PNG")
    assert write_picture(256, tmp_path / "icon.ico", "ICO").read_bytes()[:6] == b"\x00\x00\x01\x00\x07\x00"


def test_installer_and_desktop_speak_all_languages():
    script = (INSTALLERS / "windows" / "workpris.nsi").read_text(encoding="utf-8")
    texts = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", script, re.MULTILINE)
    names = {"en": "ENGLISH", "de": "GERMAN", "cs": "CZECH", "sl": "SLOVENIAN"}
    for text in {name for name, _ in texts}:
        assert {language for name, language in texts if name == text} == {names[each] for each in LANGUAGES}
    desktop = (INSTALLERS / "linux" / "workpris-desktop.desktop").read_text(encoding="utf-8")
    kinds = (INSTALLERS / "linux" / "workpris-desktop.xml").read_text(encoding="utf-8")
    for language in set(LANGUAGES) - {"en"}:
        assert f"Comment[{language}]=" in desktop
        assert kinds.count(f'xml:lang="{language}"') == 3
