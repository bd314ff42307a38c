# La réponse de "rekmaat trial analyse --design crossover".

crossover-title = { NUMBER($people) } personnes sont passées par { $arms } bras en { $periods } périodes. Le bras de comparaison est « { $control } ».
crossover-model = Modèle : { $formula }, estimé par REML.
crossover-errors-kenward-roger = Erreurs-types et degrés de liberté selon Kenward et Roger (information attendue).
crossover-errors-satterthwaite = Degrés de liberté selon Satterthwaite.
crossover-adjusted-tukey = Toutes les paires de bras sont comparées, corrigées ensemble (Tukey).
crossover-adjusted-dunnett = Chaque bras est comparé au témoin, corrigés ensemble (Dunnett).
crossover-adjusted-holm = Toutes les paires de bras sont comparées, corrigées pas à pas (Holm).
crossover-adjusted-none = Toutes les paires de bras sont comparées, chacune comme si elle était seule. Sans correction : quelques-unes diffèrent par hasard.
crossover-any = Les bras diffèrent-ils ? F({ NUMBER($above) } ; { NUMBER($below, maximumFractionDigits:1) }) = { NUMBER($f, maximumFractionDigits:2) }, p { $p }.
crossover-rows = Lignes du tableau
crossover-means = Chaque bras, ordres et périodes pesant autant
crossover-contrasts = Différences, le premier bras moins le second
crossover-spread = Les personnes diffèrent de { $person } (écart-type), les périodes d’une même personne de { $residual } (écart-type).
crossover-spread-boundary = Aucune différence entre personnes au-delà du hasard ; les périodes d’une même personne diffèrent de { $residual } (écart-type).
crossover-within = La même chose, calculée à partir des seules différences chez une même personne. Aucune différence entre personnes n’a été trouvée, et alors un verdict ne compte que s’il tient ici aussi.
crossover-carry-over = Reste-t-il quelque chose du bras précédent ? F({ NUMBER($above) } ; { NUMBER($below, maximumFractionDigits:1) }) = { NUMBER($f, maximumFractionDigits:2) }, p { $p }. Cela montre seulement comment la réponse bougerait ; cela ne décide rien.
crossover-carry-over-contrasts = Les différences, s’il en restait quelque chose
crossover-column-arm = bras

# Ce qui ne va pas dans les lignes, ou qu'il est bon de savoir

crossover-more = Et { $count } de plus.
    .remedy = Corrigez d’abord ce qui précède.
crossover-twice = { $where } : lignes { $lines }, colonne { $column } : { $person } a plusieurs lignes pour la période { $period }.
    .remedy = Gardez la ligne qui est juste. Dans un essai croisé, chacun a une ligne par période.
crossover-two-sequences = { $where } : ligne { $line }, colonne { $column } : { $person } a l’ordre « { $sequence } », mais « { $other } » à la ligne { $at }.
    .remedy = Corrigez l’un des deux. Chacun suit un seul ordre.
crossover-out-of-sequence = { $where } : ligne { $line }, colonne { $column } : { $person } a « { $arm } » à la période { $period }, mais l’ordre « { $sequence } » y a « { $meant } ».
    .remedy = Si c’est une faute d’écriture, corrigez-la. Si la personne a vraiment quitté l’ordre, gardez l’ordre tiré au sort, analysez sans --sequence, et dites-le dans le rapport.
crossover-too-few-people = { $where } : la colonne { $column } a { $count ->
        [one] 1 personne
       *[other] { $count } personnes
    } que l’on peut analyser ; il en faut au moins { $fewest }.
    .remedy = Ajoutez des personnes. Pour une seule, voyez « rekmaat experiment judge ».
crossover-arms-apart = { $where } : colonne { $column } : ces bras ne se rencontrent jamais chez une même personne : { $groups }.
    .remedy = Analysez-les comme des essais séparés, ou comme des groupes parallèles.
crossover-covariate-varies = { $where } : la colonne { $column } diffère entre les lignes de { $person } (ligne { $line }). L’ajuster telle quelle mélange ce qui distingue les personnes et ce qui distingue les jours d’une personne, et fausse la réponse.
    .remedy = Si c’est la valeur avant chaque période, nommez-la avec --baseline : elle sera séparée en ces deux parts. Sinon, retirez-la.
crossover-no-outcome = { $where } : { $count ->
        [one] 1 ligne n’a pas de { $column } (ligne { $lines }) et a été laissée de côté.
       *[other] { $count } lignes n’ont pas de { $column } (lignes { $lines }) et ont été laissées de côté.
    }
    .remedy = Dites pourquoi dans le rapport. Si des personnes ne sont pas venues à cause de ce qui se passait, la réponse est faussée.
crossover-no-baseline = { $where } : { $count ->
        [one] 1 ligne n’a pas de { $column } (ligne { $lines }) et a été laissée de côté.
       *[other] { $count } lignes n’ont pas de { $column } (lignes { $lines }) et ont été laissées de côté.
    }
    .remedy = Complétez si cela a été mesuré.
crossover-no-covariate = { $where } : { $count ->
        [one] 1 ligne n’a pas de { $column } (ligne { $lines }) et a été laissée de côté.
       *[other] { $count } lignes n’ont pas de { $column } (lignes { $lines }) et ont été laissées de côté.
    }
    .remedy = Complétez, ou retirez la colonne de --covariates.
crossover-no-sequences = { $where } : aucune colonne d’ordres n’a été nommée, le modèle n’a donc pas de terme pour eux.
    .remedy = Nommez-la avec --sequence, si les personnes ont été réparties entre des ordres.
crossover-not-fitted = { $where } : les variances de ce modèle sont introuvables, il n’y a donc pas de réponse.
    .remedy = Cherchez une colonne qui répète le résultat.
crossover-too-few-rows = { $where } : { $rows } lignes sont trop peu pour ce modèle : chez une même personne, il ne reste rien pour juger.
    .remedy = Retirez des covariables, ou ajoutez des personnes.
crossover-no-strata = { $where } : { $people } personnes sont trop peu pour { $columns } colonnes qui ne diffèrent qu’entre personnes, comme les ordres.
    .remedy = Retirez --sequence ou des covariables, ou ajoutez des personnes.
crossover-constant-within = { $where } : le résultat ne varie jamais chez une même personne.
    .remedy = Vérifiez que c’est bien le résultat de chaque période.
crossover-boundary = { $where } : dans ce résultat, les personnes ne diffèrent pas au-delà du hasard (variance entre personnes 0). Les degrés de liberté chez une même personne sont gardés, et chaque verdict doit aussi tenir à partir des seules différences chez une même personne.
crossover-carry-over-unknown = { $where } : pour certaines lignes, on ne sait pas ce que la personne a fait la période précédente ; l’effet rémanent n’a donc pas été regardé.
    .remedy = Nommez la colonne des ordres avec --sequence.
crossover-carry-over-untold = { $where } : dans ce plan, l’effet rémanent ne se distingue pas de l’ordre et de la période ; il n’a donc pas été regardé.
crossover-rows-absent = { $where } : { $count } périodes sur { $all } ne sont pas dans le tableau : { $persons }.
    .remedy = Dites pourquoi dans le rapport. Si des personnes ne sont pas venues à cause de ce qui se passait, la réponse est faussée.
crossover-column-flat = { $where } : « { $term } » est pareil à chaque ligne et ne dit donc rien.
    .remedy = Retirez-le. Une valeur de départ qui ne varie jamais chez une personne va dans --covariates.
