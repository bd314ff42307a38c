### La réponse à « est-ce que cela marche pour moi ? », et la page pour le kinésithérapeute.

## Nombres

points =
    { $size ->
        [one] { $size } point
       *[other] { $size } points
    }
percent = { $size } %
amount = { $size }
times =
    { $count ->
        [0] moins d’une fois
       *[other] { $count } fois
    }
pairs =
    { $count ->
        [one] { $count } paire
       *[other] { $count } paires
    }

difference-rating-more = après l’étirement, votre chiffre a baissé en moyenne de { $size } de plus qu’après la minute sans étirement
    .page = après l’étirement, le chiffre a baissé en moyenne de { $size } de plus qu’après la même minute sans étirement
difference-rating-less = après l’étirement, votre chiffre a baissé en moyenne de { $size } de moins qu’après la minute sans étirement
    .page = après l’étirement, le chiffre a baissé en moyenne de { $size } de moins qu’après la même minute sans étirement
difference-rating-same = après l’étirement, votre chiffre a baissé en moyenne autant qu’après la minute sans étirement
    .page = après l’étirement, le chiffre a baissé en moyenne autant qu’après la même minute sans étirement
difference-tension-lower = après l’étirement, la tension musculaire mesurée était en moyenne plus basse de { $size } qu’après la minute sans étirement
difference-tension-higher = après l’étirement, la tension musculaire mesurée était en moyenne plus haute de { $size } qu’après la minute sans étirement
difference-tension-same = après l’étirement, la tension musculaire mesurée était en moyenne la même qu’après la minute sans étirement
difference-own-lower = avec l’étirement, le résultat était en moyenne plus bas de { $size } que sans étirement
difference-own-higher = avec l’étirement, le résultat était en moyenne plus haut de { $size } que sans étirement
difference-own-same = avec l’étirement, le résultat était en moyenne le même que sans étirement
interval-rating-more = entre { $low } et { $high } points de plus
interval-rating-less = entre { $low } et { $high } points de moins
interval-rating-mixed = entre { $low } de moins et { $high } de plus
interval-tension-lower = entre { $low } et { $high } % plus bas
interval-tension-higher = entre { $low } et { $high } % plus haut
interval-tension-mixed = entre { $low } plus bas et { $high } plus haut
interval-own-lower = entre { $low } et { $high } plus bas
interval-own-higher = entre { $low } et { $high } plus haut
interval-own-mixed = entre { $low } plus bas et { $high } plus haut

## Le résultat, en une phrase

headline-works = Cela marche pour vous.
headline-no_effect = Pas d’effet perceptible.
headline-not_yet = On ne peut pas encore le dire.
headline-worse = Cela ne s’améliore pas : arrêtez.
headline-works-long = Juste après l’étirement, c’est mieux que sans étirement.
headline-no_effect-long = Juste après l’étirement, il n’y a pas de différence de { $margin } ou davantage.
headline-not_yet-long = On ne voit pas encore de différence, et aucune n’est exclue.
headline-worse-long = Juste après l’étirement, c’est moins bien que sans étirement : arrêtez.
headline-three-days = Trois jours sont trop courts pour le dire.
headline-closed = Le résultat est encore fermé.
lead-works = { $difference } ; la vraie différence se trouve sans doute { $interval } (95 %).
lead-no_effect = Chez vous, l’étirement n’a pas d’effet de { $margin } ou davantage : { $difference }, et la vraie différence se trouve sans doute { $interval } (95 %).
    .page = Pas d’effet de { $margin } ou davantage : { $difference }, et la vraie différence se trouve sans doute { $interval } (95 %).
lead-not_yet = Cela peut encore être le hasard : { $difference }, et la vraie différence peut se trouver n’importe où { $interval } (95 %).
lead-not_yet-close = { $difference }, sans doute { $interval } (95 %), mais le test plus sévère n’est pas encore atteint, celui qui compte aussi avec les regards en chemin, les réponses manquées et les moments choisis.
    .page = { $difference }, sans doute { $interval } (95 %), mais le test plus sévère n’est pas encore atteint, celui qui compte aussi avec les regards en chemin, les réponses manquées et les moments choisis.
lead-worse = { $difference } ; la vraie différence se trouve sans doute { $interval } (95 %).
lead-one = Une seule paire compte jusqu’ici : { $difference }, et une seule paire ne dit pas si c’est sûr.
lead-none = Aucune paire ne compte jusqu’ici, il n’y a donc encore rien à comparer.
lead-closed = Vous voyez le résultat à la fin du plan, ou plus tôt si vous le demandez. Regarder plus tôt est noté.

## Deux questions, séparées

