# Wat er mis kan zijn met een opname. De zin zegt wat en waarom; .remedy zegt wat je kunt doen.

where =
    { $place ->
        [file] { $file }
        [header] { $file }, kop
        [data] { $file }, meetwaarden
       *[other] { $file }, { $place }
    }

file-missing = { $where }: dit bestand bestaat niet.
    .remedy = Controleer de naam en de map.
file-is-directory = { $where }: dit is een map, geen opname.
    .remedy = Geef de opname die erin staat.
file-unreadable = { $where }: het bestand gaat niet open ({ $reason }).
    .remedy = Kijk of je het mag lezen, of kopieer het naar een andere map.
file-empty = { $where }: het bestand is leeg.
    .remedy = Exporteer de opname opnieuw uit het opnameprogramma.
format-unknown = { $where }: dit soort bestand is niet bekend.
    .remedy = Geef een bestand dat eindigt op { $endings }.
not-this-format = { $where }: het bestand begint niet als { $format }, dus het is iets anders.
    .remedy = Exporteer de opname als EDF of BDF.
header-cut-off = { $where }: de kop moet { $expected_bytes } bytes lang zijn, maar het bestand heeft er maar { $bytes }.
    .remedy = Kopieer of exporteer de opname opnieuw.
header-size = { $where }: de kop zegt { $said_bytes } bytes lang te zijn, maar de signalen vragen er { $expected_bytes }.
    .remedy = Exporteer de opname opnieuw; het bestand is beschadigd.
header-field = { $where }: in het veld "{ $field }" staat "{ $value }"; dat is niet te gebruiken.
    .remedy = Exporteer de opname opnieuw, of herstel dat veld.
file-truncated = { $where }: de opname is afgekapt; de kop belooft { $expected_bytes } bytes en het bestand heeft er { $bytes }.
    .remedy = Kopieer of exporteer de hele opname opnieuw. Een stuk van een opname wordt niet gemeten.
file-too-long = { $where }: er staat meer in het bestand dan de kop zegt, { $bytes } bytes in plaats van { $expected_bytes }.
    .remedy = Exporteer de opname opnieuw; kop en meetwaarden horen niet bij elkaar.
recording-not-closed = { $where }: de opname is nooit afgesloten; de kop zegt niet hoe lang ze is.
    .remedy = Open de opname in het opnameprogramma en sla die opnieuw op.
recording-has-gaps = { $where }: er zitten gaten in de tijd (EDF+D of BDF+D).
    .remedy = Exporteer één stuk zonder gaten, als EDF+C of BDF+C.
no-samples = { $where }: er staan geen meetwaarden in de opname.
    .remedy = Neem opnieuw op of exporteer opnieuw.
no-signals = { $where }: in het bestand staan alleen notities, geen signalen.
    .remedy = Exporteer de opname met de signalen.
rate-missing = { $where }: in het veld "{ $field }" staat "{ $value }", dus niemand kan de meetfrequentie weten.
    .remedy = Exporteer opnieuw met de meetfrequentie. Rekmaat neemt er nooit een aan.
unit-missing = { $where }: de eenheid ontbreekt, dus niemand kan weten wat de getallen betekenen.
    .remedy = Exporteer met de eenheid uV, mV of V, of laat dit kanaal weg met --channels.
unit-wrong = { $where }: "{ $unit }" is geen eenheid van EMG.
    .remedy = Exporteer met de eenheid uV, mV of V, of laat dit kanaal weg met --channels.
calibration-wrong = { $where }: het bereik ({ $ranges }) geeft geen schaal voor de meetwaarden.
    .remedy = Exporteer de opname opnieuw met de ijking.
channel-missing = { $where }: er is geen kanaal met die naam. Het bestand heeft { $labels }.
    .remedy = Schrijf de naam precies zoals in het bestand.
channel-ambiguous = { $where }: { $times } kanalen hebben deze naam.
    .remedy = Geef elk kanaal een eigen naam, of laat deze weg met --channels.
no-emg-channel = { $where }: geen kanaal is EMG. Het bestand heeft { $labels }.
    .remedy = Noem de kanalen met --channels, als het toch EMG is.
