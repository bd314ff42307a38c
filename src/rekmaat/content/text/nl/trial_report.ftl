# "rekmaat trial report": het verslag van een proef, om te lezen of te drukken.

report-and = { $first } en { $last }
report-see = Zie “{ $section }”.
report-title-crossover = Verslag van een crossover: { $outcome }
report-title-parallel = Verslag van een proef met parallelle groepen: { $outcome }
report-title-pilot = Verslag van een pilot zonder controlegroep: { $outcome }
report-lead-pilot = { NUMBER($people) } mensen, { NUMBER($sessions) } sessies, geen controlegroep.
report-pilot-arm = De oefening
report-lead-crossover = Crossover van { NUMBER($all) } mensen langs { $arms } armen in { $periods } perioden. De arm zonder rek is “{ $control }”.
report-lead-parallel = { NUMBER($all) } mensen in { $arms } parallelle armen. De arm zonder rek is “{ $control }”.
report-section-summary = In het kort
report-section-flow = Wie meededen
report-section-results = Wat eruit kwam
report-section-persons = Mens voor mens
report-section-further = Anders bekeken
report-section-deviations = Wat anders ging
report-section-harms = Schade
report-section-meaning = Wat het betekent
report-section-why = Waarom deze proef
report-section-methods = Hoe het is gedaan
report-section-exercise = Wat er in elke arm is gedaan
report-section-open = Open voor iedereen
report-section-checks = Checklijsten
report-section-grounds = Waar dit verslag op steunt

report-could-tell = Een verschil van { $size } had de proef van geen verschil kunnen onderscheiden.
report-every-arm = Alle { $arms } armen staan in dit verslag, elk met het interval. Geen ervan is weggelaten om wat eruit kwam.
report-knew = Niemand rekt zonder het te weten. Wat mensen verwachten kan ook verschil maken.
report-no-margin = Niemand zei vooraf wat te klein is om uit te maken. Dus kan “geen verschil” niet het antwoord zijn.
report-scale-log = De logaritme van { $outcome } is vergeleken. Verschillen zijn dus in procenten en gemiddelden zijn meetkundig. Een min is lager.
report-scale-logged = { $outcome } bevat logaritmen. Verschillen zijn dus in procenten en gemiddelden zijn meetkundig. Een min is lager.
report-scale-plain = Verschillen zijn in de eenheid van { $outcome }. Een min is lager.
report-others = De andere armen naast elkaar:

report-grid-flow = Van de tabel naar de analyse
report-grid-comparisons = Elke vergelijking, de eerste arm min de tweede
report-grid-arms = Elke arm
report-column-arm = arm
report-column-there-crossover = perioden in de tabel
report-column-there-parallel = mensen in de tabel
report-column-analysed = geanalyseerd
report-column-left-out = weggelaten
report-arm-unknown = arm onbekend
report-column-absent = niet in de tabel
report-column-pair = armen
report-column-difference = verschil
report-column-alone = 95 %-interval
report-column-together = 95 %, alle tegelijk
report-column-could-tell = van geen te onderscheiden
report-column-p = p
report-column-p-adjusted = p, aangepast
report-column-verdict = oordeel
report-column-observed = gemiddelde
report-column-spread = SD
report-column-evened = gemiddelde, gelijkgetrokken
report-verdict-lower = lager
report-verdict-higher = hoger
report-verdict-equivalent = geen verschil dat uitmaakt
report-verdict-cannot-tell = niet te zeggen

figure-flow-title = Van iedereen naar de analyse
figure-flow-lead-crossover = Elke kolom is één volgorde van de armen. Elk vak is een periode: wat mensen deden, en hoeveel uitkomsten er te analyseren waren.
figure-flow-lead-parallel = Elke kolom is één arm.
figure-flow-lead-pilot = Aandelen tellen de eerste sessie van elke persoon.
flow-sessions = Sessies
flow-people = { $count ->
        [one] 1 persoon
       *[other] { NUMBER($count) } mensen
    } in de tabel
flow-people-left-out = { NUMBER($count) } weggelaten
flow-periods-absent = { $count ->
        [one] 1 periode van een persoon staat
       *[other] { NUMBER($count) } perioden van mensen staan
    } niet in de tabel
flow-people-analysed = { NUMBER($count) } geanalyseerd
flow-sequence = volgorde { $sequence }
flow-period = periode { $period }: { $arm }
flow-analysed = { NUMBER($count) } geanalyseerd
flow-began = { $count ->
        [one] 1 persoon
       *[other] { NUMBER($count) } mensen
    } begonnen
