# Ce qui peut clocher dans un enregistrement. La phrase dit quoi et pourquoi ; .remedy dit que faire.

where =
    { $place ->
        [file] { $file }
        [header] { $file }, en-tête
        [data] { $file }, échantillons
       *[other] { $file }, { $place }
    }

file-missing = { $where } : ce fichier n’existe pas.
    .remedy = Vérifiez le nom et le dossier.
file-is-directory = { $where } : c’est un dossier, pas un enregistrement.
    .remedy = Indiquez l’enregistrement qu’il contient.
file-unreadable = { $where } : le fichier ne s’ouvre pas ({ $reason }).
    .remedy = Vérifiez que vous avez le droit de le lire, ou copiez-le dans un autre dossier.
file-empty = { $where } : le fichier est vide.
    .remedy = Exportez de nouveau l’enregistrement depuis son logiciel.
format-unknown = { $where } : ce type de fichier n’est pas connu.
    .remedy = Indiquez un fichier qui se termine par { $endings }.
not-this-format = { $where } : le fichier ne commence pas comme { $format }, c’est donc autre chose.
    .remedy = Exportez l’enregistrement en EDF ou en BDF.
header-cut-off = { $where } : l’en-tête devrait faire { $expected_bytes } octets, mais le fichier n’en a que { $bytes }.
    .remedy = Copiez ou exportez de nouveau l’enregistrement.
header-size = { $where } : l’en-tête annonce { $said_bytes } octets, mais ses signaux en demandent { $expected_bytes }.
    .remedy = Exportez de nouveau l’enregistrement ; le fichier est abîmé.
header-field = { $where } : le champ « { $field } » contient « { $value } », qui n’est pas utilisable.
    .remedy = Exportez de nouveau l’enregistrement, ou corrigez ce champ.
file-truncated = { $where } : l’enregistrement est coupé ; l’en-tête promet { $expected_bytes } octets et le fichier en a { $bytes }.
    .remedy = Copiez ou exportez de nouveau tout l’enregistrement. Un morceau n’est pas mesuré.
file-too-long = { $where } : le fichier contient plus que ne dit son en-tête, { $bytes } octets au lieu de { $expected_bytes }.
    .remedy = Exportez de nouveau l’enregistrement ; l’en-tête et les échantillons ne vont pas ensemble.
recording-not-closed = { $where } : l’enregistrement n’a jamais été fermé ; l’en-tête ne dit pas sa durée.
    .remedy = Ouvrez-le dans son logiciel et enregistrez-le de nouveau.
recording-has-gaps = { $where } : l’enregistrement a des trous dans le temps (EDF+D ou BDF+D).
    .remedy = Exportez un seul morceau sans trou, en EDF+C ou BDF+C.
no-samples = { $where } : l’enregistrement ne contient aucun échantillon.
    .remedy = Enregistrez ou exportez de nouveau.
no-signals = { $where } : le fichier ne contient que des notes, aucun signal.
    .remedy = Exportez l’enregistrement avec ses signaux.
rate-missing = { $where } : le champ « { $field } » contient « { $value } », personne ne peut donc connaître la fréquence d’échantillonnage.
    .remedy = Exportez de nouveau avec la fréquence. Rekmaat n’en suppose jamais une.
unit-missing = { $where } : l’unité manque, personne ne peut donc savoir ce que disent les nombres.
    .remedy = Exportez avec l’unité uV, mV ou V, ou laissez ce canal de côté avec --channels.
unit-wrong = { $where } : « { $unit } » n’est pas une unité d’EMG.
    .remedy = Exportez avec l’unité uV, mV ou V, ou laissez ce canal de côté avec --channels.
calibration-wrong = { $where } : les plages ({ $ranges }) ne donnent pas d’échelle aux échantillons.
    .remedy = Exportez de nouveau l’enregistrement avec son étalonnage.
channel-missing = { $where } : aucun canal ne porte ce nom. Le fichier a { $labels }.
    .remedy = Écrivez le nom exactement comme dans le fichier.
channel-ambiguous = { $where } : { $times } canaux portent ce nom.
    .remedy = Donnez un nom à chaque canal, ou laissez ceux-ci de côté avec --channels.
