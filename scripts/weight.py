"""What an install weighs, package by package: ``python -m scripts.weight [ENVIRONMENT]``, the heaviest first.

Without a folder of an environment this one is weighed. Sizes are of the files as they were installed, in MB.
"""

import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

SHOWN = 20
MB = 1_000_000


def weight(package: Distribution) -> int:
    """Bytes of a package's files that are there."""
    return sum(path.stat().st_size for file in package.files or [] if (path := Path(str(file.locate()))).is_file())


def libraries(environment: Path) -> Iterator[str]:
    """Where an environment keeps its packages."""
    for kind in ("purelib", "platlib"):
        yield sysconfig.get_path(kind, vars={"base": str(environment), "platbase": str(environment)})


def main(arguments: list[str]) -> None:
    """Prints the table."""
    found = distributions(path=sorted(set(libraries(Path(arguments[0] if arguments else sys.prefix)))))
    weights = sorted(((weight(each), each.name) for each in found), reverse=True)
    print("| package | MB |\n| --- | ---: |")
    for size, name in weights[:SHOWN]:
        print(f"| {name} | {size / MB:.1f} |")
    print(f"| {len(weights) - SHOWN} others | {sum(size for size, _ in weights[SHOWN:]) / MB:.1f} |")
    print(f"| all {len(weights)} | {sum(size for size, _ in weights) / MB:.1f} |")


if __name__ == "__main__":
    main(sys.argv[1:])
