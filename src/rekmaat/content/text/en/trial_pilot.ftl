# A pilot without a control group: what it tells, and what can be wrong with its table.

pilot-intro = { NUMBER($people) } people, { NUMBER($sessions) } sessions, no control group.
pilot-change = In the first session of each person the reading was on average { $change } afterwards (95 %: { $low } to { $high }).
pilot-unchanged = the same
pilot-lower = { $size } lower
pilot-higher = { $size } higher
pilot-no-verdict = Without a control group nobody can say that the stretch works: part of a change comes by itself, and part of it because people began high.
pilot-share-alike = { NUMBER($count) } of { NUMBER($people) } people { $count ->
        [one] counts as a responder
       *[other] count as responders
    }: { $share } (95 %: { $low } to { $high }). Between two baselines, with nothing in between, it was { $noise }: chance alone can make that difference.
pilot-share-differs = { NUMBER($count) } of { NUMBER($people) } people { $count ->
        [one] counts as a responder
       *[other] count as responders
    }: { $share } (95 %: { $low } to { $high }). Between two baselines, with nothing in between, it was { $noise }: chance alone seldom makes that difference, but a minute of standing may.
pilot-share-assumed = { NUMBER($count) } of { NUMBER($people) } people { $count ->
        [one] counts as a responder
       *[other] count as responders
    }: { $share } (95 %: { $low } to { $high }). With no effect at all it would be about { $noise }. That was reckoned, not measured: there is no second baseline.
pilot-detectable = In one person, a change of less than { $percent } % cannot be told from none.
pilot-contradict = What was felt and what was measured contradict each other. Neither replaces the other.

pilot-column-measured = measured
pilot-column-change = change
pilot-column-interval = between (95 %)
pilot-column-chance = p
pilot-row-last = first session, from the last baseline
pilot-row-first = first session, from the first baseline
pilot-row-every = all sessions, the mean of each person
pilot-row-between = between two baselines, nothing done

pilot-column-any-lower = responders: any decrease
pilot-column-any-higher = responders: any increase
pilot-column-percent-lower = responders: at least { $percent } % lower
pilot-column-percent-higher = responders: at least { $percent } % higher
pilot-column-count = people
pilot-column-share = share
pilot-row-after = after the stretch
pilot-row-noise = between two baselines, nothing done
pilot-row-assumed = nothing done, reckoned (CV { $cv } %)
pilot-row-expected = if all changed as much as the mean
pilot-count = { NUMBER($count) } of { NUMBER($people) }
pilot-nothing = –
pilot-mcnemar = The two shares beside each other: p { $p }. So often at least such a difference would come where the shares are truly the same.
pilot-p = p: how often at least such a change would come where nothing changes on average.

pilot-noise = One reading differs from the next by { $cv } (coefficient of variation, { NUMBER($people) } people).
pilot-icc = The two baselines agree with an ICC of { $icc } (95 %: { $low } to { $high }).
pilot-limits = From one baseline to the next, 95 of 100 people change by { $low } to { $high }.
pilot-regression = If these people take part because their first baseline was high, the next would change by itself: by { $half } in the upper half, by { $fifth } in the upper fifth.

pilot-felt-none = Nobody was asked what they felt.
pilot-column-felt = felt
pilot-column-answers = answers
pilot-felt-better = better
pilot-felt-same = the same
pilot-felt-worse = worse
pilot-felt-unsure = don’t know
pilot-felt-row-first = first session
pilot-felt-row-every = all sessions
pilot-column-cross = measured, in all sessions
pilot-cross-better = better than noise can be
pilot-cross-none = within the noise
pilot-cross-worse = worse than noise can be
pilot-kappa = Felt beside measured: a kappa of { $value } (95 %: { $low } to { $high }). 0 is no more agreement than by chance, 1 is always the same.
pilot-weighted = With quadratic weights it is { $value } (95 %: { $low } to { $high }). Both take sessions as if they were people.
pilot-correlation = Change felt beside change measured, within people: a correlation of { $value } (95 %: { $low } to { $high }). 0 is no link; at 1 they always go together.

