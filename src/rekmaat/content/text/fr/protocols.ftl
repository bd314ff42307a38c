# Ce qui ne va pas dans un fichier de protocole d'un thérapeute. Les noms restent en anglais, comme dans le fichier.

toml-syntax = { $file }, ligne { $line } : ce n’est pas du TOML valable ({ $reason }). Vérifiez s’il manque un guillemet ou un crochet.
toml-field-missing = { $file }, ligne { $line } : { $field } manque. Indiquez : { $allowed ->
    [text] un texte entre guillemets
    [list] une liste entre crochets
    [table] un bloc de ce nom
   *[other] { $allowed }
}.
toml-field-wrong = { $file }, ligne { $line } : { $field } n’est pas correct. Permis : { $allowed ->
    [text] un texte entre guillemets
    [list] une liste entre crochets
    [table] un bloc de ce nom
   *[other] { $allowed }
}.
toml-field-unknown = { $file }, ligne { $line } : { $field } n’existe pas. Vouliez-vous dire : { $allowed } ?
toml-number = { $file }, ligne { $line } : { $field } doit être un nombre de { $lowest } à { $highest }.
toml-whole = { $file }, ligne { $line } : { $field } doit être un nombre entier de { $lowest } à { $highest }.
toml-wording = { $file }, ligne { $line } : { $field } doit être un seul texte, ou un texte pour nl, fr et en.
toml-id-taken = { $file }, ligne { $line } : un protocole { $id } existe déjà. Choisissez un autre id.
toml-too-large = { $file } dépasse { $largest_bytes } octets et n’est pas lu. Un protocole tient sur une page.
toml-not-utf8 = { $file } n’est pas enregistré en UTF-8. Enregistrez-le à nouveau comme texte brut, UTF-8.
file-unreadable = { $file } ne peut pas être lu ({ $reason }). Vérifiez que vous pouvez l’ouvrir.
