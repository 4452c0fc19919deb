"""Each folder of tests/course/broken/ is a mistake that a trainer can make, with the exact messages it gives."""

import shutil
from pathlib import Path

import pytest

from binnenuit.command.check import account
from binnenuit.course import Home
from binnenuit.course.reading.texts import texts_for

BROKEN = Path(__file__).parent / "broken"


@pytest.mark.parametrize("case", sorted(path.name for path in BROKEN.iterdir()))
def test_a_mistake_gives_exactly_its_messages(case: str, small_home: Home) -> None:
    shutil.copytree(BROKEN / case, small_home.data, dirs_exist_ok=True, ignore=lambda *_: ["messages.txt"])
    status, lines = account(small_home, texts_for(small_home))
    assert status == 1
    assert lines == (BROKEN / case / "messages.txt").read_text(encoding="utf-8").splitlines()
