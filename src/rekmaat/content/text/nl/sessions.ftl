# Waarom een sessie niet bewaard wordt: zo kan het niet gegaan zijn.

session-exercise-differs = De sessie noemt de oefening { $given }, maar { $expected } was gepland.
session-exercise-not-guided = De oefening { $given } is er om mee te vergelijken. Er wordt geen sessie mee begeleid.
session-holds-differ = De sessie telt { $given } keer vasthouden, maar { $expected } keer was gepland.
session-plan-differs = Bij keer { $number } staat { $given } s gepland, maar dat was { $expected } s.
session-held-too-long = Keer { $number } duurde { $given } s, maar { $longest } s is het langste dat mag.
session-holds-unordered = De keren moeten genummerd zijn als 1, 2, 3 enzovoort.
session-ends-before-start = De sessie eindigt voor het begin. Kijk of de klok van dit apparaat goed staat.
session-answered-before-start = Een antwoord van na de sessie is ouder dan het begin. Kijk of de klok van dit apparaat goed staat.
session-in-future = De sessie begint in de toekomst. Kijk of de klok van dit apparaat goed staat.
session-arm-differs = De sessie noemt een andere minuut dan de loting gaf.
session-before-differs = Het getal ervoor is { $given }, maar bij het openen was het { $expected }. Dat getal staat vast.
session-protocol-differs = De sessie hoort bij het programma { $given }, maar het plan gaat over { $expected }.

# Waarom een plan niet kan

plan-too-often = Je programma is { $most } keer per dag. Kies { $given } keer dus niet.
plan-too-short = Bij klachten van meer dan twaalf weken duurt een plan minstens { $least } dagen. Er staan er { $given }.
plan-anchor-twice = Kies voor elk moment van de dag een eigen tijd.
plan-anchors-too-many = Er staan { $given } momenten, maar het plan is { $most } keer per dag.
noise-too-soon = Tussen de twee getallen hoort een minuut te zitten. Begin opnieuw.
