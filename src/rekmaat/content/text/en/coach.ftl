# The minute in a terminal, as captions and as a film. To show: nobody's session, nothing is stored.

coach-dose =
    { $times ->
        [one] 1 time { $seconds } seconds
       *[other] { $times } times { $seconds } seconds
    }
coach-kind-control = without a stretch
coach-read-first = Read this first.
coach-stop-when = When to stop
coach-nobodys = This shows the exercise. It does not know you. Nothing is stored.
coach-enter = Enter: begin. q: stop.
coach-keys = Any key: pause. q or Esc: stop.
coach-keys-paused = Any key: go on. q or Esc: stop.
coach-note-start = The minute begins at { $time }.

coach-steps = How to do it
coach-mistakes = Do not do this
coach-wrong = Not like this
coach-made = Made with Rekmaat { $version }.

coach-vtt-written =
    { $count ->
        [one] Captions written: { $file } (1 text). The minute begins at { $time }.
       *[other] Captions written: { $file } ({ $count } texts). The minute begins at { $time }.
    }
coach-film-written = Film written: { $file } ({ $time } minutes, { $mb } MB). The minute begins at { $start }.
coach-card-written = Step card written: { $file }
coach-film-silent = There is no voice in it: not all recordings of the words are here.

usage-coach-repetitions = Protocol { $protocol } says itself how often. Leave out --repetitions.
usage-coach-needs-times = Protocol { $protocol } does not say how often in a row. Add it, as --repetitions 3.
usage-coach-needs-therapist = Protocol { $protocol } gives no numbers. A therapist has to set them first. A card to fill in is possible: --card card.pdf.
usage-coach-range = --repetitions must be a whole number from { $least } to { $most }.
usage-coach-vtt = { $file } does not end in .vtt. Captions are a WebVTT file, such as minute.vtt.
usage-coach-film = { $file } does not end in .mp4 or .gif. A film is one of these two.
usage-coach-card = A step card shows the protocol itself. Leave out --control and --seated.
usage-coach-exercise = --exercise goes with --card. Add --card card.pdf, or leave out --exercise.
