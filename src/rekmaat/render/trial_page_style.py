"""The style of the report of a trial: the yellow folding rule, on a screen and on paper."""

from functools import cache

from rekmaat.render.faces import faces


@cache
def style() -> str:
    """Return the whole style, with both fonts within it."""
    return f"{faces()}\n{_RULES}"


_RULES = """
:root{color-scheme:light;font-size:112.5%}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.2rem 1rem 3rem;max-width:48rem;background:#fff;color:#0b3234;
font-family:"Rekmaat Hyperlegible","Atkinson Hyperlegible",Verdana,"Segoe UI",system-ui,sans-serif;
line-height:1.45;overflow-wrap:break-word}
.brand{display:flex;align-items:center;gap:.5rem;font-weight:700}
h1{font-size:2rem;line-height:1.15;margin:1.2rem 0 .5rem}
h2{font-size:1.5rem;line-height:1.2;margin:0 0 .7rem}
h3{font-size:1.1rem;line-height:1.25;margin:1.8rem 0 .3rem}
p{margin:.4rem 0}
.lead{font-size:1.15rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.small{font-size:.89rem;color:#44615d}
nav{margin-top:1.2rem}
nav ul{columns:2;list-style:none;padding:0;margin:.2rem 0}
nav li{margin:0;padding:.2rem 0;break-inside:avoid}
a{color:#0b3234;text-decoration-thickness:1.5px;text-underline-offset:.18em}
a:focus-visible,.scroll:focus-visible{outline:4px solid #0b3234;outline-offset:3px}
section{margin-top:2.6rem;padding-top:.9rem;border-top:4px solid #0b3234}
.plate svg{display:block;max-width:100%;height:auto;margin:.6rem 0 0}
.narrow{display:none}
.scroll,.facts{overflow-x:auto;margin:1.4rem 0 0}
table{border-collapse:collapse;font-size:.89rem;line-height:1.35;font-variant-numeric:tabular-nums;
width:100%}
caption{text-align:left;font-weight:700;font-size:1rem;padding-bottom:.3rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;
border-bottom:1px solid #c9d8d4}
td p,th p{margin:0 0 .25rem}
thead th{color:#44615d;font-weight:400;border-bottom-color:#5f7c78;vertical-align:bottom}
.grid td,.grid tbody th{white-space:nowrap}
.grid td:last-child{white-space:normal;min-width:7rem}
.grid td.long{white-space:normal;overflow-wrap:anywhere;min-width:11rem}
tbody th{font-weight:700}
.many th,.many td{padding-right:.55rem}.many{font-size:.8rem}
.facts th{width:11rem}
.checks th[scope=row]{width:3.2rem;font-variant-numeric:tabular-nums}
.checks td:nth-child(2){width:42%}
.write{background:#fff4d1;border-left:4px solid #ffc72e;padding:.05rem .4rem;
box-decoration-break:clone;-webkit-box-decoration-break:clone}
ul{margin:.4rem 0;padding-left:1.1rem}
li{margin:.35rem 0}
footer{margin-top:3rem;padding-top:.7rem;border-top:1px solid #5f7c78;color:#44615d;
font-size:.89rem}
@media (max-width:640px){.wide{display:none}.narrow{display:block}h1{font-size:1.6rem}
nav ul{columns:1}.facts th,.facts td{display:block;width:auto}.facts th{border-bottom:0;
padding-bottom:0}.checks{font-size:.8rem}.checks th[scope=row]{width:2.3rem}
.checks th,.checks td{padding-right:.4rem}.checks td:nth-child(2){width:38%}}
@page{size:A4;margin:16mm 16mm 18mm}
@media print{:root{font-size:9.5pt}body{max-width:none;padding:0}.wide{display:block}
.narrow{display:none}.plate svg{max-height:225mm}nav{display:none}
tr,li,.plate,caption{break-inside:avoid}h2,h3,caption{break-after:avoid}.scroll{overflow:visible}
.write{-webkit-print-color-adjust:exact;print-color-adjust:exact}.grid{font-size:.8rem}
.grid td{white-space:normal}}
"""
