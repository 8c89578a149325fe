"""Begins the program where PyInstaller has put it into a folder."""

import sys
from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()
    from workpris_desktop.__main__ import main

    sys.exit(main())