no-emg-channel = { $where } : aucun canal n’est de l’EMG. Le fichier a { $labels }.
    .remedy = Nommez les canaux avec --channels, si c’est tout de même de l’EMG.
reader-refuses = { $where } : le lecteur ne se fie pas à ce fichier ({ $reason }).
    .remedy = Exportez de nouveau l’enregistrement.
same-recording = { $where } : c’est le même enregistrement que { $other }.
    .remedy = Indiquez chaque enregistrement une seule fois. Une copie ne montre aucun changement et n’est pas une répétition.
channels-differ = { $where } : ce fichier et { $other } n’ont pas les mêmes canaux ({ $channels }).
    .remedy = Nommez avec --channels les canaux présents dans les deux.
rates-differ = { $where } : enregistré à { $rate_hz } Hz, mais { $other } à { $other_rate_hz } Hz.
    .remedy = Comparez des enregistrements faits avec les mêmes réglages.
filters-differ = { $where } : enregistré avec les filtres « { $filters } », mais { $other } avec « { $other_filters } ». Cela seul ressemble à un changement.
    .remedy = Comparez des enregistrements faits avec les mêmes réglages.
too-much-data = { $where } : { $samples } échantillons, c’est plus que ce qui est lu en une fois ({ $largest }).
    .remedy = Découpez les minutes debout au calme, ou choisissez moins de canaux avec --channels.
too-short = { $where } : { $seconds } s, c’est trop court ; il faut au moins { $shortest_s } s.
    .remedy = Enregistrez 30 à 60 secondes debout, sans bouger.
rate-too-low = { $where } : { $rate_hz } Hz, c’est trop lent pour l’EMG ; environ { $lost_percent } % de la puissance serait perdue.
    .remedy = Enregistrez à 1 000 Hz ou plus ; { $lowest_hz } Hz est le minimum.
no-usable-channel = { $where } : aucun canal ne contient un signal mesurable.
    .remedy = Vérifiez les électrodes et le câble, puis enregistrez de nouveau.
noise-unusable = { $where } : ce n’est pas un enregistrement de bruit seul.
    .remedy = Enregistrez de nouveau, muscle relâché et capteur immobile.

channels-left-out = { $where } : non mesurés, car ce n’est pas de l’EMG ou ils n’ont pas été choisis : { $channels }.
ecg-channel = { $where } : { $channels } est l’ECG ; il ne compte pas dans la moyenne.
rates-mixed = { $where } : les canaux ont des fréquences différentes ; chacun est mesuré à la sienne.
emg-unlabelled = { $where } : aucun canal ne porte le nom EMG. Ceux-ci ont été pris, car ils mesurent des volts : { $channels }.
    .remedy = Vérifiez que c’est de l’EMG, ou nommez les bons avec --channels.
annotations-unreadable = { $where } : les notes du fichier sont illisibles.
    .remedy = Les signaux n’en souffrent pas ; regardez les notes dans le logiciel d’enregistrement.
muscle-unsaid = { $where } : aucun muscle n’est nommé pour { $channels }.
    .remedy = Écrivez le muscle dans le nom, comme « EMG L multifid ».
side-unsaid = { $where } : gauche ou droite n’est pas indiqué pour { $channels }.
    .remedy = Écrivez L ou R dans le nom, pour ne pas confondre les côtés.
posture-unsaid = { $where } : la posture n’est pas indiquée.
    .remedy = Écrivez « debout » dans la description de l’enregistrement.
filters-unclear = { $where } : le texte sur les filtres n’est pas le même que dans { $other }.
    .remedy = Vérifiez que les deux ont été enregistrés avec les mêmes filtres.
rate-low = { $where } : { $rate_hz } Hz ne montre qu’une partie de l’EMG ; environ { $lost_percent } % de la puissance est perdue.
    .remedy = Enregistrez à 1 000 Hz ou plus.
channel-flat = { $where } : le canal est mort ; il ne bouge pas pendant au moins la moitié du temps.
    .remedy = Vérifiez l’électrode et le câble. Ce canal est laissé de côté.
channel-clipped = { $where } : { $percent } % des échantillons sont à la limite de l’enregistreur.
    .remedy = Baissez le gain ou réparez l’électrode, puis enregistrez de nouveau.
