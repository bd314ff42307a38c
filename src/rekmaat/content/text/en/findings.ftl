# What can be wrong with a recording. The message says what and why; .remedy says what to do.

where =
    { $place ->
        [file] { $file }
        [header] { $file }, header
        [data] { $file }, samples
       *[other] { $file }, { $place }
    }

file-missing = { $where }: there is no such file.
    .remedy = Check the name and the folder.
file-is-directory = { $where }: this is a folder, not a recording.
    .remedy = Give the recording inside it.
file-unreadable = { $where }: the file cannot be opened ({ $reason }).
    .remedy = Check that you may read it, or copy it to another folder.
file-empty = { $where }: the file is empty.
    .remedy = Export the recording again from the recording program.
format-unknown = { $where }: this ending is not known.
    .remedy = Give a file that ends in { $endings }.
not-this-format = { $where }: the file does not begin like { $format }, so it is something else.
    .remedy = Export the recording as EDF or BDF.
header-cut-off = { $where }: the header should be { $expected_bytes } bytes long, but the file has only { $bytes }.
    .remedy = Copy or export the recording again.
header-size = { $where }: the header says it is { $said_bytes } bytes long, but its signals need { $expected_bytes }.
    .remedy = Export the recording again; the file is damaged.
header-field = { $where }: the field "{ $field }" holds "{ $value }", which cannot be used.
    .remedy = Export the recording again, or repair that field.
file-truncated = { $where }: the recording was cut off; the header promises { $expected_bytes } bytes and the file has { $bytes }.
    .remedy = Copy or export the whole recording again. A part of a recording is not measured.
file-too-long = { $where }: the file holds more than its header says, { $bytes } bytes instead of { $expected_bytes }.
    .remedy = Export the recording again; header and samples do not belong together.
recording-not-closed = { $where }: the recording was never closed; the header does not say how long it is.
    .remedy = Open it in the recording program and save it again.
recording-has-gaps = { $where }: the recording has gaps in time (EDF+D or BDF+D).
    .remedy = Export one stretch without gaps, as EDF+C or BDF+C.
no-samples = { $where }: the recording holds no samples.
    .remedy = Record or export it again.
no-signals = { $where }: the file holds notes only, no signals.
    .remedy = Export the recording with its signals.
rate-missing = { $where }: the field "{ $field }" holds "{ $value }", so nobody can know the sampling rate.
    .remedy = Export the recording again with its sampling rate. Rekmaat never assumes one.
unit-missing = { $where }: the unit is missing, so nobody can know what the numbers mean.
    .remedy = Export with the unit uV, mV or V, or leave this channel out with --channels.
unit-wrong = { $where }: the unit "{ $unit }" is not a unit of EMG.
    .remedy = Export with the unit uV, mV or V, or leave this channel out with --channels.
calibration-wrong = { $where }: the ranges ({ $ranges }) do not give a scale for the samples.
    .remedy = Export the recording again with its calibration.
channel-missing = { $where }: there is no channel of that name. The file has { $labels }.
    .remedy = Give the name exactly as the file spells it.
channel-ambiguous = { $where }: { $times } channels have this name.
    .remedy = Give every channel its own name, or leave these out with --channels.
no-emg-channel = { $where }: no channel is EMG. The file has { $labels }.
    .remedy = Name the channels to measure with --channels, if they are EMG after all.
reader-refuses = { $where }: the reader does not trust this file ({ $reason }).
    .remedy = Export the recording again.
same-recording = { $where }: this is the same recording as { $other }.
    .remedy = Give each recording once. A copy shows no change and is no repeat.
channels-differ = { $where }: this file and { $other } do not have the same channels ({ $channels }).
    .remedy = Name the channels that both have with --channels.
rates-differ = { $where }: recorded at { $rate_hz } Hz, but { $other } at { $other_rate_hz } Hz.
    .remedy = Compare recordings made with the same settings.
filters-differ = { $where }: recorded with the filters "{ $filters }", but { $other } with "{ $other_filters }". That alone looks like a change.
    .remedy = Compare recordings made with the same settings.
too-much-data = { $where }: { $samples } samples are more than this reads at once ({ $largest }).
    .remedy = Cut out the minutes of quiet standing, or choose fewer channels with --channels.
