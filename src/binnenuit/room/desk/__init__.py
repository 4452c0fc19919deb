"""What goes on in all rooms: memory decides, the writer keeps it, the pages hear of it."""
