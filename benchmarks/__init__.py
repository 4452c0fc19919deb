"""Speed and memory, each beside a plain Voilà page with the same content in the same run."""
