# "rekmaat trial report": the report of a trial, to read or to print.

report-and = { $first } and { $last }
report-see = See “{ $section }”.
report-title-crossover = Report of a crossover: { $outcome }
report-title-parallel = Report of a trial in parallel groups: { $outcome }
report-title-pilot = Report of a pilot without a control group: { $outcome }
report-lead-pilot = { NUMBER($people) } people, { NUMBER($sessions) } sessions, no control group.
report-pilot-arm = The exercise
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
report-scale-log = The logarithm of { $outcome } was compared, so differences are in percent and means are geometric. A minus is lower.
report-scale-logged = { $outcome } holds logarithms, so differences are in percent and means are geometric. A minus is lower.
report-scale-plain = Differences are in the unit of { $outcome }. A minus is lower.
report-others = The other arms beside each other:

report-grid-flow = From the table to the analysis
report-grid-comparisons = Every comparison, the first arm minus the second
report-grid-arms = Every arm
report-column-arm = arm
report-column-there-crossover = periods in the table
report-column-there-parallel = people in the table
report-column-analysed = analysed
report-column-left-out = left out
report-arm-unknown = arm not known
report-column-absent = not in the table
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
figure-flow-lead-pilot = Shares count the first session of each person.
flow-sessions = Sessions
flow-people = { $count ->
        [one] 1 person
       *[other] { NUMBER($count) } people
    } in the table
flow-people-left-out = { NUMBER($count) } left out
flow-periods-absent = { $count ->
        [one] 1 period of a person is
       *[other] { NUMBER($count) } periods of people are
    } not in the table
flow-people-analysed = { NUMBER($count) } analysed
flow-sequence = order { $sequence }
flow-period = period { $period }: { $arm }
flow-analysed = { NUMBER($count) } analysed
flow-began = { $count ->
        [one] 1 person
       *[other] { NUMBER($count) } people
    } began
flow-there = { NUMBER($count) } in the table
flow-absent = { NUMBER($count) } not in the table
flow-allocated = { NUMBER($count) } allocated
flow-lost = { NUMBER($count) } left out
flow-lost-outcome = { NUMBER($count) } without an outcome
flow-lost-baseline = { NUMBER($count) } without a baseline
flow-lost-covariate = { NUMBER($count) } without a covariate

figure-forest-title = { $outcome }: every arm beside every other
figure-forest-lead = A point outside its grey bar is a difference that this trial could tell from none.
figure-forest-lead-margin = A point outside its grey bar is a difference that this trial could tell from none. Between the dashed lines lies what is too small to matter.
figure-forest-above = beside { $b }
figure-forest-pair = { $a } − { $b }
figure-forest-numbers = { $difference } (95 %: { $interval }; adjusted p { $p })
figure-forest-numbers-together = { $difference } (95 %, all at once: { $interval }; adjusted p { $p })
figure-forest-key-point = the difference, the first arm minus the second
figure-forest-key-alone = thick: its 95 % interval by itself
figure-forest-key-together = thin: the 95 % interval that holds for all at once
figure-forest-key-unseen = what could not have been told from none
figure-forest-key-margin = less than { $margin }: said beforehand to be too small to matter

report-contents = In this report
report-to-write = to write
report-open = { $count ->
        [0] Nothing has yet to be written.
        [one] One thing has yet to be written; it is marked.
       *[other] { NUMBER($count) } things have yet to be written; they are marked. Tell them in a file and give it with --about.
    }
report-open-page = { $count ->
        [0] Nothing has yet to be written.
        [one] One thing has yet to be written; it is marked “to write”.
       *[other] { NUMBER($count) } things have yet to be written; they are marked “to write”.
    }
report-written = The report is in { $file }.
report-figures-written = The figures, { NUMBER($count) } files, are in { $folder }.
report-check-number = no.
report-check-asks = what to tell
report-check-told = in this report
report-state-filled = told
report-state-partly = told in part
report-state-to-write = to write
report-state-not-applicable = does not apply

report-version = Made by Rekmaat { $version }. Nothing in this report comes from elsewhere, and nothing leaves it.
report-not-reviewed = The words of the exercises have not been reviewed by a doctor or physiotherapist yet.
report-date =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
report-source-verified = checked
report-source-unverified = not checked
report-source-not-found = not found
report-source-own = our own choice
report-changes-alone = These changes stand alone: time, attention and chance are in them too. What an arm does is told only by the difference from the control.
report-no-changes = No change from before to after is shown: the names “{ $outcome }” and “{ $baseline }” do not say that one is the other after the exercise, as “log_post” and “log_pre” would.
report-grid-changes = Before, and the change, arm by arm
report-grid-before = Before, arm by arm
report-grid-cells = The mean of each order in each period, as it was
report-column-before = before
report-column-change = change
report-column-sequence = order
report-column-period = period
report-column-term = term
report-column-f = F
report-column-df-above = df above
report-column-df-below = df below
report-column-way = way
report-column-setting = setting
report-column-value = value
report-column-file = file
report-column-role = what it is for
report-column-sha256 = fingerprint (SHA-256)
report-role-periods = the table
report-role-people = the table
report-role-about = what people told
report-role-allocation = the published allocation
report-noticed = What the analysis noticed
report-noticed-none = The analysis noticed nothing.
report-harms-lead = A table of outcomes does not say whether anybody was harmed. That nothing is told here does not mean that nothing happened.

