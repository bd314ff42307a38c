# "rekmaat trial allocate", "open" en "check": wie wat krijgt, vooraf verzegeld.

# Wat er geloot is

allocated-parallel = { $people ->
        [one] Eén persoon krijgt
       *[other] { NUMBER($people) } mensen krijgen elk
    } één arm uit { $arms }; de controle is { $control }.
allocated-crossover = { $people ->
        [one] Eén persoon krijgt
       *[other] { NUMBER($people) } mensen krijgen elk
    } alle armen ({ $arms }), in een volgorde uit een Williams-ontwerp; de controle is { $control }.
allocated-strata = Er zijn { $strata } groepen mensen (strata). Elk heeft evenveel enveloppen, samen { NUMBER($envelopes) }, want niemand weet hoeveel mensen er van elke groep komen.
allocated-enrolment = Voor wie mensen laat instappen: de map { $folder }, met verzegelde enveloppen en een logboek.
allocated-concealed = Voor één persoon die niemand laat instappen: de map { $folder }, met de hele lijst ({ $list }) en een code voor elke envelop.
allocated-apart = Haal de twee mappen nu uit elkaar. Zonder code is een envelop niet te lezen, maar wie de lijst heeft, weet alles.
allocated-fingerprint = Vingerafdruk van { $file } (SHA-256): { $hash }
allocated-register = Leg deze vingerafdruk vast vóór de eerste persoon. Later toont die dat niemand de lijst veranderde.

allocation-seed-short = Zo’n kort startgetal is te raden, en wie het raadt, kent de hele lijst.
    .remedy = Laat --seed weg, dan wordt een lang getal geloot. Het staat in de lijst.
allocation-one-size = Alle blokken tellen { $size } mensen. Wie ziet wat er geopend is, kan de laatste van elk blok voorspellen.
    .remedy = Geef met --blocks meer groottes, of laat het weg.
allocation-uneven = Het laatste blok kan bij de laatste persoon afbreken. { $design ->
        [crossover] Aan het eind kan een volgorde dus tot { $most } mensen meer of minder hebben dan haar deel.
       *[parallel] Aan het eind kan een arm dus tot { $most } mensen meer of minder hebben dan zijn deel.
    }
    .remedy = Doet dat ertoe, geef dan met --blocks één grootte die het aantal mensen deelt. Die is wel makkelijker te voorspellen.
allocation-list-beside = { $where }: de lijst ligt nog naast de enveloppen, dus wie mensen laat instappen kan kijken.
    .remedy = Haal deze map weg, naar iemand die niemand laat instappen.
allocation-full = Er zijn nu { NUMBER($opened) } enveloppen open, en er waren { NUMBER($people) } mensen gepland.
    .remedy = Ga na of er nog iemand bij moet.

# Wat niet gevraagd kan worden

usage-people = --people moet tussen 1 en { NUMBER($most) } liggen{ $strata ->
        [one] {"."}
       *[other] {" "}met { $strata } strata.
    }
usage-seed = --seed moet een geheel getal vanaf 0 zijn, kleiner dan 2 tot de macht { $bits }.
usage-strata = --strata: schrijf wat mensen onderscheidt als sex=F,M en niet als “{ $given }”.
usage-folder = { $folder } is er al en is geen lege map. Het bleef zoals het is. Kies een nieuwe map met --output.
usage-person = “{ $person }” kan hier niet voor een persoon staan. Geef het nummer of de code waaronder iemand meedoet, zoals P07: letters, cijfers, punten en streepjes. Geef nooit een naam.
usage-reason = --envelope en --reason horen bij elkaar: de volgende envelop heeft geen van beide nodig, een andere allebei.
usage-reason-length = --reason moet zeggen waarom, in hoogstens { $most } tekens.
usage-hash = { $option } vraagt een vingerafdruk van 64 hexadecimale cijfers (0 tot 9, a tot f).
usage-table = { $file } bestaat al en bleef zoals het is. Kies een andere naam met --list, of voeg --force toe om het te overschrijven.

scheme-arms-count = --arms: { $count ->
        [one] er is 1 arm gegeven
       *[other] er zijn { $count } armen gegeven
    }, en een onderzoek heeft er hier { $least } tot { $most }. Bij meer armen blijven er voor elk te weinig mensen over.
    .remedy = Kies de armen die er het meest toe doen.
