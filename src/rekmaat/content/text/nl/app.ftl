### De tekst van de app. Je-vorm, korte zinnen.

## Op elk scherm

skip = Naar de inhoud
language = Taal
nav = Waarheen
nav-today = Vandaag
nav-history = Sessies
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
out-of-reach-title = Rekmaat geeft geen antwoord.
out-of-reach-lead = Start het programma rekmaat opnieuw. Wat je al deed, is niet weg.

## Eerste scherm en vragen

first-title = Werkt de bekkenrek bij jou?
first-lead = Eén minuut kan een verschil laten zien, geen oorzaak.
worse-again = Twee van je laatste drie keer voelde het erger. Rek niet verder. Beantwoord eerst deze vragen opnieuw. Blijft het erger? Bel je huisarts of fysiotherapeut.
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
breathe-in = adem in
breathe-out = adem rustig uit
breathe-free = adem gewoon door
pause = Pauze
resume = Verder
stop = Pijn? Stop
longer = 10 seconden erbij
enough = Genoeg voor deze keer
other-number = Toch geen { $number }
not-kept = Deze browser bewaart niets. Laat dit venster open.
stopped-title = Gestopt. Ga rustig staan of zitten.
stopped-lead = Wat je deed, telt mee zoals het was.
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
removed-other = { $count } × { $what }
about-title = Over Rekmaat
intended-purpose = Rekmaat helpt volwassenen een korte staande oefening te doen en hun eigen aantekeningen bij te houden. Het is niet bedoeld om ziekte, letsel of een beperking vast te stellen, te voorkomen, te volgen, te voorspellen of te behandelen. De uitkomsten mogen niet worden gebruikt om over een behandeling te beslissen.
about-review = De oefening, de vragen en de teksten zijn nog niet nagekeken door een arts of fysiotherapeut.
about-licence = Rekmaat { $version }. Vrije software onder de licentie Apache-2.0.
about-font = Lettertype: Rekmaat Hyperlegible, gemaakt van Atkinson Hyperlegible Next (Braille Institute), licentie OFL-1.1.
