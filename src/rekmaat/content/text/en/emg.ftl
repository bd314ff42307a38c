# The answer of "rekmaat emg change".

percent-lower = { $size } % lower
percent-higher = { $size } % higher
percent-same = the same
bound-zero = 0 %

verdict-decreased = The muscle tension went down: { $change } after than before.
verdict-increased = The muscle tension went up: { $change } after than before.
verdict-no_change = No change in muscle tension: the reading is { $change } after, and anything beyond { $margin } % either way is ruled out (90 % interval).
verdict-cannot_tell = Nobody can tell from these recordings whether the muscle tension changed. The reading is { $change } after.
verdict-withheld-short = These recordings are too disturbed for a verdict. The reading is { $change } after.

interval = The true change lies between { $low } and { $high } (95 % interval).
detectable = The smallest change this measurement could tell from none is { $percent } %.
advice-more = To see a change of { $percent } %, record { $recordings } before and { $recordings } after, standing up anew each time.
advice-too-many = Even 30 recordings before and 30 after would not show a change of { $percent } %. Make the recordings longer and quieter first.
advice-cause = This does not say why. Only a comparison with a minute without the stretch can, and less muscle tension is not the same as less pain.
advice-same-small = A smaller change than { $margin } % may still be there.

recordings =
    { $count ->
        [one] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $count }
    }

ways-title = Read in three ways:
way-rms-20-450 = root mean square, 20–450 Hz
way-rms-30-450-gated = root mean square, 30–450 Hz, nothing counted around a heartbeat
way-arv-20-450 = rectified average, 20–450 Hz
way-line = { $way }: { $change } (between { $low } and { $high }): { $verdict }

channel-line = { $name }: { $before } µV before, { $after } µV after, { $change } (between { $low } and { $high }): { $verdict }
channel-line-none = { $name }: no number.
verdict-word-decreased = down
verdict-word-increased = up
verdict-word-no_change = no change
verdict-word-cannot_tell = cannot tell

usage-repeat-odd = --repeat takes pairs of recordings with nothing in between; { $count } is an odd number. Give two, four or six.
usage-side-missing = Give at least one recording with { $option }.

simulated = Written to { $folder }: { $files } and truth.json.
simulated-truth = The true muscle tension after, compared with before: { $change }.
simulated-next = To measure it: { $command }
usage-out-of-range = { $option } must lie between { $least } and { $most }.
usage-seed-negative = --seed takes a whole number from 0; { $value } is below it.
usage-simulation-large = These recordings would hold more than { $most } samples in all. Ask for fewer, or shorter ones.

# When, within the first minute, the tension had fallen.
fell-half = Half of that drop was there { $seconds } after the recording began (between { $low } and { $high } seconds, 95 % interval).
fell-from-start = It was lower from the beginning of the recording: half of that drop was there by { $high } seconds at the latest (95 % interval).
fell-between = Half of that drop was there between { $low } and { $high } seconds after the recording began (95 % interval). These recordings cannot tell it more closely.
fell-cannot_tell_when = When in the first minute it dropped, these recordings cannot tell.
fell-too_short = When it dropped cannot be told: too little of the first minute was recorded.
fell-too_weak = When it dropped cannot be told: the muscle is too close to the sensor's own noise.
fell-scope = Only the first minute of the recording after counts here. This holds for what was recorded and for no other minute, and it does not say why.
fell-scope-part = Only the first { $seconds } of the minute after were recorded. This holds for what was recorded and for no other minute, and it does not say why.
seconds-words =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
