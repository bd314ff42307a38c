### The text of the app. Plain words, short sentences.

## On every screen

skip = Skip to the content
language = Language
nav = Where to
nav-today = Today
nav-history = Sessions
nav-experiment = Does it work?
nav-settings = Settings
foot-emergency = Emergency? Call
foot-private = Everything stays on this device. No account.
back = Back
undo = Undo
undo-tap = Tapped by mistake?
undo-answers = Tapped Done by mistake?
done = Done
save = Save
go-on = Go on
choose = Choose this
chosen = Chosen
try-again = Try again
before = Before
after = After

country = Where are you?
country-NL = Netherlands
country-BE = Belgium
country-other = Elsewhere
country-missing = First choose where you are.

notice-out-of-reach = Rekmaat does not answer. Is it still running? You can try again in a moment.
notice-refused = That did not work. Nothing has changed. ({ $why })
notice-too_late = The ten seconds are over. You can answer the questions again.
notice-not_cleared = First answer the opening questions.
notice-protocol_incomplete = This programme does not say all that is needed yet.
notice-elsewhere = The minute is going on in another window. Finish it there.
notice-not_clearable = A permission cannot change this.
notice-experiment_running = An experiment is running already. Go on with that one.
notice-experiment_not_running = Your experiment is not running now. Nothing has changed.
notice-experiment_session_open = A minute you began is still going on. Finish it where you began it. Is that no longer possible? Half an hour after its beginning you can begin another one.
notice-experiment_protocol = You chose another programme than the one in your plan. Choose that one again, or stop the experiment.
notice-no_look_yet = There is nothing to see yet.
out-of-reach-title = Rekmaat does not answer.
out-of-reach-lead = Start the program rekmaat again. What you already did is not lost.

## First screen and questions

first-title = Does this stretch help you?
first-lead = One minute may show change, not why.
worse-again = It got worse. Do not stretch on. First answer these questions again. Does it stay worse? Call your doctor or physiotherapist.
figure-movement = The movement
figure-right = Like this
figure-wrong = Not too far
figure-right-told = A person from the side. The hands are on the pelvis, thumbs forward. The pelvis slowly moves a little forward and back again. Head and legs stay straight.
figure-wrong-told = Not like this: the back bends far backward.
none = None of these
one-or-unsure = One of these, or I don't know
question-of = Question { $number } of { $total }
lean-told = A person stands beside a chair and leans back very slightly.
answer-no = No
answer-yes = Yes
answer-unsure = I don't know
answer-again = Answer the questions again
check-in-title = Is anything new?

## Do not stretch

doctor-title = Do not stretch now
doctor-lead = Because of one of your answers, someone should look at it with you first.
doctor-now = What to do now
doctor-ask = Ask: standing, may I move my pelvis a little forward and hold it for a moment?
keep-moving = Keep moving as you are used to.
doctor-call = Does one of these start? Do not wait, call.
doctor-have-one = I have one of these
urgent-title = Do not stretch. Call.
urgent-heading =
    { $within ->
        [today] Do not stretch. Call today.
       *[now] Do not stretch. Call now.
    }
urgent-life = Life in danger?
urgent-say = Say this on the phone
urgent-say-feel = What you feel, and since when
urgent-say-pee = Whether you can pee normally
urgent-say-leg = Whether your leg or foot is weaker
urgent-say-fall = Whether you had a fall
urgent-wait = Until you have help
urgent-wait-no-exercise = Do not do this exercise.
urgent-wait-someone = Ask someone to stay with you, if possible.
urgent-wait-worse = Is it getting worse? Call again.
professional-open = My doctor or physio said I may
professional-title = What did your doctor or physio say?
professional-lead = Only fill this in if someone really told you. You then get the adapted, gentle version.
professional-name = Name of your doctor or physiotherapist
professional-date = Date
professional-allowed = What may you do?
professional-adaptations = What must be different?
adapt-small_range = Small movement
adapt-short_hold = Short hold
adapt-support_hold = Hold a chair or table
adapt-someone_near = Someone is with you
adapt-seated = Seated
adapt-no_extension = Do not bend backwards

## Before the minute

