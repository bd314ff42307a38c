"""Loads and checks what stands in `content/` and in a therapist's own files."""