flow-there = { NUMBER($count) } in de tabel
flow-absent = { NUMBER($count) } niet in de tabel
flow-allocated = { NUMBER($count) } toegewezen
flow-lost = { NUMBER($count) } weggelaten
flow-lost-outcome = { NUMBER($count) } zonder uitkomst
flow-lost-baseline = { NUMBER($count) } zonder beginmeting
flow-lost-covariate = { NUMBER($count) } zonder covariaat

figure-forest-title = { $outcome }: elke arm naast elke andere
figure-forest-lead = Een punt buiten zijn grijze balk is een verschil dat deze proef van geen verschil kon onderscheiden.
figure-forest-lead-margin = Een punt buiten zijn grijze balk is een verschil dat deze proef van geen verschil kon onderscheiden. Tussen de streepjes ligt wat te klein is om uit te maken.
figure-forest-above = naast { $b }
figure-forest-pair = { $a } − { $b }
figure-forest-numbers = { $difference } (95 %: { $interval }; aangepaste p { $p })
figure-forest-numbers-together = { $difference } (95 %, alle tegelijk: { $interval }; aangepaste p { $p })
figure-forest-key-point = het verschil, de eerste arm min de tweede
figure-forest-key-alone = dik: het 95 %-interval op zichzelf
figure-forest-key-together = dun: het 95 %-interval dat voor alle tegelijk geldt
figure-forest-key-unseen = wat niet van geen verschil te onderscheiden was
figure-forest-key-margin = minder dan { $margin }: vooraf te klein genoemd om uit te maken

report-contents = In dit verslag
report-to-write = te schrijven
report-open = { $count ->
        [0] Niets hoeft nog geschreven te worden.
        [one] Eén ding moet nog geschreven worden; het is gemerkt.
       *[other] { NUMBER($count) } dingen moeten nog geschreven worden; ze zijn gemerkt. Vertel ze in een bestand en geef dat met --about.
    }
report-open-page = { $count ->
        [0] Niets hoeft nog geschreven te worden.
        [one] Eén ding moet nog geschreven worden; het is gemerkt met “te schrijven”.
       *[other] { NUMBER($count) } dingen moeten nog geschreven worden; ze zijn gemerkt met “te schrijven”.
    }
report-written = Het verslag staat in { $file }.
report-figures-written = De figuren, { NUMBER($count) } bestanden, staan in { $folder }.
report-check-number = nr.
report-check-asks = wat te vertellen
report-check-told = in dit verslag
report-state-filled = verteld
report-state-partly = deels verteld
report-state-to-write = te schrijven
report-state-not-applicable = niet van toepassing

report-version = Gemaakt door Rekmaat { $version }. Niets in dit verslag komt van elders, en niets gaat eruit weg.
report-not-reviewed = De woorden van de oefeningen zijn nog niet nagekeken door een arts of fysiotherapeut.
report-date =
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
       *[12] december
    } { $year }
report-source-verified = nagekeken
report-source-unverified = niet nagekeken
report-source-not-found = niet teruggevonden
report-source-own = eigen keuze
report-changes-alone = Deze veranderingen staan op zichzelf: tijd, aandacht en toeval zitten er ook in. Wat een arm doet, zegt alleen het verschil met de controle.
report-no-changes = Hier staat geen verandering van voor naar na: de namen “{ $outcome }” en “{ $baseline }” zeggen niet dat het ene het andere na de oefening is, zoals “log_post” en “log_pre” dat zouden doen.
report-grid-changes = Vooraf, en de verandering, arm voor arm
report-grid-before = Vooraf, arm voor arm
report-grid-cells = Het gemiddelde van elke volgorde in elke periode, zoals het was
report-column-before = vooraf
report-column-change = verandering
report-column-sequence = volgorde
report-column-period = periode
report-column-term = term
report-column-f = F
report-column-df-above = df boven
report-column-df-below = df onder
report-column-way = manier
report-column-setting = instelling
report-column-value = waarde
report-column-file = bestand
report-column-role = waarvoor
report-column-sha256 = vingerafdruk (SHA-256)
report-role-periods = de tabel
report-role-people = de tabel
report-role-about = wat mensen vertelden
report-role-allocation = de gepubliceerde toewijzing
report-noticed = Wat de analyse opmerkte
report-noticed-none = De analyse merkte niets op.
report-harms-lead = Een tabel met uitkomsten zegt niet of er iemand schade had. Dat hier niets staat, betekent niet dat er niets is gebeurd.

