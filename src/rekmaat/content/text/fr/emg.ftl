# La réponse de « rekmaat emg change ».

percent-lower = { $size } % de moins
percent-higher = { $size } % de plus
percent-same = le même niveau
bound-zero = 0 %

verdict-decreased = La tension musculaire a baissé : { $change } après qu’avant.
verdict-increased = La tension musculaire a monté : { $change } après qu’avant.
verdict-no_change = Pas de changement de la tension musculaire : la mesure montre { $change } après, et plus de { $margin } % dans un sens ou dans l’autre est exclu (intervalle à 90 %).
verdict-cannot_tell = Avec ces enregistrements, personne ne peut dire si la tension musculaire a changé. La mesure montre { $change } après.
verdict-withheld-short = Ces enregistrements sont trop perturbés pour un verdict. La mesure montre { $change } après.

interval = Le vrai changement se trouve entre { $low } et { $high } (intervalle à 95 %).
detectable = Le plus petit changement que cette mesure pouvait distinguer d’une absence de changement est de { $percent } %.
advice-more = Pour voir un changement de { $percent } %, faites { $recordings } enregistrements avant et { $recordings } après, en vous remettant debout à chaque fois.
advice-too-many = Même 30 enregistrements avant et 30 après ne montreraient pas un changement de { $percent } %. Faites d’abord des enregistrements plus longs et plus calmes.
advice-cause = Cela ne dit pas pourquoi. Seule une comparaison avec une minute sans étirement le peut, et moins de tension musculaire n’est pas la même chose que moins de douleur.
advice-same-small = Un changement de moins de { $margin } % reste possible.

recordings =
    { $count ->
        [1] un
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
        [11] onze
        [12] douze
       *[other] { $count }
    }

ways-title = Lu de trois façons :
way-rms-20-450 = valeur efficace, 20–450 Hz
way-rms-30-450-gated = valeur efficace, 30–450 Hz, rien n’est compté autour d’un battement
way-arv-20-450 = moyenne redressée, 20–450 Hz
way-line = { $way } : { $change } (entre { $low } et { $high }) : { $verdict }

channel-line = { $name } : { $before } µV avant, { $after } µV après, { $change } (entre { $low } et { $high }) : { $verdict }
channel-line-none = { $name } : pas de nombre.
verdict-word-decreased = en baisse
verdict-word-increased = en hausse
verdict-word-no_change = pas de changement
verdict-word-cannot_tell = impossible à dire

usage-repeat-odd = --repeat demande des paires d’enregistrements sans rien entre les deux ; { $count } est impair. Indiquez-en deux, quatre ou six.
usage-side-missing = Indiquez au moins un enregistrement avec { $option }.

simulated = Écrit dans { $folder } : { $files } et truth.json.
simulated-truth = La vraie tension musculaire après, par rapport à avant : { $change }.
simulated-next = Pour la mesurer : { $command }
usage-out-of-range = { $option } doit se situer entre { $least } et { $most }.
usage-seed-negative = --seed prend un nombre entier à partir de 0 ; { $value } est en dessous.
usage-simulation-large = Ces enregistrements contiendraient plus de { $most } échantillons en tout. Demandez-en moins, ou de plus courts.

# Quand, dans la première minute, la tension avait baissé.
fell-half = La moitié de cette baisse était là { $seconds } après le début de l’enregistrement (entre { $low } et { $high } secondes, intervalle à 95 %).
fell-from-start = Dès le début de l’enregistrement, elle était plus basse : la moitié de cette baisse était là au plus tard après { $high } secondes (intervalle à 95 %).
fell-between = La moitié de cette baisse était là entre { $low } et { $high } secondes après le début de l’enregistrement (intervalle à 95 %). Ces enregistrements ne permettent pas d’être plus précis.
fell-cannot_tell_when = Ces enregistrements ne permettent pas de dire quand, dans la première minute, la tension a baissé.
fell-too_short = Impossible de dire quand la tension a baissé : la première minute n’a pas été assez enregistrée.
fell-too_weak = Impossible de dire quand la tension a baissé : le muscle dépasse trop peu le bruit du capteur.
fell-scope = Ici, seule la première minute de l’enregistrement après compte. Cela vaut pour ce qui a été enregistré et pour aucune autre minute, et ne dit pas pourquoi.
fell-scope-part = De la minute après, seules les { $seconds } du début ont été enregistrées. Cela vaut pour ce qui a été enregistré et pour aucune autre minute, et ne dit pas pourquoi.
seconds-words =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
