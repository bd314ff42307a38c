"""One archive of everything."""
