# Het antwoord van "rekmaat trial analyse --design parallel".

parallel-title = { NUMBER($people) } mensen in { $arms } groepen zijn vergeleken. De groep om mee te vergelijken is “{ $control }”.
parallel-model = Model: { $formula } ({ $method ->
        [covariance] covariantieanalyse met kleinste kwadraten
       *[regression] kleinste kwadraten
    }, { NUMBER($df) } vrijheidsgraden).
parallel-complete = Alleen mensen bij wie niets ontbreekt zijn vergeleken (volledige gevallen). { $left_out ->
        [one] { NUMBER($left_out) } persoon telt
       *[other] { NUMBER($left_out) } mensen tellen
    } niet mee; zie hieronder.
parallel-people = Mensen
parallel-means = Elke groep erna, als allen gelijk begonnen waren
parallel-means-plain = Elke groep erna
parallel-contrasts = Verschil met { $control }
parallel-equivalence = Binnen de marge, van { $low } lager tot { $high } hoger? Het interval van 90 % moet erin liggen.
parallel-ways = Hetzelfde verschil, anders berekend
parallel-way-main = hoofdmodel (zoals hierboven)
parallel-way-ancova-hc2 = ongelijke spreiding (HC2)
parallel-way-ancova-hc3 = ongelijke spreiding (HC3)
parallel-way-interacted = eigen helling per groep (Lin)
parallel-way-interacted-hc2 = eigen helling, ongelijke spreiding (HC2)
parallel-way-change = verandering van ervoor naar erna
parallel-way-welch = verandering, ongelijke spreiding (Welch)
parallel-way-outcome = alleen erna, ervoor niet gebruikt
parallel-way-expectation = verwachting als covariabele

parallel-subgroups = Hangt het verschil af van de persoon? { $count ->
        [one] Eén toets gevraagd
       *[other] { $count } toetsen gevraagd, samen aangepast (Holm)
    }
parallel-subgroup-differs = { $column }: het verschil tussen de groepen hangt ervan af (p { $p }).
parallel-subgroup-unclear = { $column }: niet te zeggen of het verschil ervan afhangt (p { $p }).
parallel-subgroups-warning = Alleen deze toetsen zeggen of mensen verschillen. Een duidelijk effect bij de een en geen bij de ander zegt dat niet. Een onderzoek van deze grootte ziet alleen grote verschillen.
parallel-subgroup-levels = Verschil volgens { $column }
parallel-subgroup-slopes = Verandering van het verschil als { $column } { $units } hoger is
parallel-responses = Reageren mensen verschillend? (Spreiding van de veranderingen, vergeleken)
parallel-response-unclear = { $arm }: misschien. Veranderingen lopen { $own } (SD) uiteen, bij { $control } { $other }. Dan blijft { $sd } over voor de reactie, maar nul past ook. De variantie ervan is { $variance } (95 %: { $low } tot { $high }).
parallel-response-more = { $arm }: ja. Veranderingen lopen { $own } (SD) uiteen, bij { $control } { $other }. Dan blijft { $sd } over voor de reactie. De variantie ervan is { $variance } (95 %: { $low } tot { $high }).
parallel-response-negative = { $arm }: geen teken daarvan. Veranderingen lopen { $own } (SD) uiteen, bij { $control } zelfs { $other }. De variantie van de reactie is dus lager dan nul: { $variance } (95 %: { $low } tot { $high }).
parallel-response-less = { $arm }: veranderingen lopen { $own } (SD) uiteen, duidelijk minder dan de { $other } van { $control }. De variantie van de reactie is lager dan nul: { $variance } (95 %: { $low } tot { $high }).

# Wat er mis is met de mensen in de tabel, of goed om te weten

parallel-person-twice = { $where }: regel { $line }, kolom { $column }: “{ $person }” staat al op regel { $other }.
    .remedy = Bij aparte groepen heeft elke persoon één regel. Kies een andere opzet voor meer regels per persoon.
parallel-too-many-arms = { $where }: kolom { $column } heeft { $arms } verschillende groepen; meer dan { $most } wordt niet aanvaard.
    .remedy = Kijk of dit de kolom van de groepen is.
parallel-arms-alike = { $where }: kolom { $column }: sommige groepen verschillen alleen in hoofdletters: { $arms }.
    .remedy = Schrijf de naam van elke groep op één manier.
parallel-control-unknown = { $where }: kolom { $column } heeft geen groep “{ $control }”. Er zijn: { $arms }.
    .remedy = Noem met --control de groep zonder rek. Zonder die groep weet niemand wat de rek deed.
parallel-no-other-arm = { $where }: kolom { $column } heeft geen andere groep dan “{ $control }”.
    .remedy = Zet de mensen van de andere groepen erin. Eén groep alleen toont wat tijd en toeval doen.
parallel-arm-too-small = { $where }: { $people ->
        [0] niemand
        [one] 1 persoon
       *[other] { $people } mensen
    } van { $all } in groep “{ $arm }” kan vergeleken worden. Twee is het minste.
    .remedy = Vul in wat bij deze mensen ontbreekt, of laat de groep weg uit de tabel.
