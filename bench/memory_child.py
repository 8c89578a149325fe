"""One process that types all keystrokes into a directory and prints what memory it took; used by `bench.memory`."""

import sys
from datetime import date
from pathlib import Path

_STATUS = Path("/proc/self/status")
RESIDENT = "VmRSS:"
MOST_RESIDENT = "VmHWM:"


def can_measure() -> bool:
    """Tell whether this system says what memory a process holds."""
    return _STATUS.exists()


def mebibytes(line_of: str = RESIDENT) -> float:
    """Return the memory that this process holds now, or has held at the most."""
    lines = _STATUS.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(line_of))


def main(directory: str, today: str, texts: list[str]) -> None:
    """Print the memory of bare Python, with all that is imported, and after all keystrokes."""
    bare = mebibytes()
    from workpris_desktop.directory.reader import DirectoryReader
    from workpris_desktop.domain.search import Question

    imported = mebibytes()
    with DirectoryReader(Path(directory)) as reader:
        for text in texts:
            reader.search(Question(text, limit=20, counts=True), date.fromisoformat(today))
        print(bare, imported, mebibytes())


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.stdin.read().split("\n"))
