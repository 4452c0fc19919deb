"""What a room decides, as plain values: who may come in, what is open, what is shown. No clock, no database."""
