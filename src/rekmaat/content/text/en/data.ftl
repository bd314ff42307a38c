# Your own data: take it along, bring it back, copy it, erase it.

count-people = { $count } × language, country and programme
count-screenings = { $count } × the opening questions
count-professionals = { $count } × what a doctor or physiotherapist said
count-check_ins = { $count } × “anything new?”
count-sessions =
    { $count ->
        [one] 1 session
       *[other] { $count } sessions
    }
count-holds =
    { $count ->
        [one] 1 hold
       *[other] { $count } holds
    }
count-ratings =
    { $count ->
        [one] 1 answer about how your back felt
       *[other] { $count } answers about how your back felt
    }
count-adverse_events =
    { $count ->
        [one] 1 note of pain or something new
       *[other] { $count } notes of pain or something new
    }
count-experiments =
    { $count ->
        [one] 1 experiment
       *[other] { $count } experiments
    }
count-openings =
    { $count ->
        [one] 1 minute of an experiment
       *[other] { $count } minutes of an experiment
    }
count-own_noise = { $count } × two numbers with nothing in between
count-experiment_log =
    { $count ->
        [one] 1 event of an experiment
       *[other] { $count } events of an experiment
    }
count-nothing = nothing

exported = Everything is now in { $file }:
exported-note = Read README.txt in that file first. Keep the file private: it says how you are.
imported = Brought back from { $file }:
import-skipped = This was here already and was left as it is:
backed-up = The copy is in { $file }:
erase-what = This will be erased from { $home }:
erase-sure = Erase everything? There is no way back. Type { $yes } to erase:
erase-yes = yes
erase-not = Nothing was erased.
erase-unasked = Nobody can answer here, so nothing was erased. Give --yes to erase without a question.
erase-nothing = There is nothing to erase in { $home }.
erased = Erased:
erased-note = Copies you made yourself are still where you keep them. So are your own programmes.

archive-unreadable = { $file } does not open ({ $reason }).
    .remedy = Check the name, and whether you may read the file.
archive-too-large = This file is larger than { $most_mb } MB. An archive of Rekmaat is never that large.
    .remedy = Check that this is the right file.
archive-not-zip = This is no zip file, or it is damaged.
    .remedy = Copy the file again from where you keep it.
archive-foreign = This zip file is no archive of Rekmaat.
    .remedy = Give a file that “rekmaat export” made.
archive-newer = A newer Rekmaat made this archive (format { $found }; this one knows format { $known }).
    .remedy = Update Rekmaat and try again.
archive-damaged = { $file } in this archive is damaged.
    .remedy = Copy the archive again from where you keep it.
archive-file-missing = { $file } is missing from this archive.
    .remedy = Give the archive as “rekmaat export” made it.
archive-file-changed = { $file } in this archive was changed after it was made.
    .remedy = Give the archive as “rekmaat export” made it. What you change in a table is not read back.
archive-field-wrong = In this archive the field { $field } is not right ({ $reason }).
    .remedy = Give the archive as “rekmaat export” made it.
archive-id-twice = In this archive { $id } stands twice.
    .remedy = Give the archive as “rekmaat export” made it.
archive-screening-missing = In this archive the opening questions { $id } are missing.
    .remedy = Give the archive as “rekmaat export” made it.
archive-experiment-wrong = In this archive the sessions of the experiment { $id } do not go with its plan.
    .remedy = Give the archive as “rekmaat export” made it.
archive-professional-wrong = For { $id }, what the doctor or physiotherapist said does not go with the questions.
    .remedy = Give the archive as “rekmaat export” made it.
archive-id-differs = Something else is kept here already under { $id } ({ $kind }). Nothing was brought back.
    .remedy = Bring the archive back into an empty folder, with --home.
archive-other-person = This archive is someone else's ({ $id }). Nothing was brought back.
    .remedy = Give everyone a folder of their own, with --home.
archive-does-not-fit = Something in this archive does not fit ({ $reason }).
    .remedy = Give the archive as “rekmaat export” made it.

readme =
    This is everything Rekmaat keeps about you on this device.
    .data-json = Everything, complete. This is the file Rekmaat reads back.
    .sheets = The same as tables, to look at in a spreadsheet. What you change in them is not read back.
    .person = Your language, your country and your programme.
    .screenings = Each time you answered the opening questions, with the outcome.
    .screening_answers = Your answers to those questions.
    .professionals = What a doctor or physiotherapist said: name, date and what was allowed.
    .check_ins = Your answers to “is anything new?”.
    .sessions = Every session, also when you stopped.
    .holds = How long you held each time, planned and real.
    .ratings = How your back felt, before and after.
    .adverse_events = What you told about pain or something new.
    .experiments = The plan of every experiment, with the secret behind the coins. Look at it only once the experiment is over.
    .openings = Every minute of an experiment, with your number before it. opened_at is the time of the place where you were.
    .own_noise = Two numbers with nothing in between.
    .experiment_log = What happened to an experiment: a look before the end, a pause, a stop.
    .experiment-files = A folder for each experiment. It holds the sessions (sessions.csv) and the plan with the order of the minutes (plan.json). Look inside only once the experiment is over.
    .check = To check an answer yourself: in that folder, type rekmaat experiment judge sessions.csv --plan plan.json
    .manifest = Checksums. They show Rekmaat whether the archive is whole.
    .times = Times are in UTC. A ' at the start of a text in a table is not part of it. It keeps a spreadsheet from running the text.
    .care = Keep this file private: it says how you are.
    .import = To bring it back: rekmaat import FILE
