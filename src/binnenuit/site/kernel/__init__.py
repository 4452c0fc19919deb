"""Light kernels: one warm parent process that forks a child per participant."""
