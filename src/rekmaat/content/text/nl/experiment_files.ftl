# "rekmaat experiment plan" en "judge": wat ze zeggen, en wat er mis kan zijn met een plan of een tabel van sessies.

# Een plan

plan-told = { $days ->
        [one] Eén dag
       *[other] { $days } dagen
    }, { $per_day } keer per dag: { $sessions ->
        [one] 1 sessie
       *[other] { $sessions } sessies
    } in { $pairs }.
plan-too-small = Dat is te weinig voor een uitslag. Er zijn minstens { $needed } hele paren nodig.
plan-no-effect = Aan het einde kan het ook zeggen dat er geen effect van { $margin } of meer is.
plan-late = Er komt geen uitslag voor het einde van het plan.
plan-coin = Welke minuut in elk paar eerst komt, is net geloot en ligt nu vast.
plan-written = Geschreven naar { $file }. De volgorde staat erin: wie de minuten doet, kijkt er pas na afloop in.
plan-fingerprint = Vingerafdruk van het plan (SHA-256): { $fingerprint }
plan-keep = Schrijf de vingerafdruk op. Later toont die dat niemand het plan veranderde.
calendar-written = Herinneringen voor elke dag, vanaf { $date }: { $file }.
calendar-title = Pauze

usage-plan-exists = { $file } bestaat al en bleef zoals het is. Een plan wordt nooit overschreven. Kies een andere naam met { $option }.
usage-plan-same-file = Het plan en de herinneringen kunnen niet hetzelfde bestand zijn. Kies voor een van de twee een andere naam.
usage-plan-range = { $option } moet tussen { $least } en { $most } liggen.
usage-plan-positive = { $option } moet groter zijn dan nul.
usage-plan-seed = --seed vraagt { $digits } hexadecimale cijfers (0 tot 9, a tot f). Laat het weg, dan wordt er een geloot.
usage-plan-both = Geef { $options } allebei, of geen van de twee.
usage-plan-decides = { $options } kan niet naast --plan: het plan zegt het al.
usage-arms-same = --stretch en --control noemen dezelfde minuut. Geef twee namen.

# Wat er beoordeeld is

judged-ratings = Wat er gevoeld is:
judged-tension = Wat er gemeten is (kolom y):
judged-column-effect = verschil
judged-column-interval = 95 %, bij één keer kijken
judged-column-anytime = 95 %, hoe vaak je ook kijkt
judged-column-detectable = kleinste dat te zien was
judged-column-chance = kans op zo’n verschil vanzelf
judged-column-benefit = kans op { $margin } of meer
judged-column-pairs = paren die tellen
judged-column-left-out = paren die niet tellen
judged-column-more = verwachte paren erbij
judged-column-e-value = e-waarde (20 of meer is genoeg)
judged-nothing = –
judged-less = minder dan { $size }
judged-range = { $low } tot { $high }

# Wat er mis kan zijn met een bestand dat gegeven is

given-folder = { $where }: dit is een map, geen bestand.
    .remedy = Geef het bestand dat erin staat.
given-empty = { $where }: het bestand is leeg.
    .remedy = Bewaar het opnieuw in het programma waar het vandaan komt.
given-too-large = { $where }: het bestand is groter dan { $most_mb } MB, dus het is iets anders.
    .remedy = Kijk of de naam van het bestand klopt.
given-not-utf8 = { $where }: regel { $line } is geen tekst in UTF-8.
    .remedy = Bewaar het bestand als “CSV UTF-8” of als tekst in UTF-8.
given-no-text = { $where }: er staan bytes in die geen enkele tekst heeft.
    .remedy = Bewaar het als tekstbestand, of kijk of de naam klopt.

# Van een plan

plan-no-json = { $where }: dit is geen planbestand; het is niet als JSON te lezen.
    .remedy = Geef het bestand dat “rekmaat experiment plan” schreef.
plan-unknown = { $where }: dit is geen planbestand van een soort die hier bekend is ({ $format }, versie { $version }).
    .remedy = Geef het bestand dat “rekmaat experiment plan” schreef, of gebruik een nieuwere Rekmaat.
plan-field-wrong = { $where }: het veld “{ $field }” ontbreekt of kan niet kloppen.
    .remedy = Gebruik het planbestand zoals het gemaakt is. Een veranderd plan telt niet.
plan-order-wrong = { $where }: de loting geeft een andere volgorde dan het bestand zegt, voor het eerst bij sessie { $session }.
    .remedy = Gebruik het planbestand zoals het gemaakt is. Met een andere volgorde komt er geen uitslag.
plan-edited = { $where }: het plan is veranderd nadat het gemaakt was; de vingerafdruk past niet.
    .remedy = Gebruik het planbestand zoals het gemaakt is. Met een veranderd plan komt er geen uitslag.

# Van een tabel van sessies

table-no-rows = { $where }: er staan geen sessies in de tabel.
    .remedy = Zet de namen van de kolommen op de eerste regel, en elke sessie op een eigen regel.
table-too-long = { $where }: de tabel heeft meer dan { $most } regels.
    .remedy = Geef alleen de sessies van één persoon.
table-more-faults = { $where }: en nog { $count } andere.
    .remedy = Verbeter eerst wat hierboven staat.
line-unreadable = { $where }: regel { $line } is niet in cellen te knippen; misschien ontbreekt een aanhalingsteken.
    .remedy = Bewaar de tabel opnieuw als CSV.
