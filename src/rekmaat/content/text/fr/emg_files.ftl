# Les réponses de « rekmaat emg check » et de « rekmaat emg convert ».

side-left = gauche
side-right = droite
side-not-named = côté non indiqué
muscle-not-named = muscle non indiqué

checked-file = { $file } : { $count ->
        [one] 1 canal
       *[other] { $count } canaux
    }, { $seconds } s, { $posture ->
        [standing] debout
        [sitting] assis
        [lying] couché
       *[unsaid] posture non indiquée
    }{ $use ->
        [refused] {". Ceci ne peut pas être mesuré."}
       *[fine] {""}
    }
checked-unreadable = { $file } : ceci est inutilisable.
checked-channel = { $name } : { $told }
checked-rate = { $rate_hz } Hz
checked-filters = filtres { $filters }
checked-tension = tension musculaire { $tension_uv } µV
checked-noise = bruit du capteur { $noise_uv } µV
checked-ecg = { $name } contient l’ECG.
checked-heartbeats = { $count } battements de cœur se voient dans l’EMG.
checked-mains = Ronflement du secteur à { $lines } Hz, retiré de la tension musculaire.
checked-lost = { $seconds } s ont été perdues pendant l’enregistrement.
checked-dataset = { $file } : un jeu de données (EMG-BIDS) avec { $count ->
        [one] 1 enregistrement
       *[other] { $count } enregistrements
    }. Aucun défaut n’a été trouvé.
checked-dataset-faults = { $file } : un jeu de données (EMG-BIDS) avec { $count ->
        [one] 1 enregistrement
       *[other] { $count } enregistrements
    }. Ceci est à corriger :
checked-dataset-refused = { $file } : un jeu de données (EMG-BIDS) avec { $count ->
        [one] 1 enregistrement
       *[other] { $count } enregistrements
    }. D’autres ne peuvent pas l’utiliser ainsi.

converted = Écrit : { $file } ({ $count ->
        [one] 1 canal
       *[other] { $count } canaux
    }, { $seconds } s).

usage-file-missing = Indiquez au moins un enregistrement.
usage-out-unknown = { $out } n’est ni un fichier qui se termine par .bdf, ni un dossier. Les autres formats ne sont pas écrits.
usage-dataset-only = { $options } : seul un jeu de données en a besoin. Indiquez un dossier au lieu d’un fichier .bdf.
usage-label = { $option } : utilisez seulement des lettres et des chiffres, comme 01.
usage-run = --run compte les répétitions à partir de 1.
usage-dataset-missing = Un jeu de données demande aussi { $options }, que l’enregistrement ne dit pas :
dataset-subject = --subject 01 : un numéro pour la personne, jamais un nom.
dataset-mains_hz = --mains-hz 50 : le secteur là où l’on a enregistré, 50 ou 60.
dataset-placement = --placement "…" : comment vous avez trouvé la place des électrodes, par exemple "SENIAM, par palpation".
dataset-reference = --reference bipolar : pour des capteurs à deux électrodes sur le muscle ; sinon, où se trouvait la référence.

bids-readme =
    Enregistrements d’EMG de surface, écrits par Rekmaat en EMG-BIDS 1.11.

    Chaque enregistrement est un fichier BDF en microvolts. Le fichier .json à côté dit comment on a enregistré, et le fichier _channels.tsv ce qu’est chaque canal. Les échantillons sont ceux des enregistrements d’origine : rien n’a été filtré ni retiré.
