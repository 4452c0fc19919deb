"""A slim kernel of its own, not forked: ``python -m binnenuit.site.kernel -f CONNECTION_FILE``."""

import argparse
import os

from binnenuit.site.kernel import slim


def main() -> None:
    """Reads the command line and runs the kernel until it is shut down."""
    parser = argparse.ArgumentParser(prog="binnenuit.site.kernel")
    parser.add_argument("-f", "--connection-file", required=True)
    arguments = parser.parse_args()
    slim.set_environment()
    slim.run(arguments.connection_file, int(os.environ.get("JPY_PARENT_PID") or 0))


if __name__ == "__main__":
    main()
