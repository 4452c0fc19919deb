"""What a participant chose and what follows from it: the pure core, without widget, file name or clock."""
