### Le texte de l'application. Vouvoiement, phrases courtes.

## Sur chaque écran

skip = Aller au contenu
language = Langue
nav = Où aller
nav-today = Aujourd’hui
nav-history = Séances
nav-experiment = Ça marche ?
nav-settings = Réglages
foot-emergency = Urgence ? Appelez le
foot-private = Tout reste sur cet appareil. Pas de compte.
back = Retour
undo = Annuler
undo-tap = Touché par erreur ?
undo-answers = « Terminé » touché par erreur ?
done = Terminé
save = Enregistrer
go-on = Continuer
choose = Choisir
chosen = Choisi
try-again = Réessayer
before = Avant
after = Après

country = Où êtes-vous ?
country-NL = Pays-Bas
country-BE = Belgique
country-other = Ailleurs
country-missing = Dites d’abord où vous êtes.

notice-out-of-reach = Rekmaat ne répond pas. Le programme tourne-t-il encore ? Vous pouvez réessayer.
notice-refused = Cela n’a pas marché. Rien n’a changé. ({ $why })
notice-too_late = Les dix secondes sont passées. Vous pouvez répondre de nouveau aux questions.
notice-not_cleared = Répondez d’abord aux questions du début.
notice-protocol_incomplete = Il manque encore quelque chose à ce programme.
notice-elsewhere = La minute est en cours dans une autre fenêtre. Terminez-la là-bas.
notice-not_clearable = Ici, une autorisation ne peut rien changer.
notice-experiment_running = Une expérience est déjà en cours. Continuez celle-là.
notice-experiment_not_running = Votre expérience n’est pas en cours. Rien n’a changé.
notice-experiment_session_open = Une minute que vous avez commencée est encore en cours. Terminez-la là où vous l’avez commencée. Ce n’est plus possible ? Une demi-heure après son début, vous pouvez en commencer une autre.
notice-experiment_protocol = Vous avez choisi un autre programme que celui de votre plan. Reprenez celui du plan, ou arrêtez l’expérience.
notice-no_look_yet = Il n’y a encore rien à voir.
out-of-reach-title = Rekmaat ne répond pas.
out-of-reach-lead = Relancez le programme rekmaat. Ce que vous avez fait n’est pas perdu.

## Premier écran et questions

first-title = Cet étirement vous aide-t-il ?
first-lead = Une minute peut montrer une différence, pas pourquoi.
worse-again = Cela a empiré. Ne vous étirez pas davantage. Répondez d’abord de nouveau à ces questions. Cela ne passe pas ? Appelez votre médecin ou votre kinésithérapeute.
figure-movement = Le mouvement
figure-right = Ainsi
figure-wrong = Pas trop loin
figure-right-told = Une personne de profil. Les mains sont sur le bassin, pouces vers l’avant. Le bassin glisse lentement un peu vers l’avant, puis revient. La tête et les jambes restent droites.
figure-wrong-told = Pas ainsi : le dos se plie loin vers l’arrière.
none = Aucun de ceux-ci
one-or-unsure = Un de ceux-ci, ou je ne sais pas
question-of = Question { $number } sur { $total }
lean-told = Une personne debout près d’une chaise se penche très peu en arrière.
answer-no = Non
answer-yes = Oui
answer-unsure = Je ne sais pas
answer-again = Répondre de nouveau aux questions
check-in-title = Y a-t-il du nouveau ?

## Ne pas s'étirer

doctor-title = Pas d’étirement maintenant
doctor-lead = D’après une de vos réponses, quelqu’un doit d’abord regarder avec vous.
doctor-now = Que faire maintenant
doctor-ask = Demandez : debout, puis-je pousser un peu le bassin vers l’avant et tenir un moment ?
keep-moving = Continuez à bouger comme d’habitude.
doctor-call = Un de ces signes apparaît ? N’attendez pas, appelez.
doctor-have-one = J’ai un de ces signes
urgent-title = Pas d’étirement. Appelez.
urgent-heading =
    { $within ->
        [today] Pas d’étirement. Appelez aujourd’hui.
       *[now] Pas d’étirement. Appelez maintenant.
    }
