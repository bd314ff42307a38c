# The figures of "rekmaat emg change", and the page that holds them.

number-decimal = .
number-thousands = ,

figure-recording-before = before { $number }
figure-recording-after = after { $number }
figure-recording-repeat = repeat { $number }

figure-change-lead = A diamond outside its grey bar is a change that this measurement could see. A diamond inside the bar may be no change at all.
figure-change-lead-unsure = A diamond outside its grey bar would be a change, but here no verdict can be given. The answer says why.
figure-mean = Mean of the channels
figure-no-number = no number
figure-row-head = { $name }: { $verdict }
figure-row-numbers = { $change }; between { $low } and { $high } (95 %)
figure-lower = ← lower after
figure-higher = higher after →
figure-key-point = what was measured
figure-key-interval = where the true change probably lies (thick: 90 %, thin: 95 %)
figure-key-unseen = too small for this measurement to see
figure-key-margin = less than { $margin } % either way; with the thick part in here, the verdict is "no change"

figure-traces-title = The recordings, second by second
figure-traces-lead = The taller the band, the more muscle tension. Each muscle has one scale, so you can compare the heights.
figure-traces-alt = Recordings: { $recordings }. Channels: { $channels }. The longest lasts { $seconds } s. Heartbeats marked: { $beats }. Not counted, over all channels together: { $cut } s.
figure-seconds = seconds
figure-key-band = the signal of the muscle, without mains hum and heartbeats
figure-key-beats = a heartbeat; it was taken out of the signal
figure-key-beats-left = a heartbeat; there were too few to take them out
figure-key-odd = a heartbeat of another shape; the time around it is not counted
figure-key-cut = not counted: the signal was disturbed here

figure-spectra-title = The recordings, by frequency
figure-spectra-lead = A lower line means less muscle tension. A line that only moves to the left or the right does not.
figure-spectra-alt = { $name }: the middle lies at { $before } before and { $after } after.
figure-hertz = { $hz } Hz
figure-unknown = unknown
figure-frequency = frequency (Hz)
figure-medians = middle: { $before } before, { $after } after
figure-key-before = the muscle before
figure-key-after = the muscle after
figure-key-recorded = what was recorded, with everything that was taken out
figure-key-floor = the sensor's own noise; it was taken off
figure-key-mains = mains hum; it was taken out
figure-key-median = the middle: half of the power lies below it (open: before, filled: after)
figure-key-outside = not counted: too low or too high for muscle

figure-written = The figures are in { $file }.
usage-figure-ending = --figure writes { $endings }; { $file } ends otherwise. Choose one of these endings.
usage-figure-extra = --figure needs the part of Rekmaat that draws, and it is not installed. Install it with: { $command }

page-title = Muscle tension before and after
page-numbers = The numbers
page-channel = channel
page-before = before
page-after = after
page-microvolts = { $uv } µV
page-change = change
page-interval = between (95 %)
page-verdict = verdict
page-noticed = What was noticed
page-grounds = What this rests on
page-way = way of reading
page-file = file
page-role = what it is
page-role-before = before
page-role-after = after
page-role-repeat = repeat
page-role-noise = noise
page-fingerprint = fingerprint (SHA-256)
page-version = Made by Rekmaat { $version }. Nothing in this page comes from elsewhere, and nothing leaves it.
