# "rekmaat trial report" : le rapport d'un essai, à lire ou à imprimer.

report-and = { $first } et { $last }
report-see = Voir « { $section } ».
report-title-crossover = Rapport d’un essai croisé : { $outcome }
report-title-parallel = Rapport d’un essai en groupes parallèles : { $outcome }
report-title-pilot = Rapport d’un essai pilote sans groupe témoin : { $outcome }
report-lead-pilot = { NUMBER($people) } personnes, { NUMBER($sessions) } séances, pas de groupe témoin.
report-pilot-arm = L’exercice
report-lead-crossover = Essai croisé de { NUMBER($all) } personnes, par { $arms } bras en { $periods } périodes. Le bras sans étirement est « { $control } ».
report-lead-parallel = { NUMBER($all) } personnes dans { $arms } bras parallèles. Le bras sans étirement est « { $control } ».
report-section-summary = En bref
report-section-flow = Qui a participé
report-section-results = Ce qui en est sorti
report-section-persons = Personne par personne
report-section-further = Autres façons de voir
report-section-deviations = Ce qui s’est passé autrement
report-section-harms = Effets néfastes
report-section-meaning = Ce que cela signifie
report-section-why = Pourquoi cet essai
report-section-methods = Comment cela a été fait
report-section-exercise = Ce qui a été fait dans chaque bras
report-section-open = Ouvert à tous
report-section-checks = Listes de contrôle
report-section-grounds = Sur quoi repose ce rapport

report-could-tell = L’essai aurait pu distinguer une différence de { $size } d’une absence de différence.
report-every-arm = Les { $arms } bras sont tous dans ce rapport, chacun avec son intervalle. Aucun n’a été écarté pour ce qui en est sorti.
report-knew = Personne ne s’étire sans le savoir. Ce que les gens attendent peut aussi faire une différence.
report-no-margin = Personne n’a dit d’avance ce qui est trop petit pour compter. « Aucune différence » ne peut donc pas être la réponse.
report-scale-log = Le logarithme de { $outcome } a été comparé. Les différences sont donc en pour cent et les moyennes géométriques. Un moins veut dire plus bas.
report-scale-logged = { $outcome } contient des logarithmes. Les différences sont donc en pour cent et les moyennes géométriques. Un moins veut dire plus bas.
report-scale-plain = Les différences sont dans l’unité de { $outcome }. Un moins veut dire plus bas.
report-others = Les autres bras, comparés entre eux :

report-grid-flow = Du tableau à l’analyse
report-grid-comparisons = Chaque comparaison, le premier bras moins le second
report-grid-arms = Chaque bras
report-column-arm = bras
report-column-there-crossover = périodes dans le tableau
report-column-there-parallel = personnes dans le tableau
report-column-analysed = analysées
report-column-left-out = écartées
report-arm-unknown = bras inconnu
report-column-absent = absentes du tableau
report-column-pair = bras
report-column-difference = différence
report-column-alone = intervalle à 95 %
report-column-together = 95 %, tous ensemble
report-column-could-tell = distinguable de rien
report-column-p = p
report-column-p-adjusted = p ajusté
report-column-verdict = verdict
report-column-observed = moyenne
report-column-spread = écart-type
report-column-evened = moyenne égalisée
report-verdict-lower = plus bas
report-verdict-higher = plus haut
report-verdict-equivalent = aucune différence qui compte
report-verdict-cannot-tell = on ne peut pas le dire

figure-flow-title = De tout le monde à l’analyse
figure-flow-lead-crossover = Chaque colonne est un ordre des bras. Chaque case est une période : ce que l’on a fait, et combien de résultats ont pu être analysés.
figure-flow-lead-parallel = Chaque colonne est un bras.
figure-flow-lead-pilot = Les parts comptent la première séance de chaque personne.
flow-sessions = Séances
flow-people = { $count ->
        [one] 1 personne
       *[other] { NUMBER($count) } personnes
    } dans le tableau
flow-people-left-out = { NUMBER($count) } écartées
flow-periods-absent = { $count ->
        [one] 1 période d’une personne manque
       *[other] { NUMBER($count) } périodes de personnes manquent
    } dans le tableau
flow-people-analysed = { NUMBER($count) } analysées
flow-sequence = ordre { $sequence }
flow-period = période { $period } : { $arm }
flow-analysed = { NUMBER($count) } analysées
flow-began = { $count ->
        [one] 1 personne a commencé
       *[other] { NUMBER($count) } personnes ont commencé
    }
