"""Static files: found in their folders only, made before found, and never the same address for other content."""

import gzip
from pathlib import Path

import pytest

from binnenuit.serve.shelf import Shelf, headers


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "static"
    made.mkdir()
    (made / "a.css").write_text("a")
    (tmp_path / "secret.txt").write_text("no")
    (made / "link.txt").symlink_to(tmp_path / "secret.txt")
    return made


def test_what_is_made_comes_before_what_lies_in_a_folder(folder: Path) -> None:
    assert Shelf({}, [folder]).get("a.css") == b"a"
    assert Shelf({"a.css": b"b"}, [folder]).get("a.css") == b"b"


@pytest.mark.parametrize("name", ["../secret.txt", "/etc/passwd", "link.txt", "a.css\0", "", ".", "b.css"])
def test_no_name_reaches_a_file_outside_the_folder(folder: Path, name: str) -> None:
    assert Shelf({}, [folder]).get(name) is None
    assert Shelf({}, [folder]).address(name).startswith("static/00000000/")


def test_an_address_changes_with_the_content(folder: Path) -> None:
    shelf = Shelf({}, [folder])
    before = shelf.address("a.css")
    (folder / "a.css").write_text("another")
    assert shelf.address("a.css") != before


def test_a_file_is_compressed_when_that_helps_and_the_browser_takes_it() -> None:
    found, body = headers("x.js", b"x" * 1000, "gzip, br")
    assert gzip.decompress(body) == b"x" * 1000
    assert (found["Content-Encoding"], found["Content-Type"]) == ("gzip", "text/javascript")
    assert "immutable" in found["Cache-Control"]
    assert headers("x.js", b"x", "")[1] == b"x"
    assert "Content-Encoding" not in headers("font.woff2", b"x", "gzip")[0]
