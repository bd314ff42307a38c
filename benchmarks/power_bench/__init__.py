"""How fast trials are simulated and fitted, beside R and statsmodels on the same trials."""