reader-refuses = { $where }: de lezer vertrouwt dit bestand niet ({ $reason }).
    .remedy = Exporteer de opname opnieuw.
same-recording = { $where }: dit is dezelfde opname als { $other }.
    .remedy = Geef elke opname één keer. Een kopie toont geen verandering en is geen herhaling.
channels-differ = { $where }: dit bestand en { $other } hebben niet dezelfde kanalen ({ $channels }).
    .remedy = Noem met --channels de kanalen die ze allebei hebben.
rates-differ = { $where }: opgenomen met { $rate_hz } Hz, maar { $other } met { $other_rate_hz } Hz.
    .remedy = Vergelijk opnames met dezelfde instellingen.
filters-differ = { $where }: opgenomen met de filters "{ $filters }", maar { $other } met "{ $other_filters }". Dat alleen al lijkt op een verandering.
    .remedy = Vergelijk opnames met dezelfde instellingen.
too-much-data = { $where }: { $samples } meetwaarden zijn meer dan in één keer gelezen wordt ({ $largest }).
    .remedy = Knip de minuten rustig staan eruit, of kies minder kanalen met --channels.
too-short = { $where }: { $seconds } s is te kort; er is minstens { $shortest_s } s nodig.
    .remedy = Neem 30 tot 60 seconden rustig staan op.
rate-too-low = { $where }: { $rate_hz } Hz is te traag voor EMG; ongeveer { $lost_percent } % van het vermogen gaat verloren.
    .remedy = Neem op met 1.000 Hz of meer; { $lowest_hz } Hz is het minste.
no-usable-channel = { $where }: geen enkel kanaal heeft een signaal dat te meten is.
    .remedy = Controleer de elektroden en de kabel, en neem opnieuw op.
noise-unusable = { $where }: dit is geen opname van alleen ruis.
    .remedy = Neem opnieuw op met de spier ontspannen en de sensor stil.

channels-left-out = { $where }: niet gemeten, omdat het geen EMG is of niet gekozen: { $channels }.
ecg-channel = { $where }: { $channels } is het ECG; dat telt niet mee in het gemiddelde.
rates-mixed = { $where }: de kanalen hebben verschillende meetfrequenties; elk wordt gemeten met de eigen.
emg-unlabelled = { $where }: bij geen kanaal staat EMG. Deze zijn genomen, omdat ze volt meten: { $channels }.
    .remedy = Kijk of ze EMG zijn, of noem de juiste met --channels.
annotations-unreadable = { $where }: de notities in het bestand zijn niet te lezen.
    .remedy = De signalen hebben er geen last van; bekijk de notities in het opnameprogramma.
muscle-unsaid = { $where }: er staat geen spier bij { $channels }.
    .remedy = Schrijf de spier in de naam, zoals "EMG L multifid".
side-unsaid = { $where }: er staat geen links of rechts bij { $channels }.
    .remedy = Schrijf L of R in de naam, zodat de kanten niet verwisseld raken.
posture-unsaid = { $where }: er staat geen houding bij.
    .remedy = Schrijf "staand" in de beschrijving van de opname.
filters-unclear = { $where }: de tekst over filters is anders dan in { $other }.
    .remedy = Kijk of ze met dezelfde filters zijn opgenomen.
rate-low = { $where }: { $rate_hz } Hz toont maar een deel van het EMG; ongeveer { $lost_percent } % van het vermogen gaat verloren.
    .remedy = Neem op met 1.000 Hz of meer.
channel-flat = { $where }: het kanaal is dood; het beweegt minstens de helft van de tijd niet.
    .remedy = Controleer de elektrode en de kabel. Dit kanaal telt niet mee.
channel-clipped = { $where }: { $percent } % van de meetwaarden staat op de grens van de recorder.
    .remedy = Zet de versterking lager of herstel de elektrode, en neem opnieuw op.
channel-clips-rarely = { $where }: een paar meetwaarden staan op de grens van de recorder; te weinig om iets uit te maken.
at-floor = { $where }: er komt niets boven de ruis uit ({ $band_uv } µV in totaal, waarvan { $floor_uv } µV ruis).
    .remedy = Gebruik een stillere sensor, of controleer de elektrode.
