"""The folder with sockets."""

import os
import shutil
from pathlib import Path

import pytest

from binnenuit.site.scratch import Scratch, sweep


def test_only_the_folder_of_a_server_that_does_not_run_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("binnenuit.site.scratch._bases", lambda: [tmp_path])
    other = tmp_path / "bn_x_y"
    ended = tmp_path / "bn_4194999_x"
    other.mkdir()
    ended.mkdir()
    # In another container the same process id is nobody's, and the lock is all that tells.
    monkeypatch.setattr(os, "getpid", lambda: 4194998)
    ours = Scratch()
    assert ours.path.name.startswith("bn_4194998_")
    sweep(tmp_path)
    assert [folder.exists() for folder in (ended, ours.path, other)] == [False, True, True]
    ours.close()
    assert list(tmp_path.iterdir()) == [other]


def test_a_new_folder_is_only_ours() -> None:
    scratch = Scratch()
    assert scratch.path.stat().st_mode & 0o777 == 0o700
    scratch.close()
    assert not scratch.path.exists()


def test_a_folder_that_was_taken_away_or_put_back_by_another_is_made_anew() -> None:
    scratch = Scratch()
    old = scratch.path
    shutil.rmtree(old)
    assert not scratch.there
    old.mkdir()
    assert not scratch.there
    scratch.renew()
    assert scratch.there
    assert scratch.path != old
    scratch.close()
