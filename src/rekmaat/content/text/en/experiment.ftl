### The answer to "does it work for me?", and the page for the physiotherapist.

## Numbers

points =
    { $size ->
        [one] { $size } point
       *[other] { $size } points
    }
percent = { $size } %
amount = { $size }
times =
    { $count ->
        [0] less than once
        [one] once
       *[other] { $count } times
    }
pairs =
    { $count ->
        [one] 1 pair
       *[other] { $count } pairs
    }

difference-rating-more = after the stretch your number fell { $size } more on average than after the minute without a stretch
    .page = after the stretch the number fell { $size } more on average than after the same minute without it
difference-rating-less = after the stretch your number fell { $size } less on average than after the minute without a stretch
    .page = after the stretch the number fell { $size } less on average than after the same minute without it
difference-rating-same = after the stretch your number fell as much on average as after the minute without a stretch
    .page = after the stretch the number fell as much on average as after the same minute without it
difference-tension-lower = after the stretch the measured muscle tension was { $size } lower on average than after the minute without a stretch
difference-tension-higher = after the stretch the measured muscle tension was { $size } higher on average than after the minute without a stretch
difference-tension-same = after the stretch the measured muscle tension was the same on average as after the minute without a stretch
difference-own-lower = with the stretch the outcome was { $size } lower on average than without it
difference-own-higher = with the stretch the outcome was { $size } higher on average than without it
difference-own-same = with the stretch the outcome was the same on average as without it
interval-rating-more = between { $low } and { $high } points more
interval-rating-less = between { $low } and { $high } points less
interval-rating-mixed = between { $low } less and { $high } more
interval-tension-lower = between { $low } and { $high } % lower
interval-tension-higher = between { $low } and { $high } % higher
interval-tension-mixed = between { $low } lower and { $high } higher
interval-own-lower = between { $low } and { $high } lower
interval-own-higher = between { $low } and { $high } higher
interval-own-mixed = between { $low } lower and { $high } higher

## The verdict, in one sentence

headline-works = Works for you.
headline-no_effect = No effect to notice.
headline-not_yet = Nobody can tell yet.
headline-worse = It does not get better: stop.
headline-works-long = Shortly after the stretch it is better than without it.
headline-no_effect-long = Shortly after the stretch there is no difference of { $margin } or more.
headline-not_yet-long = No difference can be seen yet, and none can be ruled out.
headline-worse-long = Shortly after the stretch it is worse than without it: stop.
headline-three-days = Three days are too short to tell.
headline-closed = The verdict is still closed.
lead-works = { $difference }; the true difference probably lies { $interval } (95 %).
lead-no_effect = The stretch has no effect of { $margin } or more for you: { $difference }, and the true difference probably lies { $interval } (95 %).
    .page = No effect of { $margin } or more: { $difference }, and the true difference probably lies { $interval } (95 %).
lead-not_yet = This may still be chance: { $difference }, and the true difference may lie anywhere { $interval } (95 %).
lead-not_yet-close = { $difference }, probably { $interval } (95 %), but the stricter test has not been met yet, which also reckons with looking on the way, missed answers and moments of your own choice.
    .page = { $difference }, probably { $interval } (95 %), but the stricter test has not been met yet, which also reckons with looking on the way, missed answers and chosen moments.
lead-worse = { $difference }; the true difference probably lies { $interval } (95 %).
lead-one = Only one pair counts so far: { $difference }, and one pair cannot say how sure that is.
lead-none = No pair counts so far, so there is nothing to compare yet.
lead-closed = You see the verdict at the end of the plan, or earlier if you ask. Looking early is written down.

## Two questions, kept apart

ask-felt = Do you feel better afterwards?
ask-cause = Does that come from the stretch itself?
felt-yes = Yes: after the stretch your number was { $size } lower on average than before it (95 %: { $low } to { $high }).
felt-higher = No: after the stretch your number was { $size } higher on average than before it (95 %: { $low } to { $high }).
felt-no = No: after the stretch your number was not lower on average than before it (difference { $change }, 95 %: { $low } to { $high }).
felt-unclear = Nobody can tell: after the stretch your number differed by { $change } on average from before it (95 %: { $low } to { $high }).
felt-unknown = Nobody can tell: there are too few numbers for that.
felt-counts = You felt better after { $better } of { $total } stretches, and after { $control } of { $controls } minutes without a stretch.
felt-worse-counts = You felt worse after { $worse } of { $total } stretches, and after { $control } of { $controls } minutes without a stretch.
cause-works = Probably, at least in part: the stretch did more than the same minute without it.
cause-no_effect = Not noticeably: the same minute without a stretch did about as much.
cause-not_yet = That cannot be told yet.
cause-worse = The stretch did worse than the same minute without it. That is why you stop.
cause-no-control = That cannot be told: there is no minute without a stretch to compare with.
knew = You knew which minute was which; this answer cannot tell the movement from what you expected of it ({ $stretch } and { $control }).
    .page = The person knew which minute was which; this answer cannot tell the movement from what was expected of it ({ $stretch } and { $control }).
