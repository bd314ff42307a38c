# The answer of "rekmaat experiment simulate".

simulated-people = { NUMBER($people) } simulated people, { $pairs } pairs in the plan, { $all } pairs in all. The verdict is read after every pair.
rates-rate = what they are told
rates-share = share
rates-error = ± chance
rates-at-most = at most { $share }
rate-ever-works = works, at any look
rate-ever-worse = worse, at any look
rate-ever-works-or-worse = works or worse, at any look
rate-ever-no-effect = no effect, at any look
rate-works-within-plan = works, by the end of the plan
rate-plan-works = works, at the end of the plan
rate-plan-worse = worse, at the end of the plan
rate-plan-no-effect = no effect, at the end of the plan
rate-plan-not-yet = not yet, at the end of the plan
rate-felt-better = stretches with a lower answer afterwards
percent = { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } %

truth-none = The stretch itself does nothing to these people.
truth-lower-points = The stretch itself takes { NUMBER($size) } { $size ->
        [one] point
       *[other] points
    } off the tension of these people.
truth-higher-points = The stretch itself adds { NUMBER($size) } { $size ->
        [one] point
       *[other] points
    } to the tension of these people.
truth-lower-percent = The stretch itself takes { NUMBER($size) } % off the tension of these people.
truth-higher-percent = The stretch itself adds { NUMBER($size) } % to the tension of these people.
told-works = { $works } of them are told that it works, and { $worse } that it makes things worse.
told-when = Half of them know after { $pairs } pairs.
told-expectation = They expect more of the stretch than of the control minute, and the verdict cannot tell that from an effect.

usage-out-of-range = { $option } must lie between { $least } and { $most }.
usage-not-with-sensor = { $option } is about ratings and goes without --sensor-cv.