figure-forest-lower = the first arm is lower
figure-forest-higher = the first arm is higher
figure-changes-title = { $outcome }: the change in each arm, by itself
figure-changes-lead = From before to after, nothing taken off. Look first at “{ $control }”, where nobody stretched: what changed there is time, attention and chance.
figure-changes-key-point = the mean change of an arm
figure-changes-numbers = { $difference } (95 %: { $interval }; { NUMBER($count) } measured twice)
figure-changes-lower = lower afterwards
figure-changes-higher = higher afterwards
figure-persons-title = { $outcome }: everybody, before and after
figure-persons-lead = Each panel is one arm. All have the same scale.
figure-persons-arm = { $arm }: { NUMBER($count) } lines; the mean goes from { $before } to { $after }.
figure-persons-head = { $arm } ({ NUMBER($count) })
figure-persons-before = before
figure-persons-after = after
figure-persons-key-person = one person
figure-persons-key-mean = the mean of the arm
figure-periods-title = { $outcome }: every period, as it was
figure-periods-lead = Each sign is the mean of the people with one order of the arms. A line joins the means of an arm. Nothing is evened out.
figure-periods-axis = period
figure-periods-cell = Order { $sequence }, period { $period }, { $arm }: { $mean } ({ NUMBER($count) } people).
figure-interactions-title = Does the difference depend on { $column }?
figure-interactions-lead = Each point is the difference from “{ $control }” in one kind of people. Only the test in bold tells whether kinds of people differ; overlapping or not overlapping does not.
figure-interactions-key-point = the difference in these people
figure-interactions-test = { $column }: adjusted p { $p }, one test
figure-interactions-level = { $a } − { $b }, { $column } { $level }
figure-interactions-slope = { $a } − { $b }, change when { $column } is { $units } higher
figure-interactions-numbers = { $difference } (95 %: { $interval }; { NUMBER($count) } people)

further-lead = None of this decides. It shows whether the answer hangs on the way it was reckoned.
further-tests = Tests of each term of the model
further-within = The same differences from within people alone
further-expectation = The differences among people who expected the same
further-response = { $arm }: changes spread by { $own } (SD), in { $control } by { $other }. The variance of the response is { $variance } (95 %: { $low } to { $high }).

checks-lead = What Rekmaat knows, it fills in. What only people know, they write. No item is left out.
checks-source = In our own words, after: { $source }.
checks-counted = Of { NUMBER($all) } points { NUMBER($filled) } are told, { NUMBER($partly) } are told in part, and { NUMBER($to_write) } have yet to be written.
checks-not-applicable = Does not apply: this is no series of trials of one person, because people did not get the same arm more than once ({ NUMBER($items) } points).

grounds-lead = Rekmaat { $version } makes the same report again from the same files with these settings.
grounds-settings = Settings
grounds-files = Files

# What Rekmaat knows of a trial

