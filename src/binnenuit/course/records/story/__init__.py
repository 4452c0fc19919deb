"""What a scenario is made of besides its steps: conditions, what comes back later, people, and what really happened."""
