# The answers of "rekmaat emg check" and "rekmaat emg convert".

side-left = left
side-right = right
side-not-named = side not named
muscle-not-named = muscle not named

checked-file = { $file }: { $count ->
        [one] 1 channel
       *[other] { $count } channels
    }, { $seconds } s, { $posture ->
        [standing] standing
        [sitting] sitting
        [lying] lying
       *[unsaid] posture not named
    }{ $use ->
        [refused] {". This cannot be measured."}
       *[fine] {""}
    }
checked-unreadable = { $file }: this cannot be used.
checked-channel = { $name }: { $told }
checked-rate = { $rate_hz } Hz
checked-filters = filters { $filters }
checked-tension = tension { $tension_uv } µV
checked-noise = noise of the sensor { $noise_uv } µV
checked-ecg = { $name } holds the ECG.
checked-heartbeats = { $count } heartbeats show in the EMG.
checked-mains = Mains hum at { $lines } Hz, taken out of the tension.
checked-lost = { $seconds } s were lost while recording.
checked-dataset = { $file }: a dataset (EMG-BIDS) with { $count ->
        [one] 1 recording
       *[other] { $count } recordings
    }. Nothing wrong was found.
checked-dataset-faults = { $file }: a dataset (EMG-BIDS) with { $count ->
        [one] 1 recording
       *[other] { $count } recordings
    }. This should be repaired:
checked-dataset-refused = { $file }: a dataset (EMG-BIDS) with { $count ->
        [one] 1 recording
       *[other] { $count } recordings
    }. Others cannot use it like this.

converted = Written: { $file } ({ $count ->
        [one] 1 channel
       *[other] { $count } channels
    }, { $seconds } s).

usage-file-missing = Give at least one recording.
usage-out-unknown = { $out } is neither a file that ends in .bdf nor a folder. Other formats are not written.
usage-dataset-only = { $options }: only a dataset takes this. Give a folder instead of a .bdf file.
usage-label = { $option }: use letters and digits only, such as 01.
usage-run = --run counts the repeats from 1.
usage-dataset-missing = A dataset also needs { $options }, because the recording does not say it:
dataset-subject = --subject 01: a number for the person, never a name.
dataset-mains_hz = --mains-hz 50: the mains where it was recorded, 50 or 60.
dataset-placement = --placement "…": how you found the places for the electrodes, such as "SENIAM, by palpation".
dataset-reference = --reference bipolar: for sensors with two electrodes on the muscle; otherwise where the reference was.

bids-readme =
    Recordings of surface EMG, written by Rekmaat as EMG-BIDS 1.11.

    Each recording is one BDF file in microvolts. The .json file beside it says how it was recorded, and the _channels.tsv file what each channel is. The samples are those of the original recordings: nothing was filtered or taken out.