urgent-life = Danger de mort ?
urgent-say = À dire au téléphone
urgent-say-feel = Ce que vous sentez, et depuis quand
urgent-say-pee = Si vous urinez normalement
urgent-say-leg = Si la jambe ou le pied est plus faible
urgent-say-fall = Si vous avez fait une chute
urgent-wait = En attendant de l’aide
urgent-wait-no-exercise = Ne faites pas cet exercice.
urgent-wait-someone = Demandez à quelqu’un de rester près de vous, si possible.
urgent-wait-worse = Cela s’aggrave ? Rappelez.
professional-open = Mon médecin ou kiné a dit oui
professional-title = Qu’a dit votre médecin ou kiné ?
professional-lead = Remplissez ceci seulement si on vous l’a vraiment dit. Vous aurez alors la version adaptée et douce.
professional-name = Nom de votre médecin ou kinésithérapeute
professional-date = Date
professional-allowed = Que pouvez-vous faire ?
professional-adaptations = Que faut-il changer ?
adapt-small_range = Petit mouvement
adapt-short_hold = Tenir peu de temps
adapt-support_hold = Tenir une chaise ou une table
adapt-someone_near = Quelqu’un est près de vous
adapt-seated = En position assise
adapt-no_extension = Ne pas se pencher en arrière

## Avant la minute

rule-low = aucune
rule-high = la pire imaginable
before-title = Quelle tension sentez-vous maintenant dans le bas du dos ?
before-how = Comment faire, et ne pas faire
before-mistakes = À ne pas faire
before-adapted = La minute est adaptée pour vous
before-control = Cette fois : rester immobile et respirer, sans étirement.
before-choose-control = Minute sans étirement
before-choose-stretch = Plutôt avec étirement
extra-title = Encore une fois aujourd’hui ?
extra-lead =
    { $why ->
        [setback] Aujourd’hui, vous avez eu mal, ou cela a empiré. Mieux vaut ne plus vous étirer aujourd’hui.
       *[dose_done] { $done ->
            [one] Vous l’avez déjà fait 1 fois aujourd’hui. Votre programme n’en demande pas plus par jour.
           *[other] Vous l’avez déjà fait { $done } fois aujourd’hui. Votre programme n’en demande pas plus par jour.
        }
    } Pourquoi encore une fois ?
extra-tense = Je sens de nouveau une tension
extra-compare = Je veux comparer
extra-professional = Mon médecin ou kiné l’a demandé
extra-other = Autre chose
extra-no = Non, c’est tout pour aujourd’hui
no-plan-title = La minute ne peut pas encore commencer
no-plan-choose = Voir les programmes
needs-repetitions = Combien de fois de suite ? Le programme ne le dit pas. Un doute ? Demandez à votre thérapeute.
needs-therapist = Ce programme ne donne pas de chiffres. Un thérapeute doit d’abord les fixer.

## La minute

session-title = La minute
session-figure = La personne montre le mouvement
session-begins = C’est parti
session-paused = Pause
repetition-of = { $number } sur { $total }
breathe-in = Inspirez
breathe-out = Expirez calmement
breathe-free = Respirez normalement
pause = Pause
resume = Continuer
stop = Mal ? Stop
longer = 10 secondes de plus
enough = Assez pour cette fois
other-number = Pas { $number }, changer
stopped-title = Arrêté. Revenez doucement.
stopped-lead = Restez debout ou asseyez-vous, au calme. Ce que vous avez fait compte tel quel.
stopped-why = Pourquoi avez-vous arrêté ?
stop-sharp_pain = Douleur vive, ou douleur plus forte
stop-leg_symptom = Douleur, picotements ou engourdissement, fesse ou jambe
stop-dizzy = Vertiges
stop-interrupted = On m’a dérangé
stop-other = Autre chose
stop-advice-sharp_pain = Vous avez arrêté à cause de la douleur. Ne vous étirez plus aujourd’hui.
stop-advice-leg_symptom = Vous avez senti quelque chose dans la fesse ou la jambe. Ne refaites pas l’exercice. Répondez d’abord de nouveau aux questions.
stop-advice-dizzy = Asseyez-vous et attendez que cela passe. Ensuite, répondez de nouveau aux questions.
stop-advice-interrupted = Vous avez arrêté plus tôt. C’est permis.
stop-advice-other = Vous avez arrêté plus tôt. C’est permis.

