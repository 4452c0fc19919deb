"""The look: colours and where they come from."""