known-design-crossover = Crossover: everybody was to go through { NUMBER($count) } arms in { NUMBER($periods) } periods: { $arms }.
known-design-parallel = Parallel groups: everybody got one of { NUMBER($count) } arms: { $arms }.
known-shares-crossover = Periods in the table: { $shares }.
known-shares-parallel = People in the table: { $shares }.
known-aim = It asks whether the arms differ.
known-aim-margin = It asks whether the arms differ, and whether a difference is smaller than { $margin }.
known-outcome-log-lower = The logarithm of { $outcome }; lower is better.
known-outcome-log-higher = The logarithm of { $outcome }; higher is better.
known-outcome-logged-lower = { $outcome }, a logarithm already; lower is better.
known-outcome-logged-higher = { $outcome }, a logarithm already; higher is better.
known-outcome-plain-lower = { $outcome }, as it is; lower is better.
known-outcome-plain-higher = { $outcome }, as it is; higher is better.
known-outcome-baseline = The same before the exercise: { $baseline }.
known-outcome-beside = A value from before goes into the model: { $baseline }.
known-masking = Nobody who stretches can be kept from knowing it.
known-periods = { NUMBER($periods) } periods a person; { NUMBER($done) } of { NUMBER($there) } periods in the table could be analysed.
known-sequences = Orders of the arms: { $sequences }.
known-provenance = Reckoned with Rekmaat { $version }, which is free software.
known-random-order = Drawn by Rekmaat from one seed, fixed before the first person. Fingerprint of what was published: { $sha256 }.
known-restriction-crossover = Williams squares, in permuted blocks: each arm follows each other arm equally often.
known-restriction-parallel = Permuted blocks. Their sizes stand in the list that was kept apart.
known-strata = Drawn apart for each { $strata }.
known-concealment = Each lot was sealed in a file of its own and opened only for its person: { NUMBER($opened) } of { NUMBER($sealed) } were opened. Fingerprint of the log: { $sha256 }.
known-enrolled-when = The first lot was opened on { $first }, the last on { $last }.
known-adjusted-holm = Every arm is compared with the control, adjusted together (Holm).
known-verdict = A difference is told only where the 95 % interval leaves out zero and the adjusted p is below 0.05.
known-analysed-who-crossover = Every period is counted in the arm that the table says was done in it. Every period with all it needs was analysed.
known-analysed-who-parallel = Everybody is counted in the arm that the table says. Everybody with all it needs was analysed.
known-missing-crossover = Nothing was filled in. Periods without a value were left out ({ NUMBER($count) }); the other periods of that person were kept.
known-missing-parallel = Nothing was filled in. People without a value were left out ({ NUMBER($count) }).
known-absent = { NUMBER($count) } of { NUMBER($all) } periods are not in the table at all; they belong to { $people ->
        [one] 1 person
       *[other] { NUMBER($people) } people
    }.
known-losses-none = Nothing in the table was left out.
known-losses-arm = { $arm } { NUMBER($count) } of { NUMBER($there) }
known-losses-crossover = Periods left out: { $losses }.
known-losses-parallel = People left out: { $losses }.
known-carry-over = What may be left of the arm before was put into the same model, only to see how the answer moves.
known-carry-over-none = Whether something is left of the arm before could not be told in this design.
known-within-person = Because people did not differ beyond chance, the comparison was made again from within people alone.
known-ways = The same comparison was reckoned in other ways, to see whether the answer hangs on one.
known-subgroups = Whether the difference depends on the person was tested for { $subgroups }, adjusted together (Holm).
known-limits-many = { NUMBER($count) } comparisons were made; the p beside each is adjusted for that.
known-limits-table = Rekmaat sees a table only. What went wrong before the table, it cannot know.
known-arm = { $arm }: { $told }
known-exercise-stretch = { $name }
known-exercise-control = { $name }, the same minute without the stretch
known-materials = the words and drawings of { $exercise } { $version } in Rekmaat
known-source = The dose: { $source } ({ $status }).
known-dose = { $parts }.
known-dose-hold = holds of { NUMBER($size) } s
known-dose-repetitions = { $size ->
        [one] 1 time
       *[other] { NUMBER($size) } times
    }
known-dose-rest = { NUMBER($size) } s rest between
known-dose-sessions = { $size ->
        [one] 1 session
       *[other] { NUMBER($size) } sessions
    } a day
known-dose-days = { $size ->
        [one] 1 day
       *[other] { NUMBER($size) } days
    }
known-dose-none = The protocol leaves the dose open.
known-name-design = Design
known-name-sequences = Orders of the arms
known-name-methods = How the arms were compared
known-name-analysed-who = Who was counted
known-name-missing = Missing values

# What only people know

write-title = a title that says that lots were drawn
write-objectives = what the trial wants to know
write-background = what was known before
write-involvement = how the people it is about took part in making it
write-single-persons = why one person at a time was studied
write-setting = where it was done
write-dates = from when to when people were taken in and followed
write-eligibility = who could take part, and who could not
write-eligibility-deliverers = which places and instructors could take part
write-people = who the people were, arm by arm
write-outcome = how and when the outcome was measured
write-secondary-outcomes = other outcomes
write-harms-assessed = how harm was asked for
write-sample-size = how the number of people was chosen
write-interim = looks at the data on the way
write-random-order = who drew the lots, and how
write-concealment = how the lots were kept hidden
write-enrolment = who let people in, and who gave them their arm
write-masking = who did not know which arm it was, and how
write-analyses-planned = which analyses were planned beforehand
write-arms = what was done in each arm
write-period-lengths = how long periods and pauses were
write-materials = what was needed, and what people were given
write-instructor = who instructed, and how they were trained
write-group = alone or in a group, face to face or at a distance
write-supervision = who watched, and how it was taught
write-dose = how often, how long, how many days
write-home = what was done at home
write-starting-level = the rule for where to begin
write-progression = the rule for making it harder
write-tailoring = what was fitted to the person
write-motivation = how people were encouraged
write-adherence = how it was kept track of who did how much
write-fidelity = how it was watched that it went as planned
write-other-parts = what there was besides the exercise
write-delivery = what was done in fact, and how far it went as planned
write-other-care = what else people did or got for their back
write-changes = what was changed after the start, and why
write-losses = why people or periods are missing
write-stopped = why the trial ended
write-harms = all harm, arm by arm
write-interpretation = what it means, beside what else is known
write-limitations = what may have gone wrong, and for whom it holds
write-registration = register, number and date
write-protocol-and-plan = where protocol and plan of the analysis can be read
write-data-sharing = where data, code and other materials can be had
write-ethics = who approved it
write-funding = who paid, and what their part was
write-conflicts = interests of the authors

