# "rekmaat trial allocate", "open" and "check": who gets what, sealed beforehand.

# What was drawn

allocated-parallel = { $people ->
        [one] One person gets
       *[other] { NUMBER($people) } people each get
    } one arm out of { $arms }; the control is { $control }.
allocated-crossover = { $people ->
        [one] One person gets
       *[other] { NUMBER($people) } people each get
    } all arms ({ $arms }) in an order of a Williams design; the control is { $control }.
allocated-strata = There are { $strata } groups of people (strata). Each has as many envelopes, { NUMBER($envelopes) } in all, because nobody knows how many people of each will come.
allocated-enrolment = For those who enrol people: the folder { $folder }, with sealed envelopes and a log.
allocated-concealed = For one person who enrols nobody: the folder { $folder }, with the whole list ({ $list }) and a code for each envelope.
allocated-apart = Take the two folders apart now. An envelope cannot be read without its code, but whoever has the list knows everything.
allocated-fingerprint = Fingerprint of { $file } (SHA-256): { $hash }
allocated-register = Register this fingerprint before the first person. It shows later that nobody changed the list.

allocation-seed-short = Such a short seed can be guessed, and whoever guesses it knows the whole list.
    .remedy = Leave --seed out and a long one is drawn. It is kept in the list.
allocation-one-size = All blocks have { $size } people. Whoever sees what was opened can foresee the last of each block.
    .remedy = Give several sizes with --blocks, or leave it out.
allocation-uneven = The last block may be cut off by the last person. { $design ->
        [crossover] So at the end an order may have up to { $most } people more or fewer than its share.
       *[parallel] So at the end an arm may have up to { $most } people more or fewer than its share.
    }
    .remedy = If that matters, give one size that divides the number of people, with --blocks. It is easier to foresee.
allocation-list-beside = { $where }: the list still lies beside the envelopes, so whoever enrols can look.
    .remedy = Take this folder away, to somebody who enrols nobody.
allocation-full = { NUMBER($opened) } envelopes are open now, and { NUMBER($people) } people were planned.
    .remedy = Check whether anybody else should still be enrolled.

# What cannot be asked for

usage-people = --people must lie between 1 and { NUMBER($most) }{ $strata ->
        [one] {"."}
       *[other] {" "}with { $strata } strata.
    }
usage-seed = --seed must be a whole number from 0, below 2 to the power of { $bits }.
usage-strata = --strata: write what people are told apart by as sex=F,M, not as “{ $given }”.
usage-folder = { $folder } is there already and is no empty folder. It was left as it is. Choose a new one with --output.
usage-person = “{ $person }” cannot stand for a person here. Give the number or code under which the person takes part, such as P07: letters, digits, points and dashes. Never give a name.
usage-reason = --envelope and --reason go together: the next envelope needs neither, and another one needs both.
usage-reason-length = --reason must say why, in at most { $most } characters.
usage-hash = { $option } takes a fingerprint of 64 hexadecimal digits (0 to 9, a to f).
usage-table = { $file } exists already and was left as it is. Choose another name with --list, or add --force to overwrite it.

scheme-arms-count = --arms: { $count ->
        [one] 1 arm was given
       *[other] { $count } arms were given
    }, and a trial here has { $least } to { $most }. With more arms, too few people are left for each.
    .remedy = Choose the arms that matter most.
scheme-arm-name = --arms: “{ $arm }” cannot be the name of an arm.
    .remedy = Begin with a letter or a digit, and use no comma, semicolon, quotation mark or equals sign; at most { $most } characters.
scheme-arm-twice = --arms: “{ $arm }” is there twice.
    .remedy = Give every arm its own name; capitals make no difference.
scheme-control = --control: “{ $control }” is none of the arms ({ $arms }).
    .remedy = Say which of the arms is the control. Without a control nobody can tell what an arm does.
scheme-ratio-count = --ratio: { $count } numbers for { $arms } arms.
    .remedy = Give one number for each arm, in the order of the arms.
scheme-ratio-share = --ratio: every number must lie between 1 and { $most }.
    .remedy = Write two to one as 2 1.
scheme-ratio-crossover = --ratio: in a crossover everybody gets every arm, so there is no ratio.
    .remedy = Leave --ratio out.
scheme-no-blocks = --blocks: no size was given.
    .remedy = Give at least one.
