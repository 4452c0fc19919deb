"""`python -m binnenuit`, the same as `binnenuit`."""

import sys

from binnenuit.command.cli import main

if __name__ == "__main__":
    sys.exit(main())
