"""What developers run by hand. A package by name: ndlib installs a `scripts` of its own, which must not come first."""
