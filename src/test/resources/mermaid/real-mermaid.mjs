// The real Mermaid without a browser, for the scripts beside this one.
import { createInterface } from 'node:readline';
import { JSDOM } from 'jsdom';

const page = new JSDOM('<body></body>');
globalThis.window = page.window;
globalThis.document = page.window.document;
for (const name of ['Element', 'Node', 'NodeFilter', 'DOMParser', 'DocumentFragment', 'HTMLTemplateElement']) {
  globalThis[name] ??= page.window[name];
}
for (const level of ['log', 'info', 'debug', 'warn', 'error', 'trace']) {
  console[level] = () => {};
}

export const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false, logLevel: 'fatal' });
export const read = (text) => mermaid.mermaidAPI.getDiagramFromText(text);

/** Mermaid hides the entities of HTML while it reads. */
export const shown = (text) => String(text).replace(/ﬂ°°?(\w+)¶ß/g, '#$1;');

/** How far Mermaid came; parsing is whether it took the text for a diagram of the sort that is asked about. */
export function stage(error, parsing) {
  if (error.name === 'YAMLException' && !parsing) {
    return 'frontmatter';
  }
  if (/^Diagrams beginning with ---|^Cannot create property/.test(error.message)) {
    return 'internal';
  }
  return parsing ? 'parse' : 'detect';
}

/** Answers each line of standard input, a JSON string, with a line of JSON. */
export async function serve(answer) {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await answer(JSON.parse(line))) + '\n');
  }
  process.exit(0);
}
