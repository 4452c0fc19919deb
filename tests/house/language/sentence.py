"""What is running text in Dutch, and its words; sentences are split as the kit itself does."""

import re

ENDS = "bib|com|docx|html|ics|ipynb|json|md|nl|org|pdf|py|toml"
ADDRESS = re.compile(
    r"https?://\S+|\S+@\S+|\b10\.\d{4,}/\S+"  # pages, mail, digital object identifiers
    rf"|[\w{{}}/-]*(?:\.[\w{{}}-]+)*\.(?:{ENDS})\b|\b\w+/(?=\s)|[\w-]+\.\{{\w+\}}"  # names of files and folders
    r"|\{\w+\}"  # what the kit fills in
)
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def is_running(text: str) -> bool:
    """Whether a text consists of sentences, and is no label."""
    return text.rstrip("'\"’”)").endswith((".", "?", "!"))


def words(text: str) -> list[str]:
    """What a dictionary can know: words of letters, without addresses and what the kit fills in."""
    return [word for word in WORD.findall(ADDRESS.sub(" ", text)) if len(word) > 1]
