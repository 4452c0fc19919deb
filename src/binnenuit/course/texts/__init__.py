"""The texts that the code shows, by table of texts.toml."""
