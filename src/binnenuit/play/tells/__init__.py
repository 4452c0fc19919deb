"""What somebody scores in an exercise who follows a rule and does not read."""
