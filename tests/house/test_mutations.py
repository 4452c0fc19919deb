"""Mistakes that must not go unseen: each is made in a copy of the code, and the tests that own the rule must fail."""

import os
import shutil
import subprocess
import sys
import tomllib
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


def failed(copy: Path, tests: str) -> bool:
    """Whether these tests fail with that code, and not for want of something."""
    environment = {**os.environ, "PYTHONPATH": str(copy.parent), "PYTHONDONTWRITEBYTECODE": ""}
    asked = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", f"tests/{tests}"]
    done = subprocess.run(asked, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.returncode == 1


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.says)
def test_a_mistake_is_seen(mutation: Mutation, copy: Path) -> None:
    path = copy / mutation.file
    before = path.read_text(encoding="utf-8")
    assert before.count(mutation.old) == 1, "the place of this mistake has changed; look where the rule stands now"
    write(path, before.replace(mutation.old, mutation.new))
    try:
        assert failed(copy, mutation.tests), f"nothing sees it when {mutation.says}"
    finally:
        write(path, before)


def test_the_copy_is_what_the_tests_load_and_without_a_mistake_they_pass(copy: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(copy.parent)}
    asked = [sys.executable, "-c", "import binnenuit; print(binnenuit.__file__)"]
    done = subprocess.run(asked, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()).parent == copy
    assert not failed(copy, "room/test_session.py")
