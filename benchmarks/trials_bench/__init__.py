"""Crossover trials, analysed by Rekmaat, by R and by statsmodels."""
