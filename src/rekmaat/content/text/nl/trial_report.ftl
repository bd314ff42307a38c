# "rekmaat trial report": the report of a trial, to read or to print.

report-and = { $first } and { $last }
report-see = See “{ $section }”.
report-title-crossover = Report of a crossover: { $outcome }
report-title-parallel = Report of a trial in parallel groups: { $outcome }
report-lead-crossover = Crossover of { NUMBER($all) } people through { $arms } arms in { $periods } periods. The arm without a stretch is “{ $control }”.
report-lead-parallel = { NUMBER($all) } people in { $arms } parallel arms. The arm without a stretch is “{ $control }”.
report-section-summary = In short
report-section-flow = Who took part
report-section-results = What came of it
report-section-persons = Person by person
report-section-further = Other ways to look at it
report-section-deviations = What went otherwise
report-section-harms = Harm
report-section-meaning = What it means
report-section-why = Why this trial
report-section-methods = How it was done
report-section-exercise = What was done in each arm
report-section-open = Open to everybody
report-section-checks = Check-lists
report-section-grounds = What this report rests on

report-could-tell = It could have told a difference of { $size } from none.
report-every-arm = All { $arms } arms are in this report, each with its interval. None was left out for what came of it.
report-knew = Nobody can be kept from knowing whether they stretch. What people expect can make a difference too.
report-no-margin = Nobody said beforehand how small is too small to matter, so “no difference” cannot be the answer.
report-scale-percent = The logarithm of { $outcome } was compared, so differences are in percent and means are geometric. A minus is lower.
report-scale-units = Differences are in the unit of { $outcome }. A minus is lower.
report-others = The other arms beside each other:

report-grid-flow = From the table to the analysis
report-grid-comparisons = Every comparison, the first arm minus the second
report-grid-arms = Every arm
report-column-arm = arm
report-column-there-crossover = periods in the table
report-column-there-parallel = people in the table
report-column-analysed = analysed
report-column-left-out = left out
report-column-pair = arms
report-column-difference = difference
report-column-alone = 95 % interval
report-column-together = 95 %, all at once
report-column-could-tell = could tell from none
report-column-p = p
report-column-p-adjusted = p, adjusted
report-column-verdict = verdict
report-column-observed = mean
report-column-spread = SD
report-column-evened = mean, evened out
report-verdict-lower = lower
report-verdict-higher = higher
report-verdict-equivalent = no difference that matters
report-verdict-cannot-tell = cannot tell

figure-flow-title = From everybody to the analysis
figure-flow-lead-crossover = Each column is one order of the arms. Each box is a period: what people did, and how many outcomes could be analysed.
figure-flow-lead-parallel = Each column is one arm.
flow-people = { $count ->
        [one] 1 person
       *[other] { NUMBER($count) } people
    } in the table
flow-people-left-out = { NUMBER($count) } left out
flow-people-analysed = { NUMBER($count) } analysed
flow-sequence = order { $sequence }
flow-period = { $period }: { $arm }
flow-analysed = { NUMBER($count) } analysed
flow-fewer = { NUMBER($count) } fewer
flow-there = { NUMBER($count) } in the table
flow-allocated = { NUMBER($count) } allocated
flow-lost = { NUMBER($count) } left out
flow-lost-outcome = { NUMBER($count) } without an outcome
flow-lost-baseline = { NUMBER($count) } without a baseline
flow-lost-covariate = { NUMBER($count) } without a covariate

figure-forest-title = { $outcome }: every arm beside every other
figure-forest-lead = A point outside its grey bar is a difference that this trial could tell from none.
figure-forest-lead-margin = A point outside its grey bar is a difference that this trial could tell from none. Between the dashed lines lies what is too small to matter.
figure-forest-pair = { $a } − { $b }
figure-forest-numbers = { $difference } (95 %: { $interval }; adjusted p { $p })
figure-forest-key-point = the difference, the first arm minus the second
figure-forest-key-alone = thick: its 95 % interval by itself
figure-forest-key-together = thin: the 95 % interval that holds for all at once
figure-forest-key-unseen = what could not have been told from none
figure-forest-key-margin = less than { $margin }: said beforehand to be too small to matter

report-contents = In this report
report-to-write = to write
report-check-number = no.
report-check-asks = what to tell
report-check-told = in this report
report-state-filled = told
report-state-partly = told in part
report-state-to-write = to write
report-state-not-applicable = does not apply
