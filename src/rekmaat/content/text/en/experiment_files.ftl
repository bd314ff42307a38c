# "rekmaat experiment plan" and "judge": what they say, and what can be wrong with a plan or a table of sessions.

# A plan

plan-told = { $days ->
        [one] One day
       *[other] { $days } days
    }, { $per_day ->
        [one] once
        [2] twice
       *[other] { $per_day } times
    } a day: { $sessions ->
        [one] 1 session
       *[other] { $sessions } sessions
    } in { $pairs }.
plan-too-small = That is too few for an answer. It takes at least { $needed } whole pairs.
plan-no-effect = At the end it can also say that there is no effect of { $margin } or more.
plan-late = There is no verdict before the end of the plan.
plan-coin = Which minute comes first in each pair was drawn by lot just now, and is fixed.
plan-written = Written to { $file }. It holds the order: whoever does the minutes should not look inside before the end.
plan-fingerprint = Fingerprint of the plan (SHA-256): { $fingerprint }
plan-keep = Write the fingerprint down. It shows later that nobody changed the plan.
calendar-written = Reminders for every day, from { $date }: { $file }.
calendar-title = Pause

usage-plan-exists = { $file } exists already and was left as it is. A plan is never overwritten. Choose another name with { $option }.
usage-plan-same-file = The plan and the reminders cannot be the same file. Choose another name for one of them.
usage-plan-range = { $option } must lie between { $least } and { $most }.
usage-plan-positive = { $option } must be larger than zero.
usage-plan-seed = --seed takes { $digits } hexadecimal digits (0 to 9, a to f). Leave it out and one is drawn.
usage-plan-both = Give { $options } together, or neither.
usage-plan-decides = { $options } cannot be given beside --plan: the plan says it already.
usage-arms-same = --stretch and --control name the same minute. Give two names.

# What was judged

judged-ratings = What was felt:
judged-tension = What was measured (column y):
judged-column-effect = difference
judged-column-interval = 95 %, looked at once
judged-column-anytime = 95 %, however often looked at
judged-column-detectable = smallest that could be told
judged-column-chance = chance of such a difference by itself
judged-column-benefit = chance of { $margin } or more
judged-column-pairs = pairs that count
judged-column-left-out = pairs left out
judged-column-more = more pairs expected
judged-column-e-value = e-value (20 and more is enough)
judged-nothing = –
judged-less = less than { $size }
judged-range = { $low } to { $high }

# What can be wrong with a file that was given

given-folder = { $where }: this is a folder, not a file.
    .remedy = Give the file inside it.
given-empty = { $where }: the file is empty.
    .remedy = Save it again in the program it comes from.
given-too-large = { $where }: the file is larger than { $most_mb } MB, so it is something else.
    .remedy = Check the name of the file.
given-not-utf8 = { $where }: line { $line } is not text in UTF-8.
    .remedy = Save the file as “CSV UTF-8” or as text in UTF-8.
given-no-text = { $where }: the file holds bytes that no text has.
    .remedy = Save it as a text file, or check the name of the file.

# Of a plan

plan-no-json = { $where }: this is no plan file; it cannot be read as JSON.
    .remedy = Give the file that “rekmaat experiment plan” wrote.
plan-unknown = { $where }: this is no plan file of a kind that is known here ({ $format }, version { $version }).
    .remedy = Give the file that “rekmaat experiment plan” wrote, or use a newer Rekmaat.
plan-field-wrong = { $where }: the field “{ $field }” is missing or cannot be right.
    .remedy = Use the plan file as it was made. A changed plan is not believed.
plan-order-wrong = { $where }: the seed gives another order than the file says, first at session { $session }.
    .remedy = Use the plan file as it was made. Nothing is judged with another order.
plan-edited = { $where }: the plan was changed after it was made; the fingerprint does not fit.
    .remedy = Use the plan file as it was made. Nothing is judged with a changed plan.

# Of a table of sessions

table-no-rows = { $where }: the table holds no sessions.
    .remedy = Put the names of the columns in the first line, and each session in a line of its own.
table-too-long = { $where }: the table has more than { $most } lines.
    .remedy = Give the sessions of one person only.
table-more-faults = { $where }: and { $count } more.
    .remedy = Correct the ones above first.
line-unreadable = { $where }: line { $line } cannot be cut into cells; a quotation mark may be missing.
    .remedy = Save the table again as CSV.
column-twice = { $where }: the column “{ $column }” is there twice.
    .remedy = Give every column its own name.
