"""The process of a recorded flow: it imports the flow once, and forks for each line that it is sent."""

import json
import os
import sys
import traceback
from importlib import import_module

from workpris_desktop.domain.errors import WorkprisError


def main(module, said, *arguments):
    """Answer each line with how a run ended, as a line of JSON."""
    flow = import_module(module).flow
    for _ in sys.stdin:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            os.write(writing, json.dumps(_ended(flow, said, arguments)).encode())
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading) as answers:
            answer = answers.read()
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        sys.stdout.write((answer or json.dumps({"error": f"ended with {code}", "is_ours": False})) + "\n")
        sys.stdout.flush()


def _ended(flow, said, arguments):
    file = os.open(said, os.O_WRONLY | os.O_APPEND)

    def say(text):
        os.write(file, f"{text}\n".encode())

    try:
        flow(say, *arguments)
    except WorkprisError as error:
        return {"error": f"{type(error).__name__}: {error}", "is_ours": True}
    except BaseException:  # noqa: BLE001 - whatever it is, the test is to show it
        return {"error": traceback.format_exc(), "is_ours": False}
    return {"error": "", "is_ours": False}


if __name__ == "__main__":
    main(*sys.argv[1:])
