# La réponse de "rekmaat trial power".

planned-crossover = Un essai croisé : { NUMBER($people) } personnes essaient chacune { $arms } bras, dans l’un de { $orders } ordres.
planned-parallel = Un essai en groupes : { NUMBER($people) } personnes dans { $arms } bras, chacune mesurée avant et après.
planned-pilot = Une étude pilote : { NUMBER($people) } personnes avec un seul bras, chacune mesurée avant et après.
supposed = Supposé : une même personne varie de { NUMBER($within) } % d’une mesure à l’autre, et les personnes diffèrent entre elles de { NUMBER($between) } %.
supposed-pilot = Supposé : une même personne varie de { NUMBER($within) } % d’une mesure à l’autre.
supposed-missing = { NUMBER($percent) } % des mesures manquent.
supposed-dropout = { NUMBER($percent) } % des personnes arrêtent avant la fin.
supposed-carry-over = { NUMBER($percent) } % d’un effet reste dans la période suivante.

found-one = Avec { NUMBER($people) } personnes, un tel essai trouve un effet de { $effect } dans { NUMBER($found, maximumFractionDigits:1) } cas sur 100 ({ $chance } ; { NUMBER($trials) } { $trials ->
        [one] essai simulé
       *[other] essais simulés
    }).
found-one-of-many = Avec { NUMBER($people) } personnes, le test de tous les bras à la fois trouve un effet de { $effect } dans { NUMBER($found, maximumFractionDigits:1) } cas sur 100 ({ $chance } ; { NUMBER($trials) } { $trials ->
        [one] essai simulé
       *[other] essais simulés
    }).
found-several = Avec { NUMBER($people) } personnes, un tel essai trouve que les bras diffèrent dans { NUMBER($found, maximumFractionDigits:1) } cas sur 100 ({ $chance } ; { NUMBER($trials) } { $trials ->
        [one] essai simulé
       *[other] essais simulés
    }).
found-none = Les bras ne diffèrent pas, et pourtant un tel essai trouve une différence dans { NUMBER($found, maximumFractionDigits:1) } cas sur 100 ({ $chance } ; { NUMBER($trials) } { $trials ->
        [one] essai simulé
       *[other] essais simulés
    }).
found-exact = Calculé sans hasard, c’est { NUMBER($found, maximumFractionDigits:1) } sur 100.
smallest = Le plus petit effet qu’il trouve dans 80 cas sur 100 est de { $effect }.
smallest-several = Il atteint 80 sur 100 quand le plus grand de ces effets est de { $effect }, les autres en proportion.
smallest-tolerance = Ce nombre est juste à { NUMBER($percent, maximumFractionDigits:2) } point près.

table-arm = bras
table-against = { $arm } contre { $control }, le contrôle
table-effect = effet supposé
table-found = trouvé
table-chance = ± hasard
table-holm = ajusté
table-exact = sans hasard
table-note = Ajusté : parce que tous les bras sont comparés à la fois au contrôle, selon Holm.
chance = ± { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } par hasard
chance-below = à moins de { NUMBER($percent, maximumSignificantDigits:1) } près
below = < { $share }
percent-fine = { NUMBER($percent, maximumSignificantDigits:1) } %
percent = { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } %
effect-lower = { NUMBER($size) } % en moins
effect-higher = { NUMBER($size) } % en plus
effect-none = pas de différence

power-no-control = Une étude pilote n’a pas de contrôle. Ce qu’elle trouve peut aussi venir du temps, du repos ou de l’attente. Elle ne dit donc jamais que l’étirement marche.
    .remedy = Servez-vous-en pour savoir combien les mesures varient, et prévoyez un essai avec un contrôle.
power-low = Moins de 80 essais sur 100 trouveraient cet effet.
    .remedy = Prenez davantage de personnes, mesurez plus régulièrement, ou prévoyez un effet plus grand.
power-not-fitted = Dans { NUMBER($count) } essais simulés sur { NUMBER($trials) }, il restait trop peu de mesures pour le modèle. Ils comptent comme rien trouvé.
    .remedy = Prenez davantage de personnes.
power-none-large-enough = Aucun effet, même très grand, ne serait trouvé dans 80 de ces essais sur 100.
    .remedy = Prenez davantage de personnes.
power-carry-over = L’analyse suppose que rien ne reste d’une période à l’autre. Ce qui reste d’un bras brouille donc le suivant.
    .remedy = Laissez davantage de temps entre les périodes.
power-not-exact = Quand quelque chose manque ou reste, il n’y a pas de valeur sans hasard. Il n’y a alors que la simulation.
power-boundary = Dans { NUMBER($percent, maximumFractionDigits:1) } % des essais, les personnes semblent ne pas différer. Les bras sont alors quand même comparés à l’intérieur de chaque personne. Le hasard ne gagne donc pas plus souvent.

usage-out-of-range = { $option } doit être entre { NUMBER($least, maximumFractionDigits:4, useGrouping:0) } et { NUMBER($most, maximumFractionDigits:4, useGrouping:0) }.
usage-few-people-crossover = Un essai croisé de { $arms } bras demande au moins { $least } personnes : une pour chaque ordre, et une de plus pour distinguer les personnes des ordres.
usage-few-people-parallel = Un essai de { $arms } groupes demande au moins { $least } personnes.
usage-few-people-pilot = Une étude pilote demande au moins { $least } personnes.
usage-pilot-arms = Une étude pilote a un seul bras : laissez --arms de côté.
usage-sd-between = Il manque --sd-between : dites combien les personnes diffèrent entre elles, en pour cent.
usage-carry-over = --carry-over concerne un essai croisé, où un bras suit l’autre.
usage-effects = --effect a { $given } nombres. Donnez-en un pour le premier bras, ou { $effects } pour { $arms } bras : un pour chacun sauf le dernier, le contrôle.
