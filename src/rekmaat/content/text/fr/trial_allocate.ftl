# "rekmaat trial allocate", "open" et "check" : qui reçoit quoi, scellé d’avance.

# Ce qui a été tiré au sort

allocated-parallel = { $people ->
        [one] Une personne reçoit
       *[other] { NUMBER($people) } personnes reçoivent chacune
    } un bras parmi { $arms } ; le contrôle est { $control }.
allocated-crossover = { $people ->
        [one] Une personne reçoit
       *[other] { NUMBER($people) } personnes reçoivent chacune
    } tous les bras ({ $arms }), dans un ordre d’un plan de Williams ; le contrôle est { $control }.
allocated-strata = Il y a { $strata } groupes de personnes (strates). Chacun a autant d’enveloppes, { NUMBER($envelopes) } en tout, car personne ne sait combien de personnes viendront de chaque groupe.
allocated-enrolment = Pour ceux qui incluent les personnes : le dossier { $folder }, avec des enveloppes scellées et un journal.
allocated-concealed = Pour une personne qui n’inclut personne : le dossier { $folder }, avec toute la liste ({ $list }) et un code pour chaque enveloppe.
allocated-apart = Séparez maintenant les deux dossiers. Sans son code, une enveloppe ne peut pas être lue, mais celui qui a la liste sait tout.
allocated-fingerprint = Empreinte de { $file } (SHA-256) : { $hash }
allocated-register = Déposez cette empreinte avant la première personne. Elle montre plus tard que personne n’a changé la liste.

allocation-seed-short = Un nombre de départ si court peut être deviné, et celui qui le devine connaît toute la liste.
    .remedy = Omettez --seed : un long nombre est alors tiré au sort. Il est gardé dans la liste.
allocation-one-size = Tous les blocs comptent { $size } personnes. Celui qui voit ce qui a été ouvert peut prévoir la fin de chaque bloc.
    .remedy = Donnez plusieurs tailles avec --blocks, ou omettez-le.
allocation-uneven = Le dernier bloc peut être coupé à la dernière personne. { $design ->
        [crossover] À la fin, un ordre peut donc avoir jusqu’à { $most } personnes en plus ou en moins que sa part.
       *[parallel] À la fin, un bras peut donc avoir jusqu’à { $most } personnes en plus ou en moins que sa part.
    }
    .remedy = Si cela compte, donnez avec --blocks une seule taille qui divise le nombre de personnes. Elle se laisse prévoir plus facilement.
allocation-list-beside = { $where } : la liste se trouve encore à côté des enveloppes ; celui qui inclut les personnes peut donc regarder.
    .remedy = Emportez ce dossier chez quelqu’un qui n’inclut personne.
allocation-full = { NUMBER($opened) } enveloppes sont ouvertes, et { NUMBER($people) } personnes étaient prévues.
    .remedy = Vérifiez s’il faut encore inclure quelqu’un.

# Ce qui ne peut pas être demandé

usage-people = --people doit être entre 1 et { NUMBER($most) }{ $strata ->
        [one] {"."}
       *[other] {" "}avec { $strata } strates.
    }
usage-seed = --seed doit être un nombre entier à partir de 0, plus petit que 2 à la puissance { $bits }.
usage-strata = --strata : écrivez ce qui distingue les personnes comme sex=F,M et non comme « { $given } ».
usage-folder = { $folder } existe déjà et n’est pas un dossier vide. Rien n’y a été changé. Choisissez un nouveau dossier avec --output.
usage-person = « { $person } » ne peut pas désigner une personne ici. Donnez le numéro ou le code sous lequel elle participe, comme P07 : lettres, chiffres, points et tirets. Ne donnez jamais un nom.
usage-reason = --envelope et --reason vont ensemble : l’enveloppe suivante n’a besoin d’aucun des deux, une autre a besoin des deux.
usage-reason-length = --reason doit dire pourquoi, en { $most } caractères au plus.
usage-hash = { $option } demande une empreinte de 64 chiffres hexadécimaux (0 à 9, a à f).
usage-table = { $file } existe déjà et est resté tel quel. Choisissez un autre nom avec --list, ou ajoutez --force pour l’écraser.