rule-low = not at all
rule-high = worst imaginable
before-title = How tense does your low back feel now?
before-how = How to do it, and how not
before-mistakes = Do not
before-adapted = The minute is adapted for you
before-control = This time: keep still and breathe, no stretch.
before-choose-control = Minute without stretching
before-choose-stretch = With the stretch after all
extra-title = Once more today?
extra-lead =
    { $why ->
        [setback] It hurt today, or it got worse. Better not stretch again today.
       *[dose_done] { $done ->
            [one] You did it once today. Your programme asks no more for one day.
           *[other] You did it { $done } times today. Your programme asks no more for one day.
        }
    } Why once more?
extra-tense = I feel tension again
extra-compare = I want to compare
extra-professional = My doctor or physio asked for it
extra-other = Something else
extra-no = No, that is all for today
no-plan-title = The minute cannot start yet
no-plan-choose = To the programmes
needs-repetitions = How many times in a row? The programme gives no number. In doubt? Ask your therapist.
needs-therapist = This programme gives no numbers. A therapist must set them first.

## The minute

session-title = The minute
session-figure = The person shows the movement
session-begins = Here we go
session-paused = Paused
repetition-of = { $number } of { $total }
breathe-in = Breathe in
breathe-out = Breathe out calmly
breathe-free = Breathe normally
pause = Pause
resume = Go on
stop = Pain? Stop
longer = 10 seconds more
enough = Enough for this time
other-number = Not { $number } after all
stopped-title = Stopped. Come back slowly.
stopped-lead = Stand or sit quietly. What you did counts as it was.
stopped-why = Why did you stop?
stop-sharp_pain = Sharp pain, or more pain
stop-leg_symptom = Pain, tingling or numbness in buttock or leg
stop-dizzy = Dizzy
stop-interrupted = I was disturbed
stop-other = Something else
stop-advice-sharp_pain = You stopped because of pain. Do not stretch again today.
stop-advice-leg_symptom = You felt something in your buttock or leg. Do not do the exercise again. First answer the questions again.
stop-advice-dizzy = Sit down and wait until it passes. Then answer the questions again.
stop-advice-interrupted = You stopped early. That is fine.
stop-advice-other = You stopped early. That is fine.

## After the minute

after-title = How tense does your low back feel now?
after-recovered = Your session was interrupted. It is not lost. You can go on here.
felt-title = And compared with just before?
felt-better = Better
felt-same = Same
felt-worse = Worse
felt-unsure = I don't know
after-missing = Choose a number and an answer. Rather not? You can also go on without.
done-without = Go on without an answer
after-trouble = Pain, or something new
trouble-title = What did you feel?
trouble-pain = It hurt
trouble-new_symptom = I feel something new
trouble-note = What do you want to write down? You do not have to.
trouble-missing = Choose one of the two.

## One session

result-title-ordinary = One time says nothing yet.
result-title-worse = It got worse. Do not stretch again today.
result-title-trouble = Do not go on stretching.
result-lead-lower =
    { $arm ->
        [control] You gave { $before } and then { $after }. That may come from keeping still and breathing. It may also happen by itself.
       *[stretch] You gave { $before } and then { $after }. That may come from the stretch. It may also come from keeping still, breathing or chance.
    }
result-lead-same =
    { $arm ->
        [control] You gave { $before } twice. After a minute without stretching that is nothing special.
       *[stretch] You gave { $before } twice. Once without a difference does not mean that stretching does nothing for you.
    }
result-lead-higher = You gave { $before } and then { $after }. That may come from the minute. It may also be chance. Next time go more gently, or skip it.
result-lead-none = You gave no number after the minute. So there is nothing to compare. That is all right.
result-lead-worse = You feel worse than before the minute. Stop for today. Does it stay that way? Call your doctor or physiotherapist.
result-lead-trouble = What you felt is written down. In doubt? Call your doctor.
result-lead-event = Answer the questions again before you start again.
result-known = What you know now
result-unknown = What you do not know yet
known-lower = After this minute you gave a lower number.
known-same = After this minute you gave the same number.
known-higher = After this minute you gave a higher number.
known-none = Before this minute you gave { $before }.
known-felt-better = You say you feel better.
known-felt-same = You say you feel the same.
known-felt-worse = You say you feel worse.
known-felt-unsure = You do not know if you feel different.
known-held =
    { $arm ->
        [control] The minute is done: { $times } times { $each } seconds of keeping still.
       *[stretch] The exercise is done: { $times } times { $each } seconds.
    }