too-short = { $where }: { $seconds } s is too short; at least { $shortest_s } s are needed.
    .remedy = Record 30 to 60 seconds of quiet standing.
rate-too-low = { $where }: { $rate_hz } Hz is too slow for EMG; it would lose about { $lost_percent } % of the power.
    .remedy = Record at 1,000 Hz or more; { $lowest_hz } Hz is the least.
no-usable-channel = { $where }: no channel holds a signal that can be measured.
    .remedy = Check the electrodes and the cable, and record again.
noise-unusable = { $where }: this is not a recording of noise alone.
    .remedy = Record again with the muscle off and the sensor still.

channels-left-out = { $where }: not measured, because they are not EMG or were not chosen: { $channels }.
ecg-channel = { $where }: { $channels } holds the ECG; it is not part of the mean.
rates-mixed = { $where }: the channels have different sampling rates; each is measured at its own.
emg-unlabelled = { $where }: no channel is labelled EMG. These were taken, because they measure volts: { $channels }.
    .remedy = Check that they are EMG, or name the right ones with --channels.
annotations-unreadable = { $where }: the notes in the file cannot be read.
    .remedy = The signals are not touched by this; check the notes in the recording program.
muscle-unsaid = { $where }: no muscle is named for { $channels }.
    .remedy = Write the muscle into the label, such as "EMG L multifid".
side-unsaid = { $where }: left or right is not named for { $channels }.
    .remedy = Write L or R into the label, so that sides cannot be swapped.
posture-unsaid = { $where }: the posture is not named.
    .remedy = Write "standing" into the recording's description.
filters-unclear = { $where }: the text about filters is not the same as in { $other }.
    .remedy = Check that both were recorded with the same filters.
rate-low = { $where }: { $rate_hz } Hz shows only part of the EMG; about { $lost_percent } % of the power is lost.
    .remedy = Record at 1,000 Hz or more.
channel-flat = { $where }: the channel is dead; it does not move for at least half of the time.
    .remedy = Check the electrode and the cable. This channel is left out.
channel-clipped = { $where }: { $percent } % of the samples stand at the limit of the recorder.
    .remedy = Lower the gain or fix the electrode, and record again.
channel-clips-rarely = { $where }: a few samples stand at the limit of the recorder; too few to matter.
at-floor = { $where }: there is nothing above the noise ({ $band_uv } µV in all, { $floor_uv } µV of it noise).
    .remedy = Use a quieter sensor, or check the electrode.
near-floor = { $where }: the muscle is weaker than the noise ({ $band_uv } µV in all, { $floor_uv } µV of it noise).
    .remedy = Use a quieter sensor, or check the electrode.
floor-unknown = { $where }: the sensor's own noise cannot be seen in this file, so it is not taken off. A change reads somewhat smaller than it is.
    .remedy = Record half a minute lying relaxed and give it with --noise.
amplitude-implausible = { $where }: { $tension_uv } µV is an unlikely size for this.
    .remedy = Check that the unit in the file is right.
scales-apart = { $channel }: the recordings differ { $times } times in size; no muscle at rest does that.
    .remedy = Check the unit and the gain in each file.
samples-lost = { $where }: up to { $percent } % of the samples never arrived. They were bridged or left out.
    .remedy = Stay closer to the receiver, if this happens often.
samples-lost-many = { $where }: { $percent } % of the samples never arrived; that is too many for a verdict.
    .remedy = Record again, closer to the receiver.
seconds-cut = { $where }: { $seconds } s ({ $percent } %) are no quiet standing, such as a movement or a knock, and were left out: { $where_s } s.
    .remedy = If it is much, record again, standing quietly.
much-cut = { $where }: { $percent } % of the recording had to be left out; that is too much for a verdict.
    .remedy = Record again, standing quietly.
too-much-cut = { $where }: { $percent } % of the recording is no quiet standing; too little is left to measure.
    .remedy = Record again, standing quietly.
electrode-loose = { $where }: this channel drifts or jumps as a loose electrode does, and the others do not.
    .remedy = Fix the electrode and the cable, and record again.
heartbeats-too-strong = { $where }: heartbeats held up to { $percent } % of a channel's power. What is left of them can look like a change.
    .remedy = Move the electrodes away from the heart, or leave the channel out with --channels before you look at the result.
