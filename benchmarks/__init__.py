"""Speed and memory, each beside a named peer that does the same in the same run."""
