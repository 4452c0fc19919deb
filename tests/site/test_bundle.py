"""The parts of Voilà's bundle that go in one file."""

from pathlib import Path

from voila.paths import collect_static_paths
from voila.utils import get_voila_labextensions_path

from binnenuit.site.bundle import Bundle


def test_the_parts_of_this_installation_are_found() -> None:
    names = Bundle(collect_static_paths(["voila", "nbconvert"], "lab"), get_voila_labextensions_path([])).names()
    assert len([name for name in names if name.startswith("static/")]) > 40
    assert any("anywidget" in name for name in names)


def test_a_part_that_is_not_there_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "voila.js").write_text("main()")
    assert Bundle([str(tmp_path)], []).script() == b"main()"


def test_each_part_stays_strict_on_its_own(tmp_path: Path) -> None:
    (tmp_path / "voila.js").write_text("main()")
    (tmp_path / "5764.voila.js").write_text('"use strict";part()')
    script = Bundle([str(tmp_path)], []).script()
    assert script == b'(function(){"use strict";part()\n}).call(self);\nmain()'
