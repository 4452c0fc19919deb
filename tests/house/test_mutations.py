"""Mistakes that must not go unseen: each is made in a copy of the code, and the tests that own the rule must fail."""

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import cache_from_source
from pathlib import Path

import pytest

from tests.places import ROOT

SOURCE = ROOT / "src" / "binnenuit"


@dataclass(frozen=True)
class Mutation:
    says: str
    file: str
    old: str
    new: str
    tests: str


MUTATIONS = [
    Mutation(**table)
    for table in tomllib.loads((ROOT / "tests" / "house" / "mutations.toml").read_text(encoding="utf-8"))["mutations"]
]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code once more, to make mistakes in."""
    made = tmp_path_factory.mktemp("mutated") / "src" / "binnenuit"
    shutil.copytree(SOURCE, made, ignore=shutil.ignore_patterns("__pycache__"))
    return made


def write(path: Path, code: str) -> None:
    """Code in place of other code, and nothing compiled of the other: its time and size could be the same."""
    path.write_text(code, encoding="utf-8")
    Path(cache_from_source(str(path))).unlink(missing_ok=True)


@pytest.fixture(scope="module")
def warm(copy: Path) -> Iterator["subprocess.Popen[str]"]:
    """Runs tests with that code, each time in a fork of one process; see `tests/house/warm.py`."""
    environment = {**os.environ, "MUTATED": str(copy.parent), "PYTHONDONTWRITEBYTECODE": ""}
    asked = [sys.executable, "-m", "tests.house.warm"]
    with subprocess.Popen(
        asked, cwd=ROOT, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as made:
        yield made
        assert made.stdin
        made.stdin.close()


def failed(warm: "subprocess.Popen[str]", tests: str) -> bool:
    """Whether these tests fail with that code, and not for want of something."""
    assert warm.stdin
    assert warm.stdout
    warm.stdin.write(f"{tests}\n")
    warm.stdin.flush()
    status, told = json.loads(warm.stdout.readline())
    assert status in (0, 1), told
    return bool(status == 1)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.says)
def test_a_mistake_is_seen(mutation: Mutation, copy: Path, warm: "subprocess.Popen[str]") -> None:
    path = copy / mutation.file
    before = path.read_text(encoding="utf-8")
    assert before.count(mutation.old) == 1, "the place of this mistake has changed; look where the rule stands now"
    write(path, before.replace(mutation.old, mutation.new))
    try:
        assert failed(warm, f"tests/{mutation.tests}"), f"nothing sees it when {mutation.says}"
    finally:
        write(path, before)


def test_the_copy_is_what_the_tests_load_and_without_a_mistake_they_pass(
    copy: Path, warm: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    told = tmp_path / "test_where.py"
    told.write_text(
        "from pathlib import Path\n\nimport binnenuit\n\n\n"
        f"def test_where():\n    assert Path(binnenuit.__file__).parent == Path({str(copy)!r})\n"
    )
    assert not failed(warm, str(told))
    assert not failed(warm, "tests/room/test_session.py")