flow-there = { NUMBER($count) } dans le tableau
flow-absent = { NUMBER($count) } absentes du tableau
flow-allocated = { NUMBER($count) } attribuées
flow-lost = { NUMBER($count) } écartées
flow-lost-outcome = { NUMBER($count) } sans résultat
flow-lost-baseline = { NUMBER($count) } sans mesure de départ
flow-lost-covariate = { NUMBER($count) } sans covariable

figure-forest-title = { $outcome } : chaque bras à côté de chaque autre
figure-forest-lead = Un point hors de sa barre grise est une différence que cet essai a pu distinguer de l’absence de différence.
figure-forest-lead-margin = Un point hors de sa barre grise est une différence que cet essai a pu distinguer de l’absence de différence. Entre les tirets se trouve ce qui est trop petit pour compter.
figure-forest-above = à côté de { $b }
figure-forest-pair = { $a } − { $b }
figure-forest-numbers = { $difference } (95 % : { $interval } ; p ajusté { $p })
figure-forest-numbers-together = { $difference } (95 %, tous ensemble : { $interval } ; p ajusté { $p })
figure-forest-key-point = la différence, le premier bras moins le second
figure-forest-key-alone = épais : son intervalle à 95 % à lui seul
figure-forest-key-together = fin : l’intervalle à 95 % valable pour tous ensemble
figure-forest-key-unseen = ce qui ne se distinguait pas d’une absence de différence
figure-forest-key-margin = moins de { $margin } : dit d’avance trop petit pour compter

report-contents = Dans ce rapport
report-to-write = à écrire
report-open = { $count ->
        [0] Il ne reste rien à écrire.
        [one] Il reste une chose à écrire ; elle est marquée.
       *[other] Il reste { NUMBER($count) } choses à écrire ; elles sont marquées. Dites-les dans un fichier et donnez-le avec --about.
    }
report-open-page = { $count ->
        [0] Il ne reste rien à écrire.
        [one] Il reste une chose à écrire ; elle est marquée « à écrire ».
       *[other] Il reste { NUMBER($count) } choses à écrire ; elles sont marquées « à écrire ».
    }
report-written = Le rapport est dans { $file }.
report-figures-written = Les figures, { NUMBER($count) } fichiers, sont dans { $folder }.
report-check-number = nº
report-check-asks = ce qu’il faut dire
report-check-told = dans ce rapport
report-state-filled = dit
report-state-partly = dit en partie
report-state-to-write = à écrire
report-state-not-applicable = ne s’applique pas

report-version = Fait par Rekmaat { $version }. Rien dans ce rapport ne vient d’ailleurs, et rien n’en sort.
report-not-reviewed = Les mots des exercices n’ont pas encore été relus par un médecin ou un kinésithérapeute.
report-date =
    { $day } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
report-source-verified = vérifié
report-source-unverified = non vérifié
report-source-not-found = non retrouvé
report-source-own = notre propre choix
report-changes-alone = Ces changements sont pris seuls : le temps, l’attention et le hasard y sont aussi. Ce que fait un bras, seule la différence avec le témoin le dit.
report-no-changes = Aucun changement d’avant à après n’est montré : les noms « { $outcome } » et « { $baseline } » ne disent pas que l’un est l’autre après l’exercice, comme le feraient « log_post » et « log_pre ».
report-grid-changes = Au départ, et le changement, bras par bras
report-grid-before = Au départ, bras par bras
report-grid-cells = La moyenne de chaque ordre à chaque période, telle quelle
report-column-before = avant
report-column-change = changement
report-column-sequence = ordre
report-column-period = période
report-column-term = terme
report-column-f = F
report-column-df-above = ddl haut
report-column-df-below = ddl bas
report-column-way = façon
report-column-setting = réglage
report-column-value = valeur
report-column-file = fichier
report-column-role = à quoi il sert
report-column-sha256 = empreinte (SHA-256)
report-role-periods = le tableau
report-role-people = le tableau
report-role-about = ce que les gens ont dit
report-role-allocation = l’attribution publiée
report-noticed = Ce que l’analyse a remarqué
report-noticed-none = L’analyse n’a rien remarqué.
report-harms-lead = Un tableau de résultats ne dit pas si quelqu’un a subi un effet néfaste. Que rien ne soit écrit ici ne veut pas dire que rien n’est arrivé.