scheme-arms-count = --arms : { $count ->
        [one] 1 bras a été donné
       *[other] { $count } bras ont été donnés
    }, et un essai en a ici de { $least } à { $most }. Avec un plus grand nombre, il reste trop peu de personnes pour chacun.
    .remedy = Choisissez les bras qui comptent le plus.
scheme-arm-name = --arms : « { $arm } » ne peut pas être le nom d’un bras.
    .remedy = Commencez par une lettre ou un chiffre, sans virgule, point-virgule, guillemet ni signe égal ; { $most } caractères au plus.
scheme-arm-twice = --arms : « { $arm } » y est deux fois.
    .remedy = Donnez à chaque bras son propre nom ; les majuscules ne font pas de différence.
scheme-control = --control : « { $control } » n’est aucun des bras ({ $arms }).
    .remedy = Dites quel bras est le contrôle. Sans contrôle, personne ne peut dire ce que fait un bras.
scheme-ratio-count = --ratio : { $count } nombres pour { $arms } bras.
    .remedy = Donnez un nombre par bras, dans l’ordre des bras.
scheme-ratio-share = --ratio : chaque nombre doit être entre 1 et { $most }.
    .remedy = Écrivez deux pour un comme 2 1.
scheme-ratio-crossover = --ratio : dans un essai croisé, chacun reçoit chaque bras ; il n’y a donc pas de rapport.
    .remedy = Omettez --ratio.
scheme-no-blocks = --blocks : aucune taille n’a été donnée.
    .remedy = Donnez-en au moins une.
scheme-block-parallel = --blocks : un bloc de { $size } ne peut pas contenir les bras dans leur rapport.
    .remedy = Prenez des multiples de { $multiple }, jusqu’à { $most }.
scheme-block-crossover = --blocks : un bloc de { $size } ne peut pas contenir aussi souvent chaque ordre du plan de Williams.
    .remedy = Prenez des multiples de { $multiple }, jusqu’à { $most }.
scheme-block-twice = --blocks : une taille y est deux fois.
    .remedy = Donnez chaque taille une fois.
scheme-factor-twice = --strata : « { $factor } » y est deux fois.
    .remedy = Mettez tous ses niveaux ensemble, comme sex=F,M.
scheme-factor-taken = --strata : « { $factor } » est déjà le nom d’une colonne du tableau.
    .remedy = Choisissez un autre nom.
scheme-levels-few = --strata : « { $factor } » n’a qu’un niveau, qui ne distingue personne.
    .remedy = Donnez-en deux ou davantage, séparés par des virgules.
scheme-factor-name = --strata : « { $name } » ne peut pas être un nom ici.
    .remedy = Utilisez seulement des lettres, des chiffres et des tirets bas ; { $most } caractères au plus.
scheme-level-twice = --strata : « { $level } » est deux fois sous { $factor }.
    .remedy = Donnez chaque niveau une fois ; les majuscules ne font pas de différence.
scheme-strata-many = --strata : cela fait { NUMBER($count) } strates, et le maximum est { $most }.
    .remedy = Omettez ce qui compte le moins. Peu de personnes par strate n’équilibrent rien.

# Une enveloppe ouverte

opened-arm = La personne { $person } reçoit : { $allocation } (enveloppe { $envelope }).
opened-sequence = La personne { $person } reçoit, dans cet ordre : { $allocation } (enveloppe { $envelope }).
opened-count = { $opened ->
        [one] { NUMBER($opened) } personne sur { NUMBER($people) } a maintenant une enveloppe.
       *[other] { NUMBER($opened) } personnes sur { NUMBER($people) } ont maintenant une enveloppe.
    }
opened-head = Empreinte du journal maintenant : { $hash }
opened-keep = Envoyez cette empreinte à celui qui garde les codes. Elle montre plus tard qu’aucune ligne n’a été enlevée du journal.

# Une enveloppe qui reste fermée

opened-next = La prochaine enveloppe pour la personne { $person } est { $envelope }. Demandez son code à celui qui garde les codes.
opened-next-head = Joignez l’empreinte du journal : { $hash }

person-opened-before = { $where } : la personne { $person } a déjà l’enveloppe { $envelope } (ligne { $entry }).
    .remedy = Personne n’en reçoit une deuxième. Ce que contient la première, « rekmaat trial check » l’écrit avec --list.
envelope-opened-before = { $where } : l’enveloppe { $envelope } a déjà été ouverte (ligne { $entry }).
    .remedy = Omettez --envelope pour la suivante.
