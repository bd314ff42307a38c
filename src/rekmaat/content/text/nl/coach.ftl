# De minuut in een terminal, als ondertitels en als film. Om te laten zien: niemands sessie, niets wordt bewaard.

coach-dose =
    { $times ->
        [one] 1 keer { $seconds } seconden
       *[other] { $times } keer { $seconds } seconden
    }
coach-kind-control = zonder rek
coach-read-first = Lees dit eerst.
coach-stop-when = Wanneer je stopt
coach-nobodys = Dit laat de oefening zien. Het kent jou niet. Er wordt niets bewaard.
coach-enter = Enter: begin. q: stop.
coach-keys = Een toets: pauze. q of Esc: stop.
coach-keys-paused = Een toets: verder. q of Esc: stop.
coach-note-start = De minuut begint op { $time }.

coach-steps = Zo doe je het
coach-mistakes = Doe dit niet
coach-wrong = Niet zo
coach-made = Gemaakt met Rekmaat { $version }.

coach-vtt-written =
    { $count ->
        [one] Ondertitels geschreven: { $file } (1 tekst). De minuut begint op { $time }.
       *[other] Ondertitels geschreven: { $file } ({ $count } teksten). De minuut begint op { $time }.
    }
coach-film-written = Film geschreven: { $file } ({ $time } minuten, { $mb } MB). De minuut begint op { $start }.
coach-card-written = Stappenkaart geschreven: { $file }
coach-film-silent = Er is geen stem bij: de opnames van de woorden zijn er niet allemaal.

usage-coach-repetitions = Schema { $protocol } zegt zelf hoe vaak. Laat --repetitions weg.
usage-coach-needs-times = Schema { $protocol } zegt niet hoe vaak achter elkaar. Voeg dat toe, zoals --repetitions 3.
usage-coach-needs-therapist = Schema { $protocol } noemt geen getallen. Een therapeut moet die eerst instellen. Een kaart om in te vullen kan wel: --card kaart.pdf.
usage-coach-range = --repetitions moet een heel getal zijn van { $least } tot en met { $most }.
usage-coach-vtt = { $file } eindigt niet op .vtt. Ondertitels zijn een WebVTT-bestand, zoals minuut.vtt.
usage-coach-film = { $file } eindigt niet op .mp4 of .gif. Een film is een van die twee.
usage-coach-card = Een stappenkaart is er van het schema zelf. Laat --control en --seated weg.
usage-coach-exercise = --exercise hoort bij --card. Voeg --card kaart.pdf toe, of laat --exercise weg.
