# Wat er mis kan zijn met een tabel van mensen, bij elke opzet.

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
table-no-rows = { $where }: er staan geen mensen in de tabel.
    .remedy = Zet de namen van de kolommen op de eerste regel, en elke persoon op een eigen regel.
table-too-long = { $where }: de tabel heeft meer dan { $most } regels.
    .remedy = Geef alleen de regels van één onderzoek.
table-more-faults = { $where }: en nog { $count } andere.
    .remedy = Verbeter eerst wat hierboven staat.
line-unreadable = { $where }: regel { $line } is niet in cellen te knippen; misschien ontbreekt een aanhalingsteken.
    .remedy = Bewaar de tabel opnieuw als CSV.
column-twice = { $where }: de kolom “{ $column }” staat er twee keer.
    .remedy = Geef elke kolom een eigen naam.
columns-missing = { $where }: deze kolommen ontbreken: { $columns }.
    .remedy = Kijk de namen na op de eerste regel en in de opties. Hoofdletters maken niet uit.
decimals-mixed = { $where }: sommige getallen hebben een komma en andere een punt.
    .remedy = Schrijf alle getallen op één manier.
cell-no-number = { $where }: regel { $line }, kolom { $column }: “{ $value }” is geen getal.
    .remedy = Verbeter de cel, of laat ze leeg als er niets gemeten is.
cell-too-far = { $where }: regel { $line }, kolom { $column }: “{ $value }” is te groot of te klein om mee te rekenen.
    .remedy = Schrijf het in een andere eenheid: tussen een miljardste en een miljard, of 0.
cell-no-whole = { $where }: regel { $line }, kolom { $column }: “{ $value }” is geen geheel getal van 1 tot { $most }.
    .remedy = Verbeter de cel.
trial-cell-empty = { $where }: regel { $line }: kolom { $column } is leeg.
    .remedy = Vul ze in. Van elke regel moet bekend zijn wie het is en in welke groep.
trial-column-empty = { $where }: kolom { $column } is op elke regel leeg.
    .remedy = Vul ze in, of noem een andere kolom.
trial-column-mixed = { $where }: in kolom { $column } staan { $numbers ->
        [one] 1 getal
       *[other] { $numbers } getallen
    } en { $words ->
        [one] 1 woord
       *[other] { $words } woorden
    }. Kijk naar regel { $lines }.
    .remedy = Schrijf in elke cel een getal, of in elke cel een woord. Laat leeg wat niet bekend is.
trial-column-two-roles = { $where }: kolom { $column } is voor twee dingen genoemd.
    .remedy = Noem elke kolom één keer. Alleen een covariabele mag ook een subgroep zijn.
trial-covariate-many-levels = { $where }: kolom { $column } heeft { $levels } verschillende woorden; meer dan { $most } zijn geen groepen.
    .remedy = Voeg samen wat op elkaar lijkt, of laat de kolom weg.
model-columns-dependent = { $where }: “{ $term }” volgt precies uit { $on }, dus niemand kan ze uit elkaar houden.
    .remedy = Laat een ervan weg uit de covariabelen.
model-too-few = { $where }: { $people } mensen zijn te weinig voor { $columns } kolommen van het model.
    .remedy = Laat covariabelen weg, of zet er meer mensen in.
model-exact = { $where }: de uitkomst volgt precies uit de andere kolommen. Er blijft niets over om naar te oordelen.
    .remedy = Kijk of de uitkomst geen kopie van een andere kolom is.
