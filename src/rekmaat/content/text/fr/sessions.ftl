# Pourquoi une séance n'est pas gardée : elle ne peut pas s'être passée ainsi.

session-exercise-differs = La séance indique l’exercice { $given }, mais { $expected } était prévu.
session-holds-differ = La séance compte { $given } maintiens, mais { $expected } étaient prévus.
session-plan-differs = Le maintien { $number } indique { $given } s prévues, mais c’était { $expected } s.
session-held-too-long = Le maintien { $number } a duré { $given } s, mais { $longest } s est le maximum permis.
session-holds-unordered = Les maintiens doivent être numérotés 1, 2, 3 et ainsi de suite.
session-ends-before-start = La séance finit avant de commencer. Vérifiez l’heure de cet appareil.
session-answered-before-start = Une réponse d’après la séance est plus ancienne que son début. Vérifiez l’heure de cet appareil.
session-in-future = La séance commence dans le futur. Vérifiez l’heure de cet appareil.
