# Why a session is not kept: it cannot have happened like this.

session-exercise-differs = The session names the exercise { $given }, but { $expected } was planned.
session-holds-differ = The session has { $given } holds, but { $expected } were planned.
session-plan-differs = Hold { $number } says { $given } s were planned, but it was { $expected } s.
session-held-too-long = Hold { $number } lasted { $given } s, but { $longest } s is the longest allowed.
session-holds-unordered = The holds must be numbered 1, 2, 3 and so on.
session-ends-before-start = The session ends before it starts. Check the clock of this device.
session-answered-before-start = An answer from after the session is older than its start. Check the clock of this device.
session-in-future = The session starts in the future. Check the clock of this device.