scheme-arm-name = --arms: “{ $arm }” kan geen naam van een arm zijn.
    .remedy = Begin met een letter of een cijfer, en gebruik geen komma, puntkomma, aanhalingsteken of isgelijkteken; hoogstens { $most } tekens.
scheme-arm-twice = --arms: “{ $arm }” staat er twee keer.
    .remedy = Geef elke arm een eigen naam; hoofdletters maken geen verschil.
scheme-control = --control: “{ $control }” is geen van de armen ({ $arms }).
    .remedy = Zeg welke arm de controle is. Zonder controle kan niemand zeggen wat een arm doet.
scheme-ratio-count = --ratio: { $count } getallen voor { $arms } armen.
    .remedy = Geef één getal per arm, in de volgorde van de armen.
scheme-ratio-share = --ratio: elk getal moet tussen 1 en { $most } liggen.
    .remedy = Schrijf twee op één als 2 1.
scheme-ratio-crossover = --ratio: in een crossover krijgt iedereen elke arm, dus er is geen verhouding.
    .remedy = Laat --ratio weg.
scheme-no-blocks = --blocks: er is geen grootte gegeven.
    .remedy = Geef er minstens één.
scheme-block-parallel = --blocks: in een blok van { $size } passen de armen niet in hun verhouding.
    .remedy = Neem veelvouden van { $multiple }, tot { $most }.
scheme-block-crossover = --blocks: in een blok van { $size } past niet elke volgorde van het Williams-ontwerp even vaak.
    .remedy = Neem veelvouden van { $multiple }, tot { $most }.
scheme-block-twice = --blocks: een grootte staat er twee keer.
    .remedy = Geef elke grootte één keer.
scheme-factor-twice = --strata: “{ $factor }” staat er twee keer.
    .remedy = Zet alle mogelijkheden bij elkaar, zoals sex=F,M.
scheme-factor-taken = --strata: “{ $factor }” is al de naam van een kolom in de tabel.
    .remedy = Kies een andere naam.
scheme-levels-few = --strata: “{ $factor }” heeft maar één mogelijkheid, en die onderscheidt niemand.
    .remedy = Geef er twee of meer, met komma’s ertussen.
scheme-factor-name = --strata: “{ $name }” kan hier geen naam zijn.
    .remedy = Gebruik alleen letters, cijfers en lage streepjes; hoogstens { $most } tekens.
scheme-level-twice = --strata: “{ $level }” staat twee keer bij { $factor }.
    .remedy = Geef elke mogelijkheid één keer; hoofdletters maken geen verschil.
scheme-strata-many = --strata: dat geeft { NUMBER($count) } strata, en meer dan { $most } kan niet.
    .remedy = Laat weg wat er het minst toe doet. Met weinig mensen per stratum komt niets in evenwicht.

# Een envelop die geopend is

opened-arm = Persoon { $person } krijgt: { $allocation } (envelop { $envelope }).
opened-sequence = Persoon { $person } krijgt, in deze volgorde: { $allocation } (envelop { $envelope }).
opened-count = { $opened ->
        [one] { NUMBER($opened) } van { NUMBER($people) } mensen heeft nu een envelop.
       *[other] { NUMBER($opened) } van { NUMBER($people) } mensen hebben nu een envelop.
    }
opened-head = Vingerafdruk van het logboek nu: { $hash }
opened-keep = Stuur deze vingerafdruk naar wie de codes bewaart. Later toont die dat er geen regel uit het logboek is gehaald.

# Een envelop die dicht blijft

opened-next = De volgende envelop voor persoon { $person } is { $envelope }. Vraag de code aan wie de codes bewaart.
opened-next-head = Stuur de vingerafdruk van het logboek mee: { $hash }

person-opened-before = { $where }: persoon { $person } heeft al envelop { $envelope } (regel { $entry }).
    .remedy = Niemand krijgt een tweede. Wat er in de eerste zit, schrijft “rekmaat trial check” op met --list.
envelope-opened-before = { $where }: envelop { $envelope } is al geopend (regel { $entry }).
    .remedy = Laat --envelope weg voor de volgende.