channel-clips-rarely = { $where } : quelques échantillons sont à la limite de l’enregistreur ; trop peu pour compter.
at-floor = { $where } : rien ne dépasse le bruit ({ $band_uv } µV en tout, dont { $floor_uv } µV de bruit).
    .remedy = Prenez un capteur moins bruyant, ou vérifiez l’électrode.
near-floor = { $where } : le muscle est plus faible que le bruit ({ $band_uv } µV en tout, dont { $floor_uv } µV de bruit).
    .remedy = Prenez un capteur moins bruyant, ou vérifiez l’électrode.
floor-unknown = { $where } : le bruit propre du capteur ne se voit pas dans ce fichier et n’est donc pas retiré. Un changement paraît un peu plus petit qu’il ne l’est.
    .remedy = Enregistrez une demi-minute allongé et détendu, et indiquez ce fichier avec --noise.
amplitude-implausible = { $where } : { $tension_uv } µV est une valeur peu vraisemblable ici.
    .remedy = Vérifiez que l’unité dans le fichier est juste.
scales-apart = { $channel } : la taille des enregistrements diffère d’un facteur { $times } ; aucun muscle au repos ne varie autant.
    .remedy = Vérifiez l’unité et le gain dans chaque fichier.
samples-lost = { $where } : jusqu’à { $percent } % des échantillons ne sont jamais arrivés. Ils ont été comblés ou laissés de côté.
    .remedy = Restez plus près du récepteur si cela arrive souvent.
samples-lost-many = { $where } : { $percent } % des échantillons ne sont jamais arrivés ; c’est trop pour un verdict.
    .remedy = Enregistrez de nouveau, plus près du récepteur.
seconds-cut = { $where } : { $seconds } s ({ $percent } %) ne sont pas une station debout calme, comme un mouvement ou un choc, et ont été laissées de côté : { $where_s } s.
    .remedy = Si c’est beaucoup, enregistrez de nouveau en restant debout calmement.
much-cut = { $where } : il a fallu laisser de côté { $percent } % de l’enregistrement ; c’est trop pour un verdict.
    .remedy = Enregistrez de nouveau en restant debout calmement.
too-much-cut = { $where } : { $percent } % de l’enregistrement n’est pas une station debout calme ; il reste trop peu à mesurer.
    .remedy = Enregistrez de nouveau en restant debout calmement.
electrode-loose = { $where } : ce canal dérive ou saute comme le fait une électrode mal fixée, et les autres non.
    .remedy = Fixez l’électrode et le câble, puis enregistrez de nouveau.
heartbeats-too-strong = { $where } : des battements de cœur portaient jusqu’à { $percent } % de la puissance d’un canal. Ce qu’il en reste peut ressembler à un changement.
    .remedy = Placez les électrodes plus loin du cœur, ou laissez ce canal de côté avec --channels avant de regarder le résultat.
heartbeats-left = { $where } : { $beats } battements de cœur portent { $percent } % de la puissance de ce canal, et ils sont trop peu nombreux pour être retirés.
    .remedy = Enregistrez pendant une minute.
heartbeats-odd = { $where } : { $beats ->
        [one] 1 battement de cœur est différent des autres, comme un battement prématuré
       *[other] { $beats } battements de cœur sont différents des autres, comme des battements prématurés
    }. Le temps autour a été laissé de côté.
floor-filtered = { $where } : le capteur ou le fichier filtre tout ce qui est au-dessus de l’EMG. Son propre bruit ne se voit donc pas et n’est pas retiré. Un changement paraît un peu plus petit qu’il ne l’est.
    .remedy = Enregistrez une demi-minute allongé et détendu, et indiquez ce fichier avec --noise.
floor-coloured = { $where } : le bruit du capteur est plus fort aux basses fréquences ; jusqu’à { $percent } % de ce bruit baisse en 1/f au-dessus de l’EMG. Il a été retiré sous cette forme.
range-differs = { $where } : enregistré avec une autre plage ou un autre gain que { $other }. Chaque fichier a été mis à l’échelle comme il le dit.
    .remedy = Comparez des enregistrements faits avec les mêmes réglages.
