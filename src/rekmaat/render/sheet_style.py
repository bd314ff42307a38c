"""The style of the printed page."""

from functools import cache

from rekmaat.render.faces import faces

TEXT_PT = 9.0
PERCENTS = tuple(range(100, 68, -2))
"""How large the page may be set, in hundredths of the full size."""


@cache
def style() -> str:
    """Return the whole style, with both fonts within it."""
    sizes = (f".s{percent}{{font-size:{TEXT_PT * percent / 100:g}pt}}" for percent in PERCENTS)
    return "\n".join([faces(), _RULES, *sizes])


_RULES = """
@page{size:A4;margin:0}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#eef4f2;color:#0b3234;
font-family:"Rekmaat Hyperlegible","Atkinson Hyperlegible",Verdana,"Segoe UI",system-ui,sans-serif}
h1,h2,p,ul{margin:0;padding:0}
.sheet{background:#fff;width:210mm;height:297mm;margin:0 auto;padding:10mm 15mm 8mm;
line-height:1.3;display:flex;flex-direction:column;gap:.9em;overflow:hidden}
.hd{display:flex;justify-content:space-between;align-items:center;gap:8mm}
h1{font-size:1.9em;line-height:1.1;font-weight:700}
.brand{display:flex;align-items:center;gap:2mm;font-size:1.22em;font-weight:700}
.brand svg{width:10mm;height:auto}
.pens{display:grid;grid-template-columns:1.5fr 1fr 1fr;gap:6mm;color:#44615d}
.pens span{border-bottom:.8pt solid #5f7c78;padding-bottom:1.4em}
.sum{font-size:1.55em;line-height:1.2;font-weight:700}
.knew{margin-top:.3em}
.two{display:grid;grid-template-columns:1.25fr 1fr;gap:8mm}
h2{font-size:1.17em;line-height:1.15;font-weight:700;border-top:1.8pt solid #0b3234;
padding-top:.3em;margin-bottom:.2em}
svg{display:block;width:100%;height:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.1em 0 .1em 2mm;font-weight:400;
border-bottom:.5pt solid #c9d8d4}
th:first-child{padding-left:0}
td{font-weight:700}
td.number,th.number{text-align:right}
thead th{color:#44615d}
.facts th{white-space:nowrap;color:#44615d}
.small{font-size:.91em}
.lines{list-style:none}
.lines li{padding-left:1.1em;position:relative;overflow-wrap:anywhere;margin-bottom:.15em}
.lines li::before{content:"";position:absolute;left:0;top:.58em;width:.6em;
border-top:1.4pt solid}
.columns{columns:2;column-gap:8mm}
.columns li{break-inside:avoid}
.stack{display:flex;flex-direction:column;gap:.8em}
.talk{display:flex;flex-wrap:wrap;gap:.3em 2.2em;list-style:none}
.talk li::before{content:"";display:inline-block;width:1em;height:1em;
border:1pt solid #0b3234;margin-right:.5em;vertical-align:-.12em}
.foot{margin-top:auto;border-top:.6pt solid #5f7c78;padding-top:.4em;
font-size:max(.8em,min(1em,7pt));line-height:1.25;color:#44615d;overflow-wrap:anywhere}
@media screen{.sheet{margin:6mm auto}}
@media screen and (max-width:820px){.sheet.sheet{width:100%;height:auto;margin:0;
padding:24px 20px;font-size:18px;gap:1.5rem}.two,.pens{grid-template-columns:1fr}
.columns{columns:1}.small,.foot{font-size:1em}.strip{overflow-x:auto}.strip svg{min-width:700px}}
@media print{body{background:#fff}.sheet{margin:0;-webkit-print-color-adjust:exact;
print-color-adjust:exact}}
"""
