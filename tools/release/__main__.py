"""``make package`` builds and tries all that is handed out; ``make release`` does it for a commit to be published."""

import argparse
import shutil
import sys
from functools import partial
from pathlib import Path
from typing import cast

from tools.release.archives import write_zip
from tools.release.bill import SUMS, write_materials, write_notes, write_sums
from tools.release.bundle import build_bundle
from tools.release.clean_root import try_deb
from tools.release.comparing import compare_files, demand_clean_commit
from tools.release.course import Course, Outcome
from tools.release.linux_package import write_deb, write_tarball
from tools.release.places import DIST, ROOT, WORK, epoch
from tools.release.step import NotRun, fresh_folder
from tools.release.trials import compare_first_paints, compare_starts, self_check, try_kit_here, try_wheel
from tools.release.wheel import build_wheel
from tools.release.windows_checks import longest_path, unsigned_files
from tools.release.windows_installer import build_installer, put_stand_in, try_installer
from tools.release.windows_kit import KIT_NAME, EmbeddablePython, build_kit

WITHOUT_PYTHON = (
    "no embeddable Python was given (--python-embed FILE --sha256 SUM), so nothing for Windows is handed out; "
    "all but its folder python is built and tried"
)


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; 1 where a step failed."""
    parser = argparse.ArgumentParser(prog="python -m tools.release", description=__doc__)
    parser.add_argument("task", choices=("package", "release"))
    parser.add_argument("--python-embed", type=Path, help="python-3.x.y-embed-amd64.zip from python.org")
    parser.add_argument("--sha256", help="its SHA-256, as python.org tells it")
    options = parser.parse_args(arguments)
    if (options.python_embed is None) != (options.sha256 is None):
        parser.error("--python-embed and --sha256 belong together")
    python = EmbeddablePython(options.python_embed.resolve(), options.sha256) if options.python_embed else None
    course = Course()
    if options.task == "release":
        course.take("commit", demand_clean_commit)
        if course.failed:
            return 1
    fresh_folder(DIST)
    wheel = cast("Path | None", course.take("wheel", partial(build_wheel, DIST)))
    course.take("wheel, installed", lambda: try_wheel(_path(wheel)), wheel)
    kit = _windows(course, wheel, python)
    _linux(course, wheel)
    course.take("the same again", lambda: _compare(_path(wheel), _path(kit), python), wheel, kit)
    course.take("bill of materials", partial(write_materials, DIST))
    course.take("release notes", partial(write_notes, DIST))
    course.take(SUMS, partial(write_sums, DIST))
    for path in sorted(DIST.iterdir()):
        print(f"{path.stat().st_size:>12,}  {path.relative_to(ROOT)}")
    counted = {outcome: list(course.outcomes.values()).count(outcome) for outcome in Outcome}
    print(", ".join(f"{count} {outcome}" for outcome, count in counted.items()))
    return 1 if course.failed else 0


def _windows(course: Course, wheel: Path | None, python: EmbeddablePython | None) -> Path | None:
    kit = cast("Path | None", course.take("kit for Windows", lambda: build_kit(_path(wheel), python), wheel))
    course.take("kit, looked at", lambda: _told_of(_path(kit)), kit)
    course.take("kit, begun on this system", lambda: try_kit_here(_path(wheel), _path(kit)), wheel, kit)
    if python is None:
        course.take("Python of the kit", _lack_python)
        tried = cast("Path | None", course.take("stand-in for it", lambda: _with_stand_in(_path(kit)), kit))
        target = WORK / "windows-trial" / f"{KIT_NAME}-trial.exe"
    else:
        course.take("zip for administrators", lambda: write_zip(_path(kit), DIST / f"{KIT_NAME}.zip", epoch()), kit)
        tried, target = kit, DIST / f"{KIT_NAME}.exe"
    installer = cast("Path | None", course.take("installer", lambda: build_installer(_path(tried), target), tried))
    course.take(
        "installer, under Wine",
        lambda: "; ".join(try_installer(_path(installer), _path(tried), WORK / "windows-trial")),
        installer,
    )
    return kit


def _linux(course: Course, wheel: Path | None) -> None:
    bundle = cast("Path | None", course.take("bundle for Linux", lambda: build_bundle(_path(wheel)), wheel))
    course.take("bundle, begun", lambda: self_check([_path(bundle) / "workpris"]), bundle)
    plain = WORK / "bundle" / "environment" / "bin" / "workpris"
    for what, compare in (("start", compare_starts), ("window", compare_first_paints)):
        name = f"bundle, its {what} against the plain program's"
        course.take(name, partial(lambda compare: compare(_path(bundle) / "workpris", plain), compare), bundle)
    course.take("tar.gz", lambda: write_tarball(_path(bundle), DIST), bundle)
    deb = cast("Path | None", course.take("deb", lambda: write_deb(_path(bundle), DIST), bundle))
    course.take("deb, in a clean Debian", lambda: try_deb(_path(deb)), deb)


def _path(made: Path | None) -> Path:
    assert made is not None
    return made


def _told_of(kit: Path) -> str:
    unsigned = unsigned_files(kit)
    (WORK / "unsigned-files.txt").write_text("\n".join(unsigned) + "\n", encoding="utf-8")
    files = sum(1 for path in kit.rglob("*") if path.is_file())
    return (
        f"{files} files; all packages and libraries are there; longest path {longest_path(kit)} characters; "
        f"{len(unsigned)} files without a signature (build/release/unsigned-files.txt)"
    )


def _lack_python() -> None:
    raise NotRun(WITHOUT_PYTHON)


def _with_stand_in(kit: Path) -> Path:
    trial = fresh_folder(WORK / "windows-trial") / KIT_NAME
    shutil.copytree(kit, trial)
    put_stand_in(trial)
    return trial


def _compare(wheel: Path, kit: Path, python: EmbeddablePython | None) -> str:
    again = fresh_folder(WORK / "again")
    wheels = compare_files(wheel, build_wheel(again))
    kits = compare_files(kit, build_kit(again / wheel.name, python, again))
    return f"wheel and kit are the same, byte by byte ({wheels} and {kits} files)"


if __name__ == "__main__":
    sys.exit(main())