near-floor = { $where }: de spier is zwakker dan de ruis ({ $band_uv } µV in totaal, waarvan { $floor_uv } µV ruis).
    .remedy = Gebruik een stillere sensor, of controleer de elektrode.
floor-unknown = { $where }: de eigen ruis van de sensor is in dit bestand niet te zien en gaat er dus niet af. Een verandering lijkt daardoor iets kleiner dan ze is.
    .remedy = Neem een halve minuut ontspannen liggen op en geef die met --noise.
amplitude-implausible = { $where }: { $tension_uv } µV is hiervoor onwaarschijnlijk.
    .remedy = Kijk of de eenheid in het bestand klopt.
scales-apart = { $channel }: de opnames verschillen { $times } keer in grootte; dat doet geen spier in rust.
    .remedy = Kijk de eenheid en de versterking in elk bestand na.
samples-lost = { $where }: tot { $percent } % van de meetwaarden is nooit aangekomen. Ze zijn overbrugd of weggelaten.
    .remedy = Blijf dichter bij de ontvanger als dit vaak gebeurt.
samples-lost-many = { $where }: { $percent } % van de meetwaarden is nooit aangekomen; dat is te veel voor een oordeel.
    .remedy = Neem opnieuw op, dichter bij de ontvanger.
seconds-cut = { $where }: { $seconds } s ({ $percent } %) is geen rustig staan, zoals een beweging of een stoot, en is weggelaten: { $where_s } s.
    .remedy = Is het veel, neem dan opnieuw op terwijl je rustig staat.
much-cut = { $where }: { $percent } % van de opname moest worden weggelaten; dat is te veel voor een oordeel.
    .remedy = Neem opnieuw op terwijl je rustig staat.
too-much-cut = { $where }: { $percent } % van de opname is geen rustig staan; er blijft te weinig over om te meten.
    .remedy = Neem opnieuw op terwijl je rustig staat.
electrode-loose = { $where }: dit kanaal zwerft of springt zoals een losse elektrode, en de andere doen dat niet.
    .remedy = Zet de elektrode en de kabel vast en neem opnieuw op.
heartbeats-too-strong = { $where }: hartslagen waren tot { $percent } % van het vermogen van een kanaal. Wat ervan overblijft kan op een verandering lijken.
    .remedy = Plak de elektroden verder van het hart, of laat het kanaal weg met --channels voordat je het resultaat bekijkt.
heartbeats-left = { $where }: { $beats } hartslagen zijn { $percent } % van het vermogen van dit kanaal, en het zijn er te weinig om ze eruit te halen.
    .remedy = Neem een minuut lang op.
heartbeats-odd = { $where }: { $beats ->
        [one] 1 hartslag ziet er anders uit dan de andere, zoals een te vroege slag
       *[other] { $beats } hartslagen zien er anders uit dan de andere, zoals te vroege slagen
    }. De tijd eromheen is weggelaten.
floor-filtered = { $where }: de sensor of het bestand filtert alles boven het EMG weg. De eigen ruis is dus niet te zien en gaat er niet af. Een verandering lijkt iets kleiner dan ze is.
    .remedy = Neem een halve minuut ontspannen liggen op en geef die met --noise.
floor-coloured = { $where }: de ruis van de sensor is sterker bij lage frequenties; tot { $percent } % ervan daalt als 1/f boven het EMG. In die vorm is ze eraf gehaald.
range-differs = { $where }: opgenomen met een ander bereik of een andere versterking dan { $other }. Elk bestand is geschaald zoals het zelf zegt.
    .remedy = Vergelijk opnames met dezelfde instellingen.
postures-differ = { $where }: deze opname zegt { $posture ->
         [standing] staan
         [sitting] zitten
        *[lying] liggen
    }, maar { $other } zegt { $other_posture ->
         [standing] staan
         [sitting] zitten
        *[lying] liggen
    }. De houding alleen al verandert de spierspanning.
    .remedy = Vergelijk opnames in dezelfde houding.