known-held-part =
    { $arm ->
        [control] You kept still for { $held } of { $planned } seconds.
       *[stretch] You held for { $held } of { $planned } seconds.
    }
unknown-floor = Whether it can go lower: you started at { $before }.
unknown-swing = How much your number goes up and down by itself.
unknown-cause =
    { $arm ->
        [control] Whether stretching does anything other than keeping still and breathing.
       *[stretch] Whether the stretch itself did it. The minute without stretching is there for that.
    }
movement-first = Staying active, such as walking, remains the first advice. Stretching is an extra.
setback-emergency = Severe or sudden? Call
setback-noted = What you wrote down
setback-held =
    { $arm ->
        [control] Kept still for { $held } of { $planned } seconds.
       *[stretch] Held for { $held } of { $planned } seconds.
    }
rule-told = On the scale from 0 to 10: before { $before }, after { $after }.
rule-told-before = On the scale from 0 to 10: before { $before }, after no answer.
delivery-waiting = Saved in this browser. Rekmaat on this device takes it over in a moment.
delivery-saved = Saved.
delivery-refused = Rekmaat did not accept this session. It is still in this browser.
delivery-unkept = This browser keeps nothing. Leave this window open until it says “Saved”.

## The experiment: the plan

find-out = Find out whether it works for me
plan-title = Does it work for you? Find out.
plan-lead = Two kinds of minute, mixed by a coin. Then one honest answer.
plan-how = How it goes
plan-how-kinds = There is a minute with the stretch and one without. All else is the same.
plan-how-coin = Two minutes make a pair. A coin decides which of the two comes first.
plan-how-number = You give your number first. Only then you see which minute it is.
plan-how-counts = From then on that minute counts, also when you stop.
plan-how-skip = Skipping is fine. You do not have to catch up.
plan-how-answer = The answer can also be: too soon to say.
plan-make = Make my plan
plan-step = Step { $number } of { $total }
long-title = Have you had complaints for more than twelve weeks?
long-lead = Then an honest answer takes longer. Your plan will last 28 days.
times-title = When does a minute fit in your day?
times-lead = Choose what you tie a minute to. Another moment is always fine.
times-missing = Choose at least one moment and give each its own time.
times-at = What time?
anchor-morning = Morning
anchor-lunch = Lunch
anchor-after_work = After work
days-title = How long will you take part?
days-count =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
days-load =
    { $sessions ->
        [one] 1 minute
       *[other] { $sessions } minutes
    }
days-tells = Is the difference { $effect } points or more on average? Then this plan sees it in 8 out of 10 cases.
days-tells-none = This plan is too small: it can tell no difference from chance.
days-three = Three days are too short. They never say: “it works”.
days-long = With complaints of more than twelve weeks the plan lasts 28 days. There is no answer before that.
expect-title =
    { $arm ->
        [control] How much do you expect of the minute without the stretch?
       *[stretch] How much do you expect of the minute with the stretch?
    }
expect-how-stretch = Your hands are on your pelvis. You slowly move your pelvis a little forward. You stay like that and breathe calmly.
expect-how-control = Your hands are on your pelvis. You do not move. You stay like that just as long and breathe just as calmly.
expect-figure-stretch = The minute with the stretch: the pelvis moves a little forward.
expect-figure-control = The minute without the stretch: the pelvis stays where it is.
expect-low = it does nothing
expect-high = all tension goes away
expect-why = There is no right number. It will stand beside your answer.
fixed-title = Your plan is fixed.
fixed-lead = { $days } days, { $sessions } minutes in all. That makes { $pairs } pairs.
fixed-print = Fingerprint of your plan
fixed-why = This code fits only this plan with these coins. Afterwards you also see the secret behind the coins. Then anyone can check that nothing was changed.
fixed-next = Go on

## The experiment: up and down by itself