ask-felt = Vous sentez-vous mieux après ?
ask-cause = Cela vient-il de l’étirement lui-même ?
felt-yes = Oui : après l’étirement, votre chiffre était en moyenne plus bas de { $size } qu’avant (95 % : { $low } à { $high }).
felt-higher = Non : après l’étirement, votre chiffre était en moyenne plus haut de { $size } qu’avant (95 % : { $low } à { $high }).
felt-no = Non : après l’étirement, votre chiffre n’était pas plus bas en moyenne qu’avant (différence { $change }, 95 % : { $low } à { $high }).
felt-unclear = On ne peut pas le dire : après l’étirement, votre chiffre différait en moyenne de { $change } (95 % : { $low } à { $high }).
felt-unknown = On ne peut pas le dire : il y a trop peu de chiffres.
felt-counts = Vous vous sentiez mieux { $better } fois sur { $total } après l’étirement, et { $control } fois sur { $controls } après la minute sans étirement.
felt-worse-counts = Vous vous sentiez moins bien { $worse } fois sur { $total } après l’étirement, et { $control } fois sur { $controls } après la minute sans étirement.
cause-works = Sans doute, au moins en partie : l’étirement a fait mieux que la même minute sans étirement.
cause-no_effect = Pas de façon perceptible : la même minute sans étirement a fait à peu près autant.
cause-not_yet = On ne peut pas encore le dire.
cause-worse = L’étirement a fait moins bien que la même minute sans étirement. C’est pourquoi vous arrêtez.
cause-no-control = On ne peut pas le dire : il n’y a pas de minute sans étirement à comparer.
knew = Vous saviez quelle minute était laquelle ; cette réponse ne peut pas séparer le mouvement de ce que vous en attendiez ({ $stretch } et { $control }).
    .page = La personne savait quelle minute était laquelle ; cette réponse ne peut pas séparer le mouvement de l’attente ({ $stretch } et { $control }).
knew-unasked = Vous saviez quelle minute était laquelle ; cette réponse ne peut pas séparer le mouvement de ce que vous en attendiez (cela n’a pas été demandé).
    .page = La personne savait quelle minute était laquelle ; cette réponse ne peut pas séparer le mouvement de l’attente (pas demandée).
expected-stretch = étirement { $value }
expected-control = sans étirement { $value }, échelle de 0 à 10

## Ce que vous en faites

note-works = Cela vaut pour vous, pendant ces { $days } jours. Cela ne dit rien de la suite ni d’une autre personne. C’est à vous de dire si cette différence en vaut la peine.
note-no_effect = Vous pouvez simplement arrêter les étirements. Continuez à bouger. Une différence plus petite que { $margin } reste possible.
note-not_yet = Comptez encore environ { $pairs }, donc { $sessions } fois, avant de pouvoir dire quelque chose.
note-not_yet-open = On ne peut pas prévoir combien de paires il faut encore.
note-not_yet-plan = Ce plan de { $pairs } trouve une différence de { $size } chez 8 personnes sur 10 qui l’ont. Il manque plus souvent une différence plus petite.
note-worse = Ne vous étirez plus. Continuez à bouger comme d’habitude. Cela ne passe pas ? Appelez votre médecin ou kinésithérapeute.
note-long = Il s’agit de la minute d’après. Cela ne dit rien de plaintes qui durent depuis longtemps. Parlez-en à votre kinésithérapeute ou à votre médecin.
three-days = Trois jours montrent si vous savez faire l’exercice, et de combien votre chiffre monte et descend. Ils ne montrent pas si cela marche pour vous. { $more }
three-days-could = Seule une différence de { $size } ou davantage pouvait se remarquer.
three-days-plan = Vous voulez savoir ? Un plan de { $days } jours voit déjà une différence de { $size }.

## À côté du résultat

caption = Chaque point est une paire : un étirement à côté d’une minute sans étirement. Le losange est la moyenne. La barre dit où se trouve sans doute la vraie différence (95 %).
caption-detectable = Ces paires ne pouvaient pas distinguer de zéro une différence plus petite que { $size }.
chance = Supposons que l’étirement ne fasse rien, et qu’à chaque paire une pièce décide ce qui semble mieux. Jouez cela 1000 fois. Alors une différence aussi grande arrive d’elle-même { $times }.
    .page = Si l’étirement ne faisait rien, une pièce par paire donnerait { $times } en 1000 jeux une différence aussi grande.
chance-none = Avec si peu de paires, une pièce peut faire n’importe quelle différence.
noise-same = Sans rien faire, votre chiffre est resté le même.
    .page = Sans rien faire, le chiffre est resté le même.
noise-moved = Sans rien faire, votre chiffre a bougé de { $size }.
    .page = Sans rien faire, le chiffre a bougé de { $size }.
