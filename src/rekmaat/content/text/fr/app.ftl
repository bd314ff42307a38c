### Le texte de l'application. Vouvoiement, phrases courtes.

## Sur chaque écran

skip = Aller au contenu
language = Langue
nav = Où aller
nav-today = Aujourd’hui
nav-history = Séances
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
out-of-reach-title = Rekmaat ne répond pas.
out-of-reach-lead = Relancez le programme rekmaat. Ce que vous avez fait n’est pas perdu.

## Premier écran et questions

first-title = Cet étirement vous aide-t-il ?
first-lead = Une minute peut montrer une différence, pas pourquoi.
worse-again = Deux de vos trois dernières fois, c’était pire. N’étirez pas davantage. Répondez d’abord de nouveau à ces questions. Cela reste pire ? Appelez votre médecin ou votre kinésithérapeute.
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
        [setback] Aujourd’hui, vous avez eu mal, ou cela a empiré. Mieux vaut ne plus étirer aujourd’hui.
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
breathe-in = inspirez
breathe-out = soufflez doucement
breathe-free = respirez normalement
pause = Pause
resume = Continuer
stop = Mal ? Stop
longer = 10 secondes de plus
enough = Assez pour cette fois
other-number = Pas { $number }, changer
not-kept = Ce navigateur ne garde rien. Laissez cette fenêtre ouverte.
stopped-title = Arrêté. Restez debout ou asseyez-vous, au calme.
stopped-lead = Ce que vous avez fait compte tel quel.
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
after-trouble = J’ai eu mal, ou senti du nouveau
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
result-lead-worse = Vous vous sentez moins bien qu’avant la minute. Arrêtez pour aujourd’hui. Cela reste ainsi ? Appelez votre médecin ou kinésithérapeute.
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
rule-told-before = Sur l’échelle de 0 à 10 : avant { $before }, après pas de réponse.
delivery-waiting = Gardé dans ce navigateur. Rekmaat, sur cet appareil, le reprend bientôt.
delivery-saved = Enregistré.
delivery-refused = Rekmaat n’a pas accepté cette séance. Elle reste dans ce navigateur.
delivery-unkept = Ce navigateur ne garde rien. Laissez cette fenêtre ouverte jusqu’à « Enregistré ».

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
removed-other = { $count } × { $what }
about-title = À propos de Rekmaat
intended-purpose = Rekmaat aide les adultes à faire un court exercice de mouvement debout et à tenir leurs propres notes. Il n’est pas destiné à diagnostiquer, prévenir, surveiller, prédire ou traiter une maladie, une blessure ou un handicap. Ses résultats ne doivent pas servir à décider d’un traitement.
about-review = L’exercice, les questions et les textes n’ont pas encore été relus par un médecin ou un kinésithérapeute.
about-licence = Rekmaat { $version }. Logiciel libre sous licence Apache-2.0.
about-font = Police : Rekmaat Hyperlegible, faite à partir d’Atkinson Hyperlegible Next (Braille Institute), licence OFL-1.1.
