/** The look of the customer's pages: no framework, no fonts to load, light and dark as the visitor's system is. */
export const STYLE = `
:root{color-scheme:light dark;--page:#f4f4f5;--card:#fff;--text:#18181b;--muted:#62626b;--line:#e4e4e7;--soft:#fafafa;
--accent:#18181b;--on-accent:#fff;--good:#166534;--good-soft:#dcfce7;--warn:#854d0e;--warn-soft:#fef9c3;
--bad:#991b1b;--bad-soft:#fee2e2}
@media (prefers-color-scheme:dark){:root{--page:#18181b;--card:#212124;--text:#f4f4f5;--muted:#a1a1aa;--line:#3a3a40;
--soft:#27272a;--accent:#f4f4f5;--on-accent:#18181b;--good:#86efac;--good-soft:#14301f;--warn:#fde047;--warn-soft:#332b0c;
--bad:#fca5a5;--bad-soft:#3b1717}}
*{box-sizing:border-box}
body{margin:0;padding:24px 16px 64px;background:var(--page);color:var(--text);
font:15px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:880px;margin:0 auto;display:grid;gap:16px}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:24px}
.head{display:flex;flex-wrap:wrap;gap:16px;justify-content:space-between;align-items:flex-start}
.logo{display:block;max-width:220px;max-height:72px;margin-bottom:16px;background:#fff;border-radius:4px}
h1{margin:0;font-size:24px;line-height:1.25}
h2{margin:0 0 8px;font-size:15px}
p{margin:0}
a{color:inherit}
.muted{color:var(--muted)}
.small{font-size:13px}
.parties{display:grid;gap:24px;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));margin-top:24px}
.banner{border-radius:12px;padding:16px 24px}
.good{background:var(--good-soft);color:var(--good)}
.warn{background:var(--warn-soft);color:var(--warn)}
.bad{background:var(--bad-soft);color:var(--bad)}
.lines{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
.lines th{font-weight:500;font-size:13px;color:var(--muted);text-align:left;vertical-align:bottom;padding:0 8px 8px;
border-bottom:1px solid var(--line)}
.lines th .unit{display:block;font-weight:400}
.lines td{padding:12px 8px;border-bottom:1px solid var(--line);vertical-align:top}
.lines th:first-child,.lines td:first-child{padding-left:0}
.lines th:last-child,.lines td:last-child{padding-right:0}
.lines .number{text-align:right;white-space:nowrap}
.lines .position{color:var(--muted)}
.lines td.what{font-weight:500}
.lines td.note{color:var(--muted);font-style:italic;font-weight:400}
.below{display:block;font-weight:400}
.sums{display:flex;flex-wrap:wrap;gap:16px;justify-content:space-between;margin-top:16px}
.totals{margin:0 0 0 auto;min-width:340px;display:grid;grid-template-columns:1fr auto;font-variant-numeric:tabular-nums}
.totals dt,.totals dd{margin:0;padding:2px 0}
.totals dt{color:var(--muted)}
.totals dd{text-align:right;white-space:nowrap;padding-left:24px}
.totals .strong{font-weight:500;color:inherit}
.totals .sum{font-size:18px;font-weight:600;color:inherit;border-top:1px solid var(--line);padding-top:8px;margin-top:4px}
.pages{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:8px 0}
.pages span{margin-right:auto}
.answers{display:grid;gap:16px}
details{border:1px solid var(--line);border-radius:8px}
summary,button,.button{font:inherit;font-weight:500;cursor:pointer;border-radius:8px;padding:10px 16px}
summary{list-style:none;text-align:center}
summary::-webkit-details-marker{display:none}
details.yes>summary,button.yes{background:var(--accent);color:var(--on-accent);border:0}
details[open]>summary{border-radius:8px 8px 0 0}
details form{padding:16px;display:grid;gap:12px}
button{border:1px solid var(--line);background:var(--card);color:var(--text)}
.button{border:1px solid var(--line);background:var(--card);text-decoration:none;display:inline-block}
summary:focus-visible,button:focus-visible,a:focus-visible,textarea:focus-visible{outline:2px solid currentColor;outline-offset:2px}
textarea{font:inherit;color:inherit;background:var(--soft);border:1px solid var(--line);border-radius:8px;padding:10px;
width:100%;min-height:96px;resize:vertical}
label{display:grid;gap:4px}
.end{text-align:center}
@media (max-width:640px){
.card{padding:16px}
.lines thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.lines tr{display:block;padding:12px 0;border-bottom:1px solid var(--line)}
.lines tr:first-child{padding-top:0}
.lines td{display:flex;justify-content:space-between;gap:16px;padding:2px 0;border:0}
.lines td.what{display:block;padding-bottom:6px}
.lines td.empty,.lines td.position{display:none}
.lines td.number::before{content:attr(data-label);color:var(--muted)}
.totals{min-width:100%}
}
@media print{body{background:#fff;padding:0}.card{border:0;padding:0 0 16px}.answers,.pages{display:none}}
`
