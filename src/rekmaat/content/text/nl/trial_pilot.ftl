# Een pilot zonder controlegroep: wat hij zegt, en wat er mis kan zijn met de tabel.

pilot-intro = { NUMBER($people) } mensen, { NUMBER($sessions) } sessies, geen controlegroep.
pilot-change = In de eerste sessie van iedereen was de meting daarna gemiddeld { $change } (95 %: { $low } tot { $high }).
pilot-unchanged = gelijk
pilot-lower = { $size } lager
pilot-higher = { $size } hoger
pilot-no-verdict = Zonder controlegroep kan niemand zeggen dat de rek werkt: een deel van een verandering komt vanzelf, en een deel doordat mensen hoog begonnen.
pilot-share-alike = { NUMBER($count) } van de { NUMBER($people) } mensen { $count ->
        [one] telt
       *[other] tellen
    } als responder: { $share } (95 %: { $low } tot { $high }). Tussen twee beginmetingen, met niets ertussen, was het { $noise }: dat verschil kan toeval zijn.
pilot-share-differs = { NUMBER($count) } van de { NUMBER($people) } mensen { $count ->
        [one] telt
       *[other] tellen
    } als responder: { $share } (95 %: { $low } tot { $high }). Tussen twee beginmetingen, met niets ertussen, was het { $noise }: zo’n verschil is zelden toeval, maar een minuut staan kan het ook geven.
pilot-share-assumed = { NUMBER($count) } van de { NUMBER($people) } mensen { $count ->
        [one] telt
       *[other] tellen
    } als responder: { $share } (95 %: { $low } tot { $high }). Zonder enig effect zou het ongeveer { $noise } zijn. Dat is berekend, niet gemeten: er is geen tweede beginmeting.
pilot-detectable = Bij één persoon is een verandering van minder dan { $percent } % niet van geen verandering te onderscheiden.
pilot-contradict = Wat gevoeld is en wat gemeten is, spreken elkaar tegen. Het ene vervangt het andere niet.

pilot-column-measured = gemeten
pilot-column-change = verandering
pilot-column-interval = tussen (95 %)
pilot-column-chance = p
pilot-row-last = eerste sessie, vanaf de laatste beginmeting
pilot-row-first = eerste sessie, vanaf de eerste beginmeting
pilot-row-every = alle sessies, het gemiddelde van ieder
pilot-row-between = tussen twee beginmetingen, niets gedaan

pilot-column-any-lower = responders: elke daling
pilot-column-any-higher = responders: elke stijging
pilot-column-percent-lower = responders: minstens { $percent } % lager
pilot-column-percent-higher = responders: minstens { $percent } % hoger
pilot-column-count = mensen
pilot-column-share = aandeel
pilot-row-after = na de rek
pilot-row-noise = tussen twee beginmetingen, niets gedaan
pilot-row-assumed = niets gedaan, berekend (variatie { $cv } %)
pilot-row-expected = als allen even veel veranderden als het gemiddelde
pilot-count = { NUMBER($count) } van { NUMBER($people) }
pilot-nothing = –
pilot-mcnemar = De twee aandelen naast elkaar: p { $p }. Zo vaak zou een verschil van minstens deze grootte komen waar de aandelen echt gelijk zijn.
pilot-p = p: hoe vaak een verandering van minstens deze grootte zou komen waar er gemiddeld niets verandert.

pilot-noise = De ene meting verschilt { $cv } van de andere (variatiecoëfficiënt, { NUMBER($people) } mensen).
pilot-icc = De twee beginmetingen stemmen overeen met een ICC van { $icc } (95 %: { $low } tot { $high }).
pilot-limits = Van de ene beginmeting op de andere veranderen 95 van de 100 mensen { $low } tot { $high }.
pilot-regression = Doen deze mensen mee omdat hun eerste beginmeting hoog was, dan zou de volgende vanzelf veranderen: { $half } in de hoogste helft, { $fifth } in het hoogste vijfde deel.

pilot-felt-none = Er is niet gevraagd wat mensen voelden.
pilot-column-felt = gevoeld
pilot-column-answers = antwoorden
pilot-felt-better = beter
pilot-felt-same = gelijk
pilot-felt-worse = erger
pilot-felt-unsure = weet niet
pilot-felt-row-first = eerste sessie
pilot-felt-row-every = alle sessies
pilot-column-cross = gemeten, in alle sessies
pilot-cross-better = beter dan ruis kan zijn
pilot-cross-none = binnen de ruis
pilot-cross-worse = erger dan ruis kan zijn
pilot-kappa = Gevoeld naast gemeten: een kappa van { $value } (95 %: { $low } tot { $high }). 0 is niet vaker gelijk dan bij toeval, 1 is altijd gelijk.
pilot-weighted = Met kwadratische gewichten is dat { $value } (95 %: { $low } tot { $high }). Beide nemen sessies alsof het mensen zijn.
pilot-correlation = Gevoelde naast gemeten verandering, binnen mensen: een correlatie van { $value } (95 %: { $low } tot { $high }). 0 is geen verband; bij 1 gaan ze altijd samen.

pilot-range = { $low } tot { $high }
pilot-percent = { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } %
pilot-over = > { NUMBER($percent) } %
pilot-whole-percent = { NUMBER($percent) } %
pilot-two = { NUMBER($value, minimumFractionDigits:2, maximumFractionDigits:2) }
pilot-three = { NUMBER($value, minimumFractionDigits:3, maximumFractionDigits:3) }
pilot-chance-less = < 0,001

