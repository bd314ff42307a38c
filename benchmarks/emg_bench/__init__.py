"""How right, how honest and how fast the tension of a recording is, beside other packages."""

import os

# Speed is told for one CPU. Whoever imports numpy first decides, so this stands before it.
for _library in ("OMP", "OPENBLAS", "MKL", "NUMEXPR"):
    os.environ[f"{_library}_NUM_THREADS"] = "1"
