"""The units of tension that files use, in microvolts.

Only spellings that can mean one thing: "MV" is not guessed at.
"""

from collections.abc import Mapping

# EDF+ section 2.1.3 and BIDS spell them V, mV, uV; LSL writes "microvolts", some BIDS tables
# "microV". The micro sign has two code points, and comes out as "Âµ" where UTF-8 is read as
# Latin-1; "Âµ" alone is what is left of it in a narrow field.
MICROVOLTS: Mapping[str, float] = {
    "V": 1e6, "mV": 1e3, "uV": 1.0, "µV": 1.0, "μV": 1.0, "Âµ": 1.0, "ÂµV": 1.0, "nV": 1e-3,
    "volt": 1e6, "volts": 1e6, "Volt": 1e6, "Volts": 1e6,
    "millivolt": 1e3, "millivolts": 1e3, "microvolt": 1.0, "microvolts": 1.0, "microV": 1.0,
}  # fmt: skip

HIGHEST_UV = 1e9
"""No electrode carries a thousand volts; a larger range is a mistake in the scale."""
