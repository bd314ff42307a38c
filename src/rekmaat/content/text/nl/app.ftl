### De tekst van de app. Je-vorm, korte zinnen.

## Op elk scherm

skip = Naar de inhoud
language = Taal
nav = Waarheen
nav-today = Vandaag
nav-history = Sessies
nav-experiment = Werkt het?
nav-settings = Instellingen
foot-emergency = Spoed? Bel
foot-private = Alles blijft op dit apparaat. Geen account.
back = Terug
undo = Ongedaan maken
undo-tap = Per ongeluk getikt?
undo-answers = Per ongeluk op Klaar getikt?
done = Klaar
save = Bewaar
go-on = Verder
choose = Kies dit
chosen = Gekozen
try-again = Probeer opnieuw
before = Voor
after = Na

country = Waar ben je?
country-NL = Nederland
country-BE = België
country-other = Elders
country-missing = Kies eerst waar je bent.

notice-out-of-reach = Rekmaat geeft geen antwoord. Draait het nog? Je kunt het zo weer proberen.
notice-refused = Dat lukte niet. Er is niets veranderd. ({ $why })
notice-too_late = De tien seconden zijn voorbij. Je kunt de vragen wel opnieuw beantwoorden.
notice-not_cleared = Beantwoord eerst de vragen van het begin.
notice-protocol_incomplete = Dit schema zegt nog niet alles wat nodig is.
notice-elsewhere = De minuut loopt in een ander venster. Ga daar verder.
notice-not_clearable = Hier kan een toestemming niets aan veranderen.
notice-experiment_running = Er loopt al een experiment. Ga daarmee verder.
notice-experiment_not_running = Je experiment loopt nu niet. Er is niets veranderd.
notice-experiment_session_open = Er loopt al een minuut die je begon. Maak die af waar je begon. Kan dat niet meer? Een half uur na het begin kun je een nieuwe beginnen.
notice-experiment_protocol = Je koos een ander schema dan in je plan. Kies het schema van je plan, of stop het experiment.
notice-no_look_yet = Er valt nog niets te zien.
out-of-reach-title = Rekmaat geeft geen antwoord.
out-of-reach-lead = Start het programma rekmaat opnieuw. Wat je al deed, is niet weg.

## Eerste scherm en vragen

first-title = Werkt de bekkenrek bij jou?
first-lead = Eén minuut kan een verschil laten zien, geen oorzaak.
worse-again = Het werd erger. Rek niet verder. Beantwoord eerst deze vragen opnieuw. Blijft het erger? Bel je huisarts, fysio of kine.
figure-movement = De beweging
figure-right = Zo
figure-wrong = Niet te ver
figure-right-told = Een persoon van opzij. De handen liggen op het bekken, duimen naar voren. Het bekken schuift langzaam iets naar voren en weer terug. Hoofd en benen blijven recht.
figure-wrong-told = Niet zo: de rug buigt ver naar achteren.
none = Geen van deze
one-or-unsure = Eén ervan, of ik weet het niet
question-of = Vraag { $number } van { $total }
lean-told = Een persoon staat naast een stoel en leunt heel licht naar achteren.
answer-no = Nee
answer-yes = Ja
answer-unsure = Weet ik niet
answer-again = Beantwoord de vragen opnieuw
check-in-title = Is er iets nieuws?

## Niet rekken

doctor-title = Rek nu niet
doctor-lead = Bij een van je antwoorden moet er eerst iemand met je meekijken.
doctor-now = Wat je nu doet
doctor-ask = Vraag: mag ik staand mijn bekken iets naar voren schuiven, en dat even vasthouden?
keep-moving = Blijf gewoon bewegen, zoals je gewend bent.
doctor-call = Komt dit erbij? Wacht niet, bel.
doctor-have-one = Ik heb hier iets van
urgent-title = Rek niet. Bel.
urgent-heading =
    { $within ->
        [today] Rek niet. Bel vandaag.
       *[now] Rek niet. Bel nu.
    }