noise-lead = First: how much does your number change by itself? Give a number, do nothing for a minute, give another.
noise-skip = Skip
noise-loses = If you skip, your answer does not know how much your number changes by itself.
noise-quiet = Do nothing for a minute.
noise-quiet-lead = Stay as you are, standing or sitting. The screen stays on.
noise-count = { $seconds } seconds left
noise-again = Do not look back. Which number is it now?
noise-open = Measure how much your number changes by itself

## The experiment: the calendar

calendar-title = My experiment
calendar-day = Day { $day } of { $days }.
calendar-before-start = Your first minute starts day 1.
calendar-beyond = Day { $day }. You go on after your plan.
calendar-sum = Done: { $done }. Skipped: { $skipped }. Stopped: { $stopped }.
calendar-skip = Skipping is fine. You do not have to catch up.
calendar-saved = Written down. One minute says nothing yet.
calendar-week = Week { $number }
calendar-today = today
calendar-day-short = Day
calendar-key = What the marks mean
slot-done = done
slot-stopped = stopped
slot-unfinished = not finished
slot-skipped = skipped
slot-to_come = not yet
calendar-next = { $anchor ->
        [morning] Minute of the morning
        [lunch] Minute of lunch
       *[after_work] Minute of after work
    }
calendar-next-any = Next minute
calendar-enough = Today is done. See you next time.
answer-comes = How the answer comes
answer-comes-ordinary = After each pair Rekmaat works it out. Is the difference clearly larger than chance usually gives? Then you see it at once. Otherwise the answer comes after day { $days }.
answer-comes-long_term = The answer comes after day { $days }, not before.
answer-comes-three = Three days never say “it works”. After day { $days } you see what they do say.
answer-there = There is an answer.
answer-open = See the answer
look-open = Look early
look-sure = Looking early is written down. It will stand on your page. Look all the same?
look-yes = Yes, show it
look-no = No, I will wait
end-open = Stop the experiment
end-sure = Do you want to stop the experiment? What you did is kept.
end-note = Why do you stop? You do not have to say.
end-yes = Yes, stop
end-no = No, go on
reminders-title = Reminders
reminders-lead = They only say “Pause”. Nobody sees what for.
reminders-file = Download for your calendar
reminders-browser = Remind me in this browser
reminders-on = On, without sound. Only while Rekmaat is open.
reminders-off = Turn off
reminders-denied = This browser allows no notifications.
reminder-title = Pause

## The experiment: a minute

paired-lead = With or without the stretch? The coin has decided. You see it after your number.
paired-confirm = Save { $number } and show the minute
paired-confirm-none = Save and show the minute
paired-stays = After that the number stands.
paired-missing = First choose a number.
paired-locked = You gave { $number }. That number stands.
paired-locked-lead = Rekmaat did not answer. Your number may have been saved already. Go on with it.
paired-locked-go = Go on with { $number }
kind-told =
    { $arm ->
        [control] This minute: without the stretch
       *[stretch] This minute: with the stretch
    }
tags-open = Write down more? You do not have to.
tags-stress = How much stress do you have now, from 0 to 10?
tags-painkiller = Did you take a painkiller today?
tags-after_running = Have you just been running?
tags-none = No answer
hour-title = Is it still worse now than before that minute?
hour-lead = After a minute you said: worse. That is more than an hour ago.

## The experiment: pause and stop

held-title = It felt worse twice. Rest first.
held-lead = Your experiment stands still for now. What you did is kept.
held-what = What happened?
held-note = Write down what you like. You do not have to.
held-go-on = Go on with the experiment
held-may = Your answers allow it. You do not have to go on.
ended-title =
    { $cause ->
        [two_points_up] Your number went two points up. The experiment stops.
        [still_worse] After an hour it was still worse. The experiment stops.
        [worse] After the stretch it went worse than without it. The experiment stops.
       *[other] Your experiment has stopped.
    }
ended-lead = Do not stretch again.
ended-call = Does it stay worse? Call { $doctor }. Closed? Call { $after }.
ended-what = What to do now
ended-see = See what was written down

## The experiment: the answer

answer-title = The answer
answer-when =
    { $days ->
        [one] After 1 day and { $sessions } minutes
       *[other] After { $days } days and { $sessions } minutes
    }
