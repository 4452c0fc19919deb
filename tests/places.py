"""Where things lie, for every test."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SMALL = ROOT / "tests" / "small"
"""A small course for tests that should not depend on the real one; its texts are the real ones."""