figure-forest-lower = de eerste arm is lager
figure-forest-higher = de eerste arm is hoger
figure-changes-title = { $outcome }: de verandering in elke arm, op zichzelf
figure-changes-lead = Van voor naar na, zonder er iets af te trekken. Kijk eerst naar “{ $control }”, waar niemand rekte: wat daar veranderde is tijd, aandacht en toeval.
figure-changes-key-point = de gemiddelde verandering van een arm
figure-changes-numbers = { $difference } (95 %: { $interval }; { NUMBER($count) } twee keer gemeten)
figure-changes-lower = na afloop lager
figure-changes-higher = na afloop hoger
figure-persons-title = { $outcome }: iedereen, voor en na
figure-persons-lead = Elk vlak is één arm. Alle hebben dezelfde schaal.
figure-persons-arm = { $arm }: { NUMBER($count) } lijnen; het gemiddelde gaat van { $before } naar { $after }.
figure-persons-head = { $arm } ({ NUMBER($count) })
figure-persons-before = voor
figure-persons-after = na
figure-persons-key-person = één persoon
figure-persons-key-mean = het gemiddelde van de arm
figure-periods-title = { $outcome }: elke periode, zoals die was
figure-periods-lead = Elk teken is het gemiddelde van de mensen met één volgorde van de armen. Een lijn verbindt de gemiddelden van een arm. Niets is gelijkgetrokken.
figure-periods-axis = periode
figure-periods-cell = Volgorde { $sequence }, periode { $period }, { $arm }: { $mean } ({ NUMBER($count) } mensen).
figure-interactions-title = Hangt het verschil af van { $column }?
figure-interactions-lead = Elk punt is het verschil met “{ $control }” bij één soort mensen. Alleen de vetgedrukte toets zegt of soorten mensen verschillen. Of intervallen overlappen, zegt dat niet.
figure-interactions-key-point = het verschil bij deze mensen
figure-interactions-test = { $column }: aangepaste p { $p }, één toets
figure-interactions-level = { $a } − { $b }, { $column } { $level }
figure-interactions-slope = { $a } − { $b }, verandering als { $column } { $units } hoger is
figure-interactions-numbers = { $difference } (95 %: { $interval }; { NUMBER($count) } mensen)

further-lead = Niets hiervan beslist. Het laat zien of het antwoord afhangt van de manier van rekenen.
further-tests = Toetsen van elke term van het model
further-within = Dezelfde verschillen, alleen uit wat binnen mensen verschilt
further-expectation = De verschillen bij mensen die hetzelfde verwachtten
further-response = { $arm }: veranderingen spreiden { $own } (SD), bij { $control } { $other }. De variantie van de reactie is { $variance } (95 %: { $low } tot { $high }).

checks-lead = Wat Rekmaat weet, vult het in. Wat alleen mensen weten, schrijven zij. Geen punt is weggelaten.
checks-source = In eigen woorden, naar: { $source }.
checks-counted = Van { NUMBER($all) } punten zijn er { NUMBER($filled) } verteld, { NUMBER($partly) } deels verteld, en { NUMBER($to_write) } nog te schrijven.
checks-not-applicable = Niet van toepassing: dit is geen reeks proeven van één persoon, want mensen kregen dezelfde arm niet vaker dan één keer ({ NUMBER($items) } punten).

grounds-lead = Rekmaat { $version } maakt uit dezelfde bestanden met deze instellingen hetzelfde verslag.
grounds-settings = Instellingen
grounds-files = Bestanden

# Wat Rekmaat weet van een proef