# Wat er mis kan zijn, en wat goed is om te weten

pilot-no-control = { $where }: er is geen controlegroep, dus niets hier zegt dat de rek werkt.
    .remedy = Laat het lot bepalen wie de rek doet en wie even lang staat zonder.
pilot-no-repeat = { $where }: er is geen tweede beginmeting, dus de eigen ruis is niet bekend en is aangenomen.
    .remedy = Meet tweemaal vooraf, met niets ertussen, en noem die kolom met --repeat.
pilot-sessions-uneven = { $where }: mensen hebben { $least } tot { $most } sessies; ieder telt één keer, met het gemiddelde van de eigen sessies.
pilot-scale-unsaid = { $where }: kolom { $column } wordt gelezen als natuurlijke logaritmen.
    .remedy = Voeg --scale log toe als er hoeveelheden in staan.
pilot-left-out-baseline = { $where }: { $count } { $count ->
        [one] regel heeft
       *[other] regels hebben
    } geen beginmeting en { $count ->
        [one] telt
       *[other] tellen
    } niet mee: { $lines }.
    .remedy = Zeg in het verslag hoeveel het er zijn, en waarom.
pilot-left-out-outcome = { $where }: { $count } { $count ->
        [one] regel heeft
       *[other] regels hebben
    } geen uitkomst en { $count ->
        [one] telt
       *[other] tellen
    } niet mee: { $lines }.
    .remedy = Zeg in het verslag hoeveel het er zijn, en waarom.
pilot-left-out-repeat = { $where }: { $count } { $count ->
        [one] regel heeft
       *[other] regels hebben
    } geen tweede beginmeting en { $count ->
        [one] telt
       *[other] tellen
    } niet mee: { $lines }.
    .remedy = Laat --repeat weg om ze te houden; dan wordt de ruis aangenomen.
pilot-felt-unanswered = { $where }: { $count } { $count ->
        [one] regel heeft
       *[other] regels hebben
    } geen antwoord op wat er gevoeld is: { $lines }. De aandelen zijn van wie antwoord gaf.
pilot-session-twice = { $where }: regel { $line }: deze sessie van { $person } staat al in regel { $other }.
    .remedy = Houd elke sessie één keer, of nummer de sessies in een kolom en noem die met --session.
pilot-few-people = { $where }: { $count ->
        [0] niemand heeft
        [one] maar één persoon heeft
       *[other] { $count } mensen hebben
    } een volledige sessie, en een groep heeft er minstens { $least }.
    .remedy = Gebruik voor één persoon rekmaat experiment judge.
pilot-outcome-constant = { $where }: de uitkomst is in elke regel gelijk.
    .remedy = Kijk de kolom na; een meting aan mensen is nooit gelijk.
pilot-baseline-constant = { $where }: het gemiddelde van de twee beginmetingen is bij iedereen gelijk.
    .remedy = Kijk de kolommen na; mensen verschillen, en hun beginmetingen ook.
pilot-change-constant = { $where }: de verandering is bij iedereen gelijk.
    .remedy = Kijk de kolommen na; de ene kan uit de andere gemaakt zijn.
pilot-repeat-copied = { $where }: de tweede beginmeting volgt uit de eerste, met bij iedereen hetzelfde verschil.
    .remedy = Geef een tweede meting, geen kopie.
pilot-column-twice = { $where }: kolom { $column } is voor twee dingen genoemd.
    .remedy = Geef elk een eigen kolom.
pilot-person-missing = { $where }: regel { $line }, kolom { $column }: de persoon ontbreekt.
    .remedy = Vul in wie het was, met een nummer of een code.
pilot-no-amount = { $where }: regel { $line }, kolom { $column }: “{ $value }” ligt niet boven nul en heeft dus geen logaritme.
    .remedy = Verbeter de cel, of laat --scale log weg als er logaritmen in de kolom staan.
pilot-ratio-too-large = { $where }: regel { $line }: de metingen van deze sessie verschillen meer dan twintig keer (kolom { $column }: “{ $value }”).
    .remedy = Voeg --scale log toe als er hoeveelheden in de kolommen staan en geen logaritmen, of verbeter de regel.
pilot-felt-unknown = { $where }: regel { $line }, kolom { $column }: “{ $value }” is geen bekend antwoord. Bekend zijn: beter, gelijk, erger, weet niet.
    .remedy = Schrijf een van deze vier, of in elke regel de verandering in punten.

table-no-rows = { $where }: er staan geen sessies in de tabel.
    .remedy = Zet de namen van de kolommen in de eerste regel, en elke sessie in een eigen regel.
table-too-long = { $where }: de tabel heeft meer dan { $most } regels.
    .remedy = Geef er minder tegelijk.
columns-missing = { $where }: deze kolommen ontbreken: { $columns }.
    .remedy = Kijk hoe de kolommen in de eerste regel van de tabel heten.

usage-pilot-percent = De verandering die als respons telt, ligt tussen 0 en 100 %.
usage-pilot-scale = Een pilot vergelijkt logaritmen: --scale is log of logged, niet plain.
usage-pilot-points = Een gevoelde verandering moet meer dan 0 punten zijn om te tellen.