urgent-life = Levensgevaar?
urgent-say = Zeg dit aan de telefoon
urgent-say-feel = Wat je voelt, en sinds wanneer
urgent-say-pee = Of je gewoon kunt plassen
urgent-say-leg = Of je been of voet zwakker is
urgent-say-fall = Of je bent gevallen
urgent-wait = Tot je hulp hebt
urgent-wait-no-exercise = Doe deze oefening niet.
urgent-wait-someone = Vraag iemand om bij je te blijven, als dat kan.
urgent-wait-worse = Wordt het erger? Bel opnieuw.
professional-open = Mijn arts, fysio of kine zei dat het mag
professional-title = Wat zei je arts, fysio of kine?
professional-lead = Vul dit alleen in als iemand het echt tegen je zei. Je krijgt dan de aangepaste, rustige versie.
professional-name = Naam van je arts, fysio of kine
professional-date = Datum
professional-allowed = Wat mag je doen?
professional-adaptations = Wat moet anders?
adapt-small_range = Kleine beweging
adapt-short_hold = Kort vasthouden
adapt-support_hold = Een stoel of tafel vasthouden
adapt-someone_near = Er is iemand bij je
adapt-seated = Zittend
adapt-no_extension = Niet naar achteren buigen

## Voor de minuut

rule-low = helemaal niet
rule-high = het ergste denkbaar
before-title = Hoe gespannen voelt je onderrug nu?
before-how = Zo doe je het, en zo niet
before-mistakes = Niet doen
before-adapted = Zo is de minuut voor jou aangepast
before-control = Deze keer: stil blijven en ademen, zonder rek.
before-choose-control = Minuut zonder rek
before-choose-stretch = Toch met rek
extra-title = Nog een keer vandaag?
extra-lead =
    { $why ->
        [setback] Vandaag deed het pijn, of het werd erger. Rek vandaag liever niet meer.
       *[dose_done] { $done ->
            [one] Je deed het vandaag al 1 keer. Meer vraagt je schema niet voor één dag.
           *[other] Je deed het vandaag al { $done } keer. Meer vraagt je schema niet voor één dag.
        }
    } Waarom nog een keer?
extra-tense = Ik voel weer spanning
extra-compare = Ik wil vergelijken
extra-professional = Mijn arts, fysio of kine vroeg het
extra-other = Iets anders
extra-no = Nee, vandaag niet meer
no-plan-title = De minuut kan nog niet beginnen
no-plan-choose = Naar de schema's
needs-repetitions = Hoe vaak achter elkaar? Het schema noemt geen aantal. Twijfel je? Vraag het je therapeut.
needs-therapist = Dit schema noemt geen getallen. Een therapeut moet die eerst instellen.

## De minuut

session-title = De minuut
session-figure = De persoon doet de beweging voor
session-begins = Zo begint het
session-paused = Pauze
repetition-of = { $number } van { $total }
breathe-in = Adem in
breathe-out = Adem rustig uit
breathe-free = Adem gewoon door
pause = Pauze
resume = Verder
stop = Pijn? Stop
longer = 10 seconden erbij
enough = Genoeg voor deze keer
other-number = Toch geen { $number }
stopped-title = Gestopt. Kom rustig terug.
stopped-lead = Ga rustig staan of zitten. Wat je deed, telt mee zoals het was.
stopped-why = Waarom stopte je?
stop-sharp_pain = Scherpe pijn, of meer pijn
stop-leg_symptom = Pijn, tintelen of doof in bil of been
stop-dizzy = Duizelig
stop-interrupted = Ik werd gestoord
stop-other = Iets anders
stop-advice-sharp_pain = Je stopte door pijn. Rek vandaag niet meer.
stop-advice-leg_symptom = Je voelde iets in je bil of been. Doe de oefening niet meer. Beantwoord eerst de vragen opnieuw.
stop-advice-dizzy = Ga zitten en wacht tot het over is. Beantwoord daarna de vragen opnieuw.
stop-advice-interrupted = Je stopte eerder. Dat mag.
stop-advice-other = Je stopte eerder. Dat mag.

