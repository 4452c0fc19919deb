"""The form for consent and payment, read back from the files that the command writes."""

import re
from pathlib import Path

import pytest

from binnenuit.command.cli import main
from binnenuit.course import Course
from binnenuit.paper.documents import consent
from tests.paper.test_script import NOW, words
from tests.texts import TEXTS

T = TEXTS.consent


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_all_that_somebody_agrees_to_stands_in_the_file(course: Course, kind: str) -> None:
    read = squeezed(words(consent(kind, course, NOW), kind))
    parts = [T.about, T.unread, *T.who_fields, *T.about_fields, *T.places, T.until, T.pay_text, *T.pay_fields]
    parts += [*T.refusals, T.withdraw_text, T.harm_text, T.keep_text, T.sign_text, T.teller, T.asker, *T.sign_rows]
    parts += [line.contact for line in course.helplines.lines if line.urgent]
    assert [part for part in parts if squeezed(part) not in read] == []


def test_the_command_writes_both_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["toestemming", "--naar", str(tmp_path / "vorm")]) == 0
    assert sorted(path.name for path in (tmp_path / "vorm").iterdir()) == ["toestemming.docx", "toestemming.pdf"]
    assert "toestemming.pdf" in capsys.readouterr().out


def test_a_folder_that_cannot_be_made_gives_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "vol").write_text("", encoding="utf-8")
    assert main(["toestemming", "--naar", str(tmp_path / "vol")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
