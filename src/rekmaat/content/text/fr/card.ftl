## The step card: one A4 for the wall or to take home

card-window = Fiche d’exercice : { $exercise }
card-hint = Imprimez cette page sur A4, en portrait. La couleur n’est pas nécessaire.
card-steps = Comment faire
card-mistakes = Pas comme ça
card-dose-times = fois
card-dose-seconds = { $count ->
    [one] seconde à tenir
   *[other] secondes à tenir
}
card-dose-a-day = fois par jour
card-dose-days = { $count ->
    [one] jour
   *[other] jours
}
card-decimal = ,
card-rest = Reposez-vous { $seconds } secondes entre deux fois.
card-stop = Arrêtez tout de suite
card-urgent = Un de ces points ? Ne vous étirez pas.
card-ask = Un de ces points ? Voyez d’abord { $gp } ou { $physio }.
card-pen-notes = Notes
card-pen-therapist = Nom du thérapeute
card-pen-date = Date
card-exercise = Étapes : version { $version } ({ $status }).
card-protocol = Programme : { $name }, version { $version }. { $source } ({ $status }).
card-reviewed = Le programme a été relu par { $by }.
card-version = Fait avec Rekmaat { $version }.
