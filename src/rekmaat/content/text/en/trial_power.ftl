# The answer of "rekmaat trial power".

planned-crossover = A crossover: { NUMBER($people) } people each try { $arms } arms, in one of { $orders } orders.
planned-parallel = A parallel trial: { NUMBER($people) } people in { $arms } arms, each measured before and after.
planned-pilot = A pilot: { NUMBER($people) } people with one arm, each measured before and after.
supposed = Supposed: one person varies by { NUMBER($within) } % from one measurement to the next, and people differ by { NUMBER($between) } %.
supposed-pilot = Supposed: one person varies by { NUMBER($within) } % from one measurement to the next.
supposed-missing = { NUMBER($percent) } % of the measurements are missing.
supposed-dropout = { NUMBER($percent) } % of the people leave before the end.
supposed-carry-over = { NUMBER($percent) } % of an effect is left in the next period.

found-one = With { NUMBER($people) } people, such a trial finds an effect of { $effect } in { NUMBER($found, maximumFractionDigits:1) } of 100 ({ $chance }; { NUMBER($trials) } { $trials ->
        [one] simulated trial
       *[other] simulated trials
    }).
found-one-of-many = With { NUMBER($people) } people, the test of all arms at once finds an effect of { $effect } in { NUMBER($found, maximumFractionDigits:1) } of 100 ({ $chance }; { NUMBER($trials) } { $trials ->
        [one] simulated trial
       *[other] simulated trials
    }).
found-several = With { NUMBER($people) } people, such a trial finds that the arms differ in { NUMBER($found, maximumFractionDigits:1) } of 100 ({ $chance }; { NUMBER($trials) } { $trials ->
        [one] simulated trial
       *[other] simulated trials
    }).
found-none = The arms do not differ, and still such a trial finds a difference in { NUMBER($found, maximumFractionDigits:1) } of 100 ({ $chance }; { NUMBER($trials) } { $trials ->
        [one] simulated trial
       *[other] simulated trials
    }).
found-exact = Worked out without chance it is { NUMBER($found, maximumFractionDigits:1) } of 100.
smallest = The smallest effect it finds in 80 of 100 is { $effect }.
smallest-several = It reaches 80 of 100 when the largest of these effects is { $effect } and the others are in proportion.
smallest-tolerance = That number is good to { NUMBER($percent, maximumFractionDigits:2) } percentage points.

table-arm = arm
table-against = { $arm } against { $control }, the control
table-effect = supposed effect
table-found = found
table-chance = ± chance
table-holm = adjusted
table-exact = without chance
table-note = Adjusted: for testing all arms against the control at once, after Holm.
chance = ± { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } by chance
chance-below = off by less than { NUMBER($percent, maximumSignificantDigits:1) }
below = < { $share }
percent-fine = { NUMBER($percent, maximumSignificantDigits:1) } %
percent = { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } %
effect-lower = { NUMBER($size) } % lower
effect-higher = { NUMBER($size) } % higher
effect-none = no difference

power-no-control = A pilot has no control. What it finds may as well be time, rest or what people expect, so it never tells that the stretch works.
    .remedy = Use it to learn how much measurements vary, and plan a trial with a control.
power-low = Fewer than 80 of 100 such trials would find this effect.
    .remedy = Take more people, measure more steadily, or plan for a larger effect.
power-not-fitted = In { NUMBER($count) } of { NUMBER($trials) } simulated trials too few measurements were left for the model. They count as nothing found.
    .remedy = Take more people.
power-none-large-enough = No effect, however large, would be found in 80 of 100 such trials.
    .remedy = Take more people.
power-carry-over = The analysis supposes that nothing carries over, so what is left of an arm blurs the next one.
    .remedy = Leave more time between the periods.
power-not-exact = With something missing or carried over there is no value without chance; the simulation stands alone.
power-boundary = In { NUMBER($percent, maximumFractionDigits:1) } % of the trials people seem not to differ at all. The arms are then still compared within people, so chance does not win more often.

usage-out-of-range = { $option } must lie between { NUMBER($least, maximumFractionDigits:4, useGrouping:0) } and { NUMBER($most, maximumFractionDigits:4, useGrouping:0) }.
usage-few-people-crossover = A crossover of { $arms } arms needs { $least } people or more: one for each order, and one more to tell people from orders.
usage-few-people-parallel = A parallel trial of { $arms } arms needs { $least } people or more.
usage-few-people-pilot = A pilot needs { $least } people or more.
usage-pilot-arms = A pilot has one arm: leave out --arms.
usage-sd-between = --sd-between is missing: say how much people differ from each other, in percent.
usage-carry-over = --carry-over is about a crossover, where one arm follows another.
usage-effects = --effect has { $given } numbers. Give one for the first arm, or { $effects } for { $arms } arms: one for each but the last, the control.