figure-forest-lower = le premier bras est plus bas
figure-forest-higher = le premier bras est plus haut
figure-changes-title = { $outcome } : le changement dans chaque bras, pris seul
figure-changes-lead = D’avant à après, sans rien retrancher. Regardez d’abord « { $control } », où personne ne s’est étiré : ce qui y a changé est le temps, l’attention et le hasard.
figure-changes-key-point = le changement moyen d’un bras
figure-changes-numbers = { $difference } (95 % : { $interval } ; { NUMBER($count) } mesurées deux fois)
figure-changes-lower = plus bas après
figure-changes-higher = plus haut après
figure-persons-title = { $outcome } : tout le monde, avant et après
figure-persons-lead = Chaque cadre est un bras. Tous ont la même échelle.
figure-persons-arm = { $arm } : { NUMBER($count) } lignes ; la moyenne va de { $before } à { $after }.
figure-persons-head = { $arm } ({ NUMBER($count) })
figure-persons-before = avant
figure-persons-after = après
figure-persons-key-person = une personne
figure-persons-key-mean = la moyenne du bras
figure-periods-title = { $outcome } : chaque période, telle quelle
figure-periods-lead = Chaque signe est la moyenne des personnes qui ont eu un même ordre des bras. Une ligne relie les moyennes d’un bras. Rien n’est égalisé.
figure-periods-axis = période
figure-periods-cell = Ordre { $sequence }, période { $period }, { $arm } : { $mean } ({ NUMBER($count) } personnes).
figure-interactions-title = La différence dépend-elle de { $column } ?
figure-interactions-lead = Chaque point est la différence avec « { $control } » chez un type de personnes. Seul le test en gras dit si les types de personnes diffèrent. Que des intervalles se chevauchent ou non ne le dit pas.
figure-interactions-key-point = la différence chez ces personnes
figure-interactions-test = { $column } : p ajusté { $p }, un seul test
figure-interactions-level = { $a } − { $b }, { $column } { $level }
figure-interactions-slope = { $a } − { $b }, changement quand { $column } augmente de { $units }
figure-interactions-numbers = { $difference } (95 % : { $interval } ; { NUMBER($count) } personnes)

further-lead = Rien de ceci ne décide. Cela montre si la réponse tient à la façon de calculer.
further-tests = Tests de chaque terme du modèle
further-within = Les mêmes différences, à partir des seuls écarts chez une même personne
further-expectation = Les différences chez ceux qui attendaient la même chose
further-response = { $arm } : les changements varient de { $own } (écart-type), chez { $control } de { $other }. La variance de la réponse est de { $variance } (95 % : { $low } à { $high }).

checks-lead = Ce que Rekmaat sait, il l’écrit. Ce que seuls les gens savent, ils l’écrivent. Aucun point n’est laissé de côté.
checks-source = Avec nos propres mots, d’après : { $source }.
checks-counted = Sur { NUMBER($all) } points, { NUMBER($filled) } sont dits, { NUMBER($partly) } sont dits en partie et { NUMBER($to_write) } restent à écrire.
checks-not-applicable = Ne s’applique pas : ce n’est pas une série d’essais sur une seule personne, car personne n’a eu chaque bras à plusieurs reprises ({ NUMBER($items) } points).

grounds-lead = Avec les mêmes fichiers et ces réglages, Rekmaat { $version } refait le même rapport.
grounds-settings = Réglages
grounds-files = Fichiers

# Ce que Rekmaat sait d'un essai