postures-differ = { $where } : cet enregistrement dit { $posture ->
         [standing] debout
         [sitting] assis
        *[lying] couché
    }, mais { $other } dit { $other_posture ->
         [standing] debout
         [sitting] assis
        *[lying] couché
    }. La posture seule change la tension musculaire.
    .remedy = Comparez des enregistrements dans la même posture.
sides-differ = { $where } : ce fichier dit { $side ->
         [left] gauche
        *[right] droite
    } pour ce canal, mais { $other } dit { $other_side ->
         [left] gauche
        *[right] droite
    }.
    .remedy = Donnez le même nom aux canaux du même côté.
sites-differ = { $where } : l’électrode est décrite autrement que dans { $other }.
    .remedy = Vérifiez que les deux ont été enregistrés au même endroit.
sides-swapped = { $left } et { $right } semblent échangés entre { $file } et { $other }.
    .remedy = Vérifiez les câbles et les noms. S’ils ont été échangés, donnez aux canaux leur bon nom.
ways-disagree = Trois façons défendables de lire ces enregistrements ne donnent pas le même verdict ; il n’y en a donc pas.
    .remedy = Enregistrez plus souvent ou plus longtemps, jusqu’à ce que la réponse ne dépende plus de la méthode.
spectrum-shifted = La fréquence médiane a bougé de { $percent } % ({ $before_hz } Hz avant, { $after_hz } Hz après). Ce n’est pas en soi un changement de tension ; cela peut venir de la fatigue, de la température ou d’une électrode replacée.
channel-unsteady = { $where } : quelques moments forts font la mesure ({ $tension_uv } µV, mais { $typical_uv } µV la plupart du temps), comme un mouvement ou un choc.
    .remedy = Enregistrez de nouveau, debout et sans bouger.
mains-strong = { $where } : le ronflement du secteur est plus fort que le muscle ; il a été retiré.
    .remedy = Vérifiez l’électrode de terre et éloignez-vous des câbles.
mains-too-strong = { $where } : le ronflement du secteur est plus de trois fois plus grand que le muscle ; ce qu’il en reste peut ressembler à un changement.
    .remedy = Vérifiez l’électrode de terre, éloignez-vous des câbles et enregistrez de nouveau.
heartbeats = { $where } : { $beats } battements de cœur ont été trouvés et retirés ; ils portaient jusqu’à { $percent } % de la puissance d’un canal.
heartbeats-everywhere = Des battements de cœur ont été trouvés dans { $recordings } des enregistrements ({ $least } à { $most } chacun) et retirés ; ils portaient jusqu’à { $percent } % de la puissance d’un canal.
heartbeats-strong = { $where } : des battements de cœur portaient jusqu’à { $percent } % de la puissance d’un canal, plus que le muscle. Ils ont été retirés.
    .remedy = Placez les électrodes plus loin du cœur, si possible.

channels-not-in-mean = Hors de la moyenne : { $channels }.
    .remedy = Enregistrez de nouveau avec ces canaux en état de marche.
verdict-withheld = Pas de verdict : un canal est trop perturbé, et la moyenne s’en ressentirait.
    .remedy = Enregistrez de nouveau, ou choisissez d’autres canaux avant de regarder le résultat.
floor-may-explain = Pas de verdict : le bruit propre du capteur n’est pas connu ici, et s’il était plus fort d’un côté, cela seul pourrait ressembler à ce changement.
    .remedy = Enregistrez une demi-minute en position couchée et détendue, et donnez-la avec --noise.
no-change-withheld = « Pas de changement » n’est pas dit, car un changement peut se cacher sous le bruit du capteur, qui n’est pas connu.
prior-stands-in = On n’a pas mesuré chez cette personne combien la mesure varie quand elle se remet debout. Une valeur générale la remplace : { $sd_percent } % d’un enregistrement à l’autre, comptée comme { $df } répétitions. Une personne moins stable varie davantage ; une seule paire peut alors tromper.
prior-pooled = Se remettre debout change la mesure de { $sd_percent } % d’un enregistrement à l’autre. Cela vient de { $repeats ->
        [one] une répétition
       *[other] { $repeats } répétitions
    } de cette personne et d’une valeur générale qui compte pour { $df } répétitions.