# Wrong use, and what can be wrong with what is told beside the table

usage-report-ending = --out writes { $endings }; { $file } ends otherwise. Choose one of these endings.
usage-report-extra = The report needs the part of Rekmaat that draws and typesets, and it is not installed. Install it with: { $command }
report-protocol-unknown = There is no protocol “{ $protocol }”. There are: { $known }.
    .remedy = Choose one of these, or put your own file into the folder “protocols” of --home.
report-protocol-arm = Of the protocol “{ $protocol }” nobody can know in which arm it was done. The arms are: { $arms }.
    .remedy = Write --protocol ARM={ $protocol }, with one of these arms.
report-not-allocated = { $count ->
        [one] 1 person
       *[other] { NUMBER($count) } people
    } in the table got no arm by lot: { $people }.
    .remedy = Say in the report why, or correct the names in the table.
report-not-in-table = { $count ->
        [one] 1 person
       *[other] { NUMBER($count) } people
    } got an arm by lot and are not in the table: { $people }.
    .remedy = Say in the report what became of them. Whoever is left out bends the answer.
report-other-arm = { $count ->
        [one] 1 person
       *[other] { NUMBER($count) } people
    } did not do what the lot said: { $people }.
    .remedy = Say in the report why. They were analysed in the arm that the table says.

# A pilot

report-grid-pilot = Every mean change, with and without the exercise
report-grid-felt = What was felt, all four answers
report-grid-cross = What was measured against what was felt
report-no-waterfall = A picture of everybody’s change is left out: without a second baseline nothing can stand beside it that shows what chance alone makes.
further-noise = What the measurement does by itself
further-no-noise = There is no second baseline, so it is not known.
further-felt = What people felt
figure-pilot-title = { $outcome }: the mean change, with and without the exercise
figure-pilot-lead = All changes from before to after. The last row is from one baseline to the other: nobody did anything in between.
figure-pilot-lead-alone = All changes from before to after. Without a second baseline nobody knows what nothing would have done.
figure-pilot-key-point = the mean change
figure-pilot-numbers = { $difference } (95 %: { $interval })
figure-waterfall-title = Everybody, once with the exercise and once with nothing
figure-waterfall-lead = Both pictures show the same people, in the order of their change. Once they did the exercise, once nothing at all. What the picture without the exercise shows, chance made alone.
figure-waterfall-after = after the exercise
figure-waterfall-between = between two baselines, nothing done
figure-waterfall-spoken = { $name }: { NUMBER($lower) } of { NUMBER($people) } people are lower.
figure-waterfall-key-bar = one person, first session
figure-waterfall-key-band = what cannot be told from none in one person
figure-agreement-title = Two baselines of the same person, nothing in between
figure-agreement-lead = The further from zero, the more a reading changes by itself.
figure-agreement-spoken = { NUMBER($people) } people; mean { $bias }, limits { $limits }, detectable change { $detectable }.
figure-agreement-axis = mean of the two
figure-agreement-key-dot = one person: the second baseline beside the first
figure-agreement-key-mean = the mean
figure-agreement-key-limit = 95 of 100 people lie between
figure-agreement-key-band = what cannot be told from none in one person
figure-felt-title = What was felt, and what was measured
figure-felt-lead = Each square is a number of sessions. Across: what was felt. Down: what was measured, by what the noise can do.
figure-felt-cell = { $measured }, felt { $felt }: { NUMBER($count) }.
known-design-pilot = A pilot: everybody did the exercise, and there was no control group. It can show whether a trial can be done, not whether the exercise does anything.
known-no-lots = No lots were drawn: everybody did the exercise.
known-methods-pilot = The mean change of the first sessions with its t interval. There is no verdict, because there is no control group.
known-analysed-who-pilot = Shares and means count the first session of each person, so that nobody counts twice.
known-missing-pilot = Nothing was filled in. Sessions without a value were left out ({ NUMBER($count) }).
known-losses-pilot = { NUMBER($count) } of { NUMBER($there) } sessions were left out.
known-other-pilot = How far readings change by themselves, and how felt and measured go together.
report-role-sessions = the table