answer-felt = Do you feel better afterwards?
answer-cause = Does it come from the stretch itself?
answer-stopped = Do not stretch again. Call your doctor or physiotherapist.
plot-title = With the stretch beside without
plot-none = no difference
plot-left = ← without helped more
plot-right = stretch helped more →
plot-told = { $pairs } pairs. On average { $mean } points, between { $low } and { $high }. Above zero the number was lower after the stretch.
plot-told-few = { $pairs } pairs on a line. Above zero the number was lower after the stretch.
plot-empty = There is no whole pair yet.
numbers-open = See the numbers
numbers-pair = Pair
numbers-days = Day
numbers-days-two = { $first } and { $second }
numbers-lower = Points lower after the stretch
numbers-caption = Difference of each pair
felt-table = How you felt afterwards
felt-minute = Minute
felt-none = No answer
chance-title = Can this be chance?
chance-told = { $count } of the 1000 dots are large and yellow.
more-numbers = More numbers
more-effect = Average difference in points (below zero is lower after the stretch)
more-interval = Where the true difference probably lies (95 times out of 100)
more-anytime = The same, however often you look
more-detectable = Smallest difference that could be seen
more-chance = Probability that chance gives this
more-benefit = Probability of a difference that matters
more-chance-least = less than { $percent }
more-chance-most = more than { $percent }
more-range = from { $low } to { $high }
looks-told =
    { $count ->
        [one] You looked once before the end.
       *[other] You looked { $count } times before the end.
    }
findings-title = Please note
check-title = Check it yourself
check-print = Fingerprint, shown before the start
check-seed = Secret behind the coins
check-how = Take SHA-256 of “{ $seed }:1” for pair 1, with “:2” for pair 2, and so on. Is the second character odd (1, 3, 5, 7, 9, b, d, f)? Then the stretch came first.
check-do = Work it out here
check-fits = Worked out: all { $sessions } minutes fit the secret.
check-differs = Worked out: minute { $number } does not fit the secret.
earlier-title = Earlier experiments
next-title = What now?
next-print = Print for your physio
next-pdf = As PDF
next-go-on = Go on with this experiment
next-go-on-lead = You may go on. The coins go on too, and the answer stays honest.
next-new = Begin a new experiment
next-single = Do a single minute
next-calendar = Back to the calendar

## Sessions

history-title = Your sessions
history-lead = Each line is one time. No points are counted. Skipping is fine.
history-empty = No sessions yet.
history-waiting =
    { $count ->
        [one] 1 session is still in this browser. Rekmaat takes it over later.
       *[other] { $count } sessions are still in this browser. Rekmaat takes them over later.
    }
history-no-answer = no answer
history-held = { $held } of { $planned } s
history-stopped = Stopped: { $reason }
arm-stretch = Stretch
arm-control = Without stretching

## Settings

settings-title = Settings
protocol-title = Programme
protocol-lead = A programme says how long, how often and where it comes from.
dose-hold = { $seconds } seconds
dose-times = { $times } times in a row
dose-day =
    { $sessions ->
        [one] once a day
       *[other] { $sessions } times a day
    }
source = Source: { $source }
source-verified = source checked
source-unverified = source not checked
source-not_found = source not found
source-own = own choice
review-not_reviewed = not reviewed by a doctor or physiotherapist yet
review-reviewed = reviewed by a doctor or physiotherapist
conditions-title = The opening questions
conditions-lead = Has something changed? Then answer them again.
data-title = Your data
data-lead = Everything is on this device. Nothing leaves it.
export = Download everything (zip)
erase = Erase everything
erase-sure = Erase everything? This cannot be undone.
erase-yes = Yes, erase everything
erase-no = No, keep everything
erased = Erased:
removed-people = { $count } × language, country and programme
removed-screenings = { $count } × the opening questions
removed-check_ins = { $count } × “anything new?”
removed-professionals = { $count } × what a doctor or physio said
removed-sessions =
    { $count ->
        [one] 1 session
       *[other] { $count } sessions
    }
removed-holds = { $count } × a hold
removed-ratings = { $count } × an answer before or after
removed-adverse_events = { $count } × pain or something new
removed-experiments =
    { $count ->
        [one] 1 experiment
       *[other] { $count } experiments
    }