sides-differ = { $where }: dit bestand zegt { $side ->
         [left] links
        *[right] rechts
    } voor dit kanaal, maar { $other } zegt { $other_side ->
         [left] links
        *[right] rechts
    }.
    .remedy = Geef kanalen van dezelfde kant dezelfde naam.
sites-differ = { $where }: de elektrode is anders beschreven dan in { $other }.
    .remedy = Ga na of beide op dezelfde plek zijn opgenomen.
sides-swapped = { $left } en { $right } lijken verwisseld tussen { $file } en { $other }.
    .remedy = Controleer de kabels en de namen. Zijn ze verwisseld, geef de kanalen dan hun juiste naam.
ways-disagree = Drie verdedigbare manieren om deze opnames te lezen zijn het niet eens over het oordeel. Daarom komt er geen.
    .remedy = Neem vaker of langer op, tot het antwoord niet meer van de methode afhangt.
spectrum-shifted = De mediane frequentie verschoof { $percent } % ({ $before_hz } Hz ervoor, { $after_hz } Hz erna). Dat is op zich geen verandering in spanning; het kan komen door vermoeidheid, door temperatuur of door een elektrode die opnieuw is geplakt.
channel-unsteady = { $where }: een paar sterke momenten bepalen de meting ({ $tension_uv } µV, maar meestal { $typical_uv } µV), zoals een beweging of een stoot.
    .remedy = Neem opnieuw op en sta rustig.
mains-strong = { $where }: de netbrom is sterker dan de spier; die is eruit gehaald.
    .remedy = Controleer de aardelektrode en blijf uit de buurt van kabels.
mains-too-strong = { $where }: de netbrom is meer dan drie keer zo groot als de spier; wat ervan overblijft, kan op een verandering lijken.
    .remedy = Controleer de aardelektrode, blijf uit de buurt van kabels en neem opnieuw op.
heartbeats = { $where }: { $beats } hartslagen zijn gevonden en eruit gehaald; ze waren tot { $percent } % van het vermogen van een kanaal.
heartbeats-everywhere = In { $recordings } van de opnames zijn hartslagen gevonden ({ $least } tot { $most } per opname) en eruit gehaald; ze waren tot { $percent } % van het vermogen van een kanaal.
heartbeats-strong = { $where }: hartslagen waren tot { $percent } % van het vermogen van een kanaal, meer dan de spier. Ze zijn eruit gehaald.
    .remedy = Plak de elektroden verder van het hart, als dat kan.

channels-not-in-mean = Niet in het gemiddelde: { $channels }.
    .remedy = Neem opnieuw op met deze kanalen werkend.
verdict-withheld = Geen oordeel: een kanaal is te veel verstoord, en dat zou in het gemiddelde doorwerken.
    .remedy = Neem opnieuw op, of kies andere kanalen voordat je naar de uitslag kijkt.
floor-may-explain = Geen oordeel: de eigen ruis van de sensor is hier niet bekend, en als die aan één kant sterker was, kan dat alleen al op deze verandering lijken.
    .remedy = Neem een halve minuut ontspannen liggen op en geef die met --noise.
no-change-withheld = "Geen verandering" wordt niet gezegd, omdat een verandering onder de ruis van de sensor kan zitten, en die is niet bekend.
prior-stands-in = Hoeveel opnieuw gaan staan uitmaakt, is bij deze persoon niet gemeten. Een algemene waarde staat ervoor in de plaats: { $sd_percent } % van opname tot opname, die voor { $df } herhalingen telt. Wie minder vast staat, verschilt meer; dan kan één paar opnames misleiden.
prior-pooled = Opnieuw gaan staan verandert de meting met { $sd_percent } % van opname tot opname. Dat komt uit { $repeats ->
        [one] één herhaling
       *[other] { $repeats } herhalingen
    } van deze persoon en een algemene waarde die voor { $df } herhalingen telt.
prior-contradicted = Bij deze persoon verschilt de meting { $sd_percent } % van opname tot opname, meer dan de algemene waarde toelaat. Alleen { $repeats ->
        [one] de ene eigen herhaling telt
       *[other] de { $repeats } eigen herhalingen tellen
    }.
    .remedy = Laat de persoon elke keer op dezelfde manier staan, en neem vaker op.

