# The table of many comparisons that "rekmaat emg change" writes.

rows-named = { $kind ->
        [listing] { $count ->
            [one] line
           *[other] lines
        } { $rows } of the listing
       *[dataset] { $rows }
    }

table-written = Written: { $file }, { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }{ $refused ->
        [0] , all with numbers.
       *[other] , { $refused } of them without numbers.
    }
table-sidecar = { $file } beside it says what each row rests on, and tells its findings in sentences.
table-kept = { $count ->
        [one] 1 row was finished in an earlier run and was kept.
       *[other] { $count } rows were finished in an earlier run and were kept.
    }
table-anew = { $count ->
        [one] 1 row of an earlier run was measured anew
       *[other] { $count } rows of an earlier run were measured anew
    }, because a file or a setting has changed since.
table-stopped = Stopped. What was finished is kept in { $file }; give the same command again to go on.
table-refused = { $count ->
        [one] 1 row has no numbers
       *[other] { $count } rows have no numbers
    } ({ rows-named }):
table-more = and { $count } more; they stand in the column “findings”.
table-warnings = Warnings, and in how many rows: { $codes }. They stand in the column “findings”.

usage-table-two-sources = Give --folder or --listing, not both.
usage-table-no-source = { $options }: for a table, also say with --folder or --listing what to compare.
usage-table-missing = { $option }: also say with --table where to write the table, such as trial.csv.
usage-table-spare = { $options }: this belongs to one comparison. A table takes its recordings from --folder or --listing.
usage-table-ending = { $file }: the table is written as a file that ends in .csv.
usage-table-is-listing = { $file }: this is the listing itself. Give the table another name.

# What can be wrong with the listing as a whole

given-folder = { $where }: this is a folder, not a listing.
    .remedy = Give the listing, or name an EMG-BIDS dataset with --folder.
given-empty = { $where }: the file is empty.
    .remedy = Save it again in the program it comes from.
given-too-large = { $where }: the file is larger than { $most_mb } MB, so it is no listing.
    .remedy = Check the name of the file.
given-not-utf8 = { $where }: line { $line } is not text in UTF-8.
    .remedy = Save the file as “CSV UTF-8”.
given-no-text = { $where }: the file holds bytes that no text has.
    .remedy = Save the listing as CSV, or check the name of the file.
table-no-rows = { $where }: the listing names no comparison.
    .remedy = Put the names of the columns in the first line, and each comparison in a line of its own.
table-too-long = { $where }: the listing has more than { $most } lines.
    .remedy = Cut it into several listings.
table-more-faults = { $where }: and { $count } more.
    .remedy = Correct the ones above first.
line-unreadable = { $where }: line { $line } cannot be cut into cells; a quotation mark may be missing.
    .remedy = Save the listing again as CSV.
column-twice = { $where }: the column “{ $column }” is there twice.
    .remedy = Give every column its own name.
columns-missing = { $where }: these columns are missing: { $columns }.
    .remedy = Add them to the first line. A listing has person, before and after; period, sequence, arm, repeat and noise may be there too.
column-taken = { $where }: the column “{ $column }” is one that the table of changes adds itself.
    .remedy = Give it another name.
column-name-wrong = { $where }: “{ $column }” cannot be the name of a column.
    .remedy = Use a name without comma, semicolon, quotation mark or line break.
decimals-mixed = { $where }: some numbers have a decimal comma and others a decimal point.
    .remedy = Write all numbers in one way.
listing-person-missing = { $where }: line { $line }, column { $column }: nobody is named.
    .remedy = Give each person a number, the same in all of their rows.

# What can be wrong with a dataset as a whole

folder-no-dataset = { $where }: this folder is no EMG-BIDS dataset; there is no dataset_description.json in it.
    .remedy = Give the folder that holds that file, or write a listing and give it with --listing.
bids-label-twice = { $where }: these rows stand in the table twice: { $names }.
    .remedy = Keep one row of each.

# Why a row has no numbers, or what is unsaid in it

listing-side-missing = { $where }: line { $line }, column { $column }: there is no recording.
    .remedy = Name it, or leave the row as it is if it was never made.
listing-repeats-odd = { $where }: line { $line }, column repeat: repeats come in pairs, and { $count } is an odd number.
    .remedy = Name both recordings of each pair.
listing-noise-several = { $where }: line { $line }, column noise: { $count } recordings are named.
    .remedy = Name one.
listing-file-missing = { $where }: line { $line }, column { $column }: there is no file “{ $value }”.
    .remedy = Check the name. Names are read from the folder that holds the listing.
visit-no-recording = { $visit }: the tables of the dataset name this session or person, but there is no recording.
    .remedy = Leave it as it is if it was never made.
visit-side-missing = { $visit }: there is no recording with acq-{ $label } in its name.
    .remedy = Add it with rekmaat emg convert --acquisition { $label }, or leave it as it is if it was never made.
visit-repeats-odd = { $visit }: repeats (acq-repeat) come in pairs, and { $count } is an odd number.
    .remedy = Add the other recording of the pair, or take this one out.
visit-noise-several = { $visit }: there are { $count } recordings of noise (acq-noise).
    .remedy = Keep one in each session.
visit-unplaced = { $visit }: not compared, because the name says neither acq-pre nor acq-post: { $recordings }.
    .remedy = Add them again with rekmaat emg convert --acquisition, if they belong to the comparison.
recording-changing = { $where }: the file changed while it was being read.
    .remedy = Wait until it is written, and ask again.
recording-of-two-people = { $where }: this recording is given for person { $person } and also for person { $other }. It cannot be of both.
    .remedy = Name the right file for each.
row-design-unsaid = { $where }: “{ $column }” is not said for { rows-named }, though it is for others.
    .remedy = { $kind ->
        [listing] Fill it in, if it is known.
       *[dataset] Add it to participants.tsv or to the person’s sessions.tsv, if it is known.
    }

# What concerns several rows

recording-in-several-rows = Several rows of person { $person } rest on one recording ({ rows-named }), so their errors are not apart.
    .remedy = Check the names of the files. If it is meant, do not count these rows as separate measurements.
table-channels-differ = The mean is over other channels than { $channels } in { $count ->
        [one] 1 row
       *[other] { $count } rows
    } ({ rows-named }). Such rows do not measure the same.
    .remedy = Choose channels that every recording has with --channels.
