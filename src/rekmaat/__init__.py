"""Rekmaat guides a short standing back stretch, measures what it does, and says if it worked."""

__version__ = "0.1.0"