## Na de minuut

after-title = Hoe gespannen voelt je onderrug nu?
after-recovered = Je sessie werd onderbroken. Ze is niet weg. Je kunt hier verder.
felt-title = En vergeleken met net?
felt-better = Beter
felt-same = Gelijk
felt-worse = Erger
felt-unsure = Weet ik niet
after-missing = Kies een getal en een antwoord. Wil je dat niet? Dan kun je ook zonder verder.
done-without = Verder zonder antwoord
after-trouble = Het deed pijn, of ik voel iets nieuws
trouble-title = Wat voelde je?
trouble-pain = Het deed pijn
trouble-new_symptom = Ik voel iets nieuws
trouble-note = Wat wil je erover opschrijven? Dat hoeft niet.
trouble-missing = Kies één van de twee.

## Eén keer

result-title-ordinary = Eén keer zegt nog niets.
result-title-worse = Het werd erger. Rek vandaag niet meer.
result-title-trouble = Rek niet verder.
result-lead-lower =
    { $arm ->
        [control] Je gaf een { $before } en daarna een { $after }. Dat kan door stil blijven en ademen komen. Het kan ook vanzelf gaan.
       *[stretch] Je gaf een { $before } en daarna een { $after }. Dat kan door het rekken komen. Het kan ook door stil blijven, ademen of toeval komen.
    }
result-lead-same =
    { $arm ->
        [control] Je gaf twee keer een { $before }. Na één minuut zonder rek is dat niets bijzonders.
       *[stretch] Je gaf twee keer een { $before }. Eén keer zonder verschil zegt niet dat rekken bij jou niets doet.
    }
result-lead-higher = Je gaf een { $before } en daarna een { $after }. Dat kan van de minuut komen. Het kan ook toeval zijn. Doe het de volgende keer rustiger, of sla over.
result-lead-none = Je gaf geen getal na de minuut. Er valt dus niets te vergelijken. Dat is niet erg.
result-lead-worse = Je voelt je erger dan voor de minuut. Stop voor vandaag. Blijft het zo? Bel dan je huisarts, fysio of kine.
result-lead-trouble = Wat je voelde is opgeschreven. Vertrouw je het niet? Bel je huisarts.
result-lead-event = Beantwoord de vragen opnieuw voor je weer begint.
result-known = Dit weet je nu
result-unknown = Dit weet je nog niet
known-lower = Na deze minuut gaf je een lager getal.
known-same = Na deze minuut gaf je hetzelfde getal.
known-higher = Na deze minuut gaf je een hoger getal.
known-none = Voor deze minuut gaf je een { $before }.
known-felt-better = Je zegt dat je je beter voelt.
known-felt-same = Je zegt dat je je gelijk voelt.
known-felt-worse = Je zegt dat je je erger voelt.
known-felt-unsure = Je weet niet of je je anders voelt.
known-held =
    { $arm ->
        [control] De minuut is gedaan: { $times } keer { $each } seconden stil.
       *[stretch] De oefening is gedaan: { $times } keer { $each } seconden.
    }
known-held-part =
    { $arm ->
        [control] Je bleef { $held } van de { $planned } seconden stil.
       *[stretch] Je hield { $held } van de { $planned } seconden vast.
    }
unknown-floor = Of het lager kan: je begon al bij { $before }.
unknown-swing = Hoeveel je getal vanzelf op en neer gaat.
unknown-cause =
    { $arm ->
        [control] Of rekken iets anders doet dan stil blijven en ademen.
       *[stretch] Of het door het rekken zelf komt. Daarvoor is er ook de minuut zonder rek.
    }
movement-first = In beweging blijven, zoals wandelen, blijft het eerste advies. Rekken is een extra.
setback-emergency = Heftig of plots? Bel
setback-noted = Wat je opschreef
setback-held =
    { $arm ->
        [control] { $held } van { $planned } seconden stil gebleven.
       *[stretch] { $held } van { $planned } seconden vastgehouden.
    }