knew-unasked = You knew which minute was which; this answer cannot tell the movement from what you expected of it (nobody asked).
    .page = The person knew which minute was which; this answer cannot tell the movement from what was expected of it (nobody asked).
expected-stretch = stretch { $value }
expected-control = without a stretch { $value }, scale 0 to 10

## What to do with it

note-works = This holds for you, in these { $days } days. It says nothing about later or about anybody else. Whether this difference is worth the trouble is for you to say.
note-no_effect = You may simply stop stretching. Do keep moving. A smaller difference than { $margin } may still be there.
note-not_yet = Expect about { $pairs } more, that is { $sessions } times, before anything can be told.
note-not_yet-open = How many more pairs it takes cannot be foreseen.
note-not_yet-plan = This plan of { $pairs } finds a difference of { $size } in 8 of 10 people who have it. It misses a smaller one more often.
note-worse = Do not stretch any further. Keep moving as you are used to. Does it stay worse? Call your doctor or physiotherapist.
note-long = This is about the minute afterwards. It says nothing about complaints that have lasted long. Talk about it with your physiotherapist or doctor.
three-days = Three days show whether you can do the exercise, and how much your number goes up and down. They do not show whether it works for you. { $more }
three-days-could = Only a difference of { $size } or more could have been noticed.
three-days-plan = Do you want to know? A plan of { $days } days already sees a difference of { $size }.

## Beside the verdict

caption = Each dot is one pair: one stretch next to one minute without it. The diamond is the mean. The bar says where the true difference probably lies (95 %).
caption-detectable = These pairs could not tell a difference smaller than { $size } from none.
chance = Suppose stretching does nothing and at each pair a coin decides which seems better. Play that 1000 times. Then a difference this large comes up { $times } by itself.
    .page = If stretching did nothing, a coin for each pair would make a difference this large { $times } in 1000 games.
chance-none = With so few pairs, a coin can make any difference.
noise-same = Without doing anything your number stayed the same.
    .page = Without doing anything the number stayed the same.
noise-moved = Without doing anything your number moved by { $size }.
    .page = Without doing anything the number moved by { $size }.
noise-moved-mean = Without doing anything your number moved by { $size } on average, measured { $times }.
    .page = Without doing anything the number moved by { $size } on average, measured { $times }.
noise-none = How much your number moves by itself was not measured. So compare with care.
    .page = How much the number moves by itself was not measured.
looks-none = Nobody looked before the end.
looks-some = Somebody looked { $times } before the end (day { $days }). The verdict takes that into account.
anytime = For whoever looks after every pair too, the true difference probably lies { $interval } (95 %).
check-agrees = A second way to reckon, with a trend and the session before in it, says the same: { $interval } (95 %).
    .page = A second way to reckon, with a trend and the session before in it, says the same: { $interval } (95 %).
check-surer = A second way to reckon, with a trend and the session before in it, does see a difference already: { $interval } (95 %). It does not reckon with how often one looks, so the verdict stands.
    .page = A second way to reckon, with a trend and the session before in it, does see a difference already: { $interval } (95 %).
check-disagrees = A second way to reckon, with a trend and the session before in it, says something else: { $interval } (95 %). Trust the verdict less.
    .page = A second way to reckon, with a trend and the session before in it, says something else: { $interval } (95 %).
check-none = There are too few sessions for a second way to reckon.
benefit = The chance that the stretch gives you { $margin } or more is { $chance }. { $prior }
    .page = Chance of { $margin } or more from the stretch: { $chance }. { $prior }
chance-percent = { $percent } %
chance-least = less than 1 %
chance-most = more than 99 %
benefit-prior = Beforehand this assumes: two times in three it makes less than { $size } of difference, either way.
sides-felt = What you felt: { $told }
sides-measured = What was measured: { $told }
sides-told = { $difference }, probably { $interval } (95 %).
sides-apart = Feeling and measuring are two answers. They are never added up.

## Pause and stop

status-paused-two_worse = Two of your last three times felt worse. The plan is paused. Tell what happened, and answer the questions again.
status-paused-other = The plan is paused. Answer the questions again before you go on.
status-stopped-two_points_up = Your number went up by { $size } or more. The plan has stopped. Do not stretch any further. Does it stay worse? Call your doctor or physiotherapist.
    .page = The plan was stopped: the number went up by { $size } or more.
status-stopped-still_worse = After an hour it was still worse. The plan has stopped. Do not stretch any further. Does it stay worse? Call your doctor or physiotherapist.
    .page = The plan was stopped: after an hour it was still worse.
status-stopped-two_worse = It got worse too often. The plan has stopped. Do not stretch any further. Does it stay worse? Call your doctor or physiotherapist.
    .page = The plan was stopped: it got worse too often.
status-stopped-worse = The plan has stopped: after the stretch it went worse than after the same minute without it.
    .page = The plan was stopped: after the stretch it went worse than after the minute without it.
