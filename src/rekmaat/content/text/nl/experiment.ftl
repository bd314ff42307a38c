### Het antwoord op "werkt het bij mij?", en het blad voor de fysiotherapeut.

## Getallen

points =
    { $size ->
        [one] { $size } punt
       *[other] { $size } punten
    }
percent = { $size } %
amount = { $size }
times =
    { $count ->
        [0] minder dan 1 keer
       *[other] { $count } keer
    }
pairs =
    { $count ->
        [one] 1 paar
       *[other] { $count } paren
    }

difference-rating-more = na rekken zakte je getal gemiddeld { $size } meer dan na de minuut zonder rek
    .page = na rekken zakte het getal gemiddeld { $size } meer dan na dezelfde minuut zonder rek
difference-rating-less = na rekken zakte je getal gemiddeld { $size } minder dan na de minuut zonder rek
    .page = na rekken zakte het getal gemiddeld { $size } minder dan na dezelfde minuut zonder rek
difference-rating-same = na rekken zakte je getal gemiddeld evenveel als na de minuut zonder rek
    .page = na rekken zakte het getal gemiddeld evenveel als na dezelfde minuut zonder rek
difference-tension-lower = na rekken was de gemeten spierspanning gemiddeld { $size } lager dan na de minuut zonder rek
difference-tension-higher = na rekken was de gemeten spierspanning gemiddeld { $size } hoger dan na de minuut zonder rek
difference-tension-same = na rekken was de gemeten spierspanning gemiddeld gelijk aan die na de minuut zonder rek
difference-own-lower = met rekken was de uitkomst gemiddeld { $size } lager dan zonder rek
difference-own-higher = met rekken was de uitkomst gemiddeld { $size } hoger dan zonder rek
difference-own-same = met rekken was de uitkomst gemiddeld gelijk aan die zonder rek
interval-rating-more = tussen { $low } en { $high } punten meer
interval-rating-less = tussen { $low } en { $high } punten minder
interval-rating-mixed = tussen { $low } minder en { $high } meer
interval-tension-lower = tussen { $low } en { $high } % lager
interval-tension-higher = tussen { $low } en { $high } % hoger
interval-tension-mixed = tussen { $low } lager en { $high } hoger
interval-own-lower = tussen { $low } en { $high } lager
interval-own-higher = tussen { $low } en { $high } hoger
interval-own-mixed = tussen { $low } lager en { $high } hoger

## De uitslag, in één zin

headline-works = Werkt bij jou.
headline-no_effect = Werkt niet merkbaar.
headline-not_yet = Nog niet te zeggen.
headline-worse = Het wordt er niet beter van: stop.
headline-works-long = Kort na rekken gaat het beter dan zonder rek.
headline-no_effect-long = Kort na rekken is er geen verschil van { $margin } of meer.
headline-not_yet-long = Er is nog geen verschil te zien, en ook geen uitgesloten.
headline-worse-long = Kort na rekken gaat het slechter dan zonder rek: stop.
headline-three-days = Drie dagen zijn te kort om dat te zeggen.
headline-closed = De uitslag is nog dicht.
lead-works = { $difference }; het echte verschil ligt waarschijnlijk { $interval } (95 %).
lead-no_effect = Rekken geeft bij jou geen effect van { $margin } of meer: { $difference }, en het echte verschil ligt waarschijnlijk { $interval } (95 %).
    .page = Geen effect van { $margin } of meer: { $difference }, en het echte verschil ligt waarschijnlijk { $interval } (95 %).
lead-not_yet = Dit kan nog toeval zijn: { $difference }, en het echte verschil kan overal liggen { $interval } (95 %).
lead-not_yet-close = { $difference }, waarschijnlijk { $interval } (95 %), maar de strengere toets is nog niet gehaald, die ook rekent met tussendoor kijken, gemiste antwoorden en zelf gekozen momenten.
    .page = { $difference }, waarschijnlijk { $interval } (95 %), maar de strengere toets is nog niet gehaald, die ook rekent met tussendoor kijken, gemiste antwoorden en gekozen momenten.
lead-worse = { $difference }; het echte verschil ligt waarschijnlijk { $interval } (95 %).
lead-one = Er is nog maar één paar dat meetelt: { $difference }, en hoe zeker dat is, is met één paar niet te zeggen.
lead-none = Er is nog geen paar dat meetelt, dus er valt nog niets te vergelijken.
lead-closed = Je ziet de uitslag aan het eind van het plan, of eerder als je erom vraagt. Eerder kijken wordt opgeschreven.

## Twee vragen, apart

