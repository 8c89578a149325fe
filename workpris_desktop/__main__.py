"""``python -m workpris_desktop``: the program, in a window or, with a command, in a terminal."""

import sys

from workpris_desktop.app import run


def main() -> int:
    """Run the program with the arguments of the command line."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