noise-moved-mean = Sans rien faire, votre chiffre a bougé en moyenne de { $size }, mesuré { $times }.
    .page = Sans rien faire, le chiffre a bougé en moyenne de { $size }, mesuré { $times }.
noise-none = On n’a pas mesuré de combien votre chiffre bouge de lui-même. Comparez donc avec prudence.
    .page = On n’a pas mesuré de combien le chiffre bouge de lui-même.
looks-none = Le résultat n’a pas été regardé avant la fin.
looks-some = Le résultat a été regardé { $times } avant la fin (jour { $days }). Le calcul en tient compte.
anytime = Pour qui regarde après chaque paire aussi, la vraie différence se trouve sans doute { $interval } (95 %).
check-agrees = Un second calcul, avec une tendance et la fois précédente, dit la même chose : { $interval } (95 %).
    .page = Un second calcul, avec une tendance et la fois précédente, dit la même chose : { $interval } (95 %).
check-surer = Un second calcul, avec une tendance et la fois précédente, voit déjà une différence : { $interval } (95 %). Il ne tient pas compte du nombre de fois que l’on regarde ; le résultat reste donc le même.
    .page = Un second calcul, avec une tendance et la fois précédente, voit déjà une différence : { $interval } (95 %).
check-disagrees = Un second calcul, avec une tendance et la fois précédente, dit autre chose : { $interval } (95 %). Faites moins confiance au résultat.
    .page = Un second calcul, avec une tendance et la fois précédente, dit autre chose : { $interval } (95 %).
check-none = Il y a trop peu de fois pour un second calcul.
benefit = La chance que l’étirement vous apporte { $margin } ou davantage est de { $chance }. { $prior }
    .page = Chance de { $margin } ou davantage grâce à l’étirement : { $chance }. { $prior }
chance-percent = { $percent } %
chance-least = moins de 1 %
chance-most = au-dessus de 99 %
benefit-prior = Au départ, ce calcul suppose ceci : deux fois sur trois, cela change moins de { $size }, dans un sens ou dans l’autre.
sides-felt = Ce que vous avez senti : { $told }
sides-measured = Ce qui a été mesuré : { $told }
sides-told = { $difference }, sans doute { $interval } (95 %).
sides-apart = Le ressenti et la mesure sont deux réponses. On ne les additionne jamais.

## Pause et arrêt

status-paused-two_worse = Deux de vos trois dernières fois, c’était pire. Le plan est en pause. Dites ce qui s’est passé, et répondez de nouveau aux questions.
status-paused-other = Le plan est en pause. Répondez de nouveau aux questions avant de continuer.
status-stopped-two_points_up = Votre chiffre a monté de { $size } ou davantage. Le plan est arrêté. Ne vous étirez plus. Cela ne passe pas ? Appelez votre médecin ou kinésithérapeute.
    .page = Le plan a été arrêté : le chiffre a monté de { $size } ou davantage.
status-stopped-still_worse = Après une heure, c’était encore pire. Le plan est arrêté. Ne vous étirez plus. Cela ne passe pas ? Appelez votre médecin ou kinésithérapeute.
    .page = Le plan a été arrêté : après une heure, c’était encore pire.
status-stopped-two_worse = C’était trop souvent pire. Le plan est arrêté. Ne vous étirez plus. Cela ne passe pas ? Appelez votre médecin ou kinésithérapeute.
    .page = Le plan a été arrêté : c’était trop souvent pire.
status-stopped-worse = Le plan est arrêté : après l’étirement, c’était moins bien qu’après la même minute sans étirement.
    .page = Le plan a été arrêté : après l’étirement, c’était moins bien qu’après la minute sans étirement.
status-stopped-own_choice = Vous avez arrêté vous-même. Ce que vous avez fait compte tel quel.
    .page = La personne a arrêté d’elle-même.

## La page pour le kinésithérapeute

page-title = Étirement du bassin : { $days } jours de notes personnelles
page-window = Une page pour votre kinésithérapeute
page-pen-name = Nom
page-pen-born = Date de naissance
page-pen-date = Date de l’entretien
page-done = Ce qui a été fait
page-exercise = Exercice
page-compared = Comparé à
page-compared-with = la même minute, immobile, en respirant, sans étirement
page-dose = Dose
page-dose-told = { $repetitions } × { $seconds } s, { $sessions } fois par jour
page-dose-open = { $sessions } fois par jour
page-order = Ordre
page-order-told = tiré au sort par paire, fixé d’avance
page-finished = Fait
page-finished-told = { $finished } fois sur { $planned } en { $days } jours
page-counted = Compte
page-counted-told = { $counted } paires sur { $pairs }
page-reckoned = Calcul
page-reckoned-told = chiffre d’après − { $beta } × chiffre d’avant
page-unfinished = Pas fini
page-unfinished-told = { $count } fois
page-stopped = Arrêté avant la fin
page-adapted = Adapté
page-adapted-no = non
page-supervised = Encadré
page-supervised-told = non noté
page-period = Commencé le
page-date =
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
       *[other] décembre
    } { $year }
