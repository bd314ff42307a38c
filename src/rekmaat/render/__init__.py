"""Drawings of figures: the only room that calls a renderer."""