rule-told = Op de schaal van 0 tot 10: voor { $before }, na { $after }.
rule-told-before = Op de schaal van 0 tot 10: voor { $before }, na geen antwoord.
delivery-waiting = Bewaard in deze browser. Rekmaat op dit apparaat neemt het zo over.
delivery-saved = Bewaard.
delivery-refused = Rekmaat nam deze sessie niet aan. Ze staat nog in deze browser.
delivery-unkept = Deze browser bewaart niets. Laat dit venster open tot hier “Bewaard” staat.

## Het experiment: het plan

find-out = Zoek uit of het bij mij werkt
plan-title = Werkt het bij jou? Zoek het uit.
plan-lead = Twee soorten minuten; een munt beslist welke eerst komt. Daarna één eerlijk antwoord.
plan-how = Zo gaat het
plan-how-kinds = Er is een minuut met rek en een minuut zonder rek. Verder zijn ze gelijk.
plan-how-coin = Twee minuten vormen een paar. Een munt beslist welke van de twee eerst komt.
plan-how-number = Je geeft eerst je getal. Pas daarna zie je welke minuut het is.
plan-how-counts = Vanaf dan telt die minuut mee, ook als je stopt.
plan-how-skip = Overslaan mag. Je hoeft niets in te halen.
plan-how-answer = Het antwoord kan ook zijn: nog niet te zeggen.
plan-make = Maak mijn plan
plan-step = Stap { $number } van { $total }
long-title = Heb je al meer dan twaalf weken klachten?
long-lead = Dan heeft een eerlijk antwoord meer tijd nodig. Je plan duurt dan 28 dagen.
times-title = Wanneer past een minuut in je dag?
times-lead = Kies waar je een minuut aan vastmaakt. Een ander moment mag ook altijd.
times-missing = Kies minstens één moment en geef elk moment een eigen tijd.
times-at = Hoe laat?
anchor-morning = Ochtend
anchor-lunch = Lunch
anchor-after_work = Na werk
days-title = Hoelang doe je mee?
days-count =
    { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }
days-load =
    { $sessions ->
        [one] 1 minuut
       *[other] { $sessions } minuten
    }
days-tells = Is het verschil gemiddeld { $effect } punten of meer? Dan ziet dit plan dat in 8 van de 10 gevallen.
days-tells-none = Dit plan is te klein: het kan geen enkel verschil van toeval scheiden.
days-three = Drie dagen zijn te kort. Ze zeggen nooit: “het werkt”.
days-long = Bij klachten van meer dan twaalf weken duurt het plan 28 dagen. Eerder komt er geen antwoord.
expect-title =
    { $arm ->
        [control] Hoeveel verwacht je van de minuut zonder rek?
       *[stretch] Hoeveel verwacht je van de minuut met rek?
    }
expect-how-stretch = Je handen liggen op je bekken. Je schuift je bekken langzaam iets naar voren. Zo blijf je even en ademt rustig door.
expect-how-control = Je handen liggen op je bekken. Je beweegt niet. Zo blijf je even lang en ademt net zo rustig door.
expect-figure-stretch = De minuut met rek: het bekken schuift iets naar voren.
expect-figure-control = De minuut zonder rek: het bekken blijft waar het is.
expect-low = het helpt niets
expect-high = alle spanning gaat weg
expect-why = Er is geen goed getal. Het staat straks naast je antwoord.
fixed-title = Je plan staat vast.
fixed-lead = { $days } dagen, samen { $sessions } minuten. Dat zijn { $pairs } paren.
fixed-print = Vingerafdruk van je plan
fixed-why = Deze code past alleen bij dit plan met deze munten. Na afloop zie je ook het geheim achter de munten. Dan kan iedereen nagaan dat er niets is veranderd.
fixed-next = Verder

## Het experiment: vanzelf op en neer

