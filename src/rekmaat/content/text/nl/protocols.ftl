# Wat er mis is met een protocolbestand van een therapeut. Namen blijven zoals ze in het bestand staan.

toml-syntax = { $file }, regel { $line }: dit is geen geldige TOML ({ $reason }). Kijk of er een aanhalingsteken of haakje ontbreekt.
toml-field-missing = { $file }, regel { $line }: { $field } ontbreekt. Vul in: { $allowed ->
    [text] een tekst tussen aanhalingstekens
    [list] een lijst tussen vierkante haken
    [table] een blok met deze naam
   *[other] { $allowed }
}.
toml-field-wrong = { $file }, regel { $line }: { $field } klopt niet. Toegestaan: { $allowed ->
    [text] een tekst tussen aanhalingstekens
    [list] een lijst tussen vierkante haken
    [table] een blok met deze naam
   *[other] { $allowed }
}.
toml-field-unknown = { $file }, regel { $line }: { $field } bestaat niet. Bedoel je: { $allowed }?
toml-number = { $file }, regel { $line }: { $field } moet een getal zijn van { $lowest } tot en met { $highest }.
toml-whole = { $file }, regel { $line }: { $field } moet een heel getal zijn van { $lowest } tot en met { $highest }.
toml-wording = { $file }, regel { $line }: { $field } moet één tekst zijn, of een tekst voor nl, fr en en.
toml-id-taken = { $file }, regel { $line }: er is al een protocol { $id }. Kies een andere id.
toml-too-large = { $file } is groter dan { $largest_bytes } bytes en wordt niet gelezen. Een protocol past op één bladzijde.
toml-not-utf8 = { $file } is niet opgeslagen als UTF-8. Sla het opnieuw op als platte tekst, UTF-8.
file-unreadable = { $file } kan niet worden gelezen ({ $reason }). Kijk of je het mag openen.