heartbeats-left = { $where }: { $beats } heartbeats hold { $percent } % of this channel's power, and they are too few to be taken out.
    .remedy = Record for a minute.
heartbeats-odd = { $where }: { $beats ->
        [one] 1 heartbeat looks different from the others, as a premature beat does
       *[other] { $beats } heartbeats look different from the others, as premature beats do
    }. The time around was left out.
floor-filtered = { $where }: the sensor or the file filters away everything above the EMG, so its own noise cannot be seen and is not taken off. A change reads somewhat smaller than it is.
    .remedy = Record half a minute lying relaxed and give it with --noise.
floor-coloured = { $where }: the sensor's noise is stronger at low frequencies; up to { $percent } % of it falls as 1/f above the EMG. It was taken off in that shape.
range-differs = { $where }: recorded with another range or gain than { $other }. The readings were scaled as each file says.
    .remedy = Compare recordings made with the same settings.
postures-differ = { $where }: this recording says { $posture ->
         [standing] standing
         [sitting] sitting
        *[lying] lying
    }, but { $other } says { $other_posture ->
         [standing] standing
         [sitting] sitting
        *[lying] lying
    }. Posture alone changes muscle tension.
    .remedy = Compare recordings of the same posture.
sides-differ = { $where }: this file says { $side ->
         [left] left
        *[right] right
    } for the channel, but { $other } says { $other_side ->
         [left] left
        *[right] right
    }.
    .remedy = Give channels of the same side the same name.
sites-differ = { $where }: the electrode is described differently than in { $other }.
    .remedy = Check that both were recorded at the same place.
sides-swapped = { $left } and { $right } look swapped between { $file } and { $other }.
    .remedy = Check the cables and the labels. If they were swapped, give the channels their right names.
ways-disagree = Three defensible ways to read these recordings do not agree on the verdict, so none is given.
    .remedy = Record more often or longer, until the answer does not depend on the method.
spectrum-shifted = The median frequency moved by { $percent } % ({ $before_hz } Hz before, { $after_hz } Hz after). That is no change in tension by itself; it can come from fatigue, from temperature or from an electrode put on again.
channel-unsteady = { $where }: a few strong moments make up the reading ({ $tension_uv } µV, but { $typical_uv } µV most of the time), such as a movement or a knock.
    .remedy = Record again, standing quietly.
mains-strong = { $where }: mains hum is stronger than the muscle; it was taken out.
    .remedy = Check the ground electrode and move away from cables.
mains-too-strong = { $where }: mains hum is over three times as large as the muscle; what is left of it can look like a change.
    .remedy = Check the ground electrode, move away from cables, and record again.
heartbeats = { $where }: { $beats } heartbeats were found and taken out; they held up to { $percent } % of a channel's power.
heartbeats-everywhere = Heartbeats were found in { $recordings } of the recordings ({ $least } to { $most } each) and taken out; they held up to { $percent } % of a channel's power.
heartbeats-strong = { $where }: heartbeats held up to { $percent } % of a channel's power, more than the muscle. They were taken out.
    .remedy = Move the electrodes away from the heart, if you can.

channels-not-in-mean = Left out of the mean: { $channels }.
    .remedy = Record again with these channels working.
verdict-withheld = No verdict: a channel is too disturbed, and the mean would carry that.
    .remedy = Record again, or choose other channels before you look at the result.
floor-may-explain = No verdict: the sensor’s own noise is not known here, and if it was stronger on one side, that alone could look like this change.
    .remedy = Record half a minute lying relaxed and give it with --noise.
no-change-withheld = "No change" is not said, because a change may hide below the sensor's noise, which is not known.
prior-stands-in = How much standing up anew changes the reading was not measured for this person. A general value stands in: { $sd_percent } % from one recording to the next, counted as { $df } repeats. Someone who stands less steadily varies more; then one pair can mislead.
prior-pooled = Standing up anew changes the reading by { $sd_percent } % from one recording to the next. That comes from { $repeats ->
        [one] one repeat
       *[other] { $repeats } repeats
    } of this person and a general value that counts for { $df } repeats.