known-design-crossover = Essai croisé : chacun devait passer par { NUMBER($count) } bras en { NUMBER($periods) } périodes : { $arms }.
known-design-parallel = Groupes parallèles : chacun a reçu l’un des { NUMBER($count) } bras : { $arms }.
known-shares-crossover = Périodes dans le tableau : { $shares }.
known-shares-parallel = Personnes dans le tableau : { $shares }.
known-aim = La question est de savoir si les bras diffèrent.
known-aim-margin = La question est de savoir si les bras diffèrent, et si une différence est plus petite que { $margin }.
known-outcome-log-lower = Le logarithme de { $outcome } ; plus bas est mieux.
known-outcome-log-higher = Le logarithme de { $outcome } ; plus haut est mieux.
known-outcome-logged-lower = { $outcome }, déjà un logarithme ; plus bas est mieux.
known-outcome-logged-higher = { $outcome }, déjà un logarithme ; plus haut est mieux.
known-outcome-plain-lower = { $outcome }, tel quel ; plus bas est mieux.
known-outcome-plain-higher = { $outcome }, tel quel ; plus haut est mieux.
known-outcome-baseline = La même mesure avant l’exercice : { $baseline }.
known-outcome-beside = Une valeur d’avant entre dans le modèle : { $baseline }.
known-masking = Personne ne s’étire sans le savoir.
known-periods = { NUMBER($periods) } périodes par personne ; { NUMBER($done) } des { NUMBER($there) } périodes du tableau ont pu être analysées.
known-sequences = Ordres des bras : { $sequences }.
known-provenance = Calculé avec Rekmaat { $version }, un logiciel libre.
known-random-order = Tiré au sort par Rekmaat à partir d’un seul nombre, fixé avant la première personne. Empreinte de ce qui a été publié : { $sha256 }.
known-restriction-crossover = Carrés de Williams, par blocs : chaque bras suit chaque autre aussi souvent.
known-restriction-parallel = Par blocs. Leur taille est dans la liste gardée à part.
known-strata = Tiré séparément pour chaque { $strata }.
known-concealment = Chaque sort était scellé dans son propre fichier et n’a été ouvert que pour sa personne : { NUMBER($opened) } sur { NUMBER($sealed) } ont été ouverts. Empreinte du journal : { $sha256 }.
known-enrolled-when = Le premier sort a été ouvert le { $first }, le dernier le { $last }.
known-adjusted-holm = Chaque bras est comparé au témoin, corrigés ensemble (Holm).
known-verdict = Une différence n’est annoncée que si l’intervalle à 95 % exclut zéro et si le p ajusté est inférieur à 0,05.
known-analysed-who-crossover = Chaque période compte dans le bras que le tableau indique. Chaque période à laquelle rien ne manquait a été analysée.
known-analysed-who-parallel = Chacun compte dans le bras que le tableau indique. Chaque personne à qui rien ne manquait a été analysée.
known-missing-crossover = Rien n’a été rempli. Les périodes sans valeur ont été écartées ({ NUMBER($count) }) ; les autres périodes de la personne sont restées.
known-missing-parallel = Rien n’a été rempli. Les personnes sans valeur ont été écartées ({ NUMBER($count) }).
known-absent = { NUMBER($count) } des { NUMBER($all) } périodes manquent tout à fait dans le tableau ; elles concernent { $people ->
        [one] 1 personne
       *[other] { NUMBER($people) } personnes
    }.
known-losses-none = Rien dans le tableau n’a été écarté.
known-losses-arm = { $arm } { NUMBER($count) } sur { NUMBER($there) }
known-losses-crossover = Périodes écartées : { $losses }.
known-losses-parallel = Personnes écartées : { $losses }.
known-carry-over = Ce qui peut rester du bras précédent a été mis dans le même modèle, seulement pour voir comment la réponse bouge.
known-carry-over-none = Dans ce plan, on ne pouvait pas dire s’il reste quelque chose du bras précédent.
known-within-person = Comme les personnes ne différaient pas au-delà du hasard, la comparaison a été refaite avec les seuls écarts chez une même personne.
known-ways = La même comparaison a été calculée d’autres façons, pour voir si la réponse tient à une seule.
known-subgroups = On a testé si la différence dépend de la personne pour { $subgroups }, avec une correction commune (Holm).
known-limits-many = { NUMBER($count) } comparaisons ont été faites ; le p à côté de chacune en tient compte.
known-limits-table = Rekmaat ne voit qu’un tableau. Ce qui a mal tourné avant le tableau, il ne peut pas le savoir.
known-arm = { $arm } : { $told }
known-exercise-stretch = { $name }
known-exercise-control = { $name }, la même minute sans l’étirement
known-materials = les mots et dessins de { $exercise } { $version } dans Rekmaat
known-source = La dose : { $source } ({ $status }).
known-dose = { $parts }.
known-dose-hold = { NUMBER($size) } s de maintien
known-dose-repetitions = { NUMBER($size) } fois
known-dose-rest = { NUMBER($size) } s de repos entre
known-dose-sessions = { $size ->
        [one] 1 séance
       *[other] { NUMBER($size) } séances
    } par jour
