"""The pages of the room: phones, trainer and wall."""