prior-contradicted = Chez cette personne, la mesure varie de { $sd_percent } % d’un enregistrement à l’autre, plus que ne l’admet la valeur générale. { $repeats ->
        [one] Seule sa propre répétition compte
       *[other] Seules ses { $repeats } répétitions comptent
    }.
    .remedy = Faites tenir la personne chaque fois de la même façon, et enregistrez plus souvent.

# Écrire un enregistrement

end-cut-off = { $where } : les { $samples } derniers échantillons ({ $milliseconds } ms) n’ont pas été écrits, car ils ne remplissent pas un bloc entier.
label-changed = { $where } : dans le nouveau fichier, ce canal s’appelle « { $label } », car BDF contient 16 lettres simples. Le nom entier se trouve à côté.
text-changed = { $where } : ce texte a été raccourci ou écrit sans accents, car BDF n’en contient pas davantage : « { $text } ».
rate-rounded = { $where } : { $rate_hz } Hz ne peut pas s’écrire exactement en BDF ; le nouveau fichier s’en écarte de moins d’un millionième.
rates-unwritable = { $where } : un seul fichier BDF ne peut pas contenir ces fréquences ensemble.
    .remedy = Choisissez avec --channels des canaux de même fréquence.
samples-no-numbers = { $where } : certains échantillons ne sont pas des nombres.
    .remedy = Exportez de nouveau l’enregistrement, ou laissez ce canal de côté avec --channels.
samples-too-large = { $where } : les échantillons dépassent un volt. Ce n’est pas de l’EMG.
    .remedy = Vérifiez l’unité, ou laissez ce canal de côté avec --channels.

# Des données à partager (EMG-BIDS)

about-left-out = { $where } : cette description n’a pas été copiée, car elle peut nommer la personne : « { $text } ».
bids-unreadable = { $where } : ce fichier du jeu de données est illisible ({ $reason }).
    .remedy = Corrigez-le dans un éditeur de texte, ou refaites le jeu de données.
bids-no-recording = { $where } : le jeu de données ne contient aucun enregistrement EMG.
    .remedy = Les enregistrements se trouvent dans sub-…/emg et se terminent par _emg.edf ou _emg.bdf.
bids-settings-missing = { $where } : rien n’indique { $names }.
    .remedy = Écrivez-le dans le fichier .json à côté de l’enregistrement.
bids-person-unlisted = { $where } : il manque { $names } dans la liste des personnes.
    .remedy = Ajoutez une ligne par personne.
bids-sessions-mixed = { $where } : pour { $names }, certains enregistrements sont dans une séance et d’autres non.
    .remedy = Mettez tous les enregistrements d’une personne dans une séance.
bids-channels-missing = { $where } : le tableau des canaux (_channels.tsv) manque, personne ne sait donc ce que sont les signaux.
    .remedy = Ajoutez ce tableau, ou refaites le jeu de données.
bids-columns-wrong = { $where } : le tableau des canaux commence par { $names } au lieu de name, type, units.
    .remedy = Mettez ces trois colonnes en premier, dans cet ordre.
bids-channel-count = { $where } : le tableau des canaux a { $table } lignes, mais le fichier a { $file_has } signaux.
    .remedy = Donnez une ligne à chaque signal du fichier.
bids-names-differ = { $where } : le tableau des canaux et le fichier ont d’autres noms : { $names }.
    .remedy = Écrivez les noms dans le tableau comme dans le fichier.
bids-count-wrong = { $where } : { $key } dit { $said }, mais le tableau des canaux en a { $n }.
    .remedy = Corrigez le nombre, ou les types du tableau.
bids-type-case = { $where } : ces types ne sont pas en majuscules : { $names }.
    .remedy = Écrivez EMG, ECG, etc.
bids-no-emg = { $where } : aucun canal du tableau n’est du type EMG.
    .remedy = Corrigez les types du tableau.
bids-unit-unreadable = { $where } : d’autres programmes ne connaissent pas l’unité « { $unit } » ({ $names }).
    .remedy = Écrivez uV, mV ou V dans le tableau des canaux.
bids-units-differ = { $where } : le tableau des canaux dit { $unit }, mais le fichier lui-même { $other } ({ $names }). L’unité du fichier compte.
    .remedy = Écrivez l’unité du fichier dans le tableau.
bids-rate-wrong = { $where } : les réglages disent { $said_hz } Hz, mais le fichier a été enregistré à { $rate_hz } Hz.
    .remedy = Corrigez SamplingFrequency.