known-design-crossover = Crossover: iedereen zou { NUMBER($count) } armen doorlopen in { NUMBER($periods) } perioden: { $arms }.
known-design-parallel = Parallelle groepen: iedereen kreeg een van { NUMBER($count) } armen: { $arms }.
known-shares-crossover = Perioden in de tabel: { $shares }.
known-shares-parallel = Mensen in de tabel: { $shares }.
known-aim = De vraag is of de armen verschillen.
known-aim-margin = De vraag is of de armen verschillen, en of een verschil kleiner is dan { $margin }.
known-outcome-log-lower = De logaritme van { $outcome }; lager is beter.
known-outcome-log-higher = De logaritme van { $outcome }; hoger is beter.
known-outcome-logged-lower = { $outcome }, al een logaritme; lager is beter.
known-outcome-logged-higher = { $outcome }, al een logaritme; hoger is beter.
known-outcome-plain-lower = { $outcome }, zoals het is; lager is beter.
known-outcome-plain-higher = { $outcome }, zoals het is; hoger is beter.
known-outcome-baseline = Hetzelfde voor de oefening: { $baseline }.
known-outcome-beside = Een waarde van vooraf gaat mee in het model: { $baseline }.
known-masking = Niemand rekt zonder het te weten.
known-periods = { NUMBER($periods) } perioden per persoon; { NUMBER($done) } van { NUMBER($there) } perioden in de tabel waren te analyseren.
known-sequences = Volgorden van de armen: { $sequences }.
known-provenance = Berekend met Rekmaat { $version }, vrije software.
known-random-order = Door Rekmaat geloot uit één startgetal, vastgelegd vóór de eerste persoon. Vingerafdruk van wat is gepubliceerd: { $sha256 }.
known-restriction-crossover = Williams-vierkanten, in blokken: elke arm volgt even vaak op elke andere.
known-restriction-parallel = Blokken. Hun grootte staat in de lijst die apart is gehouden.
known-strata = Apart geloot per { $strata }.
known-concealment = Elk lot zat dicht in een eigen bestand en ging pas open voor zijn persoon: { NUMBER($opened) } van { NUMBER($sealed) } zijn geopend. Vingerafdruk van het logboek: { $sha256 }.
known-enrolled-when = Het eerste lot ging open op { $first }, het laatste op { $last }.
known-adjusted-holm = Elke arm is met de controle vergeleken, samen aangepast (Holm).
known-verdict = Een verschil staat er alleen als het 95 %-interval nul uitsluit en de aangepaste p kleiner is dan 0,05.
known-analysed-who-crossover = Elke periode telt in de arm die er volgens de tabel in is gedaan. Elke periode waarin niets ontbrak is geanalyseerd.
known-analysed-who-parallel = Iedereen telt in de arm die de tabel noemt. Iedereen bij wie niets ontbrak is geanalyseerd.
known-missing-crossover = Er is niets ingevuld. Perioden zonder waarde zijn weggelaten ({ NUMBER($count) }); de andere perioden van die persoon zijn gebleven.
known-missing-parallel = Er is niets ingevuld. Mensen zonder waarde zijn weggelaten ({ NUMBER($count) }).
known-absent = { NUMBER($count) } van { NUMBER($all) } perioden staan helemaal niet in de tabel; ze horen bij { $people ->
        [one] 1 persoon
       *[other] { NUMBER($people) } mensen
    }.
known-losses-none = Niets in de tabel is weggelaten.
known-losses-arm = { $arm } { NUMBER($count) } van { NUMBER($there) }
known-losses-crossover = Weggelaten perioden: { $losses }.
known-losses-parallel = Weggelaten mensen: { $losses }.
known-carry-over = Wat over kan zijn van de arm ervoor is in hetzelfde model gezet, alleen om te zien hoe het antwoord verschuift.
known-carry-over-none = Of er iets over is van de arm ervoor, was in deze opzet niet te zeggen.
known-within-person = Omdat mensen niet meer verschilden dan toeval, is ook vergeleken met alleen wat binnen mensen verschilt.
known-ways = Dezelfde vergelijking is op andere manieren berekend, om te zien of het antwoord aan één manier hangt.
known-subgroups = Of het verschil van de persoon afhangt is getoetst voor { $subgroups }, samen aangepast (Holm).
known-limits-many = Er zijn { NUMBER($count) } vergelijkingen gemaakt; de p ernaast is daarvoor aangepast.
known-limits-table = Rekmaat ziet alleen een tabel. Wat vóór de tabel misging, kan het niet weten.
known-arm = { $arm }: { $told }
known-exercise-stretch = { $name }
known-exercise-control = { $name }, dezelfde minuut zonder de rek
known-materials = de woorden en tekeningen van { $exercise } { $version } in Rekmaat
known-source = De dosis: { $source } ({ $status }).
known-dose = { $parts }.
known-dose-hold = { NUMBER($size) } s vasthouden
known-dose-repetitions = { NUMBER($size) } keer
known-dose-rest = { NUMBER($size) } s rust ertussen
known-dose-sessions = { $size ->
        [one] 1 sessie
       *[other] { NUMBER($size) } sessies
    } per dag
