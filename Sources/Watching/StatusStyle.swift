/// The colours of the page of findings, so that all are seen to be one tool's.
let statusStyle = """
  :root{color-scheme:light dark;--nen:#fdfcf9;--chu:#1b1b1b;--nhat:#4a4a4a;--ke:#b9b4a8;--xau:#8f1020;--tot:#1d5c2e;--noi:#0b4f9e}
  body{margin:0;font:1.0625rem/1.6 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--chu);background:var(--nen)}
  main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem}
  h1{margin:0 0 .5rem;font-size:1.75rem;line-height:1.25}
  h2{margin:2.5rem 0 .5rem;font-size:1.25rem;line-height:1.3}
  p{margin:.5rem 0}
  a{color:var(--noi)}a:focus-visible,summary:focus-visible{outline:3px solid;outline-offset:2px}
  .kq{margin:0 0 1rem;padding:.75rem 0 .75rem 1rem;border-left:.3rem solid var(--tot);font-size:1.25rem;line-height:1.4}
  .xau{border-left-color:var(--xau)}
  .kq b,.bao{font-weight:700}.bao{color:var(--xau)}
  dl{margin:0;border-top:1px solid var(--ke)}
  dl div{display:grid;grid-template-columns:minmax(0,12rem) minmax(0,1fr);gap:0 1rem;padding:.5rem 0;border-bottom:1px solid var(--ke)}
  dt{color:var(--nhat)}dd{margin:0;overflow-wrap:anywhere}
  ul{margin:.5rem 0;padding-left:1.25rem}li{margin:.25rem 0;overflow-wrap:anywhere}
  .xa{list-style:none;padding:0;border-top:1px solid var(--ke)}
  .xa li{margin:0;padding:.75rem 0;border-bottom:1px solid var(--ke)}
  .xa a{font-weight:700}
  small{display:block;color:var(--nhat);font-size:.9375rem}
  summary{cursor:pointer;padding:.25rem 0}
  @media (max-width:36rem){dl div{grid-template-columns:1fr}}
  @media (prefers-color-scheme:dark){
  :root{--nen:#161616;--chu:#ececec;--nhat:#c2c2c2;--ke:#555;--xau:#ff9a9a;--tot:#7fd09a;--noi:#8ec1ff}}
  @media print{body{font-size:10pt}a{color:inherit}li,dl div{break-inside:avoid}}
  """