ask-felt = Voel je je na afloop beter?
ask-cause = Komt dat door het rekken zelf?
felt-yes = Ja: na rekken was je getal gemiddeld { $size } lager dan ervoor (95 %: { $low } tot { $high }).
felt-higher = Nee: na rekken was je getal gemiddeld { $size } hoger dan ervoor (95 %: { $low } tot { $high }).
felt-no = Nee: na rekken was je getal gemiddeld niet lager dan ervoor (verschil { $change }, 95 %: { $low } tot { $high }).
felt-unclear = Niet te zeggen: na rekken was je getal gemiddeld { $change } anders dan ervoor (95 %: { $low } tot { $high }).
felt-unknown = Niet te zeggen: daarvoor zijn er te weinig getallen.
felt-counts = Je voelde je beter na { $better } van de { $total } keer rekken, en na { $control } van de { $controls } keer zonder rek.
felt-worse-counts = Erger voelde je je na { $worse } van de { $total } keer rekken, en na { $control } van de { $controls } keer zonder rek.
cause-works = Waarschijnlijk wel, voor een deel: rekken deed meer dan dezelfde minuut zonder rek.
cause-no_effect = Niet merkbaar: dezelfde minuut zonder rek deed ongeveer evenveel.
cause-not_yet = Dat is nog niet te zeggen.
cause-worse = Rekken deed het slechter dan dezelfde minuut zonder rek. Daarom stop je ermee.
cause-no-control = Dat is niet te zeggen: er is geen minuut zonder rek om mee te vergelijken.
knew = Je wist welke minuut welke was; deze uitslag kan de beweging niet scheiden van wat je ervan verwachtte ({ $stretch } en { $control }).
    .page = De persoon wist welke minuut welke was; deze uitslag kan de beweging niet scheiden van de verwachting ({ $stretch } en { $control }).
knew-unasked = Je wist welke minuut welke was; deze uitslag kan de beweging niet scheiden van wat je ervan verwachtte (dat is niet gevraagd).
    .page = De persoon wist welke minuut welke was; deze uitslag kan de beweging niet scheiden van de verwachting (niet gevraagd).
expected-stretch = rekken { $value }
expected-control = zonder rek { $value }, schaal 0 tot 10

## Wat je ermee doet

note-works = Dit geldt voor jou, in deze { $days } dagen. Het zegt niets over later of over een ander. Of dit verschil de moeite waard is, bepaal je zelf.
note-no_effect = Je mag gewoon stoppen met rekken. Blijf wel bewegen. Een kleiner verschil dan { $margin } kan er nog zijn.
note-not_yet = Reken op nog ongeveer { $pairs }, dus { $sessions } keer, voordat er iets te zeggen is.
note-not_yet-open = Hoeveel paren er nog nodig zijn, valt niet te voorspellen.
note-not_yet-plan = Dit plan van { $pairs } vindt een verschil van { $size } bij 8 van de 10 mensen die dat verschil hebben. Een kleiner verschil mist het vaker.
note-worse = Rek niet verder. Blijf gewoon bewegen, zoals je gewend bent. Blijft het erger? Bel je huisarts, fysio of kine.
note-long = Dit gaat over de minuut erna. Over klachten die al lang duren zegt het niets. Bespreek het met je fysiotherapeut of huisarts.
three-days = Drie dagen laten zien of je de oefening kunt doen, en hoeveel je getal op en neer gaat. Ze laten niet zien of het bij jou werkt. { $more }
three-days-could = Alleen een verschil van { $size } of meer was zo op te merken.
three-days-plan = Wil je het weten? Een plan van { $days } dagen ziet al een verschil van { $size }.

## Bij de uitslag

caption = Elke stip is één paar: één keer rekken naast één keer zonder rek. De ruit is het gemiddelde. De balk zegt waar het echte verschil waarschijnlijk ligt (95 %).
caption-detectable = Een verschil kleiner dan { $size } konden deze paren niet van niets onderscheiden.
chance = Stel: rekken doet niets, en bij elk paar beslist een munt wat beter lijkt. Speel dat 1000 keer. Dan komt een verschil van deze grootte { $times } vanzelf voor.
    .page = Als rekken niets deed, gaf een munt per paar in 1000 spellen { $times } een verschil van deze grootte.
chance-none = Met zo weinig paren kan een munt elk verschil maken.
noise-same = Zonder iets te doen bleef je getal gelijk.
    .page = Zonder iets te doen bleef het getal gelijk.
noise-moved = Zonder iets te doen ging je getal { $size } op of neer.
    .page = Zonder iets te doen ging het getal { $size } op of neer.
noise-moved-mean = Zonder iets te doen ging je getal { $times } gemiddeld { $size } op of neer.
    .page = Zonder iets te doen ging het getal { $times } gemiddeld { $size } op of neer.
