"""The manual of the room against what the room does."""

import re
import tomllib

from binnenuit.room.keep import codes
from binnenuit.room.net.cookies import HOURS
from binnenuit.room.net.rate import ALL
from binnenuit.room.vote.session import MOST
from binnenuit.room.vote.share import LEAST, Share, own_share
from tests.room.kit import ROOT

MANUAL = (ROOT / "docs" / "room.md").read_text(encoding="utf-8")
FLAT = " ".join(MANUAL.split())
TEXTS = tomllib.loads((ROOT / "data" / "texts.toml").read_text(encoding="utf-8"))


def test_the_numbers_about_guessing_follow_from_the_codes() -> None:
    a_second = ALL[0]
    year = 365.25 * 86400
    assert f"{25**codes.CODE:,}".replace(",", ".") in FLAT
    assert f"hoogstens {a_second:.0f} pogingen per seconde" in FLAT
    assert f"gemiddeld duurt het dan {25**codes.CODE / 2 / a_second / year:.0f} jaar" in FLAT.lower()
    assert round(25**codes.CODE / (a_second * 86400), -3) == 35_000
    assert 90_000 < 25**codes.TICKET / 200 / 2 / a_second / year < 95_000
    assert len(codes.ALPHABET) == len(set(codes.ALPHABET)) == 25


def test_the_numbers_about_the_room_are_those_of_the_rules() -> None:
    assert f"met {LEAST} tot {MOST} mensen" in FLAT
    assert f"hoogstens {HOURS} uur" in FLAT
    assert {own_share(agree, 5) for agree in range(6)} == {Share(60, 100), Share(0, 40)}
    assert own_share(9, 9) == Share(75, 100)


def test_every_button_in_bold_is_one_that_the_trainer_sees() -> None:
    texts = [*TEXTS["room"].values(), *TEXTS["room"]["stage"].values()]
    shown = {text.replace("{number}", "1") for text in texts if isinstance(text, str)}
    bold = re.findall(r"\*\*((?:Open|Sluit|Stop|Kaart voor|Het grote|Voor het)[^*]*)\*\*", FLAT)
    assert len(set(bold)) >= 6
    assert [one for one in bold if one not in shown] == []


def test_every_message_that_the_manual_helps_with_is_one_of_the_kit() -> None:
    table = MANUAL.partition("## Als iets niet werkt")[2]
    quotes = re.findall(r'^\| "([^"]+)"', table, flags=re.MULTILINE)
    known = "\n".join([*map(str, TEXTS["room"].values()), *map(str, TEXTS["cli"].values())]).replace("{port}", "8867")
    assert quotes
    assert [quote for quote in quotes if quote not in known] == []
