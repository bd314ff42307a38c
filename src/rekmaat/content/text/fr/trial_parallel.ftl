# La réponse de "rekmaat trial analyse --design parallel".

parallel-title = { NUMBER($people) } personnes en { $arms } groupes ont été analysées. Le groupe de comparaison est « { $control } ».
parallel-model = Modèle : { $formula } ({ $method ->
        [covariance] analyse de covariance par moindres carrés
       *[regression] moindres carrés
    }, { NUMBER($df) } degrés de liberté).
parallel-complete = Seules les personnes à qui rien ne manque ont été analysées (cas complets). { $left_out ->
        [one] { NUMBER($left_out) } personne a été laissée
       *[other] { NUMBER($left_out) } personnes ont été laissées
    } de côté ; voyez plus bas.
parallel-people = Personnes
parallel-means = Chaque groupe après, si tous avaient commencé pareil
parallel-means-plain = Chaque groupe après
parallel-contrasts = Différence avec { $control }
parallel-equivalence = Dans la marge, de { $low } plus bas à { $high } plus haut ? L’intervalle à 90 % doit s’y trouver.
parallel-ways = La même différence, calculée autrement
parallel-way-main = modèle principal (comme ci-dessus)
parallel-way-ancova-hc2 = dispersion inégale (HC2)
parallel-way-ancova-hc3 = dispersion inégale (HC3)
parallel-way-interacted = une pente par groupe (Lin)
parallel-way-interacted-hc2 = une pente par groupe, dispersion inégale (HC2)
parallel-way-change = changement d’avant à après
parallel-way-welch = changement, dispersion inégale (Welch)
parallel-way-outcome = après seulement, sans l’avant
parallel-way-expectation = attente comme covariable

parallel-subgroups = La différence dépend-elle de la personne ? { $count ->
        [one] Un test demandé
       *[other] { $count } tests demandés, ajustés ensemble (Holm)
    }
parallel-subgroup-differs = { $column } : la différence entre les groupes en dépend (p { $p }).
parallel-subgroup-unclear = { $column } : on ne peut pas dire si la différence en dépend (p { $p }).
parallel-subgroups-warning = Seuls ces tests disent si les gens diffèrent. Un effet net chez les uns et aucun chez les autres ne le dit pas. Un essai de cette taille ne voit que les grandes différences.
parallel-subgroup-levels = Différence selon { $column }
parallel-subgroup-slopes = Changement de la différence quand { $column } monte de { $units }
parallel-responses = Les gens réagissent-ils différemment ? (Dispersion des changements, comparée)
parallel-response-unclear = { $arm } : peut-être. Les changements varient de { $own } (écart-type), dans { $control } de { $other }. Il reste { $sd } pour la réaction, mais zéro convient aussi. Sa variance est { $variance } (95 % : { $low } à { $high }).
parallel-response-more = { $arm } : oui. Les changements varient de { $own } (écart-type), dans { $control } de { $other }. Il reste { $sd } pour la réaction. Sa variance est { $variance } (95 % : { $low } à { $high }).
parallel-response-negative = { $arm } : aucun signe. Les changements varient de { $own } (écart-type), dans { $control } même de { $other }. La variance de la réaction est donc sous zéro : { $variance } (95 % : { $low } à { $high }).
parallel-response-less = { $arm } : les changements varient de { $own } (écart-type), nettement moins que les { $other } de { $control }. La variance de la réaction est sous zéro : { $variance } (95 % : { $low } à { $high }).

# Ce qui cloche dans le tableau des personnes, ou qu’il est bon de savoir

parallel-person-twice = { $where } : ligne { $line }, colonne { $column } : « { $person } » est déjà à la ligne { $other }.
    .remedy = Avec des groupes parallèles, chaque personne a une ligne. Pour plusieurs lignes par personne, choisissez un autre plan.
parallel-too-many-arms = { $where } : la colonne { $column } a { $arms } groupes différents ; au-delà de { $most }, c’est refusé.
    .remedy = Vérifiez que c’est la colonne des groupes.
parallel-arms-alike = { $where } : colonne { $column } : certains groupes ne diffèrent que par les majuscules : { $arms }.
    .remedy = Écrivez le nom de chaque groupe d’une seule façon.
parallel-control-unknown = { $where } : la colonne { $column } n’a pas de groupe « { $control } ». Elle a : { $arms }.
    .remedy = Nommez avec --control le groupe sans étirement. Sans lui, personne ne peut dire ce que l’étirement a fait.
parallel-no-other-arm = { $where } : la colonne { $column } n’a pas d’autre groupe que « { $control } ».
    .remedy = Ajoutez les personnes des autres groupes. Un groupe seul montre ce que font le temps et le hasard.
parallel-arm-too-small = { $where } : { $people ->
        [0] aucune personne
        [one] 1 personne
       *[other] { $people } personnes
    } sur { $all } du groupe « { $arm } » peut être analysée. Il en faut au moins deux.
    .remedy = Complétez ce qui manque à ces personnes, ou retirez le groupe du tableau.