column-twice = { $where }: de kolom “{ $column }” staat er twee keer.
    .remedy = Geef elke kolom een eigen naam.
columns-missing = { $where }: deze kolommen ontbreken: { $columns }.
    .remedy = Zet ze op de eerste regel: session, day, pair, arm, before, after.
outcome-missing = { $where }: geen enkele kolom zegt hoe het ging.
    .remedy = Voeg de kolommen before en after toe, of de kolom y met de verandering.
decimals-mixed = { $where }: sommige getallen hebben een komma en andere een punt.
    .remedy = Schrijf alle getallen op één manier.
cell-no-number = { $where }: regel { $line }, kolom { $column }: “{ $value }” is geen getal.
    .remedy = Verbeter de cel, of laat ze leeg als er geen antwoord was.
cell-too-far = { $where }: regel { $line }, kolom { $column }: “{ $value }” is te groot of te klein om mee te rekenen.
    .remedy = Schrijf het in een andere eenheid: tussen een miljardste en een miljard, of 0.
cell-no-whole = { $where }: regel { $line }, kolom { $column }: “{ $value }” is geen geheel getal van 1 tot { $most }.
    .remedy = Verbeter de cel.
rating-out-of-range = { $where }: regel { $line }, kolom { $column }: “{ $value }” staat niet op de schaal van { $low } tot { $high }.
    .remedy = Verbeter het getal, of geef andere veranderingen in een kolom y.
before-missing = { $where }: regel { $line }: er is een getal na de minuut, maar geen ervoor.
    .remedy = Vul kolom { $column } in. Zonder dat weet niemand wat de minuut deed.
change-no-log-ratio = { $where }: regel { $line }, kolom { $column }: “{ $value }” kan geen verandering van een spierspanning zijn.
    .remedy = Naast getallen ervoor en erna is y de natuurlijke logaritme van spanning erna gedeeld door spanning ervoor. Een daling van 10 % is −0,105.
arm-unknown = { $where }: regel { $line }, kolom { $column }: “{ $value }” is geen van de twee minuten ({ $known }).
    .remedy = Zeg met --stretch en --control hoe ze in de tabel heten.
session-twice = { $where }: regel { $line }, kolom { $column }: sessie { $value } staat al op regel { $other }.
    .remedy = Laat elke sessie één keer staan.
sessions-missing = { $where }: deze sessies staan niet in de tabel: { $sessions }. Wie sessies weglaat, kan de uitslag buigen. Daarom telt elk paar dat ontbreekt tegen rekken.
    .remedy = Zet elke sessie erin die begonnen is; laat “after” leeg als er geen antwoord was.
sessions-not-told = { $where }: deze sessies zijn begonnen en staan niet in de tabel: { $sessions }.
    .remedy = Zet ze erin; laat “after” leeg als er geen antwoord was. Met een plan telt elke sessie.
pair-missing = { $where }: regel { $line }, kolom { $column }: deze sessie hoort bij geen paar.
    .remedy = Zeg bij welk paar ze hoort.
pair-alone = { $where }: regel { $line }: paar { $pair } heeft maar één sessie en telt dus niet.
    .remedy = Zet de andere sessie van het paar erin, ook als die niet af is.
pair-too-many = { $where }: regel { $line }, kolom { $column }: sessie { $session } is de derde of latere van paar { $value }.
    .remedy = Een paar is één keer rekken en één minuut zonder rek. Verbeter de nummers van de paren.
pair-apart = { $where }: regel { $line }, kolom { $column }: tussen de twee sessies van paar { $value } liggen sessies van andere paren.
    .remedy = Twee sessies na elkaar vormen een paar. Nummer de paren zoals de sessies begonnen.
pair-same-arm = { $where }: regel { $line }, kolom { $column }: beide sessies van dit paar zijn “{ $value }” (zie regel { $other }).
    .remedy = Een paar is één keer rekken en één minuut zonder rek. Verbeter wat fout is.
order-not-drawn = { $where }: regel { $line }: alle { $pairs } paren begonnen met { $arm ->
        [stretch] rekken
       *[control] de minuut zonder rek
    }. De volgorde is dus niet geloot, en de genoemde kans op een fout klopt dan niet.
    .remedy = Laat een plan de volgorde loten, en beoordeel alleen wat in die volgorde gedaan is.
arm-not-planned = { $where }: regel { $line }, kolom { $column }: sessie { $session } is “{ $value }”, maar het plan zegt { $arm ->
        [stretch] rekken
       *[control] zonder rek
    }.
    .remedy = Verbeter de tabel als die fout is. In een andere volgorde dan de gelote komt er geen uitslag.
pair-not-planned = { $where }: regel { $line }, kolom { $column }: sessie { $session } hoort in het plan bij paar { $pair }, niet bij “{ $value }”.
    .remedy = Nummer de paren in de volgorde van de sessies: 1 en 2 zijn paar 1.
day-unreadable = { $where }: regel { $line }, kolom { $column }: “{ $value }” is geen dag.
    .remedy = Schrijf een geheel getal vanaf 1, of een datum zoals 2026-11-23.
days-mixed = { $where }: regel { $line }, kolom { $column }: sommige dagen zijn getallen en andere zijn datums.
    .remedy = Schrijf ze allemaal op één manier.
days-backwards = { $where }: regel { $line }: deze sessie ligt vóór de sessie waar ze op volgt. De nummers van de sessies beslissen.
    .remedy = Kijk de nummers van de sessies na. Na een reis kan het kloppen.