known-dose-days = { $size ->
        [one] 1 dag
       *[other] { NUMBER($size) } dagen
    }
known-dose-none = Het protocol laat de dosis open.
known-name-design = Opzet
known-name-sequences = Volgorden van de armen
known-name-methods = Hoe de armen zijn vergeleken
known-name-analysed-who = Wie is meegeteld
known-name-missing = Ontbrekende waarden

# Wat alleen mensen weten

write-title = een titel die zegt dat er is geloot
write-objectives = wat de proef wil weten
write-background = wat er al bekend was
write-involvement = hoe de mensen om wie het gaat hebben meegedacht
write-single-persons = waarom het per persoon is onderzocht
write-setting = waar het is gedaan
write-dates = van wanneer tot wanneer mensen zijn toegelaten en gevolgd
write-eligibility = wie mee mocht doen, en wie niet
write-eligibility-deliverers = welke plaatsen en begeleiders mee mochten doen
write-people = wie de mensen waren, arm voor arm
write-outcome = hoe en wanneer de uitkomst is gemeten
write-secondary-outcomes = andere uitkomsten
write-harms-assessed = hoe naar schade is gevraagd
write-sample-size = hoe het aantal mensen is gekozen
write-interim = of er tussentijds naar de gegevens is gekeken
write-random-order = wie heeft geloot, en hoe
write-concealment = hoe het lot verborgen bleef
write-enrolment = wie mensen toeliet, en wie hun arm gaf
write-masking = wie niet wist welke arm het was, en hoe
write-analyses-planned = welke analyses vooraf gepland waren
write-arms = wat er in elke arm is gedaan
write-period-lengths = hoe lang perioden en tussenpozen waren
write-materials = wat er nodig was, en wat mensen kregen
write-instructor = wie begeleidde, en hoe die was opgeleid
write-group = alleen of in een groep, in het echt of op afstand
write-supervision = wie toezag, en hoe het is geleerd
write-dose = hoe vaak, hoe lang, hoeveel dagen
write-home = wat er thuis is gedaan
write-starting-level = de regel voor waar je begint
write-progression = de regel om het zwaarder te maken
write-tailoring = wat er aan de persoon is aangepast
write-motivation = hoe mensen zijn aangemoedigd
write-adherence = hoe is bijgehouden wie hoeveel deed
write-fidelity = hoe is bewaakt dat het ging zoals gepland
write-other-parts = wat er naast de oefening was
write-delivery = wat er echt is gedaan, en in hoeverre het ging zoals gepland
write-other-care = wat mensen verder voor hun rug deden of kregen
write-changes = wat er na het begin is veranderd, en waarom
write-losses = waarom mensen of perioden ontbreken
write-stopped = waarom de proef eindigde
write-harms = alle schade, arm voor arm
write-interpretation = wat het betekent, naast wat er verder bekend is
write-limitations = wat mis kan zijn gegaan, en voor wie het geldt
write-registration = register, nummer en datum
write-protocol-and-plan = waar protocol en analyseplan te lezen zijn
write-data-sharing = waar gegevens, code en ander materiaal te krijgen zijn
write-ethics = wie het heeft goedgekeurd
write-funding = wie betaalde, en welke rol die had
write-conflicts = belangen van de auteurs

# Verkeerd gebruik, en wat er mis kan zijn met wat naast de tabel is verteld

usage-report-ending = --out schrijft { $endings }; { $file } eindigt anders. Kies een van deze.
usage-report-extra = Het verslag heeft het deel van Rekmaat nodig dat tekent en zet, en dat is niet geïnstalleerd. Installeer het met: { $command }
report-protocol-unknown = Er is geen protocol “{ $protocol }”. Er zijn: { $known }.
    .remedy = Kies een van deze, of zet je eigen bestand in de map “protocols” van --home.
report-protocol-arm = Niemand kan weten in welke arm protocol “{ $protocol }” is gedaan. De armen zijn: { $arms }.
    .remedy = Schrijf --protocol ARM={ $protocol }, met een van deze armen.
report-not-allocated = { $count ->
        [one] 1 persoon in de tabel kreeg
       *[other] { NUMBER($count) } mensen in de tabel kregen
    } geen arm door loting: { $people }.
    .remedy = Zeg in het verslag waarom, of verbeter de namen in de tabel.
