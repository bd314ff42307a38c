## The step card: one A4 for the wall or to take home

card-window = Stappenkaart: { $exercise }
card-hint = Druk dit blad af op A4, staand. Kleur is niet nodig.
card-steps = Zo doe je het
card-mistakes = Niet zo
card-dose-times = keer
card-dose-seconds = { $count ->
    [one] seconde vasthouden
   *[other] seconden vasthouden
}
card-dose-a-day = keer per dag
card-dose-days = { $count ->
    [one] dag
   *[other] dagen
}
card-decimal = ,
card-rest = Rust { $seconds } seconden tussen twee keer.
card-stop = Stop meteen
card-urgent = Een van deze? Rek niet.
card-ask = Een van deze? Vraag eerst { $gp } of { $physio }.
card-pen-notes = Afspraken
card-pen-therapist = Naam therapeut
card-pen-date = Datum
card-exercise = Stappen: versie { $version } ({ $status }).
card-protocol = Schema: { $name }, versie { $version }. { $source } ({ $status }).
card-reviewed = Het schema is nagekeken door { $by }.
card-version = Gemaakt met Rekmaat { $version }.