bids-coordinates-missing = { $where } : les électrodes ont des coordonnées, mais rien ne dit dans quel repère (_coordsystem.json).
    .remedy = Ajoutez ce fichier, ou retirez le tableau des électrodes.
bids-system-missing = { $where } : aucun fichier ne décrit le repère « { $name } ».
    .remedy = Ajoutez un _space-{ $name }_coordsystem.json.
bids-electrode-unknown = { $where } : les canaux nomment des électrodes absentes du tableau des électrodes : { $names }.
    .remedy = Ajoutez-les au tableau, ou corrigez les noms.
bids-column-undescribed = { $where } : rien ne décrit ces colonnes du tableau des canaux : { $names }.
    .remedy = Décrivez-les dans _channels.json.
posture-needed = { $where } : la posture n’est pas indiquée, et un jeu de données doit la dire.
    .remedy = Indiquez --posture standing (debout), sitting (assis) ou lying (couché).
posture-contradicted = { $where } : l’enregistrement dit { $named ->
         [standing] debout
         [sitting] assis
        *[lying] couché
    }, mais --posture dit { $asked ->
         [standing] debout
         [sitting] assis
        *[lying] couché
    }.
    .remedy = Laissez --posture de côté, ou vérifiez que c’est le bon enregistrement.

# Lire les formats : compléments, tableaux de nombres, et ce qui peut clocher dans chacun.

extra-missing = { $where } : ce format demande un complément qui n’est pas installé.
    .remedy = Installez-le avec : pip install 'rekmaat[{ $extra }]'
reader-too-slow = { $where } : la lecture est trop longue pour un fichier de cette taille ; il est sans doute abîmé.
    .remedy = Exportez de nouveau l’enregistrement, ou exportez-le en EDF ou en BDF.
reader-broke = { $where } : le lecteur s’est arrêté sur ce fichier ; il est sans doute abîmé.
    .remedy = Exportez de nouveau l’enregistrement, ou exportez-le en EDF ou en BDF.
reader-memory = { $where } : le fichier demande beaucoup trop de mémoire pour sa taille ; il est sans doute abîmé.
    .remedy = Exportez de nouveau l’enregistrement, ou exportez-le en EDF ou en BDF.
samples-missing = { $where } : le fichier promet { $said } échantillons et en contient { $found }.
    .remedy = Copiez ou exportez de nouveau tout l’enregistrement.
mostly-lost = { $where } : { $percent } % des échantillons manquent.
    .remedy = Enregistrez de nouveau, plus près du récepteur.
gaps-everywhere = { $where } : des échantillons manquent à { $gaps } endroits.
    .remedy = Enregistrez de nouveau, plus près du récepteur.
time-jumps = { $where } : le temps des échantillons saute, la première fois après environ { $seconds } s.
    .remedy = Exportez un seul morceau sans saut, ou enregistrez de nouveau.
rate-contradicted = { $where } : la fréquence serait de { $rate_hz } Hz, mais le fichier montre { $shown_hz } Hz.
    .remedy = Cherchez la vraie fréquence, puis exportez de nouveau ou corrigez --rate.
rate-unsaid = { $where } : un tableau de nombres ne dit pas combien d’échantillons font une seconde.
    .remedy = Donnez la fréquence avec --rate, par exemple --rate 2000. Rekmaat n’en suppose jamais une.
unit-unsaid = { $where } : un tableau de nombres ne dit pas son unité.
    .remedy = Donnez l’unité avec --unit : uV, mV ou V.
unit-contradicted = { $where } : le nom de la colonne dit { $stated }, mais --unit dit { $unit }.
    .remedy = Donnez l’unité qui est juste pour chaque colonne.
reading-unused = { $where } : le fichier dit lui-même sa fréquence et son unité ; --rate et --unit n’ont pas servi pour lui.
table-unclear = { $where } : la ligne { $line } n’est ni des nombres ni l’unique ligne de noms.
    .remedy = Gardez au plus une ligne de noms au-dessus des nombres, et mettez # devant les autres lignes.
decimals-unclear = { $where } : une virgule peut être une décimale ou séparer deux nombres.
    .remedy = Exportez avec des points pour les décimales, ou avec des points-virgules entre les colonnes et sans signe pour les milliers.
