"""What both servers share."""
