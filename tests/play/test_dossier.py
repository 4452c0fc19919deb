import json
import os
from pathlib import Path

import pytest

from binnenuit.play.dossier import LIMIT, BadDossier, Dossier, dumps, loads, read, set_aside, write


def test_a_second_answer_replaces_the_first() -> None:
    dossier = Dossier().answer("kies", "kijken").answer("kies", "rennen")
    assert dossier.answers == {"kies": "rennen"}


def test_an_empty_answer_takes_the_old_one_away() -> None:
    assert Dossier().answer("pad", ["a"]).answer("pad", []).answers == {}


def test_a_change_leaves_the_old_dossier_as_it_was() -> None:
    before = Dossier().answer("kies", "kijken")
    before.answer("kies", "rennen")
    assert before.answers == {"kies": "kijken"}


def test_a_note_belongs_to_a_part_and_an_empty_note_is_gone() -> None:
    dossier = Dossier().note("brug", "springen", "durf").note("brug", "vragen", "rust")
    assert dossier.notes == {"brug": {"springen": "durf", "vragen": "rust"}}
    assert dossier.note("brug", "springen", "  ").note("brug", "vragen", "").notes == {}


def test_what_was_written_comes_back_as_it_was() -> None:
    dossier = Dossier().answer("pad", ["a", "b"]).answer("sorteer", {"hand": "links"}).note("x", "", "é — ‘ja’")
    assert loads(dumps(dossier)) == dossier


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not_json"),
        ("geen json", "not_json"),
        ("[" * 100_000, "not_json"),
        ("[]", "not_a_dossier"),
        ("{}", "not_a_dossier"),
        ('{"version": 2, "answers": {}}', "other_version"),
        ('{"version": 1, "answers": []}', "not_a_dossier"),
        ('{"version": 1, "answers": {"a": 3}}', "not_a_dossier"),
        ('{"version": 1, "answers": {"a": [1]}}', "not_a_dossier"),
        ('{"version": 1, "notes": {"a": "tekst"}}', "not_a_dossier"),
        (json.dumps({"version": 1, "answers": {"a": "x" * 10_000_000}}), "too_large"),
    ],
    ids=lambda value: value[:20],
)
def test_what_is_no_dossier_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(BadDossier) as refused:
        loads(text)
    assert refused.value.reason == reason


def test_a_text_in_other_letters_counts_in_bytes() -> None:
    text = json.dumps({"version": 1, "answers": {"a": "€" * (LIMIT // 2)}}, ensure_ascii=False)
    with pytest.raises(BadDossier) as refused:
        loads(text)
    assert refused.value.reason == "too_large"


def test_an_absent_file_is_an_empty_dossier(tmp_path: Path) -> None:
    assert read(tmp_path / "antwoorden.json") == Dossier()


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "antwoorden.json"
    write(path, Dossier().answer("kies", "kijken"))
    write(path, Dossier().answer("kies", "rennen"))
    assert read(path).answers == {"kies": "rennen"}
    assert [p.name for p in tmp_path.iterdir()] == ["antwoorden.json"]


def test_reading_a_broken_file_does_not_change_it(tmp_path: Path) -> None:
    path = tmp_path / "antwoorden.json"
    path.write_bytes(b"\xff\xfe kapot")
    with pytest.raises(BadDossier):
        read(path)
    assert path.read_bytes() == b"\xff\xfe kapot"


def test_a_file_set_aside_never_overwrites_an_earlier_one(tmp_path: Path) -> None:
    for text in ("eerste", "tweede"):
        path = tmp_path / "antwoorden.json"
        path.write_text(text)
        set_aside(path)
    assert (tmp_path / "antwoorden-apart-1.json").read_text() == "eerste"
    assert (tmp_path / "antwoorden-apart-2.json").read_text() == "tweede"


def test_half_a_character_becomes_the_sign_for_an_unknown_one_and_can_be_kept(tmp_path: Path) -> None:
    loaded = loads('{"version": 1, "answers": {"a": "x\\ud800"}, "notes": {"b": {"": "y\\udfff"}}}')
    dossier = loaded.note("c", "", "z\ud800")
    write(tmp_path / "antwoorden.json", dossier)
    kept = read(tmp_path / "antwoorden.json")
    assert kept.answers == {"a": "x\ufffd"}
    assert kept.notes == {"b": {"": "y\ufffd"}, "c": {"": "z\ufffd"}}


def test_a_part_of_a_dossier_holds_nothing_else() -> None:
    dossier = Dossier({"kies": "kijken", "pad": ["a"]}).note("schrijf", "", "tekst").note("pad", "a", "geheim")
    part = dossier.only({"kies", "schrijf"})
    assert part.answers == {"kies": "kijken"}
    assert part.notes == {"schrijf": {"": "tekst"}}


def test_a_file_is_replaced_whole_so_that_a_crash_leaves_the_old_one(tmp_path: Path) -> None:
    path, other = tmp_path / "antwoorden.json", tmp_path / "the-same-file.json"
    write(path, Dossier({"kies": "kijken"}))
    os.link(path, other)
    write(path, Dossier({"kies": "rennen"}))
    assert read(path).answers == {"kies": "rennen"}
    assert read(other).answers == {"kies": "kijken"}, "the old file was written over"