envelope-none = { $where }: zo’n envelop is er niet; elk stratum heeft er { NUMBER($most) }.
    .remedy = Kijk of nummer en stratum kloppen. Zijn ze allemaal open, dan is het onderzoek vol.
envelope-out-of-turn = { $where }: envelop { $envelope } is niet aan de beurt; de volgende is { $due }.
    .remedy = Laat --envelope weg. Moet het toch deze zijn, zeg dan waarom met --reason; het logboek bewaart dat.
envelope-code-wrong = { $where }: deze code opent deze envelop niet.
    .remedy = Vraag wie de codes bewaart om de code van precies deze envelop, en kijk elke letter na.
stratum-missing = { $where }: mensen worden hier onderscheiden, en van deze persoon is niets gezegd.
    .remedy = Voeg --stratum toe met een van: { $known }.
stratum-unknown = { $where }: “{ $stratum }” is geen stratum van dit onderzoek.
    .remedy = Geef een van: { $known }.
stratum-none = { $where }: dit onderzoek heeft geen strata, dus “{ $stratum }” zegt niets.
    .remedy = Laat --stratum weg.
log-in-use = { $where }: iemand anders opent nu net een envelop.
    .remedy = Probeer het opnieuw. Is er niemand bezig, dan is een opening afgebroken: haal dit bestand weg en draai daarna “rekmaat trial check”.

# Wat er mis kan zijn met de bestanden

allocation-no-folder = { $where }: die map is er niet.
    .remedy = Geef de map van wie mensen laat instappen, met published.json erin.
allocation-unreadable = { $where }: dit is geen bekend bestand van een loting, of het is veranderd.
    .remedy = Gebruik het bestand dat “rekmaat trial allocate” schreef, of een nieuwere Rekmaat.
allocation-field-wrong = { $where }: het veld “{ $field }” kan niet kloppen.
    .remedy = Gebruik het bestand zoals het gemaakt is. Een veranderd bestand wordt niet geloofd.
allocation-list-unreadable = { $where }: dit is geen lijst die “rekmaat trial allocate” schreef, of ze is veranderd.
    .remedy = Geef het bestand list.json zoals het gemaakt is.
published-not-registered = { $where }: dit is niet het bestand dat vastgelegd is; de vingerafdruk is een andere.
    .remedy = Zoek het bestand dat vastgelegd is. Wat dit bestand zegt, wordt niet geloofd.
envelope-missing = { $where }: deze envelop ontbreekt.
    .remedy = Zoek hem, of een kopie ervan.
envelope-changed = { $where }: deze envelop is veranderd nadat de loting vastlag.
    .remedy = Ga na wie dat deed, en leg de envelop terug die gemaakt is.
envelope-of-another = { $where }: op de plaats van deze envelop ligt { $other }.
    .remedy = Ga na wie ze verwisselde, en leg elk terug.
envelope-not-published = { $where }: deze envelop is nooit vastgelegd.
    .remedy = Hij hoort bij geen lijst. Ga na waar hij vandaan komt.
log-cut-off = { $where }: regel { $entry } breekt midden af.
    .remedy = Iemand veranderde het logboek, of een kopie ervan brak af. Zoek een hele kopie.
log-line-unreadable = { $where }: regel { $entry } is niet te lezen, dus veranderd.
    .remedy = Ga na wie dat deed, en leg het logboek terug zoals het was.
log-beginning-missing = { $where }: de eerste regel is weggehaald of veranderd.
    .remedy = Ga na wie dat deed, en leg het logboek terug zoals het was.
log-of-another = { $where }: dit logboek begon met een andere published.json dan die ernaast ligt.
    .remedy = Een van de twee is veranderd of hoort bij een ander onderzoek. Vergelijk met de vingerafdruk die vastgelegd is.
log-entries-missing = { $where }: { $count ->
        [one] regel { $first } is
       *[other] de regels { $first } tot en met { $last } zijn
    } weggehaald.
    .remedy = Ga na wie dat deed, en leg het logboek terug zoals het was.
log-entry-out-of-place = { $where }: regel { $entry } staat op plaats { $line }, en hoort daar niet.
    .remedy = Ga na wie het logboek veranderde, en leg het terug zoals het was.
