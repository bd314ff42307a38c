# La réponse de "rekmaat experiment simulate".

simulated-people = { NUMBER($people) } personnes simulées, { $pairs } paires dans le plan, { $all } paires en tout. Le verdict est lu après chaque paire.
rates-rate = ce qu’on leur dit
rates-share = part
rates-error = ± hasard
rates-at-most = au plus { $share }
rate-ever-works = marche, un jour
rate-ever-worse = empire, un jour
rate-ever-works-or-worse = marche ou empire, un jour
rate-ever-no-effect = sans effet, un jour
rate-works-within-plan = marche, avant la fin du plan
rate-plan-works = marche, à la fin du plan
rate-plan-worse = empire, à la fin du plan
rate-plan-no-effect = sans effet, à la fin du plan
rate-plan-not-yet = pas encore clair, à la fin du plan
rate-felt-better = étirements suivis d’une note plus basse
percent = { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } %

truth-none = L’étirement lui-même ne fait rien à ces personnes.
truth-lower-points = L’étirement lui-même enlève { NUMBER($size) } { $size ->
        [one] point
       *[other] points
    } de tension à ces personnes.
truth-higher-points = L’étirement lui-même ajoute { NUMBER($size) } { $size ->
        [one] point
       *[other] points
    } de tension à ces personnes.
truth-lower-percent = L’étirement lui-même enlève { NUMBER($size) } % de tension à ces personnes.
truth-higher-percent = L’étirement lui-même ajoute { NUMBER($size) } % de tension à ces personnes.
told-works = { $works } d’entre elles apprennent que cela marche, et { $worse } que cela empire.
told-when = La moitié le sait après { $pairs } paires.
told-expectation = Elles attendent plus de l’étirement que de la minute de contrôle. Le verdict ne peut pas le distinguer d’un effet.

usage-out-of-range = { $option } doit être entre { $least } et { $most }.
usage-not-with-sensor = { $option } concerne les notes et ne va pas avec --sensor-cv.