removed-openings = { $count } × a minute of an experiment
removed-own_noise = { $count } × two numbers with nothing in between
removed-experiment_log = { $count } × something that happened to an experiment
removed-other = { $count } × { $what }
about-title = About Rekmaat
intended-purpose = Rekmaat helps adults do a short standing movement exercise and keep their own notes. It is not intended to diagnose, prevent, monitor, predict or treat disease, injury or disability, and its results must not be used for treatment decisions.
about-review = The exercise, the questions and the texts have not been reviewed by a doctor or physiotherapist yet.
about-licence = Rekmaat { $version }. Free software under the Apache-2.0 licence.
about-font = Font: Rekmaat Hyperlegible, made from Atkinson Hyperlegible Next (Braille Institute), licence OFL-1.1.

## The minute: what the voice says too, and what changed

session-done = Done. That was it.
pause-how = Tap to go on
changed-not-kept = This browser keeps nothing. Leave this window open.
changed-frozen = The screen was off for a while. The minute waited for you.
changed-no-sound = There is no sound. Follow what is written here.
changed-no-voice = This device has no voice in your language. You hear tones.
changed-voice-lost = The voice of this device stopped. You now hear something else.
changed-may-sleep = This device may turn the screen off. The minute goes on.
changed-away = Rekmaat does not answer right now. The minute goes on and stays in this browser.

## Without the program

offline-ready = Rekmaat is not running now. You can do this minute: it is saved later.
offline-asks = Before your next minute, Rekmaat asks you something first. So the program must run.
offline-experiment = For the minutes of your experiment, Rekmaat must run: it draws the lots.
offline-unknown = What this needs is not in this browser. So Rekmaat must run.
offline-refused = Rekmaat did not accept a session. It is still in this browser.

## A minute for a group

class-title = A minute with a group
class-lead = Read this aloud first, or show it. Begin only after that.
class-free-title = Nobody has to join
class-free = Nobody has to join in. Nobody has to say why. Sitting is always fine.
class-urgent-title = Any of these? Do not join: call
class-ask-title = Ask your doctor first
class-ask-lead = Does one of these apply to you, or are you in doubt? Do not join now. Ask your doctor or physiotherapist first.
class-stop-title = When to stop
class-about-title = What this is
class-nothing-kept = Nothing is kept here: no name, no count, no answer.
class-choose = What will you do?
class-dose = { $times } times { $seconds } seconds
class-repetitions = How many times in a row? The protocol names no number.
class-sound = With or without sound?
class-aloud = With sound
class-aloud-told = A voice, or else tones.
class-discreet = Discreet
class-discreet-told = No voice and no tones. Everything is on the screen.
class-sound-how = How loud, and with which voice?
class-begin = Begin the minute
class-full = Full screen
class-window = Normal window
class-form = { $posture ->
        [seated] Seated
       *[standing] Standing
    }
class-stop = Stop
class-stop-yourself = Pain, tingling or dizzy? Just stop. You do not have to say anything.
class-done = Done. Come back slowly.
class-stopped = Stopped. Come back slowly.
class-one-minute = One minute does not tell whether it works. Not even when it feels good.
class-find-out = Do you want to know? Everybody can find out for themselves, on a device of their own with Rekmaat. There you compare minutes with a stretch and minutes without.
class-again = Once more
class-close = Close
class-leave = To Rekmaat for one person
class-unreachable = Start the program rekmaat again. Then try once more.
class-entry-title = For a group
class-entry-lead = One large timer with a figure, for a break with your team or a lesson. Without names.
class-entry = Open the minute for a group

## Sound

sound-title = Sound
sound-now = You now hear:
sound-voice = The voice of this device
sound-clips = Recorded words
sound-tones = Tones
sound-silent = Nothing
sound-volume = How loud?
sound-mute = Sound off
sound-tones-only = Tones only
sound-try = Try it
sound-close = Close
sound-about = All you hear is on the screen too. No text is sent away: the voice is inside this device, or was recorded beforehand by a computer.

## The steps and the mistakes as pictures

howto-right = Like this
howto-wrong = Not like this

## The step card on paper

card-lead = Step card, one A4:
card-pdf = as PDF
card-others = Step cards without a protocol
card-others-lead = For these exercises Rekmaat gives no numbers. Write them on the card, preferably with your therapist.
