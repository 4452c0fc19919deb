"""What both servers share: the port, the headers, open files, and files that are kept for ever."""
