"""Each folder of tests/broken/ is a mistake that a trainer can make, with the exact messages it gives."""

import shutil
from pathlib import Path

import pytest

from binnenuit.checking import account
from binnenuit.content import Home
from binnenuit.content.texts_file import texts_for

BROKEN = Path(__file__).resolve().parent.parent / "broken"


@pytest.mark.parametrize("case", sorted(path.name for path in BROKEN.iterdir()))
def test_a_mistake_gives_exactly_its_messages(case: str, small_home: Home) -> None:
    shutil.copytree(BROKEN / case, small_home.data, dirs_exist_ok=True, ignore=lambda *_: ["messages.txt"])
    status, lines = account(small_home, texts_for(small_home))
    assert status == 1
    assert lines == (BROKEN / case / "messages.txt").read_text(encoding="utf-8").splitlines()
