"""What it did: tension from surface EMG recordings."""