noise-lead = Eerst: hoeveel wisselt je getal vanzelf? Geef een getal, doe een minuut niets, geef er nog een.
noise-skip = Sla over
noise-loses = Sla je over? Dan weet je antwoord niet hoeveel je getal vanzelf wisselt.
noise-quiet = Doe een minuut niets.
noise-quiet-lead = Blijf zoals je nu staat of zit. Het scherm blijft aan.
noise-count = Nog { $seconds } seconden
noise-again = Kijk niet terug. Welk getal is het nu?
noise-open = Meet hoeveel je getal vanzelf wisselt

## Het experiment: de kalender

calendar-title = Mijn experiment
calendar-day = Dag { $day } van { $days }.
calendar-before-start = Je eerste minuut begint dag 1.
calendar-beyond = Dag { $day }. Je gaat door na je plan.
calendar-sum = Gedaan: { $done }. Overgeslagen: { $skipped }. Gestopt: { $stopped }.
calendar-skip = Overslaan mag. Je hoeft niets in te halen.
calendar-saved = Opgeschreven. Eén minuut zegt nog niets.
calendar-week = Week { $number }
calendar-today = vandaag
calendar-day-short = Dag
calendar-key = Wat de tekens betekenen
slot-done = gedaan
slot-stopped = gestopt
slot-unfinished = niet af
slot-skipped = overgeslagen
slot-to_come = nog niet
calendar-next = { $anchor ->
        [morning] Minuut van de ochtend
        [lunch] Minuut van de lunch
       *[after_work] Minuut van na het werk
    }
calendar-next-any = Volgende minuut
calendar-enough = Vandaag is klaar. Tot de volgende keer.
answer-comes = Hoe het antwoord komt
answer-comes-ordinary = Na elk paar rekent Rekmaat mee. Is het verschil duidelijk groter dan toeval meestal geeft? Dan zie je het meteen. Anders komt het antwoord na dag { $days }.
answer-comes-long_term = Het antwoord komt na dag { $days }, niet eerder.
answer-comes-three = Drie dagen zeggen nooit “het werkt”. Je ziet na dag { $days } wat ze wel zeggen.
answer-there = Er is een antwoord.
answer-open = Bekijk het antwoord
look-open = Kijk eerder
look-sure = Eerder kijken wordt opgeschreven. Het staat straks op je bladzijde. Toch kijken?
look-yes = Ja, laat zien
look-no = Nee, ik wacht
end-open = Stop het experiment
end-sure = Wil je het experiment stoppen? Wat je deed, blijft bewaard.
end-note = Waarom stop je? Dat hoeft niet.
end-yes = Ja, stop
end-no = Nee, ga door
reminders-title = Herinneringen
reminders-lead = Er staat alleen “Pauze”. Niemand ziet waarvoor.
reminders-file = Download voor je agenda
reminders-browser = Herinner me in deze browser
reminders-on = Aan, zonder geluid. Alleen zolang Rekmaat open staat.
reminders-off = Zet uit
reminders-denied = Deze browser laat geen meldingen toe.
reminder-title = Pauze

## Het experiment: een minuut

paired-lead = Met rek of zonder rek? De munt heeft beslist. Je ziet het na je getal.
paired-confirm = Bewaar { $number } en toon de minuut
paired-confirm-none = Bewaar en toon de minuut
paired-stays = Daarna staat het getal vast.
paired-missing = Kies eerst een getal.
paired-locked = Je gaf een { $number }. Dat getal staat vast.
paired-locked-lead = Rekmaat gaf geen antwoord. Misschien is je getal al bewaard. Ga hiermee verder.
paired-locked-go = Ga verder met { $number }
kind-told =
    { $arm ->
        [control] Deze minuut: zonder rek
       *[stretch] Deze minuut: met rek
    }
tags-open = Meer opschrijven? Hoeft niet.
tags-stress = Hoeveel stress heb je nu, van 0 tot 10?
tags-painkiller = Nam je vandaag een pijnstiller?
tags-after_running = Heb je net hardgelopen?
tags-none = Geen antwoord
hour-title = Is het nu nog erger dan voor die minuut?
hour-lead = Na een minuut zei je: erger. Dat is meer dan een uur geleden.