row-uneven = { $where } : la ligne { $line } a { $cells } cellules au lieu de { $columns }.
    .remedy = Exportez de nouveau le tableau ; la dernière ligne a pu être coupée.
cell-unreadable = { $where } : la ligne { $line } contient « { $value } », qui n’est pas un nombre.
    .remedy = Corrigez cette cellule, ou laissez-la vide si l’échantillon manque.
recording-in-segments = { $where } : l’enregistrement est fait de plusieurs segments.
    .remedy = Indiquez l’en-tête d’un seul segment.
signal-file-missing = { $where } : le fichier de signaux « { $name } » n’est pas à côté.
    .remedy = Copiez l’en-tête et les fichiers de signaux dans un même dossier.
storage-unknown = { $where } : les signaux au format de stockage { $format } ne sont pas lus ici.
    .remedy = Convertissez l’enregistrement au format 16 ou 24.
checksum-wrong = { $where } : ces échantillons ne sont pas ceux qui ont été écrits ; leur somme de contrôle diffère.
    .remedy = Copiez ou exportez de nouveau l’enregistrement.
analog-missing = { $where } : le fichier ne contient aucun canal analogique, donc pas d’EMG.
    .remedy = Exportez l’enregistrement avec ses canaux analogiques.
chunk-damaged = { $where } : le fichier est abîmé près de l’octet { $at_byte }.
    .remedy = Copiez ou exportez de nouveau l’enregistrement.
streams-several = { $where } : les canaux sont dans plusieurs flux ({ $streams }), qui n’avancent pas ensemble.
    .remedy = Nommez avec --channels des canaux d’un seul flux.
clock-reset = { $where } : l’horloge a été remise pendant l’enregistrement.
    .remedy = Enregistrez de nouveau sans redémarrer l’appareil.
counts-converted = { $where } : le fichier contient des valeurs converties, sans dire leur unité.
    .remedy = Exportez les valeurs brutes.
devices-several = { $where } : un seul appareil est attendu et le fichier en a { $devices }.
    .remedy = Exportez chaque appareil dans son propre fichier.
transfer-unknown = { $where } : aucune formule publiée ne donne les microvolts du capteur « { $sensor } » sur l’appareil « { $device } ».
    .remedy = Exportez l’enregistrement avec ses unités, en EDF ou en tableau.
sequence-broken = { $where } : les numéros des échantillons ne se suivent pas.
    .remedy = Exportez de nouveau l’enregistrement.
recordings-several = { $where } : ce dossier contient { $count } enregistrements : { $recordings }.
    .remedy = Indiquez-en un seul.
sidecars-several = { $where } : plusieurs fichiers d’un même dossier disent décrire cet enregistrement : { $files }.
    .remedy = Gardez-en un seul par dossier.
table-contradicts = { $where } : pour « { $field } », l’en-tête dit « { $header } » et les fichiers à côté disent « { $table } ».
    .remedy = Cherchez lequel est juste, et corrigez l’autre.
channels-marked-bad = { $where } : ces canaux sont marqués comme mauvais : { $channels }.
    .remedy = Choisissez-en d’autres avant de regarder le résultat.
channels-bad-left-out = { $where } : non mesurés, car marqués comme mauvais : { $channels }.
channels-table-missing = { $where } : il n’y a pas de tableau des canaux à côté de l’enregistrement.
    .remedy = Ajoutez un fichier channels.tsv, pour que le muscle et le côté soient connus.
table-units-differ = { $where } : le tableau des canaux donne une autre unité que l’en-tête pour { $channels }. L’unité de l’en-tête a été prise.
    .remedy = Vérifiez la taille du signal, et corrigez le tableau.

# Ce qui peut se remarquer dans une expérience d'une seule personne.

experiment-no-control = Il n’y a pas de minute sans étirement à comparer. On ne peut donc pas dire si l’étirement marche, quels que soient les chiffres.
    .remedy = Faites aussi la minute sans étirement. Tirez au sort, pour chaque paire, laquelle vient d’abord.
experiment-all-equal = La différence est exactement la même dans chaque paire. De vraies réponses varient toujours un peu.
    .remedy = Donnez chaque fois le chiffre que vous sentez à ce moment, sans penser à la fois d’avant.
