# Un essai sans groupe témoin : ce qu’il dit, et ce qui peut clocher dans son tableau.

pilot-intro = { NUMBER($people) } personnes, { NUMBER($sessions) } séances, pas de groupe témoin.
pilot-change = À la première séance de chacun, la mesure était ensuite en moyenne { $change } (95 % : de { $low } à { $high }).
pilot-unchanged = pareille
pilot-lower = plus basse de { $size }
pilot-higher = plus haute de { $size }
pilot-no-verdict = Sans groupe témoin, personne ne peut dire que l’étirement marche : une part du changement vient d’elle-même, une autre de ce que les gens ont commencé haut.
pilot-share-alike = { NUMBER($count) } { $count ->
        [one] personne sur { NUMBER($people) } compte comme répondeur
       *[other] personnes sur { NUMBER($people) } comptent comme répondeurs
    } : { $share } (95 % : de { $low } à { $high }). Entre deux mesures de départ, sans rien entre elles, c’était { $noise } : le hasard seul peut faire cette différence.
pilot-share-differs = { NUMBER($count) } { $count ->
        [one] personne sur { NUMBER($people) } compte comme répondeur
       *[other] personnes sur { NUMBER($people) } comptent comme répondeurs
    } : { $share } (95 % : de { $low } à { $high }). Entre deux mesures de départ, sans rien entre elles, c’était { $noise } : le hasard seul fait rarement cette différence, mais une minute debout le peut aussi.
pilot-share-assumed = { NUMBER($count) } { $count ->
        [one] personne sur { NUMBER($people) } compte comme répondeur
       *[other] personnes sur { NUMBER($people) } comptent comme répondeurs
    } : { $share } (95 % : de { $low } à { $high }). Sans aucun effet, ce serait environ { $noise }. C’est un calcul, pas une mesure : il n’y a pas de seconde mesure de départ.
pilot-detectable = Chez une personne, un changement de moins de { $percent } % ne se distingue pas d’une absence de changement.
pilot-contradict = Ce qui est ressenti et ce qui est mesuré se contredisent. L’un ne remplace pas l’autre.

pilot-column-measured = mesuré
pilot-column-change = changement
pilot-column-interval = entre (95 %)
pilot-column-chance = p
pilot-row-last = première séance, depuis le dernier départ
pilot-row-first = première séance, depuis le premier départ
pilot-row-every = toutes les séances, moyenne de chacun
pilot-row-between = entre deux départs, rien de fait

pilot-column-any-lower = répondeurs : toute baisse
pilot-column-any-higher = répondeurs : toute hausse
pilot-column-percent-lower = répondeurs : au moins { $percent } % plus bas
pilot-column-percent-higher = répondeurs : au moins { $percent } % plus haut
pilot-column-count = personnes
pilot-column-share = part
pilot-row-after = après l’étirement
pilot-row-noise = entre deux départs, rien de fait
pilot-row-assumed = rien de fait, calculé (variation { $cv } %)
pilot-row-expected = si tous changeaient autant que la moyenne
pilot-count = { NUMBER($count) } sur { NUMBER($people) }
pilot-nothing = –
pilot-mcnemar = Les deux parts côte à côte : p { $p }. Une différence au moins aussi grande viendrait avec cette fréquence là où les parts sont en vérité égales.
pilot-p = p : la fréquence à laquelle un changement au moins aussi grand viendrait là où rien ne change en moyenne.

pilot-noise = Une mesure diffère de la suivante de { $cv } (coefficient de variation, { NUMBER($people) } personnes).
pilot-icc = Les deux mesures de départ concordent avec un ICC de { $icc } (95 % : de { $low } à { $high }).
pilot-limits = D’une mesure de départ à l’autre, 95 personnes sur 100 changent de { $low } à { $high }.
pilot-regression = Si ces personnes participent parce que leur première mesure était élevée, la suivante changerait seule : de { $half } dans la moitié haute, de { $fifth } dans le cinquième le plus haut.

pilot-felt-none = On n’a pas demandé ce que les gens ont ressenti.
pilot-column-felt = ressenti
pilot-column-answers = réponses
pilot-felt-better = mieux
pilot-felt-same = pareil
pilot-felt-worse = pire
pilot-felt-unsure = ne sait pas
pilot-felt-row-first = première séance
pilot-felt-row-every = toutes les séances
pilot-column-cross = mesuré, toutes les séances
pilot-cross-better = mieux que ne le peut le bruit
pilot-cross-none = dans le bruit
pilot-cross-worse = pire que ne le peut le bruit
pilot-kappa = Le ressenti à côté de la mesure : un kappa de { $value } (95 % : de { $low } à { $high }). 0 veut dire pas plus d’accord que par hasard, et 1 toujours d’accord.
pilot-weighted = Avec des poids quadratiques, c’est { $value } (95 % : de { $low } à { $high }). Les deux prennent les séances comme si c’étaient des personnes.
pilot-correlation = Le changement ressenti à côté du changement mesuré, chez une même personne : une corrélation de { $value } (95 % : de { $low } à { $high }). 0 veut dire aucun lien ; à 1, ils vont toujours ensemble.

pilot-range = { $low } à { $high }
pilot-percent = { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } %
pilot-over = > { NUMBER($percent) } %
pilot-whole-percent = { NUMBER($percent) } %
pilot-two = { NUMBER($value, minimumFractionDigits:2, maximumFractionDigits:2) }
pilot-three = { NUMBER($value, minimumFractionDigits:3, maximumFractionDigits:3) }
pilot-chance-less = < 0,001