## Het experiment: pauze en stop

held-title = Het voelde twee keer erger. Rust eerst.
held-lead = Je experiment staat even stil. Wat je deed, blijft bewaard.
held-what = Wat is er gebeurd?
held-note = Schrijf op wat je wilt. Dat hoeft niet.
held-go-on = Ga door met het experiment
held-may = Je antwoorden laten het toe. Doorgaan hoeft niet.
ended-title =
    { $cause ->
        [two_points_up] Je getal ging twee punten omhoog. Het experiment stopt.
        [still_worse] Na een uur was het nog erger. Het experiment stopt.
        [worse] Na rekken ging het slechter dan zonder rek. Het experiment stopt.
       *[other] Je experiment is gestopt.
    }
ended-lead = Rek niet meer.
ended-call = Blijft het erger? Bel { $doctor }. Is die dicht? Bel { $after }.
ended-what = Wat je nu doet
ended-see = Bekijk wat er is opgeschreven

## Het experiment: het antwoord

answer-title = Het antwoord
answer-when =
    { $days ->
        [one] Na 1 dag en { $sessions } minuten
       *[other] Na { $days } dagen en { $sessions } minuten
    }
answer-felt = Voel je je na afloop beter?
answer-cause = Komt dat door het rekken zelf?
answer-stopped = Rek niet meer. Bel je huisarts, fysio of kine.
plot-title = Met rek naast zonder rek
plot-none = geen verschil
plot-left = ← zonder rek hielp meer
plot-right = rekken hielp meer →
plot-told = { $pairs } paren. Gemiddeld { $mean } punt, tussen { $low } en { $high }. Boven nul was het getal na rekken lager.
plot-told-few = { $pairs } paren op een lijn. Boven nul was het getal na rekken lager.
plot-empty = Er is nog geen heel paar.
numbers-open = Bekijk de getallen
numbers-pair = Paar
numbers-days = Dag
numbers-days-two = { $first } en { $second }
numbers-lower = Zoveel punten lager na rekken
numbers-caption = Verschil per paar
felt-table = Hoe je je erna voelde
felt-minute = Minuut
felt-none = Geen antwoord
chance-title = Kan dit toeval zijn?
chance-told = { $count } van de 1000 stippen zijn groot en geel.
more-numbers = Meer getallen
more-effect = Gemiddeld verschil in punten (onder nul is lager na rekken)
more-interval = Daar ligt het echte verschil waarschijnlijk (95 van de 100 keer)
more-anytime = Hetzelfde, hoe vaak je ook kijkt
more-detectable = Kleinste verschil dat te zien was
more-chance = Kans dat toeval dit geeft
more-benefit = Kans op een verschil dat ertoe doet
more-chance-least = minder dan { $percent }
more-chance-most = meer dan { $percent }
more-range = van { $low } tot { $high }
looks-told =
    { $count ->
        [one] Je keek 1 keer voor het einde.
       *[other] Je keek { $count } keer voor het einde.
    }
findings-title = Let op
check-title = Ga het zelf na
check-print = Vingerafdruk, getoond voor de start
check-seed = Geheim achter de munten
check-how = Neem SHA-256 van “{ $seed }:1” voor paar 1, met “:2” voor paar 2, enzovoort. Is het tweede teken oneven (1, 3, 5, 7, 9, b, d, f)? Dan kwam de rek eerst.
check-do = Reken het hier na
check-fits = Nagerekend: alle { $sessions } minuten passen bij het geheim.
check-differs = Nagerekend: minuut { $number } past niet bij het geheim.
earlier-title = Eerdere experimenten
next-title = En nu?
next-print = Print voor je fysio of kine
next-pdf = Als PDF
next-go-on = Ga door met dit experiment
next-go-on-lead = Doorgaan mag. De munten gaan verder en het antwoord blijft eerlijk.
next-new = Begin een nieuw experiment
next-single = Doe een losse minuut
next-calendar = Terug naar de kalender