envelope-none = { $where } : cette enveloppe n’existe pas ; chaque strate en a { NUMBER($most) }.
    .remedy = Vérifiez le numéro et la strate. Si toutes sont ouvertes, l’essai est complet.
envelope-out-of-turn = { $where } : ce n’est pas le tour de l’enveloppe { $envelope } ; la suivante est { $due }.
    .remedy = Omettez --envelope. Si ce doit être celle-ci, dites pourquoi avec --reason ; le journal le garde.
envelope-code-wrong = { $where } : ce code n’ouvre pas cette enveloppe.
    .remedy = Demandez à celui qui garde les codes celui de cette enveloppe précise, et vérifiez chaque lettre.
stratum-missing = { $where } : les personnes sont distinguées ici, et rien n’est dit de celle-ci.
    .remedy = Ajoutez --stratum avec une de ces strates : { $known }.
stratum-unknown = { $where } : « { $stratum } » n’est pas une strate de cet essai.
    .remedy = Donnez une de ces strates : { $known }.
stratum-none = { $where } : cet essai n’a pas de strates, « { $stratum } » ne veut donc rien dire.
    .remedy = Omettez --stratum.
log-in-use = { $where } : quelqu’un d’autre ouvre une enveloppe en ce moment.
    .remedy = Réessayez. Si ce n’est personne, une ouverture a été interrompue : enlevez ce fichier, puis lancez « rekmaat trial check ».

# Ce qui peut clocher dans les fichiers

allocation-no-folder = { $where } : ce dossier n’existe pas.
    .remedy = Donnez le dossier de ceux qui incluent les personnes, avec published.json dedans.
allocation-unreadable = { $where } : ce n’est pas un fichier de tirage connu ici, ou il a été changé.
    .remedy = Utilisez le fichier que « rekmaat trial allocate » a écrit, ou un Rekmaat plus récent.
allocation-field-wrong = { $where } : le champ « { $field } » ne peut pas être juste.
    .remedy = Utilisez le fichier tel qu’il a été fait. Un fichier changé n’est pas cru.
allocation-list-unreadable = { $where } : ce n’est pas une liste que « rekmaat trial allocate » a écrite, ou elle a été changée.
    .remedy = Donnez le fichier list.json tel qu’il a été fait.
published-not-registered = { $where } : ce n’est pas le fichier qui a été déposé ; son empreinte est une autre.
    .remedy = Retrouvez le fichier qui a été déposé. Ce que dit celui-ci n’est pas cru.
envelope-missing = { $where } : cette enveloppe manque.
    .remedy = Retrouvez-la, ou une copie.
envelope-changed = { $where } : cette enveloppe a été changée après le dépôt.
    .remedy = Cherchez qui l’a changée, et remettez celle qui a été faite.
envelope-of-another = { $where } : à la place de cette enveloppe se trouve { $other }.
    .remedy = Cherchez qui les a échangées, et remettez chacune à sa place.
envelope-not-published = { $where } : cette enveloppe n’a jamais été déposée.
    .remedy = Elle n’est d’aucune liste. Cherchez d’où elle vient.
log-cut-off = { $where } : la ligne { $entry } est coupée au milieu.
    .remedy = Quelqu’un a changé le journal, ou une copie s’est interrompue. Retrouvez une copie entière.
log-line-unreadable = { $where } : la ligne { $entry } est illisible, donc changée.
    .remedy = Cherchez qui l’a changée, et remettez le journal tel qu’il était.
log-beginning-missing = { $where } : la première ligne a été enlevée ou changée.
    .remedy = Cherchez qui l’a fait, et remettez le journal tel qu’il était.
log-of-another = { $where } : ce journal a commencé avec un autre published.json que celui d’à côté.
    .remedy = L’un des deux a été changé ou vient d’un autre essai. Comparez avec l’empreinte qui a été déposée.
log-entries-missing = { $where } : { $count ->
        [one] la ligne { $first } a été enlevée.
       *[other] les lignes { $first } à { $last } ont été enlevées.
    }
    .remedy = Cherchez qui l’a fait, et remettez le journal tel qu’il était.
log-entry-out-of-place = { $where } : la ligne { $entry } se trouve à la place { $line }, qui n’est pas la sienne.
    .remedy = Cherchez qui a changé le journal, et remettez-le tel qu’il était.