parallel-outcome-constant = { $where }: kolom { $column } is voor iedereen gelijk.
    .remedy = Kijk of dit de uitkomst is.
parallel-baseline-constant = { $where }: kolom { $column } is voor iedereen gelijk en zegt dus niets.
    .remedy = Kijk de kolom na, of reken zonder --baseline.
parallel-covariate-constant = { $where }: kolom { $column } is voor iedereen gelijk en zegt dus niets.
    .remedy = Laat hem weg uit --covariates.
parallel-outcome-missing = { $where }: groep “{ $arm }”: { $missing } van { $people } mensen zonder uitkomst, niet meegeteld.
    .remedy = Zeg in het verslag waarom. Als ze stopten door hoe het ging, is de uitslag scheef.
parallel-baseline-missing = { $where }: geen { $column } voor { $count ->
        [one] 1 persoon (regel { $lines }), die niet meetelt.
       *[other] { $count } mensen (regels { $lines }), die niet meetellen.
    }
    .remedy = Vul het in als het gemeten is.
parallel-covariate-missing = { $where }: geen { $column } voor { $count ->
        [one] 1 persoon (regel { $lines }), die niet meetelt.
       *[other] { $count } mensen (regels { $lines }), die niet meetellen.
    }
    .remedy = Vul het in, of laat de kolom weg uit --covariates.
parallel-no-baseline = { $where }: zonder voormeting worden de groepen alleen op de uitkomst vergeleken, en dat is minder precies.
    .remedy = Noem met --baseline de kolom van vóór de rek.
parallel-way-impossible = { $where }: sommige andere berekeningen vragen meer mensen. Ze staan niet bij “Hetzelfde verschil, anders berekend”.
parallel-robust-differs = { $where }: voor “{ $arm }” verandert de uitslag als de spreiding mag verschillen (HC3: p { NUMBER($p, maximumFractionDigits:4) }).
    .remedy = Bouw er niet op. Vermeld beide.
parallel-expectation-differs = { $where }: voor “{ $arm }” verandert de uitslag als je mensen vergelijkt die hetzelfde verwachtten (p { NUMBER($p, maximumFractionDigits:4) }).
    .remedy = Bouw er niet op. Vermeld beide.
parallel-expectation-after = { $where }: { $column } is na de rek gevraagd en is dus een uitkomst. Er is niet voor aangepast.
    .remedy = Vraag het voor de eerste sessie. Wie zich beter voelt, denkt dat verwacht te hebben.
parallel-expectation-when = { $where }: het is niet bekend wanneer { $column } gevraagd is. Er is niet voor aangepast.
    .remedy = Zeg --expectation-asked before (ervoor) of --expectation-asked after (erna).
parallel-expectation-missing = { $where }: geen { $column } voor { $count ->
        [one] 1 persoon (regel { $lines }), die alleen in de vergelijking met verwachting niet meetelt.
       *[other] { $count } mensen (regels { $lines }), die alleen in de vergelijking met verwachting niet meetellen.
    }
    .remedy = Vul het in als het gevraagd is.
parallel-expectation-impossible = { $where }: voor { $column } kan niet aangepast worden: het is voor allen gelijk, of te weinig mensen kregen de vraag.
    .remedy = Kijk de kolom na.
parallel-expectation-as-covariate = { $where }: { $column } lijkt op wat mensen verwachtten, en dat is geen gewone covariabele.
    .remedy = Noem hem met --expectation, en zeg met --expectation-asked wanneer het gevraagd is.
parallel-subgroup-missing = { $where }: geen { $column } voor { $count ->
        [one] 1 persoon (regel { $lines }), die alleen in die toets niet meetelt.
       *[other] { $count } mensen (regels { $lines }), die alleen in die toets niet meetellen.
    }
    .remedy = Vul het in als het bekend is.
parallel-subgroup-one-level = { $where }: { $column } is voor iedereen gelijk, dus er kan niets van afhangen.
    .remedy = Laat de kolom weg uit --subgroups.
parallel-subgroup-many-levels = { $where }: { $column } heeft { $levels } verschillende woorden; meer dan { $most } zijn geen subgroepen.
    .remedy = Voeg samen wat op elkaar lijkt.
parallel-subgroup-nobody = { $where }: niemand in groep “{ $arm }” heeft { $column } “{ $level }”, dus { $column } is niet getoetst.
    .remedy = Voeg niveaus samen, of laat de kolom weg uit --subgroups.
parallel-subgroup-impossible = { $where }: { $column } is niet van andere kolommen te onderscheiden en is dus niet getoetst.
    .remedy = Laat hem weg uit --subgroups, of laat de andere kolom weg.
parallel-no-change = { $where }: naar hun naam hoeven { $outcome } en { $baseline } niet hetzelfde te zijn, erna en ervoor, dus er is geen verandering uit berekend.
    .remedy = Zijn ze dat wel, noem ze dan eender, zoals log_pre en log_post.