# Een opname schrijven

end-cut-off = { $where }: de laatste { $samples } meetwaarden ({ $milliseconds } ms) zijn niet geschreven, want ze vullen geen heel blok.
label-changed = { $where }: in het nieuwe bestand heet dit kanaal "{ $label }", want in BDF passen 16 gewone letters. De hele naam staat ernaast.
text-changed = { $where }: deze tekst is ingekort of zonder accenten geschreven, want meer past niet in BDF: "{ $text }".
rate-rounded = { $where }: { $rate_hz } Hz is niet precies te schrijven in BDF; in het nieuwe bestand scheelt het minder dan een miljoenste.
rates-unwritable = { $where }: deze meetfrequenties passen niet samen in één BDF-bestand.
    .remedy = Kies met --channels kanalen met dezelfde frequentie.
samples-no-numbers = { $where }: sommige meetwaarden zijn geen getal.
    .remedy = Exporteer de opname opnieuw, of laat dit kanaal weg met --channels.
samples-too-large = { $where }: de meetwaarden zijn groter dan één volt. Dat is geen EMG.
    .remedy = Controleer de eenheid, of laat dit kanaal weg met --channels.

# Gegevens om te delen (EMG-BIDS)

about-left-out = { $where }: deze beschrijving is niet meegekopieerd, want er kan een naam in staan: "{ $text }".
bids-unreadable = { $where }: dit bestand van de dataset is niet te lezen ({ $reason }).
    .remedy = Herstel het in een teksteditor, of maak de dataset opnieuw.
bids-no-recording = { $where }: in de dataset zit geen EMG-opname.
    .remedy = Opnames staan in sub-…/emg en eindigen op _emg.edf of _emg.bdf.
bids-settings-missing = { $where }: nergens staat { $names }.
    .remedy = Schrijf het in het .json-bestand naast de opname.
bids-person-unlisted = { $where }: in de lijst van personen ontbreekt { $names }.
    .remedy = Zet elke persoon op een eigen regel.
bids-sessions-mixed = { $where }: van { $names } staan sommige opnames in een sessie en andere niet.
    .remedy = Zet alle opnames van een persoon in een sessie.
bids-channels-missing = { $where }: de tabel met kanalen (_channels.tsv) ontbreekt, dus niemand weet wat de signalen zijn.
    .remedy = Voeg de tabel toe, of maak de dataset opnieuw.
bids-columns-wrong = { $where }: de tabel met kanalen begint met { $names } in plaats van name, type, units.
    .remedy = Zet deze drie kolommen vooraan, in deze volgorde.
bids-channel-count = { $where }: de tabel met kanalen heeft { $table } regels, maar het bestand heeft { $file_has } signalen.
    .remedy = Geef elk signaal van het bestand één regel.
bids-names-differ = { $where }: de tabel met kanalen en het bestand gebruiken andere namen: { $names }.
    .remedy = Schrijf de namen in de tabel zoals in het bestand.
bids-count-wrong = { $where }: { $key } zegt { $said }, maar de tabel met kanalen heeft er { $n }.
    .remedy = Verbeter het getal, of de soorten in de tabel.
bids-type-case = { $where }: deze soorten staan niet in hoofdletters: { $names }.
    .remedy = Schrijf EMG, ECG enzovoort.
bids-no-emg = { $where }: geen kanaal in de tabel is van de soort EMG.
    .remedy = Verbeter de soorten in de tabel.
bids-unit-unreadable = { $where }: de eenheid "{ $unit }" kennen andere programma's niet ({ $names }).
    .remedy = Schrijf uV, mV of V in de tabel met kanalen.
bids-units-differ = { $where }: de tabel met kanalen zegt { $unit }, maar het bestand zelf { $other } ({ $names }). De eenheid van het bestand telt.
    .remedy = Schrijf de eenheid van het bestand in de tabel.
bids-rate-wrong = { $where }: de instellingen zeggen { $said_hz } Hz, maar het bestand is opgenomen met { $rate_hz } Hz.
    .remedy = Verbeter SamplingFrequency.