## Après la minute

after-title = Quelle tension sentez-vous maintenant dans le bas du dos ?
after-recovered = Votre séance a été interrompue. Elle n’est pas perdue. Vous pouvez continuer ici.
felt-title = Et par rapport à avant ?
felt-better = Mieux
felt-same = Pareil
felt-worse = Pire
felt-unsure = Je ne sais pas
after-missing = Choisissez un chiffre et une réponse. Vous ne voulez pas ? Vous pouvez aussi continuer sans.
done-without = Continuer sans réponse
after-trouble = Douleur, ou signe nouveau
trouble-title = Qu’avez-vous senti ?
trouble-pain = J’ai eu mal
trouble-new_symptom = Je sens quelque chose de nouveau
trouble-note = Que voulez-vous noter ? Ce n’est pas obligatoire.
trouble-missing = Choisissez l’un des deux.

## Une fois

result-title-ordinary = Une fois ne dit encore rien.
result-title-worse = C’est pire. Ne vous étirez plus aujourd’hui.
result-title-trouble = Ne continuez pas l’étirement.
result-lead-lower =
    { $arm ->
        [control] Vous avez donné { $before }, puis { $after }. Cela peut venir du fait de rester immobile et de respirer. Cela peut aussi se faire tout seul.
       *[stretch] Vous avez donné { $before }, puis { $after }. Cela peut venir de l’étirement. Cela peut aussi venir du repos, de la respiration ou du hasard.
    }
result-lead-same =
    { $arm ->
        [control] Vous avez donné deux fois { $before }. Après une minute sans étirement, ce n’est pas étonnant.
       *[stretch] Vous avez donné deux fois { $before }. Une fois sans différence ne dit pas que l’étirement ne vous fait rien.
    }
result-lead-higher = Vous avez donné { $before }, puis { $after }. Cela peut venir de la minute. Cela peut aussi être le hasard. La prochaine fois, allez plus doucement, ou passez.
result-lead-none = Vous n’avez pas donné de chiffre après la minute. Il n’y a donc rien à comparer. Ce n’est pas grave.
result-lead-worse = Vous vous sentez moins bien qu’avant la minute. Arrêtez pour aujourd’hui. Cela ne passe pas ? Appelez votre médecin ou kinésithérapeute.
result-lead-trouble = Ce que vous avez senti est noté. Un doute ? Appelez votre médecin.
result-lead-event = Répondez de nouveau aux questions avant de recommencer.
result-known = Ce que vous savez
result-unknown = Ce que vous ne savez pas encore
known-lower = Après cette minute, votre chiffre est plus bas.
known-same = Après cette minute, votre chiffre est le même.
known-higher = Après cette minute, votre chiffre est plus haut.
known-none = Avant cette minute, vous avez donné { $before }.
known-felt-better = Vous dites vous sentir mieux.
known-felt-same = Vous dites vous sentir pareil.
known-felt-worse = Vous dites vous sentir moins bien.
known-felt-unsure = Vous ne savez pas si vous vous sentez autrement.
known-held =
    { $arm ->
        [control] La minute est faite : { $times } fois { $each } secondes sans bouger.
       *[stretch] L’exercice est fait : { $times } fois { $each } secondes.
    }
known-held-part =
    { $arm ->
        [control] Vous n’avez pas bougé pendant { $held } secondes sur { $planned }.
       *[stretch] Vous avez tenu { $held } secondes sur { $planned }.
    }
unknown-floor = Si cela peut baisser : vous étiez déjà à { $before }.
unknown-swing = Combien votre chiffre monte et descend tout seul.
unknown-cause =
    { $arm ->
        [control] Si l’étirement fait autre chose que rester immobile et respirer.
       *[stretch] Si cela vient de l’étirement même. La minute sans étirement sert à cela.
    }
