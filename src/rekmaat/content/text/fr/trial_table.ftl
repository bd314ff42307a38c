# Ce qui peut clocher dans un tableau de personnes, quel que soit le plan de l’essai.

given-folder = { $where } : c’est un dossier, pas un fichier.
    .remedy = Donnez le fichier qui s’y trouve.
given-empty = { $where } : le fichier est vide.
    .remedy = Enregistrez-le de nouveau dans le programme d’où il vient.
given-too-large = { $where } : le fichier dépasse { $most_mb } Mo ; c’est donc autre chose.
    .remedy = Vérifiez le nom du fichier.
given-not-utf8 = { $where } : la ligne { $line } n’est pas du texte en UTF-8.
    .remedy = Enregistrez le fichier en « CSV UTF-8 » ou en texte UTF-8.
given-no-text = { $where } : le fichier contient des octets qu’aucun texte n’a.
    .remedy = Enregistrez-le comme fichier texte, ou vérifiez son nom.
table-no-rows = { $where } : le tableau ne contient personne.
    .remedy = Mettez les noms des colonnes sur la première ligne, puis une personne par ligne.
table-too-long = { $where } : le tableau a plus de { $most } lignes.
    .remedy = Donnez seulement les lignes d’un seul essai.
table-more-faults = { $where } : et encore { $count } autres.
    .remedy = Corrigez d’abord ce qui est au-dessus.
line-unreadable = { $where } : la ligne { $line } ne se découpe pas en cellules ; il manque peut-être un guillemet.
    .remedy = Enregistrez de nouveau le tableau en CSV.
column-twice = { $where } : la colonne « { $column } » est là deux fois.
    .remedy = Donnez à chaque colonne son propre nom.
columns-missing = { $where } : ces colonnes manquent : { $columns }.
    .remedy = Vérifiez les noms sur la première ligne et dans les options. Les majuscules ne comptent pas.
decimals-mixed = { $where } : certains nombres ont une virgule et d’autres un point.
    .remedy = Écrivez tous les nombres de la même façon.
cell-no-number = { $where } : ligne { $line }, colonne { $column } : « { $value } » n’est pas un nombre.
    .remedy = Corrigez la cellule, ou laissez-la vide s’il n’y a pas eu de mesure.
cell-too-far = { $where } : ligne { $line }, colonne { $column } : « { $value } » est trop grand ou trop petit pour calculer.
    .remedy = Écrivez-le dans une autre unité : entre un milliardième et un milliard, ou 0.
cell-no-whole = { $where } : ligne { $line }, colonne { $column } : « { $value } » n’est pas un nombre entier de 1 à { $most }.
    .remedy = Corrigez la cellule.
trial-cell-empty = { $where } : ligne { $line } : la colonne { $column } est vide.
    .remedy = Remplissez-la. Pour chaque ligne, il faut savoir qui c’est et dans quel groupe.
trial-column-empty = { $where } : la colonne { $column } est vide à chaque ligne.
    .remedy = Remplissez-la, ou nommez une autre colonne.
trial-column-mixed = { $where } : la colonne { $column } contient { $numbers ->
        [one] 1 nombre
       *[other] { $numbers } nombres
    } et { $words ->
        [one] 1 mot
       *[other] { $words } mots
    }. Voyez la ligne { $lines }.
    .remedy = Écrivez un nombre dans chaque cellule, ou un mot dans chaque cellule. Laissez vide ce qui n’est pas connu.
trial-column-two-roles = { $where } : la colonne { $column } est nommée pour deux choses.
    .remedy = Nommez chaque colonne une fois. Seule une covariable peut aussi être un sous-groupe.
trial-covariate-many-levels = { $where } : la colonne { $column } a { $levels } mots différents ; au-delà de { $most }, ce ne sont pas des groupes.
    .remedy = Réunissez ceux qui se ressemblent, ou laissez la colonne de côté.
model-columns-dependent = { $where } : « { $term } » découle exactement de { $on } ; personne ne peut donc les distinguer.
    .remedy = Retirez l’une d’elles des covariables.
model-too-few = { $where } : { $people } personnes, c’est trop peu pour { $columns } colonnes du modèle.
    .remedy = Retirez des covariables, ou ajoutez des personnes.
model-exact = { $where } : le résultat découle exactement des autres colonnes. Il ne reste rien pour juger.
    .remedy = Vérifiez que le résultat n’est pas la copie d’une autre colonne.
