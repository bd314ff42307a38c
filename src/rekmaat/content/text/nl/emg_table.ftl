# De tabel van vele vergelijkingen die "rekmaat emg change" schrijft.

rows-named = { $kind ->
        [listing] { $count ->
            [one] regel
           *[other] regels
        } { $rows } van de lijst
       *[dataset] { $rows }
    }

table-written = Geschreven: { $file }, { $rows ->
        [one] 1 rij
       *[other] { $rows } rijen
    }{ $refused ->
        [0] , allemaal met getallen.
       *[other] , waarvan { $refused } zonder getallen.
    }
table-sidecar = { $file } ernaast zegt waar elke rij op rust, en vertelt in zinnen wat er is opgemerkt.
table-kept = { $count ->
        [one] 1 rij was in een eerdere keer klaar en is gehouden.
       *[other] { $count } rijen waren in een eerdere keer klaar en zijn gehouden.
    }
table-anew = { $count ->
        [one] 1 rij van een eerdere keer is opnieuw gemeten
       *[other] { $count } rijen van een eerdere keer zijn opnieuw gemeten
    }, omdat een bestand of een instelling sindsdien is veranderd.
table-stopped = Gestopt. Wat klaar was, blijft bewaard in { $file }; geef hetzelfde commando opnieuw om verder te gaan.
table-refused = { $count ->
        [one] 1 rij heeft geen getallen
       *[other] { $count } rijen hebben geen getallen
    } ({ rows-named }):
table-more = en nog { $count } andere; ze staan in de kolom “findings”.
table-warnings = Waarschuwingen, en in hoeveel rijen: { $codes }. Ze staan in de kolom “findings”.

usage-table-two-sources = Geef --folder of --listing, niet allebei.
usage-table-no-source = { $options }: zeg voor een tabel ook met --folder of --listing wat je wilt vergelijken.
usage-table-missing = { $option }: zeg ook met --table waar de tabel moet komen, zoals trial.csv.
usage-table-spare = { $options }: dit hoort bij één vergelijking. Een tabel haalt zijn opnames uit --folder of --listing.
usage-table-ending = { $file }: de tabel wordt een bestand dat eindigt op .csv.
usage-table-is-listing = { $file }: dit is de lijst zelf. Geef de tabel een andere naam.

# Wat er mis kan zijn met de lijst als geheel

given-folder = { $where }: dit is een map, geen lijst.
    .remedy = Geef de lijst, of noem een EMG-BIDS-dataset met --folder.
given-empty = { $where }: het bestand is leeg.
    .remedy = Bewaar het opnieuw in het programma waar het vandaan komt.
given-too-large = { $where }: het bestand is groter dan { $most_mb } MB, dus het is geen lijst.
    .remedy = Kijk of de naam van het bestand klopt.
given-not-utf8 = { $where }: regel { $line } is geen tekst in UTF-8.
    .remedy = Bewaar het bestand als “CSV UTF-8”.
given-no-text = { $where }: er staan bytes in die geen enkele tekst heeft.
    .remedy = Bewaar de lijst als CSV, of kijk of de naam klopt.
table-no-rows = { $where }: in de lijst staat geen vergelijking.
    .remedy = Zet de namen van de kolommen op de eerste regel, en elke vergelijking op een eigen regel.
table-too-long = { $where }: de lijst heeft meer dan { $most } regels.
    .remedy = Maak er meerdere lijsten van.
table-more-faults = { $where }: en nog { $count } andere.
    .remedy = Verbeter eerst wat hierboven staat.
line-unreadable = { $where }: regel { $line } is niet in cellen te knippen; misschien ontbreekt een aanhalingsteken.
    .remedy = Bewaar de lijst opnieuw als CSV.
column-twice = { $where }: de kolom “{ $column }” staat er twee keer.
    .remedy = Geef elke kolom een eigen naam.
columns-missing = { $where }: deze kolommen ontbreken: { $columns }.
    .remedy = Zet ze op de eerste regel. Een lijst heeft person, before en after; ook period, sequence, arm, repeat en noise mogen.