prior-contradicted = This person's readings differ by { $sd_percent } % from one recording to the next, more than the general value allows. Only the person's own { $repeats ->
        [one] one repeat counts
       *[other] { $repeats } repeats count
    }.
    .remedy = Let the person stand in the same way each time, and record more often.

# Writing a recording

end-cut-off = { $where }: the last { $samples } samples ({ $milliseconds } ms) were not written, because they fill no whole record.
label-changed = { $where }: the label in the new file is "{ $label }", because BDF holds 16 plain letters. The whole name stands beside it.
text-changed = { $where }: this text was shortened or written without accents, because BDF holds no more: "{ $text }".
rate-rounded = { $where }: { $rate_hz } Hz cannot be written exactly in BDF; the new file is off by less than one millionth.
rates-unwritable = { $where }: one BDF file cannot hold these sampling rates together.
    .remedy = Choose channels of one rate with --channels.
samples-no-numbers = { $where }: some samples are no numbers.
    .remedy = Export the recording again, or leave this channel out with --channels.
samples-too-large = { $where }: the samples are larger than one volt. That is no EMG.
    .remedy = Check the unit, or leave this channel out with --channels.

# Datasets to share (EMG-BIDS)

about-left-out = { $where }: this description was not copied into the dataset, because it may name the person: "{ $text }".
bids-unreadable = { $where }: this file of the dataset cannot be read ({ $reason }).
    .remedy = Repair it in a text editor, or make the dataset again.
bids-no-recording = { $where }: the dataset holds no EMG recording.
    .remedy = Recordings stand in sub-…/emg and end in _emg.edf or _emg.bdf.
bids-settings-missing = { $where }: nothing says { $names }.
    .remedy = Write it into the .json file beside the recording.
bids-person-unlisted = { $where }: the list of people lacks { $names }.
    .remedy = Add a line for each person.
bids-sessions-mixed = { $where }: some recordings are in sessions and others are not, for { $names }.
    .remedy = Put every recording of a person in a session.
bids-channels-missing = { $where }: the table of channels (_channels.tsv) is missing, so nobody knows what the signals are.
    .remedy = Add the table, or make the dataset again.
bids-columns-wrong = { $where }: the table of channels begins with { $names } instead of name, type, units.
    .remedy = Put these three columns first, in this order.
bids-channel-count = { $where }: the table of channels has { $table } lines, but the file has { $file_has } signals.
    .remedy = Give every signal of the file one line.
bids-names-differ = { $where }: the table of channels and the file use other names: { $names }.
    .remedy = Spell the names in the table as in the file.
bids-count-wrong = { $where }: { $key } says { $said }, but the table of channels has { $n }.
    .remedy = Correct the number, or the types in the table.
bids-type-case = { $where }: these types are not written in capitals: { $names }.
    .remedy = Write EMG, ECG and so on.
bids-no-emg = { $where }: no channel in the table has the type EMG.
    .remedy = Correct the types in the table.
bids-unit-unreadable = { $where }: the unit "{ $unit }" is one that other programs do not know ({ $names }).
    .remedy = Write uV, mV or V in the table of channels.
bids-units-differ = { $where }: the table of channels says { $unit }, but the file itself { $other } ({ $names }). The file's own unit counts.
    .remedy = Write the unit of the file into the table.
bids-rate-wrong = { $where }: the settings say { $said_hz } Hz, but the file was recorded at { $rate_hz } Hz.
    .remedy = Correct SamplingFrequency.
bids-coordinates-missing = { $where }: the electrodes have coordinates, but no file says in which system (_coordsystem.json).
    .remedy = Add that file, or remove the table of electrodes.
bids-system-missing = { $where }: no file describes the system of coordinates "{ $name }".
    .remedy = Add a _space-{ $name }_coordsystem.json.
bids-electrode-unknown = { $where }: the channels name electrodes that the table of electrodes lacks: { $names }.
    .remedy = Add them to the table, or correct the names.
bids-column-undescribed = { $where }: nothing describes these columns of the table of channels: { $names }.
    .remedy = Describe them in _channels.json.
posture-needed = { $where }: the posture is not named, and a dataset must say it.
    .remedy = Give --posture standing, sitting or lying.
posture-contradicted = { $where }: the recording says { $named }, but --posture says { $asked }.
    .remedy = Leave --posture out, or check that this is the right recording.

