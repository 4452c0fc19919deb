"""What stands between a page of the room and the network: limits, headers, cookies, forms, events."""
