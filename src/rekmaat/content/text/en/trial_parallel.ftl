# The answer of "rekmaat trial analyse --design parallel".

parallel-title = { NUMBER($people) } people in { $arms } groups were analysed. The group to compare with is “{ $control }”.
parallel-model = Model: { $formula } ({ $method ->
        [covariance] analysis of covariance by least squares
       *[regression] least squares
    }, { NUMBER($df) } degrees of freedom).
parallel-complete = Only people with everything the model needs were analysed (complete cases). { $left_out ->
        [one] { NUMBER($left_out) } person was
       *[other] { NUMBER($left_out) } people were
    } left out; see below.
parallel-people = People
parallel-means = Every group afterwards, had all begun the same
parallel-means-plain = Every group afterwards
parallel-contrasts = Difference from { $control }
parallel-equivalence = Within the margin, { $low } lower to { $high } higher? The 90 % interval must lie inside it.
parallel-ways = The same difference, reckoned in other ways
parallel-way-main = main model (as above)
parallel-way-ancova-hc2 = errors of unequal spread (HC2)
parallel-way-ancova-hc3 = errors of unequal spread (HC3)
parallel-way-interacted = own slope for each group (Lin)
parallel-way-interacted-hc2 = own slope, unequal spread (HC2)
parallel-way-change = change from before to after
parallel-way-welch = change, unequal spread (Welch)
parallel-way-outcome = after only, before not used
parallel-way-expectation = expectation as covariate

parallel-subgroups = Does the difference depend on the person? { $count ->
        [one] One test was asked for
       *[other] { $count } tests were asked for, adjusted together (Holm)
    }
parallel-subgroup-differs = { $column }: the difference between the groups depends on it (p { $p }).
parallel-subgroup-unclear = { $column }: cannot tell whether the difference depends on it (p { $p }).
parallel-subgroups-warning = Only these tests tell whether people differ. A clear effect in some and none in others does not. A trial of this size overlooks all but large differences.
parallel-subgroup-levels = Difference by { $column }
parallel-subgroup-slopes = Change of the difference when { $column } is { $units } higher
parallel-responses = Do people differ in how they respond? (Spread of the changes, compared)
parallel-response-unclear = { $arm }: perhaps. Changes spread by { $own } (SD), in { $control } by { $other }. That leaves { $sd } for the response, but zero fits too. Its variance is { $variance } (95 %: { $low } to { $high }).
parallel-response-more = { $arm }: yes. Changes spread by { $own } (SD), in { $control } by { $other }. That leaves { $sd } for the response. Its variance is { $variance } (95 %: { $low } to { $high }).
parallel-response-negative = { $arm }: no sign of it. Changes spread by { $own } (SD), in { $control } even by { $other }. So the variance of the response is below zero: { $variance } (95 %: { $low } to { $high }).
parallel-response-less = { $arm }: changes spread by { $own } (SD), clearly less than the { $other } of { $control }. The variance of the response is below zero: { $variance } (95 %: { $low } to { $high }).

# What is wrong with, or worth knowing about, the people

parallel-person-twice = { $where }: line { $line }, column { $column }: “{ $person }” stands in line { $other } already.
    .remedy = In parallel groups every person has one line. For more lines a person, choose another design.
parallel-too-many-arms = { $where }: column { $column } has { $arms } different groups; more than { $most } are refused.
    .remedy = Check that this is the column of the groups.
parallel-arms-alike = { $where }: column { $column }: some groups differ in capitals only: { $arms }.
    .remedy = Write the name of each group in one way.
parallel-control-unknown = { $where }: column { $column } has no group “{ $control }”. It has: { $arms }.
    .remedy = Name the group without a stretch with --control. Without one nobody can say what the stretch did.
parallel-no-other-arm = { $where }: column { $column } has no other group than “{ $control }”.
    .remedy = Put in the people of the other groups. A group alone shows what time and chance do.
parallel-arm-too-small = { $where }: { $people ->
        [0] nobody
        [one] 1 person
       *[other] { $people } people
    } of { $all } in group “{ $arm }” can be analysed. Two is the least.
    .remedy = Fill in what these people lack, or leave the group out of the table.
