# "rekmaat trial noise" : combien de personnes passeraient pour répondeuses sans aucun effet.

noise-intro = Il n’arrive rien à ces personnes. D’une mesure à l’autre, chacune varie de { $cv } % (coefficient de variation), et c’est tout. Pourtant, autant passeraient pour répondeuses :
noise-column-rule = qui compte comme répondeur
noise-column-share = part
noise-column-people = sur { NUMBER($people) } personnes
noise-column-luck = { NUMBER($count) } et au-delà
noise-column-all = tous voient
noise-column-counted = répondeurs voient
noise-range = { NUMBER($low) } à { NUMBER($high) }
noise-percent = { NUMBER($percent, minimumFractionDigits:1, maximumFractionDigits:1) } %
noise-hardly = < 0,1 %
noise-nobody = –
noise-separator = { " ; " }

noise-rule-any-decrease = plus bas ensuite, si peu que ce soit
noise-rule-at-least = au moins { $percent } % plus bas
noise-rule-detectable = plus bas que ne le peut le bruit ({ $detectable } %)
noise-rule-any-channel = plus bas sur l’un des { $channels } canaux
noise-rule-any-window = plus bas dans l’une des { $windows } fenêtres
noise-rule-any-window-row = plus bas dans { $row } fenêtres de suite, sur { $windows }
noise-rule-when-tense = départ élevé ({ $top } % les plus hauts), puis plus bas
noise-rule-new-baseline = départ élevé, mais d’abord mesuré à nouveau
noise-rule-settling = plus bas, quand cela baisse seul de { $drift } %

noise-why-any-decrease = Pourquoi { $share } : sans effet, la deuxième mesure est aussi souvent sous la première qu’au-dessus. Une pièce de monnaie fait de même.
noise-why-at-least = Pourquoi { $share } : deux mesures diffèrent de { $percent } % ou davantage plus souvent qu’on ne croit, et une fois sur deux la deuxième est la plus basse.
noise-why-detectable = Pourquoi { $share } : cette limite est choisie pour que le bruit seul la dépasse 2,5 fois sur 100. En échange, une vraie baisse de moins de { $detectable } % reste le plus souvent invisible.
noise-why-any-channel = Pourquoi { $share } : { $channels } canaux donnent { $channels } chances d’être plus bas, et une seule suffit.
noise-why-any-window = Pourquoi { $share } : { $windows } fenêtres sont { $windows } chances d’être plus bas, et une seule suffit.
noise-why-when-tense = Pourquoi { $share } : ces personnes participent parce que leur première mesure était élevée. Le hasard y était pour une part, et la mesure suivante est plus proche de leur niveau habituel : { $change } en moyenne.
noise-why-new-baseline = Pourquoi { $share } : elles ont été choisies sur une mesure, puis mesurées à nouveau. La nouvelle mesure n’a pas été choisie parce qu’elle était élevée.
noise-why-settling = Pourquoi { $share } : la mesure baisse seule de { $drift } %, comme lorsqu’un capteur chauffe ou qu’on s’habitue à être debout. Sans un groupe qui reste seulement debout, cela ressemble à un effet.

noise-detectable = Une mesure avant et une après ne peuvent pas distinguer une baisse de moins de { $percent } % d’une absence de baisse.
noise-often = Pour { $claimed } % de { NUMBER($people) } personnes, il en faut { NUMBER($count) } au moins. Même sans effet, au moins un groupe sur quarante y arrive quand ceci compte : { $rules }.
noise-seldom = Pour { $claimed } % de { NUMBER($people) } personnes, il en faut { NUMBER($count) } au moins. Sans effet, moins d’un groupe sur quarante y arrive avec les règles ci-dessus.
noise-backwards = Si toute baisse compte et que l’effet est le même chez tous, { $claimed } % veut dire une baisse de { $effect } %, pas davantage.
noise-simulated = Les fenêtres ont été simulées { NUMBER($simulations) } fois ; le hasard déplace leur part d’environ { NUMBER($error, maximumFractionDigits:6) } %.
noise-ask = Une part de répondeurs dit donc peu à elle seule. Demandez ce qui l’accompagne : combien de personnes, un intervalle, la part que la même règle donne entre deux mesures sans rien entre elles, et un groupe sans l’étirement.

figure-one-written = La figure est dans { $file }.
noise-figure-title = Aucun effet, et pourtant { $claimed } % de « répondeurs »
noise-figure-title-seldom = Ainsi compté, il y a rarement { $claimed } % de « répondeurs » sans effet
noise-figure-lead = Il n’arrive rien à ces personnes ; d’une mesure à l’autre, elles varient de { $cv } %. Pour { $count } des { $rules } façons de compter, { $claimed } % de { NUMBER($people) } personnes ne demande aucun effet.
noise-figure-numbers = { NUMBER($share, minimumFractionDigits:1, maximumFractionDigits:1) } % ; le plus souvent { NUMBER($low) } à { NUMBER($high) } personnes sur { NUMBER($people) }
noise-figure-key-share = la part qui compte comme répondeurs, alors que rien ne s’est passé
noise-figure-key-range = 95 groupes de { NUMBER($people) } personnes sur 100 sont ici
noise-figure-key-claim = de même, là où { $claimed } % ne demande aucun effet
noise-figure-key-claimed = { $claimed } %, tel qu’annoncé
noise-figure-axis = part des personnes
noise-figure-tick = { $percent } %

usage-noise-range = { $option } doit être entre { NUMBER($least, maximumFractionDigits:4, useGrouping:0) } et { NUMBER($most, maximumFractionDigits:4, useGrouping:0) }.
usage-noise-row = --in-a-row { $in_a_row } demande davantage de fenêtres que n’en a --windows { $windows }.
usage-noise-needless = { $option } ne change rien aux règles demandées. Cela va avec : { $rules }.
