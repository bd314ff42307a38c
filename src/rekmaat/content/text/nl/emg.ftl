# Het antwoord van "rekmaat emg change".

percent-lower = { $size } % lager
percent-higher = { $size } % hoger
percent-same = gelijk
bound-zero = 0 %

verdict-decreased = De spierspanning is gedaald: erna { $change } dan ervoor.
verdict-increased = De spierspanning is gestegen: erna { $change } dan ervoor.
verdict-no_change = Geen verandering in spierspanning: de meting is erna { $change }, en meer dan { $margin } % naar boven of beneden is uitgesloten (90 %-interval).
verdict-cannot_tell = Aan deze opnames kan niemand zien of de spierspanning veranderd is. De meting is erna { $change }.
verdict-withheld-short = Deze opnames zijn te veel verstoord voor een oordeel. De meting is erna { $change }.

interval = De echte verandering ligt tussen { $low } en { $high } (95 %-interval).
detectable = De kleinste verandering die deze meting van geen verandering kon onderscheiden, is { $percent } %.
advice-more = Om een verandering van { $percent } % te zien: maak { $recordings } opnames ervoor en { $recordings } erna, en ga elke keer opnieuw staan.
advice-too-many = Zelfs 30 opnames ervoor en 30 erna tonen geen verandering van { $percent } %. Maak de opnames eerst langer en rustiger.
advice-cause = Waardoor dat komt, zegt dit niet. Dat kan alleen een vergelijking met een minuut zonder de rek, en minder spierspanning is niet hetzelfde als minder pijn.
advice-same-small = Een verandering kleiner dan { $margin } % kan er nog zijn.

recordings =
    { $count ->
        [one] één
        [2] twee
        [3] drie
        [4] vier
        [5] vijf
        [6] zes
        [7] zeven
        [8] acht
        [9] negen
        [10] tien
        [11] elf
        [12] twaalf
       *[other] { $count }
    }

ways-title = Op drie manieren gelezen:
way-rms-20-450 = effectieve waarde, 20–450 Hz
way-rms-30-450-gated = effectieve waarde, 30–450 Hz, niets geteld rond een hartslag
way-arv-20-450 = gelijkgericht gemiddelde, 20–450 Hz
way-line = { $way }: { $change } (tussen { $low } en { $high }): { $verdict }

channel-line = { $name }: ervoor { $before } µV, erna { $after } µV, { $change } (tussen { $low } en { $high }): { $verdict }
channel-line-none = { $name }: geen getal.
verdict-word-decreased = gedaald
verdict-word-increased = gestegen
verdict-word-no_change = geen verandering
verdict-word-cannot_tell = niet te zeggen

usage-repeat-odd = --repeat vraagt paren opnames met niets ertussen; { $count } is oneven. Geef er twee, vier of zes.
usage-side-missing = Geef minstens één opname met { $option }.

simulated = Geschreven in { $folder }: { $files } en truth.json.
simulated-truth = De ware spierspanning erna, vergeleken met ervoor: { $change }.
simulated-next = Zo meet je het: { $command }
usage-out-of-range = { $option } moet tussen { $least } en { $most } liggen.
usage-seed-negative = --seed neemt een geheel getal vanaf 0; { $value } is lager.
usage-simulation-large = Deze opnames zouden samen meer dan { $most } meetwaarden bevatten. Vraag er minder, of kortere.

# Wanneer, binnen de eerste minuut, de spanning gedaald was.
fell-half = De helft van die daling was er { $seconds } na het begin van de opname (tussen { $low } en { $high } seconden, 95 %-interval).
fell-from-start = Aan het begin van de opname was de spanning al lager: de helft van die daling was er uiterlijk na { $high } seconden (95 %-interval).
fell-between = De helft van die daling was er tussen { $low } en { $high } seconden na het begin van de opname (95 %-interval). Preciezer is het aan deze opnames niet te zien.
fell-cannot_tell_when = Wanneer de spanning in de eerste minuut daalde, is aan deze opnames niet te zien.
fell-too_short = Wanneer de spanning daalde, is niet te zeggen: van de eerste minuut is te weinig opgenomen.
fell-too_weak = Wanneer de spanning daalde, is niet te zeggen: de spier komt te weinig boven de ruis van de sensor uit.
fell-scope = Hier telt alleen de eerste minuut van de opname erna. Dit geldt voor wat is opgenomen en voor geen andere minuut, en het zegt niet waardoor.
fell-scope-part = Van de minuut erna zijn alleen de eerste { $seconds } opgenomen. Dit geldt voor wat is opgenomen en voor geen andere minuut, en het zegt niet waardoor.
seconds-words =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } seconden
    }
