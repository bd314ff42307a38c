"""The colours of every figure: ink on white, one yellow, and greys that stay apart in print."""

GROUND, STAGE = "#ffffff", "#eef4f2"
INK, INK_2, EDGE, LINE = "#0b3234", "#44615d", "#5f7c78", "#c9d8d4"
TAPE = "#ffc72e"
