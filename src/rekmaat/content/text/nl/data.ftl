# Je eigen gegevens: meenemen, terugzetten, kopiëren en wissen.

count-people = { $count } keer taal, land en schema
count-screenings = { $count } keer de vragen van het begin
count-professionals = { $count } keer wat een arts, fysio of kine zei
count-check_ins = { $count } keer “iets nieuws?”
count-sessions =
    { $count ->
        [one] 1 sessie
       *[other] { $count } sessies
    }
count-holds = { $count } keer vasthouden
count-ratings =
    { $count ->
        [one] 1 antwoord over hoe je rug voelde
       *[other] { $count } antwoorden over hoe je rug voelde
    }
count-adverse_events =
    { $count ->
        [one] 1 melding van pijn of iets nieuws
       *[other] { $count } meldingen van pijn of iets nieuws
    }
count-experiments =
    { $count ->
        [one] 1 experiment
       *[other] { $count } experimenten
    }
count-openings =
    { $count ->
        [one] 1 minuut van een experiment
       *[other] { $count } minuten van een experiment
    }
count-own_noise = { $count } keer twee getallen met niets ertussen
count-experiment_log =
    { $count ->
        [one] 1 gebeurtenis in een experiment
       *[other] { $count } gebeurtenissen in een experiment
    }
count-nothing = niets

exported = Alles staat nu in { $file }:
exported-note = Lees eerst README.txt in dat bestand. Bewaar het bestand goed: er staat in hoe het met je gaat.
imported = Teruggezet uit { $file }:
import-skipped = Dit stond er al, en is zo gelaten:
backed-up = De kopie staat in { $file }:
erase-what = Dit wordt gewist uit { $home }:
erase-sure = Alles wissen? Dat kun je niet ongedaan maken. Typ { $yes } om te wissen:
erase-yes = ja
erase-not = Er is niets gewist.
erase-unasked = Niemand kan hier antwoorden, dus er is niets gewist. Geef --yes om te wissen zonder vraag.
erase-nothing = In { $home } staat niets om te wissen.
erased = Gewist:
erased-note = Kopieën die je zelf maakte, staan nog waar jij ze bewaarde. Ook je eigen schema's zijn er nog.

archive-unreadable = { $file } gaat niet open ({ $reason }).
    .remedy = Controleer de naam, en of je het bestand mag lezen.
archive-too-large = Dit bestand is groter dan { $most_mb } MB. Zo groot is een archief van Rekmaat niet.
    .remedy = Kijk of dit het goede bestand is.
archive-not-zip = Dit is geen zip-bestand, of het is kapot.
    .remedy = Kopieer het bestand opnieuw van de plek waar je het bewaarde.
archive-foreign = Dit zip-bestand is geen archief van Rekmaat.
    .remedy = Geef een bestand dat “rekmaat export” gemaakt heeft.
archive-newer = Een nieuwere Rekmaat maakte dit archief (vorm { $found }; deze kent vorm { $known }).
    .remedy = Werk Rekmaat bij en probeer het opnieuw.
archive-damaged = { $file } in dit archief is kapot.
    .remedy = Kopieer het archief opnieuw van de plek waar je het bewaarde.
archive-file-missing = { $file } ontbreekt in dit archief.
    .remedy = Geef het archief zoals “rekmaat export” het maakte.
archive-file-changed = { $file } in dit archief is veranderd nadat het gemaakt werd.
    .remedy = Geef het archief zoals “rekmaat export” het maakte. Wat je in een tabel verandert, wordt niet teruggelezen.
archive-field-wrong = In dit archief klopt het veld { $field } niet ({ $reason }).
    .remedy = Geef het archief zoals “rekmaat export” het maakte.
archive-id-twice = In dit archief staat { $id } twee keer.
    .remedy = Geef het archief zoals “rekmaat export” het maakte.
archive-screening-missing = In dit archief ontbreken de vragen van het begin met nummer { $id }.
    .remedy = Geef het archief zoals “rekmaat export” het maakte.
archive-experiment-wrong = In dit archief passen de sessies van het experiment { $id } niet bij het plan.
    .remedy = Geef het archief zoals “rekmaat export” het maakte.
archive-professional-wrong = Bij { $id } hoort wat de arts, fysio of kine zei niet bij de vragen.
    .remedy = Geef het archief zoals “rekmaat export” het maakte.
archive-id-differs = Onder { $id } staat hier al iets anders ({ $kind }). Er is niets teruggezet.
    .remedy = Zet het archief terug in een lege map, met --home.
archive-other-person = Dit archief is van iemand anders ({ $id }). Er is niets teruggezet.
    .remedy = Geef iedereen een eigen map, met --home.
archive-does-not-fit = Iets in dit archief past niet ({ $reason }).
    .remedy = Geef het archief zoals “rekmaat export” het maakte.

readme =
    Dit is alles wat Rekmaat op dit apparaat over jou bewaart.
    .data-json = Alles, volledig. Dit bestand leest Rekmaat terug.
    .sheets = Hetzelfde als tabellen, om te bekijken in een rekenprogramma. Wat je daarin verandert, wordt niet teruggelezen.
    .person = Je taal, je land en je schema.
    .screenings = Elke keer dat je de vragen van het begin beantwoordde, met de uitkomst.
    .screening_answers = Je antwoorden op die vragen.
    .professionals = Wat een arts, fysio of kine zei: naam, datum en wat mocht.
    .check_ins = Je antwoorden op “is er iets nieuws?”.
    .sessions = Elke sessie, ook als je stopte.
    .holds = Hoelang je elke keer vasthield, gepland en echt.
    .ratings = Hoe je rug voelde, ervoor en erna.
    .adverse_events = Wat je meldde over pijn of iets nieuws.
    .experiments = Het plan van elk experiment, met het geheim achter de munten. Kijk daar pas naar als het experiment klaar is.
    .openings = Elke minuut van een experiment, met je getal ervoor. Bij opened_at staat de tijd van de plek waar je was.
    .own_noise = Twee getallen met niets ertussen.
    .experiment_log = Wat er met een experiment gebeurde: eerder gekeken, pauze, stop.
    .experiment-files = Van elk experiment een map. Daarin staan de sessies (sessions.csv) en het plan met de volgorde van de minuten (plan.json). Kijk daar pas in als het experiment klaar is.
    .check = Een antwoord zelf narekenen: typ in die map rekmaat experiment judge sessions.csv --plan plan.json
    .manifest = Controlegetallen. Daarmee ziet Rekmaat of het archief heel is.
    .times = Tijden zijn in UTC. Een ' aan het begin van een tekst in een tabel hoort er niet bij. Dat teken voorkomt dat een rekenprogramma de tekst uitvoert.
    .care = Bewaar dit bestand goed: er staat in hoe het met je gaat.
    .import = Terugzetten: rekmaat import BESTAND
