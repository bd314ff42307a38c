"""The style of the step card: black on white, one A4."""

from functools import cache

from rekmaat.render.card_drawing import drawing_style
from rekmaat.render.faces import faces


@cache
def style() -> str:
    """Return the whole style, with both fonts within it.

    Raises:
        DrawingsMissingError: The build left no drawings.
    """
    return f"{faces()}\n{drawing_style()}\n{_RULES}"


_RULES = """
@page{size:A4;margin:0}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#000;font-size:9pt;line-height:1.25;
font-family:"Rekmaat Hyperlegible","Atkinson Hyperlegible",Verdana,"Segoe UI",system-ui,sans-serif}
h1,h2,p,ul,ol{margin:0;padding:0}
ul,ol{list-style:none}
svg{display:block}
.hint{max-width:210mm;margin:6mm auto 0;padding:0 15mm;font-size:12pt}
.card{width:210mm;height:297mm;margin:0 auto;padding:9mm 13mm 7mm;overflow:hidden;
display:flex;flex-direction:column;gap:3mm}
.hd{display:flex;justify-content:space-between;align-items:flex-start;gap:8mm}
h1{font-size:24pt;line-height:1.05;font-weight:700}
h1.t20{font-size:20pt}
h1.t17{font-size:17pt}
.brand{display:flex;align-items:center;gap:2mm;font-size:11pt;font-weight:700;padding-top:1.5mm}
.brand svg{width:10mm;height:auto}
.rule{position:relative;border:.9mm solid #000;border-radius:1.5mm}
.ticks{position:absolute;left:0;top:0;width:100%;height:2.2mm}
.dose{display:flex}
.dose li{flex:1 1 auto;padding:2.4mm 3mm 1mm;display:flex;align-items:baseline;gap:1.6mm;
font-size:11pt;line-height:1.1}
.dose li+li{border-left:.6mm solid #000}
.dose b{font-size:24pt;line-height:1;font-variant-numeric:tabular-nums}
.dose .blank{flex:none;width:14mm;height:8.5mm;border-bottom:.4mm solid #000}
.name{display:flex;justify-content:space-between;gap:8mm;margin-top:1mm;font-size:10pt}
h2{font-size:12pt;line-height:1.15;font-weight:700;border-top:.7mm solid #000;padding-top:1mm;
margin-bottom:1mm;display:flex;align-items:center;gap:1.6mm}
.sign{flex:none;width:4.6mm;height:4.6mm}
.show{display:flex;flex-direction:column;min-height:0}
.steps{flex:5 1 0}
.mistakes{flex:3 1 0}
.show>ol,.show>ul{flex:1;min-height:0;display:grid;grid-auto-flow:column;
grid-auto-columns:minmax(0,1fr);grid-template-rows:minmax(0,1fr) auto;gap:1mm 4mm}
.show li{display:grid;grid-row:span 2;grid-template-rows:subgrid}
.pic{width:100%;height:100%}
.crossed{position:relative;min-height:0}
.crossed .sign{position:absolute;left:0;top:0;width:5.6mm;height:5.6mm}
.bare .sign{position:static;width:100%;height:44%;margin-top:24%}
.steps p{font-size:11pt;line-height:1.2;display:grid;grid-template-columns:auto 1fr;gap:2mm}
.steps b{font-size:20pt;line-height:.95}
.mistakes p{font-size:9.5pt;line-height:1.18}
.two{display:grid;grid-template-columns:5fr 6fr;gap:6mm}
.lines li{padding-left:3.4mm;position:relative}
.lines li::before{content:"";position:absolute;left:0;top:.58em;width:2mm;border-top:.45mm solid}
.stop{font-size:10pt}
.lead{font-weight:700}
.pairs{columns:2;column-gap:4mm}
.thirds{columns:3;column-gap:5mm}
.pairs li,.thirds li{break-inside:avoid}
.fine{font-size:8.5pt;line-height:1.2}
.pens{display:grid;grid-template-columns:2.4fr 1.5fr 1fr;gap:5mm}
.pens li{border-bottom:.35mm solid #000;padding-bottom:5mm}
.foot{font-size:8pt;line-height:1.2;overflow-wrap:anywhere}
.review{font-weight:700}
.alone{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.mistakes.many{flex:4 1 0}
.many>ul{gap:1mm 2.6mm}
.many p{font-size:9pt}
@media screen and (max-width:820px){.card{width:100%;height:auto;padding:24px 20px;gap:24px;
overflow:visible;font-size:18px}.hint{margin:16px 0 0;padding:0 20px;font-size:16px}
h1,h1[class]{font-size:30px}h2{font-size:21px;gap:8px}.sign{width:24px;height:24px}
.hd,.name,.dose,.dose li{flex-wrap:wrap}.dose li{flex-basis:100%}.dose li+li{border-left:0}
.show>ol,.show>ul{grid-auto-flow:row;grid-template:none/1fr;gap:20px}
.card .show{flex:none}
.mistakes>ul{grid-template-columns:1fr 1fr}.show li{grid-row:auto;grid-template-rows:auto auto}
.pic{height:240px}.mistakes .pic{height:170px}.crossed .sign{width:28px;height:28px}
.brand{font-size:18px}.two,.pens{grid-template-columns:minmax(0,1fr)}.pairs,.thirds{columns:1}
.fine,.foot,.stop,.steps p,.mistakes p,.name,.dose li{font-size:18px;line-height:1.35}}
@media print{.hint{display:none}.card{margin:0}}
"""