noise-none = Hoeveel je getal vanzelf op en neer gaat, is niet gemeten. Vergelijk dus voorzichtig.
    .page = Hoeveel het getal vanzelf op en neer gaat, is niet gemeten.
looks-none = Er is niet tussendoor gekeken.
looks-some = Er is { $times } tussendoor gekeken (dag { $days }). Daar is in de uitslag rekening mee gehouden.
anytime = Ook voor wie na elk paar kijkt, ligt het echte verschil waarschijnlijk { $interval } (95 %).
check-agrees = Een tweede rekenwijze, die ook rekent met een trend en met de keer ervoor, zegt hetzelfde: { $interval } (95 %).
    .page = Een tweede rekenwijze, met een trend en de keer ervoor erin, zegt hetzelfde: { $interval } (95 %).
check-surer = Een tweede rekenwijze, die ook rekent met een trend en met de keer ervoor, ziet al wel een verschil: { $interval } (95 %). Daar telt niet in mee hoe vaak je kijkt, dus het oordeel blijft staan.
    .page = Een tweede rekenwijze, met een trend en de keer ervoor erin, ziet al wel een verschil: { $interval } (95 %).
check-disagrees = Een tweede rekenwijze, die ook rekent met een trend en met de keer ervoor, zegt iets anders: { $interval } (95 %). Vertrouw de uitslag minder.
    .page = Een tweede rekenwijze, met een trend en de keer ervoor erin, zegt iets anders: { $interval } (95 %).
check-none = Voor een tweede rekenwijze zijn er te weinig keren.
benefit = De kans dat rekken bij jou { $margin } of meer scheelt, is { $chance }. { $prior }
    .page = Kans op { $margin } of meer door rekken: { $chance }. { $prior }
chance-percent = { $percent } %
chance-least = minder dan 1 %
chance-most = meer dan 99 %
benefit-prior = Vooraf rekent dit zo: twee van de drie keer scheelt het minder dan { $size }, de ene of de andere kant op.
sides-felt = Wat je voelde: { $told }
sides-measured = Wat er gemeten is: { $told }
sides-told = { $difference }, waarschijnlijk { $interval } (95 %).
sides-apart = Gevoel en meting zijn twee antwoorden. Ze worden nooit bij elkaar opgeteld.

## Pauze en stop

status-paused-two_worse = Twee van je laatste drie keer voelde het erger. Het plan staat stil. Vertel wat er gebeurde, en beantwoord de vragen opnieuw.
status-paused-other = Het plan staat stil. Beantwoord de vragen opnieuw voor je verder gaat.
status-stopped-two_points_up = Je getal ging { $size } of meer omhoog. Het plan is gestopt. Rek niet verder. Blijft het erger? Bel je huisarts, fysio of kine.
    .page = Het plan is gestopt: het getal ging { $size } of meer omhoog.
status-stopped-still_worse = Na een uur was het nog erger. Het plan is gestopt. Rek niet verder. Blijft het erger? Bel je huisarts, fysio of kine.
    .page = Het plan is gestopt: na een uur was het nog erger.
status-stopped-two_worse = Het werd te vaak erger. Het plan is gestopt. Rek niet verder. Blijft het erger? Bel je huisarts, fysio of kine.
    .page = Het plan is gestopt: het werd te vaak erger.
status-stopped-worse = Het plan is gestopt: na rekken ging het slechter dan na dezelfde minuut zonder rek.
    .page = Het plan is gestopt: na rekken ging het slechter dan na de minuut zonder rek.
status-stopped-own_choice = Je bent zelf gestopt. Wat je deed, telt mee zoals het was.
    .page = De persoon is zelf gestopt.

## Het blad voor de fysiotherapeut

page-title = Bekkenrek: { $days } dagen zelf bijgehouden
page-window = Eén blad voor je fysiotherapeut
page-pen-name = Naam
page-pen-born = Geboortedatum
page-pen-date = Datum gesprek
page-done = Wat er gedaan is
page-exercise = Oefening
page-compared = Vergeleken met
page-compared-with = dezelfde minuut, stil en ademend, zonder rek
page-dose = Dosis
page-dose-told = { $repetitions } × { $seconds } s, { $sessions } keer per dag
page-dose-open = { $sessions } keer per dag
page-order = Volgorde
page-order-told = geloot per paar, vooraf vastgelegd
page-finished = Gedaan
page-finished-told = { $finished } van { $planned } keer in { $days } dagen
page-counted = Telt mee
page-counted-told = { $counted } van de { $pairs } paren
page-reckoned = Berekend
page-reckoned-told = getal erna − { $beta } × getal ervoor
page-unfinished = Niet afgemaakt
page-unfinished-told = { $count } keer
page-stopped = Eerder gestopt
page-adapted = Aangepast
page-adapted-no = nee
page-supervised = Begeleid
page-supervised-told = niet vastgelegd
page-period = Begonnen op
page-date =
    { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[other] december
    } { $year }
