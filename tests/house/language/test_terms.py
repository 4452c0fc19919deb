"""One thing has one name, and an official word gives way to an easy one."""

import pytest

from tests.house.language.finding import refused
from tests.house.language.passage import Passage
from tests.house.language.terms import GLOSSARY, TABLES, TERMS, strangers
from tests.house.language.whole import findings


def found(text: str) -> list[str]:
    return [f"{finding.found}: {finding.advice}" for finding in strangers([Passage("page", "here", text)])]


def test_everything_goes_by_its_one_name() -> None:
    left = refused(findings("term"))
    assert not left, f"\n{left}"


def test_each_term_is_a_word_of_the_glossary_or_says_what_to_say() -> None:
    assert [table["id"] for table in TABLES if "id" in table and table["id"] not in GLOSSARY] == []
    assert all(("id" in table) != ("say" in table) for table in TABLES)


def test_what_we_say_is_never_what_we_avoid() -> None:
    names = [*GLOSSARY.values(), *(term.say for term in TERMS)]
    assert [name for name in names for term in TERMS if term.avoid.search(name)] == []


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("De zelf-organisaties komen.", "zelf-organisaties: say: zelforganisatie"),
        ("Sleutelpersonen helpen.", "Sleutelpersonen: say: sleutelfiguur"),
        ("Een avond over LHBTI-jongeren.", "LHBTI: say: LHBTIQ+"),
        ("Dit dient te gebeuren.", "dient te: say: moeten"),
        ("Neem uw plan mee.", "uw: say: je, jouw"),
    ],
)
def test_another_name_is_found_with_the_right_one(text: str, finding: str) -> None:
    assert found(text) == [finding]


def test_the_names_that_we_use_are_left_alone() -> None:
    assert found("LHBTIQ+-personen, een zelforganisatie en een sleutelfiguur. Zij dient een klacht in.") == []


def test_somebody_in_a_conversation_may_say_u_and_the_coach_may_not() -> None:
    said = Passage("data/conversations/een.toml", "here", "'Hebt u zo'n brief?' Ze belt 's avonds uw baas. 'U ook?'")
    assert [finding.found for finding in strangers([said])] == ["uw"]
    assert found("'Neem uw plan mee.'") == ["uw: say: je, jouw"]
