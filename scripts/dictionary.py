"""Find hunspell with a Dutch dictionary for the language tests, or install Debian's; fail with one clear sentence."""

import shutil
import subprocess
import sys

from scripts.debian import install

DUTCH = "nl_NL"
SENTENCE = (
    "No hunspell with a Dutch dictionary was found for the language tests: install them (Debian, Ubuntu: apt-get "
    "install hunspell hunspell-nl; elsewhere: hunspell, and OpenTaal's nl_NL.aff and nl_NL.dic in a folder that "
    "DICPATH names)."
)


def find() -> str | None:
    """The path of a hunspell that can read its Dutch dictionary; hunspell itself looks where DICPATH says."""
    program = shutil.which("hunspell")
    if program is None:
        return None
    asked = subprocess.run([program, "-d", DUTCH, "-l"], input=b"", capture_output=True, check=False, timeout=60)
    return program if asked.returncode == 0 else None


def main() -> int:
    """Exit status 0 with a dictionary at hand, 1 without."""
    if find() or (install("hunspell", "hunspell-nl") and find()):
        return 0
    print(SENTENCE, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
