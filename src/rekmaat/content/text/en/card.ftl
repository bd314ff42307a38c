## The step card: one A4 for the wall or to take home

card-window = Step card: { $exercise }
card-hint = Print this page on A4, upright. Colour is not needed.
card-steps = How to do it
card-mistakes = Not like this
card-dose-times = { $count ->
    [one] time
   *[other] times
}
card-dose-seconds = { $count ->
    [one] second to hold
   *[other] seconds to hold
}
card-dose-a-day = { $count ->
    [one] time a day
   *[other] times a day
}
card-dose-days = { $count ->
    [one] day
   *[other] days
}
card-decimal = .
card-rest = Rest { $seconds } seconds in between.
card-stop = Stop at once
card-urgent = Any of these? Do not stretch.
card-ask = Any of these? First ask { $gp } or { $physio }.
card-pen-notes = Notes
card-pen-therapist = Name of therapist
card-pen-date = Date
card-exercise = Steps: version { $version } ({ $status }).
card-protocol = Protocol: { $name }, version { $version }. { $source } ({ $status }).
card-reviewed = The protocol was reviewed by { $by }.
card-version = Made with Rekmaat { $version }.
