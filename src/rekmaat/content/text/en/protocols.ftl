# What is wrong with a therapist's own protocol file. Names stay as they stand in the file.

toml-syntax = { $file }, line { $line }: this is not valid TOML ({ $reason }). Look for a missing quotation mark or bracket.
toml-field-missing = { $file }, line { $line }: { $field } is missing. Give: { $allowed ->
    [text] a text in quotation marks
    [list] a list in square brackets
    [table] a block of this name
   *[other] { $allowed }
}.
toml-field-wrong = { $file }, line { $line }: { $field } is not right. Allowed: { $allowed ->
    [text] a text in quotation marks
    [list] a list in square brackets
    [table] a block of this name
   *[other] { $allowed }
}.
toml-field-unknown = { $file }, line { $line }: { $field } does not exist. Did you mean: { $allowed }?
toml-number = { $file }, line { $line }: { $field } must be a number from { $lowest } to { $highest }.
toml-whole = { $file }, line { $line }: { $field } must be a whole number from { $lowest } to { $highest }.
toml-wording = { $file }, line { $line }: { $field } must be one text, or a text for nl, fr and en.
toml-id-taken = { $file }, line { $line }: there is already a protocol { $id }. Choose another id.
toml-too-large = { $file } is larger than { $largest_bytes } bytes and is not read. A protocol fits on one page.
toml-not-utf8 = { $file } is not stored as UTF-8. Store it again as plain text, UTF-8.
file-unreadable = { $file } cannot be read ({ $reason }). See whether you may open it.
