/** What a payload calls if it runs. The trial makes it a function that counts. */
const calls = [
  'ran()',
  'top.ran()',
  "self['ran']()",
  'ran`1`',
  'setTimeout("ran()")',
  'Function("ran()")()',
  '[].map.constructor("ran()")()',
  'import("data:text/javascript,ran()")',
]

/** HTML, SVG, MathML and friends, each with a place for the call. */
const markup: readonly ((call: string) => string)[] = [
  (call) => `<script>${call}</script>`,
  (call) => `<script src="data:text/javascript,${call}"></script>`,
  (call) => `<img src=x onerror='${call}'>`,
  (call) => `<img src="https://elsewhere.example/?${call}">`,
  (call) => `<svg onload='${call}'>`,
  (call) => `<svg><script>${call}</script></svg>`,
  (call) => `<svg><animate attributeName=x onbegin='${call}'>`,
  (call) => `<svg><a href="javascript:${call}"><text y=9>x</text></a></svg>`,
  (call) => `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  (call) => `<iframe src='javascript:parent.${call}'></iframe>`,
  (call) => `<object data='javascript:${call}'></object>`,
  (call) => `<embed src='javascript:${call}'>`,
  (call) => `<details open ontoggle='${call}'><summary>x</summary></details>`,
  (call) => `<video><source onerror='${call}'></video>`,
  (call) => `<audio src=x onerror='${call}'></audio>`,
  (call) => `<input autofocus onfocus='${call}'>`,
  (call) => `<body onload='${call}'>`,
  (call) => `<a href='javascript:${call}'>x</a>`,
  (call) => `<form action='javascript:${call}'><button autofocus>x</button></form>`,
  (call) => `<meta http-equiv=refresh content='0;url=javascript:${call}'>`,
  (call) => `<style onload='${call}'>*{color:red}</style>`,
  (call) => `<link rel=stylesheet href='data:text/css,*{}' onload='${call}'>`,
  (call) => `<p style='animation:x 1s' onanimationstart='${call}'>x</p>`,
  (call) => `<math><mtext><img src=x onerror='${call}'></mtext></math>`,
  (call) => `<template shadowrootmode=open><script>${call}</script></template>`,
  (call) => `<dialog open onclose='${call}'></dialog>`,
]

/** Ways out of where a text may have been put. */
const waysOut = [
  '">',
  "'>",
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '-->',
  ']]>',
  '`}',
  '\\">',
  '\u2028',
]

const addresses: readonly ((call: string) => string)[] = [
  (call) => `javascript:${call}`,
  (call) => `JaVaScRiPt:${call}`,
  (call) => `java\tscript:${call}`,
  (call) => `data:text/html,<script>${call}</script>`,
  (call) => `vbscript:${call}`,
  (call) => `//elsewhere.example/${encodeURIComponent(call)}`,
]

const templates: readonly ((call: string) => string)[] = [
  (call) => `{{${call}}}`,
  (call) => `\${${call}}`,
  (call) => `<%= ${call} %>`,
  (call) => `#{${call}}`,
  (call) => `[[${call}]]`,
  (call) => `{enhet} {${call}}`,
  (call) => `expression(${call})`,
  (call) => `url(javascript:${call})`,
]

/** Letters that look alike, are not there, or turn the others around. */
const disguises: readonly ((html: string) => string)[] = [
  (html) => html.replaceAll('<', '\uFF1C').replaceAll('>', '\uFF1E'),
  (html) => html.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (html) => html.replaceAll('<', '&#60;'),
  (html) => html.replaceAll('<', String.raw`\u003c`),
  (html) => encodeURIComponent(html),
  (html) => html.replace('<s', '<\0s'),
  (html) => html.replace('<s', '<s\u200B'),
  (html) => html.replace('<', '<\uFEFF'),
  (html) => `\u202E${html}\u202C`,
  (html) => `\u2066${html}`,
  (html) => `\u00A0${html}`,
  (html) => html.toUpperCase().replaceAll('RAN', 'ran'),
  (html) => html.replaceAll('s', '\u017F'),
  (html) => `e\u0301${html}`,
]

/** What a spreadsheet takes for the start of a formula, its wide kin, and what may stand before it. */
const starts = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  '\0=',
  '\uFF1D',
  '\uFF0B',
  '\uFF0D',
  '\uFF20',
  ' =',
  '"=',
  ';=',
  '";=',
  '\r\n=',
]

const formulas = [
  '1+1',
  'SUM(1;2)',
  'HYPERLINK("https://elsewhere.example";"x")',
  "cmd|' /C calc'!A0",
  'WEBSERVICE("https://elsewhere.example")',
]

const first = calls[0] ?? ''

/** Each text that must stay a text, once; texts for spreadsheets last. */
export const payloads: readonly string[] = [
  ...new Set([
    ...markup.flatMap((write) => calls.map(write)),
    ...waysOut.flatMap((way) => markup.map((write) => way + write(first))),
    ...addresses.flatMap((write) => calls.map(write)),
    ...templates.flatMap((write) => calls.map(write)),
    ...disguises.flatMap((hide) => markup.slice(0, 6).map((write) => hide(write(first)))),
    ...starts.flatMap((start) => formulas.map((formula) => start + formula)),
  ]),
]

/** A few of every kind. */
export const somePayloads: readonly string[] = [
  ...markup.map((write) => write(first)),
  ...addresses.slice(0, 4).map((write) => write(first)),
  ...templates.slice(0, 4).map((write) => write(first)),
  ...disguises.slice(0, 6).map((hide) => hide(`<script>${first}</script>`)),
]