movement-first = Bouger, par exemple marcher, reste le premier conseil. L’étirement est un plus.
setback-emergency = Fort ou soudain ? Appelez le
setback-noted = Ce que vous avez noté
setback-held =
    { $arm ->
        [control] { $held } secondes sans bouger sur { $planned }.
       *[stretch] { $held } secondes tenues sur { $planned }.
    }
rule-told = Sur l’échelle de 0 à 10 : avant { $before }, après { $after }.
rule-told-before = Sur l’échelle de 0 à 10 : avant { $before }, après : pas de réponse.
delivery-waiting = Gardé dans ce navigateur. Rekmaat, sur cet appareil, le reprend bientôt.
delivery-saved = Enregistré.
delivery-refused = Rekmaat n’a pas accepté cette séance. Elle reste dans ce navigateur.
delivery-unkept = Ce navigateur ne garde rien. Laissez cette fenêtre ouverte jusqu’à « Enregistré ».

## L’expérience : le plan

find-out = Savoir si cela marche pour moi
plan-title = Cela marche pour vous ? Cherchez la réponse.
plan-lead = Deux sortes de minutes, tirées à pile ou face. Puis une réponse honnête.
plan-how = Comment cela se passe
plan-how-kinds = Il y a une minute avec étirement et une minute sans. Le reste est pareil.
plan-how-coin = Deux minutes forment une paire. Une pièce décide laquelle vient en premier.
plan-how-number = Vous donnez d’abord votre chiffre. Vous voyez ensuite quelle minute c’est.
plan-how-counts = Dès ce moment, cette minute compte, même si vous arrêtez.
plan-how-skip = Vous pouvez en sauter. Il n’y a rien à rattraper.
plan-how-answer = La réponse peut aussi être : trop tôt pour le dire.
plan-make = Faire mon plan
plan-step = Étape { $number } sur { $total }
long-title = Avez-vous ce problème depuis plus de douze semaines ?
long-lead = Une réponse honnête demande alors plus de temps. Votre plan durera 28 jours.
times-title = Quand ferez-vous une minute ?
times-lead = Choisissez à quoi vous accrochez une minute. Un autre moment convient toujours.
times-missing = Choisissez au moins un moment et donnez à chacun sa propre heure.
times-at = À quelle heure ?
anchor-morning = Matin
anchor-lunch = Midi
anchor-after_work = Après le travail
days-title = Combien de temps participez-vous ?
days-count =
    { $days ->
        [one] 1 jour
       *[other] { $days } jours
    }
days-load =
    { $sessions ->
        [one] 1 minute
       *[other] { $sessions } minutes
    }
days-tells =
    { $effect ->
        [one] La différence moyenne atteint-elle { $effect } point ? Alors ce plan la voit 8 fois sur 10.
       *[other] La différence moyenne atteint-elle { $effect } points ? Alors ce plan la voit 8 fois sur 10.
    }
days-tells-none = Ce plan est trop petit : il ne distingue aucune différence du hasard.
days-three = Trois jours, c’est trop court. Ils ne disent jamais : « cela marche ».
days-long = Pour un problème qui dure depuis plus de douze semaines, le plan dure 28 jours. Il n’y a pas de réponse avant.
expect-title =
    { $arm ->
        [control] Qu’attendez-vous de la minute sans étirement ?
       *[stretch] Qu’attendez-vous de la minute avec étirement ?
    }
expect-how-stretch = Vos mains sont sur le bassin. Vous poussez lentement le bassin un peu vers l’avant. Vous restez ainsi et respirez calmement.
expect-how-control = Vos mains sont sur le bassin. Vous ne bougez pas. Vous restez ainsi aussi longtemps et respirez aussi calmement.
expect-figure-stretch = La minute avec étirement : le bassin avance un peu.
expect-figure-control = La minute sans étirement : le bassin reste en place.
expect-low = aucun effet
expect-high = toute la tension s’en va
expect-why = Il n’y a pas de bon chiffre. Il sera écrit à côté de votre réponse.
fixed-title = Votre plan est fixé.
fixed-lead = { $days } jours, { $sessions } minutes en tout. Cela fait { $pairs } paires.
fixed-print = Empreinte de votre plan
fixed-why = Ce code ne va qu’avec ce plan et ces tirages. Après, vous verrez aussi le secret des tirages. Chacun pourra alors vérifier que rien n’a changé.
fixed-next = Continuer

