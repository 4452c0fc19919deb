"""Find hunspell with a Dutch dictionary for the language tests, or install Debian's; fail with one clear sentence."""

import os
import shutil
import subprocess
import sys

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


def install() -> bool:
    """Install Debian's packages, when this is Debian and the user may; whether that worked."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "hunspell", "hunspell-nl"]):
        if subprocess.run(command, check=False, timeout=900, **quiet).returncode != 0:
            return False
    return True


def main() -> int:
    """Exit status 0 with a dictionary at hand, 1 without."""
    if find() or (install() and find()):
        return 0
    print(SENTENCE, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