# Reading formats: extras, tables of numbers, and what each format can get wrong.

extra-missing = { $where }: this format needs an extra that is not installed.
    .remedy = Install it with: pip install 'rekmaat[{ $extra }]'
reader-too-slow = { $where }: reading takes too long for a file of this size, so it is probably damaged.
    .remedy = Export the recording again, or export it as EDF or BDF.
reader-broke = { $where }: the reader broke off on this file, so it is probably damaged.
    .remedy = Export the recording again, or export it as EDF or BDF.
reader-memory = { $where }: the file asks for far more memory than its size explains, so it is probably damaged.
    .remedy = Export the recording again, or export it as EDF or BDF.
samples-missing = { $where }: the file promises { $said } samples and holds { $found }.
    .remedy = Copy or export the whole recording again.
mostly-lost = { $where }: { $percent } % of the samples are missing.
    .remedy = Record again, closer to the receiver.
gaps-everywhere = { $where }: samples are missing in { $gaps } places.
    .remedy = Record again, closer to the receiver.
time-jumps = { $where }: the times of the samples jump, first after about { $seconds } s.
    .remedy = Export one stretch without jumps, or record again.
rate-contradicted = { $where }: the rate is said to be { $rate_hz } Hz, but the file shows { $shown_hz } Hz.
    .remedy = Find out the true rate, then export again or correct --rate.
rate-unsaid = { $where }: a table of numbers does not say how many samples make a second.
    .remedy = Give the rate with --rate, such as --rate 2000. Rekmaat never assumes one.
unit-unsaid = { $where }: a table of numbers does not say its unit.
    .remedy = Give the unit with --unit, which is uV, mV or V.
unit-contradicted = { $where }: the name of the column says { $stated }, but --unit says { $unit }.
    .remedy = Give the unit that is right for every column.
reading-unused = { $where }: the file says its own rate and unit, so --rate and --unit were not used for it.
table-unclear = { $where }: line { $line } is neither numbers nor one row of names.
    .remedy = Keep at most one row of names above the numbers, and put # before other lines.
decimals-unclear = { $where }: a comma could be a decimal or stand between two numbers.
    .remedy = Export with points as decimals, or with semicolons between the columns and no mark for thousands.
row-uneven = { $where }: line { $line } has { $cells } cells instead of { $columns }.
    .remedy = Export the table again; the last row may have been cut off.
cell-unreadable = { $where }: line { $line } holds "{ $value }", which is not a number.
    .remedy = Correct that cell, or leave it empty if the sample is missing.
recording-in-segments = { $where }: the record is made of several segments.
    .remedy = Give the header of one segment.
signal-file-missing = { $where }: the signal file "{ $name }" does not stand beside it.
    .remedy = Copy header and signal files into one folder.
storage-unknown = { $where }: signals in storage format { $format } are not read here.
    .remedy = Convert the record to format 16 or 24.
checksum-wrong = { $where }: the samples are not those that were written; their checksum differs.
    .remedy = Copy or export the recording again.
analog-missing = { $where }: the file holds no analog channels, so no EMG.
    .remedy = Export the recording with its analog channels.
chunk-damaged = { $where }: the file is damaged near byte { $at_byte }.
    .remedy = Copy or export the recording again.
streams-several = { $where }: the channels are in several streams ({ $streams }), which do not run in step.
    .remedy = Name channels of one stream with --channels.
clock-reset = { $where }: the clock was set anew during the recording.
    .remedy = Record again without restarting the device.
counts-converted = { $where }: the file holds converted values, and their unit is not said.
    .remedy = Export the raw values.
devices-several = { $where }: one device is expected and the file has { $devices }.
    .remedy = Export each device to its own file.
transfer-unknown = { $where }: no documented formula gives the microvolts of the sensor "{ $sensor }" on the device "{ $device }".
    .remedy = Export the recording with units, as EDF or as a table.
sequence-broken = { $where }: the running numbers of the samples cannot be followed.
    .remedy = Export the recording again.
recordings-several = { $where }: this folder holds { $count } recordings: { $recordings }.
    .remedy = Give one of them.
sidecars-several = { $where }: several files of one folder claim to describe this recording: { $files }.
    .remedy = Keep one of them in each folder.
