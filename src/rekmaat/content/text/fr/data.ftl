# Vos propres données : les emporter, les remettre, les copier, les effacer.

count-people = { $count } × langue, pays et programme
count-screenings = { $count } × les questions du début
count-professionals = { $count } × l’avis d’un médecin ou d’un kiné
count-check_ins = { $count } × « du nouveau ? »
count-sessions =
    { $count ->
        [one] { $count } séance
       *[other] { $count } séances
    }
count-holds =
    { $count ->
        [one] { $count } maintien
       *[other] { $count } maintiens
    }
count-ratings =
    { $count ->
        [one] { $count } réponse sur votre dos
       *[other] { $count } réponses sur votre dos
    }
count-adverse_events =
    { $count ->
        [one] { $count } signalement de douleur ou de nouveauté
       *[other] { $count } signalements de douleur ou de nouveauté
    }
count-experiments =
    { $count ->
        [one] { $count } expérience
       *[other] { $count } expériences
    }
count-openings =
    { $count ->
        [one] { $count } minute d’une expérience
       *[other] { $count } minutes d’une expérience
    }
count-own_noise = { $count } × deux chiffres avec rien entre les deux
count-experiment_log =
    { $count ->
        [one] { $count } événement d’une expérience
       *[other] { $count } événements d’une expérience
    }
count-nothing = rien

exported = Tout est maintenant dans { $file } :
exported-note = Lisez d’abord README.txt dans ce fichier. Gardez-le bien : il dit comment vous allez.
imported = Restauré depuis { $file } :
import-skipped = Déjà présent, laissé tel quel :
backed-up = La copie est dans { $file } :
erase-what = Voici ce qui sera effacé de { $home } :
erase-sure = Tout effacer ? On ne peut pas revenir en arrière. Tapez { $yes } pour effacer :
erase-yes = oui
erase-not = Rien n’a été effacé.
erase-unasked = Personne ne peut répondre ici, donc rien n’a été effacé. Ajoutez --yes pour effacer sans question.
erase-nothing = Il n’y a rien à effacer dans { $home }.
erased = Effacé :
erased-note = Les copies que vous avez faites sont encore là où vous les gardez. Vos propres programmes aussi.

archive-unreadable = { $file } ne s’ouvre pas ({ $reason }).
    .remedy = Vérifiez le nom, et si vous pouvez lire ce fichier.
archive-too-large = Ce fichier dépasse { $most_mb } Mo. Une archive de Rekmaat n’est pas si grande.
    .remedy = Vérifiez que c’est le bon fichier.
archive-not-zip = Ce n’est pas un fichier zip, ou il est abîmé.
    .remedy = Copiez de nouveau le fichier depuis l’endroit où vous le gardez.
archive-foreign = Ce fichier zip n’est pas une archive de Rekmaat.
    .remedy = Donnez un fichier fait par « rekmaat export ».
archive-newer = Un Rekmaat plus récent a fait cette archive (format { $found } ; celui-ci connaît le format { $known }).
    .remedy = Mettez Rekmaat à jour et réessayez.
archive-damaged = { $file } est abîmé dans cette archive.
    .remedy = Copiez de nouveau l’archive depuis l’endroit où vous la gardez.
archive-file-missing = { $file } manque dans cette archive.
    .remedy = Donnez l’archive telle que « rekmaat export » l’a faite.
archive-file-changed = { $file } a changé depuis que cette archive a été faite.
    .remedy = Donnez l’archive telle que « rekmaat export » l’a faite. Ce que vous changez dans un tableau n’est pas relu.
archive-field-wrong = Dans cette archive, le champ { $field } n’est pas juste ({ $reason }).
    .remedy = Donnez l’archive telle que « rekmaat export » l’a faite.
archive-id-twice = Dans cette archive, { $id } figure deux fois.
    .remedy = Donnez l’archive telle que « rekmaat export » l’a faite.
archive-screening-missing = Dans cette archive, les questions du début { $id } manquent.
    .remedy = Donnez l’archive telle que « rekmaat export » l’a faite.
archive-experiment-wrong = Dans cette archive, les séances de l’expérience { $id } ne vont pas avec son plan.
    .remedy = Donnez l’archive telle que « rekmaat export » l’a faite.
archive-professional-wrong = Pour { $id }, l’avis du médecin ou du kiné ne va pas avec les questions.
    .remedy = Donnez l’archive telle que « rekmaat export » l’a faite.
archive-id-differs = Autre chose est déjà gardé ici sous { $id } ({ $kind }). Rien n’a été restauré.
    .remedy = Restaurez l’archive dans un dossier vide, avec --home.
archive-other-person = Cette archive est celle de quelqu’un d’autre ({ $id }). Rien n’a été restauré.
    .remedy = Donnez à chacun son propre dossier, avec --home.
archive-does-not-fit = Quelque chose dans cette archive ne convient pas ({ $reason }).
    .remedy = Donnez l’archive telle que « rekmaat export » l’a faite.

readme =
    Voici tout ce que Rekmaat garde sur vous sur cet appareil.
    .data-json = Tout, au complet. C’est le fichier que Rekmaat relit.
    .sheets = La même chose en tableaux, à regarder dans un tableur. Ce que vous y changez n’est pas relu.
    .person = Votre langue, votre pays et votre programme.
    .screenings = Chaque fois que vous avez répondu aux questions du début, avec le résultat.
    .screening_answers = Vos réponses à ces questions.
    .professionals = L’avis d’un médecin ou d’un kiné : nom, date et ce qui était permis.
    .check_ins = Vos réponses à « y a-t-il du nouveau ? ».
    .sessions = Chaque séance, même arrêtée.
    .holds = La durée de chaque maintien, prévue et réelle.
    .ratings = Comment allait votre dos, avant et après.
    .adverse_events = Ce que vous avez signalé : douleur ou nouveauté.
    .experiments = Le plan de chaque expérience, avec le secret des tirages. Ne le regardez qu’une fois l’expérience finie.
    .openings = Chaque minute d’une expérience, avec votre chiffre d’avant. Sous opened_at, l’heure du lieu où vous étiez.
    .own_noise = Deux chiffres avec rien entre les deux.
    .experiment_log = Ce qui est arrivé à une expérience : regard avant la fin, pause, arrêt.
    .experiment-files = Un dossier pour chaque expérience. Il contient les séances (sessions.csv) et le plan avec l’ordre des minutes (plan.json). Ne l’ouvrez qu’une fois l’expérience finie.
    .check = Pour vérifier vous-même une réponse : tapez dans ce dossier rekmaat experiment judge sessions.csv --plan plan.json
    .manifest = Des sommes de contrôle. Elles montrent à Rekmaat si l’archive est entière.
    .times = Les heures sont en UTC. Un ' au début d’un texte dans un tableau n’en fait pas partie. Ce signe empêche le tableur d’exécuter le texte.
    .care = Gardez bien ce fichier : il dit comment vous allez.
    .import = Pour restaurer : rekmaat import FICHIER