known-dose-days = { $size ->
        [one] 1 jour
       *[other] { NUMBER($size) } jours
    }
known-dose-none = Le protocole laisse la dose ouverte.
known-name-design = Plan de l’essai
known-name-sequences = Ordres des bras
known-name-methods = Comment les bras ont été comparés
known-name-analysed-who = Qui a été compté
known-name-missing = Valeurs manquantes

# Ce que seuls les gens savent

write-title = un titre qui dit qu’il y a eu tirage au sort
write-objectives = ce que l’essai cherche à savoir
write-background = ce que l’on savait déjà
write-involvement = comment les personnes concernées y ont pris part
write-single-persons = pourquoi l’étude porte sur une personne à la fois
write-setting = où cela a été fait
write-dates = de quand à quand on a inclus et suivi
write-eligibility = qui pouvait participer, et qui ne pouvait pas
write-eligibility-deliverers = quels lieux et quels encadrants pouvaient participer
write-people = qui étaient les personnes, bras par bras
write-outcome = comment et quand le résultat a été mesuré
write-secondary-outcomes = les autres résultats
write-harms-assessed = comment on a recherché les effets néfastes
write-sample-size = comment le nombre de personnes a été choisi
write-interim = si l’on a regardé les données en cours de route
write-random-order = qui a tiré au sort, et comment
write-concealment = comment le sort est resté caché
write-enrolment = qui a inclus, et qui a attribué le bras
write-masking = qui ignorait le bras, et comment
write-analyses-planned = quelles analyses étaient prévues d’avance
write-arms = ce qui a été fait dans chaque bras
write-period-lengths = la durée des périodes et des pauses
write-materials = ce qu’il fallait, et ce que l’on a donné
write-instructor = qui a encadré, et avec quelle formation
write-group = seul ou en groupe, en présence ou à distance
write-supervision = qui a surveillé, et comment on l’a appris
write-dose = combien de fois, combien de temps, combien de jours
write-home = ce qui a été fait à la maison
write-starting-level = la règle du point de départ
write-progression = la règle pour augmenter la difficulté
write-tailoring = ce qui a été adapté à la personne
write-motivation = comment les personnes ont été encouragées
write-adherence = comment on a suivi qui a fait combien
write-fidelity = comment on a veillé à ce que tout se passe comme prévu
write-other-parts = ce qu’il y avait en dehors de l’exercice
write-delivery = ce qui a été fait en réalité, et dans quelle mesure comme prévu
write-other-care = ce que les personnes ont fait ou reçu d’autre pour leur dos
write-changes = ce qui a changé après le début, et pourquoi
write-losses = pourquoi des personnes ou des périodes manquent
write-stopped = pourquoi l’essai s’est terminé
write-harms = tous les effets néfastes, bras par bras
write-interpretation = ce que cela signifie, à côté de ce que l’on sait
write-limitations = ce qui a pu fausser, et pour qui cela vaut
write-registration = registre, numéro et date
write-protocol-and-plan = où lire le protocole et le plan d’analyse
write-data-sharing = où trouver les données, le code et les autres documents
write-ethics = qui l’a approuvé
write-funding = qui a payé, et avec quel rôle
write-conflicts = les intérêts des auteurs

# Un mauvais usage, et ce qui peut clocher dans ce qui est dit à côté du tableau

usage-report-ending = --out écrit { $endings } ; { $file } finit autrement. Choisissez l’une de ces fins.
usage-report-extra = Le rapport demande la partie de Rekmaat qui dessine et met en page, et elle n’est pas installée. Installez-la avec : { $command }
report-protocol-unknown = Il n’y a pas de protocole « { $protocol } ». Il y a : { $known }.
    .remedy = Choisissez l’un d’eux, ou mettez votre fichier dans le dossier « protocols » de --home.
report-protocol-arm = Personne ne peut savoir dans quel bras le protocole « { $protocol } » a été fait. Les bras sont : { $arms }.
    .remedy = Écrivez --protocol BRAS={ $protocol }, avec l’un de ces bras.
report-not-allocated = { $count ->
        [one] 1 personne du tableau n’a reçu
       *[other] { NUMBER($count) } personnes du tableau n’ont reçu
    } aucun bras par tirage au sort : { $people }.
    .remedy = Dites pourquoi dans le rapport, ou corrigez les noms du tableau.
