# Het antwoord van "rekmaat experiment simulate".

simulated-people = { NUMBER($people) } nagebootste mensen, { $pairs } paren in het plan, { $all } paren in totaal. Na elk paar is naar de uitspraak gekeken.
rates-rate = wat ze te horen krijgen
rates-share = aandeel
rates-error = ± toeval
rates-at-most = hoogstens { $share }
rate-ever-works = werkt, ooit
rate-ever-worse = wordt slechter, ooit
rate-ever-works-or-worse = werkt of wordt slechter, ooit
rate-ever-no-effect = geen effect, ooit
rate-works-within-plan = werkt, binnen het plan
rate-plan-works = werkt, aan het eind van het plan
rate-plan-worse = wordt slechter, aan het eind van het plan
rate-plan-no-effect = geen effect, aan het eind van het plan
rate-plan-not-yet = nog niet te zeggen, aan het eind van het plan
rate-felt-better = rekminuten met een lager cijfer erna
percent = { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } %

truth-none = De rek zelf doet niets bij deze mensen.
truth-lower-points = De rek zelf haalt bij deze mensen { NUMBER($size) } { $size ->
        [one] punt
       *[other] punten
    } van de spanning af.
truth-higher-points = De rek zelf doet er bij deze mensen { NUMBER($size) } { $size ->
        [one] punt
       *[other] punten
    } spanning bij.
truth-lower-percent = De rek zelf haalt bij deze mensen { NUMBER($size) } % van de spanning af.
truth-higher-percent = De rek zelf doet er bij deze mensen { NUMBER($size) } % spanning bij.
told-works = { $works } van hen krijgt te horen dat het werkt, en { $worse } dat het er slechter van wordt.
told-when = De helft weet het na { $pairs } paren.
told-expectation = Ze verwachten meer van de rek dan van de controleminuut. De uitspraak kan dat niet van een effect onderscheiden.

usage-out-of-range = { $option } moet tussen { $least } en { $most } liggen.
usage-not-with-sensor = { $option } gaat over cijfers en past niet bij --sensor-cv.
