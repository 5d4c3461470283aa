"""The looks of a document as a page, and the script of its search field."""

import json

from planner.language import tr

STYLE = """\
:root { --d: #0b5cad; --e: #0a7d5a; --i: #8a5a00; --r: #8e3b86; --on: #ffffff; --mark: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --d: #6cb2f7; --e: #4fc795; --i: #e0ae4a; --r: #d98bd3; --on: #10141b; --mark: #6cb2f7; }
}
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
a { color: var(--mark); }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
.subtitle { color: var(--quiet); font-size: 1.1rem; margin-top: -0.5rem; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
search { display: block; margin: 1rem 0; }
search[hidden] { display: none; }
search label { display: block; font-weight: 600; margin-bottom: 0.25rem; }
search input { font: inherit; width: 100%; max-width: 30rem; box-sizing: border-box; padding: 0.4rem 0.6rem;
  color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 6px; }
search p { margin: 0.25rem 0 0; color: var(--quiet); min-height: 1.5em; }
h2 { padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 1.35rem; }
h3 { margin-top: 1.5rem; }
li { margin: 0.25rem 0; }
table { table-layout: fixed; }
tbody th { text-align: left; }
.line { display: block; padding-left: 1.9em; text-indent: -1.9em; }
.badge { display: inline-block; width: 1.35em; margin-right: 0.45em; border-radius: 3px; text-align: center;
  text-indent: 0; font-size: 0.8em; font-weight: 700; line-height: 1.45; color: var(--on); }
.badge.d { background: var(--d); } .badge.e { background: var(--e); }
.badge.i { background: var(--i); } .badge.r { background: var(--r); }
figure { margin: 1.5rem 0; }
figcaption { color: var(--quiet); margin-bottom: 0.5rem; }
figure svg { display: block; width: 100%; height: auto; background: #ffffff; border: 1px solid var(--line);
  border-radius: 8px; }
[hidden] { display: none !important; }
@media (min-width: 82rem) {
  body { max-width: 80rem; display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 3rem; }
  .aside { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; }
  nav ul { display: block; }
  nav li { margin: 0.35rem 0; }
}
@media print {
  :root { --d: #0b5cad; --e: #0a7d5a; --i: #8a5a00; --r: #8e3b86; --on: #ffffff; }
  .aside, .skip { display: none; }
  .badge { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .page { break-before: page; }
  figure, section:has(> figure) { break-inside: avoid; }
  figure svg { max-height: 20cm; border: none; }
  caption, thead { break-after: avoid; }
}
"""

_SCRIPT = """
"use strict";
const plain = text => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase();
const field = document.getElementById("find");
const told = document.getElementById("found");
const groups = [...document.querySelectorAll("main section")].map(section => ({
  section,
  heading: plain(section.querySelector("h2, h3")?.textContent ?? ""),
  items: [...section.querySelectorAll("tbody tr, li, p, figure")].filter(item => item.closest("section") === section)
    .map(item => ({ item, text: plain((item.querySelector("figcaption") ?? item).textContent),
      counts: !item.matches("p, figure") })),
}));
const [nothing, one, many] = SAID;
const filter = () => {
  const words = plain(field.value).split(/\\s+/).filter(Boolean);
  const has = text => words.every(word => text.includes(word));
  let number = 0;
  for (const group of groups) {
    const all = !words.length || (group.heading && has(group.heading));
    for (const each of group.items) {
      each.item.hidden = !all && !has(each.text);
      number += each.counts && !each.item.hidden;
    }
    for (const box of group.section.querySelectorAll("table, ul, ol"))
      box.hidden = ![...box.querySelectorAll("tbody tr, li")].some(item => !item.hidden);
  }
  for (const { section } of [...groups].reverse())
    section.hidden = words.length > 0 && ![...section.querySelectorAll("tbody tr, li, p, figure")]
      .some(item => !item.hidden && !item.closest("section[hidden]"));
  for (const link of document.querySelectorAll("nav a"))
    link.parentElement.hidden = document.getElementById(link.hash.slice(1)).hidden;
  told.textContent = !words.length ? "" : number === 0 ? nothing :
    number === 1 ? one : many.replace("{n}", number);
};
field.closest("search").hidden = false;
field.addEventListener("input", filter);
field.addEventListener("keydown", event => {
  if (event.key === "Escape") { field.value = ""; filter(); }
});
"""


def script() -> str:
    """Give the script, with what it says in the language that is spoken."""
    said = [tr("Nothing is found."), tr("One line is found."), tr("{n} lines are found.")]
    return _SCRIPT.replace("SAID", json.dumps(said, ensure_ascii=False).replace("<", "\\u003c"))