## L’expérience : les variations naturelles

noise-lead = D’abord : votre chiffre varie-t-il tout seul ? Donnez un chiffre, ne faites rien pendant une minute, donnez-en un autre.
noise-skip = Passer
noise-loses = Sans cela, votre réponse ne saura pas combien votre chiffre varie tout seul.
noise-quiet = Ne faites rien pendant une minute.
noise-quiet-lead = Restez comme vous êtes, debout ou en position assise. L’écran reste allumé.
noise-count = Encore { $seconds } secondes
noise-again = Ne regardez pas en arrière. Quel est le chiffre maintenant ?
noise-open = Mesurer combien votre chiffre varie tout seul

## L’expérience : le calendrier

calendar-title = Mon expérience
calendar-day = Jour { $day } sur { $days }.
calendar-before-start = Votre première minute ouvre le jour 1.
calendar-beyond = Jour { $day }. Vous continuez après votre plan.
calendar-sum = Faites : { $done }. Sautées : { $skipped }. Arrêtées : { $stopped }.
calendar-skip = Vous pouvez en sauter. Il n’y a rien à rattraper.
calendar-saved = C’est noté. Une minute ne dit encore rien.
calendar-week = Semaine { $number }
calendar-today = aujourd’hui
calendar-day-short = Jour
calendar-key = Ce que disent les signes
slot-done = faite
slot-stopped = arrêtée
slot-unfinished = inachevée
slot-skipped = sautée
slot-to_come = pas encore
calendar-next = { $anchor ->
        [morning] Minute du matin
        [lunch] Minute de midi
       *[after_work] Minute d’après le travail
    }
calendar-next-any = Minute suivante
calendar-enough = C’est fini pour aujourd’hui. À la prochaine fois.
answer-comes = Comment vient la réponse
answer-comes-ordinary = Après chaque paire, Rekmaat calcule. La différence dépasse-t-elle nettement ce que le hasard donne d’habitude ? Vous le voyez aussitôt. Sinon, la réponse vient après le jour { $days }.
answer-comes-long_term = La réponse vient après le jour { $days }, pas avant.
answer-comes-three = Trois jours ne disent jamais « cela marche ». Après le jour { $days }, vous verrez ce qu’ils disent.
answer-there = Il y a une réponse.
answer-open = Voir la réponse
look-open = Regarder plus tôt
look-sure = Regarder plus tôt est noté. Ce sera écrit sur votre page. Regarder quand même ?
look-yes = Oui, montrer
look-no = Non, j’attends
end-open = Arrêter l’expérience
end-sure = Voulez-vous arrêter l’expérience ? Ce que vous avez fait est gardé.
end-note = Pourquoi arrêtez-vous ? Ce n’est pas obligé.
end-yes = Oui, arrêter
end-no = Non, continuer
reminders-title = Rappels
reminders-lead = Ils disent seulement « Pause ». Personne ne voit pourquoi.
reminders-file = Télécharger pour votre agenda
reminders-browser = Me le rappeler dans ce navigateur
reminders-on = Activé, sans son. Seulement tant que Rekmaat est ouvert.
reminders-off = Désactiver
reminders-denied = Ce navigateur ne permet pas de notifications.
reminder-title = Pause

## L’expérience : une minute

paired-lead = Avec ou sans étirement ? Le tirage est fait. Vous le verrez après votre chiffre.
paired-confirm = Enregistrer { $number } et montrer la minute
paired-confirm-none = Enregistrer et montrer la minute
paired-stays = Ensuite, le chiffre ne change plus.
paired-missing = Choisissez d’abord un chiffre.
paired-locked = Vous avez donné { $number }. Ce chiffre reste.
paired-locked-lead = Rekmaat n’a pas répondu. Votre chiffre est peut-être déjà enregistré. Continuez avec lui.
paired-locked-go = Continuer avec { $number }
kind-told =
    { $arm ->
        [control] Cette minute : sans étirement
       *[stretch] Cette minute : avec étirement
    }