## Sessies

history-title = Je sessies
history-lead = Elke regel is één keer. Er worden geen punten geteld. Overslaan mag.
history-empty = Nog geen sessies.
history-waiting =
    { $count ->
        [one] 1 sessie staat nog in deze browser. Rekmaat neemt die later over.
       *[other] { $count } sessies staan nog in deze browser. Rekmaat neemt die later over.
    }
history-no-answer = geen antwoord
history-held = { $held } van { $planned } s
history-stopped = Gestopt: { $reason }
arm-stretch = Rekken
arm-control = Zonder rek

## Instellingen

settings-title = Instellingen
protocol-title = Schema
protocol-lead = Een schema zegt hoe lang, hoe vaak en waar het vandaan komt.
dose-hold = { $seconds } seconden
dose-times = { $times } keer achter elkaar
dose-day = { $sessions } keer per dag
source = Bron: { $source }
source-verified = bron nagekeken
source-unverified = bron niet gecontroleerd
source-not_found = bron niet gevonden
source-own = eigen keuze
review-not_reviewed = nog niet nagekeken door een arts of fysiotherapeut
review-reviewed = nagekeken door een arts of fysiotherapeut
conditions-title = De vragen van het begin
conditions-lead = Is er iets veranderd? Beantwoord ze dan opnieuw.
data-title = Je gegevens
data-lead = Alles staat op dit apparaat. Er gaat niets naar buiten.
export = Download alles (zip)
erase = Wis alles
erase-sure = Alles wissen? Dat kun je niet ongedaan maken.
erase-yes = Ja, wis alles
erase-no = Nee, bewaar alles
erased = Gewist:
removed-people = { $count } keer taal, land en schema
removed-screenings = { $count } keer de vragen van het begin
removed-check_ins = { $count } keer “iets nieuws?”
removed-professionals = { $count } keer wat een arts, fysio of kine zei
removed-sessions =
    { $count ->
        [one] 1 sessie
       *[other] { $count } sessies
    }
removed-holds = { $count } keer vasthouden
removed-ratings = { $count } antwoorden voor en na
removed-adverse_events = { $count } keer pijn of iets nieuws
removed-experiments =
    { $count ->
        [one] 1 experiment
       *[other] { $count } experimenten
    }
removed-openings = { $count } keer een minuut van een experiment
removed-own_noise = { $count } keer twee getallen met niets ertussen
removed-experiment_log = { $count } keer iets dat met een experiment gebeurde
removed-other = { $count } × { $what }
about-title = Over Rekmaat
intended-purpose = Rekmaat helpt volwassenen een korte staande oefening te doen en hun eigen aantekeningen bij te houden. Het is niet bedoeld om ziekte, letsel of een beperking vast te stellen, te voorkomen, te volgen, te voorspellen of te behandelen. De uitkomsten mogen niet worden gebruikt om over een behandeling te beslissen.
about-review = De oefening, de vragen en de teksten zijn nog niet nagekeken door een arts of fysiotherapeut.
about-licence = Rekmaat { $version }. Vrije software onder de licentie Apache-2.0.
about-font = Lettertype: Rekmaat Hyperlegible, gemaakt van Atkinson Hyperlegible Next (Braille Institute), licentie OFL-1.1.

## De minuut: wat de stem ook zegt, en wat er veranderde

session-done = Klaar. Dat was het.
pause-how = Tik om verder te gaan
changed-not-kept = Deze browser bewaart niets. Laat dit venster open.
changed-frozen = Het scherm stond even uit. De minuut wachtte op je.
changed-no-sound = Er komt geen geluid. Volg wat hier staat.
changed-no-voice = Dit apparaat heeft geen stem in jouw taal. Je hoort tonen.
changed-voice-lost = De stem van dit apparaat viel weg. Je hoort nu iets anders.
changed-may-sleep = Dit apparaat laat het scherm misschien uitgaan. De minuut loopt door.
changed-away = Rekmaat geeft even geen antwoord. De minuut gaat door en blijft in deze browser.

