"""The folder with sockets."""

import os
from pathlib import Path

from binnenuit.site.scratch import make, sweep


def test_the_folder_of_a_server_that_was_killed_is_removed_by_the_next_one(tmp_path: Path) -> None:
    ended, ours, other = (tmp_path / name for name in ("bn_4194999_x", f"bn_{os.getpid()}_x", "bn_x_y"))
    for folder in (ended, ours, other):
        folder.mkdir()
    sweep(tmp_path)
    assert [folder.exists() for folder in (ended, ours, other)] == [False, True, True]


def test_a_new_folder_is_only_ours() -> None:
    folder = make()
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.rmdir()
