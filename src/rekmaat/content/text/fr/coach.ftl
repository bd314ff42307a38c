# La minute dans un terminal, en sous-titres et en film. Pour montrer : ce n’est la séance de personne, rien n’est gardé.

coach-dose =
    { $times ->
        [one] 1 fois { $seconds } secondes
       *[other] { $times } fois { $seconds } secondes
    }
coach-kind-control = sans étirement
coach-read-first = Lisez d’abord ceci.
coach-stop-when = Quand arrêter
coach-nobodys = Ceci montre l’exercice. Cela ne vous connaît pas. Rien n’est gardé.
coach-enter = Entrée : commencer. q : arrêter.
coach-keys = Une touche : pause. q ou Échap : arrêter.
coach-keys-paused = Une touche : continuer. q ou Échap : arrêter.
coach-note-start = La minute commence à { $time }.

coach-steps = Comment faire
coach-mistakes = Ne faites pas ceci
coach-wrong = Pas comme ça
coach-made = Réalisé avec Rekmaat { $version }.

coach-vtt-written =
    { $count ->
        [one] Sous-titres écrits : { $file } (1 texte). La minute commence à { $time }.
       *[other] Sous-titres écrits : { $file } ({ $count } textes). La minute commence à { $time }.
    }
coach-film-written = Film écrit : { $file } ({ $time } minutes, { $mb } Mo). La minute commence à { $start }.
coach-card-written = Fiche des étapes écrite : { $file }
coach-film-silent = Il est sans voix : il manque des enregistrements des paroles.

usage-coach-repetitions = Le programme { $protocol } dit lui-même combien de fois. Retirez --repetitions.
usage-coach-needs-times = Le programme { $protocol } ne dit pas combien de fois de suite. Ajoutez-le, comme --repetitions 3.
usage-coach-needs-therapist = Le programme { $protocol } ne donne pas de chiffres. Un thérapeute doit d’abord les fixer. Une fiche à remplir est possible : --card fiche.pdf.
usage-coach-range = --repetitions doit être un nombre entier de { $least } à { $most }.
usage-coach-vtt = { $file } ne se termine pas par .vtt. Les sous-titres sont un fichier WebVTT, comme minute.vtt.
usage-coach-film = { $file } ne se termine ni par .mp4 ni par .gif. Un film est l’un des deux.
usage-coach-card = La fiche des étapes montre le programme lui-même. Retirez --control et --seated.
usage-coach-exercise = --exercise va avec --card. Ajoutez --card fiche.pdf, ou retirez --exercise.
