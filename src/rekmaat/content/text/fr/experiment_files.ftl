# « rekmaat experiment plan » et « judge » : ce qu'ils disent, et ce qui peut clocher dans un plan ou un tableau de séances.

# Un plan

plan-told = { $days ->
        [one] Un jour
       *[other] { $days } jours
    }, { $per_day } fois par jour : { $sessions ->
        [one] { $sessions } séance
       *[other] { $sessions } séances
    } en { $pairs }.
plan-too-small = C’est trop peu pour une réponse. Il faut au moins { $needed } paires entières.
plan-no-effect = À la fin, il peut aussi dire qu’il n’y a pas d’effet de { $margin } ou plus.
plan-late = Il n’y a pas de réponse avant la fin du plan.
plan-coin = Dans chaque paire, la minute qui vient en premier vient d’être tirée au sort ; c’est fixé.
plan-written = Écrit dans { $file }. L’ordre s’y trouve : qui fait les minutes n’y regarde qu’à la fin.
plan-fingerprint = Empreinte du plan (SHA-256) : { $fingerprint }
plan-keep = Notez l’empreinte. Elle montre plus tard que personne n’a changé le plan.
calendar-written = Rappels pour chaque jour, à partir du { $date } : { $file }.
calendar-title = Pause

usage-plan-exists = { $file } existe déjà et est resté tel quel. Un plan n’est jamais écrasé. Choisissez un autre nom avec { $option }.
usage-plan-same-file = Le plan et les rappels ne peuvent pas être le même fichier. Choisissez un autre nom pour l’un des deux.
usage-plan-range = { $option } doit être entre { $least } et { $most }.
usage-plan-positive = { $option } doit être plus grand que zéro.
usage-plan-seed = --seed demande { $digits } chiffres hexadécimaux (0 à 9, a à f). Sans --seed, il est tiré au sort.
usage-plan-both = Donnez { $options } ensemble, ou aucun des deux.
usage-plan-decides = { $options } ne va pas avec --plan : le plan le dit déjà.
usage-arms-same = --stretch et --control nomment la même minute. Donnez deux noms.

# Ce qui a été jugé

judged-ratings = Ce qui a été ressenti :
judged-tension = Ce qui a été mesuré (colonne y) :
judged-column-effect = différence
judged-column-interval = 95 %, en regardant une seule fois
judged-column-anytime = 95 %, autant de fois qu’on regarde
judged-column-detectable = la plus petite qui pouvait se voir
judged-column-chance = chance d’une telle différence sans cause
judged-column-benefit = chance de { $margin } ou plus
judged-column-pairs = paires qui comptent
judged-column-left-out = paires laissées de côté
judged-column-more = paires encore attendues
judged-column-e-value = valeur e (20 ou plus suffit)
judged-nothing = –
judged-less = moins de { $size }
judged-range = { $low } à { $high }

# Ce qui peut clocher dans un fichier donné

given-folder = { $where } : c’est un dossier, pas un fichier.
    .remedy = Donnez le fichier qui s’y trouve.
given-empty = { $where } : le fichier est vide.
    .remedy = Enregistrez-le de nouveau dans le programme d’où il vient.
given-too-large = { $where } : le fichier dépasse { $most_mb } Mo ; c’est donc autre chose.
    .remedy = Vérifiez le nom du fichier.
given-not-utf8 = { $where } : la ligne { $line } n’est pas du texte en UTF-8.
    .remedy = Enregistrez le fichier comme « CSV UTF-8 » ou comme texte en UTF-8.
given-no-text = { $where } : le fichier contient des octets qu’aucun texte n’a.
    .remedy = Enregistrez-le comme fichier de texte, ou vérifiez le nom du fichier.

# D'un plan

plan-no-json = { $where } : ce n’est pas un fichier de plan ; il ne se lit pas comme du JSON.
    .remedy = Donnez le fichier écrit par « rekmaat experiment plan ».
plan-unknown = { $where } : ce n’est pas un fichier de plan d’une sorte connue ici ({ $format }, version { $version }).
    .remedy = Donnez le fichier écrit par « rekmaat experiment plan », ou prenez un Rekmaat plus récent.
plan-field-wrong = { $where } : le champ « { $field } » manque ou ne peut pas être juste.
    .remedy = Utilisez le fichier du plan tel qu’il a été fait. Un plan changé ne compte pas.
plan-order-wrong = { $where } : le tirage au sort donne un autre ordre que le fichier, d’abord à la séance { $session }.
    .remedy = Utilisez le fichier du plan tel qu’il a été fait. Rien n’est jugé dans un autre ordre.
plan-edited = { $where } : le plan a été changé après coup ; l’empreinte ne va pas avec lui.
    .remedy = Utilisez le fichier du plan tel qu’il a été fait. Rien n’est jugé avec un plan changé.

# D'un tableau de séances

table-no-rows = { $where } : le tableau ne contient aucune séance.
    .remedy = Mettez les noms des colonnes sur la première ligne, puis une séance par ligne.
table-too-long = { $where } : le tableau a plus de { $most } lignes.
    .remedy = Donnez seulement les séances d’une personne.
table-more-faults = { $where } : et encore { $count } autres.
    .remedy = Corrigez d’abord ce qui est au-dessus.
line-unreadable = { $where } : la ligne { $line } ne se découpe pas en cellules ; il manque peut-être un guillemet.
    .remedy = Enregistrez de nouveau le tableau en CSV.
column-twice = { $where } : la colonne « { $column } » est là deux fois.
    .remedy = Donnez à chaque colonne son propre nom.
