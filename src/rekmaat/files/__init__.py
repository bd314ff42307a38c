"""Reads recordings, one file per format."""