column-taken = { $where }: de kolom “{ $column }” maakt de tabel van veranderingen zelf.
    .remedy = Geef hem een andere naam.
column-name-wrong = { $where }: “{ $column }” kan geen naam van een kolom zijn.
    .remedy = Gebruik een naam zonder komma, puntkomma, aanhalingsteken of regeleinde.
decimals-mixed = { $where }: sommige getallen hebben een komma en andere een punt.
    .remedy = Schrijf alle getallen op één manier.
listing-person-missing = { $where }: regel { $line }, kolom { $column }: er staat niemand.
    .remedy = Geef elke persoon een nummer, hetzelfde in al zijn rijen.

# Wat er mis kan zijn met een dataset als geheel

folder-no-dataset = { $where }: deze map is geen EMG-BIDS-dataset; er staat geen dataset_description.json in.
    .remedy = Geef de map waar dat bestand in staat, of schrijf een lijst en geef die met --listing.
bids-label-twice = { $where }: deze rijen staan twee keer in de tabel: { $names }.
    .remedy = Houd van elk één rij.

# Waarom een rij geen getallen heeft, of wat er niet in staat

listing-side-missing = { $where }: regel { $line }, kolom { $column }: er staat geen opname.
    .remedy = Noem die, of laat de rij zo als de opname nooit is gemaakt.
listing-repeats-odd = { $where }: regel { $line }, kolom repeat: herhalingen gaan per twee, en { $count } is oneven.
    .remedy = Noem van elk paar beide opnames.
listing-noise-several = { $where }: regel { $line }, kolom noise: er staan { $count } opnames.
    .remedy = Noem er één.
listing-file-missing = { $where }: regel { $line }, kolom { $column }: er is geen bestand “{ $value }”.
    .remedy = Kijk of de naam klopt. Namen gelden vanaf de map waar de lijst in staat.
visit-no-recording = { $visit }: de tabellen van de dataset noemen deze sessie of persoon, maar er is geen opname.
    .remedy = Laat het zo als de opname nooit is gemaakt.
visit-side-missing = { $visit }: er is geen opname met acq-{ $label } in de naam.
    .remedy = Voeg die toe met rekmaat emg convert --acquisition { $label }, of laat het zo als de opname nooit is gemaakt.
visit-repeats-odd = { $visit }: herhalingen (acq-repeat) gaan per twee, en { $count } is oneven.
    .remedy = Voeg de andere opname van het paar toe, of haal deze weg.
visit-noise-several = { $visit }: er zijn { $count } opnames van ruis (acq-noise).
    .remedy = Houd er één per sessie.
visit-unplaced = { $visit }: niet vergeleken, want in de naam staat acq-pre noch acq-post: { $recordings }.
    .remedy = Voeg ze opnieuw toe met rekmaat emg convert --acquisition, als ze bij de vergelijking horen.
recording-changing = { $where }: het bestand veranderde terwijl het werd gelezen.
    .remedy = Wacht tot het geschreven is, en vraag het opnieuw.
recording-of-two-people = { $where }: deze opname staat bij persoon { $person } en ook bij persoon { $other }. Ze kan niet van allebei zijn.
    .remedy = Noem bij elk het juiste bestand.
row-design-unsaid = { $where }: “{ $column }” staat er niet voor { rows-named }, en voor andere rijen wel.
    .remedy = { $kind ->
        [listing] Vul het in, als het bekend is.
       *[dataset] Zet het in participants.tsv of in de sessions.tsv van de persoon, als het bekend is.
    }

# Wat over meerdere rijen gaat

recording-in-several-rows = Meerdere rijen van persoon { $person } rusten op één opname ({ rows-named }), dus hun fouten staan niet los van elkaar.
    .remedy = Kijk of de namen van de bestanden kloppen. Is het zo bedoeld, tel deze rijen dan niet als aparte metingen.
table-channels-differ = Het gemiddelde gaat over andere kanalen dan { $channels } in { $count ->
        [one] 1 rij
       *[other] { $count } rijen
    } ({ rows-named }). Zulke rijen meten niet hetzelfde.
    .remedy = Kies met --channels kanalen die elke opname heeft.
