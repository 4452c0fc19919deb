"""How easy a Dutch text reads: the Flesch-Douma score, from the lengths of sentences and words.

Douma fitted Flesch's formula to Dutch, where words are longer (W.H. Douma, De leesbaarheid van landbouwbladen, 1960):
206.84 - 0.93 x words a sentence - 77 x syllables a word.
"""

import re
from functools import cache
from statistics import mean

import pyphen

from binnenuit.course.sentence import sentences, tokens
from tests.house.language.sentence import words

HYPHENS = pyphen.Pyphen(lang="nl_NL")
VOWELS = re.compile(r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|eau|au|ou|ei|eu|ie|ij|oe|ui|[aeiouyáàâèéêíìóòôúùäëïöü]")


@cache
def syllables(word: str) -> int:
    """The syllables of a word, at least one.

    Pyphen knows where a line may break, so it never sees a syllable of one letter at an end: o-pen, i-dee. Groups of
    vowels do; they miss what Pyphen sees, as in mu-se-um. The higher of the two is right for both.
    """
    return max(1, len(HYPHENS.positions(word)) + 1, len(VOWELS.findall(word.lower())))


def ease(texts: list[str]) -> float:
    """Flesch-Douma over texts together: 100 is very easy, 0 very hard. At least one word must be there."""
    found = [sentence for text in texts for sentence in sentences(text) if tokens(sentence)]
    spoken = [syllables(word) for sentence in found for word in words(sentence)]
    return 206.84 - 0.93 * sum(len(tokens(sentence)) for sentence in found) / len(found) - 77 * mean(spoken)