report-not-in-table = { $count ->
        [one] 1 persoon kreeg een arm door loting en staat
       *[other] { NUMBER($count) } mensen kregen een arm door loting en staan
    } niet in de tabel: { $people }.
    .remedy = Zeg in het verslag wat er van hen is geworden. Wie je weglaat, vertekent het antwoord.
report-other-arm = { $count ->
        [one] 1 persoon deed
       *[other] { NUMBER($count) } mensen deden
    } niet wat het lot zei: { $people }.
    .remedy = Zeg in het verslag waarom. Ze zijn geanalyseerd in de arm die de tabel noemt.

# Een pilot

report-grid-pilot = Elke gemiddelde verandering, met en zonder de oefening
report-grid-felt = Wat is gevoeld, alle vier de antwoorden
report-grid-cross = Wat is gemeten tegen wat is gevoeld
report-no-waterfall = Een figuur van ieders verandering is weggelaten. Zonder tweede beginmeting kan er niets naast staan dat laat zien wat toeval alleen maakt.
further-noise = Wat de meting uit zichzelf doet
further-no-noise = Er is geen tweede beginmeting, dus dat is niet bekend.
further-felt = Wat mensen voelden
figure-pilot-title = { $outcome }: de gemiddelde verandering, met en zonder de oefening
figure-pilot-lead = Alle veranderingen van voor naar na. De laatste rij is van de ene beginmeting naar de andere: daartussen deed niemand iets.
figure-pilot-lead-alone = Alle veranderingen van voor naar na. Zonder tweede beginmeting weet niemand wat niets doen had gedaan.
figure-pilot-key-point = de gemiddelde verandering
figure-pilot-numbers = { $difference } (95 %: { $interval })
figure-waterfall-title = Iedereen, één keer met de oefening en één keer met niets
figure-waterfall-lead = Beide beelden tonen dezelfde mensen, op volgorde van hun verandering. Eén keer deden ze de oefening, één keer helemaal niets. Wat het beeld zonder de oefening toont, maakte alleen het toeval.
figure-waterfall-after = na de oefening
figure-waterfall-between = tussen twee beginmetingen, niets gedaan
figure-waterfall-spoken = { $name }: { NUMBER($lower) } van { NUMBER($people) } mensen zijn lager.
figure-waterfall-key-bar = één persoon, eerste sessie
figure-waterfall-key-band = wat bij één persoon niet van niets te onderscheiden is
figure-agreement-title = Twee beginmetingen van dezelfde persoon, niets ertussen
figure-agreement-lead = Hoe verder van nul, hoe meer een meting uit zichzelf verandert.
figure-agreement-spoken = { NUMBER($people) } mensen; gemiddelde { $bias }, grenzen { $limits }, waarneembare verandering { $detectable }.
figure-agreement-axis = gemiddelde van de twee
figure-agreement-key-dot = één persoon: de tweede beginmeting naast de eerste
figure-agreement-key-mean = het gemiddelde
figure-agreement-key-limit = 95 van de 100 mensen liggen ertussen
figure-agreement-key-band = wat bij één persoon niet van niets te onderscheiden is
figure-felt-title = Wat is gevoeld, en wat is gemeten
figure-felt-lead = Elk vierkant is een aantal sessies. Overdwars: wat is gevoeld. Omlaag: wat is gemeten, naar wat de ruis kan doen.
figure-felt-cell = { $measured }, gevoeld { $felt }: { NUMBER($count) }.
known-design-pilot = Een pilot: iedereen deed de oefening, en er was geen controlegroep. Een pilot kan laten zien of een proef te doen is, niet of de oefening iets doet.
known-no-lots = Er is niet geloot: iedereen deed de oefening.
known-methods-pilot = De gemiddelde verandering van de eerste sessies met haar t-interval. Er is geen oordeel, want er is geen controlegroep.
known-analysed-who-pilot = Aandelen en gemiddelden tellen de eerste sessie van elke persoon, zodat niemand dubbel telt.
known-missing-pilot = Er is niets ingevuld. Sessies zonder waarde zijn weggelaten ({ NUMBER($count) }).
known-losses-pilot = { NUMBER($count) } van { NUMBER($there) } sessies zijn weggelaten.
known-other-pilot = Hoeveel metingen uit zichzelf veranderen, en hoe gevoeld en gemeten samengaan.
report-role-sessions = de tabel
