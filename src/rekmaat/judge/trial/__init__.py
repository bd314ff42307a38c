"""Trials of many people: estimates of a model with their degrees of freedom."""