report-not-in-table = { $count ->
        [one] 1 personne a reçu un bras par tirage au sort et n’est pas
       *[other] { NUMBER($count) } personnes ont reçu un bras par tirage au sort et ne sont pas
    } dans le tableau : { $people }.
    .remedy = Dites dans le rapport ce qu’elles sont devenues. Écarter quelqu’un fausse la réponse.
report-other-arm = { $count ->
        [one] 1 personne n’a pas fait
       *[other] { NUMBER($count) } personnes n’ont pas fait
    } ce que disait le sort : { $people }.
    .remedy = Dites pourquoi dans le rapport. Elles ont été analysées dans le bras que le tableau indique.

# Un essai pilote

report-grid-pilot = Chaque changement moyen, avec et sans l’exercice
report-grid-felt = Ce qui a été ressenti, les quatre réponses
report-grid-cross = Ce qui a été mesuré face à ce qui a été ressenti
report-no-waterfall = Une image du changement de chacun est laissée de côté. Sans seconde mesure de départ, rien ne peut montrer à côté ce que le hasard seul produit.
further-noise = Ce que la mesure fait d’elle-même
further-no-noise = Il n’y a pas de seconde mesure de départ : on ne le sait donc pas.
further-felt = Ce que les gens ont ressenti
figure-pilot-title = { $outcome } : le changement moyen, avec et sans l’exercice
figure-pilot-lead = Tous les changements d’avant à après. La dernière ligne va d’une mesure de départ à l’autre : entre les deux, personne n’a rien fait.
figure-pilot-lead-alone = Tous les changements d’avant à après. Sans seconde mesure de départ, personne ne sait ce que ne rien faire aurait fait.
figure-pilot-key-point = le changement moyen
figure-pilot-numbers = { $difference } (95 % : { $interval })
figure-waterfall-title = Tout le monde, une fois avec l’exercice et une fois sans rien
figure-waterfall-lead = Les deux images montrent les mêmes personnes, dans l’ordre de leur changement. Une fois elles ont fait l’exercice, une fois rien du tout. Ce que montre l’image sans l’exercice, seul le hasard l’a fait.
figure-waterfall-after = après l’exercice
figure-waterfall-between = entre deux mesures de départ, rien de fait
figure-waterfall-spoken = { $name } : { NUMBER($lower) } personnes sur { NUMBER($people) } sont plus bas.
figure-waterfall-key-bar = une personne, première séance
figure-waterfall-key-band = ce qui, chez une personne, ne se distingue pas de rien
figure-agreement-title = Deux mesures de départ de la même personne, sans rien entre elles
figure-agreement-lead = Plus on est loin de zéro, plus une mesure change d’elle-même.
figure-agreement-spoken = { NUMBER($people) } personnes ; moyenne { $bias }, limites { $limits }, changement décelable { $detectable }.
figure-agreement-axis = moyenne des deux
figure-agreement-key-dot = une personne : la seconde mesure de départ à côté de la première
figure-agreement-key-mean = la moyenne
figure-agreement-key-limit = 95 personnes sur 100 sont entre les deux
figure-agreement-key-band = ce qui, chez une personne, ne se distingue pas de rien
figure-felt-title = Ce qui a été ressenti, et ce qui a été mesuré
figure-felt-lead = Chaque carré est un nombre de séances. En travers : ce qui a été ressenti. De haut en bas : ce qui a été mesuré, face à ce que peut faire le bruit.
figure-felt-cell = { $measured }, ressenti { $felt } : { NUMBER($count) }.
known-design-pilot = Un essai pilote : tout le monde a fait l’exercice, et il n’y avait pas de groupe témoin. Il peut montrer si un essai est faisable, pas si l’exercice fait quelque chose.
known-no-lots = Rien n’a été tiré au sort : tout le monde a fait l’exercice.
known-methods-pilot = Le changement moyen des premières séances avec son intervalle t. Il n’y a pas de verdict, car il n’y a pas de groupe témoin.
known-analysed-who-pilot = Les parts et les moyennes comptent la première séance de chaque personne, pour que personne ne compte deux fois.
known-missing-pilot = Rien n’a été rempli. Les séances sans valeur ont été écartées ({ NUMBER($count) }).
known-losses-pilot = { NUMBER($count) } séances sur { NUMBER($there) } ont été écartées.
known-other-pilot = Combien les mesures changent d’elles-mêmes, et comment ressenti et mesure vont ensemble.
report-role-sessions = le tableau