scheme-block-parallel = --blocks: a block of { $size } cannot hold the arms in their ratio.
    .remedy = Take multiples of { $multiple }, up to { $most }.
scheme-block-crossover = --blocks: a block of { $size } cannot hold every order of the Williams design equally often.
    .remedy = Take multiples of { $multiple }, up to { $most }.
scheme-block-twice = --blocks: a size is there twice.
    .remedy = Give each size once.
scheme-factor-twice = --strata: “{ $factor }” is there twice.
    .remedy = Put all its levels together, such as sex=F,M.
scheme-factor-taken = --strata: “{ $factor }” is the name of a column of the table already.
    .remedy = Choose another name.
scheme-levels-few = --strata: “{ $factor }” has one level only, which tells nobody apart.
    .remedy = Give two levels or more, with commas between them.
scheme-factor-name = --strata: “{ $name }” cannot be the name of a stratum or a level.
    .remedy = Use letters, digits and low lines only; at most { $most } characters.
scheme-level-twice = --strata: “{ $level }” is there twice under { $factor }.
    .remedy = Give each level once; capitals make no difference.
scheme-strata-many = --strata: that makes { NUMBER($count) } strata, and { $most } is the most.
    .remedy = Leave out what matters least. Few people in each stratum balance nothing.

# An envelope that was opened

opened-arm = Person { $person } gets: { $allocation } (envelope { $envelope }).
opened-sequence = Person { $person } gets, in this order: { $allocation } (envelope { $envelope }).
opened-count = { $opened ->
        [one] { NUMBER($opened) } of { NUMBER($people) } people now has an envelope.
       *[other] { NUMBER($opened) } of { NUMBER($people) } people now have an envelope.
    }
opened-head = Fingerprint of the log now: { $hash }
opened-keep = Send this fingerprint to whoever keeps the codes. It shows later that no line was taken out of the log.

# An envelope that stays closed

opened-next = The next envelope for person { $person } is { $envelope }. Ask whoever keeps the codes for its code.
opened-next-head = Send along the fingerprint of the log: { $hash }

person-opened-before = { $where }: person { $person } has envelope { $envelope } already (entry { $entry }).
    .remedy = Nobody gets a second one. What is in the first, “rekmaat trial check” writes down with --list.
envelope-opened-before = { $where }: envelope { $envelope } was opened already (entry { $entry }).
    .remedy = Leave --envelope out for the next one.
envelope-none = { $where }: there is no such envelope; each stratum has { NUMBER($most) }.
    .remedy = Check the number and the stratum. If all are open, the trial is full.
envelope-out-of-turn = { $where }: it is not the turn of envelope { $envelope }; the next one is { $due }.
    .remedy = Leave --envelope out. If it must be this one, say why with --reason; the log keeps it.
envelope-code-wrong = { $where }: this code does not open this envelope.
    .remedy = Ask whoever keeps the codes for the code of exactly this envelope, and check every letter.
stratum-missing = { $where }: people are told apart here, and nothing was said of this person.
    .remedy = Add --stratum with one of: { $known }.
stratum-unknown = { $where }: “{ $stratum }” is no stratum of this trial.
    .remedy = Give one of: { $known }.
stratum-none = { $where }: this trial has no strata, so “{ $stratum }” means nothing.
    .remedy = Leave --stratum out.
log-in-use = { $where }: somebody else is opening an envelope right now.
    .remedy = Try again. If nobody is, an opening was cut off: remove this file, then run “rekmaat trial check”.

# What can be wrong with the files

allocation-no-folder = { $where }: there is no such folder.
    .remedy = Give the folder of those who enrol, with published.json in it.
allocation-unreadable = { $where }: this is no published allocation that is known here, or it was changed.
    .remedy = Use the file that “rekmaat trial allocate” wrote, or a newer Rekmaat.
allocation-field-wrong = { $where }: the field “{ $field }” cannot be right.
    .remedy = Use the file as it was made. A changed file is not believed.
allocation-list-unreadable = { $where }: this is no list that “rekmaat trial allocate” wrote, or it was changed.
    .remedy = Give the file list.json as it was made.
published-not-registered = { $where }: this is not the file that was registered; its fingerprint is another.
    .remedy = Find the file that was registered. What this one says is not believed.
envelope-missing = { $where }: this envelope is missing.
    .remedy = Find it, or a copy of it.
