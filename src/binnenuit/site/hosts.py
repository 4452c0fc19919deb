"""What this computer calls itself."""

LOOPBACK = ("localhost", "127.0.0.1", "::1")
#: As a pattern. Another name that leads here is a web site that wants to read along.
OWN_NAMES = r"(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])"
