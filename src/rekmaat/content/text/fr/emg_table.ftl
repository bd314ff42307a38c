# Le tableau de nombreuses comparaisons que « rekmaat emg change » écrit.

rows-named = { $kind ->
        [listing] { $count ->
            [one] ligne
           *[other] lignes
        } { $rows } de la liste
       *[dataset] { $rows }
    }

table-written = Écrit : { $file }, { $rows ->
        [one] 1 ligne
       *[other] { $rows } lignes
    }{ $refused ->
        [0] , toutes avec des nombres.
       *[other] , dont { $refused } sans nombres.
    }
table-sidecar = À côté, { $file } dit sur quoi repose chaque ligne, et raconte en phrases ce qui a été remarqué.
table-kept = { $count ->
        [one] 1 ligne était prête lors d’un essai précédent et a été gardée.
       *[other] { $count } lignes étaient prêtes lors d’un essai précédent et ont été gardées.
    }
table-anew = { $count ->
        [one] 1 ligne d’un essai précédent a été mesurée de nouveau
       *[other] { $count } lignes d’un essai précédent ont été mesurées de nouveau
    }, parce qu’un fichier ou un réglage a changé depuis.
table-stopped = Arrêté. Ce qui était prêt est gardé dans { $file } ; donnez de nouveau la même commande pour continuer.
table-refused = { $count ->
        [one] 1 ligne n’a pas de nombres
       *[other] { $count } lignes n’ont pas de nombres
    } ({ rows-named }) :
table-more = et encore { $count } autres ; elles se trouvent dans la colonne « findings ».
table-warnings = Avertissements, et dans combien de lignes : { $codes }. Ils se trouvent dans la colonne « findings ».

usage-table-two-sources = Donnez --folder ou --listing, pas les deux.
usage-table-no-source = { $options } : pour un tableau, dites aussi avec --folder ou --listing ce qu’il faut comparer.
usage-table-missing = { $option } : dites aussi avec --table où écrire le tableau, par exemple trial.csv.
usage-table-spare = { $options } : ceci vaut pour une seule comparaison. Un tableau prend ses enregistrements dans --folder ou --listing.
usage-table-ending = { $file } : le tableau s’écrit dans un fichier qui se termine par .csv.
usage-table-is-listing = { $file } : c’est la liste elle-même. Donnez un autre nom au tableau.

# Ce qui peut être faux dans la liste entière

given-folder = { $where } : c’est un dossier, pas une liste.
    .remedy = Donnez la liste, ou indiquez un jeu de données EMG-BIDS avec --folder.
given-empty = { $where } : le fichier est vide.
    .remedy = Enregistrez-le de nouveau dans le programme d’où il vient.
given-too-large = { $where } : le fichier dépasse { $most_mb } Mo ; ce n’est donc pas une liste.
    .remedy = Vérifiez le nom du fichier.
given-not-utf8 = { $where } : la ligne { $line } n’est pas du texte en UTF-8.
    .remedy = Enregistrez le fichier comme « CSV UTF-8 ».
given-no-text = { $where } : le fichier contient des octets qu’aucun texte n’a.
    .remedy = Enregistrez la liste en CSV, ou vérifiez le nom du fichier.
table-no-rows = { $where } : la liste ne contient aucune comparaison.
    .remedy = Mettez les noms des colonnes sur la première ligne, puis une comparaison par ligne.
table-too-long = { $where } : la liste a plus de { $most } lignes.
    .remedy = Coupez-la en plusieurs listes.
table-more-faults = { $where } : et encore { $count } autres.
    .remedy = Corrigez d’abord ce qui est au-dessus.
line-unreadable = { $where } : la ligne { $line } ne se découpe pas en cellules ; il manque peut-être un guillemet.
    .remedy = Enregistrez de nouveau la liste en CSV.
column-twice = { $where } : la colonne « { $column } » est là deux fois.
    .remedy = Donnez à chaque colonne son propre nom.
columns-missing = { $where } : ces colonnes manquent : { $columns }.
    .remedy = Ajoutez-les sur la première ligne. Une liste a person, before et after ; period, sequence, arm, repeat et noise peuvent s’y trouver aussi.
column-taken = { $where } : la colonne « { $column } » est ajoutée par le tableau des changements lui-même.
    .remedy = Donnez-lui un autre nom.