tags-open = Noter autre chose ? Ce n’est pas obligé.
tags-stress = Combien de stress avez-vous maintenant, de 0 à 10 ?
tags-painkiller = Avez-vous pris un antidouleur aujourd’hui ?
tags-after_running = Venez-vous de courir ?
tags-none = Pas de réponse
hour-title = Est-ce encore pire maintenant qu’avant cette minute ?
hour-lead = Après une minute, vous avez dit : pire. C’était il y a plus d’une heure.

## L’expérience : pause et arrêt

held-title = C’était pire deux fois. Reposez-vous d’abord.
held-lead = Votre expérience est en pause. Ce que vous avez fait est gardé.
held-what = Que s’est-il passé ?
held-note = Écrivez ce que vous voulez. Ce n’est pas obligé.
held-go-on = Continuer l’expérience
held-may = Vos réponses le permettent. Rien ne vous oblige à continuer.
ended-title =
    { $cause ->
        [two_points_up] Votre chiffre a monté de deux points. L’expérience s’arrête.
        [still_worse] Après une heure, c’était encore pire. L’expérience s’arrête.
        [worse] Après l’étirement, c’était moins bien que sans étirement. L’expérience s’arrête.
       *[other] Votre expérience est arrêtée.
    }
ended-lead = Ne vous étirez plus.
ended-call = Cela ne passe pas ? Appelez { $doctor }. C’est fermé ? Appelez { $after }.
ended-what = Que faire maintenant
ended-see = Voir ce qui est noté

## L’expérience : la réponse

answer-title = La réponse
answer-when =
    { $days ->
        [one] Après 1 jour et { $sessions } minutes
       *[other] Après { $days } jours et { $sessions } minutes
    }
answer-felt = Vous sentez-vous mieux après ?
answer-cause = Est-ce grâce à l’étirement lui-même ?
answer-stopped = Ne vous étirez plus. Appelez votre médecin ou votre kinésithérapeute.
plot-title = Avec étirement, à côté de sans
plot-none = aucune différence
plot-left = ← sans : mieux
plot-right = avec : mieux →
plot-told = { $pairs } paires. En moyenne { $mean } points, entre { $low } et { $high }. Au-dessus de zéro, le chiffre était plus bas après l’étirement.
plot-told-few = { $pairs } paires sur une ligne. Au-dessus de zéro, le chiffre était plus bas après l’étirement.
plot-empty = Il n’y a pas encore de paire entière.
numbers-open = Voir les chiffres
numbers-pair = Paire
numbers-days = Jour
numbers-days-two = { $first } et { $second }
numbers-lower = Points en moins après l’étirement
numbers-caption = Différence de chaque paire
felt-table = Comment vous vous sentiez après
felt-minute = Minute
felt-none = Pas de réponse
chance-title = Est-ce peut-être le hasard ?
chance-told = { $count } des 1000 points sont grands et jaunes.
more-numbers = Autres chiffres
more-effect = Différence moyenne en points (sous zéro : plus bas après l’étirement)
more-interval = Où se trouve sans doute la vraie différence (95 fois sur 100)
more-anytime = La même, peu importe combien de fois vous regardez
more-detectable = La plus petite différence visible
more-chance = Probabilité que le hasard donne cela
more-benefit = Probabilité d’une différence qui compte
more-chance-least = moins de { $percent }
more-chance-most = au-dessus de { $percent }
more-range = de { $low } à { $high }
looks-told =
    { $count ->
        [one] Vous avez regardé 1 fois avant la fin.
       *[other] Vous avez regardé { $count } fois avant la fin.
    }
findings-title = À noter
check-title = Vérifiez vous-même
check-print = Empreinte, montrée avant le début
check-seed = Secret des tirages
check-how = Prenez SHA-256 de « { $seed }:1 » pour la paire 1, avec « :2 » pour la paire 2, et ainsi de suite. Le deuxième caractère est-il impair (1, 3, 5, 7, 9, b, d, f) ? Alors l’étirement venait en premier.
check-do = Le calculer ici
check-fits = Calculé : les { $sessions } minutes vont toutes avec le secret.
check-differs = Calculé : la minute { $number } ne va pas avec le secret.
earlier-title = Expériences précédentes
next-title = Et maintenant ?
next-print = Imprimer pour votre kiné
next-pdf = En PDF
next-go-on = Continuer cette expérience
next-go-on-lead = Vous pouvez continuer. Les tirages continuent et la réponse reste honnête.
next-new = Commencer une nouvelle expérience
next-single = Faire une seule minute
next-calendar = Retour au calendrier