log-entry-changed = { $where }: regel { $entry } is veranderd nadat regel { $next } geschreven was.
    .remedy = Ga na wie dat deed, en leg het logboek terug zoals het was.
log-opening-wrong = { $where }: regel { $entry } zegt iets anders dan wat er in envelop { $envelope } zit.
    .remedy = De regel is veranderd. Open de envelop opnieuw met de code uit de lijst.
log-envelope-twice = { $where }: regel { $entry } opent de envelop die regel { $other } al opende.
    .remedy = Rekmaat schrijft dat nooit. Ga na wie het deed.
log-person-twice = { $where }: de persoon van regel { $entry } heeft al een envelop, door regel { $other }.
    .remedy = Rekmaat schrijft dat nooit. Ga na wie het deed.
log-out-of-turn = { $where }: regel { $entry } opent een envelop die niet aan de beurt was, zonder reden; nummer { $due } was de volgende.
    .remedy = Rekmaat schrijft dat nooit. Misschien is er een regel weggehaald.
log-reason-given = { $where }: regel { $entry } opende envelop { $envelope } buiten de beurt; als reden staat er: “{ $reason }”.
    .remedy = Vermeld dat in het verslag van het onderzoek.
log-clock-backwards = { $where }: regel { $entry } heeft een vroegere tijd dan de regel ervoor.
    .remedy = De klok van de computer is teruggezet. Schrijf op waarom.
log-head-unknown = { $where }: geen enkele regel heeft de vingerafdruk die genoteerd is; het logboek heeft nu { NUMBER($entries) } regels.
    .remedy = Er is een regel veranderd, of de laatste zijn weggehaald. Zoek een kopie uit die tijd.
list-not-published = { $where }: dit is niet de lijst waarvan de vingerafdruk vastligt.
    .remedy = Zoek de lijst zoals ze gemaakt is. Wat deze zegt, wordt niet geloofd.
list-of-another = { $where }: deze lijst gaat over andere mensen of armen dan wat vastligt.
    .remedy = Zoek de lijst van dit onderzoek.
list-not-drawn = { $where }: voor envelop { $envelope } geeft het startgetal iets anders dan de lijst zegt.
    .remedy = Deze lijst is niet zo geloot als ze zegt. Vertrouw haar niet.
list-envelope-differs = { $where }: in envelop { $envelope } zit iets anders dan de lijst zegt.
    .remedy = Vertrouw deze lijst en haar enveloppen niet.

# Wat klopt

checked-envelopes = { $envelopes ->
        [one] De ene envelop is
       *[other] Alle { NUMBER($envelopes) } enveloppen zijn
    } zoals vastgelegd.
checked-log = { $opened ->
        [0] De regels van het logboek passen bij elkaar. Er is nog geen envelop geopend.
        [one] De regels van het logboek passen bij elkaar. Er is één envelop geopend, en er zit in wat het logboek zegt.
       *[other] De regels van het logboek passen bij elkaar. Er zijn { NUMBER($opened) } enveloppen geopend, en er zit in wat het logboek zegt.
    }
checked-published = Vingerafdruk van { $file } (SHA-256): { $hash }. Vergelijk die met de vastgelegde, of geef de vastgelegde met --registered.
checked-registered = { $file } is het bestand dat vastgelegd is.
checked-head = Vingerafdruk van het logboek nu: { $hash }. Zonder een vingerafdruk die elders genoteerd is, laat dit alleen zien dat de regels bij elkaar passen; iemand kan ze opnieuw geschreven hebben, of de laatste weggehaald. Geef een genoteerde met --head.
checked-kept = Tot en met regel { $entry } is het logboek zoals het was toen de vingerafdruk genoteerd werd; daarna { $later ->
        [0] kwam er niets meer bij.
        [one] kwam er één regel bij.
       *[other] kwamen er { NUMBER($later) } regels bij.
    }
checked-list = De lijst is die welke vastgelegd is, en opnieuw geloot uit haar startgetal is ze dezelfde.
checked-table = Geschreven naar { $file }: { $people ->
        [one] één persoon
       *[other] { NUMBER($people) } mensen
    }.