page-felt = Le ressenti après la minute
page-stretch = étirement
page-control = sans
page-felt-better = Mieux
page-felt-same = Pareil
page-felt-worse = Pire
page-felt-unsure = Je ne sais pas
page-felt-none = Sans réponse
page-expected = Attendu (0–10)
page-painkiller = Antidouleur avant
page-running = Après la course
page-stress = Stress (0–10)
page-of = { $count } sur { $total }
page-unasked = pas demandé
page-plot = Différence par paire, en points de l’échelle 0–10
page-plot-better = mieux avec l’étirement
page-plot-worse = mieux sans étirement
page-plot-zero = pas de différence
page-plot-alt = { $pairs } : en moyenne { $effect }, sans doute { $interval }.
page-plot-none = Aucune paire ne compte jusqu’ici.
page-plot-closed = Le résultat est encore fermé, aussi pour la personne elle-même. Il n’est donc pas ici.
page-strip = Le tirage et la différence de chaque paire
page-strip-lead = E est l’étirement, S est sans étirement, dans l’ordre du tirage. En dessous, la différence en points ; + est en faveur de l’étirement.
page-strip-letters = E S
page-strip-open = ouverte
page-safety = Douleur, nouveauté, arrêt
page-safety-none = Aucune douleur ni nouveauté signalée. Aucune fois arrêtée avant la fin.
page-event = Jour { $day }, { $arm } : { $kind }
page-event-note = Jour { $day }, { $arm } : { $kind } (« { $note } »)
page-event-pain = douleur
page-event-new_symptom = quelque chose de nouveau
page-stop = Jour { $day }, { $arm } : arrêté ({ $reason })
page-stop-sharp_pain = douleur vive
page-stop-leg_symptom = fesse ou jambe
page-stop-dizzy = vertiges
page-stop-interrupted = dérangé
page-stop-other = autre chose
page-paused = Le plan a été { $times } en pause, parce que c’était pire.
page-more = Et encore { $count } ; le reste est dans l’application.
page-sure = Quel degré de certitude ?
page-noticed = Remarqué
page-cannot = Ce que cette page ne peut pas dire
page-cannot-later = Rien sur la suite, sur une autre personne ou sur la cause de la tension.
page-cannot-form = Si le mouvement était bien fait : personne n’a regardé.
page-cannot-muscle = Rien sur le muscle : on a noté le ressenti, sans mesurer la tension musculaire.
page-cannot-long = Rien sur des plaintes qui durent depuis longtemps : il s’agit de la minute d’après.
page-cannot-short = Si cela marche : trois jours sont trop courts pour cela.
page-talk = Pour l’entretien
page-talk-on = continuer ainsi
page-talk-shorter = plus court : ____ s
page-talk-other = autre exercice
page-talk-stop = arrêter
page-check = Pour vérifier
page-check-told = Empreinte du plan (SHA-256) : { $fingerprint }. Nombre du tirage : { $seed }. Paire p : premier octet de SHA-256 de « nombre:p » ; impair, c’est l’étirement d’abord.
page-check-closed = Empreinte du plan (SHA-256) : { $fingerprint }. Le nombre du tirage sera ici quand le plan sera fini.
page-protocol = Programme : { $name }, version { $version }. Source : { $source } ({ $status }).
page-source-verified = vérifiée
page-source-unverified = non vérifiée
page-source-not_found = introuvable
page-source-own = notre choix
page-version = Fait par Rekmaat { $version }, sur l’appareil de l’utilisateur. Rien n’a été envoyé.

## Figures

figure-pairs-title = L’étirement à côté de la même minute sans étirement
figure-pairs-lead = Chaque point est une paire. Si toute la barre est d’un côté du trait, « pas de différence » va mal avec ces paires.
figure-pairs-pair = Paire
figure-pairs-days = Jour
figure-pairs-difference = Différence en points
figure-key-pair = une paire
figure-key-mean = la moyenne
figure-key-between = où se trouve sans doute la vraie différence (95 %)
figure-chance-title = Est-ce que cela peut être le hasard ?
figure-chance-alt = 1000 points ; { $count } sont jaunes.
figure-chance-column = Sur 1000 fois
figure-chance-large = une différence aussi grande
figure-chance-small = une différence plus petite
figure-strip-title = Le tirage, jour par jour, avec la différence de chaque paire
figure-strip-first = D’abord
figure-strip-second = Ensuite