bids-coordinates-missing = { $where }: de elektroden hebben coördinaten, maar nergens staat in welk stelsel (_coordsystem.json).
    .remedy = Voeg dat bestand toe, of haal de tabel met elektroden weg.
bids-system-missing = { $where }: geen bestand beschrijft het coördinatenstelsel "{ $name }".
    .remedy = Voeg een _space-{ $name }_coordsystem.json toe.
bids-electrode-unknown = { $where }: de kanalen noemen elektroden die niet in de tabel met elektroden staan: { $names }.
    .remedy = Zet ze in de tabel, of verbeter de namen.
bids-column-undescribed = { $where }: nergens staat wat deze kolommen van de tabel met kanalen betekenen: { $names }.
    .remedy = Beschrijf ze in _channels.json.
posture-needed = { $where }: de houding staat er niet bij, en een dataset moet die noemen.
    .remedy = Geef --posture standing (staand), sitting (zittend) of lying (liggend).
posture-contradicted = { $where }: volgens de opname is de houding { $named ->
         [standing] staan
         [sitting] zitten
        *[lying] liggen
    }, volgens --posture { $asked ->
         [standing] staan
         [sitting] zitten
        *[lying] liggen
    }.
    .remedy = Laat --posture weg, of kijk na of dit de goede opname is.

# Bestandssoorten lezen: extra’s, tabellen met getallen, en wat er per soort mis kan gaan.

extra-missing = { $where }: voor dit soort bestand is een extra nodig die er niet is.
    .remedy = Installeer die met: pip install 'rekmaat[{ $extra }]'
reader-too-slow = { $where }: lezen duurt te lang voor een bestand van deze grootte; waarschijnlijk is het beschadigd.
    .remedy = Exporteer de opname opnieuw, of exporteer die als EDF of BDF.
reader-broke = { $where }: de lezer liep vast op dit bestand; waarschijnlijk is het beschadigd.
    .remedy = Exporteer de opname opnieuw, of exporteer die als EDF of BDF.
reader-memory = { $where }: het bestand vraagt veel meer geheugen dan bij de grootte past; waarschijnlijk is het beschadigd.
    .remedy = Exporteer de opname opnieuw, of exporteer die als EDF of BDF.
samples-missing = { $where }: het bestand belooft { $said } meetwaarden en heeft er { $found }.
    .remedy = Kopieer of exporteer de hele opname opnieuw.
mostly-lost = { $where }: { $percent } % van de meetwaarden ontbreekt.
    .remedy = Neem opnieuw op, dichter bij de ontvanger.
gaps-everywhere = { $where }: op { $gaps } plaatsen ontbreken meetwaarden.
    .remedy = Neem opnieuw op, dichter bij de ontvanger.
time-jumps = { $where }: de tijden van de meetwaarden springen, voor het eerst na ongeveer { $seconds } s.
    .remedy = Exporteer één stuk zonder sprongen, of neem opnieuw op.
rate-contradicted = { $where }: de meetfrequentie zou { $rate_hz } Hz zijn, maar het bestand laat { $shown_hz } Hz zien.
    .remedy = Zoek de echte frequentie op, en exporteer opnieuw of verbeter --rate.
rate-unsaid = { $where }: een tabel met getallen zegt niet hoeveel meetwaarden er in een seconde gaan.
    .remedy = Geef de meetfrequentie met --rate, zoals --rate 2000. Rekmaat neemt er nooit een aan.
unit-unsaid = { $where }: een tabel met getallen zegt niet in welke eenheid.
    .remedy = Geef de eenheid met --unit: uV, mV of V.
unit-contradicted = { $where }: in de naam van de kolom staat { $stated }, maar --unit zegt { $unit }.
    .remedy = Geef de eenheid die voor elke kolom klopt.
reading-unused = { $where }: het bestand zegt zelf de frequentie en de eenheid; --rate en --unit zijn er niet voor gebruikt.
table-unclear = { $where }: regel { $line } bevat geen getallen en is ook niet de ene rij met namen.
    .remedy = Houd hoogstens één rij met namen boven de getallen, en zet # voor andere regels.
decimals-unclear = { $where }: een komma kan een decimaal zijn of tussen twee getallen staan.
    .remedy = Exporteer met punten als decimaal, of met puntkomma’s tussen de kolommen en zonder teken voor duizendtallen.
