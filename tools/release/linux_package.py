"""The bundle for Linux as it is handed out: a ``tar.gz`` to unpack anywhere, and a ``.deb`` for administrators."""

import os
import shutil
from pathlib import Path
from typing import Final

from tools.release.archives import files_in, write_tar
from tools.release.icons import DRAWING, SIZES, write_picture
from tools.release.places import INSTALLERS, NAME, ROOT, VERSION, WORK, epoch
from tools.release.step import fresh_folder, needed, run

_SHARED: Final = INSTALLERS / "linux"
_ARCHITECTURE: Final = "amd64"
_NEEDED: Final = (
    *("libc6 (>= 2.34)", "libegl1", "libgl1", "libfontconfig1", "libdbus-1-3", "libglib2.0-0 | libglib2.0-0t64"),
    *("libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1"),
    *("libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-xinerama0", "libxcb-xkb1"),
)
"""What Qt takes from the system rather than from its own folder."""

_EXECUTABLE: Final = 0o755
_READABLE: Final = 0o644


def write_tarball(bundle: Path, into: Path) -> Path:
    """Write the bundle, with desktop file and icons, into a ``tar.gz``."""
    folder = fresh_folder(WORK / "tarball" / f"{NAME}-{VERSION}-linux-x64")
    shutil.copytree(bundle, folder, symlinks=True, dirs_exist_ok=True)
    _put_shared(folder / "share")
    into.mkdir(parents=True, exist_ok=True)
    return write_tar(folder, into / f"{folder.name}.tar.gz", epoch())


def write_deb(bundle: Path, into: Path) -> Path:
    """Write the bundle into a package for Debian and what comes from it.

    Raises:
        NotRun: dpkg is not installed.
        Failed: it refuses the package.
    """
    dpkg = needed("dpkg-deb", "it belongs to Debian and what comes from it")
    root = fresh_folder(WORK / "deb" / NAME)
    shutil.copytree(bundle, root / "usr" / "lib" / NAME, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "workpris").symlink_to(f"../lib/{NAME}/workpris")
    _put_shared(root / "usr" / "share")
    about = root / "usr" / "share" / "doc" / NAME
    about.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", about / "copyright")
    size = sum(path.lstat().st_size for path in files_in(root)) // 1024
    control = (_SHARED / "control").read_text(encoding="utf-8")
    values = {"VERSION": VERSION, "ARCHITECTURE": _ARCHITECTURE, "SIZE": str(size), "NEEDED": ", ".join(_NEEDED)}
    for name, value in values.items():
        control = control.replace(f"@{name}@", value)
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    _settle(root)
    into.mkdir(parents=True, exist_ok=True)
    target = into / f"{NAME}_{VERSION}_{_ARCHITECTURE}.deb"
    run([dpkg, "--root-owner-group", "-Zxz", "--build", root, target])
    return target


def _put_shared(share: Path) -> None:
    """Put desktop file, kinds of files and icons where a desktop looks for them."""
    for name, below in (("workpris-desktop.desktop", "applications"), ("workpris-desktop.xml", "mime/packages")):
        target = share / below / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(_SHARED / name, target)
    icons = share / "icons" / "hicolor"
    for size in SIZES:
        write_picture(size, icons / f"{size}x{size}" / "apps" / f"{NAME}.png")
    (icons / "scalable" / "apps").mkdir(parents=True)
    shutil.copy(DRAWING, icons / "scalable" / "apps" / f"{NAME}.svg")


def _settle(root: Path) -> None:
    """Give all files the moment of the release, and rights that depend on nobody's habits."""
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            is_program = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(_EXECUTABLE if is_program else _READABLE)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)