columns-missing = { $where }: these columns are missing: { $columns }.
    .remedy = Add them to the first line: session, day, pair, arm, before, after.
outcome-missing = { $where }: no column says how it went.
    .remedy = Add the columns before and after, or the column y with the change.
decimals-mixed = { $where }: some numbers have a decimal comma and others a decimal point.
    .remedy = Write all numbers in one way.
cell-no-number = { $where }: line { $line }, column { $column }: “{ $value }” is not a number.
    .remedy = Correct the cell, or leave it empty if there was no answer.
cell-too-far = { $where }: line { $line }, column { $column }: “{ $value }” is too large or too small to reckon with.
    .remedy = Write it in another unit: between a billionth and a billion, or 0.
cell-no-whole = { $where }: line { $line }, column { $column }: “{ $value }” is not a whole number from 1 to { $most }.
    .remedy = Correct the cell.
rating-out-of-range = { $where }: line { $line }, column { $column }: “{ $value }” is not on the scale from { $low } to { $high }.
    .remedy = Correct the number, or give other changes in a column y.
before-missing = { $where }: line { $line }: there is a number after the minute but none before it.
    .remedy = Fill in column { $column }. Without it nobody can tell what the minute did.
change-no-log-ratio = { $where }: line { $line }, column { $column }: “{ $value }” cannot be the change of a muscle tension.
    .remedy = Beside numbers before and after, y is the natural logarithm of tension after divided by tension before. A fall of 10 % is −0.105.
arm-unknown = { $where }: line { $line }, column { $column }: “{ $value }” is none of the two minutes ({ $known }).
    .remedy = Say with --stretch and --control what they are called in the table.
session-twice = { $where }: line { $line }, column { $column }: session { $value } stands in line { $other } already.
    .remedy = Keep each session once.
sessions-missing = { $where }: these sessions are not in the table: { $sessions }. Whoever leaves sessions out can bend the answer. So every pair that is missing counts against the stretch.
    .remedy = Put in every session that was begun; leave “after” empty where there was no answer.
sessions-not-told = { $where }: these sessions were begun and are not in the table: { $sessions }.
    .remedy = Put them in; leave “after” empty where there was no answer. With a plan, every session counts.
pair-missing = { $where }: line { $line }, column { $column }: this session belongs to no pair.
    .remedy = Say which pair it belongs to.
pair-alone = { $where }: line { $line }: pair { $pair } has one session only, so it does not count.
    .remedy = Put in the other session of the pair, also if it was not finished.
pair-too-many = { $where }: line { $line }, column { $column }: session { $session } is the third of pair { $value } or more.
    .remedy = A pair has one stretch and one minute without it. Correct the numbers of the pairs.
pair-apart = { $where }: line { $line }, column { $column }: between the two sessions of pair { $value } lie sessions of other pairs.
    .remedy = Two sessions in a row make a pair. Number the pairs as the sessions were started.
pair-same-arm = { $where }: line { $line }, column { $column }: both sessions of this pair are “{ $value }” (see line { $other }).
    .remedy = A pair has one stretch and one minute without it. Correct what is wrong.
order-not-drawn = { $where }: line { $line }: all { $pairs } pairs began with { $arm ->
        [stretch] the stretch
       *[control] the minute without a stretch
    }. So the order was not drawn by lot, and the chance of error that is told does not hold.
    .remedy = Let a plan draw the order, and judge only what was done in that order.
arm-not-planned = { $where }: line { $line }, column { $column }: session { $session } is “{ $value }”, but the plan says { $arm ->
        [stretch] stretch
       *[control] no stretch
    }.
    .remedy = Correct the table if it is wrong. Nothing is judged in another order than the one that was drawn.
pair-not-planned = { $where }: line { $line }, column { $column }: session { $session } belongs to pair { $pair } of the plan, not to “{ $value }”.
    .remedy = Number the pairs in the order of the sessions: 1 and 2 are pair 1.
day-unreadable = { $where }: line { $line }, column { $column }: “{ $value }” is no day.
    .remedy = Write a whole number from 1, or a date like 2026-11-23.
days-mixed = { $where }: line { $line }, column { $column }: some days are numbers and others are dates.
    .remedy = Write them all in one way.
days-backwards = { $where }: line { $line }: this session lies before the one it comes after. The numbers of the sessions decide.
    .remedy = Check the numbers of the sessions. After a journey it can be right.