parallel-outcome-constant = { $where } : la colonne { $column } est la même pour tout le monde.
    .remedy = Vérifiez que c’est le résultat.
parallel-baseline-constant = { $where } : la colonne { $column } est la même pour tout le monde ; elle ne dit donc rien.
    .remedy = Vérifiez la colonne, ou analysez sans --baseline.
parallel-covariate-constant = { $where } : la colonne { $column } est la même pour tout le monde ; elle ne dit donc rien.
    .remedy = Retirez-la de --covariates.
parallel-outcome-missing = { $where } : groupe « { $arm } » : personnes sans résultat, laissées de côté : { $missing } sur { $people }.
    .remedy = Dites pourquoi dans le rapport. Si elles ont arrêté à cause de ce qui se passait, la réponse est faussée.
parallel-baseline-missing = { $where } : pas de { $column } pour { $count ->
        [one] 1 personne (ligne { $lines }), laissée de côté.
       *[other] { $count } personnes (lignes { $lines }), laissées de côté.
    }
    .remedy = Complétez si cela a été mesuré.
parallel-covariate-missing = { $where } : pas de { $column } pour { $count ->
        [one] 1 personne (ligne { $lines }), laissée de côté.
       *[other] { $count } personnes (lignes { $lines }), laissées de côté.
    }
    .remedy = Complétez, ou retirez la colonne de --covariates.
parallel-no-baseline = { $where } : sans mesure avant, les groupes sont comparés sur le seul résultat, ce qui est moins précis.
    .remedy = Nommez avec --baseline la colonne d’avant l’étirement.
parallel-way-impossible = { $where } : certains autres calculs demandent plus de personnes. Ils ne figurent pas sous « La même différence, calculée autrement ».
parallel-robust-differs = { $where } : pour « { $arm } », la réponse change si la dispersion peut différer (HC3 : p { NUMBER($p, maximumFractionDigits:4) }).
    .remedy = Ne vous appuyez pas dessus. Donnez les deux.
parallel-expectation-differs = { $where } : pour « { $arm } », la réponse change si l’on compare des gens qui attendaient la même chose (p { NUMBER($p, maximumFractionDigits:4) }).
    .remedy = Ne vous appuyez pas dessus. Donnez les deux.
parallel-expectation-after = { $where } : { $column } a été demandé après l’étirement : c’est donc un résultat. Rien n’a été ajusté pour cela.
    .remedy = Demandez-le avant la première séance. Qui se sent mieux croit l’avoir attendu.
parallel-expectation-when = { $where } : on ne sait pas quand { $column } a été demandé. Rien n’a été ajusté pour cela.
    .remedy = Dites --expectation-asked before (avant) ou --expectation-asked after (après).
parallel-expectation-missing = { $where } : pas de { $column } pour { $count ->
        [one] 1 personne (ligne { $lines }), laissée de côté dans la seule comparaison avec l’attente.
       *[other] { $count } personnes (lignes { $lines }), laissées de côté dans la seule comparaison avec l’attente.
    }
    .remedy = Complétez si cela a été demandé.
parallel-expectation-impossible = { $where } : on ne peut pas ajuster pour { $column } : c’est pareil pour tous, ou trop peu de gens ont été interrogés.
    .remedy = Vérifiez la colonne.
parallel-expectation-as-covariate = { $where } : { $column } ressemble à ce que les gens attendaient, ce qui n’est pas une covariable ordinaire.
    .remedy = Nommez-la avec --expectation, et dites avec --expectation-asked quand c’était demandé.
parallel-subgroup-missing = { $where } : pas de { $column } pour { $count ->
        [one] 1 personne (ligne { $lines }), laissée de côté dans ce seul test.
       *[other] { $count } personnes (lignes { $lines }), laissées de côté dans ce seul test.
    }
    .remedy = Complétez si c’est connu.
parallel-subgroup-one-level = { $where } : { $column } est pareil pour tout le monde ; rien ne peut donc en dépendre.
    .remedy = Retirez cette colonne de --subgroups.
parallel-subgroup-many-levels = { $where } : { $column } a { $levels } mots différents ; au-delà de { $most }, ce ne sont pas des sous-groupes.
    .remedy = Réunissez ceux qui se ressemblent.
parallel-subgroup-nobody = { $where } : personne du groupe « { $arm } » n’a { $column } « { $level } » ; { $column } n’a donc pas été testé.
    .remedy = Réunissez des niveaux, ou retirez cette colonne de --subgroups.
parallel-subgroup-impossible = { $where } : { $column } ne se distingue pas d’autres colonnes et n’a donc pas été testé.
    .remedy = Retirez cette colonne de --subgroups, ou retirez l’autre.
parallel-no-change = { $where } : d’après leurs noms, { $outcome } et { $baseline } ne sont pas forcément la même chose, après et avant ; aucun changement n’en a été calculé.
    .remedy = Si c’est le cas, nommez-les de la même façon, comme log_pre et log_post.
