"""What can be said of the kit for Windows without Windows: whether all is there, fits, and who has signed it."""

from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Final, cast

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.release.tree import PYTHON
from tools.release.windows_files import is_signed, missing_libraries, windows_files

MOST_CHARACTERS: Final = 200
"""Of a path; Windows takes 259 where nobody has allowed more, and a name of a person may be long."""

_INSTALLED_BELOW: Final = r"C:\Users\twenty-letters-long-\AppData\Local\Programs\Workpris Desktop"

_LEFT_OUT: Final = frozenset({"cffi", "pycparser", "pip"})
"""cffi: only its compiled part is used; pycparser: for compilers; pip: sqlite-utils only offers to install plugins."""

_OF_WINDOWS: Final = {
    "os_name": "nt",
    "sys_platform": "win32",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
    "python_version": PYTHON,
    "python_full_version": f"{PYTHON}.0",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
    "extra": "",
}


def faults_of_kit(kit: Path) -> tuple[str, ...]:
    """Return, as sentences, what would keep a kit from working on a Windows that has nothing else."""
    return (*_lacking_packages(kit / "app"), *_lacking_libraries(kit), *_too_long(kit))


def unsigned_files(kit: Path) -> tuple[str, ...]:
    """Return the programs and libraries that bear no signature of their maker, as paths within the kit.

    A workplace that only lets signed programs run signs these (``docs/releasing.md``).
    """
    return tuple(path.relative_to(kit).as_posix() for path in windows_files(kit) if not is_signed(path))


def longest_path(kit: Path) -> int:
    """Return how long the longest path is, in characters, where a person has installed the kit."""
    below = max(len(path.relative_to(kit).as_posix()) for path in kit.rglob("*"))
    return len(_INSTALLED_BELOW) + 1 + below


def _lacking_packages(app: Path) -> Iterator[str]:
    there = {canonicalize_name(each.name): each for each in distributions(path=[str(app)])}
    for name, package in sorted(there.items()):
        for required in _required_by(package):
            wanted = canonicalize_name(required.name)
            if wanted in _LEFT_OUT:
                continue
            if wanted not in there:
                yield f"{name} needs {required}, which is not there"
            elif not required.specifier.contains(there[wanted].version, prereleases=True):
                yield f"{name} needs {required}, and there is {there[wanted].version}"


def _required_by(package: Distribution) -> Iterator[Requirement]:
    environment: dict[str, str] = {**cast("dict[str, str]", default_environment()), **_OF_WINDOWS}
    for line in package.requires or ():
        required = Requirement(line)
        if required.marker is None or required.marker.evaluate(environment):
            yield required


def _lacking_libraries(kit: Path) -> Iterator[str]:
    for file, names in sorted(missing_libraries(kit).items()):
        yield f"{file} needs {', '.join(sorted(names))}, which is not there"


def _too_long(kit: Path) -> Iterator[str]:
    if (found := longest_path(kit)) >= MOST_CHARACTERS:
        yield f"a path has {found} characters; {MOST_CHARACTERS} are too many"