log-entry-changed = { $where } : la ligne { $entry } a été changée après l’écriture de la ligne { $next }.
    .remedy = Cherchez qui l’a changée, et remettez le journal tel qu’il était.
log-opening-wrong = { $where } : la ligne { $entry } dit autre chose que ce que contient l’enveloppe { $envelope }.
    .remedy = La ligne a été changée. Ouvrez de nouveau l’enveloppe avec le code de la liste.
log-envelope-twice = { $where } : la ligne { $entry } ouvre l’enveloppe que la ligne { $other } a déjà ouverte.
    .remedy = Rekmaat n’écrit jamais cela. Cherchez qui l’a fait.
log-person-twice = { $where } : la personne de la ligne { $entry } a déjà une enveloppe, par la ligne { $other }.
    .remedy = Rekmaat n’écrit jamais cela. Cherchez qui l’a fait.
log-out-of-turn = { $where } : la ligne { $entry } ouvre une enveloppe hors de son tour, sans raison ; le numéro { $due } était le suivant.
    .remedy = Rekmaat n’écrit jamais cela. Une ligne a peut-être été enlevée.
log-reason-given = { $where } : la ligne { $entry } a ouvert l’enveloppe { $envelope } hors de son tour ; raison donnée : « { $reason } ».
    .remedy = Dites-le dans le rapport de l’essai.
log-clock-backwards = { $where } : la ligne { $entry } a une heure antérieure à celle de la ligne d’avant.
    .remedy = L’horloge de l’ordinateur a été reculée. Notez pourquoi.
log-head-unknown = { $where } : aucune ligne n’a l’empreinte qui a été notée ; le journal a maintenant { NUMBER($entries) } lignes.
    .remedy = Une ligne a été changée, ou les dernières ont été enlevées. Retrouvez une copie de ce moment.
list-not-published = { $where } : ce n’est pas la liste dont l’empreinte a été déposée.
    .remedy = Retrouvez la liste telle qu’elle a été faite. Ce que dit celle-ci n’est pas cru.
list-of-another = { $where } : cette liste concerne d’autres personnes ou d’autres bras que ce qui a été déposé.
    .remedy = Retrouvez la liste de cet essai.
list-not-drawn = { $where } : pour l’enveloppe { $envelope }, le nombre de départ donne autre chose que la liste.
    .remedy = Cette liste n’a pas été tirée au sort comme elle le dit. Ne vous y fiez pas.
list-envelope-differs = { $where } : l’enveloppe { $envelope } contient autre chose que ce que dit la liste.
    .remedy = Ne vous fiez ni à cette liste ni à ses enveloppes.

# Ce qui est juste

checked-envelopes = { $envelopes ->
        [one] L’unique enveloppe est comme elle a été déposée.
       *[other] Les { NUMBER($envelopes) } enveloppes sont comme elles ont été déposées.
    }
checked-log = { $opened ->
        [0] Les lignes du journal vont ensemble. Aucune enveloppe n’a encore été ouverte.
        [one] Les lignes du journal vont ensemble. Une enveloppe a été ouverte, et elle contient ce que dit le journal.
       *[other] Les lignes du journal vont ensemble. { NUMBER($opened) } enveloppes ont été ouvertes, et elles contiennent ce que dit le journal.
    }
checked-published = Empreinte de { $file } (SHA-256) : { $hash }. Comparez-la avec celle qui a été déposée, ou donnez celle-ci avec --registered.
checked-registered = { $file } est le fichier qui a été déposé.
checked-head = Empreinte du journal maintenant : { $hash }. Sans une empreinte notée ailleurs, cela montre seulement que les lignes vont ensemble ; quelqu’un a pu les réécrire, ou enlever les dernières. Donnez-en une notée avec --head.
checked-kept = Jusqu’à la ligne { $entry }, le journal est comme il était quand l’empreinte a été notée ; { $later ->
        [0] rien n’est venu après.
        [one] une ligne est venue après.
       *[other] { NUMBER($later) } lignes sont venues après.
    }
checked-list = La liste est celle qui a été déposée, et tirée de nouveau avec son nombre de départ elle est la même.
checked-table = Écrit dans { $file } : { $people ->
        [one] une personne
       *[other] { NUMBER($people) } personnes
    }.