# Ce qui peut clocher, et ce qu’il est bon de savoir

pilot-no-control = { $where } : il n’y a pas de groupe témoin, donc rien ici ne dit que l’étirement marche.
    .remedy = Tirez au sort qui fait l’étirement et qui reste debout aussi longtemps sans lui.
pilot-no-repeat = { $where } : il n’y a pas de seconde mesure de départ, donc le bruit propre n’est pas connu et a été supposé.
    .remedy = Mesurez deux fois avant, sans rien entre les deux, et nommez cette colonne avec --repeat.
pilot-sessions-uneven = { $where } : les gens ont de { $least } à { $most } séances ; chacun compte une fois, par la moyenne de ses séances.
pilot-scale-unsaid = { $where } : la colonne { $column } est lue comme des logarithmes naturels.
    .remedy = Ajoutez --scale log si elle contient des quantités.
pilot-left-out-baseline = { $where } : { $count } { $count ->
        [one] ligne n’a
       *[other] lignes n’ont
    } pas de mesure de départ et ne { $count ->
        [one] compte
       *[other] comptent
    } pas : { $lines }.
    .remedy = Dites dans le rapport combien il y en a, et pourquoi.
pilot-left-out-outcome = { $where } : { $count } { $count ->
        [one] ligne n’a
       *[other] lignes n’ont
    } pas de résultat et ne { $count ->
        [one] compte
       *[other] comptent
    } pas : { $lines }.
    .remedy = Dites dans le rapport combien il y en a, et pourquoi.
pilot-left-out-repeat = { $where } : { $count } { $count ->
        [one] ligne n’a
       *[other] lignes n’ont
    } pas de seconde mesure de départ et ne { $count ->
        [one] compte
       *[other] comptent
    } pas : { $lines }.
    .remedy = Retirez --repeat pour les garder ; le bruit est alors supposé.
pilot-felt-unanswered = { $where } : { $count } { $count ->
        [one] ligne n’a
       *[other] lignes n’ont
    } pas de réponse sur le ressenti : { $lines }. Les parts sont celles des personnes qui ont répondu.
pilot-session-twice = { $where } : ligne { $line } : cette séance de { $person } est déjà à la ligne { $other }.
    .remedy = Gardez chaque séance une fois, ou numérotez les séances dans une colonne et nommez-la avec --session.
pilot-few-people = { $where } : { $count ->
        [0] personne n’a
        [1] une seule personne a
       *[other] { $count } personnes ont
    } une séance complète, et un groupe en a au moins { $least }.
    .remedy = Pour une personne, utilisez rekmaat experiment judge.
pilot-outcome-constant = { $where } : le résultat est le même à chaque ligne.
    .remedy = Vérifiez la colonne ; une mesure sur des personnes n’est jamais la même.
pilot-baseline-constant = { $where } : la moyenne des deux mesures de départ est la même chez tous.
    .remedy = Vérifiez les colonnes ; les gens diffèrent, et leurs mesures de départ aussi.
pilot-change-constant = { $where } : le changement est le même chez tous.
    .remedy = Vérifiez les colonnes ; l’une peut venir de l’autre.
pilot-repeat-copied = { $where } : la seconde mesure de départ suit de la première, avec la même différence chez tous.
    .remedy = Donnez une seconde mesure, pas une copie.
pilot-column-twice = { $where } : la colonne { $column } est nommée pour deux choses.
    .remedy = Donnez à chacune sa colonne.
pilot-person-missing = { $where } : ligne { $line }, colonne { $column } : la personne manque.
    .remedy = Écrivez qui c’était, par un numéro ou un code.
pilot-no-amount = { $where } : ligne { $line }, colonne { $column } : « { $value } » n’est pas au-dessus de zéro et n’a donc pas de logarithme.
    .remedy = Corrigez la case, ou retirez --scale log si la colonne contient des logarithmes.
pilot-ratio-too-large = { $where } : ligne { $line } : les mesures de cette séance diffèrent de plus de vingt fois (colonne { $column } : « { $value } »).
    .remedy = Ajoutez --scale log si les colonnes contiennent des quantités et non des logarithmes, ou corrigez la ligne.
pilot-felt-unknown = { $where } : ligne { $line }, colonne { $column } : « { $value } » n’est pas une réponse connue. Les réponses connues sont : mieux, pareil, pire, ne sait pas.
    .remedy = Écrivez l’une de ces quatre, ou à chaque ligne le changement en points.

table-no-rows = { $where } : le tableau ne contient aucune séance.
    .remedy = Mettez les noms des colonnes à la première ligne, et chaque séance sur sa propre ligne.
table-too-long = { $where } : le tableau a plus de { $most } lignes.
    .remedy = Donnez-en moins à la fois.
columns-missing = { $where } : ces colonnes manquent : { $columns }.
    .remedy = Vérifiez comment les colonnes s’appellent à la première ligne du tableau.

usage-pilot-percent = Le changement qui compte comme réponse est entre 0 et 100 %.
usage-pilot-scale = Une étude pilote compare des logarithmes : --scale est log ou logged, pas plain.
usage-pilot-points = Un changement ressenti doit être de plus de 0 point pour compter.