envelope-changed = { $where }: this envelope was changed after it was published.
    .remedy = Find out who changed it, and put back the one that was made.
envelope-of-another = { $where }: in the place of this envelope lies { $other }.
    .remedy = Find out who exchanged them, and put each back.
envelope-not-published = { $where }: this envelope was never published.
    .remedy = It belongs to no list. Find out where it comes from.
log-cut-off = { $where }: entry { $entry } is cut off in the middle.
    .remedy = Somebody changed the log, or a copy of it broke off. Find a whole copy.
log-line-unreadable = { $where }: entry { $entry } cannot be read, so it was changed.
    .remedy = Find out who changed it, and put back the log as it was.
log-beginning-missing = { $where }: the first entry was taken out or changed.
    .remedy = Find out who did it, and put back the log as it was.
log-of-another = { $where }: this log began with another published.json than the one beside it.
    .remedy = One of the two was changed or comes from another trial. Compare the fingerprint that was registered.
log-entries-missing = { $where }: { $count ->
        [one] entry { $first } was
       *[other] entries { $first } to { $last } were
    } taken out.
    .remedy = Find out who did it, and put back the log as it was.
log-entry-out-of-place = { $where }: entry { $entry } stands in line { $line }, where it does not belong.
    .remedy = Find out who changed the log, and put it back as it was.
log-entry-changed = { $where }: entry { $entry } was changed after entry { $next } was written.
    .remedy = Find out who changed it, and put back the log as it was.
log-opening-wrong = { $where }: entry { $entry } says something else than envelope { $envelope } holds.
    .remedy = The entry was changed. Open the envelope again with the code from the list.
log-envelope-twice = { $where }: entry { $entry } opens the envelope that entry { $other } opened already.
    .remedy = Rekmaat never writes that. Find out who did.
log-person-twice = { $where }: the person of entry { $entry } has an envelope already, by entry { $other }.
    .remedy = Rekmaat never writes that. Find out who did.
log-out-of-turn = { $where }: entry { $entry } opens an envelope out of turn, without a reason; number { $due } was next.
    .remedy = Rekmaat never writes that. An entry may have been taken out.
log-reason-given = { $where }: entry { $entry } opened envelope { $envelope } out of turn; the reason given: “{ $reason }”.
    .remedy = Say so in the report of the trial.
log-clock-backwards = { $where }: entry { $entry } has an earlier time than the one before it.
    .remedy = The clock of the computer was set back. Write down why.
log-head-unknown = { $where }: no entry has the fingerprint that was noted; the log has { NUMBER($entries) } entries now.
    .remedy = An entry was changed, or the last ones were taken out. Find a copy of that time.
list-not-published = { $where }: this is not the list whose fingerprint was published.
    .remedy = Find the list as it was made. What this one says is not believed.
list-of-another = { $where }: this list is about other people or arms than what was published.
    .remedy = Find the list of this trial.
list-not-drawn = { $where }: for envelope { $envelope } the seed gives something else than the list says.
    .remedy = This list was not drawn by lot as it claims. Do not trust it.
list-envelope-differs = { $where }: envelope { $envelope } holds something else than the list says.
    .remedy = Do not trust this list or its envelopes.

# What fits

checked-envelopes = { $envelopes ->
        [one] The one envelope is
       *[other] All { NUMBER($envelopes) } envelopes are
    } as published.
checked-log = { $opened ->
        [0] The lines of the log fit together. No envelope was opened yet.
        [one] The lines of the log fit together. One envelope was opened, and it holds what the log says.
       *[other] The lines of the log fit together. { NUMBER($opened) } envelopes were opened, and they hold what the log says.
    }
checked-published = Fingerprint of { $file } (SHA-256): { $hash }. Compare it with the one that was registered, or give that with --registered.
checked-registered = { $file } is the file that was registered.
checked-head = Fingerprint of the log now: { $hash }. Without a fingerprint noted elsewhere this shows only that the lines fit together; somebody could have written them anew, or taken the last ones out. Give a noted one with --head.
checked-kept = Up to entry { $entry } the log is as it was when the fingerprint was noted; { $later ->
        [0] nothing
        [one] one entry
       *[other] { NUMBER($later) } entries
    } came later.
checked-list = The list is the one that was published, and drawn again from its seed it is the same.
checked-table = Written to { $file }: { $people ->
        [one] one person
       *[other] { NUMBER($people) } people
    }.
