# "rekmaat trial noise": how many people would count as responders with no effect at all.

noise-intro = Nothing happens to these people. From one reading to the next a person differs by { $cv } % (coefficient of variation), and that is all. Still, so many would be called responders:
noise-column-rule = who counts as a responder
noise-column-share = share
noise-column-people = of { NUMBER($people) } people
noise-column-luck = { NUMBER($count) } or more
noise-column-all = all see
noise-column-counted = responders see
noise-range = { NUMBER($low) } to { NUMBER($high) }
noise-percent = { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } %
noise-hardly = < 0.1 %
noise-nobody = –
noise-separator = { "; " }

noise-rule-any-decrease = lower afterwards, by however little
noise-rule-at-least = at least { $percent } % lower
noise-rule-detectable = lower than the noise allows ({ $detectable } %)
noise-rule-any-channel = lower in any of { $channels } channels
noise-rule-any-window = lower in any of { $windows } windows
noise-rule-any-window-row = lower in { $row } windows in a row, of { $windows }
noise-rule-when-tense = began high (top { $top } %), lower afterwards
noise-rule-new-baseline = began high, but measured anew first
noise-rule-settling = lower, with { $drift } % settling by itself

noise-why-any-decrease = Why { $share }: without an effect the second reading lies below the first as often as above it. A coin does the same.
noise-why-at-least = Why { $share }: two readings differ by { $percent } % or more more often than one thinks, and half of the time the second is the lower one.
noise-why-detectable = Why { $share }: this limit is made so that noise alone passes it 2.5 times in 100. The price is that a true fall of less than { $detectable } % mostly stays unseen.
noise-why-any-channel = Why { $share }: with { $channels } channels there are { $channels } chances to be lower, and one is enough.
noise-why-any-window = Why { $share }: { $windows } windows are { $windows } chances to be lower, and one is enough.
noise-why-when-tense = Why { $share }: these people take part because their first reading was high. Part of that was chance, and the next reading lies closer to their usual one: { $change } on average.
noise-why-new-baseline = Why { $share }: they were chosen by one reading and then measured anew. The new reading was not chosen for being high.
noise-why-settling = Why { $share }: the reading falls by { $drift } % by itself, as when a sensor warms up or a person gets used to standing. Without a group that only stands, that looks like an effect.

noise-detectable = One reading before and one after cannot tell a fall of less than { $percent } % from none.
noise-often = A report of { $claimed } % in { NUMBER($people) } people needs { NUMBER($count) } or more. With no effect at all, more than one group in forty gets there when this counts: { $rules }.
noise-seldom = A report of { $claimed } % in { NUMBER($people) } people needs { NUMBER($count) } or more. With no effect at all, fewer than one group in forty gets there by the rules above.
noise-backwards = If any fall counts and all people have the same true effect, then { $claimed } % means a fall of { $effect } %, not more.
noise-simulated = The windows were simulated { NUMBER($simulations) } times; chance moves their share by about { NUMBER($error, maximumFractionDigits:6) } %.
noise-ask = So a share of responders says little by itself. Ask what stands beside it: how many people, an interval, the share that the same rule gives between two readings with nothing in between, and a group without the stretch.

figure-one-written = The figure is in { $file }.
noise-figure-title = No effect at all, and still { $claimed } % “respond”
noise-figure-title-seldom = Counted like this, { $claimed } % seldom “respond” without an effect
noise-figure-lead = Nothing happens to these people; from one reading to the next they differ by { $cv } %. For { $count } of { $rules } ways to count, { $claimed } % of { NUMBER($people) } people needs no effect.
noise-figure-numbers = { NUMBER($share, minimumFractionDigits:1, maximumFractionDigits:1) } %; mostly { NUMBER($low) } to { NUMBER($high) } of { NUMBER($people) } people
noise-figure-key-share = the share that counts as a responder, although nothing happened
noise-figure-key-range = 95 of 100 groups of { NUMBER($people) } people lie in here
noise-figure-key-claim = the same, where { $claimed } % needs no effect
noise-figure-key-claimed = { $claimed } %, as somebody reports
noise-figure-axis = share of the people
noise-figure-tick = { $percent } %

usage-noise-range = { $option } must lie between { NUMBER($least, maximumFractionDigits:4, useGrouping:0) } and { NUMBER($most, maximumFractionDigits:4, useGrouping:0) }.
usage-noise-row = --in-a-row { $in_a_row } asks for more windows than --windows { $windows } has.
usage-noise-needless = { $option } changes nothing about the rules that were asked for. It goes with: { $rules }.
