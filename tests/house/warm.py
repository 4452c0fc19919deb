"""A process in which pytest and what tests import are loaded once; each run of tests is a fork of it.

`python -m tests.house.warm` reads the name of a test file a line, runs it, and says what came of it: `passed`,
`failed`, or `broken` with everything that pytest printed. What is loaded has no code of the kit in it.
"""

import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryFile

import hypothesis
import jinja2
import numpy
import playwright.sync_api
import pydantic
import pytest
import sqlalchemy

QUIET = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
"""That what is loaded was loaded before pytest began is meant."""
LOADED = (hypothesis, jinja2, numpy, playwright.sync_api, pydantic, sqlalchemy)


def run(tests: str) -> tuple[int, str]:
    """pytest's exit status and what it printed, for one file of tests in a fork."""
    with TemporaryFile("w+", encoding="utf-8") as told:
        child = os.fork()
        if child == 0:
            os.dup2(told.fileno(), 1)
            os.dup2(told.fileno(), 2)
            status = pytest.main(["-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", *QUIET, tests])
            sys.stdout.flush()
            os._exit(status)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        told.seek(0)
        return status, told.read()


def main() -> None:
    """Answers until its input ends."""
    assert not any(name == "binnenuit" or name.startswith("binnenuit.") for name in sys.modules)
    sys.path[:0] = [os.environ["MUTATED"], str(Path.cwd())]
    for line in sys.stdin:
        print(json.dumps(run(line.strip())), flush=True)


if __name__ == "__main__":
    main()