## Séances

history-title = Vos séances
history-lead = Chaque ligne est une fois. On ne compte pas de points. Sauter est permis.
history-empty = Pas encore de séance.
history-waiting =
    { $count ->
        [one] 1 séance est encore dans ce navigateur. Rekmaat la reprendra plus tard.
       *[other] { $count } séances sont encore dans ce navigateur. Rekmaat les reprendra plus tard.
    }
history-no-answer = pas de réponse
history-held = { $held } s sur { $planned }
history-stopped = Arrêt : { $reason }
arm-stretch = Étirement
arm-control = Sans étirement

## Réglages

settings-title = Réglages
protocol-title = Programme
protocol-lead = Un programme dit combien de temps, combien de fois et d’où il vient.
dose-hold = { $seconds } secondes
dose-times = { $times } fois de suite
dose-day = { $sessions } fois par jour
source = Source : { $source }
source-verified = source vérifiée
source-unverified = source non contrôlée
source-not_found = source non trouvée
source-own = choix de l’auteur
review-not_reviewed = pas encore relu par un médecin ou un kinésithérapeute
review-reviewed = relu par un médecin ou un kinésithérapeute
conditions-title = Les questions du début
conditions-lead = Quelque chose a changé ? Répondez de nouveau.
data-title = Vos données
data-lead = Tout est sur cet appareil. Rien ne sort.
export = Tout télécharger (zip)
erase = Tout effacer
erase-sure = Tout effacer ? On ne peut pas revenir en arrière.
erase-yes = Oui, tout effacer
erase-no = Non, tout garder
erased = Effacé :
removed-people = { $count } × langue, pays et programme
removed-screenings = { $count } × les questions du début
removed-check_ins = { $count } × « du nouveau ? »
removed-professionals = { $count } × l’avis d’un médecin ou d’un kiné
removed-sessions =
    { $count ->
        [one] { $count } séance
       *[other] { $count } séances
    }
removed-holds = { $count } × un maintien
removed-ratings = { $count } réponses avant et après
removed-adverse_events = { $count } × une douleur ou du nouveau
removed-experiments =
    { $count ->
        [one] { $count } expérience
       *[other] { $count } expériences
    }
removed-openings = { $count } × une minute d’une expérience
removed-own_noise = { $count } × deux chiffres avec rien entre les deux
removed-experiment_log = { $count } × un événement d’une expérience
removed-other = { $count } × { $what }
about-title = À propos de Rekmaat
intended-purpose = Rekmaat aide les adultes à faire un court exercice de mouvement debout et à tenir leurs propres notes. Il n’est pas destiné à diagnostiquer, prévenir, surveiller, prédire ou traiter une maladie, une blessure ou un handicap. Ses résultats ne doivent pas servir à décider d’un traitement.
about-review = L’exercice, les questions et les textes n’ont pas encore été relus par un médecin ou un kinésithérapeute.
about-licence = Rekmaat { $version }. Logiciel libre sous licence Apache-2.0.
about-font = Police : Rekmaat Hyperlegible, faite à partir d’Atkinson Hyperlegible Next (Braille Institute), licence OFL-1.1.

## La minute : ce que la voix dit aussi, et ce qui a changé

session-done = C’est fini. C’était tout.
pause-how = Touchez pour continuer
changed-not-kept = Ce navigateur ne garde rien. Laissez cette fenêtre ouverte.
changed-frozen = L’écran s’est éteint un moment. La minute vous a attendu.
changed-no-sound = Il n’y a pas de son. Suivez ce qui est écrit ici.
changed-no-voice = Cet appareil n’a pas de voix dans votre langue. Vous entendez des sons.
changed-voice-lost = La voix de cet appareil s’est arrêtée. Vous entendez autre chose.
changed-may-sleep = Cet appareil peut éteindre l’écran. La minute continue.
changed-away = Rekmaat ne répond pas pour le moment. La minute continue et reste dans ce navigateur.

