# What can be wrong with a table of people, whatever the design of the trial.

given-folder = { $where }: this is a folder, not a file.
    .remedy = Give the file inside it.
given-empty = { $where }: the file is empty.
    .remedy = Save it again in the program it comes from.
given-too-large = { $where }: the file is larger than { $most_mb } MB, so it is something else.
    .remedy = Check the name of the file.
given-not-utf8 = { $where }: line { $line } is not text in UTF-8.
    .remedy = Save the file as “CSV UTF-8” or as text in UTF-8.
given-no-text = { $where }: the file holds bytes that no text has.
    .remedy = Save it as a text file, or check the name of the file.
table-no-rows = { $where }: the table holds no people.
    .remedy = Put the names of the columns in the first line, and each person in a line of their own.
table-too-long = { $where }: the table has more than { $most } lines.
    .remedy = Give the lines of one trial only.
table-more-faults = { $where }: and { $count } more.
    .remedy = Correct the ones above first.
line-unreadable = { $where }: line { $line } cannot be cut into cells; a quotation mark may be missing.
    .remedy = Save the table again as CSV.
column-twice = { $where }: the column “{ $column }” is there twice.
    .remedy = Give every column its own name.
columns-missing = { $where }: these columns are missing: { $columns }.
    .remedy = Check the names in the first line and in the options. Capitals do not matter.
decimals-mixed = { $where }: some numbers have a decimal comma and others a decimal point.
    .remedy = Write all numbers in one way.
cell-no-number = { $where }: line { $line }, column { $column }: “{ $value }” is not a number.
    .remedy = Correct the cell, or leave it empty if there was no measurement.
cell-too-far = { $where }: line { $line }, column { $column }: “{ $value }” is too large or too small to reckon with.
    .remedy = Write it in another unit: between a billionth and a billion, or 0.
cell-no-whole = { $where }: line { $line }, column { $column }: “{ $value }” is not a whole number from 1 to { $most }.
    .remedy = Correct the cell.
trial-cell-empty = { $where }: line { $line }: column { $column } is empty.
    .remedy = Fill it in. Of every row it must be known who it is and in which group.
trial-column-empty = { $where }: column { $column } is empty in every line.
    .remedy = Fill it in, or name another column.
trial-column-mixed = { $where }: column { $column } holds { $numbers ->
        [one] 1 number
       *[other] { $numbers } numbers
    } and { $words ->
        [one] 1 word
       *[other] { $words } words
    }. Look at line { $lines }.
    .remedy = Write numbers in every cell, or words in every cell. Leave empty what is not known.
trial-column-two-roles = { $where }: column { $column } was named for two things.
    .remedy = Name each column once. Only a covariate may be a subgroup too.
trial-covariate-many-levels = { $where }: column { $column } has { $levels } different words; more than { $most } are no groups.
    .remedy = Put similar ones together, or leave the column out.
model-columns-dependent = { $where }: “{ $term }” follows exactly from { $on }, so nobody can tell them apart.
    .remedy = Leave one of them out of the covariates.
model-too-few = { $where }: { $people } people are too few for { $columns } columns of the model.
    .remedy = Leave out covariates, or put in more people.
model-exact = { $where }: the outcome follows exactly from the other columns. Nothing is left over to judge by.
    .remedy = Check that the outcome is not a copy of another column.
