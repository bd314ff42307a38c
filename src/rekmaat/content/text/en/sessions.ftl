# Why a session is not kept: it cannot have happened like this.

session-exercise-differs = The session names the exercise { $given }, but { $expected } was planned.
session-exercise-not-guided = The exercise { $given } is shown to compare with. No session is guided with it.
session-holds-differ = The session has { $given } holds, but { $expected } were planned.
session-plan-differs = Hold { $number } says { $given } s were planned, but it was { $expected } s.
session-held-too-long = Hold { $number } lasted { $given } s, but { $longest } s is the longest allowed.
session-holds-unordered = The holds must be numbered 1, 2, 3 and so on.
session-ends-before-start = The session ends before it starts. Check the clock of this device.
session-answered-before-start = An answer from after the session is older than its start. Check the clock of this device.
session-in-future = The session starts in the future. Check the clock of this device.
session-arm-differs = The session names another minute than the one that was drawn.
session-before-differs = The number before is { $given }, but at the opening it was { $expected }. That number stays.
session-protocol-differs = The session follows the programme { $given }, but the plan is about { $expected }.

# Why a plan is not possible

plan-too-often = Your programme is { $most } times a day. So { $given } times is too often.
plan-too-short = With complaints of more than twelve weeks a plan takes at least { $least } days. This one has { $given }.
plan-anchor-twice = Choose a time of its own for each moment of the day.
plan-anchors-too-many = There are { $given } moments, but the plan is { $most } times a day.
noise-too-soon = A minute belongs between the two numbers. Start again.