status-stopped-own_choice = You stopped yourself. What you did counts as it was.
    .page = The person stopped by choice.

## The page for the physiotherapist

page-title = Pelvic stretch: { $days } days of own notes
page-window = One page for your physiotherapist
page-pen-name = Name
page-pen-born = Date of birth
page-pen-date = Date of visit
page-done = What was done
page-exercise = Exercise
page-compared = Compared with
page-compared-with = the same minute, still and breathing, no stretch
page-dose = Dose
page-dose-told = { $repetitions } × { $seconds } s, { $sessions } times a day
page-dose-open = { $sessions } times a day
page-order = Order
page-order-told = drawn by lot for each pair, fixed beforehand
page-finished = Done
page-finished-told = { $finished } of { $planned } times in { $days } days
page-counted = Counts
page-counted-told = { $counted } of { $pairs } pairs
page-reckoned = Reckoned as
page-reckoned-told = number after − { $beta } × number before
page-unfinished = Not finished
page-unfinished-told = { $count } times
page-stopped = Stopped early
page-adapted = Adapted
page-adapted-no = no
page-supervised = Supervised
page-supervised-told = not recorded
page-period = Begun on
page-date =
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
       *[other] December
    } { $year }
page-felt = How it felt after the minute
page-stretch = stretch
page-control = no stretch
page-felt-better = Better
page-felt-same = The same
page-felt-worse = Worse
page-felt-unsure = Not sure
page-felt-none = No answer
page-expected = Expected (0–10)
page-painkiller = Painkiller before
page-running = After running
page-stress = Stress (0–10)
page-of = { $count } of { $total }
page-unasked = not asked
page-plot = Difference of each pair, in points of the scale 0–10
page-plot-better = stretching helped more
page-plot-worse = no stretch helped more
page-plot-zero = no difference
page-plot-alt = { $pairs }: mean { $effect }, probably { $interval }.
page-plot-none = No pair counts so far.
page-plot-closed = The verdict is still closed, for the person too. So it does not stand here.
page-strip = The lot and the difference of each pair
page-strip-lead = S is the stretch, N is no stretch, in the order of the lot. Below it the difference in points; + speaks for the stretch.
page-strip-letters = S N
page-strip-open = open
page-safety = Pain, something new, stopped
page-safety-none = No pain or anything new was told. No session was stopped early.
page-event = Day { $day }, { $arm }: { $kind }
page-event-note = Day { $day }, { $arm }: { $kind } (“{ $note }”)
page-event-pain = pain
page-event-new_symptom = something new
page-stop = Day { $day }, { $arm }: stopped ({ $reason })
page-stop-sharp_pain = sharp pain
page-stop-leg_symptom = buttock or leg
page-stop-dizzy = dizzy
page-stop-interrupted = interrupted
page-stop-other = something else
page-paused = The plan was paused { $times }, because it got worse.
page-more = And { $count } more; the rest is in the app.
page-sure = How sure is this?
page-noticed = Noticed
page-cannot = What this page cannot say
page-cannot-later = Nothing about later, about anybody else, or about the cause of the tension.
page-cannot-form = Not whether the movement was done well; nobody watched.
page-cannot-muscle = Nothing about the muscle: feeling was rated, no muscle tension was measured.
page-cannot-long = Nothing about complaints that have lasted long: it is about the minute afterwards.
page-cannot-short = Not whether it works: three days are too short for that.
page-talk = For the conversation
page-talk-on = go on as now
page-talk-shorter = shorter: ____ s
page-talk-other = another exercise
page-talk-stop = stop
page-check = To check
page-check-told = Fingerprint of the plan (SHA-256): { $fingerprint }. Number of the lot: { $seed }. Pair p: first byte of SHA-256 of “number:p”; odd is stretch first.
page-check-closed = Fingerprint of the plan (SHA-256): { $fingerprint }. The number of the lot stands here once the plan is over.
page-protocol = Protocol: { $name }, version { $version }. Source: { $source } ({ $status }).
page-source-verified = checked
page-source-unverified = not checked
page-source-not_found = not found
page-source-own = our own choice
page-version = Made by Rekmaat { $version }, on the user’s device. Nothing was sent.

## Figures

figure-pairs-title = The stretch next to the same minute without it
figure-pairs-lead = Each dot is one pair. If the whole bar lies on one side of the line, “no difference” fits these pairs badly.
figure-pairs-pair = Pair
figure-pairs-days = Day
figure-pairs-difference = Difference in points
figure-key-pair = one pair
figure-key-mean = the mean
figure-key-between = where the true difference probably lies (95 %)
figure-chance-title = Can this be chance?
figure-chance-alt = 1000 dots; { $count } of them are yellow.
figure-chance-column = Of 1000 times
figure-chance-large = a difference this large
figure-chance-small = a smaller difference
figure-strip-title = The lot, day by day, with the difference of each pair
figure-strip-first = First
figure-strip-second = Then
