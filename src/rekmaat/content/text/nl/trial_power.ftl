# Het antwoord van "rekmaat trial power".

planned-crossover = Een crossover: { NUMBER($people) } mensen proberen elk { $arms } armen, in een van { $orders } volgorden.
planned-parallel = Een onderzoek met parallelle groepen: { NUMBER($people) } mensen over { $arms } armen, elk ervoor en erna gemeten.
planned-pilot = Een pilot: { NUMBER($people) } mensen met één arm, elk ervoor en erna gemeten.
supposed = Aangenomen: bij één mens wisselt een meting { NUMBER($within) } % van keer tot keer, en mensen verschillen { NUMBER($between) } % van elkaar.
supposed-pilot = Aangenomen: bij één mens wisselt een meting { NUMBER($within) } % van keer tot keer.
supposed-missing = { NUMBER($percent) } % van de metingen ontbreekt.
supposed-dropout = { NUMBER($percent) } % van de mensen stopt voor het eind.
supposed-carry-over = { NUMBER($percent) } % van een effect is er nog in de volgende periode.

found-one = Met { NUMBER($people) } mensen vindt zo’n onderzoek een effect van { $effect } in { NUMBER($found, maximumFractionDigits:1) } van de 100 keer ({ $chance }; { NUMBER($trials) } { $trials ->
        [one] nagebootst onderzoek
       *[other] nagebootste onderzoeken
    }).
found-one-of-many = Met { NUMBER($people) } mensen vindt de toets van alle armen tegelijk een effect van { $effect } in { NUMBER($found, maximumFractionDigits:1) } van de 100 keer ({ $chance }; { NUMBER($trials) } { $trials ->
        [one] nagebootst onderzoek
       *[other] nagebootste onderzoeken
    }).
found-several = Met { NUMBER($people) } mensen vindt zo’n onderzoek in { NUMBER($found, maximumFractionDigits:1) } van de 100 keer dat de armen verschillen ({ $chance }; { NUMBER($trials) } { $trials ->
        [one] nagebootst onderzoek
       *[other] nagebootste onderzoeken
    }).
found-none = De armen verschillen niet, en toch vindt zo’n onderzoek in { NUMBER($found, maximumFractionDigits:1) } van de 100 keer een verschil ({ $chance }; { NUMBER($trials) } { $trials ->
        [one] nagebootst onderzoek
       *[other] nagebootste onderzoeken
    }).
found-exact = Uitgerekend zonder toeval is het { NUMBER($found, maximumFractionDigits:1) } van de 100.
smallest = Het kleinste effect dat zo’n onderzoek 80 van de 100 keer vindt, is { $effect }.
smallest-several = 80 van de 100 haalt zo’n onderzoek als het grootste van deze effecten { $effect } is, met de andere naar verhouding.
smallest-tolerance = Dat getal klopt op { NUMBER($percent, maximumFractionDigits:2) } procentpunt.

table-arm = arm
table-against = { $arm } tegen { $control }, de controle
table-effect = aangenomen effect
table-found = gevonden
table-chance = ± toeval
table-holm = aangepast
table-exact = zonder toeval
table-note = Aangepast: omdat alle armen tegelijk met de controle worden vergeleken, volgens Holm.
chance = ± { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } door toeval
chance-below = minder dan { NUMBER($percent, maximumSignificantDigits:1) } ernaast
below = < { $share }
percent-fine = { NUMBER($percent, maximumSignificantDigits:1) } %
percent = { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } %
effect-lower = { NUMBER($size) } % lager
effect-higher = { NUMBER($size) } % hoger
effect-none = geen verschil

power-no-control = Een pilot heeft geen controle. Wat hij vindt, kan net zo goed komen door tijd, rust of verwachting. Dus zegt hij nooit dat de rek werkt.
    .remedy = Gebruik hem om te leren hoeveel metingen wisselen, en plan een onderzoek met een controle.
power-low = Minder dan 80 van de 100 zulke onderzoeken zouden dit effect vinden.
    .remedy = Neem meer mensen, meet gelijkmatiger, of ga uit van een groter effect.
power-not-fitted = In { NUMBER($count) } van de { NUMBER($trials) } nagebootste onderzoeken bleven te weinig metingen over voor het model. Ze tellen als niets gevonden.
    .remedy = Neem meer mensen.
power-none-large-enough = Geen enkel effect, hoe groot ook, zou in 80 van de 100 zulke onderzoeken gevonden worden.
    .remedy = Neem meer mensen.
power-carry-over = De analyse gaat ervan uit dat niets doorwerkt. Wat van een arm overblijft, vertroebelt dus de volgende.
    .remedy = Laat meer tijd tussen de perioden.
power-not-exact = Als er iets ontbreekt of doorwerkt, is er geen waarde zonder toeval. Dan is er alleen de nabootsing.
power-boundary = In { NUMBER($percent, maximumFractionDigits:1) } % van de onderzoeken lijken mensen niet van elkaar te verschillen. De armen worden dan toch binnen mensen vergeleken. Zo wint het toeval niet vaker.

usage-out-of-range = { $option } moet tussen { NUMBER($least, maximumFractionDigits:4, useGrouping:0) } en { NUMBER($most, maximumFractionDigits:4, useGrouping:0) } liggen.
usage-few-people-crossover = Een crossover met { $arms } armen heeft minstens { $least } mensen nodig: één voor elke volgorde, en één om mensen van volgorden te onderscheiden.
usage-few-people-parallel = Een onderzoek met { $arms } groepen heeft minstens { $least } mensen nodig.
usage-few-people-pilot = Een pilot heeft minstens { $least } mensen nodig.
usage-pilot-arms = Een pilot heeft één arm: laat --arms weg.
usage-sd-between = --sd-between ontbreekt: zeg hoeveel mensen van elkaar verschillen, in procent.
usage-carry-over = --carry-over gaat over een crossover, waar de ene arm op de andere volgt.
usage-effects = --effect heeft { $given } getallen. Geef er één voor de eerste arm, of { $effects } bij { $arms } armen: één voor elke arm behalve de laatste, de controle.
