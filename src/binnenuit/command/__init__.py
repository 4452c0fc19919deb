"""The command `binnenuit`."""
