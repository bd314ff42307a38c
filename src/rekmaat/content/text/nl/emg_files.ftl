# De antwoorden van "rekmaat emg check" en "rekmaat emg convert".

side-left = links
side-right = rechts
side-not-named = kant niet genoemd
muscle-not-named = spier niet genoemd

checked-file = { $file }: { $count ->
        [one] 1 kanaal
       *[other] { $count } kanalen
    }, { $seconds } s, { $posture ->
        [standing] staand
        [sitting] zittend
        [lying] liggend
       *[unsaid] houding niet genoemd
    }{ $use ->
        [refused] {". Dit is niet te meten."}
       *[fine] {""}
    }
checked-unreadable = { $file }: dit is niet te gebruiken.
checked-channel = { $name }: { $told }
checked-rate = { $rate_hz } Hz
checked-filters = filters { $filters }
checked-tension = spierspanning { $tension_uv } µV
checked-noise = ruis van de sensor { $noise_uv } µV
checked-ecg = { $name } bevat het ECG.
checked-heartbeats = In het EMG zijn { $count } hartslagen te zien.
checked-mains = Netbrom op { $lines } Hz, uit de spierspanning gehaald.
checked-lost = Tijdens het opnemen ging { $seconds } s verloren.
checked-dataset = { $file }: een dataset (EMG-BIDS) met { $count ->
        [one] 1 opname
       *[other] { $count } opnames
    }. Er is niets mis mee gevonden.
checked-dataset-faults = { $file }: een dataset (EMG-BIDS) met { $count ->
        [one] 1 opname
       *[other] { $count } opnames
    }. Dit is te herstellen:
checked-dataset-refused = { $file }: een dataset (EMG-BIDS) met { $count ->
        [one] 1 opname
       *[other] { $count } opnames
    }. Zo kunnen anderen er niets mee.

converted = Geschreven: { $file } ({ $count ->
        [one] 1 kanaal
       *[other] { $count } kanalen
    }, { $seconds } s).

usage-file-missing = Geef minstens één opname.
usage-out-unknown = { $out } is geen bestand dat eindigt op .bdf en ook geen map. Andere soorten bestanden worden niet geschreven.
usage-dataset-only = { $options }: dit hoort alleen bij een dataset. Geef een map in plaats van een .bdf-bestand.
usage-label = { $option }: gebruik alleen letters en cijfers, zoals 01.
usage-run = --run telt de herhalingen vanaf 1.
usage-dataset-missing = Voor een dataset is ook { $options } nodig, want dat staat niet in de opname:
dataset-subject = --subject 01: een nummer voor de persoon, nooit een naam.
dataset-mains_hz = --mains-hz 50: het lichtnet waar is opgenomen, 50 of 60.
dataset-placement = --placement "…": hoe je de plaats van de elektroden vond, zoals "SENIAM, op de tast".
dataset-reference = --reference bipolar: voor sensoren met twee elektroden op de spier; anders waar de referentie zat.

bids-readme =
    Opnames van oppervlakte-EMG, door Rekmaat geschreven als EMG-BIDS 1.11.

    Elke opname is één BDF-bestand in microvolt. Het .json-bestand ernaast zegt hoe er is opgenomen, en het bestand _channels.tsv wat elk kanaal is. De meetwaarden zijn die van de eigen opnames: er is niets gefilterd of uitgehaald.
