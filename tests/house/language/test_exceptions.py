"""An exception has a reason, and goes when it is no longer needed."""

from binnenuit.course.records.record import Id, Text
from tests.house.language.finding import EXCEPTIONS
from tests.house.language.passage import DOCUMENTS, ROOT, is_text, passages
from tests.house.language.whole import RULES, findings


def test_every_exception_is_still_needed() -> None:
    found = [finding for rule in RULES for finding in findings(rule)]
    left = [
        f"{exception.rule} in {exception.file}: '{exception.text}'"
        for exception in EXCEPTIONS
        if not any(exception.covers(finding) for finding in found)
    ]
    assert not left, "take these out of tests/house/language/exceptions.toml, nothing needs them:\n" + "\n".join(left)


def test_every_exception_gives_a_reason() -> None:
    assert all(len(exception.reason.split()) > 3 for exception in EXCEPTIONS)


def test_every_file_for_people_is_read() -> None:
    seen = {passage.file for passage in passages()}
    files = [*(ROOT / "data").rglob("*.toml"), *ROOT.glob("notebooks/*.ipynb"), *ROOT.glob("solutions/*/*.ipynb")]
    assert {*(path.relative_to(ROOT).as_posix() for path in files), "data/sources.bib", *DOCUMENTS} == seen


def test_a_text_is_told_from_an_id_wherever_it_stands() -> None:
    assert is_text(tuple[Text, ...] | None)
    assert not is_text(tuple[Id, ...])
