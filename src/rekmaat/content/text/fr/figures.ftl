# Les figures de « rekmaat emg change », et la page qui les contient.

number-decimal = ,
number-thousands = {"\u00A0"}

figure-recording-before = avant { $number }
figure-recording-after = après { $number }
figure-recording-repeat = répétition { $number }

figure-change-lead = Un losange hors de sa barre grise est un changement que cette mesure pouvait voir. Dans la barre, il n’y a peut-être aucun changement.
figure-change-lead-unsure = Un losange hors de sa barre grise serait un changement, mais ici aucun verdict n’est possible. La réponse dit pourquoi.
figure-mean = Moyenne des canaux
figure-no-number = pas de nombre
figure-row-head = { $name } : { $verdict }
figure-row-numbers = { $change } ; entre { $low } et { $high } (95 %)
figure-lower = ← moins après
figure-higher = davantage après →
figure-key-point = ce qui a été mesuré
figure-key-interval = où se trouve probablement le vrai changement (épais : 90 %, fin : 95 %)
figure-key-unseen = trop petit pour être vu par cette mesure
figure-key-margin = moins de { $margin } % dans un sens ou dans l’autre ; si la partie épaisse y tient, le verdict est « pas de changement »

figure-traces-title = Les enregistrements, seconde par seconde
figure-traces-lead = La tension musculaire est d’autant plus forte que la bande est haute. Chaque muscle a une seule échelle : vous pouvez comparer les hauteurs.
figure-traces-alt = Enregistrements : { $recordings }. Canaux : { $channels }. Le plus long dure { $seconds } s. Battements de cœur marqués : { $beats }. Non compté, tous canaux ensemble : { $cut } s.
figure-seconds = secondes
figure-key-band = le signal du muscle, sans le ronflement du secteur ni les battements de cœur
figure-key-beats = un battement de cœur ; il a été retiré du signal
figure-key-beats-left = un battement de cœur ; ils étaient trop peu nombreux pour être retirés
figure-key-odd = un battement de cœur d’une autre forme ; le temps autour n’est pas compté
figure-key-cut = non compté : le signal était perturbé ici

figure-spectra-title = Les enregistrements, par fréquence
figure-spectra-lead = Une ligne plus basse signifie moins de tension musculaire. Une ligne qui ne fait que glisser à gauche ou à droite ne le signifie pas.
figure-spectra-alt = { $name } : le milieu se trouve à { $before } avant et à { $after } après.
figure-hertz = { $hz } Hz
figure-unknown = inconnu
figure-frequency = fréquence (Hz)
figure-medians = milieu : { $before } avant, { $after } après
figure-key-before = le muscle avant
figure-key-after = le muscle après
figure-key-recorded = ce qui a été enregistré, avec tout ce qui a été retiré ensuite
figure-key-floor = le bruit propre du capteur ; il a été déduit
figure-key-mains = le ronflement du secteur ; il a été retiré
figure-key-median = le milieu : la moitié de la puissance se trouve en dessous (ouvert : avant, plein : après)
figure-key-outside = non compté : trop bas ou trop haut pour un muscle

figure-written = Les figures sont dans { $file }.
usage-figure-ending = --figure écrit { $endings } ; { $file } se termine autrement. Choisissez une de ces terminaisons.
usage-figure-extra = --figure demande la partie de Rekmaat qui dessine, et elle n’est pas installée. Installez-la avec : { $command }

page-title = La tension musculaire avant et après
page-numbers = Les nombres
page-channel = canal
page-before = avant
page-after = après
page-microvolts = { $uv } µV
page-change = changement
page-interval = entre (95 %)
page-verdict = verdict
page-noticed = Ce qui a été remarqué
page-grounds = Sur quoi cela repose
page-way = façon de lire
page-file = fichier
page-role = ce que c’est
page-role-before = avant
page-role-after = après
page-role-repeat = répétition
page-role-noise = bruit
page-fingerprint = empreinte (SHA-256)
page-version = Fait par Rekmaat { $version }. Rien sur cette page ne vient d’ailleurs, et rien n’en sort.