experiment-too-few-pairs =
    { $count ->
        [one] { $count } paire compte.
       *[other] { $count } paires comptent.
    } Pour une réponse, il en faut au moins { $needed }.
    .remedy = Continuez jusqu’à la fin du plan, ou faites un plan plus long.
experiment-three-days = Trois jours sont trop courts pour répondre « cela marche », même si les chiffres sont bons.
    .remedy = Continuez, ou commencez un plan de 14 jours.
experiment-too-low =
    { $count ->
        [one] { $count } fois, vous avez commencé en dessous de 2. Presque rien ne peut alors baisser, cette paire ne compte donc pas pour l’effet.
       *[other] { $count } fois, vous avez commencé en dessous de 2. Presque rien ne peut alors baisser, ces paires ne comptent donc pas pour l’effet.
    }
    .page = { $count } fois, le chiffre a commencé en dessous de 2 ; presque rien ne peut alors baisser. Ces paires ne comptent pas.
    .remedy = Faites plutôt la minute à des moments où vous sentez une tension.
experiment-unfinished = Sans réponse après la minute : { $stretch } fois avec étirement et { $control } fois sans. Ces paires ne comptent pas. Ce qui manque compte contre l’étirement, et davantage si cela manque plus souvent après l’étirement.
    .remedy = Donnez aussi un chiffre après un arrêt. Alors la paire compte.
experiment-moments-differ = Le chiffre d’avant n’était pas le même pour l’étirement que sans étirement (différence moyenne { NUMBER($difference, maximumFractionDigits:1) } point). Les moments ne se ressemblaient donc pas. Cela peut fausser le résultat.
    .remedy = Faites les deux minutes au même genre de moments, sans choisir quand vient la seconde.
experiment-model-disagrees = Un second calcul, avec une tendance et la fois précédente, donne { NUMBER($effect, maximumFractionDigits:2) }. En dessous de zéro, c’est en faveur de l’étirement. Cela ne va pas avec les paires.
    .remedy = Faites moins confiance au résultat, et continuez plus longtemps si possible.
experiment-no-margin = Personne n’a dit quelle différence en vaut encore la peine. La réponse ne peut donc pas être « pas d’effet perceptible ».
    .remedy = Fixez cette différence avant de commencer.
experiment-first-minutes-differ = Pour la première minute d’une paire seulement, personne ne pouvait savoir laquelle ce serait. Ces premières minutes ne vont pas dans le même sens. Il n’y a donc pas encore de « cela marche ».
    .remedy = Continuez, sans choisir quand vient la seconde minute.
experiment-too-high =
    { $count ->
        [one] { $count } fois, vous avez commencé au-dessus de { $highest }. Presque rien ne peut alors monter, cette paire ne compte donc pas pour l’effet.
       *[other] { $count } fois, vous avez commencé au-dessus de { $highest }. Presque rien ne peut alors monter, ces paires ne comptent donc pas pour l’effet.
    }
    .remedy = Commencez à un moment où il reste quelque chose à gagner.
experiment-order-unknown = Sans plan, personne ne sait si une pièce a choisi quelle minute venait d’abord. Une différence mesurée ne montre pas non plus à quel moment vous avez commencé. Ces mesures ne disent donc jamais « cela marche », quels que soient les chiffres.
    .remedy = Faites d’abord un plan avec « rekmaat experiment plan », suivez-le, et donnez-le avec --plan.
experiment-moments-unknown = Une différence mesurée ne montre pas à quel moment vous avez commencé. Qui attend pour s’étirer que le muscle soit tendu obtient souvent « cela marche », même sans effet.
    .remedy = Commencez la seconde minute de chaque paire à un temps fixe après la première. Ce n’était pas le cas ? Alors ne vous fiez pas à cette réponse.
experiment-clearance-changed = Vos réponses aux questions du début ont changé pendant le plan. Il n’y a donc pas de verdict court.
    .page = Les réponses aux questions du début ont changé pendant le plan.
    .remedy = Parlez du résultat avec votre kinésithérapeute ou votre médecin.

experiment-protocol-changed = Le programme a changé pendant le plan. Les minutes n’étaient donc pas toutes les mêmes.
