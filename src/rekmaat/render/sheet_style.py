"""The style of the printed page, and the fonts it brings along."""

from base64 import b64encode
from functools import cache
from importlib.resources import files

_FACE = (
    "@font-face{{font-family:'Rekmaat Hyperlegible';font-weight:{weight};"
    "src:url(data:font/ttf;base64,{data}) format('truetype')}}"
)
FONTS = {400: "rekmaat-hyperlegible-regular.ttf", 700: "rekmaat-hyperlegible-bold.ttf"}


@cache
def font(weight: int) -> bytes:
    """Return a font of the page."""
    return files("rekmaat").joinpath("render", "fonts", FONTS[weight]).read_bytes()


@cache
def style() -> str:
    """Return the whole style, with both fonts within it."""
    faces = (_FACE.format(weight=weight, data=b64encode(font(weight)).decode()) for weight in FONTS)
    return "\n".join([*faces, _RULES])


_RULES = """
@page{size:A4;margin:0}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#eef4f2;color:#0b3234;
font-family:"Rekmaat Hyperlegible","Atkinson Hyperlegible",Verdana,"Segoe UI",system-ui,sans-serif}
h1,h2,p,ul,dl,dd{margin:0;padding:0}
.sheet{background:#fff;width:210mm;height:297mm;margin:0 auto;padding:10mm 15mm 8mm;
font-size:9pt;line-height:1.3;display:flex;flex-direction:column;gap:2.9mm;overflow:hidden}
.hd{display:flex;justify-content:space-between;align-items:center;gap:8mm}
h1{font-size:17pt;line-height:1.1;font-weight:700}
.brand{display:flex;align-items:center;gap:2mm;font-size:11pt;font-weight:700}
.brand svg{width:10mm;height:auto}
.pens{display:grid;grid-template-columns:1.5fr 1fr 1fr;gap:6mm;color:#44615d}
.pens span{border-bottom:.8pt solid #5f7c78;padding-bottom:5mm}
.sum{font-size:14pt;line-height:1.2;font-weight:700}
.knew{margin-top:-1mm}
.two{display:grid;grid-template-columns:1fr 1fr;gap:8mm}
.wide{grid-template-columns:1.55fr 1fr}
h2{font-size:10.5pt;line-height:1.15;font-weight:700;border-top:1.8pt solid #0b3234;
padding-top:1.2mm;margin-bottom:.8mm}
svg{display:block;width:100%;height:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.35mm 0 .35mm 2mm;font-weight:400;
border-bottom:.5pt solid #c9d8d4}
th:first-child{padding-left:0}
td{font-weight:700}
td.number,th.number{text-align:right}
thead th{color:#44615d}
.facts th{white-space:nowrap;color:#44615d}
.small{font-size:8.2pt}
.lines{list-style:none;display:flex;flex-direction:column;gap:.5mm}
.lines li{padding-left:3.4mm;position:relative;overflow-wrap:anywhere}
.lines li::before{content:"";position:absolute;left:0;top:.58em;width:2mm;border-top:1.4pt solid}
.talk{display:flex;flex-wrap:wrap;gap:1mm 7mm;list-style:none}
.talk li::before{content:"";display:inline-block;width:3.2mm;height:3.2mm;
border:1pt solid #0b3234;margin-right:1.6mm;vertical-align:-.4mm}
.foot{margin-top:auto;border-top:.6pt solid #5f7c78;padding-top:1.2mm;font-size:7.2pt;
line-height:1.28;color:#44615d;overflow-wrap:anywhere}
.dense{font-size:8.2pt;gap:1.9mm;padding-top:8mm;padding-bottom:6mm}
.dense h1{font-size:15pt}
.dense .sum{font-size:12pt}
.dense .pens span{padding-bottom:4mm}
.dense .small{font-size:7.6pt}
.dense .foot{font-size:6.8pt}
.dense .wide{grid-template-columns:1.3fr 1fr}
@media screen{.sheet{margin:6mm auto}}
@media screen and (max-width:820px){.sheet{width:100%;height:auto;margin:0;padding:24px 20px;
font-size:18px;gap:1.5rem}h1{font-size:1.8rem}h2{font-size:1.22rem}.sum{font-size:1.35rem}
.two,.wide,.dense .wide,.pens{grid-template-columns:1fr}.small,.foot{font-size:1rem}
.dense .small,.dense .foot{font-size:1rem}.strip{overflow-x:auto}.strip svg{min-width:700px}}
@media print{body{background:#fff}.sheet{margin:0;-webkit-print-color-adjust:exact;
print-color-adjust:exact}}
"""
