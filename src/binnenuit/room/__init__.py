"""The live vote: a room answers on its phones, and sees itself without anybody being exposed."""