row-uneven = { $where }: regel { $line } heeft { $cells } cellen in plaats van { $columns }.
    .remedy = Exporteer de tabel opnieuw; de laatste regel kan afgekapt zijn.
cell-unreadable = { $where }: in regel { $line } staat "{ $value }"; dat is geen getal.
    .remedy = Verbeter die cel, of laat die leeg als de meetwaarde ontbreekt.
recording-in-segments = { $where }: de opname bestaat uit verschillende delen.
    .remedy = Geef de kop van één deel.
signal-file-missing = { $where }: het signaalbestand "{ $name }" staat er niet naast.
    .remedy = Kopieer kop en signaalbestanden naar één map.
storage-unknown = { $where }: signalen in opslagvorm { $format } worden hier niet gelezen.
    .remedy = Zet de opname om naar vorm 16 of 24.
checksum-wrong = { $where }: dit zijn niet de meetwaarden die zijn weggeschreven; de controlesom klopt niet.
    .remedy = Kopieer of exporteer de opname opnieuw.
analog-missing = { $where }: het bestand heeft geen analoge kanalen, dus geen EMG.
    .remedy = Exporteer de opname met de analoge kanalen.
chunk-damaged = { $where }: het bestand is beschadigd bij byte { $at_byte }.
    .remedy = Kopieer of exporteer de opname opnieuw.
streams-several = { $where }: de kanalen staan in verschillende stromen ({ $streams }), en die lopen niet gelijk.
    .remedy = Noem met --channels kanalen uit één stroom.
clock-reset = { $where }: de klok is tijdens de opname opnieuw gezet.
    .remedy = Neem opnieuw op zonder het apparaat opnieuw te starten.
counts-converted = { $where }: het bestand heeft omgerekende waarden, en zegt niet in welke eenheid.
    .remedy = Exporteer de ruwe waarden.
devices-several = { $where }: er hoort één apparaat in het bestand te staan, en het zijn er { $devices }.
    .remedy = Exporteer elk apparaat naar een eigen bestand.
transfer-unknown = { $where }: er is geen beschreven formule voor de microvolts van sensor "{ $sensor }" op apparaat "{ $device }".
    .remedy = Exporteer de opname met eenheden, als EDF of als tabel.
sequence-broken = { $where }: de volgnummers van de meetwaarden zijn niet te volgen.
    .remedy = Exporteer de opname opnieuw.
recordings-several = { $where }: in deze map staan { $count } opnames: { $recordings }.
    .remedy = Geef er één van.
sidecars-several = { $where }: verschillende bestanden in één map zeggen bij deze opname te horen: { $files }.
    .remedy = Houd er één per map.
table-contradicts = { $where }: bij "{ $field }" zegt de kop "{ $header }" en zeggen de bestanden ernaast "{ $table }".
    .remedy = Zoek uit wat klopt, en verbeter het andere.
channels-marked-bad = { $where }: deze kanalen zijn in de dataset als slecht gemerkt: { $channels }.
    .remedy = Kies andere voordat je naar de uitslag kijkt.
channels-bad-left-out = { $where }: niet gemeten, want de dataset noemt ze slecht: { $channels }.
channels-table-missing = { $where }: er staat geen tabel met kanalen naast de opname.
    .remedy = Voeg een channels.tsv toe, zodat spier en kant bekend zijn.
table-units-differ = { $where }: de tabel met kanalen geeft een andere eenheid dan de kop, voor { $channels }. De eenheid van de kop is gebruikt.
    .remedy = Controleer hoe groot het signaal is, en verbeter de tabel.

# Wat er bij een experiment van één persoon op te merken valt.

experiment-no-control = Er is geen minuut zonder rek om mee te vergelijken. Zo is niet te zeggen of rekken werkt, wat de getallen ook zijn.
    .remedy = Doe ook de minuut zonder rek. Loot per paar welke van de twee eerst komt.
experiment-all-equal = In elk paar is het verschil precies even groot. Echte antwoorden wisselen altijd een beetje.
    .remedy = Geef elke keer het getal dat je op dat moment voelt, los van de vorige keer.
