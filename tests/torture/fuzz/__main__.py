"""Fuzzes one parser by what it reaches (atheris, libFuzzer), and prints one line of JSON.

Usage: ``python -m tests.torture.fuzz TARGET --seconds N``. It ends with 1 at the first input that
raises an error that is not ours, takes longer than two seconds, or more memory than it may; the input is kept in the
corpus of the target.
"""

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[3]
MOST_MIB = 200
"""So much may be added to what the imported program takes (F10)."""

SLOWEST_S = 2
LEARNED = ROOT / "build" / "fuzzing"
"""Inputs that have reached something new, by target: the next run begins with them."""

_FAULT = re.compile(r"\w*(Error|Exception|Timeout|Algorithm|ERROR)")


def main():
    """Read the arguments; fuzz in a process of its own, whose output is looked at here."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.fuzz", description=__doc__)
    parser.add_argument("target")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--worker", nargs="*", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker is not None:
        _fuzz(options.target, options.worker)
        return
    told = fuzzed(options.target, options.seconds)
    print(json.dumps(told))  # noqa: T201 - this is the command's answer
    sys.exit(1 if told["findings"] else 0)


def fuzzed(target, seconds):
    """Fuzz a target for so many seconds, and return what came of it."""
    # Not above: what is imported before it is instrumented guides nobody.
    from tests.torture.fuzz.seeds import seeds, slug
    from tests.torture.fuzz.targets import PLACE_VARIABLE, in_memory

    with tempfile.TemporaryDirectory(dir=in_memory()) as folder:
        given, found, place = (Path(folder) / name for name in ("given", "found", "place"))
        for each in (given, found, place):
            each.mkdir()
        learned = LEARNED / slug(target)
        learned.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(seeds(target)):
            (given / f"seed-{number}").write_bytes(seed)
        command = [
            *(sys.executable, "-m", "tests.torture.fuzz", target, "--worker"),
            *(f"-max_total_time={seconds}", f"-timeout={SLOWEST_S}", "-max_len=20000", "-print_final_stats=1"),
            *(f"-artifact_prefix={found}/", str(learned), str(given)),
        ]
        # What begins with a dash would be taken for an option of ours.
        split = command.index("--worker") + 1
        command[split:] = [f"={each}" for each in command[split:]]
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, PLACE_VARIABLE: str(place)},
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        findings = [_kept(target, path.read_bytes(), done.stdout + done.stderr) for path in sorted(found.iterdir())]
    if not re.search(r"stat::number_of_executed_units", done.stderr) and not findings:
        raise SystemExit(f"{target}: nothing was fuzzed: {done.stderr[-500:]}")
    return {
        "target": target,
        "seconds": seconds,
        "runs": _last(done.stderr, r"stat::number_of_executed_units:\s+(\d+)"),
        "edges": _last(done.stderr, r"cov: (\d+)"),
        "peak MiB": _last(done.stderr, r"stat::peak_rss_mb:\s+(\d+)"),
        "findings": findings,
    }


def _last(said, pattern):
    found = re.findall(pattern, said)
    return int(found[-1]) if found else 0


def _kept(target, data, said):
    """Keep an input that was a fault, and return its name with the last line of what went wrong."""
    from tests.torture.fuzz.seeds import CORPUS, slug

    folder = CORPUS / slug(target)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"found-{sha256(data).hexdigest()[:12]}"
    path.write_bytes(data)
    lines = [
        line
        for line in said.splitlines()
        if re.match(r"\w*(Error|Exception|Timeout|Algorithm|ERROR)", line.strip(" ="))
    ]
    return f"{path.relative_to(ROOT)}: {lines[0].strip() if lines else said[-200:]}"


def _fuzz(target, given):
    import atheris  # type: ignore[import-untyped, import-not-found, unused-ignore]

    with atheris.instrument_imports(include=["workpris_desktop"]):
        from tests.torture.fuzz.targets import altered, run

    def one(data):
        run(target, data)

    def mutated(data, most, seed):
        if seed % 3:
            return atheris.Mutate(data, most)
        return altered(data, random.Random(seed))[:most]

    run(target, b"")
    arguments = [each.removeprefix("=") for each in given]
    arguments.append(f"-rss_limit_mb={_resident_mib() + MOST_MIB}")
    atheris.Setup([sys.argv[0], *arguments], one, custom_mutator=mutated)
    atheris.Fuzz()


def _resident_mib():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 // 2**20


if __name__ == "__main__":
    main()