## Without the program

offline-ready = Rekmaat est arrêté. Cette minute reste possible : elle sera enregistrée plus tard.
offline-asks = Avant votre prochaine minute, Rekmaat vous pose d’abord une question. Le programme doit donc tourner.
offline-experiment = Pour les minutes de votre expérience, Rekmaat doit tourner : c’est lui qui tire au sort.
offline-unknown = Ce qu’il faut pour cela n’est pas dans ce navigateur. Rekmaat doit donc tourner.
offline-refused = Rekmaat n’a pas accepté une séance. Elle reste dans ce navigateur.

## Une minute pour un groupe

class-title = Une minute avec un groupe
class-lead = Lisez d’abord ceci à voix haute, ou montrez-le. Ne commencez qu’après.
class-free-title = Personne n’est obligé
class-free = Personne n’est obligé de participer. Personne ne doit dire pourquoi. On peut toujours s’asseoir.
class-urgent-title = Un de ces points ? Ne participez pas, appelez
class-ask-title = D’abord demander à votre médecin
class-ask-lead = Un de ces points vous concerne, ou vous doutez ? Ne participez pas maintenant. Demandez d’abord à votre médecin ou kiné.
class-stop-title = Quand arrêter
class-about-title = Ce que c’est
class-nothing-kept = Rien n’est conservé ici : ni nom, ni nombre, ni réponse.
class-choose = Qu’allez-vous faire ?
class-dose = { $times } fois { $seconds } secondes
class-repetitions = Combien de fois de suite ? Le programme n’indique aucun nombre.
class-sound = Avec ou sans son ?
class-aloud = Avec le son
class-aloud-told = Une voix, ou sinon des sons.
class-discreet = Discret
class-discreet-told = Ni voix ni sons. Tout est à l’écran.
class-sound-how = Quel volume, quelle voix ?
class-begin = Commencer la minute
class-full = Plein écran
class-window = Fenêtre normale
class-form = { $posture ->
        [seated] Assis
       *[standing] Debout
    }
class-stop = Stop
class-stop-yourself = Douleur, picotements ou vertiges ? Arrêtez-vous. Vous n’avez rien à dire.
class-done = C’est fini. Revenez doucement.
class-stopped = Arrêté. Revenez doucement.
class-one-minute = Une minute ne dit pas si cela marche. Même si c’est agréable.
class-find-out = Vous voulez le savoir ? Chacun peut le découvrir pour soi, sur son propre appareil avec Rekmaat. On y compare des minutes avec étirement et des minutes sans.
class-again = Encore une fois
class-close = Terminer
class-leave = Vers Rekmaat pour une personne
class-unreachable = Redémarrez le programme rekmaat. Puis réessayez.
class-entry-title = Pour un groupe
class-entry-lead = Un grand minuteur avec une figure, pour une pause en équipe ou un cours. Sans noms.
class-entry = Ouvrir la minute pour un groupe

## Le son

sound-title = Son
sound-now = Vous entendez :
sound-voice = La voix de cet appareil
sound-clips = Un texte enregistré
sound-tones = Des signaux sonores
sound-silent = Rien
sound-volume = Le volume
sound-mute = Couper le son
sound-tones-only = Sans paroles
sound-try = Essayer
sound-close = Fermer
sound-about = Tout ce que vous entendez est aussi à l’écran. Aucun texte n’est envoyé : la voix est dans cet appareil, ou enregistrée d’avance par un ordinateur.

## The steps and the mistakes as pictures

howto-right = Ainsi
howto-wrong = Pas ainsi

## La fiche d’exercice sur papier

card-lead = Fiche d’exercice, une page A4 :
card-pdf = en PDF
card-others = Fiches d’exercice sans programme
card-others-lead = Pour ces exercices, Rekmaat ne donne aucun chiffre. Écrivez-les sur la fiche, de préférence avec votre thérapeute.
