/** Light and dark, from 320 px up; the colours are those of the app. */
export const pickerStyle = `
:root{--ground:#f5f4ef;--surface:#fff;--line:#dcd9cf;--ink:#1d2629;--soft:#55605f;--accent:#14665a;--sunk:#dfeeea}
@media (prefers-color-scheme:dark){:root{--ground:#14181a;--surface:#1f2527;--line:#3a4346;--ink:#eef1ef;--soft:#b3bdbb;
--accent:#7fd1bf;--sunk:#1f3a35}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);
font:1.0625rem/1.6 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
padding:env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left)}
main{max-width:640px;margin:0 auto;padding:40px 16px 32px}
h1{margin:0 0 12px;font-size:1.875rem;line-height:1.25;letter-spacing:.02em}
h1 span{font-weight:400;color:var(--soft)}
h2{margin:28px 0 12px;font-size:1.25rem}
p{margin:0}
time{display:inline-block;color:var(--accent);font-weight:600}
.school{font-size:1.25rem}
ul{margin:0;padding:0;list-style:none;display:grid;gap:12px}
button{display:block;width:100%;min-height:64px;padding:14px 16px;text-align:left;cursor:pointer;
font:inherit;color:inherit;background:var(--surface);border:1px solid var(--line);border-radius:14px}
button:hover,button[aria-current]{border-color:var(--accent)}
button:active{background:var(--sunk)}
button:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
strong{font-size:1.25rem;margin-right:.35em}
.role{color:var(--accent);font-weight:600}
.now{padding:1px 8px;border-radius:999px;background:var(--sunk);color:var(--accent);font-size:.9375rem;white-space:nowrap}
.sentence{display:block;margin-top:4px;color:var(--soft)}
.back{margin-top:16px}
.back a{display:inline-flex;align-items:center;min-height:44px;color:var(--accent)}
.note{margin-top:28px;padding-top:16px;border-top:1px solid var(--line);color:var(--soft)}
`