page-felt = Hoe het voelde na de minuut
page-stretch = rekken
page-control = zonder rek
page-felt-better = Beter
page-felt-same = Gelijk
page-felt-worse = Erger
page-felt-unsure = Weet ik niet
page-felt-none = Geen antwoord
page-expected = Verwacht (0–10)
page-painkiller = Pijnstiller ervoor
page-running = Na hardlopen
page-stress = Stress (0–10)
page-of = { $count } van { $total }
page-unasked = niet gevraagd
page-plot = Verschil per paar, in punten van de schaal 0–10
page-plot-better = rekken hielp meer
page-plot-worse = zonder rek hielp meer
page-plot-zero = geen verschil
page-plot-alt = { $pairs }: gemiddeld { $effect }, waarschijnlijk { $interval }.
page-plot-none = Er is nog geen paar dat meetelt.
page-plot-closed = De uitslag is nog dicht, ook voor de persoon zelf. Daarom staat ze hier niet.
page-strip = De loting en het verschil van elk paar
page-strip-lead = R is rekken, Z is zonder rek, in de volgorde van de loting. Eronder het verschil in punten; + is ten gunste van rekken.
page-strip-letters = R Z
page-strip-open = open
page-safety = Pijn, iets nieuws, gestopt
page-safety-none = Geen pijn of iets nieuws gemeld. Geen keer eerder gestopt.
page-event = Dag { $day }, { $arm }: { $kind }
page-event-note = Dag { $day }, { $arm }: { $kind } (“{ $note }”)
page-event-pain = pijn
page-event-new_symptom = iets nieuws
page-stop = Dag { $day }, { $arm }: gestopt ({ $reason })
page-stop-sharp_pain = scherpe pijn
page-stop-leg_symptom = bil of been
page-stop-dizzy = duizelig
page-stop-interrupted = gestoord
page-stop-other = iets anders
page-paused = Het plan stond { $times } stil, omdat het erger werd.
page-more = En nog { $count }; de rest staat in de app.
page-sure = Hoe zeker is dit?
page-noticed = Opgemerkt
page-cannot = Wat dit blad niet kan zeggen
page-cannot-later = Niets over later, over een ander of over de oorzaak van de spanning.
page-cannot-form = Niet of de beweging goed ging; niemand keek mee.
page-cannot-muscle = Niets over de spier: er is gevoel gemeten, geen spierspanning.
page-cannot-long = Niets over klachten die al lang duren: het gaat over de minuut erna.
page-cannot-short = Niet of het werkt: daarvoor zijn drie dagen te kort.
page-talk = Voor het gesprek
page-talk-on = doorgaan zoals nu
page-talk-shorter = korter: ____ s
page-talk-other = andere oefening
page-talk-stop = stoppen
page-check = Nakijken
page-check-told = Vingerafdruk van het plan (SHA-256): { $fingerprint }. Getal van de loting: { $seed }. Paar p: eerste byte van SHA-256 van “getal:p”; oneven is eerst rekken.
page-check-closed = Vingerafdruk van het plan (SHA-256): { $fingerprint }. Het getal van de loting staat hier zodra het plan over is.
page-protocol = Schema: { $name }, versie { $version }. Bron: { $source } ({ $status }).
page-source-verified = nagekeken
page-source-unverified = niet gecontroleerd
page-source-not_found = niet gevonden
page-source-own = eigen keuze
page-version = Gemaakt door Rekmaat { $version }, op het apparaat van de gebruiker. Er is niets verstuurd.

## Figuren

figure-pairs-title = Rekken naast dezelfde minuut zonder rek
figure-pairs-lead = Elke stip is één paar. Ligt de hele balk aan één kant van de streep, dan past “geen verschil” slecht bij deze paren.
figure-pairs-pair = Paar
figure-pairs-days = Dag
figure-pairs-difference = Verschil in punten
figure-key-pair = één paar
figure-key-mean = het gemiddelde
figure-key-between = waar het echte verschil waarschijnlijk ligt (95 %)
figure-chance-title = Kan dit toeval zijn?
figure-chance-alt = 1000 stippen; { $count } ervan zijn geel.
figure-chance-column = Van de 1000 keer
figure-chance-large = een verschil van deze grootte
figure-chance-small = een kleiner verschil
figure-strip-title = De loting, dag voor dag, met het verschil van elk paar
figure-strip-first = Eerst
figure-strip-second = Daarna
