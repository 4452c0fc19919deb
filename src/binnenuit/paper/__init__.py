"""What is read or printed: pictures, pages, documents."""