columns-missing = { $where } : ces colonnes manquent : { $columns }.
    .remedy = Ajoutez-les sur la première ligne : session, day, pair, arm, before, after.
outcome-missing = { $where } : aucune colonne ne dit comment c’était.
    .remedy = Ajoutez les colonnes before et after, ou la colonne y avec le changement.
decimals-mixed = { $where } : certains nombres ont une virgule et d’autres un point.
    .remedy = Écrivez tous les nombres de la même façon.
cell-no-number = { $where } : ligne { $line }, colonne { $column } : « { $value } » n’est pas un nombre.
    .remedy = Corrigez la cellule, ou laissez-la vide s’il n’y a pas eu de réponse.
cell-too-far = { $where } : ligne { $line }, colonne { $column } : « { $value } » est trop grand ou trop petit pour calculer.
    .remedy = Écrivez-le dans une autre unité : entre un milliardième et un milliard, ou 0.
cell-no-whole = { $where } : ligne { $line }, colonne { $column } : « { $value } » n’est pas un nombre entier de 1 à { $most }.
    .remedy = Corrigez la cellule.
rating-out-of-range = { $where } : ligne { $line }, colonne { $column } : « { $value } » n’est pas sur l’échelle de { $low } à { $high }.
    .remedy = Corrigez le nombre, ou donnez d’autres changements dans une colonne y.
before-missing = { $where } : ligne { $line } : il y a un nombre après la minute, mais aucun avant.
    .remedy = Remplissez la colonne { $column }. Sans elle, personne ne sait ce que la minute a fait.
change-no-log-ratio = { $where } : ligne { $line }, colonne { $column } : « { $value } » ne peut pas être le changement d’une tension musculaire.
    .remedy = À côté de nombres avant et après, y est le logarithme naturel de la tension après, divisée par celle avant. Une baisse de 10 % est −0,105.
arm-unknown = { $where } : ligne { $line }, colonne { $column } : « { $value } » n’est aucune des deux minutes ({ $known }).
    .remedy = Dites avec --stretch et --control comment elles s’appellent dans le tableau.
session-twice = { $where } : ligne { $line }, colonne { $column } : la séance { $value } est déjà à la ligne { $other }.
    .remedy = Gardez chaque séance une seule fois.
sessions-missing = { $where } : ces séances ne sont pas dans le tableau : { $sessions }. Laisser des séances de côté peut fausser la réponse. Chaque paire qui manque compte donc contre l’étirement.
    .remedy = Mettez-y chaque séance commencée ; laissez « after » vide s’il n’y a pas eu de réponse.
sessions-not-told = { $where } : ces séances ont commencé et ne sont pas dans le tableau : { $sessions }.
    .remedy = Ajoutez-les ; laissez « after » vide s’il n’y a pas eu de réponse. Avec un plan, chaque séance compte.
pair-missing = { $where } : ligne { $line }, colonne { $column } : cette séance n’a pas de paire.
    .remedy = Dites à quelle paire elle appartient.
pair-alone = { $where } : ligne { $line } : la paire { $pair } n’a qu’une séance ; elle ne compte donc pas.
    .remedy = Ajoutez l’autre séance de la paire, même si elle n’a pas été finie.
pair-too-many = { $where } : ligne { $line }, colonne { $column } : la séance { $session } est au moins la troisième de la paire { $value }.
    .remedy = Une paire, c’est un étirement et une minute sans étirement. Corrigez les numéros des paires.
pair-apart = { $where } : ligne { $line }, colonne { $column } : entre les deux séances de la paire { $value } se trouvent des séances d’autres paires.
    .remedy = Deux séances qui se suivent font une paire. Numérotez les paires dans l’ordre où les séances ont commencé.
pair-same-arm = { $where } : ligne { $line }, colonne { $column } : les deux séances de cette paire sont « { $value } » (voir ligne { $other }).
    .remedy = Une paire, c’est un étirement et une minute sans étirement. Corrigez ce qui est faux.
order-not-drawn = { $where } : ligne { $line } : les { $pairs } paires ont toutes commencé par { $arm ->
        [stretch] l’étirement
       *[control] la minute sans étirement
    }. L’ordre n’a donc pas été tiré au sort, et le risque d’erreur annoncé n’est pas le bon.
    .remedy = Laissez un plan tirer l’ordre au sort, et jugez seulement ce qui a été fait dans cet ordre.
arm-not-planned = { $where } : ligne { $line }, colonne { $column } : la séance { $session } est « { $value } », mais le plan dit { $arm ->
        [stretch] étirement
       *[control] sans étirement
    }.
    .remedy = Corrigez le tableau s’il est faux. Rien n’est jugé dans un autre ordre que celui du tirage au sort.
pair-not-planned = { $where } : ligne { $line }, colonne { $column } : dans le plan, la séance { $session } est de la paire { $pair }, pas de « { $value } ».
    .remedy = Numérotez les paires dans l’ordre des séances : 1 et 2 sont la paire 1.
day-unreadable = { $where } : ligne { $line }, colonne { $column } : « { $value } » n’est pas un jour.
    .remedy = Écrivez un nombre entier à partir de 1, ou une date comme 2026-11-23.
days-mixed = { $where } : ligne { $line }, colonne { $column } : certains jours sont des nombres et d’autres des dates.
    .remedy = Écrivez-les tous de la même façon.
days-backwards = { $where } : ligne { $line } : cette séance est avant celle qu’elle suit. Les numéros des séances décident.
    .remedy = Vérifiez les numéros des séances. Après un voyage, cela peut être juste.