## Without the program

offline-ready = Rekmaat draait nu niet. Deze minuut kan wel: ze wordt later bewaard.
offline-asks = Voor je volgende minuut vraagt Rekmaat je eerst iets. Daarom moet het programma draaien.
offline-experiment = Voor de minuten van je experiment moet Rekmaat draaien: daar wordt geloot.
offline-unknown = Wat hiervoor nodig is, staat niet in deze browser. Daarom moet Rekmaat draaien.
offline-refused = Rekmaat nam een sessie niet aan. Ze staat nog in deze browser.

## Een minuut voor een groep

class-title = Een minuut met een groep
class-lead = Lees dit eerst voor, of laat het zien. Begin daarna pas.
class-free-title = Meedoen hoeft niet
class-free = Niemand hoeft mee te doen. Niemand hoeft te zeggen waarom. Zitten mag altijd.
class-urgent-title = Een van deze? Doe niet mee, maar bel
class-ask-title = Eerst je arts vragen
class-ask-lead = Geldt een van deze dingen voor jou, of twijfel je? Doe nu niet mee. Vraag het eerst je arts, fysio of kine.
class-stop-title = Wanneer je stopt
class-about-title = Wat dit is
class-nothing-kept = Hier wordt niets bewaard: geen naam, geen aantal, geen antwoord.
class-choose = Wat gaan jullie doen?
class-dose = { $times } keer { $seconds } seconden
class-repetitions = Hoe vaak achter elkaar? Het schema noemt geen aantal.
class-sound = Met of zonder geluid?
class-aloud = Met geluid
class-aloud-told = Een stem, of anders tonen.
class-discreet = Discreet
class-discreet-told = Geen stem en geen tonen. Alles staat op het scherm.
class-sound-how = Hoe luid, en met welke stem?
class-begin = Begin de minuut
class-full = Volledig scherm
class-window = Gewoon venster
class-form = { $posture ->
        [seated] Zittend
       *[standing] Staand
    }
class-stop = Stop
class-stop-yourself = Pijn, tintelen of duizelig? Stop zelf. Je hoeft niets te zeggen.
class-done = Klaar. Kom rustig terug.
class-stopped = Gestopt. Kom rustig terug.
class-one-minute = Eén minuut zegt niet of het werkt. Ook niet als het goed voelt.
class-find-out = Wil je het weten? Dat kan iedereen voor zichzelf uitzoeken, op een eigen apparaat met Rekmaat. Daar vergelijk je minuten met rek en minuten zonder.
class-again = Nog een keer
class-close = Sluit af
class-leave = Naar Rekmaat voor één persoon
class-unreachable = Start het programma rekmaat opnieuw. Probeer het daarna nog eens.
class-entry-title = Voor een groep
class-entry-lead = Eén grote klok met figuur, voor een pauze met je team of een les. Zonder namen.
class-entry = Open de minuut voor een groep

## Geluid

sound-title = Geluid
sound-now = Je hoort nu:
sound-voice = Stem van dit apparaat
sound-clips = Ingesproken tekst
sound-tones = Tonen
sound-silent = Niets
sound-volume = Hoe hard?
sound-mute = Geluid uit
sound-tones-only = Alleen tonen
sound-try = Probeer
sound-close = Sluit
sound-about = Alles wat je hoort, staat ook op het scherm. Er wordt geen tekst verstuurd: de stem zit in dit apparaat, of is vooraf ingesproken door een computer.

## The steps and the mistakes as pictures

howto-right = Zo
howto-wrong = Niet zo

## De stappenkaart op papier

card-lead = Stappenkaart, één A4:
card-pdf = als PDF
card-others = Stappenkaarten zonder schema
card-others-lead = Voor deze oefeningen geeft Rekmaat geen getallen. Op de kaart vul je ze met een pen in, het liefst met je therapeut.