pilot-range = { $low } to { $high }
pilot-percent = { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } %
pilot-over = > { NUMBER($percent) } %
pilot-whole-percent = { NUMBER($percent) } %
pilot-two = { NUMBER($value, minimumFractionDigits:2, maximumFractionDigits:2) }
pilot-three = { NUMBER($value, minimumFractionDigits:3, maximumFractionDigits:3) }
pilot-chance-less = < 0.001

# What can be wrong, and what is worth knowing

pilot-no-control = { $where }: there is no control group, so nothing here says that the stretch works.
    .remedy = Let a lot decide who does the stretch and who stands for as long without it.
pilot-no-repeat = { $where }: there is no second baseline, so its own noise is not known and was assumed.
    .remedy = Measure twice before, with nothing in between, and name that column with --repeat.
pilot-sessions-uneven = { $where }: people have { $least } to { $most } sessions; each counts once, by the mean of their sessions.
pilot-scale-unsaid = { $where }: column { $column } is taken as natural logarithms.
    .remedy = Add --scale log if it holds amounts.
pilot-left-out-baseline = { $where }: { $count } { $count ->
        [one] line has
       *[other] lines have
    } no baseline and { $count ->
        [one] is
       *[other] are
    } left out: { $lines }.
    .remedy = Say in the report how many there are, and why.
pilot-left-out-outcome = { $where }: { $count } { $count ->
        [one] line has
       *[other] lines have
    } no outcome and { $count ->
        [one] is
       *[other] are
    } left out: { $lines }.
    .remedy = Say in the report how many there are, and why.
pilot-left-out-repeat = { $where }: { $count } { $count ->
        [one] line has
       *[other] lines have
    } no second baseline and { $count ->
        [one] is
       *[other] are
    } left out: { $lines }.
    .remedy = Leave --repeat away to keep them; then the noise is assumed.
pilot-felt-unanswered = { $where }: { $count } { $count ->
        [one] line has
       *[other] lines have
    } no answer to what was felt: { $lines }. The shares are of those who answered.
pilot-session-twice = { $where }: line { $line }: this session of { $person } stands in line { $other } already.
    .remedy = Keep each session once, or number the sessions in a column and name it with --session.
pilot-few-people = { $where }: { $count ->
        [0] nobody has
        [one] one person only has
       *[other] { $count } people have
    } a complete session, and a group has at least { $least }.
    .remedy = For one person, use rekmaat experiment judge.
pilot-outcome-constant = { $where }: the outcome is the same in every line.
    .remedy = Check the column; a reading of people is never the same.
pilot-baseline-constant = { $where }: the mean of the two baselines is the same in everybody.
    .remedy = Check the columns; people differ, and their baselines too.
pilot-change-constant = { $where }: the change is the same in everybody.
    .remedy = Check the columns; one may have been made from the other.
pilot-repeat-copied = { $where }: the second baseline follows from the first, with the same difference in everybody.
    .remedy = Give a second reading, not a copy.
pilot-column-twice = { $where }: column { $column } is named for two things.
    .remedy = Give each its own column.
pilot-person-missing = { $where }: line { $line }, column { $column }: the person is missing.
    .remedy = Fill in who it was, by a number or a code.
pilot-no-amount = { $where }: line { $line }, column { $column }: “{ $value }” is not above zero, so it has no logarithm.
    .remedy = Correct the cell, or leave --scale log away if the column holds logarithms.
pilot-ratio-too-large = { $where }: line { $line }: the readings of this session differ more than twenty-fold (column { $column }: “{ $value }”).
    .remedy = Add --scale log if the columns hold amounts and not logarithms, or correct the line.
pilot-felt-unknown = { $where }: line { $line }, column { $column }: “{ $value }” is no answer that is known. Known are: better, same, worse, unsure.
    .remedy = Write one of these four, or the change in points in every line.

table-no-rows = { $where }: the table holds no sessions.
    .remedy = Put the names of the columns in the first line, and each session in a line of its own.
table-too-long = { $where }: the table has more than { $most } lines.
    .remedy = Give fewer at a time.
columns-missing = { $where }: these columns are missing: { $columns }.
    .remedy = Check how the columns are written in the first line of the table.

usage-pilot-percent = The change that counts as a response lies between 0 and 100 %.
usage-pilot-scale = A pilot compares logarithms: --scale is log or logged, not plain.
usage-pilot-points = A change felt has to be more than 0 points to count.
