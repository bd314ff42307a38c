# Het antwoord van "rekmaat trial power".

planned-crossover = Een gekruiste proef: { NUMBER($people) } mensen proberen elk { $arms } armen, in een van { $orders } volgordes.
planned-parallel = Een proef met groepen: { NUMBER($people) } mensen over { $arms } armen, elk ervoor en erna gemeten.
planned-pilot = Een vooronderzoek: { NUMBER($people) } mensen met één arm, elk ervoor en erna gemeten.
supposed = Aangenomen: één mens wisselt { NUMBER($within) } % van meting tot meting, en mensen verschillen { NUMBER($between) } % van elkaar.
supposed-pilot = Aangenomen: één mens wisselt { NUMBER($within) } % van meting tot meting.
supposed-missing = { NUMBER($percent) } % van de metingen ontbreekt.
supposed-dropout = { NUMBER($percent) } % van de mensen stopt voor het eind.
supposed-carry-over = { NUMBER($percent) } % van een effect is er nog in de volgende periode.

found-one = Met { NUMBER($people) } mensen vindt zo’n proef een effect van { $effect } in { NUMBER($found, maximumFractionDigits:1) } van de 100 keer ({ $chance }; { NUMBER($trials) } nagebootste proeven).
found-one-of-many = Met { NUMBER($people) } mensen vindt de toets van alle armen tegelijk een effect van { $effect } in { NUMBER($found, maximumFractionDigits:1) } van de 100 keer ({ $chance }; { NUMBER($trials) } nagebootste proeven).
found-several = Met { NUMBER($people) } mensen vindt zo’n proef in { NUMBER($found, maximumFractionDigits:1) } van de 100 keer dat de armen verschillen ({ $chance }; { NUMBER($trials) } nagebootste proeven).
found-none = De armen verschillen niet, en toch vindt zo’n proef in { NUMBER($found, maximumFractionDigits:1) } van de 100 keer een verschil ({ $chance }; { NUMBER($trials) } nagebootste proeven).
found-exact = Uitgerekend zonder toeval is het { NUMBER($found, maximumFractionDigits:1) } van de 100.
smallest = Het kleinste effect dat zo’n proef 80 van de 100 keer vindt, is { $effect }.
smallest-several = 80 van de 100 haalt zo’n proef als het grootste van deze effecten { $effect } is, met de andere naar verhouding.
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

power-no-control = Een vooronderzoek heeft geen controle. Wat het vindt, kan net zo goed komen door tijd, rust of verwachting. Dus zegt het nooit dat de rek werkt.
    .remedy = Gebruik het om te leren hoeveel metingen wisselen, en plan een proef met een controle.
power-low = Minder dan 80 van de 100 zulke proeven zouden dit effect vinden.
    .remedy = Neem meer mensen, meet gelijkmatiger, of ga uit van een groter effect.
power-not-fitted = In { NUMBER($count) } van de { NUMBER($trials) } nagebootste proeven bleven te weinig metingen over voor het model. Ze tellen als niets gevonden.
    .remedy = Neem meer mensen.
power-none-large-enough = Geen enkel effect, hoe groot ook, zou in 80 van de 100 zulke proeven gevonden worden.
    .remedy = Neem meer mensen.
power-carry-over = De analyse gaat ervan uit dat niets doorwerkt. Wat van een arm overblijft, vertroebelt dus de volgende.
    .remedy = Laat meer tijd tussen de periodes.
power-not-exact = Als er iets ontbreekt of doorwerkt, is er geen waarde zonder toeval. Dan is er alleen de nabootsing.
power-boundary = In { NUMBER($percent, maximumFractionDigits:1) } % van de proeven lijken mensen niet van elkaar te verschillen. De armen worden dan toch binnen mensen vergeleken. Zo wint het toeval niet vaker.

usage-out-of-range = { $option } moet tussen { $least } en { $most } liggen.
usage-few-people-crossover = Een gekruiste proef met { $arms } armen heeft minstens { $least } mensen nodig: één voor elke volgorde, en één om mensen van volgordes te onderscheiden.
usage-few-people-parallel = Een proef met { $arms } groepen heeft minstens { $least } mensen nodig.
usage-few-people-pilot = Een vooronderzoek heeft minstens { $least } mensen nodig.
usage-pilot-arms = Een vooronderzoek heeft één arm: laat --arms weg.
usage-sd-between = --sd-between ontbreekt: zeg hoeveel mensen van elkaar verschillen, in procent.
usage-carry-over = --carry-over gaat over een gekruiste proef, waar de ene arm op de andere volgt.
usage-effects = --effect heeft { $given } getallen. Geef er één voor de eerste arm, of { $effects } bij { $arms } armen: één voor elke arm behalve de laatste, de controle.
