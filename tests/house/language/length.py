"""Sentences and paragraphs that ask too much of a reader; what somebody in need must read stays short."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from binnenuit.course.sentence import sentences, tokens
from tests.house.language.finding import Finding
from tests.house.language.passage import Passage
from tests.house.language.reading import ease
from tests.house.language.sentence import is_running

MOST_WORDS = 35
"""In one sentence. Long and short alternate; what is cut only to be short reads like a telegram."""
MOST_WORDS_IN_NEED = 20
"""In one sentence about danger, help or privacy."""
IN_NEED = re.compile(r"safety(?!\.(?:catch|always))|privacy|help(?:_|line)|danger|warning")
"""The files and places of those; the catch of a conversation, and what is told of safety after it, are story."""
MEAN_WORDS = 17
"""Of the sentences of a file."""
FILE_EASE = 65
"""Flesch-Douma of a file: 'plain' to 'fairly easy'. An official letter scores some 10."""
PASSAGE_EASE = 35
"""Flesch-Douma of one text; it swings more, since a single name can be a third of its syllables."""
PASSAGE_WORDS = 20
"""A shorter text says too little about how it reads."""


def long_sentences(texts: Iterable[Passage]) -> Iterator[Finding]:
    """The sentences with too many words, those of labels and table cells too."""
    for passage in texts:
        for sentence in sentences(passage.text):
            count = len(tokens(sentence))
            most = MOST_WORDS_IN_NEED if IN_NEED.search(f"{passage.file} {passage.place}") else MOST_WORDS
            if count > most:
                advice = f"{count} words, {most} at most: make it two sentences"
                yield Finding("sentence", passage.file, passage.place, sentence, advice)


def hard_passages(texts: Iterable[Passage]) -> Iterator[Finding]:
    """The texts of some length that read like an official letter."""
    for passage in texts:
        if is_running(passage.text) and len(tokens(passage.text)) >= PASSAGE_WORDS:
            score = ease([passage.text])
            if score < PASSAGE_EASE:
                advice = f"reads at {score:.0f}, {PASSAGE_EASE} at least: use shorter words and sentences"
                yield Finding("passage", passage.file, passage.place, passage.text, advice)


def hard_files(texts: Iterable[Passage]) -> Iterator[Finding]:
    """The files that read too hard, or have too long sentences, taken as a whole."""
    running = sorted((passage for passage in texts if is_running(passage.text)), key=lambda passage: passage.file)
    for file, group in groupby(running, key=lambda passage: passage.file):
        whole = [passage.text for passage in group]
        score = ease(whole)
        found = [len(tokens(sentence)) for text in whole for sentence in sentences(text)]
        mean = sum(found) / len(found)
        if score < FILE_EASE:
            advice = f"reads at {score:.0f}, {FILE_EASE} at least: use shorter words and sentences"
            yield Finding("file", file, "as a whole", "", advice)
        if mean > MEAN_WORDS:
            advice = f"{mean:.1f} words a sentence, {MEAN_WORDS} at most: cut the longest sentences in two"
            yield Finding("file", file, "as a whole", "", advice)
