# "rekmaat trial noise": hoeveel mensen zouden responder heten zonder enig effect.

noise-intro = Met deze mensen gebeurt niets. Van de ene meting op de andere verschilt iemand { $cv } % (variatiecoëfficiënt), en dat is alles. Toch zouden er zoveel responder heten:
noise-column-rule = wie als responder telt
noise-column-share = aandeel
noise-column-people = van { NUMBER($people) } mensen
noise-column-luck = { NUMBER($count) } of meer
noise-column-all = allen zien
noise-column-counted = responders zien
noise-range = { NUMBER($low) } tot { NUMBER($high) }
noise-percent = { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } %
noise-hardly = < 0,1 %
noise-nobody = –
noise-separator = { "; " }

noise-rule-any-decrease = daarna lager, hoe weinig ook
noise-rule-at-least = minstens { $percent } % lager
noise-rule-detectable = lager dan de ruis kan zijn ({ $detectable } %)
noise-rule-any-channel = lager in een van { $channels } kanalen
noise-rule-any-window = lager in een van { $windows } vensters
noise-rule-any-window-row = lager in { $row } vensters op rij, van de { $windows }
noise-rule-when-tense = hoog begonnen (hoogste { $top } %), daarna lager
noise-rule-new-baseline = hoog begonnen, maar eerst opnieuw gemeten
noise-rule-settling = lager, waar het vanzelf { $drift } % zakt

noise-why-any-decrease = Waarom { $share }: zonder effect ligt de tweede meting even vaak onder als boven de eerste. Een munt doet hetzelfde.
noise-why-at-least = Waarom { $share }: twee metingen verschillen vaker { $percent } % of meer dan je denkt, en de helft van de keren is de tweede de laagste.
noise-why-detectable = Waarom { $share }: deze grens is zo gekozen dat ruis alleen er 2,5 keer op 100 onder komt. De prijs is dat een echte daling van minder dan { $detectable } % meestal niet te zien is.
noise-why-any-channel = Waarom { $share }: { $channels } kanalen geven { $channels } kansen om lager te zijn, en één is genoeg.
noise-why-any-window = Waarom { $share }: { $windows } vensters zijn { $windows } kansen om lager te zijn, en één is genoeg.
noise-why-when-tense = Waarom { $share }: deze mensen doen mee omdat hun eerste meting hoog was. Een deel daarvan was toeval, en de volgende meting ligt dichter bij hun gewone: gemiddeld { $change }.
noise-why-new-baseline = Waarom { $share }: ze zijn gekozen op één meting en daarna opnieuw gemeten. De nieuwe meting is niet gekozen omdat ze hoog was.
noise-why-settling = Waarom { $share }: de meting zakt vanzelf { $drift } %, zoals wanneer een sensor opwarmt of iemand aan het staan went. Zonder groep die alleen staat, lijkt dat op een effect.

noise-detectable = Eén meting ervoor en één erna kunnen een daling van minder dan { $percent } % niet van geen daling onderscheiden.
noise-often = Voor { $claimed } % van { NUMBER($people) } mensen zijn er { NUMBER($count) } of meer nodig. Zonder enig effect haalt meer dan één op de veertig groepen dat, als dit telt: { $rules }.
noise-seldom = Voor { $claimed } % van { NUMBER($people) } mensen zijn er { NUMBER($count) } of meer nodig. Zonder enig effect haalt minder dan één op de veertig groepen dat met de regels hierboven.
noise-backwards = Als elke daling telt en het effect bij iedereen even groot is, dan betekent { $claimed } % een daling van { $effect } %, en niet meer.
noise-simulated = De vensters zijn { NUMBER($simulations) } keer nagebootst; toeval verschuift hun aandeel met ongeveer { NUMBER($error, maximumFractionDigits:6) } %.
noise-ask = Een aandeel responders zegt dus weinig op zichzelf. Vraag wat ernaast staat: hoeveel mensen, een interval, het aandeel dat dezelfde regel geeft tussen twee metingen met niets ertussen, en een groep zonder de rek.

figure-one-written = De figuur staat in { $file }.
noise-figure-title = Geen enkel effect, en toch { $claimed } % “responders”
noise-figure-title-seldom = Zo geteld zijn er zonder effect zelden { $claimed } % “responders”
noise-figure-lead = Met deze mensen gebeurt niets; van de ene meting op de andere verschillen ze { $cv } %. Bij { $count } van de { $rules } manieren van tellen heeft { $claimed } % van { NUMBER($people) } mensen geen effect nodig.
noise-figure-numbers = { NUMBER($share, minimumFractionDigits:1, maximumFractionDigits:1) } %; meestal { NUMBER($low) } tot { NUMBER($high) } van { NUMBER($people) } mensen
noise-figure-key-share = het aandeel dat als responder telt, hoewel er niets gebeurde
noise-figure-key-range = 95 van de 100 groepen van { NUMBER($people) } mensen liggen hierin
noise-figure-key-claim = hetzelfde, waar { $claimed } % geen effect nodig heeft
noise-figure-key-claimed = { $claimed } %, zoals iemand meldt
noise-figure-axis = aandeel van de mensen
noise-figure-tick = { $percent } %

usage-noise-range = { $option } moet tussen { NUMBER($least, maximumFractionDigits:4, useGrouping:0) } en { NUMBER($most, maximumFractionDigits:4, useGrouping:0) } liggen.
usage-noise-row = --in-a-row { $in_a_row } vraagt meer vensters dan --windows { $windows } er heeft.
usage-noise-needless = { $option } verandert niets aan de gevraagde regels. Het hoort bij: { $rules }.