table-contradicts = { $where }: for "{ $field }" the header says "{ $header }" and the files beside it say "{ $table }".
    .remedy = Find out which is right, and correct the other.
channels-marked-bad = { $where }: these channels are marked as bad in the dataset: { $channels }.
    .remedy = Choose others before you look at the result.
channels-bad-left-out = { $where }: not measured, because the dataset marks them as bad: { $channels }.
channels-table-missing = { $where }: there is no table of channels beside the recording.
    .remedy = Add a channels.tsv, so that muscle and side are known.
table-units-differ = { $where }: the table of channels gives another unit than the header for { $channels }. The unit of the header was used.
    .remedy = Check the size of the signal, and correct the table.

# What can be noticed about an experiment of one person.

experiment-no-control = There is no minute without a stretch to compare with. So nobody can tell whether the stretch works, whatever the numbers.
    .remedy = Do the minute without a stretch too. Draw by lot which of the two comes first in each pair.
experiment-all-equal = The difference is exactly the same in every pair. Real answers always vary a little.
    .remedy = Give the number you feel at that moment each time, apart from the time before.
experiment-too-few-pairs =
    { $count ->
        [one] 1 pair counts.
       *[other] { $count } pairs count.
    } An answer takes { $needed } at least.
    .remedy = Go on until the end of the plan, or make the plan longer.
experiment-three-days = Three days are too short for the answer “it works”, however good the numbers are.
    .remedy = Go on, or begin a plan of 14 days.
experiment-too-low =
    { $count ->
        [one] One session began below 2. Then hardly anything can fall, so that pair does not count for the effect.
       *[other] { $count } sessions began below 2. Then hardly anything can fall, so those pairs do not count for the effect.
    }
    .page = { $count } times the number began below 2; then hardly anything can fall. Those pairs do not count.
    .remedy = Rather do the minute at moments when you feel tension.
experiment-unfinished = Without an answer after the minute: { $stretch } times with the stretch and { $control } times without it. Those pairs do not count. What is missing counts against the stretch, and more so where it is missing more often after the stretch.
    .remedy = Give a number after a stopped session too. Then the pair counts.
experiment-moments-differ = The number before was not the same for the stretch as without it (mean difference { NUMBER($difference, maximumFractionDigits: 1) } points). So the moments were not alike. That can bend the answer.
    .remedy = Do both minutes at the same kind of moment, and do not choose when the second one comes.
experiment-model-disagrees = A second way to reckon, with a trend and the session before in it, gives { NUMBER($effect, maximumFractionDigits: 2) }. Below zero speaks for the stretch. That does not fit the pairs.
    .remedy = Trust the answer less, and go on for longer if you can.
experiment-no-margin = Nobody said which difference is still worth the trouble. So the answer cannot be “no effect to notice”.
    .remedy = Fix that difference before you begin.
experiment-first-minutes-differ = Only of the first minute of a pair could nobody know which it would be. Those first minutes do not point the same way. So there is no “works” yet.
    .remedy = Go on, and do not choose when the second minute comes.
experiment-too-high =
    { $count ->
        [one] One session began above { $highest }. Then hardly anything can rise, so that pair does not count for the effect.
       *[other] { $count } sessions began above { $highest }. Then hardly anything can rise, so those pairs do not count for the effect.
    }
    .remedy = Begin at a moment when there is something left to gain.
experiment-order-unknown = Without a plan nobody knows whether a coin chose which minute came first. Nor does a measured change show at which moment you began. So these measurements never say “works”, whatever the numbers.
    .remedy = Make a plan beforehand with “rekmaat experiment plan”, follow it, and give it with --plan.
experiment-moments-unknown = A measured change does not show at which moment you began. Whoever waits with the stretch until the muscle is tense is often told “works” without any effect.
    .remedy = Begin the second minute of each pair at a fixed time after the first. Did you not? Then do not trust this answer.
experiment-clearance-changed = Your answers to the questions of the beginning changed during the plan. So there is no short verdict.
    .page = The answers to the questions of the beginning changed during the plan.
    .remedy = Talk about the answer with your physiotherapist or doctor.

experiment-protocol-changed = The programme changed during the plan. So not every minute was the same.
