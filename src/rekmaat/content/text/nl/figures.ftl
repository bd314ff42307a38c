# De figuren van "rekmaat emg change", en de pagina waarop ze staan.

number-decimal = ,
number-thousands = .

figure-recording-before = ervoor { $number }
figure-recording-after = erna { $number }
figure-recording-repeat = herhaling { $number }

figure-change-lead = Ligt een ruit buiten haar grijze balk, dan kon deze meting de verandering zien. Ligt ze erin, dan is er misschien niets veranderd.
figure-change-lead-unsure = Een ruit buiten haar grijze balk zou een verandering zijn, maar hier kan geen oordeel gegeven worden. Het antwoord zegt waarom.
figure-mean = Gemiddelde van de kanalen
figure-no-number = geen getal
figure-row-head = { $name }: { $verdict }
figure-row-numbers = { $change }; tussen { $low } en { $high } (95 %)
figure-lower = ← erna lager
figure-higher = erna hoger →
figure-key-point = wat gemeten is
figure-key-interval = waar de echte verandering waarschijnlijk ligt (dik: 90 %, dun: 95 %)
figure-key-unseen = te klein om met deze meting te zien
figure-key-margin = minder dan { $margin } % naar boven of beneden; ligt het dikke stuk hierin, dan is het oordeel "geen verandering"

figure-traces-title = De opnames, seconde na seconde
figure-traces-lead = Hoe hoger de band, hoe meer spierspanning. Elke spier heeft één schaal, dus je kunt de hoogtes vergelijken.
figure-traces-alt = Opnames: { $recordings }. Kanalen: { $channels }. De langste duurt { $seconds } s. Aangeduide hartslagen: { $beats }. Niet meegeteld, over alle kanalen samen: { $cut } s.
figure-seconds = seconden
figure-key-band = het signaal van de spier, zonder brom van het lichtnet en zonder hartslagen
figure-key-beats = een hartslag; die is uit het signaal gehaald
figure-key-beats-left = een hartslag; er waren er te weinig om ze eruit te halen
figure-key-odd = een hartslag van een andere vorm; de tijd eromheen telt niet mee
figure-key-cut = niet meegeteld: hier was het signaal verstoord

figure-spectra-title = De opnames, per frequentie
figure-spectra-lead = Een lagere lijn betekent minder spierspanning. Een lijn die alleen naar links of rechts schuift, betekent dat niet.
figure-spectra-alt = { $name }: het midden ligt ervoor bij { $before } en erna bij { $after }.
figure-hertz = { $hz } Hz
figure-unknown = onbekend
figure-frequency = frequentie (Hz)
figure-medians = midden: ervoor { $before }, erna { $after }
figure-key-before = de spier ervoor
figure-key-after = de spier erna
figure-key-recorded = wat opgenomen is, met alles wat er daarna uitgehaald is
figure-key-floor = de ruis van de sensor zelf; die is eraf getrokken
figure-key-mains = brom van het lichtnet; die is eruit gehaald
figure-key-median = het midden: de helft van het vermogen ligt eronder (open: ervoor, gevuld: erna)
figure-key-outside = niet meegeteld: te laag of te hoog voor een spier

figure-written = De figuren staan in { $file }.
usage-figure-ending = --figure schrijft { $endings }; { $file } eindigt anders. Kies een van deze eindes.
usage-figure-extra = --figure heeft het tekengedeelte van Rekmaat nodig, en dat is niet geïnstalleerd. Installeer het met: { $command }

page-title = Spierspanning ervoor en erna
page-numbers = De getallen
page-channel = kanaal
page-before = ervoor
page-after = erna
page-microvolts = { $uv } µV
page-change = verandering
page-interval = tussen (95 %)
page-verdict = oordeel
page-noticed = Wat opviel
page-grounds = Waar dit op steunt
page-way = manier van lezen
page-file = bestand
page-role = wat het is
page-role-before = ervoor
page-role-after = erna
page-role-repeat = herhaling
page-role-noise = ruis
page-fingerprint = vingerafdruk (SHA-256)
page-version = Gemaakt door Rekmaat { $version }. Niets op deze pagina komt van elders, en er gaat niets weg.
