"""``python -m workpris_desktop``: the program, in a window or, with a command, in a terminal."""

import sys

from workpris_desktop.app import run


def main() -> int:
    """Run the program with the arguments of the command line."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # pragma: other system
        # In a frozen program this is where a process begins that reads a directory in.
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
