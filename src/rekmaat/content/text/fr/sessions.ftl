# Pourquoi une séance n'est pas gardée : elle ne peut pas s'être passée ainsi.

session-exercise-differs = La séance indique l’exercice { $given }, mais { $expected } était prévu.
session-exercise-not-guided = L’exercice { $given } n’est montré que pour comparer. Aucune séance n’est guidée avec lui.
session-holds-differ = La séance compte { $given } maintiens, mais { $expected } étaient prévus.
session-plan-differs = Le maintien { $number } indique { $given } s prévues, mais c’était { $expected } s.
session-held-too-long = Le maintien { $number } a duré { $given } s, mais { $longest } s est le maximum permis.
session-holds-unordered = Les maintiens doivent être numérotés 1, 2, 3 et ainsi de suite.
session-ends-before-start = La séance finit avant de commencer. Vérifiez l’heure de cet appareil.
session-answered-before-start = Une réponse d’après la séance est plus ancienne que son début. Vérifiez l’heure de cet appareil.
session-in-future = La séance commence dans le futur. Vérifiez l’heure de cet appareil.
session-arm-differs = La séance indique une autre minute que celle du tirage au sort.
session-before-differs = Le chiffre d’avant est { $given }, mais au début c’était { $expected }. Ce chiffre ne change plus.
session-protocol-differs = La séance suit le programme { $given }, mais le plan porte sur { $expected }.

# Pourquoi un plan n’est pas possible

plan-too-often = Votre programme prévoit { $most } séances par jour. { $given } séances, c’est trop.
plan-too-short = Pour une gêne de plus de douze semaines, un plan dure au moins { $least } jours. Il y en a { $given }.
plan-anchor-twice = Choisissez une heure différente pour chaque moment de la journée.
plan-anchors-too-many = Il y a { $given } moments, mais le plan prévoit { $most } séances par jour.
noise-too-soon = Il faut une minute entre les deux chiffres. Recommencez.
