"""What a room writes down: tables, a database, the one task that writes, keys and codes."""