parallel-outcome-constant = { $where }: column { $column } is the same for everybody.
    .remedy = Check that this is the outcome.
parallel-baseline-constant = { $where }: column { $column } is the same for everybody, so it tells nothing.
    .remedy = Check the column, or analyse without --baseline.
parallel-covariate-constant = { $where }: column { $column } is the same for everybody, so it tells nothing.
    .remedy = Leave it out of --covariates.
parallel-outcome-missing = { $where }: group “{ $arm }”: { $missing } of { $people } people without an outcome, left out.
    .remedy = Say in the report why. If they dropped out because of how it went, the answer is bent.
parallel-baseline-missing = { $where }: no { $column } for { $count ->
        [one] 1 person (line { $lines }), who was left out.
       *[other] { $count } people (lines { $lines }), who were left out.
    }
    .remedy = Fill it in if it was measured.
parallel-covariate-missing = { $where }: no { $column } for { $count ->
        [one] 1 person (line { $lines }), who was left out.
       *[other] { $count } people (lines { $lines }), who were left out.
    }
    .remedy = Fill it in, or leave the column out of --covariates.
parallel-no-baseline = { $where }: without a baseline the groups are compared on the outcome alone, which is less precise.
    .remedy = Name the column from before the stretch with --baseline.
parallel-way-impossible = { $where }: some other ways of reckoning ask for more people. They do not stand under “The same difference, reckoned in other ways”.
parallel-robust-differs = { $where }: for “{ $arm }” the answer changes when people may differ in spread (HC3: p { NUMBER($p, maximumFractionDigits:4) }).
    .remedy = Do not lean on it. Report both.
parallel-expectation-differs = { $where }: for “{ $arm }” the answer changes when people are compared who expected the same (p { NUMBER($p, maximumFractionDigits:4) }).
    .remedy = Do not lean on it. Report both.
parallel-expectation-after = { $where }: { $column } was asked after the stretch, so it is an outcome. It was not adjusted for.
    .remedy = Ask it before the first session. Who feels better remembers having expected it.
parallel-expectation-when = { $where }: it is not known when { $column } was asked. It was not adjusted for.
    .remedy = Say --expectation-asked before or --expectation-asked after.
parallel-expectation-missing = { $where }: no { $column } for { $count ->
        [one] 1 person (line { $lines }), who was left out of the comparison with expectation only.
       *[other] { $count } people (lines { $lines }), who were left out of the comparison with expectation only.
    }
    .remedy = Fill it in if it was asked.
parallel-expectation-impossible = { $where }: { $column } cannot be adjusted for: it is the same for all, or too few people were asked.
    .remedy = Check the column.
parallel-expectation-as-covariate = { $where }: { $column } looks like what people expected, which is no common covariate.
    .remedy = Name it with --expectation, and say with --expectation-asked when it was asked.
parallel-subgroup-missing = { $where }: no { $column } for { $count ->
        [one] 1 person (line { $lines }), who was left out of that test only.
       *[other] { $count } people (lines { $lines }), who were left out of that test only.
    }
    .remedy = Fill it in if it is known.
parallel-subgroup-one-level = { $where }: { $column } is the same for everybody, so nothing can depend on it.
    .remedy = Leave it out of --subgroups.
parallel-subgroup-many-levels = { $where }: { $column } has { $levels } different words; more than { $most } are no subgroups.
    .remedy = Put similar ones together.
parallel-subgroup-nobody = { $where }: nobody in group “{ $arm }” has { $column } “{ $level }”, so { $column } was not tested.
    .remedy = Put levels together, or leave it out of --subgroups.
parallel-subgroup-impossible = { $where }: { $column } cannot be told apart from other columns, so it was not tested.
    .remedy = Leave it out of --subgroups, or leave the other column out.
parallel-no-change = { $where }: by their names { $outcome } and { $baseline } need not be the same thing after and before, so no change was reckoned of them.
    .remedy = If they are, name them alike, as log_pre and log_post.