experiment-too-few-pairs =
    { $count ->
        [one] Er telt 1 paar mee.
       *[other] Er tellen { $count } paren mee.
    } Voor een antwoord zijn er minstens { $needed } nodig.
    .remedy = Ga door tot het eind van het plan, of maak het plan langer.
experiment-three-days = Drie dagen zijn te kort voor het antwoord “het werkt”, hoe goed de getallen ook zijn.
    .remedy = Ga door, of begin een plan van 14 dagen.
experiment-too-low =
    { $count ->
        [one] Eén keer begon je lager dan 2. Dan kan er bijna niets zakken, dus dat paar telt niet mee voor het effect.
       *[other] { $count } keer begon je lager dan 2. Dan kan er bijna niets zakken, dus die paren tellen niet mee voor het effect.
    }
    .page = { $count } keer begon het getal lager dan 2; dan kan er bijna niets zakken. Die paren tellen niet mee.
    .remedy = Doe de minuut liever op momenten dat je spanning voelt.
experiment-unfinished = Zonder antwoord na de minuut: { $stretch } keer met rek en { $control } keer zonder rek. Die paren tellen niet mee. Wat ontbreekt, telt tegen rekken, en zwaarder als het vaker na rekken is.
    .remedy = Geef ook na een gestopte keer een getal. Dan telt het paar mee.
experiment-moments-differ = Het getal ervoor was bij rekken niet hetzelfde als zonder rek (gemiddeld verschil { NUMBER($difference, maximumFractionDigits: 1) } punt). De momenten leken dus niet op elkaar. Dat kan de uitslag scheef trekken.
    .remedy = Doe beide minuten op dezelfde soort momenten, en kies niet zelf wanneer de tweede komt.
experiment-model-disagrees = Een tweede rekenwijze, die ook rekent met een trend en met de keer ervoor, komt uit op { NUMBER($effect, maximumFractionDigits: 2) }. Onder nul is ten gunste van rekken. Dat past niet bij de paren.
    .remedy = Vertrouw de uitslag minder, en ga zo mogelijk langer door.
experiment-no-margin = Niemand zei welk verschil nog de moeite waard is. Daarom kan het antwoord niet “werkt niet merkbaar” zijn.
    .remedy = Leg dat verschil vast voor je begint.
experiment-first-minutes-differ = Alleen van de eerste minuut van een paar kon niemand weten welke het werd. Die eerste minuten wijzen niet dezelfde kant op. Daarom is er nog geen “werkt”.
    .remedy = Ga door, en kies niet zelf wanneer de tweede minuut komt.
experiment-too-high =
    { $count ->
        [one] Eén keer begon je boven { $highest }. Dan kan er bijna niets stijgen, dus dat paar telt niet mee voor het effect.
       *[other] { $count } keer begon je boven { $highest }. Dan kan er bijna niets stijgen, dus die paren tellen niet mee voor het effect.
    }
    .remedy = Begin op een moment dat er nog iets te winnen is.
experiment-order-unknown = Zonder plan weet niemand of een munt koos welke minuut eerst kwam. Een gemeten verschil laat ook niet zien op welk moment je begon. Daarom volgt uit deze metingen geen “werkt”, wat de getallen ook zijn.
    .remedy = Maak vooraf een plan met “rekmaat experiment plan”, volg het, en geef het mee met --plan.
experiment-moments-unknown = Een gemeten verschil laat niet zien op welk moment je begon. Wie met rekken wacht tot de spier gespannen is, krijgt ook zonder effect vaak “werkt”.
    .remedy = Begin de tweede minuut van elk paar een vaste tijd na de eerste. Deed je dat niet? Vertrouw dit antwoord dan niet.
experiment-clearance-changed = Je antwoorden op de vragen van het begin veranderden tijdens het plan. Daarom is er geen kort oordeel.
    .page = De antwoorden op de vragen van het begin veranderden tijdens het plan.
    .remedy = Bespreek de uitslag met je fysiotherapeut of huisarts.

experiment-protocol-changed = Het programma veranderde tijdens het plan. Niet elke minuut was dus dezelfde.
