# The answer of "rekmaat trial analyse --design crossover".

crossover-title = { NUMBER($people) } people went through { $arms } arms in { $periods } periods. The arm to compare with is “{ $control }”.
crossover-model = Model: { $formula }, fitted by REML.
crossover-errors-kenward-roger = Standard errors and degrees of freedom after Kenward and Roger (expected information).
crossover-errors-satterthwaite = Degrees of freedom after Satterthwaite.
crossover-adjusted-tukey = All pairs of arms are compared, adjusted together (Tukey).
crossover-adjusted-dunnett = Every arm is compared with the control, adjusted together (Dunnett).
crossover-adjusted-holm = All pairs of arms are compared, adjusted step by step (Holm).
crossover-adjusted-none = All pairs of arms are compared, each as if it were the only one. Not adjusted: some will differ by chance.
crossover-any = Do the arms differ at all? F({ NUMBER($above) }; { NUMBER($below, maximumFractionDigits:1) }) = { NUMBER($f, maximumFractionDigits:2) }, p { $p }.
crossover-rows = Rows of the table
crossover-means = Every arm, sequences and periods evened out
crossover-contrasts = Differences, the first arm minus the second
crossover-spread = People differ by { $person } (SD), periods of one person by { $residual } (SD).
crossover-spread-boundary = No difference between people was found beyond chance; periods of one person differ by { $residual } (SD).
crossover-within = The same, reckoned from the differences within people alone. No difference between people was found, and then a verdict counts only if it holds here too.
crossover-carry-over = Is something left of the arm before? F({ NUMBER($above) }; { NUMBER($below, maximumFractionDigits:1) }) = { NUMBER($f, maximumFractionDigits:2) }, p { $p }. This is only to see how the answer would move; it decides nothing.
crossover-carry-over-contrasts = The differences, had something been left
crossover-column-arm = arm

# What is wrong with, or worth knowing about, the rows

crossover-more = And { $count } more.
    .remedy = Correct the ones above first.
crossover-twice = { $where }: lines { $lines }, column { $column }: { $person } has more than one row for period { $period }.
    .remedy = Keep the row that is right. In a crossover each person has one row a period.
crossover-two-sequences = { $where }: line { $line }, column { $column }: { $person } has sequence “{ $sequence }”, but “{ $other }” in line { $at }.
    .remedy = Correct one of them. Everybody goes through one sequence.
crossover-out-of-sequence = { $where }: line { $line }, column { $column }: { $person } has “{ $arm }” in period { $period }, but sequence “{ $sequence }” has “{ $meant }” there.
    .remedy = If it is a slip of the pen, correct it. If somebody really left the order, keep the sequence that was drawn, analyse without --sequence, and say it in the report.
crossover-too-few-people = { $where }: column { $column } has { $count ->
        [one] 1 person
       *[other] { $count } people
    } that can be analysed; { $fewest } is the least.
    .remedy = Put in more people. For one person, see “rekmaat experiment judge”.
crossover-arms-apart = { $where }: column { $column }: these arms never meet in one person: { $groups }.
    .remedy = Analyse them as separate trials, or as parallel groups.
crossover-covariate-varies = { $where }: column { $column } differs between the rows of { $person } (line { $line }). Adjusting for it plainly mixes how people differ with how a person's days differ, and bends the answer.
    .remedy = If it is the value before each period, name it with --baseline: it is then split into the two. Otherwise leave it out.
crossover-no-outcome = { $where }: { $count ->
        [one] 1 row has no { $column } (line { $lines }) and was left out.
       *[other] { $count } rows have no { $column } (lines { $lines }) and were left out.
    }
    .remedy = Say in the report why. If people stayed away because of how it went, the answer is bent.
crossover-no-baseline = { $where }: { $count ->
        [one] 1 row has no { $column } (line { $lines }) and was left out.
       *[other] { $count } rows have no { $column } (lines { $lines }) and were left out.
    }
    .remedy = Fill it in if it was measured.
crossover-no-covariate = { $where }: { $count ->
        [one] 1 row has no { $column } (line { $lines }) and was left out.
       *[other] { $count } rows have no { $column } (lines { $lines }) and were left out.
    }
    .remedy = Fill it in, or leave the column out of --covariates.
crossover-no-sequences = { $where }: no column of sequences was named, so the model has no term for them.
    .remedy = Name it with --sequence, if people were allocated to sequences.
crossover-not-fitted = { $where }: the variances of this model cannot be found, so there is no answer.
    .remedy = Look for a column that repeats the outcome.
crossover-too-few-rows = { $where }: { $rows } rows are too few for this model: nothing is left over within people to judge by.
    .remedy = Leave out covariates, or put in more people.
crossover-no-strata = { $where }: { $people } people are too few for { $columns } columns that differ between people only, as sequences do.
    .remedy = Leave out --sequence or covariates, or put in more people.
crossover-constant-within = { $where }: the outcome never varies within a person.
    .remedy = Check that this is the outcome of each period.
crossover-boundary = { $where }: people do not differ beyond chance in this outcome (person variance 0). The degrees of freedom within people are kept, and each verdict must hold from within people alone too.
crossover-carry-over-unknown = { $where }: for some rows it is not known what the person did the period before, so carry-over was not looked at.
    .remedy = Name the column of sequences with --sequence.
crossover-carry-over-untold = { $where }: in this design carry-over cannot be told apart from sequence and period, so it was not looked at.
crossover-rows-absent = { $where }: { $count } of { $all } periods are not in the table: { $persons }.
    .remedy = Say in the report why. If people stayed away because of how it went, the answer is bent.
crossover-column-flat = { $where }: “{ $term }” is the same in every row, so it tells nothing.
    .remedy = Leave it out. A baseline that never varies within a person belongs in --covariates.
