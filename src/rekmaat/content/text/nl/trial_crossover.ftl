# Het antwoord van "rekmaat trial analyse --design crossover".

crossover-title = { NUMBER($people) } mensen doorliepen { $arms } armen in { $periods } perioden. De arm om mee te vergelijken is “{ $control }”.
crossover-model = Model: { $formula }, geschat met REML.
crossover-errors-kenward-roger = Standaardfouten en vrijheidsgraden volgens Kenward en Roger (verwachte informatie).
crossover-errors-satterthwaite = Vrijheidsgraden volgens Satterthwaite.
crossover-adjusted-tukey = Alle paren van armen zijn vergeleken, samen aangepast (Tukey).
crossover-adjusted-dunnett = Elke arm is met de controle vergeleken, samen aangepast (Dunnett).
crossover-adjusted-holm = Alle paren van armen zijn vergeleken, stap voor stap aangepast (Holm).
crossover-adjusted-none = Alle paren van armen zijn vergeleken, elk alsof het het enige was. Niet aangepast: een paar verschillen er door toeval.
crossover-any = Verschillen de armen wel? F({ NUMBER($above) }; { NUMBER($below, maximumFractionDigits:1) }) = { NUMBER($f, maximumFractionDigits:2) }, p { $p }.
crossover-rows = Rijen van de tabel
crossover-means = Elke arm, volgorden en perioden gelijk gewogen
crossover-contrasts = Verschillen, de eerste arm min de tweede
crossover-spread = Mensen verschillen met { $person } (SD), perioden van één persoon met { $residual } (SD).
crossover-spread-boundary = Er is geen verschil tussen mensen gevonden dat groter is dan door toeval komt; perioden van één persoon verschillen met { $residual } (SD).
crossover-within = Hetzelfde, berekend uit alleen de verschillen binnen mensen. Er is geen verschil tussen mensen gevonden, en dan telt een oordeel alleen als het ook hier klopt.
crossover-carry-over = Is er iets over van de arm ervoor? F({ NUMBER($above) }; { NUMBER($below, maximumFractionDigits:1) }) = { NUMBER($f, maximumFractionDigits:2) }, p { $p }. Dit laat alleen zien hoe het antwoord zou verschuiven; het beslist niets.
crossover-carry-over-contrasts = De verschillen, als er iets over was
crossover-column-arm = arm

# Wat er mis is met de rijen, of goed is om te weten

crossover-more = En nog { $count }.
    .remedy = Verbeter eerst wat hierboven staat.
crossover-twice = { $where }: regels { $lines }, kolom { $column }: { $person } heeft meer dan één rij voor periode { $period }.
    .remedy = Houd de rij die klopt. In een crossover heeft iedereen één rij per periode.
crossover-two-sequences = { $where }: regel { $line }, kolom { $column }: { $person } heeft volgorde “{ $sequence }”, maar “{ $other }” in regel { $at }.
    .remedy = Verbeter een van de twee. Iedereen doorloopt één volgorde.
crossover-out-of-sequence = { $where }: regel { $line }, kolom { $column }: { $person } heeft “{ $arm }” in periode { $period }, maar volgorde “{ $sequence }” heeft daar “{ $meant }”.
    .remedy = Is het een schrijffout, verbeter hem. Week iemand echt af, laat dan de volgorde staan die geloot is, analyseer zonder --sequence, en meld het in het verslag.
crossover-too-few-people = { $where }: kolom { $column } heeft { $count ->
        [one] 1 persoon
       *[other] { $count } mensen
    } die mee kan in de analyse; { $fewest } is het minste.
    .remedy = Zet er meer mensen bij. Voor één persoon is er “rekmaat experiment judge”.
crossover-arms-apart = { $where }: kolom { $column }: deze armen komen nooit bij één persoon samen: { $groups }.
    .remedy = Analyseer ze als aparte onderzoeken, of als parallelle groepen.
crossover-covariate-varies = { $where }: kolom { $column } verschilt tussen de rijen van { $person } (regel { $line }). Er zomaar voor corrigeren gooit door elkaar hoe mensen verschillen en hoe de dagen van één persoon verschillen, en vertekent het antwoord.
    .remedy = Is het de waarde vóór elke periode, noem hem dan met --baseline: dan wordt hij in die twee gesplitst. Laat hem anders weg.
crossover-no-outcome = { $where }: { $count ->
        [one] 1 rij heeft geen { $column } (regel { $lines }) en is weggelaten.
       *[other] { $count } rijen hebben geen { $column } (regels { $lines }) en zijn weggelaten.
    }
    .remedy = Zeg in het verslag waarom. Bleven mensen weg vanwege hoe het ging, dan is het antwoord vertekend.
crossover-no-baseline = { $where }: { $count ->
        [one] 1 rij heeft geen { $column } (regel { $lines }) en is weggelaten.
       *[other] { $count } rijen hebben geen { $column } (regels { $lines }) en zijn weggelaten.
    }
    .remedy = Vul het in als het gemeten is.
crossover-no-covariate = { $where }: { $count ->
        [one] 1 rij heeft geen { $column } (regel { $lines }) en is weggelaten.
       *[other] { $count } rijen hebben geen { $column } (regels { $lines }) en zijn weggelaten.
    }
    .remedy = Vul het in, of laat de kolom uit --covariates.
crossover-no-sequences = { $where }: er is geen kolom met volgorden genoemd, dus het model heeft er geen term voor.
    .remedy = Noem hem met --sequence, als mensen over volgorden verdeeld zijn.
crossover-not-fitted = { $where }: de spreidingen van dit model zijn niet te vinden, dus er is geen antwoord.
    .remedy = Zoek naar een kolom die de uitkomst herhaalt.
crossover-too-few-rows = { $where }: { $rows } rijen zijn te weinig voor dit model: er blijft binnen mensen niets over om op te oordelen.
    .remedy = Laat covariaten weg, of zet er meer mensen bij.
crossover-no-strata = { $where }: { $people } mensen zijn te weinig voor { $columns } kolommen die alleen tussen mensen verschillen, zoals volgorden.
    .remedy = Laat --sequence of covariaten weg, of zet er meer mensen bij.
crossover-constant-within = { $where }: de uitkomst verschilt nooit binnen een persoon.
    .remedy = Kijk of dit de uitkomst van elke periode is.
crossover-boundary = { $where }: mensen verschillen in deze uitkomst niet meer dan door toeval komt (spreiding tussen mensen 0). De vrijheidsgraden binnen mensen blijven, en elk oordeel moet ook uit alleen de verschillen binnen mensen kloppen.
crossover-carry-over-unknown = { $where }: van sommige rijen is niet bekend wat de persoon de periode ervoor deed, dus naar nawerking is niet gekeken.
    .remedy = Noem de kolom van de volgorden met --sequence.
crossover-carry-over-untold = { $where }: in deze opzet is nawerking niet te onderscheiden van volgorde en periode, dus er is niet naar gekeken.
crossover-rows-absent = { $where }: { $count } van { $all } perioden staan niet in de tabel: { $persons }.
    .remedy = Zeg in het verslag waarom. Bleven mensen weg vanwege hoe het ging, dan is het antwoord vertekend.
crossover-column-flat = { $where }: “{ $term }” is in elke rij hetzelfde en zegt dus niets.
    .remedy = Laat het weg. Een voormeting die binnen een persoon nooit verschilt, hoort bij --covariates.
