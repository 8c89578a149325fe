"""Says which packages Qt lacks on this Debian-like system; needs nothing but Python, so it can run before any set-up.

Called by ``make``: ``python3 tools/check_qt.py``.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from workpris_desktop.system.qt_libraries import missing_qt_libraries


def main() -> int:
    """Print the command that installs what is missing; 0 where nothing is, 1 otherwise."""
    packages = missing_qt_libraries() if sys.platform.startswith("linux") else ()
    if packages:
        print(f"Qt needs libraries that are not on this computer. Run: apt-get install {' '.join(packages)}")
    return 1 if packages else 0


if __name__ == "__main__":
    sys.exit(main())
