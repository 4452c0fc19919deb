"""A scenario at one moment, the throw of its dice, and what the robot makes of its choices and its prose."""
