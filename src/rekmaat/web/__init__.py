"""The app on the loopback address."""