column-name-wrong = { $where } : « { $column } » ne peut pas être le nom d’une colonne.
    .remedy = Prenez un nom sans virgule, point-virgule, guillemet ni retour à la ligne.
decimals-mixed = { $where } : certains nombres ont une virgule et d’autres un point.
    .remedy = Écrivez tous les nombres de la même façon.
listing-person-missing = { $where } : ligne { $line }, colonne { $column } : personne n’est nommé.
    .remedy = Donnez à chaque personne un numéro, le même dans toutes ses lignes.

# Ce qui peut être faux dans un jeu de données entier

folder-no-dataset = { $where } : ce dossier n’est pas un jeu de données EMG-BIDS ; il ne contient pas de dataset_description.json.
    .remedy = Donnez le dossier qui contient ce fichier, ou écrivez une liste et donnez-la avec --listing.
bids-label-twice = { $where } : ces lignes sont deux fois dans le tableau : { $names }.
    .remedy = Gardez une seule ligne de chacune.

# Pourquoi une ligne n’a pas de nombres, ou ce qui n’y est pas dit

listing-side-missing = { $where } : ligne { $line }, colonne { $column } : il n’y a pas d’enregistrement.
    .remedy = Indiquez-le, ou laissez la ligne ainsi s’il n’a jamais été fait.
listing-repeats-odd = { $where } : ligne { $line }, colonne repeat : les répétitions vont par deux, et { $count } est impair.
    .remedy = Indiquez les deux enregistrements de chaque paire.
listing-noise-several = { $where } : ligne { $line }, colonne noise : { $count } enregistrements sont indiqués.
    .remedy = Indiquez-en un seul.
listing-file-missing = { $where } : ligne { $line }, colonne { $column } : il n’y a pas de fichier « { $value } ».
    .remedy = Vérifiez le nom. Les noms se lisent à partir du dossier où se trouve la liste.
visit-no-recording = { $visit } : les tableaux du jeu de données citent cette séance ou cette personne, mais il n’y a pas d’enregistrement.
    .remedy = Laissez ainsi s’il n’a jamais été fait.
visit-side-missing = { $visit } : il n’y a pas d’enregistrement avec acq-{ $label } dans son nom.
    .remedy = Ajoutez-le avec rekmaat emg convert --acquisition { $label }, ou laissez ainsi s’il n’a jamais été fait.
visit-repeats-odd = { $visit } : les répétitions (acq-repeat) vont par deux, et { $count } est impair.
    .remedy = Ajoutez l’autre enregistrement de la paire, ou retirez celui-ci.
visit-noise-several = { $visit } : il y a { $count } enregistrements de bruit (acq-noise).
    .remedy = Gardez-en un par séance.
visit-unplaced = { $visit } : pas comparés, car leur nom ne dit ni acq-pre ni acq-post : { $recordings }.
    .remedy = Ajoutez-les de nouveau avec rekmaat emg convert --acquisition, s’ils font partie de la comparaison.
recording-changing = { $where } : le fichier a changé pendant la lecture.
    .remedy = Attendez qu’il soit écrit, puis recommencez.
recording-of-two-people = { $where } : cet enregistrement est donné pour la personne { $person } et aussi pour la personne { $other }. Il ne peut pas venir des deux.
    .remedy = Indiquez pour chacun le bon fichier.
row-design-unsaid = { $where } : « { $column } » n’est pas dit pour { rows-named }, alors qu’il l’est pour d’autres.
    .remedy = { $kind ->
        [listing] Remplissez-le, s’il est connu.
       *[dataset] Ajoutez-le dans participants.tsv ou dans le sessions.tsv de la personne, s’il est connu.
    }

# Ce qui touche plusieurs lignes

recording-in-several-rows = Plusieurs lignes de la personne { $person } reposent sur un même enregistrement ({ rows-named }) ; leurs erreurs ne sont donc pas indépendantes.
    .remedy = Vérifiez les noms des fichiers. Si c’est voulu, ne comptez pas ces lignes comme des mesures séparées.
table-channels-differ = La moyenne porte sur d’autres canaux que { $channels } dans { $count ->
        [one] 1 ligne
       *[other] { $count } lignes
    } ({ rows-named }). De telles lignes ne mesurent pas la même chose.
    .remedy = Choisissez avec --channels des canaux que tous les enregistrements ont.
