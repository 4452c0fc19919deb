"""What each rule refuses in all of the kit's text, worked out once for all tests."""

from functools import cache

from tests.house.language.finding import Finding
from tests.house.language.length import hard_files, hard_passages, long_sentences
from tests.house.language.passage import passages
from tests.house.language.spelling import misspelt
from tests.house.language.terms import strangers

RULES = {
    "spelling": misspelt,
    "sentence": long_sentences,
    "passage": hard_passages,
    "file": hard_files,
    "term": strangers,
}


@cache
def findings(rule: str) -> tuple[Finding, ...]:
    """All that one rule finds, before exceptions."""
    return tuple(RULES[rule](passages()))
